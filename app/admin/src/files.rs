//! The files of a workplace, a tablet and a desk: private, and replaced whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, ensure};
use sealing::VerifyingKey;
use site::Site;

/// In a workplace: the settings that are signed.
pub(crate) const SETTINGS: &str = "workplace.toml";
/// In a workplace: the root's seed under its passphrase.
pub(crate) const ROOT_KEY: &str = "root.key";
/// Everywhere: the root's public half.
pub(crate) const ROOT_PUBLIC: &str = "root.pub";
/// On a tablet and a desk: the signed site.
pub(crate) const SITE: &str = "site.enrum";
/// On a desk: the worker's seed under its passphrase.
pub(crate) const WORKER_KEY: &str = "worker.key";
/// On a tablet: its seed.
pub(crate) const TABLET_KEY: &str = "tablet.key";

/// Makes a folder that only its owner may enter.
pub(crate) fn make_folder(folder: &Path) -> anyhow::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .with_context(|| format!("{} can't be made", folder.display()))
}

/// Writes a file that only its owner may read: beside its place, flushed, then moved there.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let part = path.with_extension("part");
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    (options.open(&part))
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&part, path))
        .with_context(|| format!("{} can't be written", path.display()))
}

/// Refuses to go on where something would be lost.
pub(crate) fn must_be_new(path: &Path) -> anyhow::Result<()> {
    ensure!(
        !path.exists(),
        "{} is there already; choose another folder, or move it away",
        path.display()
    );
    Ok(())
}

/// Reads a file that is never large.
pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(site::MAX_FILE_LEN).read_to_end(&mut bytes))
        .with_context(|| path.display().to_string())?;
    Ok(bytes)
}

pub(crate) fn read_text(path: &Path) -> anyhow::Result<String> {
    String::from_utf8(read(path)?).with_context(|| format!("{} is not text", path.display()))
}

pub(crate) fn read_settings(workplace: &Path) -> anyhow::Result<Site> {
    let path = workplace.join(SETTINGS);
    let text =
        read_text(&path).context("this is not a workplace; `enrum workplace init` makes one")?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

pub(crate) fn write_settings(workplace: &Path, site: &Site) -> anyhow::Result<()> {
    write(&workplace.join(SETTINGS), toml::to_string(site)?.as_bytes())
}

pub(crate) fn read_root(folder: &Path) -> anyhow::Result<VerifyingKey> {
    let path = folder.join(ROOT_PUBLIC);
    VerifyingKey::from_hex(read_text(&path)?.trim()).with_context(|| path.display().to_string())
}
