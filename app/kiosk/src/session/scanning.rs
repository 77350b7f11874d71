//! Control by a single button: what can be pressed is marked one after the other, and any key, click or
//! touch presses what is marked.

use std::time::Duration;

use egui::{Context, Event, FocusDirection, Key, Modifiers, RawInput};

use super::Scan;

/// How long each is marked.
const STEP: Duration = Duration::from_millis(1_600);

#[derive(Debug, Default)]
pub(super) struct Scanning {
    last_step: Duration,
    /// A button that is held presses once.
    held: bool,
}

impl Scanning {
    /// Makes every press that of the marked one. Where nothing is marked, lets through what is pressed
    /// after the press that came before has been let go.
    pub(super) fn translate(&mut self, raw: &mut RawInput, scan: Scan) {
        if scan == Scan::Waits {
            return self.let_go(raw);
        }
        let mut pressed = false;
        for event in std::mem::take(&mut raw.events) {
            match event {
                Event::Key {
                    pressed: down,
                    repeat,
                    ..
                } => pressed |= self.press(down && !repeat),
                Event::PointerButton { pressed: down, .. } => pressed |= self.press(down),
                // Nothing else is a press, and a pointer that moves would take the mark away.
                Event::PointerMoved(_)
                | Event::PointerGone
                | Event::MouseMoved(_)
                | Event::MouseWheel { .. }
                | Event::Touch { .. }
                | Event::Text(_) => {}
                other => raw.events.push(other),
            }
        }
        if pressed {
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

    fn let_go(&mut self, raw: &mut RawInput) {
        raw.events.retain(|event| {
            let (Event::Key { pressed, .. } | Event::PointerButton { pressed, .. }) = event else {
                return true;
            };
            let was_held = self.held;
            self.held &= *pressed;
            !was_held
        });
    }

    fn press(&mut self, down: bool) -> bool {
        let is_new = down && !self.held;
        self.held = down;
        is_new
    }

    /// Marks the next one when it is time to; gives how long this one stays marked.
    pub(super) fn step(&mut self, ctx: &Context, now: Duration) -> Duration {
        let left = (self.last_step + STEP).saturating_sub(now);
        if !left.is_zero() {
            return left;
        }
        self.last_step = now;
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

    fn presses(scanning: &mut Scanning, events: Vec<Event>) -> usize {
        let mut raw = RawInput {
            events,
            ..RawInput::default()
        };
        scanning.translate(&mut raw, Scan::Marks);
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
        raw.events.iter().filter(enter).count()
    }

    #[test]
    fn one_press_presses_once_however_long_it_is_held() {
        let mut scanning = Scanning::default();
        assert_eq!(
            presses(&mut scanning, vec![Event::PointerMoved(Pos2::ZERO)]),
            0
        );
        assert_eq!(presses(&mut scanning, vec![click(true)]), 1);
        assert_eq!(presses(&mut scanning, vec![click(true)]), 0, "still held");
        assert_eq!(presses(&mut scanning, vec![click(false), click(true)]), 1);
    }

    #[test]
    fn the_press_that_covered_the_screen_is_let_go_before_another_counts() {
        let mut scanning = Scanning::default();
        presses(&mut scanning, vec![click(true)]);
        let mut seen = |events| {
            let mut raw = RawInput {
                events,
                ..RawInput::default()
            };
            scanning.translate(&mut raw, Scan::Waits);
            raw.events.len()
        };
        // A key that is held repeats itself.
        assert_eq!(seen(vec![click(true), click(true)]), 0);
        assert_eq!(seen(vec![click(false)]), 0);
        assert_eq!(seen(vec![click(true), click(false)]), 2);
    }
}
