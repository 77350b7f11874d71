//! What a desk keeps for its worker alone, until it is counted: small, and all of one size.
//!
//! ```text
//! "ENN1" | nonce[12] | ChaCha20-Poly1305(u16 length | text | zeros)[256 + 16]     aad = "ENN1" | id[16]
//! ```

use zeroize::Zeroizing;

use crate::kept::Kept;
use crate::keys::WorkerKey;
use crate::primitives::{Random, RandomError, Secret, derive, mac};

const KEPT: Kept = Kept {
    magic: b"ENN1",
    info: b"note",
};
const ROOM: usize = 256;

/// Something that only its worker's key opens; safe to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note(Vec<u8>);

/// Why there is no note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It was made for another key or place, or a bit of it has changed.
    #[error("a note of this desk is damaged, or another worker's")]
    Damaged,
    /// More than a note can hold.
    #[error("this is too long to be noted; make it shorter")]
    TooLong,
    /// The source of randomness failed.
    #[error(transparent)]
    Random(#[from] RandomError),
}

impl Note {
    /// Seals some text to the worker, for the row with this id.
    ///
    /// # Errors
    /// When it is longer than 254 bytes, or the source of randomness fails.
    pub fn seal(
        key: &WorkerKey,
        id: &[u8; 16],
        text: &[u8],
        random: &dyn Random,
    ) -> Result<Self, NoteError> {
        let length = u16::try_from(text.len()).map_err(|_| NoteError::TooLong)?;
        let mut sealed = Zeroizing::new(Vec::with_capacity(ROOM + 16));
        sealed.extend(length.to_be_bytes());
        sealed.extend(text);
        if sealed.len() > ROOM {
            return Err(NoteError::TooLong);
        }
        sealed.resize(ROOM, 0);
        Ok(Self(KEPT.seal(key, id, sealed, random)?))
    }

    /// Opens what this worker has sealed for this row.
    ///
    /// # Errors
    /// When it is another's or another row's, or a bit of it has changed.
    pub fn open(&self, key: &WorkerKey, id: &[u8; 16]) -> Result<Zeroizing<Vec<u8>>, NoteError> {
        let open = || {
            let opened = KEPT.open(key, id, &self.0)?;
            let (length, rest) = opened.split_first_chunk::<2>()?;
            let text = rest.get(..usize::from(u16::from_be_bytes(*length)))?;
            Some(Zeroizing::new(text.to_vec()))
        };
        open().ok_or(NoteError::Damaged)
    }

    /// From a file or a store's row.
    #[must_use]
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// For a file or a store's row.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// With which the desks of one workplace make the marks of their ledgers: the same number gives the same mark at each, and nobody
/// without it can tell which number a mark is of.
#[derive(Clone)]
pub struct LedgerKey(Secret);

impl LedgerKey {
    /// A fresh one, for a new workplace.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn generate(random: &dyn Random) -> Result<Self, RandomError> {
        Ok(Self(Secret::generate(random)?))
    }

    /// For the workplace's own offline folder, and nothing else.
    #[must_use]
    pub fn expose_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0.expose()))
    }

    /// From the workplace's own folder.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.trim(), bytes.as_mut_slice()).ok()?;
        Some(Self(Secret::from_bytes(*bytes)))
    }

    /// For a desk's folder: sealed to its worker.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn seal(&self, key: &WorkerKey, random: &dyn Random) -> Result<Note, NoteError> {
        Note::seal(key, &[0; 16], self.0.expose(), random)
    }

    /// Opens a desk's own copy.
    ///
    /// # Errors
    /// When it is another worker's or damaged.
    pub fn open(note: &Note, key: &WorkerKey) -> Result<Self, NoteError> {
        let bytes = note.open(key, &[0; 16])?;
        let bytes = <[u8; 32]>::try_from(bytes.as_slice()).map_err(|_| NoteError::Damaged)?;
        Ok(Self(Secret::from_bytes(bytes)))
    }

    /// The mark of a case number: all that is kept of it.
    #[must_use]
    pub fn mark(&self, number: &str) -> [u8; 32] {
        mac(&derive(&self.0, b"ledger"), number.as_bytes())
    }
}

impl std::fmt::Debug for LedgerKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LedgerKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::primitives::SystemRandom;

    #[test]
    fn only_its_worker_opens_a_note_only_in_its_place_and_only_whole() {
        let key = WorkerKey::generate(&SystemRandom).unwrap();
        let (here, there) = ([1; 16], [2; 16]);
        let note = Note::seal(&key, &here, b"text", &SystemRandom).unwrap();
        assert_eq!(note.open(&key, &here).unwrap().as_slice(), b"text");
        assert_eq!(note.open(&key, &there), Err(NoteError::Damaged));
        let other = WorkerKey::generate(&SystemRandom).unwrap();
        assert_eq!(note.open(&other, &here), Err(NoteError::Damaged));
        for place in 0..note.as_bytes().len() {
            let mut bytes = note.as_bytes().to_vec();
            bytes[place] ^= 1;
            let changed = Note::from_bytes(bytes).open(&key, &here);
            assert_eq!(changed, Err(NoteError::Damaged), "{place}");
        }
    }

    #[test]
    fn notes_are_of_one_length_whatever_they_say() {
        let key = WorkerKey::generate(&SystemRandom).unwrap();
        let length = |text: &[u8]| {
            let note = Note::seal(&key, &[0; 16], text, &SystemRandom);
            note.map(|note| note.as_bytes().len())
        };
        assert_eq!(length(b""), length(&[b'x'; 254]));
        assert_eq!(length(&[b'x'; 255]), Err(NoteError::TooLong));
    }

    #[test]
    fn every_desk_of_a_workplace_makes_the_same_mark_and_no_other_workplace_does() {
        let ledger = LedgerKey::generate(&SystemRandom).unwrap();
        let key = WorkerKey::generate(&SystemRandom).unwrap();
        let at_a_desk = LedgerKey::open(&ledger.seal(&key, &SystemRandom).unwrap(), &key).unwrap();
        let read = LedgerKey::from_hex(&ledger.expose_hex()).unwrap();
        assert_eq!(ledger.mark("A-17"), at_a_desk.mark("A-17"));
        assert_eq!(ledger.mark("A-17"), read.mark("A-17"));
        assert_ne!(ledger.mark("A-17"), ledger.mark("A-18"));
        let another = LedgerKey::generate(&SystemRandom).unwrap();
        assert_ne!(ledger.mark("A-17"), another.mark("A-17"));
        assert_eq!(format!("{ledger:?}"), "LedgerKey(…)");
    }
}
