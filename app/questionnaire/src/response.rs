//! What is sealed: everything that describes the person or the visit, as CBOR in memory that is
//! wiped. This is the only place where answers become bytes.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Answer, Answers, Kind, Questionnaire};

/// The most a response may take; the sealed bucket has room for this and its length.
pub const MAX_RESPONSE_LEN: usize = 16_384 - 4;

const VERSION: u8 = 1;

/// The participant's choice of what staff may see. Nothing outside the sealed content may depend on it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Disclosure {
    /// Staff may read the answers.
    Answers,
    /// The participant wishes to talk, and shows no answers.
    Talk,
    /// The participant keeps them.
    Withheld,
}

impl fmt::Debug for Disclosure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Disclosure(…)")
    }
}

/// Where and how a response was given; no finer time than the month.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// BCP 47 tag of the language at the end of the session.
    pub language: String,
    /// Identifier of the questionnaire.
    pub questionnaire: String,
    /// SHA-256 of the questionnaire's text, in hexadecimal.
    pub questionnaire_hash: String,
    /// `YYYY-MM`.
    pub month: String,
    /// Version of the program.
    pub app: String,
}

impl fmt::Debug for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Origin(…)")
    }
}

/// A response as a worker's key opens it.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    origin: Origin,
    disclosure: Disclosure,
    answers: Answers,
}

/// Why bytes are not a response, or a response not bytes. Says nothing of what was in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResponseError {
    /// More than [`MAX_RESPONSE_LEN`].
    #[error("the response does not fit into an envelope; use a shorter questionnaire")]
    TooLarge,
    /// Opened, but not of a shape that this version knows.
    #[error("the response was written by a version of Enrum that this one can't read; update it")]
    Unreadable,
}

/// Borrowing, so that no second copy of the answers is made.
#[derive(Serialize)]
struct Written<'a> {
    v: u8,
    origin: &'a Origin,
    choice: Disclosure,
    answers: BTreeMap<&'a str, Given<'a>>,
}

/// Short names, since the bucket is one size for all.
#[derive(Serialize)]
enum Given<'a> {
    #[serde(rename = "s")]
    Skipped,
    #[serde(rename = "c")]
    Choice(&'a str),
    #[serde(rename = "m")]
    Choices(&'a [String]),
    #[serde(rename = "n")]
    Number(i32),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    v: u8,
    origin: Origin,
    choice: Disclosure,
    answers: BTreeMap<String, Taken>,
}

#[derive(Deserialize)]
enum Taken {
    #[serde(rename = "s")]
    Skipped,
    #[serde(rename = "c")]
    Choice(String),
    #[serde(rename = "m")]
    Choices(Vec<String>),
    #[serde(rename = "n")]
    Number(i32),
}

impl Response {
    /// Puts a response together. Only [`Disclosure::Answers`] carries answers: with the other two they
    /// are wiped here.
    #[must_use]
    pub fn new(origin: Origin, disclosure: Disclosure, answers: Answers) -> Self {
        let answers = match disclosure {
            Disclosure::Answers => answers,
            Disclosure::Talk | Disclosure::Withheld => Answers::default(),
        };
        Self {
            origin,
            disclosure,
            answers,
        }
    }

    /// Where and how it was given.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// What the participant chose to show.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        self.disclosure
    }

    /// The answers; empty unless the participant chose to show them.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The bytes to seal. The buffer has its full size from the start, so that growing leaves no copy.
    ///
    /// # Errors
    /// [`ResponseError::TooLarge`] when they would not fit into an envelope.
    pub fn to_cbor(&self) -> Result<Zeroizing<Vec<u8>>, ResponseError> {
        let written = Written {
            v: VERSION,
            origin: &self.origin,
            choice: self.disclosure,
            answers: (self.answers.iter())
                .map(|(item, answer)| (item, given(answer)))
                .collect(),
        };
        let mut buffer = Zeroizing::new(vec![0; MAX_RESPONSE_LEN]);
        let mut room = buffer.as_mut_slice();
        ciborium::into_writer(&written, &mut room).map_err(|_| ResponseError::TooLarge)?;
        let unused = room.len();
        buffer.truncate(MAX_RESPONSE_LEN - unused);
        Ok(buffer)
    }

    /// Reads opened bytes.
    ///
    /// # Errors
    /// [`ResponseError::Unreadable`] unless they are one whole response of a known version.
    pub fn from_cbor(mut bytes: &[u8]) -> Result<Self, ResponseError> {
        let read: Read =
            ciborium::from_reader(&mut bytes).map_err(|_| ResponseError::Unreadable)?;
        let answers: Answers = (read.answers.into_iter())
            .map(|(item, taken)| (item, answer(taken)))
            .collect();
        let consistent = read.choice == Disclosure::Answers || answers.is_empty();
        if read.v != VERSION || !bytes.is_empty() || !consistent {
            return Err(ResponseError::Unreadable);
        }
        Ok(Self::new(read.origin, read.choice, answers))
    }
}

