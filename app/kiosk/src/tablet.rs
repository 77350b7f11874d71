//! The folder of an enrolled tablet: what `enrum tablet enrol` and `enrum site sign` put there.

use std::path::{Path, PathBuf};

use anyhow::anyhow;
use jiff::civil::Date;
use sealing::{Secret, SigningKey, VerifyingKey};
use site::{Local, Site, files};
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
        Ok(files::site(&self.folder)?)
    }

    /// The same as its administrator has set it here. What was set can't be read: then it is as if nothing were, since
    /// nothing of it is needed to be in service.
    pub(crate) fn site_here(&self, tablet: &VerifyingKey) -> anyhow::Result<Site> {
        let site = self.site()?;
        let local = Local::read(&self.folder, tablet).unwrap_or_else(|error| {
            tracing::error!("what was set on this tablet is not heeded: {error}");
            Local::default()
        });
        Ok(local.over(site))
    }

    /// The tablet's own key. For the supervisor only: no session may read it.
    pub(crate) fn signing_key(&self) -> anyhow::Result<SigningKey> {
        let path = self.folder.join(files::TABLET_KEY);
        let seed = Zeroizing::new(files::read(&path, "enrol the tablet first")?);
        let seed = <[u8; 32]>::try_from(seed.as_slice())
            .map_err(|_| anyhow!("{} is damaged; enrol the tablet again", path.display()))?;
        Ok(SigningKey::from_seed(Secret::from_bytes(seed))?)
    }

    /// Of texts read aloud, a folder for each language.
    pub(crate) fn recordings(&self) -> PathBuf {
        self.folder.join(files::RECORDINGS)
    }

    /// Where it is.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The day on which a courier last came.
    pub(crate) fn last_courier(&self) -> anyhow::Result<Date> {
        let bytes = files::read(&self.folder.join(files::COURIER), "no courier has come yet")?;
        Ok(String::from_utf8_lossy(&bytes).trim().parse()?)
    }

    /// The highest serial of a site that was in force here.
    pub(crate) fn held_serial(&self) -> anyhow::Result<u64> {
        let folder = self.folder.join(files::STORE);
        if !folder.is_dir() {
            return Ok(0);
        }
        Ok(TabletStore::open(&folder)?.held_serial()?)
    }

    pub(crate) fn store(&self) -> anyhow::Result<TabletStore> {
        Ok(TabletStore::open(&self.folder.join(files::STORE))?)
    }
}
