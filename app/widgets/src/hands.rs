//! From fingers and mice to presses, before egui sees them.
//!
//! egui takes for a press what is short and still, from the first finger alone, and for the page that is there when it
//! is let go. People who are afraid, old or in a hurry press long, roll their finger, rest the other hand on the glass and
//! tap twice. So every window hands its raw input to [`Hands`], which gives egui at most one press a pass:
//!
//! - a press that drifts less than a finger rolls stays where it began, however long it lasts;
//! - the newest finger is the pointer; one that was down before acts when it is let go, unless it rested there while
//!   another pressed;
//! - a touch that the system cancels is no press;
//! - a press belongs to the page that it began on, and the second tap of a double tap belongs to the page of the first.

use std::collections::VecDeque;
use std::time::Duration;

use egui::{Context, Event, Id, Key, Modifiers, PointerButton, Pos2, RawInput, TouchPhase};

/// How far a press may drift where a finger that moves scrolls the page, in points.
const SLOP: f32 = 28.0;
/// The same where a finger that moves can mean nothing else.
const SLOP_STILL: f32 = 80.0;
/// The second tap of a double tap comes sooner than this after the first was let go,
const AFTER_UP: Duration = Duration::from_millis(275);
/// and sooner than this after it began. A person who taps on purpose takes 300 ms from one to the next.
const AFTER_DOWN: Duration = Duration::from_millis(297);
/// And no further from it than this, in points, however much the hand shakes.
const OF_A_DOUBLE_TAP: f32 = 100.0;
/// A window starts because something was pressed in the one before, whose tap it can't know of.
const AFTER_START: Duration = Duration::from_millis(230);
/// What lies on the glass for so long, while another finger comes and goes, is a hand that rests.
const REST: Duration = Duration::from_millis(700);
/// More than two hands have.
const MOST: usize = 16;
/// Beside every window: what is let go there is a press of nothing.
const NOWHERE: Pos2 = Pos2::new(-10_000.0, -10_000.0);

/// Who presses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    Mouse,
    Finger(egui::TouchDeviceId, egui::TouchId),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// egui's pointer is down for it.
    Presses,
    /// It has moved too far for a press.
    Drags,
    /// Another finger has become the pointer.
    Waits,
    /// Nothing comes of it any more.
    IsOver,
}

/// What is down on the glass.
#[derive(Debug)]
struct Contact {
    who: Who,
    since: Duration,
    origin: Pos2,
    /// Where egui believes it to be.
    shown: Pos2,
    state: State,
    /// Another one has come and gone meanwhile.
    outlasted: bool,
}

/// The press that began last.
#[derive(Debug, Clone, Copy)]
struct Press {
    page: u64,
    place: Pos2,
    down: Duration,
    up: Option<Duration>,
}

#[derive(Debug)]
enum Step {
    Event(Event),
    /// What follows belongs to another pass.
    Pause,
}

/// What hands do at a window.
#[derive(Debug)]
pub struct Hands {
    contacts: Vec<Contact>,
    last: Press,
    page: u64,
    queue: VecDeque<Step>,
    /// egui-winit makes pointer events of the first finger's, which follow it.
    emulates: Option<TouchPhase>,
    /// A mouse's drift is no tremor: who selects text with it means each step.
    steadies_mouse: bool,
    /// A person has done something.
    has_moved: bool,
}

impl Hands {
    /// At a tablet, where whatever presses is taken for a finger.
    #[must_use]
    pub fn at_a_tablet() -> Self {
        Self {
            contacts: Vec::new(),
            last: Press {
                page: 0,
                place: NOWHERE,
                down: Duration::ZERO,
                up: None,
            },
            page: 1,
            queue: VecDeque::new(),
            emulates: None,
            steadies_mouse: true,
            has_moved: false,
        }
    }

    /// At a desk, where a mouse is what it is.
    #[must_use]
    pub fn at_a_desk() -> Self {
        Self {
            steadies_mouse: false,
            ..Self::at_a_tablet()
        }
    }

    /// Makes presses of what has come, for the pass that follows; `now` is the time since the window's process began.
    pub fn translate(&mut self, ctx: &Context, raw: &mut RawInput, now: Duration) {
        let slop = slop(ctx);
        self.has_moved |= raw.events.iter().any(is_activity);
        for event in std::mem::take(&mut raw.events) {
            self.hear(event, slop, now);
        }
        raw.events = self.next_pass();
        if !self.queue.is_empty() {
            ctx.request_repaint();
        }
    }

    /// There is another page: what is still pressed was meant for the one before.
    pub fn turn(&mut self, ctx: &Context) {
        self.page += 1;
        if self.pressing().is_some() {
            self.abort();
            ctx.request_repaint();
        }
        for contact in &mut self.contacts {
            contact.state = State::IsOver;
        }
    }

