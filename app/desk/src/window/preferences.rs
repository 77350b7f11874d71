//! How a worker likes the window: kept in the desk's folder, since each window is a process of its own.

use std::path::Path;

use serde::{Deserialize, Serialize};
use site::files;
use widgets::Palette;

const FILE: &str = "preferences.toml";
const TODO: &str = "delete it, and choose again";

/// What can be chosen. Nothing of anybody's answers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// The worker's language; the first of the desk's where none was chosen.
    pub(crate) language: Option<String>,
    pub(crate) size: Size,
    /// Light on dark.
    pub(crate) dark: bool,
}

/// How large everything is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Size {
    #[default]
    Normal,
    Large,
    Largest,
}

impl Size {
    pub(crate) fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.2,
            Self::Largest => 1.5,
        }
    }

    /// Round and round.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::Normal => Self::Large,
            Self::Large => Self::Largest,
            Self::Largest => Self::Normal,
        }
    }
}

impl Preferences {
    /// What was chosen before. A file that is damaged chooses nothing.
    pub(crate) fn load(desk: &Path) -> Self {
        let path = desk.join(FILE);
        if !path.exists() {
            return Self::default();
        }
        let bytes = files::read(&path, TODO).unwrap_or_default();
        toml::from_str(&String::from_utf8_lossy(&bytes)).unwrap_or_else(|_| {
            tracing::warn!("{FILE} is damaged; {TODO}");
            Self::default()
        })
    }

    /// For the next window. What can't be kept is chosen again there.
    pub(crate) fn save(&self, desk: &Path) {
        let text = toml::to_string(self).unwrap_or_default();
        if let Err(error) = files::write(&desk.join(FILE), text.as_bytes()) {
            tracing::warn!("{error}");
        }
    }

    pub(crate) fn palette(&self) -> Palette {
        if self.dark {
            Palette::DARK
        } else {
            Palette::LIGHT
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_in_the_next_window() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Preferences::load(folder.path()), Preferences::default());
        let chosen = Preferences {
            language: Some("en".to_owned()),
            size: Size::Largest,
            dark: true,
        };
        chosen.save(folder.path());
        assert_eq!(Preferences::load(folder.path()), chosen);
        std::fs::write(folder.path().join(FILE), b"\xffdark = maybe").unwrap();
        assert_eq!(Preferences::load(folder.path()), Preferences::default());
    }
}
