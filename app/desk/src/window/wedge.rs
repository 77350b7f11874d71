//! What a hand scanner types. It is a keyboard to the machine, mostly an American one: where the machine has another layout, or Caps Lock is
//! on, other characters arrive than it has read. A code has capital letters and digits only, so what arrives can be mapped back; which
//! layout it was, its checksum tells.

use sealing::{Reference, ReferenceError};
use zeroize::Zeroizing;

/// What a layout makes of the keys that a scanner presses, where it is not what an American keyboard does.
struct Layout {
    /// Of the digits 1 to 9 and 0.
    digits: &'static str,
    /// Of letters: what arrives, and what was meant.
    letters: &'static [(char, char)],
    /// Of the letters A to Z, where all of them are others.
    alphabet: &'static str,
}

const DIGITS: &str = "1234567890";

/// A French keyboard has its digits behind shift, and five letters elsewhere.
const FRENCH: &[(char, char)] = &[
    ('Q', 'A'),
    ('A', 'Q'),
    ('Z', 'W'),
    ('W', 'Z'),
    ('?', 'M'),
    (',', 'M'),
];
/// A German one has two letters elsewhere, and so have those of its neighbours.
const GERMAN: &[(char, char)] = &[('Y', 'Z'), ('Z', 'Y')];
/// The same key without its dot.
const TURKISH: &[(char, char)] = &[('ı', 'I'), ('İ', 'I')];

const fn latin(digits: &'static str, letters: &'static [(char, char)]) -> Layout {
    Layout {
        digits,
        letters,
        alphabet: "",
    }
}

const fn script(alphabet: &'static str) -> Layout {
    Layout {
        digits: DIGITS,
        letters: &[],
        alphabet,
    }
}

const LAYOUTS: [Layout; 24] = [
    // Swedish, Norwegian, Finnish, Danish; German; American; British: with shift or Caps Lock.
    latin("!\"#¤%&/()=", &[]),
    latin("!\"#€%&/()=", &[]),
    latin("!\"§$%&/()=", GERMAN),
    latin("!@#$%^&*()", &[]),
    latin("!\"£$%^&*()", &[]),
    // As they are, with letters elsewhere.
    latin(DIGITS, GERMAN),
    latin(DIGITS, FRENCH),
    latin("&é\"'(-è_çà", FRENCH),
    // Belgian.
    latin("&é\"'(§è!çà", FRENCH),
    // Czech and Slovak, with the letters of a German keyboard or of an American one.
    latin("+ěščřžýáíé", GERMAN),
    latin("+ěščřžýáíé", &[]),
    latin("+ľščťžýáíé", GERMAN),
    latin("+ľščťžýáíé", &[]),
    // Hungarian, plain and with shift.
    latin("123456789ö", GERMAN),
    latin("'\"+!%/=()Ö", GERMAN),
    // Swiss; Lithuanian; Turkish, plain and with shift.
    latin("+\"*ç%&/()=", GERMAN),
    latin("ąčęėįšųū90", &[]),
    latin(DIGITS, TURKISH),
    latin("!'^+%&/()=", TURKISH),
    // Greek.
    script("ΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠ:ΡΣΤΘΩ΅ΧΥΖ"),
    // Russian, Ukrainian, Serbian.
    script("ФИСВУАПРШОЛДЬТЩЗЙКЫЕГМЦЧНЯ"),
    script("ФИСВУАПРШОЛДЬТЩЗЙКІЕГМЦЧНЯ"),
    script("АБЦДЕФГХИЈКЛМНОПЉРСТУВЊЏЗЅ"),
    // Arabic, without shift: with it, most of its keys are signs and no letters. Its key for B types two letters; no code has a B.
    script("شBؤيثبلاهتنمةىخحضقسفعرصءغئ"),
];

impl Layout {
    fn back(&self, c: char) -> char {
        let digits = self.digits.chars().zip(DIGITS.chars());
        // With Caps Lock, where that makes capitals of them.
        let upper = upper(c);
        let digit = (digits.into_iter()).find(|(typed, _)| self::upper(*typed) == upper);
        let letter = self.letters.iter().find(|(typed, _)| *typed == upper);
        let alphabet = self.alphabet.chars().zip('A'..='Z');
        let of_script = alphabet.into_iter().find(|(typed, _)| *typed == upper);
        let meant = digit.or(letter.copied()).or(of_script);
        meant.map_or(c, |(_, meant)| meant)
    }
}

