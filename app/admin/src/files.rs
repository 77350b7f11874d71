//! The administrator's side of the files of a workplace, a tablet and a desk.

use std::path::Path;

use anyhow::{Context as _, anyhow, ensure};
use serde::de::DeserializeOwned;
use site::Site;
pub(crate) use site::files::{
    LEDGER_KEY, ROOT_KEY, ROOT_PUBLIC, SETTINGS, SITE, STORE, TABLET_KEY, WORKER_KEY, root,
};

/// Makes a folder that only its owner may enter.
pub(crate) fn make_folder(folder: &Path) -> anyhow::Result<()> {
    Ok(site::files::make_folder(folder)?)
}

/// Writes a private file, whole or not at all.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    Ok(site::files::write(path, bytes)?)
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

/// Reads a key file.
pub(crate) fn read_key(folder: &Path, name: &str) -> anyhow::Result<Vec<u8>> {
    Ok(site::files::read(
        &folder.join(name),
        "take it from its backup",
    )?)
}

pub(crate) fn read_text(path: &Path, todo: &'static str) -> anyhow::Result<String> {
    let bytes = site::files::read(path, todo)?;
    String::from_utf8(bytes).with_context(|| format!("{} is not text; {todo}", path.display()))
}

pub(crate) fn read_settings(workplace: &Path) -> anyhow::Result<Site> {
    let todo = "this is no workplace; `enrum workplace init` makes one";
    read_toml(&workplace.join(SETTINGS), todo)
}

pub(crate) fn read_toml<T: DeserializeOwned>(path: &Path, todo: &'static str) -> anyhow::Result<T> {
    let text = read_text(path, todo)?;
    toml::from_str(&text).map_err(|error| {
        let (line, column) = place(&text, error.span().map_or(0, |span| span.start));
        anyhow!(
            "{}, line {line}, column {column}: {}; mend it there",
            path.display(),
            error.message()
        )
    })
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, last.chars().count() + 1)
}

pub(crate) fn write_settings(workplace: &Path, site: &Site) -> anyhow::Result<()> {
    write(&workplace.join(SETTINGS), toml::to_string(site)?.as_bytes())
}
