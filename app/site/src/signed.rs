//! The file that carries a site: `"ENSITE1\n" | signature[64] | JSON`, signed by the workplace's root.

use sealing::{SigningKey, VerifyingKey};

use crate::{ContentError, Site};

/// More than any site needs; a larger file is refused before it is read whole.
pub const MAX_FILE_LEN: u64 = 1024 * 1024;

const MAGIC: &[u8; 8] = b"ENSITE1\n";
/// What every version begins with.
const NAME: &[u8] = b"ENSITE";
const CONTEXT: &str = "enrum/site/1";

/// Why a site file is not taken, each with what to do.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// Another file.
    #[error("this is not a site file; `enrum site sign` makes one")]
    NotASiteFile,
    /// Of a later version.
    #[error("the site file was made by a newer version of Enrum; update this one")]
    Newer,
    /// The signature is not the pinned root's, or a byte has changed.
    #[error(
        "the site file is not signed by this workplace's root, or it is damaged; sign it again"
    )]
    NotSigned,
    /// Signed, but of a shape that this version does not know.
    #[error("the site file was made by another version of Enrum; update this one, or sign again")]
    Shape(#[source] serde_json::Error),
    /// Signed, but its contents do not hold together.
    #[error(transparent)]
    Content(#[from] ContentError),
}

/// Checks a site and makes its signed file.
///
/// # Errors
/// What is wrong with the contents.
pub fn sign(site: &Site, root: &SigningKey) -> Result<Vec<u8>, SiteError> {
    site.check()?;
    let json = serde_json::to_vec(site).map_err(SiteError::Shape)?;
    let signature = root.sign(CONTEXT, &json);
    Ok([MAGIC.as_slice(), &signature, &json].concat())
}

/// Opens a signed file: only what the pinned root signed, and only what holds together.
///
/// # Errors
/// Why it is not taken.
pub fn open(file: &[u8], root: &VerifyingKey) -> Result<Site, SiteError> {
    let rest = file.strip_prefix(MAGIC).ok_or_else(|| {
        if file.starts_with(NAME) && file.len() > MAGIC.len() {
            SiteError::Newer
        } else {
            SiteError::NotASiteFile
        }
    })?;
    let (signature, json) = rest.split_at_checked(64).ok_or(SiteError::NotASiteFile)?;
    if !root.verifies(CONTEXT, json, signature) {
        return Err(SiteError::NotSigned);
    }
    let site: Site = serde_json::from_slice(json).map_err(SiteError::Shape)?;
    site.check()?;
    Ok(site)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use sealing::{Secret, SystemRandom, WorkerKey};

    use super::*;

    fn root() -> SigningKey {
        SigningKey::from_seed(Secret::from_bytes([1; 32])).unwrap()
    }

    fn site() -> Site {
        let worker = WorkerKey::generate(&SystemRandom).unwrap();
        crate::testing::site(&worker.public(), &root().public())
    }

    #[test]
    fn a_signed_site_comes_back_until_it_expires() {
        let site = site();
        let opened = open(&sign(&site, &root()).unwrap(), &root().public()).unwrap();
        assert_eq!(opened, site);
        assert!(site.is_valid_on("2099-01-01".parse().unwrap()));
        assert!(!site.is_valid_on("2099-01-02".parse().unwrap()));
        assert!(site.is_valid_on("2026-10-31".parse().unwrap()));
        assert!(
            !site.is_valid_on("2026-10-30".parse().unwrap()),
            "no clock was right then"
        );
        assert_eq!(
            site.purge_month("2026-11-21".parse().unwrap()).to_string(),
            "2027-02"
        );
    }

    #[test]
    fn a_foreign_or_changed_file_is_refused() {
        let file = sign(&site(), &root()).unwrap();
        let other = SigningKey::from_seed(Secret::from_bytes([2; 32])).unwrap();
        assert!(matches!(
            open(&file, &other.public()),
            Err(SiteError::NotSigned)
        ));
        for bytes in [&b""[..], b"SR1", b"ENSITE1\nshort"] {
            assert!(matches!(
                open(bytes, &root().public()),
                Err(SiteError::NotASiteFile)
            ));
        }
    }

    #[test]
    fn contents_that_do_not_hold_are_not_signed() {
        let check = |change: fn(&mut Site), expected: &str| {
            let mut site = site();
            change(&mut site);
            let error = sign(&site, &root()).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        };
        check(|site| site.workers.clear(), "add a worker");
        check(|site| site.workers[0].key.push('0'), "the key of `Worker`");
        check(
            |site| site.workers.push(site.workers[0].clone()),
            "same key stands twice",
        );
        check(|site| site.languages.clear(), "no language");
        check(|site| site.lines.clear(), "no support line lasts");
        check(
            |site| {
                for line in &mut site.lines {
                    line.valid_until = Some("2027-01-01".parse().unwrap());
                }
            },
            "no support line lasts",
        );
        check(
            |site| site.lines.push(site.lines[0].clone()),
            "`sos` stands twice",
        );
        check(
            |site| {
                let texts = crate::Texts {
                    limits: Some("Own".to_owned()),
                    ..crate::Texts::default()
                };
                site.texts.insert("sv".to_owned(), texts);
            },
            "limits is written in other languages but not in en",
        );
        check(
            |site| {
                let text = crate::LineText {
                    name: "Name".to_owned(),
                    note: "Note".to_owned(),
                };
                site.lines[0].texts.insert("en".to_owned(), text);
            },
            "the support line `sos` is written in other languages but not in sv",
        );
        check(
            |site| site.programmes.push("Programme".to_owned()),
            "the programme `Programme`",
        );
        check(
            |site| site.programmes.push("a\nb".to_owned()),
            "the programme `a\nb`",
        );
        check(|site| site.idle_secs = 5, "`idle_secs` is 5");
        check(|site| site.desk_idle_secs = 5, "`desk_idle_secs` is 5");
        check(|site| site.retention_months = 0, "`retention_months` is 0");
    }

    #[test]
    fn questions_are_kept_as_long_as_there_may_be_answers_to_them() {
        let questions = |name: &str| crate::Questions {
            definition: name.to_owned(),
            texts: std::collections::BTreeMap::new(),
        };
        let (first, second) = (questions("first"), questions("second"));
        let site = || Site {
            expires: jiff::civil::date(2026, 12, 31),
            ..site()
        };
        let mut before = site();
        before.questions = Some(first.clone());
        let day = jiff::civil::date(2026, 11, 22);
        let mut next = site();
        next.questions = Some(second.clone());
        next.keep_earlier(&before, day);
        let names = |site: &Site| -> Vec<_> {
            let earlier = site.earlier.iter();
            earlier.map(|it| it.questions.definition.clone()).collect()
        };
        assert_eq!(names(&next), ["first"]);
        assert_eq!(next.questions_of(&first.hash()), Some(&first));
        assert_eq!(next.questions_of(&second.hash()), Some(&second));
        // Signed again: nothing new, and nothing lost.
        let mut again = site();
        again.questions = Some(second.clone());
        again.keep_earlier(&next, day);
        assert_eq!(names(&again), ["first"]);
        // Back to the program's own, and long after.
        let mut shipped = site();
        shipped.keep_earlier(&again, day);
        assert_eq!(names(&shipped), ["first", "second"]);
        let mut later = site();
        later.keep_earlier(&shipped, jiff::civil::date(2027, 4, 1));
        assert_eq!(names(&later), Vec::<String>::new());
        assert_eq!(later.questions_of(&first.hash()), None);
    }

    proptest! {
        #[test]
        fn a_flipped_bit_is_found(place: prop::sample::Index, bit in 0..8_u8) {
            let mut file = sign(&site(), &root()).unwrap();
            let place = place.index(file.len());
            file[place] ^= 1 << bit;
            prop_assert!(open(&file, &root().public()).is_err());
        }
    }
}
