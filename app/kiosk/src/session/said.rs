//! Numbers as a person says them on the telephone. A speech program takes "112" for a hundred and twelve, the blanks of
//! "116 111" for thousands and a hyphen for a word, and nobody can dial what they then hear.

/// Of a time, a sum or an age the program knows itself how it is said; what is joined by a dash is said with `to`.
pub(super) fn said(text: &str, to: &str) -> String {
    let directs = |c: char| matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}');
    let plain: Vec<char> = (text.chars().filter(|c| !directs(*c)))
        .map(|c| digit(c).map_or(c, |digit| char::from(b'0' + digit)))
        .collect();
    let is_alone = plain.iter().all(|c| is_of_a_number(*c));
    let mut said = String::new();
    let mut rest = plain.as_slice();
    while let Some((first, later)) = rest.split_first() {
        let length = number_at(rest, said.chars().last());
        if length > 0 {
            let (number, later) = rest.split_at(length);
            said.push_str(&number_said(number, is_alone, to));
            rest = later;
        } else {
            // Between days, as between hours; with a blank beside it, it is the sentence's own.
            let is_joined = said.ends_with(char::is_alphanumeric)
                && later.first().is_some_and(|next| next.is_alphanumeric());
            if is_dash(*first) && is_joined {
                said.push_str(&between(to));
            } else {
                said.push(*first);
            }
            rest = later;
        }
    }
    // Blanks that the dash had around it already.
    said.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn between(to: &str) -> String {
    format!(" {to} ")
}

/// The value of a digit, in whichever digits it is written.
fn digit(c: char) -> Option<u8> {
    let zeros = ['0', '\u{660}', '\u{6F0}', '\u{966}', '\u{E50}'];
    let value = |zero: char| u32::from(c).checked_sub(u32::from(zero));
    let found = zeros
        .into_iter()
        .filter_map(value)
        .find(|value| *value < 10);
    found.and_then(|value| u8::try_from(value).ok())
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// One that says *to*.
fn is_dash(c: char) -> bool {
    matches!(c, '\u{2012}' | '\u{2013}' | '\u{2014}')
}

fn is_of_a_number(c: char) -> bool {
    c.is_ascii_digit()
        || is_blank(c)
        || is_hyphen(c)
        || is_dash(c)
        || matches!(c, '/' | ':' | '.' | ',' | '(' | ')' | '+')
}

/// How many of these characters are one number with all that belongs to it.
fn number_at(text: &[char], before: Option<char>) -> usize {
    let begins = match text {
        ['+' | '(', digit, ..] | [digit, ..] => digit.is_ascii_digit(),
        [] => false,
    };
    if !begins || before.is_some_and(char::is_alphanumeric) {
        return 0;
    }
    let run = text.iter().take_while(|c| is_of_a_number(**c)).count();
    // Ends with a digit: what follows that is of the sentence.
    let run = text.get(..run).unwrap_or_default();
    run.iter()
        .rposition(char::is_ascii_digit)
        .map_or(0, |last| last + 1)
}

fn number_said(number: &[char], is_alone: bool, to: &str) -> String {
    let groups: Vec<String> = (number.split(|c| !c.is_ascii_digit()))
        .filter(|group| !group.is_empty())
        .map(|group| group.iter().collect())
        .collect();
    if let Some(times) = times(number, to) {
        return times;
    }
    if is_telephone(number, &groups, is_alone) {
        let spelled = groups.iter().map(|group| spelled(group));
        return spelled.collect::<Vec<_>>().join(", ");
    }
    let is_grouped = groups.len() > 1
        && groups.iter().skip(1).all(|group| group.len() == 3)
        && number.iter().all(|c| c.is_ascii_digit() || is_blank(*c));
    if is_grouped {
        return groups.concat();
    }
    let mut said = String::new();
    for (place, c) in number.iter().enumerate() {
        match c {
            c if is_dash(*c) => said.push_str(&between(to)),
            // From three to five; not in a date.
            c if is_hyphen(*c) && groups.len() == 2 => said.push_str(&between(to)),
            c if is_hyphen(*c) => said.push(' '),
            '/' | '(' | ')' | '+' => said.push(' '),
            c if is_blank(*c) && place > 0 => said.push_str(", "),
            c => said.push(*c),
        }
    }
    said
}

fn spelled(group: &str) -> String {
    let digits: Vec<_> = group.chars().map(String::from).collect();
    digits.join(" ")
}

/// A time of day, or from one to another: an hour alone, or with minutes of two digits.
fn times(number: &[char], to: &str) -> Option<String> {
    let text: String = number.iter().filter(|c| !is_blank(**c)).collect();
    let parts: Vec<_> = text.split(|c| is_dash(c) || is_hyphen(c)).collect();
    let is_clock = |part: &&str| part.contains([':', '.']);
    if parts.len() > 2 || !parts.iter().any(is_clock) {
        return None;
    }
    let said: Option<Vec<_>> = parts.into_iter().map(time).collect();
    Some(said?.join(&between(to)))
}

fn time(text: &str) -> Option<String> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let is_two = |text: &str| text.len() <= 2 && !text.is_empty();
    if !is_two(hour) || minute.len() != 2 {
        return None;
    }
    let (hours, minutes): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    if hours > 24 || minutes > 59 {
        return None;
    }
    Some(match minutes {
        0 => hours.to_string(),
        1..=9 => format!("{hours} 0 {minutes}"),
        _ => format!("{hours} {minutes}"),
    })
}

