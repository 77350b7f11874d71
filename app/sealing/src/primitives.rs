//! Each primitive once, with its source. Nothing else in the workspace calls `ring` or `hpke`.

use std::convert::Infallible;
use std::fmt;

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable as _, Kem as _, OpModeR, OpModeS, PskBundle, Serializable as _};
use ring::{aead, digest, hkdf, hmac, rand};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// 32 secret bytes, wiped when dropped. Never printed.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    /// Fresh secret bytes.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn generate(random: &dyn Random) -> Result<Self, RandomError> {
        let mut secret = Self([0; 32]);
        random.fill(&mut secret.0)?;
        Ok(secret)
    }

    /// Takes over 32 bytes; the caller's own copy is the caller's to wipe.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes themselves, for a primitive or for a file that protects them; never for a log.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// A source of random bytes, passed in so that a golden envelope can be made again in a test.
pub trait Random {
    /// Fills the whole buffer.
    ///
    /// # Errors
    /// When no randomness is to be had; nothing may be sealed then.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError>;
}

/// The system gave no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no random bytes; restart the machine")]
pub struct RandomError;

/// The operating system's randomness (`ring::rand::SystemRandom`).
#[derive(Debug, Clone, Copy)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
        rand::SecureRandom::fill(&rand::SystemRandom::new(), bytes).map_err(|_| RandomError)
    }
}

/// SHA-256 (FIPS 180-4).
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    out
}

/// SHA-256 of public bytes, in lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(sha256(bytes))
}

/// HKDF-SHA256 (RFC 5869), salted with this format's name.
#[expect(
    clippy::expect_used,
    reason = "the length is asserted when this is compiled; to go on with a key of zeros would be worse"
)]
pub(crate) fn derive<const LEN: usize>(secret: &Secret, info: &[u8]) -> Zeroizing<[u8; LEN]> {
    struct Length(usize);
    impl hkdf::KeyType for Length {
        fn len(&self) -> usize {
            self.0
        }
    }
    const { assert!(LEN <= 255 * 32, "the most that RFC 5869 allows") };
    let prk = hkdf::Salt::new(hkdf::HKDF_SHA256, b"enrum/envelope/1").extract(&secret.0);
    let mut out = Zeroizing::new([0; LEN]);
    let info = [info];
    prk.expand(&info, Length(LEN))
        .and_then(|okm| okm.fill(out.as_mut_slice()))
        .expect("HKDF gives up to 255 × 32 bytes");
    out
}

/// HMAC-SHA256 (RFC 2104).
pub(crate) fn mac(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let mut out = [0; 32];
    out.copy_from_slice(hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), bytes).as_ref());
    out
}

/// Checks an HMAC-SHA256 in constant time.
pub(crate) fn mac_holds(key: &[u8; 32], bytes: &[u8], tag: &[u8]) -> bool {
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key), bytes, tag).is_ok()
}

/// ChaCha20-Poly1305 (RFC 8439) with its tag appended.
pub(crate) fn aead_seal(
    key: &[u8; 32],
    nonce: [u8; 12],
    aad: &[u8],
    bytes: &mut Zeroizing<Vec<u8>>,
) -> Option<()> {
    let key = aead::LessSafeKey::new(aead::UnboundKey::new(&aead::CHACHA20_POLY1305, key).ok()?);
    let nonce = aead::Nonce::assume_unique_for_key(nonce);
    key.seal_in_place_append_tag(nonce, aead::Aad::from(aad), &mut **bytes)
        .ok()
}

/// Opens what [`aead_seal`] made; nothing when a single bit differs.
pub(crate) fn aead_open(
    key: &[u8; 32],
    nonce: [u8; 12],
    aad: &[u8],
    bytes: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let key = aead::LessSafeKey::new(aead::UnboundKey::new(&aead::CHACHA20_POLY1305, key).ok()?);
    let nonce = aead::Nonce::assume_unique_for_key(nonce);
    let mut opened = Zeroizing::new(bytes.to_vec());
    let len = (key.open_in_place(nonce, aead::Aad::from(aad), &mut opened))
        .ok()?
        .len();
    opened.truncate(len);
    Some(opened)
}

/// A pre-shared key and its identifier. Both have a fixed length, so that an empty one, with which
/// HPKE would fall back to its base mode, can't be expressed.
pub(crate) struct Psk<'a> {
    pub(crate) key: &'a [u8; 32],
    pub(crate) id: &'a [u8],
}

type Kem = X25519HkdfSha256;
pub(crate) type HpkePrivateKey = <Kem as hpke::Kem>::PrivateKey;

/// `DeriveKeyPair` of RFC 9180, section 7.1.3: private and public key from a seed.
pub(crate) fn hpke_key_pair(seed: &Secret) -> (HpkePrivateKey, [u8; 32]) {
    let (private, public) = Kem::derive_keypair(&seed.0);
    (private, public.to_bytes().into())
}

