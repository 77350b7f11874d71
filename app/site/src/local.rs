//! What is set on a tablet itself: which of the site's languages it offers, and the support lines nearby. Laid over the signed
//! site, and able to nothing else; signed by the tablet, so that nobody else who can write to its folder sets it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use sealing::{SigningKey, VerifyingKey};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::files::{self, FileError};
use crate::{Hours, Line, Need, Site};

/// On a tablet: what its administrator has set there.
const LOCAL: &str = "local.enrum";
/// On a tablet: what is kept of its administrator's PIN.
const PIN: &str = "pin.enrum";

/// Digits of a PIN.
pub const PIN_LEN: std::ops::RangeInclusive<usize> = 6..=12;

/// Why what a tablet has kept is not taken.
#[derive(Debug, thiserror::Error)]
pub enum LocalError {
    /// It can't be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// Somebody else wrote it, or a byte has changed.
    #[error("{} is damaged, or not this tablet's own; delete it, and set anew what it said", path.display())]
    Foreign {
        /// Which.
        path: PathBuf,
    },
    /// It does not hold together.
    #[error("{0}")]
    Content(&'static str),
}

/// What an administrator has set on the tablet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Local {
    /// Languages in the order of their tiles; those of the site that are not among them follow.
    #[serde(default)]
    pub order: Vec<String>,
    /// Languages of the site that are not offered here.
    #[serde(default)]
    pub off: BTreeSet<String>,
    /// What there is nearby, one of a kind at most.
    #[serde(default)]
    pub lines: Vec<LocalLine>,
}

/// A support line nearby. Its name and note come with the program in every language: so nobody has to type them, and none is missing in
/// the participant's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalLine {
    /// What it is.
    pub service: Service,
    /// As it is dialled.
    pub number: String,
    /// When it answers; nothing where that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The last day on which it is shown.
    pub valid_until: Date,
}

/// Whom a local line reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// The municipality's social services.
    Social,
    /// The same when those are closed.
    Duty,
    /// A women's shelter.
    Shelter,
    /// Help to stop using violence.
    Change,
    /// Primary care.
    Clinic,
}

impl Service {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Social,
        Self::Duty,
        Self::Shelter,
        Self::Change,
        Self::Clinic,
    ];

    /// Names its messages, `line-<id>` and `line-<id>-note`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Social => "local-social",
            Self::Duty => "local-duty",
            Self::Shelter => "local-shelter",
            Self::Change => "local-change",
            Self::Clinic => "local-clinic",
        }
    }
}

impl LocalLine {
    fn check(&self) -> Result<(), LocalError> {
        let digits = self.number.bytes().filter(u8::is_ascii_digit).count();
        let fits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+');
        if (3..=15).contains(&digits) && self.number.len() <= 20 && self.number.chars().all(fits) {
            return Ok(());
        }
        Err(LocalError::Content(
            "a telephone number has 3 to 15 digits, with spaces or hyphens between them",
        ))
    }

    fn to_line(&self) -> Line {
        Line {
            id: self.service.id().to_owned(),
            number: self.number.clone(),
            need: Need::Local,
            hours: self.hours.into_iter().collect(),
            free: None,
            on_bill: None,
            valid_until: Some(self.valid_until),
            verified: None,
            texts: std::collections::BTreeMap::new(),
        }
    }
}

impl Local {
    /// What was set on the tablet in this folder; nothing where nothing was.
    ///
    /// # Errors
    /// When it can't be read, or this tablet did not sign it.
    pub fn read(folder: &Path, tablet: &VerifyingKey) -> Result<Self, LocalError> {
        Ok(read(&folder.join(LOCAL), tablet)?.unwrap_or_default())
    }

    /// Keeps it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When it does not hold together or can't be written; what was set before still is.
    pub fn write(&self, folder: &Path, tablet: &SigningKey) -> Result<(), LocalError> {
        let mut services = BTreeSet::new();
        for line in &self.lines {
            line.check()?;
            if !services.insert(line.service) {
                return Err(LocalError::Content(
                    "there is one line of each kind at most",
                ));
            }
        }
        write(&folder.join(LOCAL), self, tablet)
    }

    /// The site as this tablet shows it: with fewer languages, in another order, and more lines nearby. Never without any language: where all
    /// that are left have gone from the site, the site's own are offered.
    #[must_use]
    pub fn over(&self, mut site: Site) -> Site {
        let place = |tag: &String| {
            let own = self.order.iter().position(|own| own == tag);
            own.unwrap_or(self.order.len())
        };
        let mut languages = site.languages.clone();
        languages.sort_by_key(place);
        languages.retain(|tag| !self.off.contains(tag));
        if !languages.is_empty() {
            site.languages = languages;
        }
        let mut lines: Vec<_> = self.lines.iter().collect();
        lines.sort_by_key(|line| line.service);
        site.lines.extend(lines.into_iter().map(LocalLine::to_line));
        site
    }
}

