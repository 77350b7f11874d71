//! Where envelopes travel between tablet and desk: a folder, shared or synchronised by other means.
//!
//! An object is `<purge month>/<locator>`. Its times are set to the month, and a whole object appears
//! at once: it is written beside its place, flushed, and moved there. Writing the same envelope again
//! changes nothing, so a courier that was stopped can simply begin again.

use std::fs::{self, File, FileTimes};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use sealing::{Envelope, Locator};
use site::Month;

/// An exchange in a folder.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

/// Why the exchange did not do it, by path and with what to do.
#[derive(Debug, thiserror::Error)]
pub enum ExchangeError {
    /// The system refused.
    #[error("{}: {source}; check that the folder is there and may be written", path.display())]
    Place {
        /// Where.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// What lies there is no envelope, or not this one.
    #[error("{} is not the envelope that its name says; remove it", path.display())]
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

    /// Puts an envelope. When this returns, it is on the disk; it appears whole or not at all.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put(&self, envelope: &Envelope, month: Month) -> Result<(), ExchangeError> {
        let folder = self.root.join(month.to_string());
        let name = envelope.locator().to_hex();
        let (path, part) = (folder.join(&name), folder.join(format!(".{name}.part")));
        let time = time_of(month);
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        write_flushed(&part, envelope.as_bytes(), time).map_err(at(&part))?;
        fs::rename(&part, &path).map_err(at(&path))?;
        // The move itself must outlive a power cut, and a folder's time must not tell when it was.
        for folder in [&folder, &self.root] {
            settle_folder(folder, time).map_err(at(folder))?;
        }
        Ok(())
    }

    /// The envelope of this name, in whichever month it lies.
    ///
    /// # Errors
    /// When what lies there can't be read or is something else.
    pub fn get(&self, locator: Locator) -> Result<Option<Envelope>, ExchangeError> {
        for month in self.months()? {
            let path = self.root.join(month.to_string()).join(locator.to_hex());
            let bytes = match fs::read(&path) {
                Ok(bytes) => bytes,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(at(&path)(error)),
            };
            return match Envelope::parse(bytes) {
                Ok(envelope) if envelope.locator() == locator => Ok(Some(envelope)),
                _ => Err(ExchangeError::Damaged { path }),
            };
        }
        Ok(None)
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

fn write_flushed(path: &Path, bytes: &[u8], time: SystemTime) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    set_times(&file, time)?;
    file.sync_all()
}

/// In a shared folder only its owner may set its times, and the envelope is there all the same.
fn settle_folder(folder: &Path, time: SystemTime) -> io::Result<()> {
    let folder = File::open(folder)?;
    match set_times(&folder, time) {
        Err(error) if error.kind() != io::ErrorKind::PermissionDenied => return Err(error),
        _ => {}
    }
    folder.sync_all()
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
    |source| ExchangeError::Place { path, source }
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
        assert!(exchange.get(locator).unwrap().is_none());
        for _twice in 0..2 {
            exchange.put(&envelope, month("2027-02")).unwrap();
        }
        assert!(exchange.get(locator).unwrap().unwrap() == envelope);
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
        assert!(exchange.get(due.locator()).unwrap().is_none());
        assert!(exchange.get(kept.locator()).unwrap().is_some());
        assert!(root.path().join("desktop.ini").exists());
    }

    #[test]
    fn rubbish_under_a_locator_and_a_missing_folder_are_named() {
        let root = tempfile::tempdir().unwrap();
        let exchange = Folder::open(root.path()).unwrap();
        let locator = envelope().locator();
        let path = root.path().join("2027-01").join(locator.to_hex());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        for bytes in [b"rubbish".as_slice(), envelope().as_bytes()] {
            fs::write(&path, bytes).unwrap();
            let error = exchange.get(locator).unwrap_err();
            assert!(matches!(error, ExchangeError::Damaged { .. }), "{error}");
        }
        assert!(Folder::open(&root.path().join("missing")).is_err());
    }
}
