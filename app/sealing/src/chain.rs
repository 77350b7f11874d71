//! A log whose rows can't be changed, left out or put in between without its showing: each row carries
//! the hash of the one before (SHA-256), and the last hash, the head, is known elsewhere.

use std::fmt;

use crate::primitives::sha256;

const CONTEXT: &[u8] = b"enrum/chain/1\0";

/// The hash that a row of the log ends with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Link([u8; 32]);

impl Link {
    /// What the first row follows.
    pub const FIRST: Self = Self([0; 32]);

    /// The link of the row with these fields, after this one. No field runs into the next: each
    /// carries its length.
    #[must_use]
    pub fn next(self, fields: &[&[u8]]) -> Self {
        let mut bytes = [CONTEXT, &self.0].concat();
        for field in fields {
            bytes.extend(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
            bytes.extend_from_slice(field);
        }
        Self(sha256(&bytes))
    }

    /// From a stored row.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// To be stored.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// 64 hexadecimal digits, to be published.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Link({})", self.to_hex())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_and_its_bounds_count() {
        let link = Link::FIRST.next(&[b"ab", b"c"]);
        assert_eq!(link, Link::FIRST.next(&[b"ab", b"c"]));
        for other in [
            Link::FIRST.next(&[b"a", b"bc"]),
            Link::FIRST.next(&[b"abc"]),
            Link::FIRST.next(&[b"ab", b"d"]),
            link.next(&[b"ab", b"c"]),
        ] {
            assert_ne!(link, other);
        }
    }
}
