//! What a window and the supervisor say to each other: a length (u32, big-endian) and as much CBOR. [`Request`] and [`Reply`] are a
//! session's, [`Ask`] and [`Answer`] the administrator's.
//!
//! The session sends sealed bytes, and at its end where the next one begins and what is counted of it; no message carries an answer
//! or a choice. The supervisor says whether the bytes are on the disk. End of file ends a session.

use std::fmt;
use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use site::Local;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// More than the largest envelope.
const MAX_LEN: usize = 64 * 1024;

/// From a session to its supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Request {
    /// An unsigned envelope, to be signed and stored.
    Commit(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The session is over; its window goes next. Said before that, so that another can start meanwhile. With what is to
    /// be counted of it.
    Ended(End, Vec<Event>),
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum End {
    /// The next one begins at rest.
    Rest,
    /// Somebody pressed the welcome's button, at rest or on the cover: the next one begins where that
    /// button leads, with a site that is checked anew.
    Fresh,
    /// Somebody held the welcome's mark: the administrator's window is next.
    Administer,
}

/// What is counted by the month. From the choice on nothing is, but that there is a code: nothing tells which choice it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Event {
    /// Somebody pressed the welcome's button.
    Offered,
    /// Ended before the first question.
    NotNow,
    /// Went on to the first question.
    Began,
    /// Ended after it, and before the code.
    Left,
    /// The same as [`Event::Left`], because nobody was there any more.
    TimedOut,
    /// There is a code.
    Sealed,
}

impl Event {
    pub(crate) const ALL: [Self; 6] = [
        Self::Offered,
        Self::NotNow,
        Self::Began,
        Self::Left,
        Self::TimedOut,
        Self::Sealed,
    ];

    /// What the store calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Offered => "offered",
            Self::NotNow => "not now",
            Self::Began => "began",
            Self::Left => "left",
            Self::TimedOut => "timed out",
            Self::Sealed => "sealed",
        }
    }
}

/// From the supervisor to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reply {
    /// The envelope is signed and on the disk.
    Committed,
    /// It is not, and nothing of it is.
    Failed,
}

/// From the administrator's window to the supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Ask {
    /// Whether this is the PIN. Nothing else is answered before it was.
    Pin(Typed),
    /// What the self-test finds.
    SelfTest,
    /// To keep what is set on this tablet.
    Keep(Local),
    /// What was counted.
    Tallies,
    /// To copy the sealed envelopes to a stick.
    Export,
    /// To end, so that the system starts all of it anew.
    Restart,
    /// The window goes next.
    Ended,
}

/// The digits of a PIN as they were typed.
#[derive(Clone, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Typed(String);

impl Typed {
    pub(crate) fn push(&mut self, digit: char) {
        self.0.push(digit);
    }

    pub(crate) fn pop(&mut self) {
        self.0.pop();
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typed(…)")
    }
}

/// From the supervisor to the administrator's window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Answer {
    Pin(Verdict),
    Findings(Vec<Finding>),
    Kept,
    Tallies(Vec<Tally>),
    /// The envelopes are on the stick. How many is not told: that would tell whether one has come since the last time.
    Exported,
    /// It was not done, and this is why.
    Problem(String),
}

/// What came of a PIN.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Verdict {
    Right,
    Wrong,
    /// For so many seconds none is looked at.
    Wait(u64),
    /// There is none.
    NotSet,
    /// It could not be checked.
    Problem(String),
}

/// One line of the self-test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Finding {
    /// What was looked at: one word, or a language's tag.
    pub(crate) what: String,
    /// Whether there is nothing to do.
    pub(crate) is_good: bool,
    /// What was found, or what to do.
    pub(crate) text: String,
}

/// What was counted in a month, in the order of [`Event::ALL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    pub(crate) month: String,
    /// Nothing where it is too small to be told.
    pub(crate) counts: [Option<u32>; 6],
}

/// Writes one message, and wipes what it was written from: a PIN may be in it.
pub(crate) fn send(to: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut bytes = Zeroizing::new(vec![0; 4]);
    bytes.reserve(MAX_LEN);
    ciborium::into_writer(message, &mut *bytes).map_err(io::Error::other)?;
    if bytes.len() - 4 > MAX_LEN {
        return Err(io::Error::other("the message is too long"));
    }
    let length = u32::try_from(bytes.len() - 4).map_err(io::Error::other)?;
    if let Some(place) = bytes.first_chunk_mut::<4>() {
        *place = length.to_be_bytes();
    }
    to.write_all(&bytes)?;
    to.flush()
}

/// Reads one message; nothing at the end of the file.
pub(crate) fn receive<T: DeserializeOwned>(from: &mut impl Read) -> io::Result<Option<T>> {
    let mut length = [0; 4];
    match from.read_exact(&mut length) {
        Ok(()) => {}
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = usize::try_from(u32::from_be_bytes(length)).unwrap_or(usize::MAX);
    if length > MAX_LEN {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Zeroizing::new(vec![0; length]);
    from.read_exact(&mut bytes)?;
    let mut rest = bytes.as_slice();
    // Texts go through this, a PIN among them.
    let mut scratch = Zeroizing::new([0; 4_096]);
    let message = ciborium::de::from_reader_with_buffer(&mut rest, &mut *scratch);
    match message {
        Ok(message) if rest.is_empty() => Ok(Some(message)),
        // The parser's own words could repeat what was sent.
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_arrives_as_it_was_sent() {
        let mut pipe = Vec::new();
        send(&mut pipe, &Request::Commit(vec![7; 20_000])).unwrap();
        send(&mut pipe, &Reply::Committed).unwrap();
        let mut pipe = pipe.as_slice();
        let Some(Request::Commit(bytes)) = receive(&mut pipe).unwrap() else {
            panic!("no message");
        };
        assert_eq!(bytes, vec![7; 20_000]);
        assert_eq!(receive(&mut pipe).unwrap(), Some(Reply::Committed));
        assert_eq!(receive::<Reply>(&mut pipe).unwrap(), None);
    }

    #[test]
    fn rubbish_is_refused_without_reading_it_all() {
        let check = |mut bytes: &[u8]| assert!(receive::<Reply>(&mut bytes).is_err());
        check(&[0xFF, 0xFF, 0xFF, 0xFF]);
        let mut huge = Vec::new();
        assert!(send(&mut huge, &Request::Commit(vec![7; MAX_LEN])).is_err());
        assert_eq!(huge, b"", "not a part of it is sent");
        check(&[0, 0, 0, 9, 1]);
        check(&[0, 0, 0, 1, 0xFF]);
        let mut longer = Vec::new();
        send(&mut longer, &Reply::Failed).unwrap();
        longer[3] += 1;
        longer.push(0);
        check(&longer);
    }
}
