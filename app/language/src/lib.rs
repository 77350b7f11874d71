//! The languages of a tablet: messages, direction, script, and whether a person has reviewed them.
//!
//! Every text that a participant sees is a Fluent message of `locales/<tag>/*.ftl`. Swedish is the
//! source; [`Language::gaps`] holds any other language against it, and one with a gap can't be
//! switched on. Fluent's isolates stay on, so that a phone number keeps its order in Arabic.

mod gaps;
mod texts;

use std::collections::BTreeSet;
use std::fmt;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

pub use fluent_bundle::FluentValue as Value;
pub use gaps::Gap;
pub use texts::Texts;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The language that all others are made from.
pub const SOURCE: &str = "sv";

/// The texts of the worker's window, which only the workers' languages have.
const DESK: &str = "desk.ftl";

/// Which way a language runs, from its own `locale.toml`; never guessed from a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// The script that a language's texts are set in, which decides the font that is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Script {
    /// Latin.
    #[serde(rename = "Latn")]
    Latin,
    /// Arabic.
    #[serde(rename = "Arab")]
    Arabic,
}

/// Whether a person who speaks the language has read its texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody has; a site must say yes to it.
    Draft,
    /// Somebody has.
    Reviewed,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Locale {
    name: String,
    direction: Direction,
    script: Script,
    status: Status,
}

/// One language with the sources of its messages.
#[derive(Clone)]
pub struct Language {
    tag: String,
    locale: Locale,
    sources: Vec<(String, String)>,
}

/// What is wrong with a language's files, by file and line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// No such folder.
    #[error("there is no language `{tag}`; the languages are {known}")]
    Unknown {
        /// As asked for.
        tag: String,
        /// All that there are.
        known: String,
    },
    /// `locale.toml` is missing or has another shape.
    #[error("locales/{tag}/locale.toml: {reason}")]
    Locale {
        /// The language.
        tag: String,
        /// What the parser says, with its line.
        reason: String,
    },
    /// A message file does not parse.
    #[error("locales/{tag}/{file}: {reason}")]
    Messages {
        /// The language.
        tag: String,
        /// The file.
        file: String,
        /// What the parser says, with its place.
        reason: String,
    },
}

impl Language {
    /// The tags of all languages that come with the program, the source first.
    #[must_use]
    pub fn tags() -> Vec<&'static str> {
        let mut tags: Vec<_> = LOCALES
            .dirs()
            .filter_map(|dir| dir.path().to_str())
            .collect();
        tags.sort_by_key(|tag| (*tag != SOURCE, *tag));
        tags
    }

    /// Reads one language.
    ///
    /// # Errors
    /// Which file is missing or broken.
    pub fn load(tag: &str) -> Result<Self, LanguageError> {
        let folder = LOCALES.get_dir(tag).ok_or_else(|| LanguageError::Unknown {
            tag: tag.to_owned(),
            known: Self::tags().join(", "),
        })?;
        let text = |file: &str| {
            let path = folder.path().join(file);
            LOCALES.get_file(path).and_then(|file| file.contents_utf8())
        };
        let locale = text("locale.toml").ok_or_else(|| "the file is missing".to_owned());
        let locale = locale
            .and_then(|text| toml::from_str(text).map_err(|error| error.to_string()))
            .map_err(|reason| LanguageError::Locale {
                tag: tag.to_owned(),
                reason,
            })?;
        let mut sources: Vec<_> = (folder.files())
            .filter_map(|file| {
                let path = file.path();
                path.extension().filter(|extension| *extension == "ftl")?;
                let name = path.file_name()?.to_str()?;
                Some((name.to_owned(), file.contents_utf8()?.to_owned()))
            })
            .collect();
        sources.sort();
        Ok(Self {
            tag: tag.to_owned(),
            locale,
            sources,
        })
    }

    /// The languages that a worker can have: those with texts for the desk.
    #[must_use]
    pub fn desk_tags() -> Vec<&'static str> {
        let mut tags = Self::tags();
        tags.retain(|tag| LOCALES.contains(format!("{tag}/{DESK}")));
        tags
    }

    /// Without the texts that are for workers only.
    fn for_participants(mut self) -> Self {
        self.sources.retain(|(file, _)| file != DESK);
        self
    }

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Its own name in its own script.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.locale.name
    }

    /// Which way it runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.locale.direction
    }

    /// Its script.
    #[must_use]
    pub fn script(&self) -> Script {
        self.locale.script
    }

    /// Whether it has been reviewed.
    #[must_use]
    pub fn status(&self) -> Status {
        self.locale.status
    }

    /// Its messages, ready to be shown.
    ///
    /// # Errors
    /// Which file does not parse, and where.
    pub fn texts(&self) -> Result<Texts, LanguageError> {
        Texts::new(self)
    }

    /// The identifiers of its messages.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn messages(&self) -> Result<BTreeSet<String>, LanguageError> {
        Ok(gaps::messages(self)?.into_keys().collect())
    }

    /// What keeps it from being switched on: each message that is missing or does not fit the source.
    ///
    /// # Errors
    /// When a file does not parse at all.
    pub fn gaps(&self) -> Result<Vec<Gap>, LanguageError> {
        let (source, own) = (Self::load(SOURCE)?, self.clone());
        gaps::between(&source.for_participants(), &own.for_participants())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_whole() {
        for tag in Language::tags() {
            let gaps = Language::load(tag).unwrap().gaps().unwrap();
            assert_eq!(gaps, [], "{tag}");
        }
    }

    #[test]
    fn every_language_of_the_desk_is_whole_there_too() {
        let source = Language::load(SOURCE).unwrap();
        assert_eq!(Language::desk_tags(), ["sv", "en"]);
        for tag in Language::desk_tags() {
            let own = Language::load(tag).unwrap();
            assert_eq!(gaps::between(&source, &own).unwrap(), [], "{tag}");
        }
    }

    #[test]
    fn an_unknown_language_is_refused_by_name() {
        let error = Language::load("tlh").unwrap_err().to_string();
        assert!(
            error.starts_with("there is no language `tlh`; the languages are sv,"),
            "{error}"
        );
    }
}
