//! What every window needs to know of time, hands and focus.

use std::time::{Duration, Instant};

use egui::{Context, Event};
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

/// Tells whether a person has done something since it was last asked.
#[derive(Debug, Default)]
pub struct Hands {
    /// The pass whose input has been heard.
    heard: Option<u64>,
}

impl Hands {
    /// While a window is hidden no pass is run, and the input is still that of the last one: it is heard
    /// once.
    pub fn moved(&mut self, ctx: &Context) -> bool {
        let pass = Some(ctx.cumulative_pass_nr());
        let is_new = pass != self.heard;
        self.heard = pass;
        is_new && ctx.input(|it| it.events.iter().any(is_activity))
    }
}

/// Something that a person does; a pointer that a window manager moves about is none.
fn is_activity(event: &Event) -> bool {
    matches!(
        event,
        Event::PointerButton { .. }
            | Event::Touch { .. }
            | Event::Key { .. }
            | Event::Text(_)
            | Event::MouseWheel { .. }
            | Event::AccessKitActionRequest(_)
    )
}

/// What had the focus on one screen must not be pressed on the next: egui's ids go by place.
pub fn forget_focus(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(focused) = memory.focused() {
            memory.surrender_focus(focused);
        }
    });
}
