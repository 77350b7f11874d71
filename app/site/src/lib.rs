//! The signed site file: what a workplace has decided, and what its tablets and desks believe.
//!
//! Who can read, which tablets exist, in which languages it is asked, which support lines are shown,
//! how long things are kept. The workplace's root signs it offline; a tablet pins the root when it is
//! enrolled and takes no other. A site has one organisation: secrecy holds between authorities.

pub mod files;
mod lines;
mod month;
mod signed;

use jiff::civil::Date;
use sealing::{KeyError, PublicKey, Recipients, RecipientsError, VerifyingKey};
use serde::{Deserialize, Serialize};

pub use lines::{Line, national_lines};
pub use month::{Month, MonthError};
pub use signed::{MAX_FILE_LEN, SiteError, open, sign};

/// All that a root signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Rises with every signing; a tablet takes no lower one than it holds.
    pub serial: u64,
    /// The last day on which it is believed.
    pub expires: Date,
    /// Who is responsible for the answers.
    pub organisation: String,
    /// The place.
    pub workplace: String,
    /// What is asked, by identifier.
    pub questionnaire: String,
    /// The languages to choose among, in the order of their tiles.
    pub languages: Vec<String>,
    /// An explicit yes to languages that nobody has reviewed.
    pub drafts_allowed: bool,
    /// Nobody younger is asked, in years.
    pub lowest_age: u8,
    /// How long a session waits for a participant, in seconds.
    pub idle_secs: u32,
    /// How long the code is shown at a time, in seconds.
    pub code_secs: u32,
    /// After how many months an envelope that nobody opened is deleted.
    pub retention_months: u8,
    /// Those who can open envelopes.
    pub workers: Vec<Worker>,
    /// Those that may make them.
    pub tablets: Vec<Tablet>,
    /// What is shown to everybody who may need help.
    pub lines: Vec<Line>,
}

/// Somebody who can read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Worker {
    /// As colleagues know them.
    pub name: String,
    /// HPKE public key, in hexadecimal.
    pub key: String,
}

/// An enrolled tablet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tablet {
    /// As it is labelled.
    pub name: String,
    /// Ed25519 public key, in hexadecimal.
    pub key: String,
}

/// Why a site's contents can't be used, each with what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ContentError {
    /// Nobody could read.
    #[error("{0}")]
    Recipients(#[from] RecipientsError),
    /// A key that is none.
    #[error("the key of `{name}`: {source}")]
    Key {
        /// Whose it is.
        name: String,
        /// What is wrong with it.
        source: KeyError,
    },
    /// A participant must have something to choose.
    #[error("no language is switched on; add at least one to `languages`")]
    NoLanguage,
    /// Without any line, a frightened person is left alone.
    #[error("there is no support line; keep at least the emergency number")]
    NoLine,
    /// Too short to read, or too long to be left open.
    #[error("`{field}` is {value}; it must be between {least} and {most}")]
    Range {
        /// The name in the file.
        field: &'static str,
        /// As written.
        value: u32,
        /// The least allowed.
        least: u32,
        /// The most allowed.
        most: u32,
    },
}

impl Site {
    /// The keys that envelopes are sealed to.
    ///
    /// # Errors
    /// Whose key is wrong, or that there are none, too many or two alike.
    pub fn recipients(&self) -> Result<Recipients, ContentError> {
        let keys: Result<Vec<_>, ContentError> = (self.workers.iter())
            .map(|worker| {
                PublicKey::from_hex(&worker.key).map_err(|source| ContentError::Key {
                    name: worker.name.clone(),
                    source,
                })
            })
            .collect();
        Ok(Recipients::new(keys?)?)
    }

    /// The keys of the enrolled tablets.
    ///
    /// # Errors
    /// Which tablet's key is wrong.
    pub fn tablet_keys(&self) -> Result<Vec<VerifyingKey>, ContentError> {
        (self.tablets.iter())
            .map(|tablet| {
                VerifyingKey::from_hex(&tablet.key).map_err(|source| ContentError::Key {
                    name: tablet.name.clone(),
                    source,
                })
            })
            .collect()
    }

    /// Whether it is still believed on this day.
    #[must_use]
    pub fn is_valid_on(&self, today: Date) -> bool {
        today <= self.expires
    }

    /// The month in which an envelope made today is deleted if nobody opens it.
    #[must_use]
    pub fn purge_month(&self, today: Date) -> Month {
        Month::of(today).plus(u32::from(self.retention_months))
    }

    /// Checks everything that can be wrong without knowing the languages.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), ContentError> {
        self.recipients()?;
        self.tablet_keys()?;
        if self.languages.is_empty() {
            return Err(ContentError::NoLanguage);
        }
        if self.lines.is_empty() {
            return Err(ContentError::NoLine);
        }
        range("idle_secs", self.idle_secs, 60, 1800)?;
        range("code_secs", self.code_secs, 20, 600)?;
        // With one month, what is made on its last day would go before it is carried.
        range("retention_months", self.retention_months.into(), 2, 24)?;
        range("lowest_age", self.lowest_age.into(), 15, 99)
    }
}

fn range(field: &'static str, value: u32, least: u32, most: u32) -> Result<(), ContentError> {
    if (least..=most).contains(&value) {
        Ok(())
    } else {
        Err(ContentError::Range {
            field,
            value,
            least,
            most,
        })
    }
}
