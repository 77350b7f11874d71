//! Recordings of texts on their way to the tablets: in the exchange each by its hash, on a tablet by the place that the
//! signed site gives it. One that is not what the root has signed is not taken.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use site::Month;
use site::files::{self, RECORDINGS};

use crate::{ExchangeError, FetchError, Folder, at, read_bounded};

/// A text takes some seconds to read.
pub const MAX_RECORDING_LEN: u64 = 8 * 1024 * 1024;

impl Folder {
    /// Puts a recording under its hash.
    ///
    /// # Errors
    /// When it could not be written.
    pub fn put_recording(
        &self,
        hash: &str,
        bytes: &[u8],
        month: Month,
    ) -> Result<(), ExchangeError> {
        if self.recording(hash)?.is_some_and(|held| held == bytes) {
            return Ok(());
        }
        self.write(RECORDINGS, hash, bytes, month)
    }

    /// Takes away all but these.
    ///
    /// # Errors
    /// When one could not be deleted.
    pub fn keep_recordings(&self, listed: &BTreeMap<String, String>) -> Result<(), ExchangeError> {
        self.check()?;
        let folder = self.root.join(RECORDINGS);
        // What was put here has the name of a hash; anything else is somebody's own.
        let keeps = |path: &Path| {
            let name = path
                .file_name()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            let is_hash = name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
            !is_hash || listed.values().any(|hash| hash == name)
        };
        remove_others(&folder, &keeps).map_err(at(&folder))
    }

    /// Takes those that a site lists into a tablet's folder, and away from it all others; says how many are new.
    ///
    /// # Errors
    /// Which one is missing or not what was signed; all others are taken.
    pub fn fetch_recordings(
        &self,
        listed: &BTreeMap<String, String>,
        tablet: &Path,
    ) -> Result<usize, FetchError> {
        bring_recordings(listed, tablet, |_, hash| Ok(self.recording(hash)?))
    }

    fn recording(&self, hash: &str) -> Result<Option<Vec<u8>>, ExchangeError> {
        read_bounded(&self.root.join(RECORDINGS).join(hash), MAX_RECORDING_LEN)
    }
}

/// The same from wherever they can be read by place and hash.
///
/// # Errors
/// As [`Folder::fetch_recordings`].
pub fn bring_recordings(
    listed: &BTreeMap<String, String>,
    tablet: &Path,
    read: impl Fn(&str, &str) -> Result<Option<Vec<u8>>, FetchError>,
) -> Result<usize, FetchError> {
    let folder = tablet.join(RECORDINGS);
    let is_listed = |path: &Path| {
        let place = path.strip_prefix(&folder).ok().and_then(Path::to_str);
        place.is_some_and(|place| listed.contains_key(place))
    };
    remove_others(&folder, &is_listed).map_err(at(&folder))?;
    let (mut taken, mut first_failure) = (0, None);
    for (place, hash) in listed.iter().filter(|(place, _)| is_plain(place)) {
        let path = folder.join(place);
        let is = |bytes: &[u8]| sealing::sha256_hex(bytes) == *hash;
        if read_bounded(&path, MAX_RECORDING_LEN)?.is_some_and(|held| is(&held)) {
            continue;
        }
        match read(place, hash) {
            Ok(Some(bytes)) if is(&bytes) => {
                let language = path.parent().unwrap_or(&folder);
                files::make_folder(language)?;
                files::write_shared(&path, &bytes)?;
                taken += 1;
            }
            _ => {
                first_failure.get_or_insert_with(|| place.clone());
            }
        }
    }
    match first_failure {
        None => Ok(taken),
        Some(place) => Err(FetchError::Recording { place }),
    }
}

/// `LANGUAGE/MESSAGE.flac`: nothing that leads out of the folder.
fn is_plain(place: &str) -> bool {
    let parts: Vec<_> = place.split('/').collect();
    parts.len() == 2
        && parts
            .iter()
            .all(|part| !part.is_empty() && !part.starts_with('.'))
}

/// A link is taken away itself; nothing behind it is looked at.
fn remove_others(folder: &Path, keeps: &dyn Fn(&Path) -> bool) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let (entry, path) = entry.map(|entry| (entry.file_type(), entry.path()))?;
        if entry?.is_dir() {
            remove_others(&path, keeps)?;
            // Left there while something is in it.
            fs::remove_dir(&path).ok();
        } else if !keeps(&path) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_signed_comes_and_what_is_listed_no_more_goes() {
        let folder = tempfile::tempdir().unwrap();
        Folder::init(folder.path()).unwrap();
        let exchange = Folder::open(folder.path()).unwrap();
        let tablet = folder.path().join("tablet");
        let month: Month = "2026-11".parse().unwrap();
        let hash = |bytes: &[u8]| sealing::sha256_hex(bytes);
        let mut listed = BTreeMap::from([
            ("so/a.flac".to_owned(), hash(b"a")),
            ("so/b.flac".to_owned(), hash(b"b")),
            ("../c.flac".to_owned(), hash(b"c")),
        ]);
        for text in [b"a", b"b", b"c"] {
            exchange.put_recording(&hash(text), text, month).unwrap();
        }
        assert_eq!(exchange.fetch_recordings(&listed, &tablet).unwrap(), 2);
        assert_eq!(exchange.fetch_recordings(&listed, &tablet).unwrap(), 0);
        let held = |name: &str| fs::read(tablet.join("recordings").join(name)).ok();
        assert_eq!(held("so/a.flac").unwrap(), b"a");
        assert!(!folder.path().join("tablet/c.flac").exists());

        fs::write(folder.path().join("recordings").join(hash(b"a")), "other").unwrap();
        fs::write(tablet.join("recordings/so/a.flac"), "other").unwrap();
        let error = exchange.fetch_recordings(&listed, &tablet).unwrap_err();
        assert!(error.to_string().contains("so/a.flac"), "{error}");
        exchange.put_recording(&hash(b"a"), b"a", month).unwrap();
        assert_eq!(exchange.fetch_recordings(&listed, &tablet).unwrap(), 1);

        listed.remove("so/b.flac");
        assert_eq!(exchange.fetch_recordings(&listed, &tablet).unwrap(), 0);
        assert_eq!(held("so/b.flac"), None);
        // Whoever can write to a shared folder must not have files elsewhere deleted.
        let elsewhere = tempfile::tempdir().unwrap();
        fs::write(elsewhere.path().join("mine"), "mine").unwrap();
        for folder in [folder.path().join("recordings"), tablet.join("recordings")] {
            std::os::unix::fs::symlink(elsewhere.path(), folder.join("link")).unwrap();
        }
        exchange.fetch_recordings(&listed, &tablet).unwrap();
        exchange.keep_recordings(&listed).unwrap();
        assert!(elsewhere.path().join("mine").exists());
        assert!(!tablet.join("recordings/link").is_symlink());
        assert!(exchange.recording(&hash(b"b")).unwrap().is_none());
        assert!(exchange.recording(&hash(b"a")).unwrap().is_some());
    }
}
