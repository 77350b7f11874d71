//! Control by a single button: what can be pressed is marked one after the other, and any key, click or
//! touch presses what is marked.

use std::time::Duration;

use egui::{Context, Event, FocusDirection, Key, Modifiers, RawInput};

use super::Scan;

/// How long each is marked.
const STEP: Duration = Duration::from_millis(1_600);

/// After a screen has changed.
const QUIET: Duration = Duration::from_millis(700);

/// When something was pressed, and whether anything was marked then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment {
    pub(super) now: Duration,
    pub(super) is_marked: bool,
}

#[derive(Debug, Default)]
pub(super) struct Scanning {
    scan: Option<Scan>,
    /// The button is down. A key that is held repeats itself, and that is no other press.
    is_down: bool,
    /// It was pressed for what was there before, and means nothing to what is there now.
    is_stale: bool,
    marked_since: Option<Duration>,
    /// Before that a press is one too many: a hand that trembles, or one that comes late.
    quiet_until: Duration,
}

impl Scanning {
    /// Makes every press that of what is marked; where nothing is, lets it through as it came. One press
    /// counts once, and only for the screen that it was made on.
    pub(super) fn translate(&mut self, raw: &mut RawInput, scan: Scan, at: Moment) {
        if self.scan.replace(scan) != Some(scan) {
            self.is_stale = self.is_down;
            self.restart(at.now);
        }
        let is_quiet = at.now < self.quiet_until;
        let mut presses = false;
        raw.events.retain(|event| match event {
            Event::Key { pressed, .. } | Event::PointerButton { pressed, .. } => {
                let counts = self.press(*pressed) && !is_quiet;
                presses |= counts;
                // egui must hear that a key is up, or it would be down to it for ever.
                !pressed || (counts && scan == Scan::Waits)
            }
            // Nothing else is a press, and a pointer that moves would take the mark away.
            Event::PointerMoved(_)
            | Event::PointerGone
            | Event::MouseMoved(_)
            | Event::MouseWheel { .. }
            | Event::Touch { .. }
            | Event::Text(_) => scan == Scan::Waits,
            _ => true,
        });
        if presses && scan == Scan::Marks && at.is_marked {
            for pressed in [true, false] {
                raw.events.push(Event::Key {
                    key: Key::Enter,
                    physical_key: None,
                    pressed,
                    repeat: false,
                    modifiers: Modifiers::NONE,
                });
            }
        }
    }

    /// Another screen: nothing on it is marked at once, and nothing pressed at once.
    pub(super) fn restart(&mut self, now: Duration) {
        self.marked_since = Some(now);
        self.quiet_until = now + QUIET;
    }

    /// Whether this is a new press, for what is there now.
    fn press(&mut self, down: bool) -> bool {
        let counts = down && !self.is_down && !self.is_stale;
        self.is_down = down;
        self.is_stale &= down;
        counts
    }

    /// Marks the next one when it is time to; gives how long this one stays marked.
    pub(super) fn step(&mut self, ctx: &Context, now: Duration) -> Duration {
        let since = *self.marked_since.get_or_insert(now);
        let left = (since + STEP).saturating_sub(now);
        if !left.is_zero() {
            return left;
        }
        self.marked_since = Some(now);
        ctx.memory_mut(|memory| memory.move_focus(FocusDirection::Next));
        STEP
    }
}

#[cfg(test)]
mod tests {
    use egui::{PointerButton, Pos2};

    use super::*;

    fn click(pressed: bool) -> Event {
        Event::PointerButton {
            pos: Pos2::ZERO,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        }
    }

    /// What egui gets of these, a second after the ones before.
    fn translated(scanning: &mut Scanning, scan: Scan, events: Vec<Event>) -> Vec<Event> {
        let mut raw = RawInput {
            events,
            ..RawInput::default()
        };
        let now = scanning.quiet_until + Duration::from_secs(1);
        let at = Moment {
            now,
            is_marked: true,
        };
        if scanning.scan != Some(scan) {
            scanning.translate(&mut RawInput::default(), scan, at);
        }
        let now = now + Duration::from_secs(1);
        scanning.translate(&mut raw, scan, Moment { now, ..at });
        raw.events
    }

    fn presses(scanning: &mut Scanning, events: Vec<Event>) -> usize {
        let events = translated(scanning, Scan::Marks, events);
        let enter = |event: &&Event| {
            matches!(
                event,
                Event::Key {
                    key: Key::Enter,
                    pressed: true,
                    ..
                }
            )
        };
        events.iter().filter(enter).count()
    }

    #[test]
    fn one_press_presses_once_however_long_it_is_held() {
        let mut scanning = Scanning::default();
        let moved = vec![Event::PointerMoved(Pos2::ZERO)];
        assert_eq!(translated(&mut scanning, Scan::Marks, moved), []);
        assert_eq!(presses(&mut scanning, vec![click(true)]), 1);
        assert_eq!(presses(&mut scanning, vec![click(true)]), 0, "still held");
        assert_eq!(presses(&mut scanning, vec![click(false), click(true)]), 1);
    }

    #[test]
    fn a_press_counts_on_the_screen_that_it_was_made_on() {
        let mut scanning = Scanning::default();
        assert_eq!(presses(&mut scanning, vec![click(true)]), 1);
        // It covered the screen, and is held over the cover: no press of the cover, until it is let go.
        let repeated = vec![click(true), click(true)];
        assert_eq!(translated(&mut scanning, Scan::Waits, repeated), []);
        let up = vec![click(false)];
        assert_eq!(translated(&mut scanning, Scan::Waits, up.clone()), up);
        let down = vec![click(true)];
        assert_eq!(translated(&mut scanning, Scan::Waits, down.clone()), down);
        // Held until the screen came back, where something may be marked by now.
        assert_eq!(presses(&mut scanning, vec![click(true), click(true)]), 0);
        assert_eq!(translated(&mut scanning, Scan::Marks, up.clone()), up);
        assert_eq!(presses(&mut scanning, vec![click(true)]), 1);
    }

    #[test]
    fn nothing_is_marked_at_once() {
        let (ctx, second) = (Context::default(), Duration::from_secs(1));
        let mut scanning = Scanning::default();
        assert_eq!(scanning.step(&ctx, 100 * second), STEP);
        assert_eq!(
            scanning.step(&ctx, 101 * second),
            STEP.saturating_sub(second)
        );
        assert_eq!(scanning.step(&ctx, 102 * second), STEP);
    }

    #[test]
    fn a_press_too_many_or_with_nothing_marked_is_none() {
        let mut scanning = Scanning::default();
        let mut press = |now, is_marked| {
            let mut raw = RawInput {
                events: vec![click(true), click(false)],
                ..RawInput::default()
            };
            let now = Duration::from_millis(now);
            scanning.translate(&mut raw, Scan::Marks, Moment { now, is_marked });
            raw.events.len() > 1
        };
        assert!(!press(0, true), "the screen has just come");
        assert!(!press(600, true));
        assert!(press(800, true));
        assert!(!press(900, false), "nothing is marked");
    }
}
