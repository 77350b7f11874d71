//! What every window needs to know of time and focus.

use std::time::{Duration, Instant};

use egui::Context;
use jiff::Timestamp;

/// How long a window has been open: by the system's monotonic clock, and where that stood still, as in a
/// machine that slept, by the clock on the wall. Sleep counts as idle.
#[derive(Debug)]
pub struct Awake {
    started: Instant,
    on_the_wall: Timestamp,
}

impl Awake {
    /// Begins now.
    #[must_use]
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
            on_the_wall: Timestamp::now(),
        }
    }

    /// The time since it began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        let wall = Timestamp::now().duration_since(self.on_the_wall);
        let wall = Duration::try_from(wall).unwrap_or_default();
        self.started.elapsed().max(wall)
    }
}

/// What had the focus on one screen must not be pressed on the next: egui's ids go by place.
pub fn forget_focus(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
}
