//! A window's end of the socket pair. Reading waits on a thread of its own, so that nothing in the
//! window ever does.

use std::io;
use std::marker::PhantomData;
use std::net::Shutdown;
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use serde::Serialize;
use serde::de::DeserializeOwned;
use signal_hook::consts::TERM_SIGNALS;
use signal_hook::iterator::Signals;

use crate::message::{receive, send};

/// What the supervisor has said since it was last asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Heard<A> {
    Nothing,
    Reply(A),
    /// The supervisor is gone, and with it the window.
    Closed,
}

/// Says `Q` and hears `A`.
#[derive(Debug)]
pub(crate) struct Link<Q, A> {
    socket: UnixStream,
    /// Those that end it, from the start on; heeded once it listens.
    signals: Option<Signals>,
    replies: Option<Receiver<A>>,
    said: PhantomData<Q>,
}

impl<Q: Serialize, A: DeserializeOwned + Send + 'static> Link<Q, A> {
    /// The one that the supervisor has given as standard input.
    pub(crate) fn of_supervisor() -> io::Result<Self> {
        let socket = io::stdin().as_fd().try_clone_to_owned()?;
        Ok(Self {
            socket: UnixStream::from(socket),
            signals: Some(Signals::new(TERM_SIGNALS)?),
            replies: None,
            said: PhantomData,
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

    /// Says it. The socket has room for one message, so this does not wait.
    pub(crate) fn say(&mut self, message: &Q) -> io::Result<()> {
        send(&mut self.socket, message)
    }

    pub(crate) fn hear(&self) -> Heard<A> {
        match self.replies.as_ref().map(Receiver::try_recv) {
            Some(Ok(reply)) => Heard::Reply(reply),
            Some(Err(TryRecvError::Empty)) | None => Heard::Nothing,
            Some(Err(TryRecvError::Disconnected)) => Heard::Closed,
        }
    }
}
