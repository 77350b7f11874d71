//! The session's clock: how long it has run. Passed in, so that a test need not wait.

use std::time::{Duration, Instant};

use jiff::Timestamp;

/// Tells how long a session has run.
pub(crate) trait Clock {
    fn now(&self) -> Duration;
}

/// The system's monotonic clock, and where that stood still, as in a tablet that slept, the clock on the
/// wall: sleep counts as idle.
#[derive(Debug)]
pub(crate) struct Awake {
    started: Instant,
    on_the_wall: Timestamp,
}

impl Awake {
    pub(crate) fn start() -> Self {
        Self {
            started: Instant::now(),
            on_the_wall: Timestamp::now(),
        }
    }
}

impl Clock for Awake {
    fn now(&self) -> Duration {
        let wall = Timestamp::now().duration_since(self.on_the_wall);
        let wall = Duration::try_from(wall).unwrap_or_default();
        self.started.elapsed().max(wall)
    }
}
