//! A secret seed in a file, protected by a passphrase.
//!
//! ```text
//! magic[4] | argon2id m u32, t u32, p u32 | salt[16] | nonce[12]      header, big-endian
//! ChaCha20-Poly1305(seed)[32 + 16]                                     aad = header
//! ```

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::primitives::{Random, RandomError, Secret, aead_open, aead_seal};

const MEMORY_KIB: u32 = 256 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// A file may ask for more memory than today's, but not for so much that reading it ends the program.
const MAX_MEMORY_KIB: u32 = 1024 * 1024;
const MAX_PASSES: u32 = 16;
const HEADER_LEN: usize = 4 + 12 + 16 + 12;
const FILE_LEN: usize = HEADER_LEN + 32 + 16;

/// Whose seed a file holds; told apart by its first four bytes, so that none is taken for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A worker's HPKE key.
    Worker,
    /// The workplace's root.
    Root,
}

impl Purpose {
    fn magic(self) -> [u8; 4] {
        match self {
            Self::Worker => *b"ENK1",
            Self::Root => *b"ENA1",
        }
    }
}

/// Why a key file was not opened or made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyFileError {
    /// Another file.
    #[error("this is not a key file of this kind; take the right one, or its backup")]
    NotAKeyFile,
    /// Of a later version.
    #[error("the key file was made by a newer version of Enrum; update this one")]
    Newer,
    /// A key file, but cut, lengthened, or with figures that no version has written.
    #[error("the key file is damaged; take it from its backup")]
    Damaged,
    /// The passphrase does not open it, or a byte of it has changed.
    #[error(
        "the passphrase does not open this key file; try again, and if it never does, take the file from its backup"
    )]
    WrongPassphrase,
    /// The memory that Argon2 asks for is not there.
    #[error("not enough memory to check the passphrase; close other programs")]
    Memory,
    /// No salt could be drawn.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Makes the bytes of a key file.
///
/// # Errors
/// When memory or randomness is missing.
pub fn protect(
    seed: &Secret,
    purpose: Purpose,
    passphrase: &str,
    random: &dyn Random,
) -> Result<Vec<u8>, KeyFileError> {
    let mut salt_and_nonce = [0; 28];
    random.fill(&mut salt_and_nonce)?;
    let mut file = Vec::with_capacity(FILE_LEN);
    file.extend(purpose.magic());
    for figure in [MEMORY_KIB, PASSES, LANES] {
        file.extend(figure.to_be_bytes());
    }
    file.extend(salt_and_nonce);
    let header = Header::parse(&file).ok_or(KeyFileError::Damaged)?;
    let key = header.key(&composed(passphrase))?;
    let mut sealed = Zeroizing::new(seed.expose().to_vec());
    aead_seal(&key, header.nonce, &file, &mut sealed).ok_or(KeyFileError::Damaged)?;
    file.extend_from_slice(&sealed);
    Ok(file)
}

/// Opens the bytes of a key file.
///
/// # Errors
/// What is wrong with the file or the passphrase.
pub fn unprotect(file: &[u8], purpose: Purpose, passphrase: &str) -> Result<Secret, KeyFileError> {
    let magic = purpose.magic();
    if !file.starts_with(&magic) {
        // The last byte of the four is the version.
        let newer = file.len() >= FILE_LEN && magic.get(..3).is_some_and(|it| file.starts_with(it));
        return Err(if newer {
            KeyFileError::Newer
        } else {
            KeyFileError::NotAKeyFile
        });
    }
    let (bytes, sealed) = match file.split_at_checked(HEADER_LEN) {
        Some(parts) if file.len() == FILE_LEN => parts,
        _ => return Err(KeyFileError::Damaged),
    };
    let header = Header::parse(bytes).ok_or(KeyFileError::Damaged)?;
    for passphrase in spellings(passphrase) {
        let key = header.key(&passphrase)?;
        if let Some(opened) = aead_open(&key, header.nonce, bytes, sealed) {
            let seed = opened.as_slice().try_into();
            return Ok(Secret::from_bytes(seed.map_err(|_| KeyFileError::Damaged)?));
        }
    }
    Err(KeyFileError::WrongPassphrase)
}

/// As every system's keyboard may give it, in one spelling: an å is one character (NFC), and a mark of byte order that an editor
/// has put in front is not of it.
fn composed(passphrase: &str) -> Zeroizing<String> {
    let typed = passphrase.strip_prefix('\u{FEFF}').unwrap_or(passphrase);
    Zeroizing::new(typed.nfc().collect())
}

