//! The files of a workplace, a tablet and a desk: private, and replaced whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use anyhow::{Context as _, ensure};
use sealing::VerifyingKey;
use site::Site;
pub(crate) use site::files::{
    ROOT_KEY, ROOT_PUBLIC, SETTINGS, SITE, STORE, TABLET_KEY, WORKER_KEY,
};

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

/// Writes a file that only its owner may read: beside its place, flushed, then moved there. When this
/// returns, it is there after a power cut too.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    write_whole(path, bytes).with_context(|| format!("{} can't be written", path.display()))
}

fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let part = path.with_extension("part");
    // One that was left behind may have another owner or other rights.
    match fs::remove_file(&part) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, path)?;
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
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
