//! A language as the desk speaks it.

use language::{Language, Texts};
use site::{Questions, Site};
use widgets::{Look, Palette, TextSize};

/// A language with its messages, ready to be shown.
#[derive(Debug)]
pub(crate) struct Speech {
    pub(crate) language: Language,
    pub(crate) texts: Texts,
}

impl Speech {
    pub(crate) fn load(tag: &str) -> anyhow::Result<Self> {
        Self::of(Language::load(tag)?)
    }

    /// With the questions that a workplace asks in it, or else in the first language in which it asks.
    pub(super) fn asking(tag: &str, site: &Site, questions: &Questions) -> anyhow::Result<Self> {
        let first = site.languages.first();
        let of_first = || questions.texts.get(first?);
        let texts = questions.texts.get(tag).or_else(of_first);
        let texts = texts.map_or("", String::as_str);
        Self::of(Language::load(tag)?.with_questions(texts))
    }

    fn of(language: Language) -> anyhow::Result<Self> {
        let texts = language.texts()?;
        Ok(Self { language, texts })
    }

    /// A figure with the sign that the language parts decimals by.
    pub(crate) fn decimal(&self, value: f64) -> String {
        let sign = if self.language.tag().starts_with("en") {
            "."
        } else {
            ","
        };
        value.to_string().replace('.', sign)
    }

    pub(crate) fn look(&self, palette: Palette) -> Look {
        let (direction, script) = (self.language.direction(), self.language.script());
        Look::new(palette, direction, script, TextSize::Normal)
    }
}
