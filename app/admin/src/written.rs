//! What an administrator has written into the settings: that it can be dialled, and that it can be drawn.

use std::collections::BTreeMap;

use anyhow::ensure;
use language::{Language, Script};
use site::Site;
use widgets::fonts::Coverage;

/// Of a telephone's number.
const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// # Errors
/// The first place with something in it that would be shown wrongly or could not be dialled.
pub(crate) fn check(site: &Site) -> anyhow::Result<()> {
    for line in &site.lines {
        check_number(&line.id, &line.number)?;
    }
    let mut scripts = vec![Script::Latin];
    for tag in &site.languages {
        let script = Language::load(tag)?.script();
        scripts.extend((!scripts.contains(&script)).then_some(script));
    }
    let mut coverage = Coverage::new();
    for (place, text) in shown(site) {
        // Drawn by whichever of a tablet's fonts has it.
        let mut missing: Vec<char> = text.chars().filter(|c| !c.is_control()).collect();
        for script in &scripts {
            let lacking = coverage.missing(*script, text);
            missing.retain(|c| lacking.contains(c));
        }
        let named: Vec<_> = missing.iter().map(|c| named(*c)).collect();
        ensure!(
            named.is_empty(),
            "{place} has what no font of a tablet can draw: {}; write it without",
            named.join(", ")
        );
        if let Some(c) = text.chars().find(|c| is_stray(*c)) {
            anyhow::bail!(
                "{place} has {}, which changes the order of what is shown; write it anew by hand",
                named_hidden(c)
            );
        }
    }
    Ok(())
}

fn check_number(id: &str, number: &str) -> anyhow::Result<()> {
    let fits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+');
    if let Some((place, c)) = number.chars().enumerate().find(|(_, c)| !fits(*c)) {
        anyhow::bail!(
            "the number of the support line `{id}` has {} at place {}; write digits, with spaces or hyphens between them",
            named(c),
            place + 1
        );
    }
    let digits = number.chars().filter(char::is_ascii_digit).count();
    ensure!(
        DIGITS.contains(&digits),
        "the number of the support line `{id}` has {digits} digits; a telephone's has {} to {}",
        DIGITS.start(),
        DIGITS.end()
    );
    Ok(())
}

/// All that participants and workers are shown of it, by where it is written.
fn shown(site: &Site) -> BTreeMap<String, &str> {
    let mut shown = BTreeMap::from([
        ("organisation".to_owned(), site.organisation.as_str()),
        ("workplace".to_owned(), site.workplace.as_str()),
        ("controller".to_owned(), site.controller.as_str()),
        ("contact".to_owned(), site.contact.as_str()),
        (
            "disposal_decision".to_owned(),
            site.disposal_decision.as_str(),
        ),
    ]);
    for worker in &site.workers {
        shown.insert(format!("the worker `{}`", worker.name), &worker.name);
    }
    for name in &site.programmes {
        shown.insert(format!("the programme `{name}`"), name);
    }
    for line in &site.lines {
        for (tag, text) in &line.texts {
            let place = format!("the support line `{}` in {tag}", line.id);
            shown.insert(format!("{place}, its name"), &text.name);
            shown.insert(format!("{place}, its note"), &text.note);
        }
    }
    for (tag, texts) in &site.texts {
        let own = [
            ("legal_basis", &texts.legal_basis),
            ("limits", &texts.limits),
        ];
        for (name, text) in own {
            if let Some(text) = text {
                shown.insert(format!("[texts.{tag}] {name}"), text);
            }
        }
        for (name, text) in &texts.guide {
            shown.insert(format!("[texts.{tag}.guide] {name}"), text);
        }
    }
    shown
}

/// Left in a text by where it was copied from: overrides and embeddings, which nobody types.
fn is_stray(c: char) -> bool {
    matches!(
        c,
        '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFFC}' | '\u{FFFD}'
    )
}

/// So that it is known though it can't be seen.
fn named(c: char) -> String {
    let is_seen = !c.is_whitespace() && !c.is_control() && !is_stray(c) && !is_hidden(c);
    if is_seen {
        format!("`{c}` (U+{:04X})", u32::from(c))
    } else {
        named_hidden(c)
    }
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}')
}

fn named_hidden(c: char) -> String {
    let name = match c {
        '\u{A0}' | '\u{202F}' | '\u{2007}' => "a hard space",
        ' ' | '\u{2000}'..='\u{200A}' => "a space of another kind",
        '\t' => "a tab",
        '\n' | '\r' => "the end of a line",
        '\u{AD}' => "a hidden hyphen",
        '\u{200B}' | '\u{2060}' | '\u{FEFF}' => "a character without width",
        _ => "a direction mark",
    };
    format!("{name} (U+{:04X})", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(number: &str, expected: Option<&str>) {
        let told = check_number("own", number).map_err(|error| error.to_string());
        match (told, expected) {
            (Ok(()), None) => {}
            (Err(told), Some(expected)) => assert!(told.contains(expected), "{number:?}: {told}"),
            (told, _) => panic!("{number:?}: {told:?}"),
        }
    }

    #[test]
    fn a_number_that_was_copied_is_told_by_the_character_that_nobody_sees() {
        for number in ["112", "020-50 50 50", "+46 500 12 34 56", "114 14"] {
            check(number, None);
        }
        check("11\u{a0}2 0", Some("a hard space (U+00A0) at place 3"));
        check(
            "\u{202d}020-50\u{202c}",
            Some("a direction mark (U+202D) at place 1"),
        );
        check(
            "020\u{200e}-50 50 50",
            Some("a direction mark (U+200E) at place 4"),
        );
        check(
            "020\u{2011}50 50 50",
            Some("`\u{2011}` (U+2011) at place 4"),
        );
        check("020–50 50 50", Some("`–` (U+2013)"));
        check("020\t50", Some("a tab"));
        check("٠٢٠ ٥٠", Some("U+0660"));
        check("12", Some("has 2 digits"));
        check("", Some("has 0 digits"));
        check("1234567890123456", Some("has 16 digits"));
        check("ring 112", Some("`r` (U+0072) at place 1"));
    }
}