    /// Tells whether a person has done something since it was last asked.
    pub fn moved(&mut self) -> bool {
        std::mem::take(&mut self.has_moved)
    }

    fn hear(&mut self, event: Event, slop: f32, now: Duration) {
        if self.is_emulated(&event) {
            return;
        }
        self.emulates = None;
        match event {
            Event::Touch {
                device_id,
                id,
                phase,
                pos,
                ..
            } => {
                self.emulates = Some(phase);
                self.queue.push_back(Step::Event(event));
                let who = Who::Finger(device_id, id);
                match phase {
                    TouchPhase::Start => self.down(who, pos, Modifiers::NONE, now),
                    TouchPhase::Move => self.drift(who, pos, slop),
                    TouchPhase::End => self.up(who, Modifiers::NONE, now),
                    TouchPhase::Cancel => self.cancel(who),
                }
            }
            Event::PointerButton {
                pos,
                button: PointerButton::Primary,
                pressed,
                modifiers,
            } => {
                if pressed {
                    self.down(Who::Mouse, pos, modifiers, now);
                } else {
                    self.drift(Who::Mouse, pos, slop);
                    self.up(Who::Mouse, modifiers, now);
                }
            }
            Event::PointerMoved(pos) if self.is_down(Who::Mouse) => {
                self.drift(Who::Mouse, pos, slop);
            }
            Event::PointerGone if self.is_down(Who::Mouse) => self.cancel(Who::Mouse),
            // A key that is held is pressed once.
            Event::Key {
                key: Key::Enter | Key::Space | Key::Escape,
                repeat: true,
                ..
            } => {}
            event => self.queue.push_back(Step::Event(event)),
        }
    }

    /// Whether egui-winit has made this of the touch before it.
    fn is_emulated(&self, event: &Event) -> bool {
        match (self.emulates, event) {
            (Some(TouchPhase::Start | TouchPhase::Move), Event::PointerMoved(_))
            | (Some(TouchPhase::End | TouchPhase::Cancel), Event::PointerGone) => true,
            (
                Some(phase),
                Event::PointerButton {
                    button: PointerButton::Primary,
                    pressed,
                    ..
                },
            ) => match phase {
                TouchPhase::Start => *pressed,
                TouchPhase::End => !*pressed,
                TouchPhase::Move | TouchPhase::Cancel => false,
            },
            _ => false,
        }
    }

    fn is_down(&self, who: Who) -> bool {
        self.contacts.iter().any(|contact| contact.who == who)
    }

    /// Where egui's pointer is down.
    fn pressing(&self) -> Option<Pos2> {
        let is_it = |it: &&Contact| matches!(it.state, State::Presses | State::Drags);
        self.contacts.iter().find(is_it).map(|it| it.shown)
    }

    fn is_too_soon(&self, place: Pos2, now: Duration) -> bool {
        let since = |then| now.saturating_sub(then);
        if self.last.page == 0 {
            return since(self.last.down) < AFTER_START;
        }
        self.last.page != self.page
            && self.last.place.distance(place) < OF_A_DOUBLE_TAP
            && since(self.last.down) < AFTER_DOWN
            && self.last.up.is_none_or(|up| since(up) < AFTER_UP)
    }

    fn down(&mut self, who: Who, pos: Pos2, modifiers: Modifiers, now: Duration) {
        // Whose end was never told.
        self.cancel(who);
        if self.contacts.len() >= MOST {
            self.contacts.remove(0);
        }
        let is_too_soon = self.is_too_soon(pos, now);
        if !is_too_soon {
            self.put_aside();
            self.press(pos, true, modifiers);
        }
        // Who taps on and on still means the page of the first tap.
        let page = if is_too_soon {
            self.last.page
        } else {
            self.page
        };
        self.last = Press {
            page,
            place: pos,
            down: now,
            up: None,
        };
        self.contacts.push(Contact {
            who,
            since: now,
            origin: pos,
            shown: pos,
            state: if is_too_soon {
                State::IsOver
            } else {
                State::Presses
            },
            outlasted: false,
        });
    }

    /// The pointer is wanted for another finger.
    fn put_aside(&mut self) {
        if self.pressing().is_none() {
            return;
        }
        self.abort();
        for contact in &mut self.contacts {
            contact.state = match contact.state {
                State::Presses => State::Waits,
                State::Drags => State::IsOver,
                other => other,
            };
        }
    }