/// In this spelling, and in those in which files were made before it was settled.
fn spellings(passphrase: &str) -> Vec<Zeroizing<String>> {
    let composed = composed(passphrase);
    let typed = Zeroizing::new(passphrase.to_owned());
    let decomposed = Zeroizing::new(composed.nfd().collect::<String>());
    let mut all = vec![composed];
    for other in [typed, decomposed] {
        if !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

struct Header {
    params: Params,
    salt: [u8; 16],
    nonce: [u8; 12],
}

impl Header {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let (_magic, rest) = bytes.split_first_chunk::<4>()?;
        let (memory, rest) = rest.split_first_chunk::<4>()?;
        let (passes, rest) = rest.split_first_chunk::<4>()?;
        let (lanes, rest) = rest.split_first_chunk::<4>()?;
        let (salt, rest) = rest.split_first_chunk::<16>()?;
        let nonce = rest.try_into().ok()?;
        let (memory, passes) = (u32::from_be_bytes(*memory), u32::from_be_bytes(*passes));
        if memory > MAX_MEMORY_KIB || passes > MAX_PASSES {
            return None;
        }
        let params = Params::new(memory, passes, u32::from_be_bytes(*lanes), Some(32)).ok()?;
        Some(Self {
            params,
            salt: *salt,
            nonce,
        })
    }

    /// Argon2id (RFC 9106).
    fn key(&self, passphrase: &str) -> Result<Zeroizing<[u8; 32]>, KeyFileError> {
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, self.params.clone());
        let mut key = Zeroizing::new([0; 32]);
        argon2
            .hash_password_into(passphrase.as_bytes(), &self.salt, key.as_mut_slice())
            .map_err(|_| KeyFileError::Memory)?;
        Ok(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandom;

    #[test]
    fn a_key_file_opens_with_its_passphrase_and_says_why_it_does_not() {
        let seed = Secret::from_bytes([9; 32]);
        let random = SystemRandom;
        let file = protect(&seed, Purpose::Worker, "correct horse", &random).unwrap();
        assert_eq!(file.len(), FILE_LEN);
        assert!(unprotect(&file, Purpose::Worker, "correct horse").unwrap() == seed);

        let check = |file: &[u8], purpose, passphrase, expected| {
            assert_eq!(unprotect(file, purpose, passphrase).unwrap_err(), expected);
        };
        check(
            &file,
            Purpose::Worker,
            "wrong horse",
            KeyFileError::WrongPassphrase,
        );
        check(
            &file,
            Purpose::Root,
            "correct horse",
            KeyFileError::NotAKeyFile,
        );
        check(b"", Purpose::Worker, "", KeyFileError::NotAKeyFile);
        check(&file[..60], Purpose::Worker, "", KeyFileError::Damaged);
        let mut greedy = file.clone();
        greedy[4..8].copy_from_slice(&u32::MAX.to_be_bytes());
        check(&greedy, Purpose::Worker, "", KeyFileError::Damaged);
    }

    /// macOS gives å as two characters where Linux and Windows give one; Notepad puts a mark in front.
    #[test]
    fn a_passphrase_opens_however_its_letters_are_composed() {
        let seed = Secret::from_bytes([9; 32]);
        let composed = "lösenord med åäö";
        let decomposed: String = composed.nfd().collect();
        assert_ne!(composed, decomposed);
        let marked = format!("\u{FEFF}{decomposed}");
        let file = protect(&seed, Purpose::Root, &decomposed, &SystemRandom).unwrap();
        for spelling in [composed, &decomposed, &marked] {
            assert!(unprotect(&file, Purpose::Root, spelling).unwrap() == seed);
        }
        // One that was made of the bytes as they came, before the spelling was settled.
        let mut old = file.clone();
        old.truncate(HEADER_LEN);
        let header = Header::parse(&old).unwrap();
        let key = header.key(&decomposed).unwrap();
        let mut sealed = Zeroizing::new(seed.expose().to_vec());
        aead_seal(&key, header.nonce, &old, &mut sealed).unwrap();
        old.extend_from_slice(&sealed);
        assert!(unprotect(&old, Purpose::Root, composed).unwrap() == seed);
        let wrong = unprotect(&file, Purpose::Root, "lösenord med aäö").unwrap_err();
        assert_eq!(wrong, KeyFileError::WrongPassphrase);
    }
}