/// From so many failures in a row on the next try has to wait.
const FREE_TRIES: u32 = 2;
const FIRST_WAIT: Duration = Duration::from_secs(30);
const LONGEST_WAIT: Duration = Duration::from_hours(24);

/// What is kept of the administrator's PIN. Never wiped: who forgets it sets another by `enrum tablet pin`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// Of which it is known again.
    pub hash: String,
    failures: u32,
    not_before: Option<Timestamp>,
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

impl Pin {
    /// A PIN that nobody has tried yet.
    #[must_use]
    pub fn new(hash: String) -> Self {
        Self {
            hash,
            failures: 0,
            not_before: None,
        }
    }

    /// The one of the tablet in this folder, if it has been set.
    ///
    /// # Errors
    /// When it can't be read, or this tablet did not sign it.
    pub fn read(folder: &Path, tablet: &VerifyingKey) -> Result<Option<Self>, LocalError> {
        read(&folder.join(PIN), tablet)
    }

    /// Keeps it. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn write(&self, folder: &Path, tablet: &SigningKey) -> Result<(), LocalError> {
        write(&folder.join(PIN), self, tablet)
    }

    /// How long until it may be tried again.
    #[must_use]
    pub fn wait(&self, now: Timestamp) -> Duration {
        let left = self.not_before.map(|then| then.duration_since(now));
        let left = left.and_then(|left| Duration::try_from(left).ok());
        left.unwrap_or_default()
    }

    /// After a clock was set back the wait would be as long as that: it begins anew. Tells whether that is to be kept.
    #[must_use]
    pub fn rein_in(&mut self, now: Timestamp) -> bool {
        let is_too_long = self.wait(now) > self.pause();
        if is_too_long {
            self.not_before = now.checked_add(self.pause()).ok();
        }
        is_too_long
    }

    fn pause(&self) -> Duration {
        match self.failures.checked_sub(FREE_TRIES + 1) {
            None => Duration::ZERO,
            Some(doublings) => {
                let factor = 2_u32.checked_pow(doublings).unwrap_or(u32::MAX);
                FIRST_WAIT.saturating_mul(factor).min(LONGEST_WAIT)
            }
        }
    }

    /// Counts a try as failed: before it is looked at, so that pulling the plug wins nothing.
    pub fn count_failure(&mut self, now: Timestamp) {
        self.failures = self.failures.saturating_add(1);
        self.not_before = now.checked_add(self.pause()).ok();
    }

    /// It was the right one.
    pub fn forget_failures(&mut self) {
        self.failures = 0;
        self.not_before = None;
    }
}

/// What is signed is bound to the name of its file.
fn context(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    format!("enrum/tablet/1/{}", name.display())
}

/// `signature[64] | JSON`.
fn read<T: DeserializeOwned>(path: &Path, tablet: &VerifyingKey) -> Result<Option<T>, LocalError> {
    if !path.try_exists().unwrap_or(true) {
        return Ok(None);
    }
    let bytes = files::read(path, "delete it, and set anew what it said")?;
    let signed = bytes.split_at_checked(64);
    let json = signed.filter(|(signature, json)| tablet.verifies(&context(path), json, signature));
    let value = json.and_then(|(_, json)| serde_json::from_slice(json).ok());
    value.map(Some).ok_or_else(|| LocalError::Foreign {
        path: path.to_owned(),
    })
}

fn write<T: Serialize>(path: &Path, value: &T, tablet: &SigningKey) -> Result<(), LocalError> {
    let json = serde_json::to_vec(value);
    let json = json.map_err(|_| LocalError::Content("it can't be written as JSON"))?;
    let signature = tablet.sign(&context(path), &json);
    Ok(files::write(path, &[signature.as_slice(), &json].concat())?)
}

#[cfg(test)]
mod tests {
    use sealing::{SystemRandom, WorkerKey};

    use super::*;

    fn line(number: &str) -> LocalLine {
        LocalLine {
            service: Service::Social,
            number: number.to_owned(),
            hours: "mon-fri 08:00-16:30".parse().ok(),
            valid_until: jiff::civil::date(2027, 1, 31),
        }
    }

    fn site() -> Site {
        let worker = WorkerKey::generate(&SystemRandom).unwrap();
        let tablet = SigningKey::generate(&SystemRandom).unwrap();
        crate::testing::site(&worker.public(), &tablet.public())
    }