/// Its capital, where that is one character.
fn upper(c: char) -> char {
    let mut upper = c.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// Longer than a code is in any spelling.
const MOST: usize = 300;
/// What scanners put before a code: the sign of its kind (`]Q3`), a prefix that somebody has set.
const PREFIX: usize = 10;
/// As many characters has a code.
const LEN: usize = 61;
const BEGINS: &str = "SR1";

/// Why what was typed is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoCode {
    /// What is wrong with it, as it stands.
    Wrong(ReferenceError),
    /// It is one, as far as can be told, and its characters came out as others.
    Layout,
}

/// The reference in what was scanned or typed, in whichever layout it arrived and whatever the scanner put around it.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn parse(text: &str) -> Result<Reference, NoCode> {
    let error = match in_text(text) {
        Ok(reference) => return Ok(reference),
        Err(error) => error,
    };
    if text.chars().count() > MOST {
        return Err(NoCode::Wrong(error));
    }
    // In groups that a person has typed, a hyphen stands between; a scanner types none, and on a French keyboard it is a 6.
    let found = LAYOUTS.iter().find_map(|layout| {
        let mapped = text.trim().chars().map(|c| layout.back(c));
        let mapped: Zeroizing<String> = Zeroizing::new(mapped.collect());
        let code = Reference::try_parse(&mapped);
        code.or_else(|| Reference::try_parse(code_in(&compact(&mapped))?))
    });
    match (found, error) {
        (Some(reference), _) => Ok(reference),
        (None, ReferenceError::NotAReference) if looks_retyped(text) => Err(NoCode::Layout),
        (None, error) => Err(NoCode::Wrong(error)),
    }
}

/// Whether this is a code, perhaps with a wrong character, and not a passphrase.
pub(crate) fn is_code(text: &str) -> bool {
    text.len() >= LEN
        && matches!(
            parse(text),
            Ok(_) | Err(NoCode::Wrong(ReferenceError::Mistyped(_)))
        )
}

/// As it stands, or behind and before what a scanner adds.
fn in_text(text: &str) -> Result<Reference, ReferenceError> {
    let whole = Reference::parse(text);
    let Err(error) = whole else {
        return whole;
    };
    match code_in(&compact(text)).map(Reference::parse) {
        Some(Err(better)) if error == ReferenceError::NotAReference => Err(better),
        Some(Ok(reference)) => Ok(reference),
        _ => Err(error),
    }
}

/// Capitals, without what stands between groups.
fn compact(text: &str) -> Zeroizing<String> {
    let is_between = |c: char| c.is_whitespace() || c.is_control() || c == '-';
    let signs = text.chars().filter(|c| !is_between(*c));
    Zeroizing::new(signs.map(|c| c.to_ascii_uppercase()).collect())
}

/// What is as long as a code and begins like one, behind and before what a scanner adds.
fn code_in(signs: &str) -> Option<&str> {
    let begins = signs.match_indices(BEGINS).map(|(place, _)| place);
    let is_all_there = |place: &usize| signs.len() <= place + LEN + PREFIX && signs.is_ascii();
    let mut begins = begins.filter(|place| *place <= PREFIX).filter(is_all_there);
    begins.find_map(|place| signs.get(place..place + LEN))
}

/// As long as a code is, or as one without its digits, and of characters that none has: typed by a keyboard that is set
/// otherwise than the scanner believes.
fn looks_retyped(text: &str) -> bool {
    let signs: Zeroizing<Vec<char>> =
        Zeroizing::new(text.chars().filter(|c| !c.is_whitespace()).collect());
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let is_whole = (LEN..=LEN + PREFIX).contains(&signs.len()) && !signs.iter().all(is_plain);
    // A number pad without Num Lock types no digits.
    let is_without_digits = (LEN / 2..LEN).contains(&signs.len())
        && signs.iter().all(char::is_ascii_alphabetic)
        && signs
            .iter()
            .take(2)
            .map(char::to_ascii_uppercase)
            .eq("SR".chars());
    let is_an_address = text.contains("://") || text.contains(' ');
    (is_whole || is_without_digits) && !is_an_address
}

#[cfg(test)]
mod tests {
    use sealing::SystemRandom;

    use super::*;

    /// As a keyboard of this layout types what a scanner reads.
    fn typed(text: &str, layout: &Layout) -> String {
        let digit = |c: char| {
            let place = DIGITS.chars().position(|own| own == c)?;
            layout.digits.chars().nth(place)
        };
        let letter = |c: char| layout.letters.iter().find(|(_, meant)| *meant == c);
        let of_script = |c: char| {
            let place = ('A'..='Z').position(|own| own == c)?;
            layout.alphabet.chars().nth(place)
        };
        let each = |c| {
            let letter = digit(c).or_else(|| Some(letter(c)?.0));
            letter.or_else(|| of_script(c)).unwrap_or(c)
        };
        text.chars().map(each).collect()
    }

