//! The files of a workplace, a tablet and a desk: what they are called, and reading and writing them, the
//! same for all programs. What is written is private, and replaced whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use platform::{Here, Platform as _};
use sealing::{KeyError, VerifyingKey};

use crate::{MAX_FILE_LEN, Site, SiteError};

/// Everywhere: the public half of the workplace's root, in hexadecimal.
pub const ROOT_PUBLIC: &str = "root.pub";
/// On a tablet and a desk: the signed site.
pub const SITE: &str = "site.enrum";
/// On a tablet: the seed of its signing key.
pub const TABLET_KEY: &str = "tablet.key";
/// On a tablet and a desk: the folder of its store.
pub const STORE: &str = "store";
/// Recordings of texts, `LANGUAGE/MESSAGE.flac`.
pub const RECORDINGS: &str = "recordings";
/// The day on which the courier last came to a tablet.
pub const COURIER: &str = "courier.day";
/// On a desk: the worker's seed under its passphrase.
pub const WORKER_KEY: &str = "worker.key";
/// In a workplace and on a desk: what makes the marks of the ledgers; on the desk sealed to its worker.
pub const LEDGER_KEY: &str = "ledger.key";
/// In a workplace: the root's seed under its passphrase.
pub const ROOT_KEY: &str = "root.key";
/// In a workplace: the settings that are signed.
pub const SETTINGS: &str = "workplace.toml";

/// Why a file can't be used, by its path and with what to do.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// It can't be read, or is not there.
    #[error("{}: {reason}; {todo}", path.display())]
    Read {
        /// Which.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
        /// How such a file is made.
        todo: &'static str,
    },
    /// It can't be written; what was there before still is.
    #[error("{} can't be written: {reason}; check the disk and who may write there", path.display())]
    Write {
        /// Which.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// No file of Enrum is so large.
    #[error("{} is too large to be the right file; {todo}", path.display())]
    TooLarge {
        /// Which.
        path: PathBuf,
        /// How the right one is made.
        todo: &'static str,
    },
    /// It should be the root's public key.
    #[error("{}: {reason}", path.display())]
    Root {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        reason: KeyError,
    },
    /// The site is not to be believed.
    #[error("{}: {reason}", path.display())]
    Site {
        /// Which.
        path: PathBuf,
        /// What is wrong with it.
        reason: SiteError,
    },
}

/// Reads a file that is never large; `todo` says how such a file is made.
///
/// # Errors
/// When it is not there, can't be read, or is too large.
pub fn read(path: &Path, todo: &'static str) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    let read =
        File::open(path).and_then(|file| file.take(MAX_FILE_LEN + 1).read_to_end(&mut bytes));
    let path = path.to_owned();
    match read {
        Err(reason) => Err(FileError::Read { path, reason, todo }),
        Ok(length) if u64::try_from(length).is_ok_and(|length| length <= MAX_FILE_LEN) => Ok(bytes),
        Ok(_) => Err(FileError::TooLarge { path, todo }),
    }
}

/// The workplace's root, as pinned in this folder.
///
/// # Errors
/// When it is not there or no key.
pub fn root(folder: &Path) -> Result<VerifyingKey, FileError> {
    let path = folder.join(ROOT_PUBLIC);
    let todo = "enrol the tablet, or add the worker, with `enrum`";
    let bytes = read(&path, todo)?;
    let text = String::from_utf8_lossy(&bytes);
    VerifyingKey::from_hex(text.trim()).map_err(|reason| FileError::Root { path, reason })
}

/// The site in this folder, if the root that is pinned there signed it.
///
/// # Errors
/// Why it is not to be believed.
pub fn site(folder: &Path) -> Result<Site, FileError> {
    let root = root(folder)?;
    let path = folder.join(SITE);
    let bytes = read(
        &path,
        "sign the site for this folder with `enrum site sign`",
    )?;
    crate::open(&bytes, &root).map_err(|reason| FileError::Site { path, reason })
}

/// Makes a folder that only its owner may enter.
///
/// # Errors
/// When it can't be made.
pub fn make_folder(path: &Path) -> Result<(), FileError> {
    let is_new = !path.exists();
    let made = Here::make_folder(path);
    let made = made.and_then(|()| if is_new { Here::share(path) } else { Ok(()) });
    made.map_err(|reason| FileError::Write {
        path: path.to_owned(),
        reason,
    })
}

/// Writes a file as [`write()`] does, that whoever its folder is shared with may read and replace.
///
/// # Errors
/// When it can't be written; what was there before still is.
pub fn write_shared(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    write_whole(path, bytes, true).map_err(|reason| FileError::Write {
        path: path.to_owned(),
        reason,
    })
}

/// Writes a file that only its owner may read: beside its place, flushed, then moved there. When this
/// returns, it is there after a power cut too.
///
/// # Errors
/// When it can't be written; what was there before still is.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    write_whole(path, bytes, false).map_err(|reason| FileError::Write {
        path: path.to_owned(),
        reason,
    })
}

fn write_whole(path: &Path, bytes: &[u8], is_shared: bool) -> io::Result<()> {
    let part = path.with_extension("part");
    // One that was left behind may have another owner or other rights.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    Here::private(options.create_new(true).write(true));
    let mut file = options.open(&part)?;
    let folder = path.parent().unwrap_or(path);
    Here::give_to_owner(&file, folder)?;
    file.write_all(bytes)?;
    if is_shared {
        Here::share(&part)?;
    }
    Here::flush(&file)?;
    fs::rename(&part, path)?;
    Here::settle(folder, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_lies_in_a_shared_folder_is_the_group_s_too_but_no_key() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let mode = |name: &str| {
            let path = folder.path().join(name);
            fs::metadata(path).unwrap().permissions().mode() & 0o7777
        };
        let make = |name: &str| {
            make_folder(&folder.path().join(name)).unwrap();
            write_shared(&folder.path().join(name).join("site"), b"").unwrap();
        };
        make("alone");
        assert_eq!((mode("alone"), mode("alone/site")), (0o700, 0o600));
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o2770)).unwrap();
        make("both");
        assert_eq!((mode("both"), mode("both/site")), (0o770, 0o660));
        write(&folder.path().join(TABLET_KEY), b"").unwrap();
        assert_eq!(mode(TABLET_KEY), 0o600);
    }

    #[test]
    fn a_file_is_replaced_whole_and_bounded_when_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(SITE);
        for bytes in [b"one".as_slice(), b"another"] {
            write(&path, bytes).unwrap();
            assert_eq!(read(&path, "").unwrap(), bytes);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);

        let huge = usize::try_from(MAX_FILE_LEN).unwrap() + 1;
        fs::write(&path, vec![0; huge]).unwrap();
        let error = read(&path, "sign it").unwrap_err().to_string();
        assert!(
            error.ends_with("is too large to be the right file; sign it"),
            "{error}"
        );
        fs::remove_file(&path).unwrap();
        let error = site(folder.path()).unwrap_err().to_string();
        assert!(error.contains("root.pub: No such file"), "{error}");
    }
}
