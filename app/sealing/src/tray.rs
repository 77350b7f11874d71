//! A scanned session reference, kept by a desk until the conversation is finished.
//!
//! ```text
//! "ENT1" | nonce[12] | ChaCha20-Poly1305(reference)[32 + 16]     aad = "ENT1" | locator[16]
//! ```
//!
//! The key is HKDF-SHA256 of the worker's seed, so that the worker's key file opens it and nothing else
//! does. From here on two things open an envelope, no longer three: the envelope and that worker's key.

use zeroize::Zeroizing;

use crate::kept::Kept;
use crate::keys::WorkerKey;
use crate::primitives::{Random, RandomError, Secret};
use crate::reference::{Locator, Reference};

const KEPT: Kept = Kept {
    magic: b"ENT1",
    info: b"tray",
};

/// A reference that only its worker's key opens; safe to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrayRecord(Vec<u8>);

/// The record is damaged, or another worker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this code was kept for another key, or its record is damaged; scan it again")]
pub struct TrayError;

impl TrayRecord {
    /// Seals a reference to the worker who scanned it.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn seal(
        key: &WorkerKey,
        reference: &Reference,
        random: &dyn Random,
    ) -> Result<Self, RandomError> {
        let plain = Zeroizing::new(reference.expose_bytes().to_vec());
        let locator = reference.locator();
        Ok(Self(KEPT.seal(key, locator.as_bytes(), plain, random)?))
    }

    /// Opens what this worker has sealed under this locator.
    ///
    /// # Errors
    /// When it is another's, or a bit of it has changed.
    pub fn open(&self, key: &WorkerKey, locator: Locator) -> Result<Reference, TrayError> {
        let opened = KEPT.open(key, locator.as_bytes(), &self.0);
        let opened = opened.ok_or(TrayError)?;
        let bytes = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| TrayError)?;
        Ok(Reference::from_secret(Secret::from_bytes(bytes)))
    }

    /// From a store's row.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// For a store's row.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::SystemRandom;

    #[test]
    fn only_its_worker_opens_it_and_only_whole() {
        let key = WorkerKey::generate(&SystemRandom).unwrap();
        let other = WorkerKey::generate(&SystemRandom).unwrap();
        let reference = Reference::generate(&SystemRandom).unwrap();
        let locator = reference.locator();
        let record = TrayRecord::seal(&key, &reference, &SystemRandom).unwrap();
        assert!(record.open(&key, locator).unwrap() == reference);
        assert_eq!(record.open(&other, locator).unwrap_err(), TrayError);
        let elsewhere = Reference::generate(&SystemRandom).unwrap().locator();
        assert_eq!(record.open(&key, elsewhere).unwrap_err(), TrayError);
        for place in 0..record.as_bytes().len() {
            let mut bytes = record.as_bytes().to_vec();
            bytes[place] ^= 1;
            let changed = TrayRecord::from_bytes(bytes);
            assert_eq!(
                changed.open(&key, locator).unwrap_err(),
                TrayError,
                "{place}"
            );
        }
        for short in [&b""[..], b"ENT1", &record.as_bytes()[..20]] {
            let cut = TrayRecord::from_bytes(short.to_vec());
            assert!(cut.open(&key, locator).is_err());
        }
        let raw = reference.expose_bytes();
        assert!(
            !record
                .as_bytes()
                .windows(8)
                .any(|part| raw.starts_with(part))
        );
    }
}
