//! The signed site file: what a workplace has decided, and what its tablets and desks believe.
//!
//! Who can read, which tablets exist, in which languages it is asked, which support lines are shown,
//! how long things are kept. The workplace's root signs it offline; a tablet pins the root when it is
//! enrolled and takes no other. A site has one organisation: secrecy holds between authorities.

pub mod files;
mod lines;
mod local;
mod month;
mod signed;
#[cfg(any(test, feature = "testing"))]
pub mod testing;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use sealing::{KeyError, PublicKey, Recipients, RecipientsError, VerifyingKey};
use serde::{Deserialize, Serialize};

pub use lines::{Day, Hours, HoursError, Line, LineText, Need, Say, clock, national_lines};
pub use local::{Local, LocalError, LocalLine, PIN_LEN, Pin, Service};
pub use month::{Month, MonthError};
pub use signed::{MAX_FILE_LEN, SiteError, open, sign};

/// All that a root signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Rises with every signing; a tablet takes no lower one than it holds.
    pub serial: u64,
    /// The day on which it was signed. Before it no clock is right.
    pub signed: Date,
    /// The last day on which it is believed.
    pub expires: Date,
    /// Who is responsible for the answers.
    pub organisation: String,
    /// The place.
    pub workplace: String,
    /// Who answers for the data before the law; often the organisation.
    pub controller: String,
    /// Whom to ask about one's data, such as the data protection officer's address.
    pub contact: String,
    /// The decision by which answers are deleted, as it is filed.
    pub disposal_decision: String,
    /// What is asked, by identifier.
    pub questionnaire: String,
    /// The workplace's own questionnaire, if it is not the one that comes with the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questions: Option<Questions>,
    /// The workplace's questionnaires from before, as long as there may be answers to them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Earlier>,
    /// Whether own use of violence is asked about, for which there must be a legal ground.
    pub own_use: bool,
    /// The programmes whose participants are asked, as the ledgers name them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub programmes: Vec<String>,
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
    /// How long an unlocked desk waits for its worker, in seconds.
    #[serde(default = "desk_idle_secs", skip_serializing_if = "is_usual")]
    pub desk_idle_secs: u32,
    /// After how many months an envelope that nobody opened is deleted.
    pub retention_months: u8,
    /// How the tablet looks until a participant chooses otherwise.
    pub appearance: Appearance,
    /// The administrator's yes to reading aloud through the loudspeaker, where others can hear it.
    #[serde(default)]
    pub loudspeaker: bool,
    /// By place, `LANGUAGE/MESSAGE.flac`, the SHA-256 of each recording of a text.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub recordings: BTreeMap<String, String>,
    /// How a session is controlled until a participant chooses otherwise.
    #[serde(default)]
    pub control: Control,
    /// The workplace's own wording, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, Texts>,
    /// Those who can open envelopes.
    pub workers: Vec<Worker>,
    /// Those that may make them.
    pub tablets: Vec<Tablet>,
    /// What is shown to everybody who may need help.
    pub lines: Vec<Line>,
}

fn desk_idle_secs() -> u32 {
    180
}

/// Left out, so that a desk from before the setting reads the site.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
fn is_usual(secs: &u32) -> bool {
    *secs == desk_idle_secs()
}

/// What a participant has to control the tablet with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Control {
    /// The screen or a keyboard.
    #[default]
    All,
    /// A single button: what can be pressed is marked one after the other.
    Switch,
}

/// Light, dark, or with the strongest edges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appearance {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Black on white.
    Contrast,
}

/// What a workplace says in its own words, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// The legal basis on which answers are handled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// What staff must pass on, instead of the shipped wording; paragraphs stand apart by an empty line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<String>,
    /// What the desk says on how to talk, by route, instead of the shipped wording; in the workers' languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub guide: BTreeMap<String, String>,
}

