//! Where envelopes travel between tablet and desk: a folder, shared or synchronised by other means.
//!
//! ```text
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

mod recordings;

use std::fs::{self, File, FileTimes};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use platform::{Here, Platform as _};
use sealing::{Envelope, Kid, Link, Locator, ParseError};
use site::files::{self, FileError};
use site::{Month, SiteError};

pub use recordings::{MAX_RECORDING_LEN, bring_recordings};

/// More than the largest envelope.
const MAX_ENVELOPE_FILE: u64 = 64 * 1024;
const HEADS: &str = "heads";

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

/// An exchange in a folder.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

/// Why the exchange did not do it, by path and with what to do.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The system refused.
    #[error("{}: {reason}; check that the folder is there and may be written", path.display())]
    Place {
        /// Where.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// An envelope of a later version.
    #[error("{} was made by a newer version of Enrum; update this one", path.display())]
    Newer {
        /// Where.
        path: PathBuf,
    },
    /// What lies there is no envelope, or not this one.
    #[error("{} is not the envelope that its name says; move it away, and ask the participant to answer again", path.display())]
    Damaged {
        /// Where.
        path: PathBuf,
    },
}

impl Folder {
    /// The exchange in this folder, which must be there.
    ///
    /// # Errors
    /// When it is not.
    pub fn open(root: &Path) -> Result<Self, ExchangeError> {
        if root.is_dir() {
            return Ok(Self {
                root: root.to_owned(),
            });
        }
        Err(at(root)(io::ErrorKind::NotFound.into()))
    }

    /// Puts an envelope. When this returns, it is on the disk; it appears whole or not at all. One that
    /// is finished already stays so: a courier that was stopped may bring it a second time.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put(&self, envelope: &Envelope, month: Month) -> Result<(), ExchangeError> {
        let locator = envelope.locator();
        if self.finished(locator)?.is_some() {
            return self.delete(locator);
        }
        self.write(
            &month.to_string(),
            &locator.to_hex(),
            envelope.as_bytes(),
            month,
        )?;
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
        let folder = self.root.join(month.to_string());
        let path = folder.join(mark(locator));
        fs::create_dir_all(&folder).map_err(at(&folder))?;
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
        settle_file(&path, time).map_err(at(&path))?;
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
        for month in self.months()? {
            let folder = self.root.join(month.to_string());
            let entries = fs::read_dir(&folder).map_err(at(&folder))?;
            found.extend(
                entries.filter_map(|entry| Locator::from_hex(entry.ok()?.file_name().to_str()?)),
            );
        }
        found.sort_unstable_by_key(|locator| *locator.as_bytes());
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
        for month in self.months()? {
            let path = self.root.join(month.to_string()).join(locator.to_hex());
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

    /// Deletes the months that are due, this one and those before; says how many.
    ///
    /// # Errors
    /// When one could not be deleted.
    pub fn purge(&self, month: Month) -> Result<usize, ExchangeError> {
        let due: Vec<_> = (self.months()?.into_iter())
            .filter(|held| *held <= month)
            .collect();
        for held in &due {
            let folder = self.root.join(held.to_string());
            fs::remove_dir_all(&folder).map_err(at(&folder))?;
        }
        Ok(due.len())
    }

    fn finished(&self, locator: Locator) -> Result<Option<Month>, ExchangeError> {
        let mark = mark(locator);
        for month in self.months()? {
            let path = self.root.join(month.to_string()).join(&mark);
            if path.try_exists().map_err(at(&path))? {
                return Ok(Some(month));
            }
        }
        Ok(None)
    }

    fn delete(&self, locator: Locator) -> Result<(), ExchangeError> {
        for month in self.months()? {
            let folder = self.root.join(month.to_string());
            let path = folder.join(locator.to_hex());
            match fs::remove_file(&path) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(at(&path)(error)),
                Ok(()) => Here::settle(&folder, Some(time_of(month))).map_err(at(&folder))?,
            }
        }
        Ok(())
    }