fn given(answer: &Answer) -> Given<'_> {
    match answer {
        Answer::Skipped => Given::Skipped,
        Answer::Choice(choice) => Given::Choice(choice),
        Answer::Choices(choices) => Given::Choices(choices),
        Answer::Number(number) => Given::Number(*number),
    }
}

fn answer(taken: Taken) -> Answer {
    match taken {
        Taken::Skipped => Answer::Skipped,
        Taken::Choice(choice) => Answer::Choice(choice),
        Taken::Choices(choices) => Answer::Choices(choices),
        Taken::Number(number) => Answer::Number(number),
    }
}

/// Whether the longest response that this questionnaire can give goes into an envelope.
pub(crate) fn fits_when_full(questionnaire: &Questionnaire) -> bool {
    let longest = |choices: &[String]| choices.iter().max_by_key(|own| own.len()).cloned();
    let answers = (questionnaire.items().iter())
        .filter_map(|item| {
            let answer = match &item.kind {
                Kind::Note => return None,
                Kind::Single(choices) => Answer::Choice(longest(choices)?),
                Kind::Multiple { choices, .. } => Answer::Choices(choices.clone()),
                Kind::Scale { .. } | Kind::Integer { .. } => Answer::Number(i32::MIN),
            };
            Some((item.id.clone(), answer))
        })
        .collect();
    // Longer than any language tag (RFC 5646, 4.4.1), hash, month or version that we write.
    let origin = Origin {
        language: "x".repeat(35),
        questionnaire: questionnaire.id().to_owned(),
        questionnaire_hash: "x".repeat(64),
        month: "x".repeat(7),
        app: "x".repeat(32),
    };
    Response::new(origin, Disclosure::Answers, answers)
        .to_cbor()
        .is_ok()
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Response(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin() -> Origin {
        Origin {
            language: "ar".to_owned(),
            questionnaire: "q".to_owned(),
            questionnaire_hash: "00".to_owned(),
            month: "2026-11".to_owned(),
            app: "0.1.0".to_owned(),
        }
    }

    fn answers() -> Answers {
        [
            ("danger".to_owned(), Answer::Choice("now".to_owned())),
            ("children".to_owned(), Answer::Skipped),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn a_response_comes_back_as_it_was() {
        let response = Response::new(origin(), Disclosure::Answers, answers());
        let bytes = response.to_cbor().unwrap();
        assert!(Response::from_cbor(&bytes).unwrap() == response);
    }

    #[test]
    fn nothing_of_a_response_prints() {
        let response = Response::new(origin(), Disclosure::Talk, answers());
        assert_eq!(format!("{response:?}"), "Response(…)");
        assert_eq!(format!("{:?}", response.origin()), "Origin(…)");
        assert_eq!(format!("{:?}", response.disclosure()), "Disclosure(…)");
    }

    #[test]
    fn only_shown_answers_are_in_the_bytes() {
        for disclosure in [Disclosure::Talk, Disclosure::Withheld] {
            let bytes = Response::new(origin(), disclosure, answers())
                .to_cbor()
                .unwrap();
            assert!(!bytes.windows(6).any(|part| part == b"danger"));
            assert!(Response::from_cbor(&bytes).unwrap().answers().is_empty());
        }
        let shown = Response::new(origin(), Disclosure::Answers, answers())
            .to_cbor()
            .unwrap();
        assert!(
            shown.windows(6).any(|part| part == b"danger"),
            "the search can find it"
        );
    }

    #[test]
    fn foreign_and_oversized_bytes_are_refused() {
        assert_eq!(
            Response::from_cbor(b"").unwrap_err(),
            ResponseError::Unreadable
        );
        let mut longer = Response::new(origin(), Disclosure::Talk, Answers::default())
            .to_cbor()
            .unwrap();
        longer.push(0);
        assert_eq!(
            Response::from_cbor(&longer).unwrap_err(),
            ResponseError::Unreadable
        );

        let huge = Origin {
            app: "x".repeat(MAX_RESPONSE_LEN),
            ..origin()
        };
        let response = Response::new(huge, Disclosure::Talk, Answers::default());
        assert_eq!(response.to_cbor().unwrap_err(), ResponseError::TooLarge);
    }
}
