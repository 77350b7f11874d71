//! A sealed response, version 1. Big-endian; one fixed size per number of recipients.
//!
//! ```text
//! "ENR1" | version u8 = 1 | suite u8 | locator[16] | tablet kid[8] | n u8      prefix
//! n × { kid[8] | length of enc u16 | enc[32] | wrapped key[48] }               sorted by kid
//! header mac[32]        HMAC-SHA256(HKDF(DEK, "header-mac"), all above)        key commitment
//! content[16384 + 16]   ChaCha20-Poly1305, key HKDF(DEK, "content"), aad = all above
//! signature[64]         the tablet's Ed25519 over all above
//! ```
//!
//! `DEK` is drawn for one envelope and used once, so the content's nonce may be zero. It is wrapped for
//! each recipient by HPKE in PSK mode, the PSK being the session reference's: envelope, key and
//! reference open together or not at all. Suite 1 is DHKEM(X25519, HKDF-SHA256), HKDF-SHA256,
//! ChaCha20-Poly1305. In clear stands nothing that describes the person or the visit.

use std::fmt;

use zeroize::Zeroizing;

use crate::keys::{Kid, PublicKey, WorkerKey};
use crate::primitives::{
    Psk, Random, RandomError, Secret, aead_open, aead_seal, derive, hpke_open, hpke_seal, mac,
    mac_holds,
};
use crate::reference::{Locator, Reference};
use crate::signing::{SigningKey, VerifyingKey};

/// The one bucket that every response fills, whatever its language and questionnaire.
pub const CONTENT_LEN: usize = 16_384;

const MAGIC: &[u8; 4] = b"ENR1";
const VERSION: u8 = 1;
const SUITE: u8 = 1;
const PREFIX_LEN: usize = 4 + 1 + 1 + 16 + 8 + 1;
const ENC_LEN: usize = 32;
const ENC_LEN_FIELD: [u8; 2] = 32_u16.to_be_bytes();
const WRAP_LEN: usize = 8 + 2 + ENC_LEN + 48;
const MAC_LEN: usize = 32;
const SEALED_CONTENT_LEN: usize = CONTENT_LEN + 16;
const SIGNATURE_LEN: usize = 64;
const SIGNATURE_CONTEXT: &str = "enrum/envelope-signature/1";

/// Those who can open an envelope: between 1 and 64 different keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipients(Vec<PublicKey>);

/// Why keys are no recipients.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecipientsError {
    /// Sealed to nobody, answers could never be read.
    #[error("there is nobody to seal to; add a worker")]
    Nobody,
    /// More than the format has room for.
    #[error("there are more than 64 recipients; remove some")]
    TooMany,
    /// Every worker has an own key.
    #[error("the same key stands twice; every worker needs an own key")]
    Duplicate,
}

impl Recipients {
    /// The most recipients of one envelope.
    pub const MAX: usize = 64;

    /// Checks the keys and puts them into the order of the format.
    ///
    /// # Errors
    /// What keeps them from being recipients.
    pub fn new(mut keys: Vec<PublicKey>) -> Result<Self, RecipientsError> {
        keys.sort_by_key(PublicKey::kid);
        if keys.is_empty() {
            return Err(RecipientsError::Nobody);
        }
        if keys.len() > Self::MAX {
            return Err(RecipientsError::TooMany);
        }
        if keys.is_sorted_by(|a, b| a.kid() < b.kid()) {
            Ok(Self(keys))
        } else {
            Err(RecipientsError::Duplicate)
        }
    }
}

/// Why a response was not sealed. Says nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The content is longer than the bucket.
    #[error("the response does not fit into an envelope")]
    TooLarge,
    /// A recipient's key was not accepted.
    #[error("a recipient's key can't be sealed to; check the workers of the site")]
    Recipient,
    /// No key could be drawn.
    #[error(transparent)]
    Random(#[from] RandomError),
}

/// Why bytes are not an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Something else.
    #[error("this is not an envelope")]
    NotAnEnvelope,
    /// Of a later version.
    #[error("the envelope was made by a newer version of Enrum; update this one")]
    Newer,
    /// Cut, lengthened, or its fields contradict each other.
    #[error("the envelope is damaged")]
    Damaged,
}

/// Why an envelope was not opened, each in its own words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// No enrolled tablet has this short name.
    #[error("the envelope is not from a tablet of this workplace; `enrum site show` lists them")]
    UnknownTablet,
    /// Signature, commitment, wrapping or content do not hold.
    #[error(
        "the envelope is damaged, and nothing of it can be read; ask the participant to answer again"
    )]
    Damaged,
    /// The session reference is another session's.
    #[error("the session reference belongs to another envelope; scan the code again")]
    WrongReference,
    /// Sealed to others.
    #[error("the envelope is not sealed to this key; it was made for other workers")]
    NotForThisKey,
}

