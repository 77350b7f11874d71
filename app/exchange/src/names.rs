//! What in a folder is Enrum's: by its name, and before it is deleted by its content too.
//!
//! What keeps copies of a share alike makes files and folders of its own, where two have changed the same: `2026-11 (1)`,
//! `<locator>-LAPTOP`, `<locator>.sync-conflict-20261128-….finished`. Each begins with the name of what it is a copy of, and goes
//! with it.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use sealing::{Envelope, Locator};
use site::Month;

use crate::{MAX_ENVELOPE_FILE, open_plain};

/// In hexadecimal.
const LOCATOR_LEN: usize = 32;
/// `2026-11`.
const MONTH_LEN: usize = 7;
const MARK: &str = ".finished";
const PART: &str = ".part";
/// How an envelope begins, of whichever version.
const MAGIC: &[u8] = b"ENR";
/// What desktops leave in every folder.
const LITTER: [&str; 4] = [".DS_Store", "Thumbs.db", "desktop.ini", ".directory"];

/// What a file in the folder of a month is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An envelope, a mark, what was left of writing one, or a copy of these.
    Ours,
    /// Left by a desktop; nobody's.
    Litter,
    /// Somebody else's, or not what its name says.
    Foreign,
}

pub(crate) fn mark(locator: Locator) -> String {
    format!("{}{MARK}", locator.to_hex())
}

/// The month that a folder is of, and whether it is the folder itself or a copy.
pub(crate) fn month_of(folder: &str) -> Option<(Month, bool)> {
    if let Ok(month) = folder.parse() {
        return Some((month, true));
    }
    let (month, rest) = folder.split_at_checked(MONTH_LEN)?;
    Some((month.parse().ok()?, false)).filter(|_| is_of_a_copy(rest))
}

/// Whether a file is this envelope, a copy of it, or a part of one. Its mark stays, and so does a copy of that.
pub(crate) fn is_envelope_of(name: &str, locator: Locator) -> bool {
    parse(name).is_some_and(|(own, shape)| own == locator && shape != Shape::Mark)
}

/// Looks into it, for its name alone is no proof.
pub(crate) fn kind_of(path: &Path) -> io::Result<Kind> {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.unwrap_or_default();
    if LITTER.contains(&name) || name.starts_with("._") {
        return Ok(Kind::Litter);
    }
    let Some((locator, shape)) = parse(name) else {
        return Ok(Kind::Foreign);
    };
    let found = fs::symlink_metadata(path)?;
    if !found.is_file() || found.len() > MAX_ENVELOPE_FILE {
        return Ok(Kind::Foreign);
    }
    let mut bytes = Vec::new();
    open_plain(path)?
        .take(MAX_ENVELOPE_FILE)
        .read_to_end(&mut bytes)?;
    let is_ours = match shape {
        Shape::Mark => bytes.is_empty(),
        // Whole, cut off, or of a version that this one does not read.
        Shape::Part => bytes.is_empty() || bytes.starts_with(MAGIC),
        Shape::Envelope => match Envelope::parse(bytes.clone()) {
            Ok(envelope) => envelope.locator() == locator,
            Err(_) => bytes.is_empty() || bytes.starts_with(MAGIC),
        },
    };
    Ok(if is_ours { Kind::Ours } else { Kind::Foreign })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Envelope,
    Mark,
    Part,
}

fn parse(name: &str) -> Option<(Locator, Shape)> {
    let (name, is_hidden) = match name.strip_prefix('.') {
        Some(name) => (name, true),
        None => (name, false),
    };
    let (locator, rest) = name.split_at_checked(LOCATOR_LEN)?;
    let locator = Locator::from_hex(locator)?;
    if is_hidden {
        return rest.ends_with(PART).then_some((locator, Shape::Part));
    }
    let shape = if rest.contains(MARK) {
        Shape::Mark
    } else {
        Shape::Envelope
    };
    (rest.is_empty() || is_of_a_copy(rest)).then_some((locator, shape))
}

/// What stands behind a name in a copy's.
fn is_of_a_copy(rest: &str) -> bool {
    rest.starts_with(|c: char| !c.is_alphanumeric())
}

/// A path as it may be told: no locator, and nobody's name in a name that holds one.
pub(crate) fn told(path: &Path) -> String {
    let is_secret = |name: &str| {
        let digits = name.split(|c: char| !c.is_ascii_hexdigit());
        digits.into_iter().any(|run| run.len() >= LOCATOR_LEN)
    };
    let name = path.file_name().and_then(|name| name.to_str());
    match (name, path.parent()) {
        (Some(name), Some(folder)) if is_secret(name) => {
            let what = if name.contains(MARK) {
                "a mark"
            } else {
                "an envelope"
            };
            format!("{}: {what}", folder.display())
        }
        _ => path.display().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEX: &str = "0123456789abcdef0123456789abcdef";

    #[test]
    fn a_copy_is_known_by_what_it_is_a_copy_of() {
        let locator = Locator::from_hex(HEX).unwrap();
        let shape = |rest: &str| {
            let found = parse(&format!("{HEX}{rest}")).filter(|(own, _)| *own == locator);
            found.map(|(_, shape)| shape)
        };
        for rest in [
            "",
            " (1)",
            "-LAPTOP",
            "_Kims-MacBook",
            ".sync-conflict-20261128-101500-ABCDEFG",
            " (Kims Konfliktkopie 2026-11-28)",
            " - Kopia",
            "~1",
        ] {
            assert_eq!(shape(rest), Some(Shape::Envelope), "{rest}");
        }
        for rest in [
            ".finished",
            " (1).finished",
            ".finished (1)",
            ".sync-conflict-20261128-101500-ABCDEFG.finished",
        ] {
            assert_eq!(shape(rest), Some(Shape::Mark), "{rest}");
        }
        assert_eq!(shape("0"), None);
        assert_eq!(shape("kopia"), None);
        let of_part = |name: &str| parse(name).map(|(_, shape)| shape);
        assert_eq!(of_part(&format!(".{HEX}.1f2e3d4c.part")), Some(Shape::Part));
        assert_eq!(of_part(&format!(".{HEX}")), None);
        assert_eq!(of_part("notes.txt"), None);
        assert_eq!(of_part(""), None);
    }

    #[test]
    fn a_folder_is_of_a_month_itself_or_as_a_copy() {
        let month: Month = "2026-11".parse().unwrap();
        let check = |name: &str, expected| assert_eq!(month_of(name), expected, "{name}");
        check("2026-11", Some((month, true)));
        check("2026-11 (1)", Some((month, false)));
        check("2026-11-LAPTOP", Some((month, false)));
        check("2026-111", None);
        check("2026-13", None);
        check("2026-1", None);
        check("å026-11", None);
        check("recordings", None);
    }

    #[test]
    fn a_locator_is_not_told() {
        let path = Path::new("/srv/enrum/2026-11").join(HEX);
        assert_eq!(told(&path), "/srv/enrum/2026-11: an envelope");
        let path = path.with_extension("finished");
        assert_eq!(told(&path), "/srv/enrum/2026-11: a mark");
        assert_eq!(told(Path::new("/srv/enrum/notes")), "/srv/enrum/notes");
    }
}