/// A workplace's own questionnaire, as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questions {
    /// Items, conditions, scores and routes, in the form of the shipped one.
    pub definition: String,
    /// By language, its Fluent messages.
    pub texts: BTreeMap<String, String>,
}

impl Questions {
    /// What tells it from any other, texts and all: a question that says something else is another question.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut all = sealing::sha256_hex(self.definition.as_bytes());
        for (tag, text) in &self.texts {
            all.push_str(tag);
            all.push_str(&sealing::sha256_hex(text.as_bytes()));
        }
        sealing::sha256_hex(all.as_bytes())
    }
}

/// A questionnaire that is no longer asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Earlier {
    /// The last day on which there may be answers to it.
    pub until: Date,
    /// As it was asked.
    pub questions: Questions,
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
    #[error(transparent)]
    Recipients(#[from] RecipientsError),
    /// A key that is none.
    #[error("the key of `{name}`: {reason}")]
    Key {
        /// Whose it is.
        name: String,
        /// What is wrong with it.
        reason: KeyError,
    },
    /// A participant must have something to choose.
    #[error("no language is switched on; add at least one to `languages`")]
    NoLanguage,
    /// Without any line, a frightened person is left alone.
    #[error("no support line lasts as long as the site; keep at least the emergency number")]
    NoLine,
    /// Two lines can't be told apart.
    #[error("the support line `{id}` stands twice; give each its own `id`")]
    DuplicateLine {
        /// Both.
        id: String,
    },
    /// A text of the workplace is there in one language and not in another.
    #[error("{what} is written in other languages but not in {tag}; write it, or switch {tag} off")]
    MissingText {
        /// Which text.
        what: String,
        /// The language without it.
        tag: String,
    },
    /// A programme that no ledger could name.
    #[error("the programme `{name}`: give each its own name of 1 to 60 letters")]
    Programme {
        /// As written.
        name: String,
    },
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

/// A site that is for other days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "the site file is for {signed} to {expires}, and today is {today}; set the clock, or sign it again"
)]
pub struct NotValid {
    /// Its first day.
    pub signed: Date,
    /// Its last day.
    pub expires: Date,
    /// What the clock says.
    pub today: Date,
}

