//! What every window needs to know of time and focus.

use std::time::Duration;

use egui::Context;
use platform::{Here, Platform as _};

/// How long a window has been open, by a clock that nobody sets. Sleep counts, and can be told apart.
#[derive(Debug)]
pub struct Awake {
    started: Duration,
    /// How much of the system's running before that was sleep.
    slept: Duration,
}

impl Awake {
    /// Begins now.
    #[must_use]
    pub fn start() -> Self {
        Self {
            started: Here::running(),
            slept: slept(),
        }
    }

    /// The time since it began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        Here::running().saturating_sub(self.started)
    }

    /// How much of it the machine has slept.
    #[must_use]
    pub fn asleep(&self) -> Duration {
        slept().saturating_sub(self.slept)
    }
}

fn slept() -> Duration {
    let awake = Here::awake();
    Here::running().saturating_sub(awake)
}

/// Time as it is told from outside, made to pass: what is told may step either way.
#[derive(Debug, Default)]
pub struct Passing {
    told: Duration,
    passed: Duration,
}

impl Passing {
    /// How much later it is than when it was told the last time.
    #[must_use]
    pub fn since(&self, now: Duration) -> Duration {
        now.saturating_sub(self.told)
    }

    /// It is so late now; no more than this has passed since it was told the last time. Gives how much has passed in all.
    pub fn to(&mut self, now: Duration, most: Duration) -> Duration {
        let step = self.since(now).min(most);
        self.told = now;
        self.passed += step;
        self.passed
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