/// Whether these bytes are a public key that can be sealed to. Any 32 bytes look like one; those of low
/// order show only when they are used, which must not be after a participant has answered.
pub(crate) fn hpke_public_key_is_valid(bytes: &[u8; 32]) -> bool {
    struct Fixed;
    impl Random for Fixed {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), RandomError> {
            bytes.fill(1);
            Ok(())
        }
    }
    let psk = Psk {
        key: &[1; 32],
        id: b"trial",
    };
    hpke_seal(bytes, &psk, b"", b"", b"", &Fixed).is_some()
}

/// Single-shot `SealPSK` (RFC 9180, section 6.1; appendix A.2.2 has the vector): the encapsulated key
/// and the ciphertext.
pub(crate) fn hpke_seal(
    recipient: &[u8; 32],
    psk: &Psk<'_>,
    info: &[u8],
    aad: &[u8],
    plaintext: &[u8],
    random: &dyn Random,
) -> Option<([u8; 32], Vec<u8>)> {
    let recipient = <Kem as hpke::Kem>::PublicKey::from_bytes(recipient).ok()?;
    let mode = OpModeS::Psk(PskBundle::new(psk.key, psk.id).ok()?);
    let mut drawn = Drawn::new(random).ok()?;
    let (enc, ciphertext) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &mode, &recipient, info, plaintext, aad, &mut drawn,
    )
    .ok()?;
    // Bytes that were not random must not have gone into a key.
    (!drawn.exhausted).then(|| (enc.to_bytes().into(), ciphertext))
}

/// Single-shot `OpenPSK` (RFC 9180, section 6.1).
pub(crate) fn hpke_open(
    recipient: &HpkePrivateKey,
    psk: &Psk<'_>,
    info: &[u8],
    aad: &[u8],
    enc: &[u8],
    ciphertext: &[u8],
) -> Option<Zeroizing<Vec<u8>>> {
    let enc = <Kem as hpke::Kem>::EncappedKey::from_bytes(enc).ok()?;
    let mode = OpModeR::Psk(PskBundle::new(psk.key, psk.id).ok()?);
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &mode, recipient, &enc, info, ciphertext, aad,
    )
    .ok()
    .map(Zeroizing::new)
}

/// Random bytes drawn beforehand, since `hpke` asks for a generator that can't fail.
struct Drawn {
    bytes: Zeroizing<[u8; 64]>,
    used: usize,
    exhausted: bool,
}

impl Drawn {
    fn new(random: &dyn Random) -> Result<Self, RandomError> {
        let mut bytes = Zeroizing::new([0; 64]);
        random.fill(bytes.as_mut_slice())?;
        Ok(Self {
            bytes,
            used: 0,
            exhausted: false,
        })
    }
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        let end = self.used.saturating_add(out.len());
        match self.bytes.get(self.used..end) {
            Some(bytes) => out.copy_from_slice(bytes),
            None => self.exhausted = true,
        }
        self.used = end;
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex32(text: &str) -> [u8; 32] {
        hex::decode(text).unwrap().try_into().unwrap()
    }

    /// RFC 9180, appendix A.2.2: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, `ChaCha20Poly1305`, PSK mode,
    /// sequence number 0.
    #[test]
    fn the_rfc_9180_psk_vector_opens() {
        let private = HpkePrivateKey::from_bytes(&hex32(
            "77d114e0212be51cb1d76fa99dd41cfd4d0166b08caa09074430a6c59ef17879",
        ))
        .unwrap();
        let key = hex32("0247fd33b913760fa1fa51e1892d9f307fbe65eb171e8132c2af18555a738b82");
        let enc = hex32("2261299c3f40a9afc133b969a97f05e95be2c514e54f3de26cbe5644ac735b04");
        let ciphertext = hex::decode(
            "4a177f9c0d6f15cfdf533fb65bf84aecdc6ab16b8b85b4cf65a370e07fc1d78d28fb073214525276f4a89608ff",
        )
        .unwrap();
        let psk = Psk {
            key: &key,
            id: b"Ennyn Durin aran Moria",
        };
        let info = b"Ode on a Grecian Urn";
        let opened = hpke_open(&private, &psk, info, b"Count-0", &enc, &ciphertext).unwrap();
        assert_eq!(opened.as_slice(), b"Beauty is truth, truth beauty");
        assert!(hpke_open(&private, &psk, info, b"Count-1", &enc, &ciphertext).is_none());
    }

    #[test]
    fn a_secret_does_not_print() {
        assert_eq!(format!("{:?}", Secret::from_bytes([7; 32])), "Secret(…)");
    }
}
