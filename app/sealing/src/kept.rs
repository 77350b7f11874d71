//! What a worker's desk keeps for that worker alone: a kind's mark, a nonce, and the text under a key of the worker's seed, bound to
//! the kind and to the row that it lies in.

use zeroize::Zeroizing;

use crate::keys::WorkerKey;
use crate::primitives::{Random, RandomError, aead_open, aead_seal, derive};

const NONCE_LEN: usize = 12;

/// A kind of thing that is kept.
pub(crate) struct Kept {
    /// With which it begins.
    pub(crate) magic: &'static [u8; 4],
    /// What its key is derived for.
    pub(crate) info: &'static [u8],
}

impl Kept {
    pub(crate) fn seal(
        &self,
        key: &WorkerKey,
        id: &[u8; 16],
        mut text: Zeroizing<Vec<u8>>,
        random: &dyn Random,
    ) -> Result<Vec<u8>, RandomError> {
        let mut nonce = [0; NONCE_LEN];
        random.fill(&mut nonce)?;
        // What is kept is never too long to be sealed.
        aead_seal(&self.key(key), nonce, &self.aad(id), &mut text).ok_or(RandomError)?;
        Ok([self.magic.as_slice(), &nonce, &text].concat())
    }

    /// Nothing where it is another's, another row's or another kind, or a bit of it has changed.
    pub(crate) fn open(
        &self,
        key: &WorkerKey,
        id: &[u8; 16],
        bytes: &[u8],
    ) -> Option<Zeroizing<Vec<u8>>> {
        let rest = bytes.strip_prefix(self.magic)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LEN>()?;
        aead_open(&self.key(key), *nonce, &self.aad(id), sealed)
    }

    fn key(&self, key: &WorkerKey) -> Zeroizing<[u8; 32]> {
        derive(key.expose_seed(), self.info)
    }

    fn aad(&self, id: &[u8; 16]) -> Vec<u8> {
        [self.magic.as_slice(), id].concat()
    }
}
