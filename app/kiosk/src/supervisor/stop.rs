//! The system's word that the tablet is to stop: a power key, a lid, a service manager. The session is told by the end
//! of its socket, as when the supervisor is gone, and paints over what it showed.

use std::io;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use signal_hook::consts::TERM_SIGNALS;
use signal_hook::iterator::Signals;

/// Whether it was given, and whom it concerns.
#[derive(Debug, Clone, Default)]
pub(super) struct Stop(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    is_asked: bool,
    session: Option<UnixStream>,
}

impl Stop {
    /// Waits for it on a thread of its own.
    pub(super) fn listen(&self) -> io::Result<()> {
        let mut signals = Signals::new(TERM_SIGNALS)?;
        let own = self.clone();
        thread::Builder::new().spawn(move || {
            for _ in signals.forever() {
                own.ask();
            }
        })?;
        Ok(())
    }

    /// Waits so long, or until it is given.
    pub(super) fn wait(&self, time: Duration) {
        let end = Instant::now() + time;
        while Instant::now() < end && !self.is_asked() {
            thread::sleep(Duration::from_millis(100).min(time));
        }
    }

    pub(super) fn is_asked(&self) -> bool {
        self.state().is_asked
    }

    /// The session that is told; at once if it was given already.
    pub(super) fn watch(&self, session: &UnixStream) -> io::Result<()> {
        let session = session.try_clone()?;
        let mut state = self.state();
        if state.is_asked {
            session.shutdown(Shutdown::Both)?;
        }
        state.session = Some(session);
        Ok(())
    }

    /// Gives it oneself.
    pub(super) fn ask(&self) {
        let mut state = self.state();
        state.is_asked = true;
        if let Some(session) = state.session.take() {
            // One that is gone already need not be told.
            session.shutdown(Shutdown::Both).ok();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
