//! The folder of an enrolled tablet: what `enrum tablet enrol` and `enrum site sign` put there.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use sealing::{Secret, SigningKey, VerifyingKey};
use site::{Site, files};
use store::TabletStore;
use zeroize::Zeroizing;

/// Paths of a tablet's folder.
#[derive(Debug, Clone)]
pub(crate) struct Tablet {
    folder: PathBuf,
}

impl Tablet {
    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// The site in force, if the pinned root signed it.
    pub(crate) fn site(&self) -> anyhow::Result<Site> {
        let root = self.read(files::ROOT_PUBLIC)?;
        let root = VerifyingKey::from_hex(root.trim()).context(files::ROOT_PUBLIC)?;
        let path = self.folder.join(files::SITE);
        let mut file = Vec::new();
        File::open(&path)
            .and_then(|open| open.take(site::MAX_FILE_LEN).read_to_end(&mut file))
            .with_context(|| format!("{}; sign the site for this tablet", path.display()))?;
        site::open(&file, &root).with_context(|| path.display().to_string())
    }

    /// The tablet's own key. For the supervisor only: no session may read it.
    pub(crate) fn signing_key(&self) -> anyhow::Result<SigningKey> {
        let path = self.folder.join(files::TABLET_KEY);
        let seed = fs::read(&path).map(Zeroizing::new);
        let seed = seed.with_context(|| format!("{}; enrol the tablet first", path.display()))?;
        let seed = <[u8; 32]>::try_from(seed.as_slice())
            .map_err(|_| anyhow!("{} is damaged; enrol the tablet again", path.display()))?;
        Ok(SigningKey::from_seed(Secret::from_bytes(seed))?)
    }

    pub(crate) fn store(&self) -> anyhow::Result<TabletStore> {
        Ok(TabletStore::open(&self.folder.join(files::STORE))?)
    }

    fn read(&self, name: &str) -> anyhow::Result<String> {
        let path = self.folder.join(name);
        fs::read_to_string(&path)
            .with_context(|| format!("{}; enrol the tablet first", path.display()))
    }
}