    fn drift(&mut self, who: Who, pos: Pos2, slop: f32) {
        let is_steadied = self.steadies_mouse || who != Who::Mouse;
        let Some(contact) = self.contacts.iter_mut().find(|it| it.who == who) else {
            return;
        };
        let away = pos - contact.origin;
        let is_far = away.length() > slop;
        match contact.state {
            State::Presses if is_steadied && !is_far => {}
            State::Waits => {
                if is_far {
                    contact.state = State::IsOver;
                }
            }
            State::IsOver => {}
            State::Presses | State::Drags => {
                if is_far {
                    contact.state = State::Drags;
                }
                contact.shown = if is_steadied {
                    // What scrolls begins where it is, and not with a leap.
                    pos - slop * away.normalized()
                } else {
                    pos
                };
                let moved = Event::PointerMoved(contact.shown);
                self.queue.push_back(Step::Event(moved));
            }
        }
    }

    fn up(&mut self, who: Who, modifiers: Modifiers, now: Duration) {
        let Some(place) = self.contacts.iter().position(|it| it.who == who) else {
            return;
        };
        let contact = self.contacts.remove(place);
        if self.last.down == contact.since {
            self.last.up = Some(now);
        }
        match contact.state {
            State::Presses | State::Drags => {
                self.press(contact.shown, false, modifiers);
                self.leave(who);
                for other in &mut self.contacts {
                    other.outlasted |= other.since <= contact.since;
                }
            }
            State::Waits => {
                let rested = contact.outlasted && now.saturating_sub(contact.since) >= REST;
                if !rested {
                    self.tap_between(contact.origin);
                }
            }
            State::IsOver => {}
        }
    }

    /// A tap while another finger is down, which presses on.
    fn tap_between(&mut self, pos: Pos2) {
        let goes_on = self.pressing();
        if goes_on.is_some() {
            self.abort();
        }
        self.press(pos, true, Modifiers::NONE);
        self.press(pos, false, Modifiers::NONE);
        self.queue.push_back(Step::Event(Event::PointerGone));
        self.queue.push_back(Step::Pause);
        if let Some(place) = goes_on {
            self.press(place, true, Modifiers::NONE);
        }
    }

    fn cancel(&mut self, who: Who) {
        let Some(place) = self.contacts.iter().position(|it| it.who == who) else {
            return;
        };
        let contact = self.contacts.remove(place);
        if matches!(contact.state, State::Presses | State::Drags) {
            self.abort();
        }
    }

    fn press(&mut self, pos: Pos2, pressed: bool, modifiers: Modifiers) {
        if pressed {
            self.queue.push_back(Step::Event(Event::PointerMoved(pos)));
        }
        self.queue.push_back(Step::Event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers,
        }));
    }

    /// A finger that is gone is nowhere; a mouse still is.
    fn leave(&mut self, who: Who) {
        if who != Who::Mouse {
            self.queue.push_back(Step::Event(Event::PointerGone));
        }
    }

    /// Takes egui's pointer away without a press: it forgets what a pointer that is gone was on, but holds its button for
    /// down, until it is let go beside everything.
    fn abort(&mut self) {
        self.queue.push_back(Step::Event(Event::PointerGone));
        self.queue.push_back(Step::Pause);
        self.queue
            .push_back(Step::Event(Event::PointerMoved(NOWHERE)));
        self.press(NOWHERE, false, Modifiers::NONE);
        self.queue.push_back(Step::Event(Event::PointerGone));
        self.queue.push_back(Step::Pause);
    }

    /// As much as one pass can tell apart: egui looks at what is under the pointer once in a pass, where it is last.
    fn next_pass(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        let mut pressed_at = None;
        let mut was_pressed = false;
        while let Some(step) = self.queue.pop_front() {
            let event = match step {
                Step::Event(event) => event,
                Step::Pause if events.is_empty() => continue,
                Step::Pause => break,
            };
            let belongs_to_the_next = match &event {
                Event::PointerMoved(pos) => pressed_at.is_some_and(|at| at != *pos),
                Event::PointerButton { pos, pressed, .. } => {
                    pressed_at.is_some_and(|at| at != *pos) || (*pressed && was_pressed)
                }
                _ => false,
            };
            if belongs_to_the_next {
                self.queue.push_front(Step::Event(event));
                break;
            }
            if let Event::PointerButton { pos, pressed, .. } = &event {
                pressed_at = Some(*pos);
                was_pressed |= *pressed;
            }
            events.push(event);
        }
        events
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

fn scrolling() -> Id {
    Id::unique("a page that scrolls")
}

/// Whether the page that is drawn now scrolls.
pub(crate) fn set_scrolling(ctx: &Context, scrolls: bool) {
    ctx.data_mut(|data| data.insert_temp(scrolling(), scrolls));
}

fn slop(ctx: &Context) -> f32 {
    let scrolls = ctx.data(|data| data.get_temp(scrolling()));
    if scrolls.unwrap_or(true) {
        SLOP
    } else {
        SLOP_STILL
    }
}
