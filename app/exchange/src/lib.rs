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
mod tests;