/// A sealed response that no tablet has signed yet: what a session hands to its supervisor.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsigned(Vec<u8>);

/// A sealed and signed response: what is stored and carried.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope(Vec<u8>);

/// Seals content to recipients under a session reference, in the name of a tablet.
///
/// # Errors
/// When it does not fit, or a key or randomness is missing.
pub fn seal(
    recipients: &Recipients,
    tablet: &VerifyingKey,
    reference: &Reference,
    content: &[u8],
    random: &dyn Random,
) -> Result<Unsigned, SealError> {
    let mut bucket = fill_bucket(content)?;
    let dek = Secret::generate(random)?;
    let locator = reference.locator();

    let mut bytes = Vec::with_capacity(len(recipients.0.len()));
    bytes.extend(MAGIC);
    bytes.extend([VERSION, SUITE]);
    bytes.extend(locator.as_bytes());
    bytes.extend(tablet.kid().0);
    bytes.push(u8::try_from(recipients.0.len()).map_err(|_| SealError::Recipient)?);
    let prefix = bytes.clone();

    let psk = reference.psk();
    let psk = Psk {
        key: &psk,
        id: locator.as_bytes(),
    };
    for key in &recipients.0 {
        let kid = key.kid();
        let info = wrap_info(kid);
        let (enc, wrapped) = hpke_seal(key.as_bytes(), &psk, &info, &prefix, dek.expose(), random)
            .ok_or(SealError::Recipient)?;
        bytes.extend(kid.0);
        bytes.extend(ENC_LEN_FIELD);
        bytes.extend(enc);
        bytes.extend(wrapped);
    }
    bytes.extend(mac(&derive(&dek, b"header-mac"), &bytes));
    let key = derive(&dek, b"content");
    aead_seal(&key, [0; 12], &bytes, &mut bucket).ok_or(SealError::TooLarge)?;
    bytes.extend_from_slice(&bucket);
    Ok(Unsigned(bytes))
}

impl Unsigned {
    /// Takes bytes from a session and checks their layout.
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ParseError> {
        Layout::of(&bytes)?;
        Ok(Self(bytes))
    }

    /// The bytes, to be handed on.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Signs with the tablet's key; nothing if the envelope was sealed in another tablet's name.
    #[must_use]
    pub fn sign(self, tablet: &SigningKey) -> Option<Envelope> {
        let Self(mut bytes) = self;
        let layout = Layout::of(&bytes).ok()?;
        if layout.tablet != tablet.public().kid() {
            return None;
        }
        let signature = tablet.sign(SIGNATURE_CONTEXT, &bytes);
        bytes.extend(signature);
        Some(Envelope(bytes))
    }
}

impl Envelope {
    /// Takes stored or carried bytes and checks their layout; the signature is checked in
    /// [`Self::open`].
    ///
    /// # Errors
    /// What is wrong with them.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, ParseError> {
        let (signed, _signature) = split_signature(&bytes).ok_or(ParseError::NotAnEnvelope)?;
        Layout::of(signed)?;
        Ok(Self(bytes))
    }

    /// The bytes, to be stored or carried.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// What the envelope is called.
    #[must_use]
    pub fn locator(&self) -> Locator {
        let mut locator = [0; 16];
        if let Some(bytes) = self.0.get(6..22) {
            locator.copy_from_slice(bytes);
        }
        Locator::from_bytes(locator)
    }

    /// Opens with a worker's key and the participant's reference, if one of these tablets signed it.
    ///
    /// # Errors
    /// Why not; [`OpenError`] tells each reason apart.
    pub fn open(
        &self,
        key: &WorkerKey,
        reference: &Reference,
        tablets: &[VerifyingKey],
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let (signed, signature) = split_signature(&self.0).ok_or(OpenError::Damaged)?;
        let layout = Layout::of(signed).map_err(|_| OpenError::Damaged)?;
        let tablet = (tablets.iter().find(|tablet| tablet.kid() == layout.tablet))
            .ok_or(OpenError::UnknownTablet)?;
        if !tablet.verifies(SIGNATURE_CONTEXT, signed, signature) {
            return Err(OpenError::Damaged);
        }
        if layout.locator != reference.locator() {
            return Err(OpenError::WrongReference);
        }
        let kid = key.public().kid();
        let wrap = (layout.wraps().find(|wrap| wrap.kid == kid)).ok_or(OpenError::NotForThisKey)?;
        let dek = unwrap_dek(&layout, &wrap, key, reference).ok_or(OpenError::Damaged)?;
        if !mac_holds(&derive(&dek, b"header-mac"), layout.header, layout.mac) {
            return Err(OpenError::Damaged);
        }
        let aad = [layout.header, layout.mac].concat();
        let bucket = aead_open(&derive(&dek, b"content"), [0; 12], &aad, layout.content)
            .ok_or(OpenError::Damaged)?;
        empty_bucket(&bucket).ok_or(OpenError::Damaged)
    }
}