    /// Writes beside its place, flushed, and moves it there.
    fn write(
        &self,
        folder: &str,
        name: &str,
        bytes: &[u8],
        month: Month,
    ) -> Result<(), ExchangeError> {
        let folder = self.root.join(folder);
        let (path, part) = (folder.join(name), folder.join(format!(".{name}.part")));
        let time = time_of(month);
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        write_flushed(&part, bytes, time).map_err(at(&part))?;
        fs::rename(&part, &path).map_err(at(&path))?;
        self.settle(&folder, time)
    }

    /// What was made there must outlive a power cut, and a folder's time must not tell when it was.
    fn settle(&self, folder: &Path, time: SystemTime) -> Result<(), ExchangeError> {
        for folder in [folder, &self.root] {
            Here::settle(folder, Some(time)).map_err(at(folder))?;
        }
        Ok(())
    }

    /// The months that have a folder; anything else that lies there is left alone.
    fn months(&self) -> Result<Vec<Month>, ExchangeError> {
        let entries = fs::read_dir(&self.root).map_err(at(&self.root))?;
        let mut months: Vec<Month> = entries
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .collect();
        months.sort();
        Ok(months)
    }
}

fn mark(locator: Locator) -> String {
    format!("{}.finished", locator.to_hex())
}

/// Nothing where there is no file. What is no plain file is not opened: reading a pipe need not end. One byte
/// more than allowed is read of one that is too large, and its parser refuses it.
fn read_bounded(path: &Path, most: u64) -> Result<Option<Vec<u8>>, ExchangeError> {
    let mut bytes = Vec::new();
    let read = fs::metadata(path).and_then(|found| {
        if !found.is_file() {
            return Err(io::Error::other("it is not a file"));
        }
        File::open(path)?.take(most + 1).read_to_end(&mut bytes)
    });
    match read {
        Ok(_) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(path)(error)),
    }
}

fn write_flushed(path: &Path, bytes: &[u8], time: SystemTime) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    set_times(&file, time)?;
    Here::flush(&file)
}

/// Somebody else's keeps the times that they gave it.
fn settle_file(path: &Path, time: SystemTime) -> io::Result<()> {
    let file = match File::options().append(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => return Ok(()),
        file => file?,
    };
    match set_times(&file, time) {
        Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
        _ => Here::flush(&file),
    }
}

fn set_times(file: &File, time: SystemTime) -> io::Result<()> {
    file.set_times(FileTimes::new().set_accessed(time).set_modified(time))
}

fn time_of(month: Month) -> SystemTime {
    let secs = month
        .unix_secs()
        .ok()
        .and_then(|secs| u64::try_from(secs).ok());
    SystemTime::UNIX_EPOCH + Duration::from_secs(secs.unwrap_or(0))
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

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn an_envelope_arrives_with_no_time_but_its_month() {
        let root = tempfile::tempdir().unwrap();
        let exchange = Folder::open(root.path()).unwrap();
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
        let exchange = Folder::open(root.path()).unwrap();
        let (due, kept) = (envelope(), envelope());
        exchange.put(&due, month("2027-01")).unwrap();
        exchange.put(&kept, month("2027-02")).unwrap();
        fs::write(root.path().join("desktop.ini"), "").unwrap();
        assert_eq!(exchange.purge(month("2027-01")).unwrap(), 1);
        assert_eq!(exchange.look(due.locator()).unwrap(), Found::Nothing);
        assert_ne!(exchange.look(kept.locator()).unwrap(), Found::Nothing);
        assert!(root.path().join("desktop.ini").exists());
    }

    #[test]
    fn what_is_finished_stays_so_even_when_it_is_brought_again() {
        let root = tempfile::tempdir().unwrap();
        let exchange = Folder::open(root.path()).unwrap();
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
        let exchange = Folder::open(root.path()).unwrap();
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
        let exchange = Folder::open(root.path()).unwrap();
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
        let exchange = Folder::open(root.path()).unwrap();
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
        let exchange = Folder::open(root.path()).unwrap();
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
