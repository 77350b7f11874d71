//! Where envelopes travel between tablet and desk: a folder, shared or synchronised by other means.
//!
//! ```text
//! exchange.enrum                      says that this is an exchange
//! <purge month>/<locator>             a sealed envelope
//! <purge month>/<locator>.finished    the mark of one that was deleted because its conversation is over
//! site.enrum                          the signed site, for tablets and desks
//! heads/<kid>                         the head of a desk's log
//! recordings/<SHA-256>                a recording that the site lists, for tablets
//! ```
//!
//! An object's times are set to the month, and a whole object appears
//! at once: it is written beside its place, flushed, and moved there. Writing the same envelope again
//! changes nothing, so a courier that was stopped can simply begin again.
//!
//! A folder without its mark is no exchange: a share that is not mounted is an empty folder, and what was put there would be
//! nowhere. Each change looks for the mark anew.

mod disk;
mod names;
mod purge;
mod recordings;

use std::collections::BTreeSet;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use sealing::{Envelope, Kid, Link, Locator, ParseError};
use site::files::{self, FileError};
use site::{Month, SiteError};

use crate::disk::time_of;
use crate::names::{mark, told};
pub use crate::purge::Purged;
pub use recordings::{MAX_RECORDING_LEN, bring_recordings};

/// More than the largest envelope.
const MAX_ENVELOPE_FILE: u64 = 64 * 1024;
const HEADS: &str = "heads";
/// By which an exchange is known.
const MARK: &str = "exchange.enrum";
const MARK_TEXT: &[u8] =
    b"This folder is an exchange of Enrum. Without this file nothing is put here or deleted.\n";

/// Why the site that lies in the exchange was not taken.
#[derive(Debug, thiserror::Error)]
pub enum FetchError {
    /// The exchange did not answer.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// A file of the tablet or desk can't be used.
    #[error(transparent)]
    File(#[from] FileError),
    /// It is not to be believed.
    #[error("{}: {reason}", path.display())]
    Site {
        /// Where it lies.
        path: PathBuf,
        /// What is wrong with it.
        reason: SiteError,
    },
    /// Two workplaces, or two copies of one, have signed with the same serial.
    #[error(
        "two different site files have the serial {serial}, and only one can be believed: sign once more in the workplace that is right, and let the other one rest"
    )]
    TwoWithOneSerial {
        /// Which.
        serial: u64,
    },
    /// A recording that the site lists is not there, or is another.
    #[error(
        "the recording {place} is not there as it was signed; sign the site to the exchange or the tablet again"
    )]
    Recording {
        /// As the site lists it.
        place: String,
    },
}

/// What lies under a locator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// An envelope, until this month.
    Envelope(Envelope, Month),
    /// Nothing any more; its mark lasts until this month.
    Finished(Month),
}

/// What a share refuses and is done without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Remark {
    /// Setting the times of files.
    Times,
    /// Flushing.
    Flush,
}

impl fmt::Display for Remark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Times => "the exchange refuses to set the times of files: whoever sees it sees when each was written",
            Self::Flush => "the exchange refuses to flush: what came last may be gone after a power cut of its server",
        })
    }
}

/// An exchange in a folder.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
    /// It is one only with its mark.
    is_marked: bool,
    remarks: Arc<Mutex<BTreeSet<Remark>>>,
}

/// A folder of a month, or what is a copy of one.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    month: Month,
    name: String,
    is_exact: bool,
}

