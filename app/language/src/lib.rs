//! The languages of a tablet: messages, direction, script, and whether a person has reviewed them.
//!
//! Every text that a participant sees is a Fluent message of `locales/<tag>/*.ftl`. Swedish is the
//! source; [`Language::gaps`] holds any other language against it, and one with a gap can't be
//! switched on. Fluent's isolates stay on, so that a phone number keeps its order in Arabic.

mod gaps;
mod locale;
mod own;
mod plurals;
mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::parser::ParserError;
use include_dir::{Dir, include_dir};

pub use fluent_bundle::FluentValue as Value;
pub use gaps::{Gap, GapKind};
pub use locale::{Direction, Script, Status};
pub use own::Translations;
pub use texts::Texts;

use locale::Locale;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The language that all others are made from.
pub const SOURCE: &str = "sv";

/// In the order in which they are needed in Sweden, after which any other comes by its tag.
const ORDER: [&str; 21] = [
    SOURCE,
    "sv-x-easy",
    "en",
    "ar",
    "so",
    "ti",
    "prs",
    "fa",
    "ckb",
    "sq",
    "bs",
    "pl",
    "es",
    "uk",
    "ru",
    "tr",
    "kmr",
    "th",
    "ps",
    "am",
    "fi",
];

/// What is shown in every language at once, before one is chosen.
const GREETING: &str = "greeting.ftl";

/// The texts of the worker's window, which only the workers' languages have.
const DESK: &str = "desk.ftl";

/// Those of the administrator's window on the tablet, in the same languages.
const TABLET: &str = "tablet.ftl";

/// The texts of the shipped questionnaire, in whose place a workplace's own may stand.
const QUESTIONS: &str = "questionnaire.ftl";

/// One language with the sources of its messages.
#[derive(Clone)]
pub struct Language {
    tag: String,
    locale: Locale,
    /// Where the files are that its messages come from, as people are told of it.
    folder: String,
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
    #[error("{file}: {reason}")]
    Locale {
        /// The file.
        file: String,
        /// What the parser says, with its line.
        reason: String,
    },
    /// A message file does not parse.
    #[error("{file}:{line}: {reason}")]
    Messages {
        /// The file.
        file: String,
        /// From 1.
        line: usize,
        /// What the parser says.
        reason: String,
    },
}

impl Language {
    /// The tags of all languages that come with the program, the source first and then as they are needed.
    #[must_use]
    pub fn tags() -> Vec<&'static str> {
        let mut tags: Vec<_> = LOCALES
            .dirs()
            .filter_map(|dir| dir.path().to_str())
            .collect();
        let place = |tag: &str| ORDER.iter().position(|known| *known == tag);
        tags.sort_by_key(|tag| (place(tag).unwrap_or(ORDER.len()), *tag));
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
            .and_then(Locale::parse)
            .map_err(|reason| LanguageError::Locale {
                file: format!("locales/{tag}/locale.toml"),
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
        let language = Self {
            tag: tag.to_owned(),
            locale,
            folder: format!("locales/{tag}"),
            sources,
        };
        let plurals = language.plurals_tag();
        if plurals::rules(&plurals).is_none() {
            return Err(LanguageError::Locale {
                file: format!("locales/{tag}/locale.toml"),
                reason: format!(
                    "there are no plural rules for `{plurals}`; name a language with the same ones as `plurals`"
                ),
            });
        }
        Ok(language)
    }

    /// The languages that a worker can have: those with texts for the desk.
    #[must_use]
    pub fn desk_tags() -> Vec<&'static str> {
        let mut tags = Self::tags();
        tags.retain(|tag| LOCALES.contains(format!("{tag}/{DESK}")));
        tags
    }

    /// Reads one language as a workplace asks in it: with its own questions, where it has any.
    ///
    /// # Errors
    /// Which file is missing or broken.
    pub fn asking(tag: &str, questions: Option<&str>) -> Result<Self, LanguageError> {
        let language = Self::load(tag)?;
        Ok(match questions {
            Some(questions) => language.with_questions(questions),
            None => language,
        })
    }

    /// With a workplace's own questionnaire in the place of the shipped one.
    #[must_use]
    pub fn with_questions(mut self, messages: &str) -> Self {
        self.sources.retain(|(file, _)| file != QUESTIONS);
        self.sources
            .push((QUESTIONS.to_owned(), messages.to_owned()));
        self
    }

