//! Support lines: a number and the name of its texts.

use serde::{Deserialize, Serialize};

const NATIONAL: &str = include_str!("../../../assets/support/sweden.toml");

/// A line that a participant can call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Names its messages, `line-<id>` and `line-<id>-note`.
    pub id: String,
    /// As it is dialled and shown.
    pub number: String,
}

#[derive(Deserialize)]
struct File {
    lines: Vec<Line>,
}

/// The national lines that a new workplace starts with.
///
/// # Errors
/// When the shipped file is broken, which a test rules out.
pub fn national_lines() -> Result<Vec<Line>, toml::de::Error> {
    Ok(toml::from_str::<File>(NATIONAL)?.lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emergency_number_comes_first() {
        let lines = national_lines().unwrap();
        assert_eq!(lines.first().map(|line| line.number.as_str()), Some("112"));
    }
}
