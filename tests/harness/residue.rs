//! Searches folders for what must not have been written: answers and the reference, in the forms in
//! which a program could have written them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sealing::Reference;

/// Byte strings that would give something away, each with what it is.
#[derive(Clone, Default)]
pub struct Needles(Vec<(&'static str, Vec<u8>)>);

impl std::fmt::Debug for Needles {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Needles({})", self.0.len())
    }
}

impl Needles {
    /// A text in UTF-8, in both byte orders of UTF-16, and in hexadecimal.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        self.named("text", text)
    }

    fn named(self, name: &'static str, text: &str) -> Self {
        let hex = hex::encode(text);
        self.plain(name, text)
            .plain(name, &hex)
            .plain(name, &hex.to_uppercase())
    }

    /// Bytes as they are, in hexadecimal, and as a program would write them in base32.
    #[must_use]
    pub fn bytes(self, name: &'static str, bytes: &[u8]) -> Self {
        let (hex, base32) = (hex::encode(bytes), base32(bytes));
        let own = self.plain(name, &hex).plain(name, &hex.to_uppercase());
        let own = own.plain(name, &base32).plain(name, &base32.to_lowercase());
        own.exactly(name, bytes)
    }

    /// These bytes and no other form of them.
    #[must_use]
    pub fn exactly(mut self, name: &'static str, bytes: &[u8]) -> Self {
        self.0.push((name, bytes.to_vec()));
        self
    }

    fn plain(self, name: &'static str, text: &str) -> Self {
        let units: Vec<u16> = text.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let characters = text.chars().map(u32::from);
        let wide: Vec<u8> = characters.flat_map(u32::to_le_bytes).collect();
        self.exactly(name, text.as_bytes())
            .exactly(name, &wide)
            .exactly(name, &little)
            .exactly(name, &big)
    }

    /// The length of the longest.
    #[must_use]
    pub fn longest(&self) -> usize {
        self.0
            .iter()
            .map(|(_, needle)| needle.len())
            .max()
            .unwrap_or(0)
    }

    /// Adds the names of those that lie in these bytes.
    pub fn name_those_in(&self, bytes: &[u8], found: &mut Vec<String>) {
        let those = self.0.iter().filter(|(_, needle)| holds(bytes, needle));
        found.extend(those.map(|(name, _)| (*name).to_owned()));
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
            self = self.named("reference as text", form);
        }
        Ok(self.bytes("reference", &raw_bytes(data)?))
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
        for (_, needle) in &self.0 {
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
                let is_in = |needle: &[u8]| holds(&bytes, needle) || holds(&name, needle);
                if self.0.iter().any(|(_, needle)| is_in(needle)) {
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

/// RFC 4648, without padding.
fn base32(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut bits, mut held) = (0_u32, 0);
    let mut text = String::new();
    for byte in bytes.iter().chain([&0]) {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            let five = usize::try_from(bits >> held & 31).unwrap_or_default();
            text.push(ALPHABET.get(five).copied().unwrap_or_default().into());
        }
    }
    text.truncate((bytes.len() * 8).div_ceil(5));
    text
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
            12 + 5 * 12 + 4 * 4 + 1
        );
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI", "RFC 4648, section 10");
        fs::write(folder.path().join("harmless"), "nothing of it").unwrap();
        assert!(needles.find_under(folder.path()).unwrap().is_empty());
    }
}
