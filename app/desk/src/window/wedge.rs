//! What a hand scanner types. It is a keyboard to the machine, mostly an American one: where the machine has another layout, or Caps Lock is
//! on, other characters arrive than it has read. A code has capital letters and digits only, so what arrives can be mapped back; which
//! layout it was, its checksum tells.

use sealing::{Reference, ReferenceError};
use zeroize::Zeroizing;

/// What a layout makes of the digits 1 to 9 and 0, and of letters.
struct Layout {
    digits: &'static str,
    letters: &'static [(char, char)],
}

/// A French keyboard has its digits behind shift, and five letters elsewhere.
const FRENCH: &[(char, char)] = &[
    ('Q', 'A'),
    ('A', 'Q'),
    ('Z', 'W'),
    ('W', 'Z'),
    ('?', 'M'),
    (',', 'M'),
];
/// A German one has two letters elsewhere.
const GERMAN: &[(char, char)] = &[('Y', 'Z'), ('Z', 'Y')];

const LAYOUTS: [Layout; 9] = [
    // Swedish, Norwegian, Finnish, Danish; German; American; British: with shift or Caps Lock.
    Layout {
        digits: "!\"#¤%&/()=",
        letters: &[],
    },
    Layout {
        digits: "!\"#€%&/()=",
        letters: &[],
    },
    Layout {
        digits: "!\"§$%&/()=",
        letters: GERMAN,
    },
    Layout {
        digits: "!@#$%^&*()",
        letters: &[],
    },
    Layout {
        digits: "!\"£$%^&*()",
        letters: &[],
    },
    // As they are, with letters elsewhere.
    Layout {
        digits: "1234567890",
        letters: GERMAN,
    },
    Layout {
        digits: "1234567890",
        letters: FRENCH,
    },
    Layout {
        digits: "&é\"'(-è_çà",
        letters: FRENCH,
    },
    // The same with Caps Lock, where that makes capitals.
    Layout {
        digits: "&É\"'(-È_ÇÀ",
        letters: FRENCH,
    },
];

impl Layout {
    fn back(&self, c: char) -> char {
        let digits = self.digits.chars().zip("1234567890".chars());
        let digit = digits.into_iter().find(|(typed, _)| *typed == c);
        let upper = c.to_ascii_uppercase();
        let letter = self.letters.iter().find(|(typed, _)| *typed == upper);
        digit.map_or_else(|| letter.map_or(c, |(_, meant)| *meant), |(_, meant)| meant)
    }
}

/// Longer than a code is in any spelling.
const MOST: usize = 200;

/// The reference in what was scanned or typed, in whichever layout it arrived.
///
/// # Errors
/// What is wrong with it, as it stands.
pub(crate) fn parse(text: &str) -> Result<Reference, ReferenceError> {
    let error = match Reference::parse(text) {
        Ok(reference) => return Ok(reference),
        Err(error) => error,
    };
    if text.len() > MOST {
        return Err(error);
    }
    // In groups that a person has typed, a hyphen stands between; a scanner types none, and on a French keyboard it is a 6.
    LAYOUTS
        .iter()
        .find_map(|layout| {
            let mapped = text.trim().chars().map(|c| layout.back(c));
            let mapped: Zeroizing<String> = Zeroizing::new(mapped.collect());
            Reference::parse(&mapped).ok()
        })
        .ok_or(error)
}

#[cfg(test)]
mod tests {
    use sealing::SystemRandom;

    use super::*;

    /// As a keyboard of this layout types what a scanner reads.
    fn typed(text: &str, digits: &str, letters: &[(char, char)]) -> String {
        let digit = |c: char| {
            let place = "1234567890".chars().position(|own| own == c)?;
            digits.chars().nth(place)
        };
        let letter = |c: char| letters.iter().find(|(_, meant)| *meant == c);
        let each = |c| digit(c).or_else(|| Some(letter(c)?.0)).unwrap_or(c);
        text.chars().map(each).collect()
    }

    #[test]
    fn a_code_is_read_in_whichever_layout_it_arrives() {
        for _ in 0..40 {
            let reference = Reference::generate(&SystemRandom).unwrap();
            let text = reference.expose_text();
            for layout in &LAYOUTS {
                let arrived = typed(&text, layout.digits, layout.letters);
                for arrived in [
                    arrived.clone(),
                    arrived.to_lowercase(),
                    format!(" {arrived}\r\n"),
                ] {
                    assert!(parse(&arrived).unwrap() == reference, "{}", layout.digits);
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
                Some(ReferenceError::NotAReference),
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
            let expected = ReferenceError::Mistyped(Some(group));
            let wrong: String = wrong.into_iter().collect();
            assert_eq!(parse(&wrong).err(), Some(expected), "at {place}");
        }
        // A character that no code has.
        let mut wrong: Vec<char> = text.chars().collect();
        wrong[41] = 'O';
        let wrong: String = wrong.into_iter().collect();
        assert_eq!(
            parse(&wrong).err(),
            Some(ReferenceError::Mistyped(Some(11)))
        );
    }
}
