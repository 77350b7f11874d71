//! What a screen needs to draw itself: the language in force, and how it looks.

use std::cell::OnceCell;

use language::{Language, LanguageError, Texts};
use site::{Appearance, Control, Line, Site};
use voice::{Ability, Sound, Speed, Voices};
use widgets::{Look, Palette, TextSize};

/// A language with its messages, ready to be shown.
#[derive(Debug)]
pub(crate) struct Speech {
    pub(crate) language: Language,
    /// What it says before it is chosen.
    pub(crate) greeting: Texts,
    /// All that it says, once it has been chosen.
    whole: OnceCell<Texts>,
    pub(crate) ability: Ability,
}

impl Speech {
    /// Where the workplace has questions of its own, they stand in the place of the shipped ones.
    pub(crate) fn load(
        tag: &str,
        questions: Option<&str>,
        voices: &Voices,
    ) -> Result<Self, LanguageError> {
        let language = Language::asking(tag, questions)?.for_participants();
        let greeting = language.greeting()?;
        let messages = || language.fixed_messages().unwrap_or_default();
        let ability = voices.ability(tag, language.voice(), messages);
        Ok(Self {
            language: language.without_messages(),
            greeting,
            whole: OnceCell::new(),
            ability,
        })
    }

    /// Reads the rest of what it says, if that has not been done.
    pub(crate) fn complete(&self, questions: Option<&str>) -> Result<(), LanguageError> {
        if self.whole.get().is_none() {
            let texts = Language::asking(self.language.tag(), questions)?.texts()?;
            self.whole.set(texts).ok();
        }
        Ok(())
    }

    pub(crate) fn texts(&self) -> &Texts {
        self.whole.get().unwrap_or(&self.greeting)
    }

    pub(crate) fn can_be_heard(&self) -> bool {
        self.ability != Ability::TextOnly
    }

    pub(crate) fn look(&self, size: TextSize, appearance: Appearance) -> Look {
        let palette = match appearance {
            Appearance::Light => Palette::LIGHT,
            Appearance::Dark => Palette::DARK,
            Appearance::Contrast => Palette::CONTRAST,
        };
        let (direction, script) = (self.language.direction(), self.language.script());
        Look::new(palette, direction, script, size)
    }
}

/// Borrowed for one frame.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) site: Option<&'a Site>,
    /// The support lines that may be shown today, by need.
    pub(crate) lines: &'a [Line],
    pub(crate) languages: &'a [Speech],
    pub(crate) speech: &'a Speech,
    pub(crate) appearance: Appearance,
    pub(crate) look: Look,
    /// What is read aloud now.
    pub(crate) sound: Sound,
    pub(crate) speed: Speed,
    pub(crate) control: Control,
}

impl View<'_> {
    /// A message in the language in force.
    pub(crate) fn text(&self, id: &str) -> String {
        self.speech.texts().text(id)
    }

    /// The same screen in another language.
    pub(crate) fn spoken_by<'b>(&'b self, speech: &'b Speech) -> View<'b> {
        View {
            speech,
            look: speech.look(self.look.size, self.appearance),
            ..*self
        }
    }
}