fn unwrap_dek(
    layout: &Layout<'_>,
    wrap: &Wrap<'_>,
    key: &WorkerKey,
    reference: &Reference,
) -> Option<Secret> {
    let psk = reference.psk();
    let psk = Psk {
        key: &psk,
        id: layout.locator.as_bytes(),
    };
    let info = wrap_info(wrap.kid);
    let dek = hpke_open(
        key.private(),
        &psk,
        &info,
        layout.prefix,
        wrap.enc,
        wrap.dek,
    )?;
    Some(Secret::from_bytes(dek.as_slice().try_into().ok()?))
}

fn wrap_info(kid: Kid) -> Vec<u8> {
    [b"enrum/envelope/1", [SUITE].as_slice(), b"wrap", &kid.0].concat()
}

fn len(recipients: usize) -> usize {
    PREFIX_LEN + recipients * WRAP_LEN + MAC_LEN + SEALED_CONTENT_LEN
}

fn split_signature(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.split_at_checked(bytes.len().checked_sub(SIGNATURE_LEN)?)
}

fn fill_bucket(content: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let length = u32::try_from(content.len()).map_err(|_| SealError::TooLarge)?;
    if 4 + content.len() > CONTENT_LEN {
        return Err(SealError::TooLarge);
    }
    // Room for the tag from the start, so that growing leaves no copy of the content.
    let mut bucket = Zeroizing::new(Vec::with_capacity(SEALED_CONTENT_LEN));
    bucket.extend(length.to_be_bytes());
    bucket.extend_from_slice(content);
    bucket.resize(CONTENT_LEN, 0);
    Ok(bucket)
}

fn empty_bucket(bucket: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (length, rest) = bucket.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (content, padding) = rest.split_at_checked(length)?;
    (bucket.len() == CONTENT_LEN && padding.iter().all(|byte| *byte == 0))
        .then(|| Zeroizing::new(content.to_vec()))
}

/// An envelope without its signature, by its fields. Every length is exact.
struct Layout<'a> {
    prefix: &'a [u8],
    locator: Locator,
    tablet: Kid,
    wraps: &'a [u8],
    /// Prefix and wraps.
    header: &'a [u8],
    mac: &'a [u8],
    content: &'a [u8],
}

struct Wrap<'a> {
    kid: Kid,
    enc: &'a [u8],
    dek: &'a [u8],
}

impl<'a> Layout<'a> {
    fn of(bytes: &'a [u8]) -> Result<Self, ParseError> {
        if bytes.get(..4) != Some(MAGIC) {
            return Err(ParseError::NotAnEnvelope);
        }
        if bytes
            .get(4..6)
            .is_some_and(|fields| fields != [VERSION, SUITE])
        {
            return Err(ParseError::Newer);
        }
        let layout = Self::split(bytes).ok_or(ParseError::Damaged)?;
        let mut before = None;
        for wrap in layout.wraps.chunks(WRAP_LEN) {
            let kid = Wrap::split(wrap).ok_or(ParseError::Damaged)?.kid;
            if before.replace(kid).is_some_and(|before| before >= kid) {
                return Err(ParseError::Damaged);
            }
        }
        Ok(layout)
    }

    fn split(bytes: &'a [u8]) -> Option<Self> {
        let (prefix, rest) = bytes.split_at_checked(PREFIX_LEN)?;
        let recipients = usize::from(*prefix.last()?);
        if !(1..=Recipients::MAX).contains(&recipients) || bytes.len() != len(recipients) {
            return None;
        }
        let (wraps, rest) = rest.split_at_checked(recipients * WRAP_LEN)?;
        let (mac, content) = rest.split_at_checked(MAC_LEN)?;
        Some(Self {
            prefix,
            locator: Locator::from_bytes(prefix.get(6..22)?.try_into().ok()?),
            tablet: Kid(prefix.get(22..30)?.try_into().ok()?),
            wraps,
            header: bytes.get(..PREFIX_LEN + wraps.len())?,
            mac,
            content,
        })
    }

    fn wraps(&self) -> impl Iterator<Item = Wrap<'a>> {
        self.wraps.chunks(WRAP_LEN).filter_map(Wrap::split)
    }
}

impl<'a> Wrap<'a> {
    fn split(bytes: &'a [u8]) -> Option<Self> {
        let (kid, rest) = bytes.split_first_chunk::<8>()?;
        let (enc_len, rest) = rest.split_first_chunk::<2>()?;
        let (enc, dek) = rest.split_at_checked(ENC_LEN)?;
        (*enc_len == ENC_LEN_FIELD).then_some(Self {
            kid: Kid(*kid),
            enc,
            dek,
        })
    }
}

impl fmt::Debug for Unsigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Unsigned({} bytes)", self.0.len())
    }
}

impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Envelope({} bytes)", self.0.len())
    }
}

#[cfg(test)]
mod tests;
