//! The session reference: what the code on the tablet carries, and what is derived from it.

use std::fmt;

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Fe32, Hrp};
use zeroize::Zeroizing;

use crate::primitives::{Random, RandomError, Secret, derive};

/// The human-readable part. No name of app, site or person.
const PREFIX: &str = "SR";
/// `SR`, a separator, 52 characters for 32 bytes and 6 for the checksum.
const TEXT_LEN: usize = 61;
/// Characters that are typed and compared together.
const GROUP: usize = 4;

/// 32 random bytes, fresh for every session (RFC 9180, section 9.5, asks a PSK for that entropy).
/// With an envelope and a worker's key it opens; it is never written in clear and never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Reference(Secret);

/// What an envelope is called in stores and exchanges; tells nothing of the reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Locator([u8; 16]);

/// Why text is not a session reference. Never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Another kind of code, or none.
    #[error("this is not a session reference; it has 61 characters and begins with SR1")]
    NotAReference,
    /// The right kind, but a character is wrong: in this group of four, from 1, where that can be told.
    #[error(
        "a character of the session reference is wrong{}; compare it with the tablet, or scan it", in_group(*.0)
    )]
    Mistyped(Option<u8>),
}

fn in_group(group: Option<u8>) -> String {
    group.map_or_else(String::new, |group| {
        format!(", in group {group} of four characters")
    })
}

impl Reference {
    /// A fresh reference.
    ///
    /// # Errors
    /// When the source of randomness fails.
    pub fn generate(random: &dyn Random) -> Result<Self, RandomError> {
        Ok(Self(Secret::generate(random)?))
    }

    /// Reads a reference as scanned, or as typed in groups and in either case.
    ///
    /// # Errors
    /// One wrong character is always found (bech32m).
    pub fn parse(text: &str) -> Result<Self, ReferenceError> {
        Self::read(text, wrong_group)
    }

    /// The same of many attempts of which one may be right, without looking for what is wrong with the others.
    #[must_use]
    pub fn try_parse(text: &str) -> Option<Self> {
        Self::read(text, |_| None).ok()
    }

    fn read(text: &str, wrong: impl Fn(&str) -> Option<u8>) -> Result<Self, ReferenceError> {
        let mut compact = Zeroizing::new(String::with_capacity(TEXT_LEN));
        for c in text.chars().filter(|c| !c.is_whitespace() && *c != '-') {
            if !c.is_ascii_alphanumeric() || compact.len() == TEXT_LEN {
                return Err(ReferenceError::NotAReference);
            }
            compact.push(c.to_ascii_uppercase());
        }
        if compact.len() != TEXT_LEN || !compact.starts_with("SR1") {
            return Err(ReferenceError::NotAReference);
        }
        let checked = CheckedHrpstring::new::<Bech32m>(&compact);
        let checked = checked.map_err(|_| ReferenceError::Mistyped(wrong(&compact)))?;
        let decoded: Zeroizing<Vec<u8>> = Zeroizing::new(checked.byte_iter().collect());
        // A later `1` would have made the prefix longer and the reference shorter.
        let bytes = <[u8; 32]>::try_from(decoded.as_slice());
        Ok(Self(Secret::from_bytes(
            bytes.map_err(|_| ReferenceError::NotAReference)?,
        )))
    }

    /// The 61 characters of the code, all of them in a QR code's alphanumeric set. To be shown to the
    /// participant, and to nobody and nothing else.
    ///
    /// # Panics
    /// Never; an empty code, shown for one, would be worse.
    #[must_use]
    #[expect(
        clippy::expect_used,
        reason = "an empty code would be shown for one; there is none of this length that can't be encoded"
    )]
    pub fn expose_text(&self) -> Zeroizing<String> {
        let hrp = Hrp::parse_unchecked(PREFIX);
        let text = bech32::encode_upper::<Bech32m>(hrp, self.0.expose());
        Zeroizing::new(text.expect("a reference is far shorter than the checksum's limit"))
    }

    /// Where the envelope of this session is found.
    #[must_use]
    pub fn locator(&self) -> Locator {
        Locator(*derive(&self.0, b"locator"))
    }

    /// For the tray, which seals them.
    pub(crate) fn expose_bytes(&self) -> &[u8; 32] {
        self.0.expose()
    }

    pub(crate) fn from_secret(secret: Secret) -> Self {
        Self(secret)
    }

    pub(crate) fn psk(&self) -> Zeroizing<[u8; 32]> {
        derive(&self.0, b"psk")
    }
}

