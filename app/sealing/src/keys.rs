//! Workers' keys (HPKE, X25519) and the short names of public keys.

use std::fmt;

use crate::primitives::{
    HpkePrivateKey, Random, RandomError, Secret, hpke_key_pair, hpke_public_key_is_valid, sha256,
};

/// The first eight bytes of the SHA-256 of a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kid(pub(crate) [u8; 8]);

impl Kid {
    /// 16 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }

    pub(crate) fn of(public: &[u8; 32]) -> Self {
        let mut kid = [0; 8];
        for (place, byte) in kid.iter_mut().zip(sha256(public)) {
            *place = byte;
        }
        Self(kid)
    }
}

/// A worker's public key, to which envelopes are sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

/// Why text is not a public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "this is not a usable public key; it has 64 hexadecimal digits, as the key's owner gave them"
)]
pub struct KeyError;

impl PublicKey {
    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`KeyError`] unless they are a key that HPKE accepts.
    pub fn from_hex(text: &str) -> Result<Self, KeyError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyError)?;
        if hpke_public_key_is_valid(&bytes) {
            Ok(Self(bytes))
        } else {
            Err(KeyError)
        }
    }

    /// 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }

    /// Its short name.
    #[must_use]
    pub fn kid(&self) -> Kid {
        Kid::of(&self.0)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// A worker's key pair, derived from the seed in the worker's key file.
pub struct WorkerKey {
    seed: Secret,
    private: HpkePrivateKey,
    public: PublicKey,
}

impl WorkerKey {
    /// A new key pair.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn generate(random: &dyn Random) -> Result<Self, RandomError> {
        Ok(Self::from_seed(Secret::generate(random)?))
    }

    /// The key pair of this seed (RFC 9180, `DeriveKeyPair`).
    #[must_use]
    pub fn from_seed(seed: Secret) -> Self {
        let (private, public) = hpke_key_pair(&seed);
        Self {
            seed,
            private,
            public: PublicKey(public),
        }
    }

    /// The half that may be known.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// The seed, for the key file that protects it.
    #[must_use]
    pub fn expose_seed(&self) -> &Secret {
        &self.seed
    }

    pub(crate) fn private(&self) -> &HpkePrivateKey {
        &self.private
    }
}

impl fmt::Debug for WorkerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WorkerKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_key_that_can_be_sealed_to_is_a_public_key() {
        let key = WorkerKey::from_seed(Secret::from_bytes([1; 32]));
        assert_eq!(
            PublicKey::from_hex(&key.public().to_hex()),
            Ok(key.public())
        );
        for bad in ["", "00", &"00".repeat(32), &"zz".repeat(32)] {
            assert_eq!(PublicKey::from_hex(bad), Err(KeyError), "{bad}");
        }
        assert_eq!(format!("{key:?}"), "WorkerKey(…)");
    }
}