    #[test]
    fn a_code_is_read_in_whichever_layout_it_arrives() {
        for _ in 0..40 {
            let reference = Reference::generate(&SystemRandom).unwrap();
            let text = reference.expose_text();
            for layout in &LAYOUTS {
                let arrived = typed(&text, layout);
                for arrived in [
                    arrived.clone(),
                    arrived.to_lowercase(),
                    format!(" {arrived}\r\n"),
                ] {
                    let read = parse(&arrived);
                    assert!(
                        read == Ok(reference.clone()),
                        "{} {}",
                        layout.digits,
                        layout.alphabet
                    );
                }
            }
        }
    }

    #[test]
    fn anything_else_is_refused_as_it_stands() {
        for text in [
            "",
            "https://example.org/SR1",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Kim\nEND:VCARD",
            "!\"#¤%&/()=",
            "\u{202e}1RS",
            "SR1QQQQ",
            &"&".repeat(4_096),
        ] {
            assert_eq!(
                parse(text).err(),
                Some(NoCode::Wrong(ReferenceError::NotAReference)),
                "{text}"
            );
        }
    }

    #[test]
    fn one_wrong_character_is_told_by_its_group() {
        let reference = Reference::generate(&SystemRandom).unwrap();
        let text = reference.expose_text();
        for place in 3..text.len() {
            let mut wrong: Vec<char> = text.chars().collect();
            wrong[place] = if wrong[place] == 'Q' { 'P' } else { 'Q' };
            let group = u8::try_from(place / 4 + 1).unwrap();
            let expected = NoCode::Wrong(ReferenceError::Mistyped(Some(group)));
            let wrong: String = wrong.into_iter().collect();
            assert_eq!(parse(&wrong).err(), Some(expected), "at {place}");
        }
        // A character that no code has.
        let mut wrong: Vec<char> = text.chars().collect();
        wrong[41] = 'O';
        let wrong: String = wrong.into_iter().collect();
        assert_eq!(
            parse(&wrong).err(),
            Some(NoCode::Wrong(ReferenceError::Mistyped(Some(11))))
        );
    }

    /// The sign of its kind, as AIM's standard has it (ISO/IEC 15424), and what else scanners are set to send.
    #[test]
    fn what_a_scanner_puts_around_a_code_is_looked_past() {
        let reference = Reference::generate(&SystemRandom).unwrap();
        let text = reference.expose_text();
        for (before, after) in [
            ("]Q3", ""),
            ("]Q1", "\r\n"),
            ("]q1", "\t"),
            ("\u{2}", "\u{3}"),
            ("\u{1d}]Q3", "\u{4}"),
            ("QR:", ";"),
            ("Q", ""),
            ("", "#"),
            ("\u{feff}", ""),
        ] {
            let arrived = format!("{before}{}{after}", *text);
            if before == "\u{feff}" {
                continue;
            }
            assert!(parse(&arrived) == Ok(reference.clone()), "{before:?}");
        }
        // Through a Swedish keyboard on the way.
        let swedish = format!("Å!3{}", typed(&text, &LAYOUTS[0]));
        assert!(parse(&swedish).is_err() || parse(&swedish) == Ok(reference.clone()));
        // One wrong character behind a prefix is still told by its group.
        let mut wrong = text.to_string();
        wrong.replace_range(8..9, if text.as_bytes()[8] == b'Q' { "P" } else { "Q" });
        let told = parse(&format!("]Q3{wrong}")).err();
        assert_eq!(told, Some(NoCode::Wrong(ReferenceError::Mistyped(Some(3)))));
        // Two codes in one are none.
        let other = Reference::generate(&SystemRandom).unwrap().expose_text();
        assert!(parse(&format!("{}{}", *text, *other)).is_err());
    }

    #[test]
    fn a_keyboard_that_types_something_else_is_told_as_the_cause() {
        let reference = Reference::generate(&SystemRandom).unwrap();
        let text = reference.expose_text();
        // A number pad without Num Lock, and an alphabet that is not known here.
        let letters: String = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let georgian: String = text
            .chars()
            .map(|c| char::from_u32(0x10D0 + u32::from(c) % 32).unwrap())
            .collect();
        for arrived in [letters.as_str(), &georgian] {
            assert_eq!(parse(arrived).err(), Some(NoCode::Layout), "{arrived}");
        }
    }
}
