//! The local number of somebody's case: made the same however it is typed, and never a personal identity number.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

const MOST: usize = 40;

/// A case number, ready to be marked and forgotten.
pub(crate) struct CaseNumber(Zeroizing<String>);

/// Why a number is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CaseNumberError {
    /// Nothing that could be a number, or too much.
    NotANumber,
    /// It names a person everywhere, not a case here.
    PersonalIdentity,
}

impl CaseNumber {
    /// Takes a number in upper or lower case, with or without spaces and hyphens.
    pub(crate) fn parse(text: &str) -> Result<Self, CaseNumberError> {
        let mut plain = Zeroizing::new(String::with_capacity(4 * MOST));
        // A letter and its dots may be typed as one sign or as two.
        for c in text.nfc().filter(|c| c.is_alphanumeric()) {
            if plain.chars().count() >= MOST {
                return Err(CaseNumberError::NotANumber);
            }
            match digit(c) {
                Some(digit) => plain.push(digit),
                // A digit of a script that is not known here could be one of an identity number.
                None if c.is_numeric() => return Err(CaseNumberError::NotANumber),
                None => plain.extend(c.to_uppercase()),
            }
        }
        if !plain.chars().any(|c| c.is_ascii_digit()) {
            return Err(CaseNumberError::NotANumber);
        }
        if names_a_person(&plain) {
            return Err(CaseNumberError::PersonalIdentity);
        }
        Ok(Self(plain))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for CaseNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CaseNumber(…)")
    }
}

/// A digit of any script that a keyboard here may type, as an ASCII one.
fn digit(c: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '０', '०', '๐'];
    let value = zeros.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then_some(value)
    });
    char::from_digit(value?, 10)
}

/// Whether a date of birth and four more signs stand in it, with a century or without: a personal identity number, a coordination
/// number (the day and 60), or one of health care's with letters among the last four. Where nothing else stands there, any such date is one;
/// inside longer text the control digit has to be right, or every fourth case number would be refused.
fn names_a_person(plain: &str) -> bool {
    let signs: Vec<char> = plain.chars().collect();
    let is_person = |window: &[char], is_all: bool| {
        let (birth, last) = window.split_at(window.len() - 4);
        let has_digits = |part: &[char]| part.iter().all(char::is_ascii_digit);
        let letters = last.iter().filter(|c| c.is_alphabetic()).count();
        let short = birth.get(birth.len() - 6..).unwrap_or_default();
        has_digits(birth)
            && is_date(birth)
            && match letters {
                0 => is_all || luhn_holds(short.iter().chain(last)),
                // With a century it is one wherever it stands.
                1 | 2 => is_all || window.len() == 12,
                _ => false,
            }
    };
    // Words between the date and the rest do not hide it.
    let digits: Vec<char> = signs.iter().copied().filter(char::is_ascii_digit).collect();
    [&signs, &digits].into_iter().any(|signs| {
        [10, 12].into_iter().any(|length| {
            let is_all = signs.len() == length;
            let mut windows = signs.windows(length);
            windows.any(|window| is_person(window, is_all))
        })
    })
}

/// `YYMMDD` or `YYYYMMDD`, the day perhaps and 60.
fn is_date(digits: &[char]) -> bool {
    let number = |part: &[char]| {
        let digits = part.iter().filter_map(|c| c.to_digit(10));
        digits.fold(0, |number, digit| 10 * number + digit)
    };
    let (year, rest) = digits.split_at(digits.len() - 4);
    let (month, day) = rest.split_at(2);
    let centuries = if year.len() == 4 { 0..1 } else { 18..21 };
    let day = number(day);
    let day = if day > 60 { day - 60 } else { day };
    let exists = |year: u32| {
        let year = i16::try_from(year).ok()?;
        let (month, day) = (number(month).try_into().ok()?, day.try_into().ok()?);
        Date::new(year, month, day).ok()
    };
    let mut years = centuries.map(|century| 100 * century + number(year));
    years.any(|year| (1850..2100).contains(&year) && exists(year).is_some())
}

/// The control digit of ten, by doubling every second.
fn luhn_holds<'a>(digits: impl Iterator<Item = &'a char>) -> bool {
    let digits = digits.filter_map(|c| c.to_digit(10));
    let sum: u32 = digits
        .enumerate()
        .map(|(place, digit)| {
            let value = if place % 2 == 0 { 2 * digit } else { digit };
            value / 10 + value % 10
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> Result<String, CaseNumberError> {
        CaseNumber::parse(text).map(|number| number.as_str().to_owned())
    }

    #[test]
    fn a_number_is_the_same_however_it_is_typed() {
        for text in ["ik-2026/117", "IK 2026 117", " Ik2026-117 ", "IK ٢٠٢٦-١١٧"] {
            assert_eq!(parse(text).unwrap(), "IK2026117", "{text}");
        }
        assert_eq!(parse("2026-11-0042").unwrap(), "2026110042");
        for text in ["vård-7", "va\u{30A}rd 7", "VA\u{30A}RD/7"] {
            assert_eq!(parse(text).unwrap(), "VÅRD7", "{text}");
        }
    }

    #[test]
    fn a_personal_identity_number_is_refused_in_any_spelling() {
        // Made up for tests; the numbers that the tax agency publishes for tests begin alike.
        for text in [
            "19121212-1212",
            "121212-1212",
            "1212121212",
            "191212121212",
            "121212+1212",
            "19 12 12 12 12 12",
            "1912.12.12-1212",
            "pnr 121212-1212",
            "Ärende 19121212-1212 B",
            "١٩١٢١٢١٢-١٢١٢",
            "１９１２１２１２１２１２",
            "121272-1219",
            "19121272 1219",
            "19121212-T212",
            "191212-12TF12",
            "20001231-0000",
            "pnr 19121212-T212 B",
            "19121212 nr 1212",
        ] {
            assert_eq!(
                parse(text),
                Err(CaseNumberError::PersonalIdentity),
                "{text}"
            );
        }
    }

    #[test]
    fn what_has_no_digit_or_too_much_is_no_number() {
        for text in [
            "",
            "  ",
            "abc",
            "-",
            "১২",
            "A² 1",
            &"1".repeat(41),
            &"ß1".repeat(400),
        ] {
            assert_eq!(parse(text), Err(CaseNumberError::NotANumber), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken_or_refused(text: String) {
            let _ = CaseNumber::parse(&text);
        }

        #[test]
        fn every_identity_number_is_found(
            year in 1900_i16..2020, month in 1_i8..13, day in 1_i8..29, serial in 0..1000_u32,
            coordination: bool, century: bool, sign in "[-+ ./]?", before in "([A-Z]{1,4} )?"
        ) {
            let day = if coordination { day + 60 } else { day };
            let short = format!("{:02}{month:02}{day:02}{serial:03}", year % 100);
            let control = (0..10).find(|control| {
                let whole: Vec<_> = format!("{short}{control}").chars().collect();
                luhn_holds(whole.iter())
            });
            let birth = if century { format!("{year}{}", &short[2..6]) } else { short[..6].to_owned() };
            let text = format!("{before}{birth}{sign}{}{}", &short[6..], control.unwrap());
            prop_assert_eq!(parse(&text), Err(CaseNumberError::PersonalIdentity));
        }
    }
}
