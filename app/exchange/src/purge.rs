//! What is due goes: file by file, only what is known by name and content, and one that can't be deleted keeps none of the others.

use std::fs;
use std::io;
use std::path::Path;

use site::Month;

use crate::names::{self, Kind};
use crate::{ExchangeError, Folder, at};

/// What came of deleting what was due.
#[derive(Debug, Default)]
pub struct Purged {
    /// So many folders are gone, with all that was in them.
    pub folders: usize,
    /// What should be gone and is not, each by its place and with the reason.
    pub failed: Vec<String>,
    /// What lies among it and is not Enrum's.
    pub foreign: Vec<String>,
}

impl Folder {
    /// Deletes what is due in this month or was due before.
    ///
    /// # Errors
    /// When the exchange can't be looked at. What can't be deleted is told in what comes back.
    pub fn purge(&self, month: Month) -> Result<Purged, ExchangeError> {
        let mut purged = Purged::default();
        for place in self.places()?.into_iter().filter(|it| it.month <= month) {
            let folder = self.root.join(&place.name);
            purged.folder(&folder, place.is_exact);
        }
        Ok(purged)
    }
}

impl Purged {
    fn folder(&mut self, folder: &Path, is_exact: bool) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.fail(folder, error),
        };
        let (mut foreign, mut litter) = (Vec::new(), Vec::new());
        let (mut has_ours, mut has_failed) = (entries.is_empty() && is_exact, false);
        for entry in entries {
            let path = entry.path();
            match names::kind_of(&path) {
                Ok(Kind::Ours) => {
                    has_ours = true;
                    has_failed |= !self.file(&path);
                }
                Ok(Kind::Litter) => litter.push(path),
                Ok(Kind::Foreign) => foreign.push(path),
                Err(error) => {
                    has_failed = true;
                    self.fail(&path, error);
                }
            }
        }
        // Somebody else's folder that is called like a month, or like a copy of one.
        if !has_ours {
            return;
        }
        if foreign.is_empty() && !has_failed {
            for path in litter {
                self.file(&path);
            }
            match fs::remove_dir(folder) {
                Ok(()) => self.folders += 1,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => self.fail(folder, error),
            }
        }
        let named = foreign.iter().map(|path| names::told(path));
        self.foreign.extend(named);
    }

    /// Whether it is gone.
    fn file(&mut self, path: &Path) -> bool {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                self.fail(path, error);
                false
            }
            _ => true,
        }
    }

    fn fail(&mut self, path: &Path, error: io::Error) {
        self.failed.push(at(path)(error).to_string());
    }
}
