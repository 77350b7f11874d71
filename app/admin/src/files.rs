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
    text_of(bytes).with_context(|| format!("{} is not text; {todo}", path.display()))
}

/// With the mark that Notepad puts in front or without, in UTF-8 or in what it calls Unicode.
fn text_of(bytes: Vec<u8>) -> anyhow::Result<String> {
    let units = |bytes: &[u8], read: fn([u8; 2]) -> u16| {
        let (pairs, rest) = bytes.as_chunks::<2>();
        ensure!(rest.is_empty(), "a byte is missing at its end");
        let units: Vec<_> = pairs.iter().map(|pair| read(*pair)).collect();
        Ok(String::from_utf16(&units)?)
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => Ok(String::from_utf8(rest.to_vec())?),
        _ => Ok(String::from_utf8(bytes)?),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_as_notepad_saves_it() {
        let text = "namn = \"Träffpunkten\"\r\n";
        let utf16 = |mark: [u8; 2], write: fn(u16) -> [u8; 2]| {
            let units = text.encode_utf16().flat_map(write);
            mark.into_iter().chain(units).collect::<Vec<u8>>()
        };
        for bytes in [
            text.as_bytes().to_vec(),
            [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat(),
            utf16([0xFF, 0xFE], u16::to_le_bytes),
            utf16([0xFE, 0xFF], u16::to_be_bytes),
        ] {
            assert_eq!(text_of(bytes).unwrap(), text);
        }
        // As the Windows of before saved it: told, and not guessed at.
        assert!(text_of(b"Tr\xE4ffpunkten".to_vec()).is_err());
        assert!(text_of(vec![0xFF, 0xFE, 0x41]).is_err());
    }
}
