//! What session and supervisor say to each other: a length (u32, big-endian) and as much CBOR.
//!
//! The session sends sealed bytes, and at its end where the next one begins; no message carries an answer
//! or a choice. The supervisor says whether the bytes are on the disk. End of file ends a session.

use std::io::{self, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// More than the largest envelope.
const MAX_LEN: usize = 64 * 1024;

/// From a session to its supervisor.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Request {
    /// An unsigned envelope, to be signed and stored.
    Commit(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The session is over; its window goes next. Said before that, so that another can start meanwhile.
    Ended(End),
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum End {
    /// The next one begins at rest.
    Rest,
    /// Somebody pressed the welcome's button, at rest or on the cover: the next one begins where that
    /// button leads, with a site that is checked anew.
    Fresh,
}

/// From the supervisor to a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Reply {
    /// The envelope is signed and on the disk.
    Committed,
    /// It is not, and nothing of it is.
    Failed,
}

/// Writes one message.
pub(crate) fn send(to: &mut impl Write, message: &impl Serialize) -> io::Result<()> {
    let mut bytes = vec![0; 4];
    ciborium::into_writer(message, &mut bytes).map_err(io::Error::other)?;
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
    let mut bytes = vec![0; length];
    from.read_exact(&mut bytes)?;
    let mut rest = bytes.as_slice();
    let message = ciborium::from_reader(&mut rest);
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
        send(&mut huge, &Request::Commit(vec![7; MAX_LEN])).unwrap();
        assert!(receive::<Request>(&mut huge.as_slice()).is_err());
        check(&[0, 0, 0, 9, 1]);
        check(&[0, 0, 0, 1, 0xFF]);
        let mut longer = Vec::new();
        send(&mut longer, &Reply::Failed).unwrap();
        longer[3] += 1;
        longer.push(0);
        check(&longer);
    }
}