    #[test]
    fn what_is_set_on_a_tablet_is_its_own_and_nobody_else_s() {
        let folder = tempfile::tempdir().unwrap();
        let own = SigningKey::generate(&SystemRandom).unwrap();
        let other = SigningKey::generate(&SystemRandom).unwrap();
        let read = |key: &SigningKey| Local::read(folder.path(), &key.public());
        assert_eq!(read(&own).unwrap(), Local::default());
        let local = Local {
            lines: vec![line("0999-12 34 56")],
            ..Local::default()
        };
        local.write(folder.path(), &own).unwrap();
        assert_eq!(read(&own).unwrap(), local);
        assert!(matches!(read(&other), Err(LocalError::Foreign { .. })));
        // Nor does one of its files stand for another.
        let [from, to] = [LOCAL, PIN].map(|name| folder.path().join(name));
        std::fs::copy(&from, to).unwrap();
        let pin = Pin::read(folder.path(), &own.public());
        assert!(matches!(pin, Err(LocalError::Foreign { .. })), "{pin:?}");
        std::fs::write(from, b"rubbish").unwrap();
        assert!(matches!(read(&own), Err(LocalError::Foreign { .. })));
    }

    #[test]
    fn only_the_site_s_languages_are_offered_and_never_none() {
        let site = site();
        let shown = |order: &[&str], off: &[&str]| {
            let local = Local {
                order: order.iter().map(|tag| (*tag).to_owned()).collect(),
                off: off.iter().map(|tag| (*tag).to_owned()).collect(),
                lines: Vec::new(),
            };
            local.over(site.clone()).languages
        };
        assert_eq!(shown(&[], &[]), ["sv", "en", "ar"]);
        assert_eq!(shown(&["ar", "fi", "sv"], &[]), ["ar", "sv", "en"]);
        assert_eq!(shown(&["ar"], &["sv"]), ["ar", "en"]);
        assert_eq!(shown(&[], &["ar", "en", "sv"]), ["sv", "en", "ar"]);
    }

    #[test]
    fn lines_nearby_are_added_until_their_day_and_change_no_other() {
        let site = site();
        let local = Local {
            lines: vec![line("0999-12 34 56")],
            ..Local::default()
        };
        let with = local.over(site.clone());
        let numbers = |day: &str| {
            let lines = with.lines_on(day.parse().unwrap());
            lines
                .iter()
                .map(|line| line.number.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(numbers("2027-01-31").last().unwrap(), "0999-12 34 56");
        assert!(!numbers("2027-02-01").contains(&"0999-12 34 56".to_owned()));
        assert_eq!(with.lines[..site.lines.len()], site.lines);
    }

    #[test]
    fn a_number_that_is_none_is_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let key = SigningKey::generate(&SystemRandom).unwrap();
        for bad in [
            "",
            "11",
            "0999-12 34 56 78 90 12 34",
            "call me",
            "1234\u{2067}56",
        ] {
            let local = Local {
                lines: vec![line(bad)],
                ..Local::default()
            };
            let error = local.write(folder.path(), &key).unwrap_err().to_string();
            assert!(error.starts_with("a telephone number has"), "{error}");
        }
        let twice = Local {
            lines: vec![line("112 33"), line("112 44")],
            ..Local::default()
        };
        assert!(twice.write(folder.path(), &key).is_err());
    }

    #[test]
    fn from_the_third_failure_on_the_wait_doubles() {
        let start: Timestamp = "2026-11-22T12:00:00Z".parse().unwrap();
        let mut pin = Pin::new("hash".to_owned());
        let mut waits = Vec::new();
        for _ in 0..6 {
            pin.count_failure(start);
            waits.push(pin.wait(start).as_secs());
        }
        assert_eq!(waits, [0, 0, 30, 60, 120, 240]);
        let later = start + Duration::from_secs(200);
        assert_eq!(pin.wait(later).as_secs(), 40);
        let earlier = start - Duration::from_hours(1_000);
        assert!(pin.rein_in(earlier), "a clock that was set back");
        assert_eq!(pin.wait(earlier).as_secs(), 240);
        assert!(!pin.rein_in(earlier));
        let after = earlier + Duration::from_mins(4);
        assert_eq!(pin.wait(after), Duration::ZERO);
        for _ in 0..60 {
            pin.count_failure(start);
        }
        assert_eq!(pin.wait(start), LONGEST_WAIT);
        pin.forget_failures();
        assert_eq!(pin.wait(start), Duration::ZERO);
    }
}
