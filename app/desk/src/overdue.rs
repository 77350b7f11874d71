//! A window that has not locked itself when it should have is ended from outside: what holds it, a share, a
//! disk or a driver, must not keep answers on a screen. The window says on its standard output in how many
//! seconds it will have locked itself, a line each time that changes; an empty one when it has nothing to lock, and
//! [`CLOSING`] when it is about to close.

use std::io::{self, BufRead as _, BufReader, Write as _};
use std::process::Child;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use widgets::window::Awake;

use crate::window::End;

/// How much later than it said.
const GRACE: Duration = Duration::from_secs(5);
/// How long the machine may have slept before that is noticed.
const STEP: Duration = Duration::from_secs(10);
const CLOSING: &str = "closing";

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
        say(&secs.unwrap_or_default());
    }

    /// Tells that it is about to end, and how.
    pub(crate) fn tell_end(&mut self, end: End, now: Duration) {
        if end == End::Closed && self.told != Some(Duration::ZERO) {
            self.told = Some(Duration::ZERO);
            say(CLOSING);
        }
        if end == End::Locked {
            self.tell(Some(Duration::ZERO), now);
        }
    }
}

/// Whoever would read it is gone when it can't be said, and then this window ends as well.
fn say(line: &str) {
    writeln!(io::stdout(), "{line}").unwrap_or_default();
}

/// Waits for a window's end, and makes one of a window that is overdue. None where it failed.
///
/// # Errors
/// When it can't be waited for or ended.
pub(crate) fn wait(window: &mut Child) -> io::Result<Option<End>> {
    let (sender, told) = channel();
    let output = window.stdout.take();
    let read = move || {
        let lines = output.map(|output| BufReader::new(output).split(b'\n'));
        for line in lines.into_iter().flatten().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().spawn(read)?;
    let clock = Awake::start();
    let mut overdue: Option<Duration> = None;
    let mut end = End::Locked;
    loop {
        let next = match overdue {
            None => told.recv().map_err(RecvTimeoutError::from),
            Some(at) => told.recv_timeout(at.saturating_sub(clock.elapsed()).min(STEP)),
        };
        match next {
            Ok(line) => match String::from_utf8_lossy(&line).as_ref() {
                "" => overdue = None,
                CLOSING => {
                    end = End::Closed;
                    overdue = Some(clock.elapsed() + GRACE);
                }
                // What a library of the system prints is not for this.
                line => {
                    if let Ok(secs) = line.parse::<u32>() {
                        overdue = Some(clock.elapsed() + Duration::from_secs(secs.into()) + GRACE);
                    }
                }
            },
            Err(RecvTimeoutError::Timeout) if overdue.is_some_and(|at| clock.elapsed() < at) => {}
            Err(RecvTimeoutError::Timeout) => {
                tracing::warn!("a window that did not end in time was ended");
                window.kill()?;
                window.wait()?;
                return Ok(Some(end));
            }
            Err(RecvTimeoutError::Disconnected) => {
                return window.wait().map(End::from_status);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};
    use std::time::Instant;

    use super::*;

    fn ends(script: &str) -> (Option<End>, Duration) {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let since = Instant::now();
        (wait(&mut child).unwrap(), since.elapsed())
    }

    #[cfg(unix)]
    #[test]
    fn a_window_is_taken_at_its_word() {
        for (script, end) in [
            ("exit 0", Some(End::Closed)),
            (
                "echo 100; echo; printf '\\377\\n'; exit 11",
                Some(End::Locked),
            ),
            ("echo 0; echo; sleep 7; exit 11", Some(End::Locked)),
            ("echo 100; exit 1", None),
            ("echo 100; exit 101", Some(End::Crashed)),
            ("echo 100; kill -9 $$", Some(End::Crashed)),
        ] {
            assert_eq!(ends(script).0, end, "{script}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn one_that_does_not_end_is_ended() {
        for (script, end) in [
            ("echo 0; exec sleep 60", End::Locked),
            ("echo 300; echo closing; exec sleep 60", End::Closed),
            ("echo 0; echo a driver speaks; exec sleep 60", End::Locked),
        ] {
            let (found, time) = ends(script);
            assert_eq!(found, Some(end), "{script}");
            assert!(time >= GRACE && time < Duration::from_secs(40), "{script}");
        }
    }
}
