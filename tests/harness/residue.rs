//! Searches folders for what must not have been written: answers and the reference, in the forms in
//! which a program could have written them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sealing::Reference;

/// Byte strings that would give something away.
#[derive(Clone, Default)]
pub struct Needles(Vec<Vec<u8>>);

impl std::fmt::Debug for Needles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Needles({})", self.0.len())
    }
}

impl Needles {
    /// A text in UTF-8, in both byte orders of UTF-16, and in hexadecimal.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        let hex = hex::encode(text);
        self.plain(text).plain(&hex).plain(&hex.to_uppercase())
    }

    fn plain(mut self, text: &str) -> Self {
        let units: Vec<u16> = text.encode_utf16().collect();
        self.0.push(text.as_bytes().to_vec());
        self.0
            .push(units.iter().flat_map(|unit| unit.to_le_bytes()).collect());
        self.0
            .push(units.iter().flat_map(|unit| unit.to_be_bytes()).collect());
        self
    }

    /// A session reference: as text in either case and in groups, without its prefix, and as the bytes
    /// that it stands for, raw and in hexadecimal.
    ///
    /// # Errors
    /// When it is none.
    pub fn reference(mut self, text: &str) -> anyhow::Result<Self> {
        Reference::parse(text)?;
        let groups: Vec<_> = (text.as_bytes().chunks(4))
            .map(|group| String::from_utf8_lossy(group).into_owned())
            .collect();
        let data = text.get(3..55).context("too short")?;
        for form in [
            text,
            &text.to_lowercase(),
            &groups.join(" "),
            data,
            &data.to_lowercase(),
        ] {
            self = self.text(form);
        }
        let raw = raw_bytes(data)?;
        let hex = hex::encode(&raw);
        self = self.plain(&hex).plain(&hex.to_uppercase());
        self.0.push(raw);
        Ok(self)
    }

    /// The files under a folder that hold a needle in clear.
    ///
    /// # Errors
    /// When a file can't be read.
    pub fn find_under(&self, folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
        let mut found = Vec::new();
        self.search(folder, &mut found)?;
        found.sort();
        Ok(found)
    }

    /// Shows that the search can find every needle: each is written to a file, found there, and the
    /// file removed.
    ///
    /// # Errors
    /// When one is not found.
    pub fn control(&self, folder: &Path) -> anyhow::Result<usize> {
        let path = folder.join("control");
        for needle in &self.0 {
            fs::write(&path, [b"before ".as_slice(), needle, b" after"].concat())?;
            let found = self.find_under(folder)?.contains(&path);
            fs::remove_file(&path)?;
            ensure!(found, "the search does not find what is there");
        }
        Ok(self.0.len())
    }

    fn search(&self, folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                self.search(&entry.path(), found)?;
            } else if kind.is_file() {
                let bytes = fs::read(entry.path())?;
                let name = entry.file_name().into_encoded_bytes();
                if self
                    .0
                    .iter()
                    .any(|needle| holds(&bytes, needle) || holds(&name, needle))
                {
                    found.push(entry.path());
                }
            }
        }
        Ok(())
    }
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(bytes, needle).is_some()
}

/// The 32 bytes behind the 52 characters of a reference: five bits each, most significant first.
fn raw_bytes(data: &str) -> anyhow::Result<Vec<u8>> {
    const ALPHABET: &str = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";
    let mut bits: u32 = 0;
    let mut held = 0;
    let mut bytes = Vec::new();
    for c in data.chars() {
        let value = ALPHABET.find(c).context("no character of a reference")?;
        bits = bits << 5 | u32::try_from(value)?;
        held += 5;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 0xFF)?);
        }
    }
    ensure!(bytes.len() == 32, "{} bytes instead of 32", bytes.len());
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_finds_every_form_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let reference = Reference::generate(&sealing::SystemRandom).unwrap();
        let text = reference.expose_text();
        let needles = Needles::default()
            .text("no-it-is-not-safe")
            .reference(&text)
            .unwrap();
        assert_eq!(
            needles.control(folder.path()).unwrap(),
            9 + 5 * 9 + 2 * 3 + 1
        );
        fs::write(folder.path().join("harmless"), "nothing of it").unwrap();
        assert!(needles.find_under(folder.path()).unwrap().is_empty());
    }
}