impl Site {
    /// The keys that envelopes are sealed to.
    ///
    /// # Errors
    /// Whose key is wrong, or that there are none, too many or two alike.
    pub fn recipients(&self) -> Result<Recipients, ContentError> {
        let keys: Result<Vec<_>, ContentError> = (self.workers.iter())
            .map(|worker| {
                PublicKey::from_hex(&worker.key).map_err(|reason| ContentError::Key {
                    name: worker.name.clone(),
                    reason,
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
                VerifyingKey::from_hex(&tablet.key).map_err(|reason| ContentError::Key {
                    name: tablet.name.clone(),
                    reason,
                })
            })
            .collect()
    }

    /// The workplace's own questions that a response with this hash answers.
    #[must_use]
    pub fn questions_of(&self, hash: &str) -> Option<&Questions> {
        let earlier = self.earlier.iter().map(|earlier| &earlier.questions);
        let mut all = self.questions.iter().chain(earlier);
        all.find(|questions| questions.hash() == hash)
    }

    /// Takes over from the site before what may still be answered: the questions that this one no longer asks.
    pub fn keep_earlier(&mut self, before: &Self, today: Date) {
        // A tablet that has not heard of this site goes on asking them until the one before expires.
        let retention = self.retention_months.max(before.retention_months);
        let until = (before.expires).saturating_add(jiff::Span::new().months(retention));
        let replaced = before.questions.iter().map(|questions| Earlier {
            until,
            questions: questions.clone(),
        });
        let all = before.earlier.iter().cloned().chain(replaced);
        self.earlier.clear();
        for earlier in all {
            let is_asked = self.questions.as_ref() == Some(&earlier.questions);
            if earlier.until >= today && !is_asked {
                self.earlier
                    .retain(|own| own.questions != earlier.questions);
                self.earlier.push(earlier);
            }
        }
    }

    /// Whether it is believed on this day. A clock that is wrong by years would show codes for envelopes
    /// that are purged the day it is set right, or purge what nobody has read: on such a day nothing is
    /// sealed and nothing purged.
    #[must_use]
    pub fn is_valid_on(&self, today: Date) -> bool {
        // One day, for who signs in another time zone.
        let first = self.signed.yesterday().unwrap_or(self.signed);
        (first..=self.expires).contains(&today)
    }

    /// The same, with a word on what to do.
    ///
    /// # Errors
    /// [`NotValid`] on any other day.
    pub fn check_day(&self, today: Date) -> Result<(), NotValid> {
        if self.is_valid_on(today) {
            return Ok(());
        }
        Err(NotValid {
            signed: self.signed,
            expires: self.expires,
            today,
        })
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
        if !self.lines.iter().any(|line| line.is_valid_on(self.expires)) {
            return Err(ContentError::NoLine);
        }
        let mut ids = BTreeSet::new();
        if let Some(line) = self.lines.iter().find(|line| !ids.insert(&line.id)) {
            let id = line.id.clone();
            return Err(ContentError::DuplicateLine { id });
        }
        self.check_programmes()?;
        self.check_texts()?;
        range("idle_secs", self.idle_secs, 60, 1800)?;
        range("code_secs", self.code_secs, 20, 600)?;
        range("desk_idle_secs", self.desk_idle_secs, 30, 1800)?;
        // With one month, what is made on its last day would go before it is carried.
        range("retention_months", self.retention_months.into(), 2, 24)?;
        range("lowest_age", self.lowest_age.into(), 15, 99)
    }

    fn check_programmes(&self) -> Result<(), ContentError> {
        let mut names = BTreeSet::new();
        let is_bad = |name: &&String| {
            let length = name.chars().count();
            !(1..=60).contains(&length)
                || name.chars().any(char::is_control)
                || name.trim() != *name
        };
        let mut programmes = self.programmes.iter();
        match programmes.find(|name| is_bad(name) || !names.insert(*name)) {
            None => Ok(()),
            Some(name) => Err(ContentError::Programme { name: name.clone() }),
        }
    }

    /// The gate for the workplace's own texts: what one language says, all that are on must say.
    fn check_texts(&self) -> Result<(), ContentError> {
        type Get = fn(&Texts) -> Option<&String>;
        let own: [(&str, Get); 2] = [
            ("legal_basis", |texts| texts.legal_basis.as_ref()),
            ("limits", |texts| texts.limits.as_ref()),
        ];
        for (what, get) in own {
            if self.texts.values().any(|texts| get(texts).is_some()) {
                let has = |tag: &String| self.texts.get(tag).and_then(get).is_some();
                self.check_each(what, has)?;
            }
        }
        if let Some(questions) = &self.questions {
            let has = |tag: &String| questions.texts.contains_key(tag);
            self.check_each("the workplace's own questionnaire", has)?;
        }
        for line in self.lines.iter().filter(|line| !line.texts.is_empty()) {
            let what = format!("the support line `{}`", line.id);
            self.check_each(&what, |tag| line.texts.contains_key(tag))?;
        }
        Ok(())
    }

    fn check_each(&self, what: &str, has: impl Fn(&String) -> bool) -> Result<(), ContentError> {
        match self.languages.iter().find(|tag| !has(tag)) {
            None => Ok(()),
            Some(tag) => Err(ContentError::MissingText {
                what: what.to_owned(),
                tag: tag.clone(),
            }),
        }
    }

    /// The support lines that may be shown on this day, by need.
    #[must_use]
    pub fn lines_on(&self, today: Date) -> Vec<&Line> {
        let valid = self.lines.iter().filter(|line| line.is_valid_on(today));
        let mut lines: Vec<_> = valid.collect();
        lines.sort_by_key(|line| line.need);
        lines
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