/// Why the exchange did not do it, by path and with what to do.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The system refused.
    #[error(
        "{}: {reason}; check that the folder is there and may be written",
        told(path)
    )]
    Place {
        /// Where.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// An envelope of a later version.
    #[error("{} was made by a newer version of Enrum; update this one", told(path))]
    Newer {
        /// Where.
        path: PathBuf,
    },
    /// What lies there is no envelope, or not this one.
    #[error(
        "{} is not the envelope that its name says; move it away, and ask the participant to answer again",
        told(path)
    )]
    Damaged {
        /// Where.
        path: PathBuf,
    },
    /// What is to be put there would take the place of another whole one.
    #[error(
        "{} lies there already and is another one than what was to be put there; look which of the two its desk can open",
        told(path)
    )]
    Another {
        /// Where.
        path: PathBuf,
    },
    /// Nothing says that it is one.
    #[error("{} is not an exchange, or the share is not mounted: its mark, {MARK}, is not there. Nothing was put there or deleted; `enrum exchange init` makes the mark, once, where the exchange really is", path.display())]
    Unmarked {
        /// Which folder.
        path: PathBuf,
    },
}

impl Folder {
    /// The exchange in this folder, which must be there and have its mark.
    ///
    /// # Errors
    /// When it is not, or has none.
    pub fn open(root: &Path) -> Result<Self, ExchangeError> {
        let exchange = Self {
            is_marked: true,
            ..Self::beside(root)?
        };
        exchange.check()?;
        Ok(exchange)
    }

    /// A folder that is no exchange and is written like one, such as that on a stick.
    ///
    /// # Errors
    /// When it is not there.
    pub fn beside(root: &Path) -> Result<Self, ExchangeError> {
        if root.is_dir() {
            return Ok(Self {
                root: root.to_owned(),
                is_marked: false,
                remarks: Arc::default(),
            });
        }
        Err(at(root)(io::ErrorKind::NotFound.into()))
    }

    /// Makes an exchange of a folder, with the folder itself if that is missing; says whether it was none before.
    ///
    /// # Errors
    /// When its mark can't be written.
    pub fn init(root: &Path) -> Result<bool, ExchangeError> {
        if !root.is_dir() {
            fs::create_dir(root).map_err(at(root))?;
        }
        let path = root.join(MARK);
        match File::create_new(&path) {
            Ok(mut file) => {
                io::Write::write_all(&mut file, MARK_TEXT).map_err(at(&path))?;
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(at(&path)(error)),
        }
    }

    /// What it refuses, as far as that has shown.
    #[must_use]
    pub fn remarks(&self) -> Vec<Remark> {
        let remarks = self.remarks.lock().unwrap_or_else(PoisonError::into_inner);
        remarks.iter().copied().collect()
    }

    fn remark(&self, remark: Remark) {
        let mut remarks = self.remarks.lock().unwrap_or_else(PoisonError::into_inner);
        remarks.insert(remark);
    }

    /// It is still the exchange.
    fn check(&self) -> Result<(), ExchangeError> {
        let path = self.root.join(MARK);
        if !self.is_marked || fs::symlink_metadata(path).is_ok_and(|found| found.is_file()) {
            return Ok(());
        }
        Err(ExchangeError::Unmarked {
            path: self.root.clone(),
        })
    }

    /// Writes something and takes it away again, so that what keeps envelopes from being put shows whether there is one to be
    /// put or not.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn try_out(&self, month: Month) -> Result<(), ExchangeError> {
        const TRIAL: &str = "trial.enrum";
        self.write("", TRIAL, &[0; 1024], month)?;
        // Where it can't be taken away, it is written over the next time.
        fs::remove_file(self.root.join(TRIAL)).ok();
        self.settle(&self.root, time_of(month))
    }

