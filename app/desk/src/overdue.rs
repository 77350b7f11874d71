//! A window that has not locked itself when it should have is ended from outside: what holds it, a share, a
//! disk or a driver, must not keep answers on a screen. The window says on its standard output in how many
//! seconds it will lock itself, a line each time that changes, and an empty one when it has nothing to lock.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::{Child, ExitStatus};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How much later than it said.
const GRACE: Duration = Duration::from_secs(5);

/// The window's end of it.
#[derive(Debug, Default)]
pub(crate) struct Promise {
    told: Option<Duration>,
}

impl Promise {
    /// Tells when it locks itself, by a clock that says `now`. A second more or less is not worth a word.
    pub(crate) fn tell(&mut self, locks_at: Option<Duration>, now: Duration) {
        let is_told = match (self.told, locks_at) {
            (Some(told), Some(at)) => told.abs_diff(at) < Duration::from_secs(1),
            (told, at) => told == at,
        };
        if is_told {
            return;
        }
        self.told = locks_at;
        let secs = locks_at.map(|at| at.saturating_sub(now).as_secs().to_string());
        // Whoever would read it is gone, and then this window ends as well.
        writeln!(io::stdout(), "{}", secs.unwrap_or_default()).unwrap_or_default();
    }
}

/// Waits for a window's end, and ends one that is overdue: then there is no status.
///
/// # Errors
/// When it can't be waited for or ended.
pub(crate) fn wait(window: &mut Child) -> io::Result<Option<ExitStatus>> {
    let (sender, told) = channel();
    let output = window.stdout.take();
    let read = move || {
        let lines = output.map(|output| BufReader::new(output).lines());
        for line in lines.into_iter().flatten().map_while(Result::ok) {
            let secs = line.parse().ok().map(Duration::from_secs);
            if sender.send(secs).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().spawn(read)?;
    let mut overdue: Option<Instant> = None;
    loop {
        let next = match overdue {
            None => told.recv().map_err(RecvTimeoutError::from),
            Some(at) => told.recv_timeout(at.saturating_duration_since(Instant::now())),
        };
        match next {
            Ok(secs) => overdue = secs.map(|secs| Instant::now() + secs + GRACE),
            Err(RecvTimeoutError::Disconnected) => return window.wait().map(Some),
            Err(RecvTimeoutError::Timeout) => {
                window.kill()?;
                window.wait()?;
                return Ok(None);
            }
        }
    }
}
