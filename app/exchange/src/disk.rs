//! How a file comes into the exchange, on whatever disk or share that is.
//!
//! Some shares refuse a file's times, since it belongs to somebody else there, and some refuse to flush a folder. What was
//! written is there all the same: it is read back, and what was refused is remarked on. Everything else is a failure, and leaves
//! nothing behind.

use std::fs::{self, File, FileTimes};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use platform::{Here, Platform as _};
use sealing::{Random as _, SystemRandom};
use site::Month;

use crate::{ExchangeError, Folder, Remark, at, read_bounded};

impl Folder {
    /// Writes beside its place, flushed, moves it there, and looks whether it is.
    pub(crate) fn write(
        &self,
        folder: &str,
        name: &str,
        bytes: &[u8],
        month: Month,
    ) -> Result<(), ExchangeError> {
        self.check()?;
        let folder = self.root.join(folder);
        let time = time_of(month);
        make(&folder).map_err(at(&folder))?;
        // Under a name that nobody knows beforehand, so that nothing can lie in wait there.
        let mut random = [0; 4];
        SystemRandom
            .fill(&mut random)
            .map_err(|_| at(&folder)(io::Error::other("the system has no randomness")))?;
        let part = folder.join(format!(".{name}.{:08x}.part", u32::from_be_bytes(random)));
        let path = folder.join(name);
        let written = self
            .write_part(&part, bytes, time)
            .and_then(|()| fs::rename(&part, &path));
        if let Err(error) = written {
            // What can't be taken away now goes with its month.
            fs::remove_file(&part).ok();
            return Err(at(&path)(error));
        }
        self.settle(&folder, time)?;
        let held = read_bounded(&path, u64::try_from(bytes.len()).unwrap_or(u64::MAX))?;
        if held.is_none_or(|held| held != bytes) {
            return Err(at(&path)(io::Error::other("it is not what was written")));
        }
        Ok(())
    }

    fn write_part(&self, path: &Path, bytes: &[u8], time: SystemTime) -> io::Result<()> {
        let mut file = File::create_new(path)?;
        file.write_all(bytes)?;
        self.finish_file(&file, time)
    }

    /// Its times tell no more than the month, and it outlives a power cut.
    pub(crate) fn finish_file(&self, file: &File, time: SystemTime) -> io::Result<()> {
        let times = FileTimes::new().set_accessed(time).set_modified(time);
        self.bear(file.set_times(times), Remark::Times)?;
        self.bear(Here::flush(file), Remark::Flush)
    }

    /// What was made there must outlive a power cut, and a folder's time must not tell when it was.
    pub(crate) fn settle(&self, folder: &Path, time: SystemTime) -> Result<(), ExchangeError> {
        for folder in [folder, &self.root] {
            let settled = Here::settle(folder, Some(time));
            self.bear(settled, Remark::Flush).map_err(at(folder))?;
        }
        Ok(())
    }

    /// What a share refuses on principle is borne and remarked on.
    fn bear(&self, done: io::Result<()>, remark: Remark) -> io::Result<()> {
        match done {
            Err(error) if is_refused(&error) => {
                self.remark(remark);
                Ok(())
            }
            done => done,
        }
    }
}

fn is_refused(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}

/// The exchange itself must be there.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    match fs::create_dir(folder) {
        Err(_) if folder.is_dir() => Ok(()),
        made => made,
    }
}

pub(crate) fn time_of(month: Month) -> SystemTime {
    let secs = month
        .unix_secs()
        .ok()
        .and_then(|secs| u64::try_from(secs).ok());
    SystemTime::UNIX_EPOCH + Duration::from_secs(secs.unwrap_or(0))
}
