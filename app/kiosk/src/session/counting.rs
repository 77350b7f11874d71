//! What is counted of a session, when it is over. Never which answer or choice, and after the choice nothing but that there is a code.

use super::{Event, Stage};

/// What happened, in order.
#[derive(Debug, Default)]
pub(super) struct Counted(Vec<Event>);

impl Counted {
    /// A session that somebody has asked for by the welcome's button.
    pub(super) fn offered(is_offered: bool) -> Self {
        Self(is_offered.then_some(Event::Offered).into_iter().collect())
    }

    /// Once, however often it happens in a session.
    pub(super) fn count(&mut self, event: Event) {
        if !self.0.contains(&event) {
            self.0.push(event);
        }
    }

    /// That it ended where it stood.
    pub(super) fn end(&mut self, stage: &Stage, timed_out: bool) {
        let before = !self.0.contains(&Event::Began);
        match stage {
            // At rest nobody is there; and once a choice is made nothing is counted but that there is a code.
            Stage::Rest
            | Stage::OutOfService
            | Stage::Sealing(..)
            | Stage::Code(_)
            | Stage::Failed
            | Stage::Ended(_) => {}
            _ if before => self.count(Event::NotNow),
            _ if timed_out => self.count(Event::TimedOut),
            _ => self.count(Event::Left),
        }
    }

    pub(super) fn all(&self) -> &[Event] {
        &self.0
    }
}