/// Where the one wrong character is: one that no reference has, or the one that another in its place would put right. Nothing
/// is ever put right by it: two wrong ones can look like another. (bech32's own search for errors panics at some texts with
/// several; trying all of 58 places takes a millisecond.)
fn wrong_group(compact: &str) -> Option<u8> {
    let is_known = |c: char| Fe32::from_char(c).is_ok();
    let is_wrong = |place: &usize| {
        let mut tried = Zeroizing::new(compact.to_owned());
        Fe32::iter_alpha().any(|fe| {
            let c = fe.to_char().to_ascii_uppercase();
            tried.replace_range(*place..=*place, c.encode_utf8(&mut [0; 4]));
            CheckedHrpstring::new::<Bech32m>(&tried).is_ok()
        })
    };
    let unknown = compact
        .char_indices()
        .skip(PREFIX.len() + 1)
        .find(|(_, c)| !is_known(*c));
    let place = match unknown {
        Some((place, _)) => place,
        None => (PREFIX.len() + 1..compact.len()).find(is_wrong)?,
    };
    u8::try_from(place / GROUP + 1).ok()
}

impl fmt::Debug for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reference(…)")
    }
}

impl Locator {
    /// From the 16 bytes of a store's key.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// 32 lower-case hexadecimal digits, an object's name.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex::encode(self.0)
    }

    /// Reads an object's name back; nothing unless it is exactly one.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        hex::decode_to_slice(text, &mut bytes).ok()?;
        (hex::encode(bytes) == text).then_some(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn reference(bytes: [u8; 32]) -> Reference {
        Reference(Secret::from_bytes(bytes))
    }

    #[test]
    fn the_text_fits_a_code_and_says_nothing_else() {
        let text = reference([0xA5; 32]).expose_text();
        assert_eq!(text.len(), TEXT_LEN);
        assert!(text.starts_with("SR1"));
        assert!(
            text.chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
        );
    }

    #[test]
    fn other_codes_are_refused() {
        let good = reference([1; 32]).expose_text();
        for text in [
            "",
            "SR1",
            "https://example.org/",
            &"9".repeat(4000),
            &good[1..],
        ] {
            assert_eq!(
                Reference::parse(text).unwrap_err(),
                ReferenceError::NotAReference
            );
        }
    }

    #[test]
    fn a_longer_prefix_is_no_reference() {
        let hrp = Hrp::parse_unchecked("SR1Q");
        let text = bech32::encode_upper::<Bech32m>(hrp, &[0; 31]).unwrap();
        assert_eq!((text.len(), text.starts_with("SR1")), (TEXT_LEN, true));
        assert_eq!(
            Reference::parse(&text).unwrap_err(),
            ReferenceError::NotAReference
        );
    }

    #[test]
    fn a_reference_does_not_print() {
        assert_eq!(format!("{:?}", reference([7; 32])), "Reference(…)");
    }

    proptest! {
        #[test]
        fn any_text_of_its_form_is_refused_or_read(rest in "[02-9AC-HJ-NP-Z]{58}") {
            let _ = Reference::parse(&format!("SR1{rest}"));
        }

        #[test]
        fn typed_in_groups_and_lower_case_it_is_the_same(bytes: [u8; 32]) {
            let text = reference(bytes).expose_text().to_lowercase();
            let groups: Vec<_> = text.as_bytes().chunks(4)
                .map(|group| String::from_utf8_lossy(group).into_owned())
                .collect();
            prop_assert!(Reference::parse(&groups.join(" ")).unwrap() == reference(bytes));
        }

        #[test]
        fn one_wrong_character_is_found(bytes: [u8; 32], place in 3..TEXT_LEN, with in "[02-9AC-HJ-NP-Z]") {
            let text = reference(bytes).expose_text();
            let mut wrong = text.to_string();
            wrong.replace_range(place..=place, &with);
            prop_assume!(wrong != *text);
            let group = u8::try_from(place / GROUP + 1).ok();
            prop_assert_eq!(Reference::parse(&wrong).unwrap_err(), ReferenceError::Mistyped(group));
        }
    }
}
