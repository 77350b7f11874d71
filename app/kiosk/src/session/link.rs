//! The session's end of the socket pair. Reading waits on a thread of its own, so that nothing in the
//! window ever does.

use std::io;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use sealing::Unsigned;
use signal_hook::consts::TERM_SIGNALS;
use signal_hook::iterator::Signals;

use crate::message::{End, Reply, Request, receive, send};

/// What the supervisor has said since it was last asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Heard {
    Nothing,
    Reply(Reply),
    /// The supervisor is gone, and with it the session.
    Closed,
}

#[derive(Debug)]
pub(crate) struct Link {
    socket: UnixStream,
    /// Those that end it, from the start on; heeded once it listens.
    signals: Option<Signals>,
    replies: Option<Receiver<Reply>>,
}

impl Link {
    pub(crate) fn new(socket: UnixStream) -> io::Result<Self> {
        Ok(Self {
            socket,
            signals: Some(Signals::new(TERM_SIGNALS)?),
            replies: None,
        })
    }

    /// Begins to listen; `wake` is called whenever there is something to hear.
    pub(crate) fn listen(&mut self, wake: impl Fn() + Send + 'static) -> io::Result<()> {
        let mut socket = self.socket.try_clone()?;
        let (sender, replies) = channel();
        self.replies = Some(replies);
        thread::Builder::new().spawn(move || {
            while let Ok(Some(reply)) = receive(&mut socket) {
                if sender.send(reply).is_err() {
                    break;
                }
                wake();
            }
            drop(sender);
            wake();
        })?;
        self.heed_signals()
    }

    /// When the system says that it is to end, it is as if the supervisor were gone; what it has to say itself still goes out.
    fn heed_signals(&mut self) -> io::Result<()> {
        let socket = self.socket.try_clone()?;
        let Some(mut signals) = self.signals.take() else {
            return Ok(());
        };
        thread::Builder::new().spawn(move || {
            for _ in signals.forever() {
                socket.shutdown(Shutdown::Read).ok();
            }
        })?;
        Ok(())
    }

    /// Hands a sealed envelope to the supervisor. The socket has room for it, so this does not wait.
    pub(crate) fn commit(&mut self, envelope: &Unsigned) -> io::Result<()> {
        send(
            &mut self.socket,
            &Request::Commit(envelope.as_bytes().to_vec()),
        )
    }

    /// Says that the session is over. A supervisor that is gone need not know.
    pub(crate) fn end(&mut self, end: End) {
        send(&mut self.socket, &Request::Ended(end)).ok();
    }

    pub(crate) fn hear(&self) -> Heard {
        match self.replies.as_ref().map(Receiver::try_recv) {
            Some(Ok(reply)) => Heard::Reply(reply),
            Some(Err(TryRecvError::Empty)) | None => Heard::Nothing,
            Some(Err(TryRecvError::Disconnected)) => Heard::Closed,
        }
    }
}
