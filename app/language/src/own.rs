//! A workplace's own questionnaire, in the languages that it is written in, held to the same rule as the
//! shipped one: what one language says, all say, made from the text as it is, and reviewed or called a draft.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::locale::StatusName;
use crate::{Gap, Language, LanguageError, QUESTIONS, SOURCE, gaps};

/// What `translations.toml` says of the texts beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translations {
    /// The language that the others are made from.
    pub source: String,
    /// Who has read them, by language.
    #[serde(default)]
    languages: BTreeMap<String, Review>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Review {
    status: StatusName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reviewer: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reviewed: Option<Date>,
    /// By message, the mark of the source text that it was made from.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    made_from: BTreeMap<String, String>,
}

impl Translations {
    /// Texts in the source alone.
    #[must_use]
    pub fn of(source: &str) -> Self {
        let review = Review {
            status: StatusName::Original,
            ..Review::default()
        };
        Self {
            source: source.to_owned(),
            languages: BTreeMap::from([(source.to_owned(), review)]),
        }
    }

    /// The shipped questionnaire's texts in these languages, and what is known of them, to begin from.
    ///
    /// # Errors
    /// When there is no such language.
    pub fn shipped(tags: &[String]) -> Result<(Self, BTreeMap<String, String>), LanguageError> {
        let mut translations = Self::of(SOURCE);
        let mut texts = BTreeMap::new();
        let tags = tags.iter().map(String::as_str);
        for tag in tags.filter(|tag| *tag != SOURCE).chain([SOURCE]) {
            let mut language = Language::load(tag)?;
            language.sources.retain(|(file, _)| file == QUESTIONS);
            let has = language.messages()?;
            let mut made_from = language.locale.made_from;
            made_from.retain(|id, _| has.contains(id));
            // Whoever has reviewed the shipped texts has not seen what is made of them.
            if tag != SOURCE {
                let review = Review {
                    made_from,
                    ..Review::default()
                };
                translations.languages.insert(tag.to_owned(), review);
            }
            let messages = language.sources.into_iter().map(|(_, text)| text).collect();
            texts.insert(tag.to_owned(), messages);
        }
        Ok((translations, texts))
    }

    /// One language's own questions, and nothing else of it; from a file that is called after it.
    ///
    /// # Errors
    /// When there is no such language, or its review names nobody.
    pub fn language(&self, tag: &str, messages: &str) -> Result<Language, LanguageError> {
        let mut language = Language::load(tag)?;
        "questionnaire".clone_into(&mut language.folder);
        language.sources = vec![(format!("{tag}.ftl"), messages.to_owned())];
        let review = self.languages.get(tag).cloned().unwrap_or_default();
        let locale = &mut language.locale;
        (locale.status, locale.made_from) = (review.status, review.made_from);
        (locale.reviewer, locale.reviewed) = (review.reviewer, review.reviewed);
        let checked = locale.checked_status();
        checked.map_err(|reason| LanguageError::Locale {
            file: "questionnaire/translations.toml".to_owned(),
            reason: format!("{tag}: {reason}"),
        })?;
        Ok(language)
    }

    /// Says that a language's texts were held against the source's as they are now.
    ///
    /// # Errors
    /// When one of them does not parse.
    pub fn accept(&mut self, source: &Language, own: &Language) -> Result<(), LanguageError> {
        let mut marks = gaps::marks(source)?;
        let has = own.messages()?;
        marks.retain(|id, _| has.contains(id));
        let review = self.languages.entry(own.tag.clone()).or_default();
        if review.made_from != marks {
            // Nobody has reviewed them as they are now.
            *review = Review {
                made_from: marks,
                ..Review::default()
            };
        }
        Ok(())
    }
}

impl Language {
    /// What keeps these questions from being asked: each message that does not fit the source's.
    ///
    /// # Errors
    /// When a file does not parse at all.
    pub fn gaps_beside(&self, source: &Self) -> Result<Vec<Gap>, LanguageError> {
        gaps::between(source, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_is_whole_once_it_says_the_same_and_was_accepted() {
        let mut translations = Translations::of("sv");
        let source = translations
            .language("sv", "item-a = A?\nitem-b = B?\n")
            .unwrap();
        let problems = |own: &Language| -> Vec<_> {
            let gaps = own.gaps_beside(&source).unwrap();
            gaps.iter().map(ToString::to_string).collect()
        };
        assert_eq!(problems(&source), [""; 0]);
        let half = translations.language("ar", "item-a = ا؟\n").unwrap();
        let stale = "questionnaire/ar.ftl:1: `item-a` was made from another text of the source; compare them, then accept it";
        let missing = "questionnaire/ar.ftl: `item-b` is missing";
        assert_eq!(problems(&half), [missing, stale]);
        let texts = "item-a = ا؟\nitem-b = ب؟\n";
        let whole = translations.language("ar", texts).unwrap();
        translations.accept(&source, &whole).unwrap();
        let whole = translations.language("ar", texts).unwrap();
        assert_eq!(problems(&whole), [""; 0]);
        assert_eq!(whole.status(), crate::Status::Draft);
    }

    #[test]
    fn a_review_without_a_name_is_refused() {
        let text = "source = 'sv'\n[languages.ar]\nstatus = 'reviewed'\n";
        let translations: Translations = toml::from_str(text).unwrap();
        let error = translations.language("ar", "").unwrap_err().to_string();
        let expected = "questionnaire/translations.toml: ar: a reviewed language names";
        assert!(error.starts_with(expected), "{error}");
    }
}
