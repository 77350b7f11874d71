//! Reading a screen aloud: what was drawn is what is read, in the language that it was drawn in.

use egui::Context;
use voice::{Jacks, Passage, Reader, Sound, Voices};
use widgets::aloud;

use super::said::said;
use super::{Session, Speech, Stage};

#[derive(Debug)]
pub(super) struct Listening {
    reader: Reader,
    /// What is read stands on the screen, and so can be marked there.
    marks: bool,
    /// Somebody listens instead of reading, and is to hear what comes without being asked for.
    is_used: bool,
}

impl Listening {
    pub(super) fn new(voices: Voices, session: &Session, ctx: &Context) -> Self {
        let loudspeaker =
            (session.view()).is_some_and(|view| view.site.is_some_and(|it| it.loudspeaker));
        let waker = ctx.clone();
        Self {
            reader: Reader::new(voices, Jacks, loudspeaker, move || waker.request_repaint()),
            marks: false,
            is_used: false,
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
        if self.sound() == Sound::Silence {
            self.is_used = true;
            self.read_screen(session, ctx);
        } else {
            self.stop();
        }
    }

    /// Asks aloud whether somebody is still there, if it was listened to before.
    pub(super) fn warn(&mut self, session: &Session, ctx: &Context) {
        if self.is_used {
            self.read_screen(session, ctx);
        }
    }

    fn read_screen(&mut self, session: &Session, ctx: &Context) {
        // Out of service the language changes by itself; it is read in the one that was pressed.
        let rests = matches!(session.stage(), Stage::OutOfService);
        let shown = session.view().map(|view| view.speech);
        let Some(speech) = session.welcome().filter(|_| rests).or(shown) else {
            return;
        };
        self.marks = !rests;
        let texts = aloud::texts(ctx).into_iter().enumerate();
        let passages = texts.flat_map(|(place, text)| parts(place, &text, speech));
        self.read(speech, passages.collect(), session);
    }

    /// Says what a language is called, and what is to be done, in that language.
    pub(super) fn introduce(&mut self, place: usize, session: &Session) {
        let speeches = session.view().map(|view| view.languages);
        let Some(speech) = speeches.and_then(|speeches| speeches.get(place)) else {
            return;
        };
        self.marks = false;
        let name = Passage {
            place: 0,
            id: None,
            text: speech.language.name().to_owned(),
        };
        let title = Passage {
            place: 1,
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

/// What of a text is a message by itself, so that its recording is found. Without a voice, numbers are read by
/// recordings of numbers; a voice is told how a person says them.
fn parts(place: usize, text: &str, speech: &Speech) -> Vec<Passage> {
    let whole = speech.texts().message_of(text);
    let parts = match whole {
        Some(_) => vec![text],
        // As they are joined: a time frame with what it is answered by, a step of a scale with what it means.
        None => text
            .split('·')
            .flat_map(|part| part.split(". "))
            .map(str::trim)
            .collect(),
    };
    let has_voice = speech.language.voice().is_some();
    let to = speech.language.said_to();
    let passage = |id: Option<String>, text: &str| Passage {
        place,
        id,
        text: if has_voice {
            said(text, to)
        } else {
            text.to_owned()
        },
    };
    let mut passages = Vec::new();
    for part in parts {
        let numbers = numbers(part).filter(|_| !has_voice);
        match numbers {
            Some(all) => passages.extend(all.map(|it| passage(Some(format!("number-{it}")), part))),
            None => passages.push(passage(speech.texts().message_of(part), part)),
        }
    }
    passages
}

/// A number up to a hundred as one, any longer one, such as that of a telephone, by its digits.
fn numbers(text: &str) -> Option<impl Iterator<Item = u32>> {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{2066}' | '\u{2069}');
    let digits: Vec<_> = text.chars().filter_map(|c| c.to_digit(10)).collect();
    if digits.is_empty() || !text.chars().all(is_part) {
        return None;
    }
    let whole = digits.iter().fold(0_u32, |sum, digit| {
        sum.saturating_mul(10).saturating_add(*digit)
    });
    let small = digits.len() <= 3 && whole <= 100 && digits.first() != Some(&0) || digits == [0];
    Some(if small { vec![whole] } else { digits }.into_iter())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[u32]>) {
        let found = numbers(text).map(Iterator::collect::<Vec<_>>);
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn a_number_is_read_whole_and_a_telephone_s_by_its_digits() {
        check("0", Some(&[0]));
        check("10", Some(&[10]));
        check("100", Some(&[100]));
        check("112", Some(&[1, 1, 2]));
        check(
            "\u{2066}020-50 50 50\u{2069}",
            Some(&[0, 2, 0, 5, 0, 5, 0, 5, 0]),
        );
        check("dygnet runt", None);
        check("9–17", None);
        check("", None);
    }

    #[test]
    fn what_is_joined_is_heard_by_the_recording_of_each_part() {
        let speech = Speech::load("so", None, &Voices::default()).unwrap();
        speech.complete(None).unwrap();
        let (free, night) = (
            speech.texts().text("cost-free"),
            speech.texts().text("hours-always"),
        );
        let ids = |text: &str| {
            let parts = parts(3, text, &speech);
            assert!(parts.iter().all(|part| part.place == 3));
            parts.into_iter().map(|part| part.id).collect::<Vec<_>>()
        };
        let of = |id: &str| Some(id.to_owned());
        assert_eq!(
            ids(&format!("{night}\u{a0}· {free}")),
            [of("hours-always"), of("cost-free")]
        );
        let low = speech.texts().text("item-how-afraid-low");
        assert_eq!(
            ids(&format!("1. {low}")),
            [of("number-1"), of("item-how-afraid-low")]
        );
        assert_eq!(ids("112"), [of("number-1"), of("number-1"), of("number-2")]);
        assert_eq!(ids("Kommunen"), [None]);
    }
}
