//! What `locale.toml` says of a language, besides its messages.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Which way a language runs, from its own `locale.toml`; never guessed from a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The script that a language's texts are set in, which decides the font that is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Script {
    /// Latin.
    #[serde(rename = "Latn")]
    Latin,
    /// Cyrillic.
    #[serde(rename = "Cyrl")]
    Cyrillic,
    /// Arabic, with the letters of Persian, Kurdish and Pashto.
    #[serde(rename = "Arab")]
    Arabic,
    /// Ge'ez.
    #[serde(rename = "Ethi")]
    Ethiopic,
    /// Thai.
    #[serde(rename = "Thai")]
    Thai,
    /// Hebrew, as Yiddish is written.
    #[serde(rename = "Hebr")]
    Hebrew,
}

impl Script {
    /// All that there are fonts for.
    pub const ALL: [Self; 6] = [
        Self::Latin,
        Self::Cyrillic,
        Self::Arabic,
        Self::Ethiopic,
        Self::Thai,
        Self::Hebrew,
    ];
}

/// Whether a person who speaks the language has read its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// Written by those who write the program: the source, and what is kept in step with it.
    Original,
    /// Nobody has; a site must say yes to it.
    Draft,
    /// Somebody has, on that day.
    Reviewed(String, Date),
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Locale {
    pub(crate) name: String,
    pub(crate) direction: Direction,
    pub(crate) script: Script,
    pub(crate) status: StatusName,
    pub(crate) reviewer: Option<String>,
    pub(crate) reviewed: Option<Date>,
    /// A voice of espeak-ng.
    pub(crate) voice: Option<String>,
    /// What it says for the dash between two times, days or numbers.
    pub(crate) to: Option<String>,
    /// The language whose plural rules it has, if its own tag is not in the table of rules.
    pub(crate) plurals: Option<String>,
    /// By message, the mark of the source text that it was made from.
    #[serde(default)]
    pub(crate) made_from: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum StatusName {
    Original,
    #[default]
    Draft,
    Reviewed,
}

impl Locale {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let locale: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        locale.checked_status()?;
        if locale.voice.is_some() != locale.to.is_some() {
            return Err("a language with a `voice` has a word for the dash of \"8–16\", `to`, and no other has".to_owned());
        }
        Ok(locale)
    }

    pub(crate) fn status(&self) -> Status {
        // It was checked when it was read.
        self.checked_status().unwrap_or(Status::Draft)
    }

    pub(crate) fn checked_status(&self) -> Result<Status, String> {
        match (self.status, &self.reviewer, self.reviewed) {
            (StatusName::Original, None, None) => Ok(Status::Original),
            (StatusName::Draft, None, None) => Ok(Status::Draft),
            (StatusName::Reviewed, Some(who), Some(day)) => Ok(Status::Reviewed(who.clone(), day)),
            (StatusName::Reviewed, ..) => {
                Err("a reviewed language names its `reviewer` and the day, `reviewed`".to_owned())
            }
            _ => Err("only a reviewed language has a `reviewer` and a day".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(status: &str, expected: Result<Status, &str>) {
        let text = format!(
            "name = 'a'\ndirection = 'rtl'\nscript = 'Hebr'\nvoice = 'yi'\nto = 'biz'\n{status}\n"
        );
        let found = Locale::parse(&text).map(|locale| locale.status());
        match (found, expected) {
            (Ok(found), Ok(expected)) => assert_eq!(found, expected),
            (Err(found), Err(expected)) => assert!(found.contains(expected), "{found}"),
            (found, _) => panic!("{found:?}"),
        }
    }

    #[test]
    fn a_review_has_a_name_and_a_day() {
        check("status = 'draft'", Ok(Status::Draft));
        let day = jiff::civil::date(2026, 11, 22);
        let reviewed = Status::Reviewed("A. B.".to_owned(), day);
        let text = "status = 'reviewed'\nreviewer = 'A. B.'\nreviewed = '2026-11-22'";
        check(text, Ok(reviewed));
        check("status = 'reviewed'", Err("names its `reviewer`"));
        check(
            "status = 'draft'\nreviewer = 'A. B.'",
            Err("only a reviewed"),
        );
        check("status = 'done'", Err("unknown variant"));
        check("", Err("missing field `status`"));
        let silent = Locale::parse(
            "name = 'a'\ndirection = 'rtl'\nscript = 'Hebr'\nvoice = 'yi'\nstatus = 'draft'",
        );
        assert!(silent.unwrap_err().contains("a word for the dash"));
        check("status = 'draft'\nfont = 'x'", Err("unknown field `font`"));
    }
}
