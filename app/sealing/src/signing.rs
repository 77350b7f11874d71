//! Ed25519 signatures (RFC 8032): the root's over the site file, a tablet's over its envelopes.

use std::fmt;

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use crate::keys::{KeyError, Kid};
use crate::primitives::{Random, RandomError, Secret, sha256};

/// 64 bytes over a context and a message.
pub type Signature = [u8; 64];

/// The private half of the workplace's root or of a tablet.
pub struct SigningKey {
    seed: Secret,
    pair: Ed25519KeyPair,
    public: VerifyingKey,
}

impl SigningKey {
    /// A new key pair.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn generate(random: &dyn Random) -> Result<Self, RandomError> {
        Self::from_seed(Secret::generate(random)?).map_err(|_| RandomError)
    }

    /// The key pair of this seed.
    ///
    /// # Errors
    /// Never in practice; `ring` reserves the right to reject a seed.
    pub fn from_seed(seed: Secret) -> Result<Self, KeyError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed.expose()).map_err(|_| KeyError)?;
        let public = VerifyingKey(
            pair.public_key()
                .as_ref()
                .try_into()
                .map_err(|_| KeyError)?,
        );
        Ok(Self { seed, pair, public })
    }

    /// The half that may be known.
    #[must_use]
    pub fn public(&self) -> VerifyingKey {
        self.public
    }

    /// The seed, for the file that keeps it.
    #[must_use]
    pub fn expose_seed(&self) -> &Secret {
        &self.seed
    }

    /// Signs `context | 0 | message`; the context says what kind of thing is signed, so that no
    /// signature can stand for another kind.
    #[must_use]
    pub fn sign(&self, context: &str, message: &[u8]) -> Signature {
        let mut signature = [0; 64];
        let made = self.pair.sign(&in_context(context, message));
        signature.copy_from_slice(made.as_ref());
        signature
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

/// The public half of a [`SigningKey`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VerifyingKey([u8; 32]);

impl VerifyingKey {
    /// Reads 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`KeyError`] unless there are just that many.
    pub fn from_hex(text: &str) -> Result<Self, KeyError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| KeyError)?;
        Ok(Self(bytes))
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

    /// 128 bits for two people to compare on two screens, in groups of four.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digits = hex::encode_upper(sha256(&self.0).first_chunk::<16>().unwrap_or(&[0; 16]));
        let groups: Vec<&str> = (0..8)
            .filter_map(|group| digits.get(group * 4..group * 4 + 4))
            .collect();
        groups.join(" ")
    }

    /// Whether this key signed that message in that context.
    #[must_use]
    pub fn verifies(&self, context: &str, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.0)
            .verify(&in_context(context, message), signature)
            .is_ok()
    }
}

fn in_context(context: &str, message: &[u8]) -> Vec<u8> {
    [context.as_bytes(), &[0], message].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_message_and_context_only() {
        let key = SigningKey::from_seed(Secret::from_bytes([3; 32])).unwrap();
        let signature = key.sign("a", b"message");
        assert!(key.public().verifies("a", b"message", &signature));
        assert!(!key.public().verifies("b", b"message", &signature));
        assert!(!key.public().verifies("a", b"messagf", &signature));
        let other = SigningKey::from_seed(Secret::from_bytes([4; 32])).unwrap();
        assert!(!other.public().verifies("a", b"message", &signature));
    }

    #[test]
    fn a_fingerprint_has_128_bits_in_groups() {
        let key = SigningKey::from_seed(Secret::from_bytes([3; 32])).unwrap();
        let fingerprint = key.public().fingerprint();
        assert_eq!(fingerprint.split(' ').count(), 8);
        assert!(fingerprint.split(' ').all(|group| group.len() == 4));
    }
}