/// One that is dialled: it begins as such do, or stands alone and is longer than any step or count.
fn is_telephone(number: &[char], groups: &[String], is_alone: bool) -> bool {
    let digits: usize = groups.iter().map(String::len).sum();
    let is_plain = number
        .iter()
        .all(|c| !is_dash(*c) && !matches!(c, ':' | '.' | ','));
    if !is_plain {
        return false;
    }
    let first = groups.first().map(String::as_str).unwrap_or_default();
    let is_date = groups.len() == 3 && first.len() == 4 && number.iter().any(|c| is_hyphen(*c));
    let is_small =
        groups.len() == 1 && digits <= 3 && first.parse().is_ok_and(|value: u32| value <= 100);
    let begins_so = number.first() == Some(&'+')
        || (first.starts_with('0') && digits >= 3)
        || (first.starts_with("11") && (3..=6).contains(&digits) && !is_date)
        || (groups.len() > 2 && number.iter().any(|c| is_hyphen(*c)) && !is_date);
    let is_range = groups.len() == 2 && groups.iter().all(|group| group.len() <= 2);
    let is_another = is_small || is_date || is_range || number.contains(&'/');
    begins_so || (is_alone && digits >= 3 && !is_another)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    use super::super::Speech;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(said(text, "till"), expected, "{text:?}");
    }

    #[test]
    fn what_is_dialled_is_said_digit_by_digit_in_its_groups() {
        check("112", "1 1 2");
        check("1177", "1 1 7 7");
        check("114 14", "1 1 4, 1 4");
        check("116 111", "1 1 6, 1 1 1");
        check("116\u{a0}006", "1 1 6, 0 0 6");
        check("020-50 50 50", "0 2 0, 5 0, 5 0, 5 0");
        check("\u{2066}020-555 666\u{2069}", "0 2 0, 5 5 5, 6 6 6");
        check("020\u{2011}50\u{202f}50\u{202f}50", "0 2 0, 5 0, 5 0, 5 0");
        check("020 50 50 50", "0 2 0, 5 0, 5 0, 5 0");
        check("+46 (0)20-50 50 50", "4 6, 0, 2 0, 5 0, 5 0, 5 0");
        check("0500-12 34 56", "0 5 0 0, 1 2, 3 4, 5 6");
        check("90 200", "9 0, 2 0 0");
        check("٠٢٠-٥٠ ٥٠ ٥٠", "0 2 0, 5 0, 5 0, 5 0");
        check("۱۱۲", "1 1 2");
        check("ring \u{2068}112\u{2069}, nu.", "ring 1 1 2, nu.");
        check("Ring 112.", "Ring 1 1 2.");
        check(
            "Ring 020-50 50 50 eller 112!",
            "Ring 0 2 0, 5 0, 5 0, 5 0 eller 1 1 2!",
        );
        check(
            "Ring 116 111 om det är bråttom",
            "Ring 1 1 6, 1 1 1 om det är bråttom",
        );
    }

    #[test]
    fn times_sums_and_ages_are_said_as_such() {
        check("mån–fre 8–16:30", "mån till fre 8 till 16 30");
        check("08:00–16.30", "8 till 16 30");
        check("kl. 9:05", "kl. 9 0 5");
        check("Ja – och det händer än", "Ja – och det händer än");
        check("Это — код", "Это — код");
        check("8-16", "8 till 16");
        check("24/7", "24 7");
        check("De senaste 12 månaderna", "De senaste 12 månaderna");
        check("upp till 18 år", "upp till 18 år");
        check("10. Jätterädd", "10. Jätterädd");
        check("100", "100");
        check("0", "0");
        check("1 000 kronor", "1000 kronor");
        check("250\u{a0}000 kronor", "250000 kronor");
        check("0,5", "0,5");
        check("2026-12-25", "2026 12 25");
        check("H2 och 3D", "H2 och 3D");
        check("", "");
    }

    /// What a voice of Debian 12's espeak-ng (1.51) makes of a text, in sounds without their stress.
    fn sounds(voice: &str, text: &str) -> Vec<String> {
        let mut child = Command::new("espeak-ng")
            .args(["-v", voice, "-q", "-x", "--stdin"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(text.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap().stdout;
        let text = String::from_utf8(output).unwrap();
        let words = text.split_whitespace();
        words
            // Polish and Spanish say one end of a word softer beside the next.
            .map(|word| word.replace(['\'', ',', '%', '=', ';'], "").to_lowercase())
            .map(|word| word.replace("dz", "ts"))
            .collect()
    }

    /// Each language with a voice says the number of a support line as it says its digits one by one.
    #[test]
    fn every_voice_says_the_digits_of_a_number() {
        for tag in language::Language::tags() {
            let speech = Speech::load(tag, None, &voice::Voices::default()).unwrap();
            let Some(voice) = speech.language.voice() else {
                continue;
            };
            for (number, digits) in [("112", "1 1 2"), ("020-50 50 50", "0 2 0 5 0 5 0 5 0")] {
                let one_by_one = digits.split(' ').map(|digit| sounds(voice, digit).concat());
                let whole = sounds(voice, &said(number, "-")).concat();
                assert_eq!(whole, one_by_one.collect::<String>(), "{tag}: {number}");
            }
        }
    }
}
