//! Reading a screen aloud: what was drawn is what is read, in the language that it was drawn in.

use egui::Context;
use voice::{Jacks, Passage, Reader, Sound, Voices};
use widgets::aloud;

use super::{Session, Speech};

#[derive(Debug)]
pub(super) struct Listening {
    reader: Reader,
    /// What is read stands on the screen, and so can be marked there.
    marks: bool,
}

impl Listening {
    pub(super) fn new(voices: Voices, session: &Session, ctx: &Context) -> Self {
        let loudspeaker =
            (session.view()).is_some_and(|view| view.site.is_some_and(|it| it.loudspeaker));
        let waker = ctx.clone();
        Self {
            reader: Reader::new(voices, Jacks, loudspeaker, move || waker.request_repaint()),
            marks: false,
        }
    }

    pub(super) fn sound(&self) -> Sound {
        self.reader.sound()
    }

    /// The place of the text that is to be marked.
    pub(super) fn marked(&self) -> Option<usize> {
        match self.sound() {
            Sound::Reading(place) | Sound::WaitingForHeadphones(place) => {
                self.marks.then_some(place)
            }
            Sound::Silence | Sound::Preparing => None,
        }
    }

    pub(super) fn stop(&mut self) {
        self.reader.stop();
    }

    /// Reads the screen that was just drawn; pressed again, falls silent.
    pub(super) fn toggle(&mut self, session: &Session, ctx: &Context) {
        if self.sound() != Sound::Silence {
            self.stop();
        } else if let Some(view) = session.view() {
            self.marks = true;
            let texts = aloud::texts(ctx).into_iter();
            let passages = texts.map(|text| Passage {
                id: view.speech.texts().message_of(&text),
                text,
            });
            self.read(view.speech, passages.collect(), session);
        }
    }

    /// Says what a language is called, and what is to be done, in that language.
    pub(super) fn introduce(&mut self, place: usize, session: &Session) {
        let speeches = session.view().map(|view| view.languages);
        let Some(speech) = speeches.and_then(|speeches| speeches.get(place)) else {
            return;
        };
        self.marks = false;
        let name = Passage {
            id: None,
            text: speech.language.name().to_owned(),
        };
        let title = Passage {
            id: Some("language-title".to_owned()),
            text: speech.texts().text("language-title"),
        };
        self.read(speech, vec![name, title], session);
    }

    fn read(&mut self, speech: &Speech, passages: Vec<Passage>, session: &Session) {
        let speed = session.view().map(|view| view.speed).unwrap_or_default();
        let (tag, voice) = (speech.language.tag(), speech.language.voice());
        self.reader.read(tag, voice, passages, speed);
    }
}