    /// Puts an envelope. When this returns, it is on the disk; it appears whole or not at all. One that
    /// is finished already stays so: a courier that was stopped may bring it a second time.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put(&self, envelope: &Envelope, month: Month) -> Result<(), ExchangeError> {
        self.check()?;
        let locator = envelope.locator();
        if self.finished(locator)?.is_some() {
            return self.delete(locator);
        }
        let (folder, name) = (month.to_string(), locator.to_hex());
        let path = self.root.join(&folder).join(&name);
        match read_bounded(&path, MAX_ENVELOPE_FILE)? {
            // Perhaps by one that was stopped before it was flushed.
            Some(held) if held == envelope.as_bytes() => {
                let time = time_of(month);
                let file = open_plain_to_write(&path);
                let settled = file.and_then(|file| self.finish_file(&file, time));
                settled.map_err(at(&path))?;
                self.settle(&self.root.join(folder), time)?;
            }
            Some(held) if Envelope::parse(held.clone()).is_ok_and(|it| it.locator() == locator) => {
                return Err(ExchangeError::Another { path });
            }
            _ => self.write(&folder, &name, envelope.as_bytes(), month)?,
        }
        // Finished by somebody while it was put.
        if self.finished(locator)?.is_some() {
            self.delete(locator)?;
        }
        Ok(())
    }

    /// Leaves the mark that an envelope of this month is finished; says whether this made it. Of all that do so at once in
    /// one folder, one did: where copies of it are kept alike by other means, each copy has its first.
    ///
    /// # Errors
    /// When it could not be made; then it can be tried again.
    pub fn mark(&self, locator: Locator, month: Month) -> Result<bool, ExchangeError> {
        self.check()?;
        let folder = self.root.join(month.to_string());
        let path = folder.join(mark(locator));
        disk::make(&folder).map_err(at(&folder))?;
        // Empty, so it is whole as soon as it is there, and only one can have made it.
        match File::create_new(&path) {
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
            Err(error) => Err(at(&path)(error)),
        }
    }

    /// Deletes an envelope and leaves its mark, first the mark. Doing it again changes nothing.
    ///
    /// # Errors
    /// When it could not be done; then it can be tried again.
    pub fn finish(&self, locator: Locator, month: Month) -> Result<(), ExchangeError> {
        self.mark(locator, month)?;
        let folder = self.root.join(month.to_string());
        let (path, time) = (folder.join(mark(locator)), time_of(month));
        // Somebody else's keeps the times that they gave it.
        match open_plain_to_write(&path) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {}
            file => file
                .and_then(|file| self.finish_file(&file, time))
                .map_err(at(&path))?,
        }
        self.settle(&folder, time)?;
        self.delete(locator)
    }

    /// Puts the signed site, from which tablets and desks fetch it.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put_site(&self, bytes: &[u8], month: Month) -> Result<(), ExchangeError> {
        self.write("", files::SITE, bytes, month)
    }

    /// The signed site, if there is one; whether it is to be believed is for the reader to check.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn site(&self) -> Result<Option<Vec<u8>>, ExchangeError> {
        read_bounded(&self.root.join(files::SITE), site::MAX_FILE_LEN)
    }

    /// Takes the site that lies here into the folder of a tablet or a desk, where it is newer than the one
    /// there and signed by the root that is pinned there; gives its serial.
    ///
    /// # Errors
    /// When it is not to be believed, or can't be read or written.
    pub fn fetch_site(&self, into: &Path) -> Result<Option<u64>, FetchError> {
        let Some(bytes) = self.site()? else {
            return Ok(None);
        };
        let root = files::root(into)?;
        let offered = site::open(&bytes, &root).map_err(|reason| FetchError::Site {
            path: self.root.join(files::SITE),
            reason,
        })?;
        let held = files::site(into).map_or(0, |held| held.serial);
        if held == offered.serial && files::read(&into.join(files::SITE), "")? != bytes {
            return Err(FetchError::TwoWithOneSerial { serial: held });
        }
        if held >= offered.serial {
            return Ok(None);
        }
        files::write_shared(&into.join(files::SITE), &bytes)?;
        Ok(Some(offered.serial))
    }

    /// Publishes the head of a desk's log, so that rows cut off its end would show.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put_head(&self, desk: Kid, head: Link, month: Month) -> Result<(), ExchangeError> {
        let line = format!("{}\n", head.to_hex());
        self.write(HEADS, &desk.to_hex(), line.as_bytes(), month)
    }

    /// The published head of a desk's log, in hexadecimal.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn head(&self, desk: Kid) -> Result<Option<String>, ExchangeError> {
        let path = self.root.join(HEADS).join(desk.to_hex());
        let bytes = read_bounded(&path, MAX_ENVELOPE_FILE)?;
        Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned()))
    }

    /// The envelopes that lie here, by locator; what is called otherwise is left out.
    ///
    /// # Errors
    /// When a folder can't be read.
    pub fn list(&self) -> Result<Vec<Locator>, ExchangeError> {
        let mut found = Vec::new();
        for place in self.places()? {
            let folder = self.root.join(place.name);
            let entries = fs::read_dir(&folder).map_err(at(&folder))?;
            found.extend(
                entries.filter_map(|entry| Locator::from_hex(entry.ok()?.file_name().to_str()?)),
            );
        }
        found.sort_unstable_by_key(|locator| *locator.as_bytes());
        found.dedup();
        Ok(found)
    }

    /// What lies under this locator, in whichever month.
    ///
    /// # Errors
    /// When what lies there can't be read or is something else.
    pub fn look(&self, locator: Locator) -> Result<Found, ExchangeError> {
        if let Some(month) = self.finished(locator)? {
            return Ok(Found::Finished(month));
        }
        for Place { name, month, .. } in self.places()? {
            let path = self.root.join(name).join(locator.to_hex());
            let Some(bytes) = read_bounded(&path, MAX_ENVELOPE_FILE)? else {
                continue;
            };
            return match Envelope::parse(bytes) {
                Ok(envelope) if envelope.locator() == locator => {
                    Ok(Found::Envelope(envelope, month))
                }
                Err(ParseError::Newer) => Err(ExchangeError::Newer { path }),
                _ => Err(ExchangeError::Damaged { path }),
            };
        }
        Ok(Found::Nothing)
    }

    fn finished(&self, locator: Locator) -> Result<Option<Month>, ExchangeError> {
        let mark = mark(locator);
        for Place { name, month, .. } in self.places()? {
            let path = self.root.join(name).join(&mark);
            if path.try_exists().map_err(at(&path))? {
                return Ok(Some(month));
            }
        }
        Ok(None)
    }

    /// With what sync programs have made of it.
    fn delete(&self, locator: Locator) -> Result<(), ExchangeError> {
        self.check()?;
        let mut failed = None;
        for Place { name, month, .. } in self.places()? {
            let folder = self.root.join(name);
            let mut is_gone = false;
            let entries = fs::read_dir(&folder).map_err(at(&folder))?;
            for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
                let name = path.file_name().and_then(|name| name.to_str());
                if !name.is_some_and(|name| names::is_envelope_of(name, locator)) {
                    continue;
                }
                match fs::remove_file(&path) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => {
                        failed = Some(at(&path)(error));
                    }
                    _ => is_gone = true,
                }
            }
            if is_gone {
                self.settle(&folder, time_of(month))?;
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// The folders of months, and copies of them; anything else that lies there is left alone. A link is none.
    fn places(&self) -> Result<Vec<Place>, ExchangeError> {
        self.check()?;
        let entries = fs::read_dir(&self.root).map_err(at(&self.root))?;
        let mut places: Vec<_> = entries
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let name = entry.file_name().to_str()?.to_owned();
                let (month, is_exact) = names::month_of(&name)?;
                let is_folder = entry.file_type().ok()?.is_dir();
                is_folder.then_some(Place {
                    month,
                    name,
                    is_exact,
                })
            })
            .collect();
        places.sort();
        Ok(places)
    }
}

