//! The session's clock: how long it has run. Passed in, so that a test need not wait.

use std::time::{Duration, Instant};

/// Tells how long a session has run.
pub(crate) trait Clock {
    fn now(&self) -> Duration;
}

/// The system's monotonic clock.
#[derive(Debug)]
pub(crate) struct Monotonic(Instant);

impl Monotonic {
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }
}

impl Clock for Monotonic {
    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}