    /// Without the texts that are for workers and administrators only.
    #[must_use]
    pub fn for_participants(mut self) -> Self {
        self.sources
            .retain(|(file, _)| file != DESK && file != TABLET);
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

    /// Whether it has been reviewed, by whom, and when.
    #[must_use]
    pub fn status(&self) -> Status {
        self.locale.status()
    }

    /// What its voice says for the dash between two times, days or numbers.
    #[must_use]
    pub fn said_to(&self) -> &str {
        self.locale.to.as_deref().unwrap_or_default()
    }

    /// The voice of espeak-ng that can read it, if there is one.
    #[must_use]
    pub fn voice(&self) -> Option<&str> {
        self.locale.voice.as_deref()
    }

    /// The language whose plural rules it has.
    fn plurals_tag(&self) -> String {
        let own = self.tag.split("-x-").next().unwrap_or_default();
        self.locale.plurals.as_deref().unwrap_or(own).to_owned()
    }

    /// The few messages that are shown before a language is chosen: a tablet has them of all languages, and
    /// the others of those that somebody has looked at.
    ///
    /// # Errors
    /// Where the file does not parse.
    pub fn greeting(&self) -> Result<Texts, LanguageError> {
        let mut greeting = self.clone();
        greeting.sources.retain(|(file, _)| file == GREETING);
        Texts::new(&greeting)
    }

    /// What it is, without what its messages are made from, which is much more.
    #[must_use]
    pub fn without_messages(mut self) -> Self {
        self.sources.clear();
        self.locale.made_from.clear();
        self
    }

    /// Its messages, ready to be shown.
    ///
    /// # Errors
    /// Which file does not parse, and where.
    pub fn texts(&self) -> Result<Texts, LanguageError> {
        Texts::new(self)
    }

    /// By file, line and identifier, each of its messages as it is written.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn written(&self) -> Result<BTreeMap<String, String>, LanguageError> {
        gaps::written(self)
    }

    /// The identifiers of its messages.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn messages(&self) -> Result<BTreeSet<String>, LanguageError> {
        Ok(gaps::messages(self)?.by_id.into_keys().collect())
    }

    /// The identifiers of those messages in which nothing is filled in, so that they can be recorded.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn fixed_messages(&self) -> Result<BTreeSet<String>, LanguageError> {
        gaps::fixed_messages(self)
    }

    /// The identifiers of those messages in which anything is filled in.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn filled_messages(&self) -> Result<BTreeSet<String>, LanguageError> {
        gaps::filled_messages(self)
    }

    /// The identifiers of those messages in which only what the site says is filled in, such as how many can read: a
    /// workplace can record its own.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn site_messages(&self) -> Result<BTreeSet<String>, LanguageError> {
        gaps::site_messages(self)
    }

    /// What tells each of its texts from any other that it may have had: what translations of the source
    /// keep under `made-from`.
    ///
    /// # Errors
    /// When a file does not parse.
    pub fn marks(&self) -> Result<BTreeMap<String, String>, LanguageError> {
        gaps::marks(self)
    }

    /// What keeps it from being switched on: each message that is missing or does not fit the source.
    ///
    /// # Errors
    /// When a file does not parse at all.
    pub fn gaps(&self) -> Result<Vec<Gap>, LanguageError> {
        let (source, own) = (Self::load(SOURCE)?, self.clone());
        gaps::between(&source.for_participants(), &own.for_participants())
    }

    fn broken(&self, file: &str, source: &str, errors: &[ParserError]) -> LanguageError {
        let first = errors.first();
        let before = first.and_then(|error| source.get(..error.pos.start));
        LanguageError::Messages {
            file: format!("{}/{file}", self.folder),
            line: before.unwrap_or_default().matches('\n').count() + 1,
            reason: first.map(|it| it.kind.to_string()).unwrap_or_default(),
        }
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

    /// Björnsson's readability index: words in a sentence, and the share of words with more than six letters.
    fn lix(tag: &str) -> f64 {
        let (mut words, mut long, mut sentences) = (0.0, 0.0, 0.0);
        for text in Language::load(tag)
            .unwrap()
            .for_participants()
            .written()
            .unwrap()
            .values()
        {
            // Each form of a plural is a text; what is filled in is a word.
            for text in text.split_once('=').unwrap().1.split(['[', '*']) {
                let text = text.split_once(']').map_or(text, |(_, text)| text);
                let own: Vec<_> = (text.split(|c: char| !c.is_alphanumeric() && c != '-'))
                    .filter(|word| word.chars().any(char::is_alphanumeric))
                    .collect();
                if own.is_empty() {
                    continue;
                }
                let ends = text.matches(['.', '?', '!', ':']).count().max(1);
                sentences += f64::from(u32::try_from(ends).unwrap());
                words += own.iter().map(|_| 1.0).sum::<f64>();
                let is_long = |word: &&&str| word.chars().count() > 6;
                long += own.iter().filter(is_long).map(|_| 1.0).sum::<f64>();
            }
        }
        words / sentences + 100.0 * long / words
    }

    #[test]
    fn swedish_is_easy_to_read_and_easy_swedish_is_easier() {
        let (swedish, easy) = (lix("sv"), lix("sv-x-easy"));
        println!("LIX: sv {swedish:.1}, sv-x-easy {easy:.1}");
        assert!(swedish <= 35.0, "{swedish:.1}");
        assert!(easy <= 25.0, "{easy:.1}");
        assert!(easy < swedish, "{easy:.1} {swedish:.1}");
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