/// Nothing where there is no file. One byte more than allowed is read of one that is too large, and its parser refuses it.
fn read_bounded(path: &Path, most: u64) -> Result<Option<Vec<u8>>, ExchangeError> {
    let mut bytes = Vec::new();
    let read = open_plain(path).and_then(|file| file.take(most + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path)(error)),
    }
}

/// What is no plain file is not opened: reading a pipe need not end, and a link may lead anywhere.
fn open_plain(path: &Path) -> io::Result<File> {
    is_plain(path)?;
    File::open(path)
}

fn open_plain_to_write(path: &Path) -> io::Result<File> {
    is_plain(path)?;
    File::options().append(true).open(path)
}

fn is_plain(path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path)?.is_file() {
        return Ok(());
    }
    Err(io::Error::other("it is not a file"))
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ExchangeError {
    let path = path.to_owned();
    |reason| ExchangeError::Place { path, reason }
}

#[cfg(test)]
mod tests {
    use sealing::{Recipients, Reference, SigningKey, SystemRandom, WorkerKey};

    use super::*;

    fn envelope() -> Envelope {
        let tablet = SigningKey::generate(&SystemRandom).unwrap();
        let worker = WorkerKey::generate(&SystemRandom).unwrap();
        let recipients = Recipients::new(vec![worker.public()]).unwrap();
        let reference = Reference::generate(&SystemRandom).unwrap();
        sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            b"",
            &SystemRandom,
        )
        .unwrap()
        .sign(&tablet)
        .unwrap()
    }

    fn exchange_in(root: &Path) -> Folder {
        Folder::init(root).unwrap();
        Folder::open(root).unwrap()
    }

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn an_envelope_arrives_with_no_time_but_its_month() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let envelope = envelope();
        let locator = envelope.locator();
        assert_eq!(exchange.look(locator).unwrap(), Found::Nothing);
        for _twice in 0..2 {
            exchange.put(&envelope, month("2027-02")).unwrap();
        }
        let found = exchange.look(locator).unwrap();
        assert_eq!(found, Found::Envelope(envelope, month("2027-02")));
        let folder = root.path().join("2027-02");
        let names: Vec<_> = fs::read_dir(&folder)
            .unwrap()
            .map(|e| e.unwrap().file_name())
            .collect();
        assert_eq!(names, [locator.to_hex().as_str()]);
        for path in [root.path(), &folder, &folder.join(locator.to_hex())] {
            let modified = path.metadata().unwrap().modified().unwrap();
            assert_eq!(modified, time_of(month("2027-02")), "{}", path.display());
        }
    }

    #[test]
    fn what_is_due_is_purged_and_foreign_files_are_left() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let (due, kept) = (envelope(), envelope());
        exchange.put(&due, month("2027-01")).unwrap();
        exchange.put(&kept, month("2027-02")).unwrap();
        fs::write(root.path().join("desktop.ini"), "").unwrap();
        assert_eq!(exchange.purge(month("2027-01")).unwrap().folders, 1);
        assert_eq!(exchange.look(due.locator()).unwrap(), Found::Nothing);
        assert_ne!(exchange.look(kept.locator()).unwrap(), Found::Nothing);
        assert!(root.path().join("desktop.ini").exists());
    }

    #[test]
    fn nothing_is_put_or_deleted_where_the_mark_is_missing() {
        let root = tempfile::tempdir().unwrap();
        let told = Folder::open(root.path()).unwrap_err().to_string();
        assert!(told.contains("is not an exchange"), "{told}");
        assert!(Folder::init(root.path()).unwrap() && !Folder::init(root.path()).unwrap());
        let exchange = Folder::open(root.path()).unwrap();
        let envelope = envelope();
        exchange.put(&envelope, month("2027-01")).unwrap();
        // As when the share goes away and the empty folder below it comes to light.
        fs::rename(root.path().join(MARK), root.path().join("away")).unwrap();
        let is_unmarked = |result: Result<(), ExchangeError>| {
            assert!(matches!(result, Err(ExchangeError::Unmarked { .. })));
        };
        is_unmarked(exchange.put(&self::envelope(), month("2027-01")));
        is_unmarked(
            exchange
                .mark(envelope.locator(), month("2027-02"))
                .map(drop),
        );
        is_unmarked(exchange.finish(envelope.locator(), month("2027-01")));
        is_unmarked(exchange.purge(month("2027-01")).map(drop));
        is_unmarked(exchange.put_site(b"site", month("2027-01")));
        is_unmarked(exchange.try_out(month("2027-01")));
        is_unmarked(exchange.keep_recordings(&std::collections::BTreeMap::new()));
        is_unmarked(exchange.look(envelope.locator()).map(drop));
        let names: BTreeSet<_> = fs::read_dir(root.path())
            .unwrap()
            .map(|it| it.unwrap().file_name().into_string().unwrap())
            .collect();
        assert_eq!(
            names,
            BTreeSet::from(["2027-01".to_owned(), "away".to_owned()])
        );
        fs::rename(root.path().join("away"), root.path().join(MARK)).unwrap();
        exchange.try_out(month("2027-01")).unwrap();
        assert!(matches!(
            exchange.look(envelope.locator()),
            Ok(Found::Envelope(..))
        ));
        assert!(exchange.remarks().is_empty());
    }

    /// Other people's, called like a month; among what is due; and what is called like ours and is something else.
    #[test]
    fn what_is_not_ours_by_name_and_content_is_not_deleted() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let write = |place: &str, bytes: &[u8]| {
            let path = root.path().join(place);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        };
        write("2025-03/accounts/march.ods", b"sums");
        write("2025-03/notes.txt", b"notes");
        write("2025-04 (1)/holiday.jpg", b"picture");
        fs::create_dir(root.path().join("2025-06-30")).unwrap();
        write("2020-01", b"a file");
        let due = envelope();
        exchange.put(&due, month("2027-01")).unwrap();
        let hex = envelope().locator().to_hex();
        write("2027-01/notes.txt", b"notes");
        write(&format!("2027-01/{hex}"), b"somebody's own");
        write(&format!("2027-01/{hex}.finished"), b"somebody's own");
        write("2027-01/sub/deep", b"deep");
        #[cfg(unix)]
        std::os::unix::fs::symlink("2020-02", root.path().join("2020-02")).unwrap();

        let purged = exchange.purge(month("2027-01")).unwrap();
        assert_eq!((purged.folders, purged.failed.len()), (0, 0), "{purged:?}");
        assert_eq!(exchange.look(due.locator()).unwrap(), Found::Nothing);
        for place in [
            "2025-03/accounts/march.ods",
            "2025-03/notes.txt",
            "2025-04 (1)/holiday.jpg",
            "2025-06-30",
            "2020-01",
            "2027-01/notes.txt",
            "2027-01/sub/deep",
        ] {
            assert!(root.path().join(place).exists(), "{place}");
        }
        assert!(root.path().join("2027-01").join(&hex).exists());
        // Those that lie among Enrum's own are named, and a locator is not.
        assert_eq!(purged.foreign.len(), 4, "{purged:?}");
        let named = purged.foreign.join("\n");
        assert!(
            named.contains("notes.txt") && !named.contains(&hex),
            "{named}"
        );
    }

    #[test]
    fn what_sync_programs_make_is_found_and_goes_with_what_it_is_a_copy_of() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let (first, second) = (envelope(), envelope());
        for envelope in [&first, &second] {
            exchange.put(envelope, month("2027-01")).unwrap();
        }
        let folder = root.path().join("2027-01");
        let hex = first.locator().to_hex();
        for copy in [" (1)", "-LAPTOP", ".sync-conflict-20261128-101500-ABCDEFG"] {
            fs::copy(folder.join(&hex), folder.join(format!("{hex}{copy}"))).unwrap();
        }
        fs::write(folder.join(format!(".{hex}.00000000.part")), "ENR1half").unwrap();
        exchange.finish(first.locator(), month("2027-01")).unwrap();
        let names = || {
            let entries = fs::read_dir(&folder).unwrap();
            let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
            names.collect::<BTreeSet<_>>()
        };
        let left = [mark(first.locator()), second.locator().to_hex()];
        assert_eq!(names(), BTreeSet::from(left));

        // A folder that was made twice: what lies in the other is found, finished and purged.
        let beside = root.path().join("2027-01 (1)");
        fs::create_dir(&beside).unwrap();
        let hex = second.locator().to_hex();
        fs::rename(folder.join(&hex), beside.join(&hex)).unwrap();
        let found = exchange.look(second.locator()).unwrap();
        assert!(found == Found::Envelope(second, month("2027-01")));
        fs::copy(beside.join(&hex), beside.join(format!("{hex} (2)"))).unwrap();
        fs::write(beside.join(format!("{hex} (2).finished")), "").unwrap();
        fs::write(beside.join("Thumbs.db"), "litter").unwrap();
        let purged = exchange.purge(month("2027-01")).unwrap();
        assert_eq!(purged.folders, 2, "{purged:?}");
        assert!(!folder.exists() && !beside.exists());
    }

    #[test]
    fn a_whole_envelope_is_not_replaced_by_another_and_a_damaged_one_is() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let envelope = envelope();
        exchange.put(&envelope, month("2027-01")).unwrap();
        let mut changed = envelope.as_bytes().to_vec();
        *changed.last_mut().unwrap() ^= 1;
        let changed = Envelope::parse(changed).unwrap();
        let refused = exchange.put(&changed, month("2027-01")).unwrap_err();
        assert!(
            matches!(refused, ExchangeError::Another { .. }),
            "{refused}"
        );
        assert!(!refused.to_string().contains(&envelope.locator().to_hex()));
        let path = root
            .path()
            .join("2027-01")
            .join(envelope.locator().to_hex());
        fs::write(&path, "cut off").unwrap();
        exchange.put(&envelope, month("2027-01")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), envelope.as_bytes());
    }

    /// A link in place of what is written next must not lead the writer elsewhere.
    #[cfg(unix)]
    #[test]
    fn nothing_is_written_through_a_link() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let victim = root.path().join("victim");
        fs::write(&victim, "mine").unwrap();
        let link = |name: &str| std::os::unix::fs::symlink(&victim, root.path().join(name));
        link("site.enrum").unwrap();
        link(".site.enrum.part").unwrap();
        exchange.put_site(b"site", month("2027-01")).unwrap();
        assert_eq!(exchange.site().unwrap().unwrap(), b"site");
        let locator = envelope().locator();
        fs::create_dir(root.path().join("2027-01")).unwrap();
        link(&format!("2027-01/{}", mark(locator))).unwrap();
        exchange.finish(locator, month("2027-01")).ok();
        assert_eq!(fs::read(&victim).unwrap(), b"mine");
        let time = victim.metadata().unwrap().modified().unwrap();
        assert_ne!(time, time_of(month("2027-01")));
    }

    #[test]
    fn two_sites_with_one_serial_are_told_apart() {
        use site::testing::site;
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let key = SigningKey::generate(&SystemRandom).unwrap();
        let tablet = root.path().join("tablet");
        fs::create_dir(&tablet).unwrap();
        fs::write(tablet.join(files::ROOT_PUBLIC), key.public().to_hex()).unwrap();
        let worker = WorkerKey::generate(&SystemRandom).unwrap().public();
        let mut one = site(&worker, &key.public());
        let signed = site::sign(&one, &key).unwrap();
        exchange.put_site(&signed, month("2027-01")).unwrap();
        let serial = one.serial;
        assert_eq!(exchange.fetch_site(&tablet).unwrap(), Some(serial));
        assert_eq!(exchange.fetch_site(&tablet).unwrap(), None);
        one.workplace = "another".to_owned();
        let signed = site::sign(&one, &key).unwrap();
        exchange.put_site(&signed, month("2027-01")).unwrap();
        let told = exchange.fetch_site(&tablet).unwrap_err().to_string();
        assert!(
            told.contains(&format!("have the serial {serial}")),
            "{told}"
        );
    }

    #[test]
    fn what_is_finished_stays_so_even_when_it_is_brought_again() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let envelope = envelope();
        let locator = envelope.locator();
        exchange.put(&envelope, month("2027-02")).unwrap();
        for is_first in [true, false] {
            let made = exchange.mark(locator, month("2027-02")).unwrap();
            assert_eq!(made, is_first);
            exchange.finish(locator, month("2027-02")).unwrap();
            let mark = root.path().join("2027-02").join(mark(locator));
            let modified = mark.metadata().unwrap().modified().unwrap();
            assert_eq!(modified, time_of(month("2027-02")));
            assert_eq!(
                exchange.look(locator).unwrap(),
                Found::Finished(month("2027-02"))
            );
        }
        // As a courier leaves it that was stopped, and another brings it again.
        let path = root.path().join("2027-02").join(locator.to_hex());
        fs::write(&path, envelope.as_bytes()).unwrap();
        exchange.put(&envelope, month("2027-02")).unwrap();
        assert_eq!(
            exchange.look(locator).unwrap(),
            Found::Finished(month("2027-02"))
        );
        let path = root.path().join("2027-02").join(locator.to_hex());
        assert!(!path.exists(), "the envelope is gone");
        exchange.purge(month("2027-02")).unwrap();
        assert_eq!(exchange.look(locator).unwrap(), Found::Nothing);
    }

    #[test]
    fn of_many_who_finish_at_once_one_did() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        for _ in 0..50 {
            let envelope = envelope();
            let all = std::sync::Barrier::new(4);
            let finish = || {
                all.wait();
                exchange.mark(envelope.locator(), month("2027-02"))
            };
            let firsts = std::thread::scope(|scope| {
                let desks: Vec<_> = (0..4).map(|_| scope.spawn(finish)).collect();
                let made = desks.into_iter().map(|desk| desk.join().unwrap().unwrap());
                made.filter(|made| *made).count()
            });
            assert_eq!(firsts, 1);
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_told_and_not_waited_for() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let locator = envelope().locator();
        let folder = root.path().join("2027-02");
        fs::create_dir(&folder).unwrap();
        let path = folder.join(locator.to_hex());
        let made = std::process::Command::new("mkfifo").arg(&path).status();
        assert!(made.unwrap().success());
        let told = exchange.look(locator).unwrap_err().to_string();
        assert!(told.contains("it is not a file"), "{told}");
    }

    #[test]
    fn site_and_heads_come_back() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        assert_eq!(exchange.site().unwrap(), None);
        exchange.put_site(b"site", month("2026-11")).unwrap();
        assert_eq!(exchange.site().unwrap().unwrap(), b"site");
        let desk = WorkerKey::generate(&SystemRandom).unwrap().public().kid();
        assert_eq!(exchange.head(desk).unwrap(), None);
        let head = Link::FIRST.next(&[b"row"]);
        exchange.put_head(desk, head, month("2026-11")).unwrap();
        assert_eq!(exchange.head(desk).unwrap().unwrap(), head.to_hex());
    }

    #[test]
    fn rubbish_under_a_locator_and_a_missing_folder_are_named() {
        let root = tempfile::tempdir().unwrap();
        let exchange = exchange_in(root.path());
        let locator = envelope().locator();
        let path = root.path().join("2027-01").join(locator.to_hex());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let huge = vec![b'E'; 1 << 20];
        for bytes in [b"rubbish".as_slice(), b"", &huge, envelope().as_bytes()] {
            fs::write(&path, bytes).unwrap();
            let error = exchange.look(locator).unwrap_err();
            assert!(matches!(error, ExchangeError::Damaged { .. }), "{error}");
        }
        fs::write(&path, [b"ENR1\x02\x01".as_slice(), &[0; 100]].concat()).unwrap();
        let error = exchange.look(locator).unwrap_err();
        assert!(matches!(error, ExchangeError::Newer { .. }), "{error}");
        assert!(Folder::open(&root.path().join("missing")).is_err());
    }
}
