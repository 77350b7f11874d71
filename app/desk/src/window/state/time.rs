//! What happens at a desk by itself, as time passes.

use std::time::Duration;

use super::{Desk, Stage};
use crate::window::End;
use crate::window::office::{Lookout, Office, Seen};

/// While the site that says how long is still being opened.
const IDLE: Duration = Duration::from_mins(3);
/// So many wrong passphrases cost nothing; each further one twice as long a wait.
const FREE_TRIES: u32 = 3;
const LONGEST_WAIT: Duration = Duration::from_mins(5);
/// How often it is looked whether an envelope has arrived.
const LOOK: Duration = Duration::from_secs(10);

impl Desk {
    /// Another wrong passphrase.
    pub(super) fn fail(&mut self) {
        self.failures += 1;
        let doubled = self.failures.saturating_sub(FREE_TRIES).min(16);
        if doubled > 0 {
            let wait = Duration::from_secs(1 << doubled);
            self.waits_until = self.now + wait.min(LONGEST_WAIT);
        }
    }

    /// How long until another passphrase is tried.
    pub(crate) fn waits_for(&self) -> Duration {
        self.waits_until.saturating_sub(self.now)
    }

    /// How long until it locks itself.
    pub(crate) fn locks_in(&self) -> Duration {
        self.locks_at().unwrap_or_default().saturating_sub(self.now)
    }

    /// When it locks itself, if there is something to lock.
    pub(crate) fn locks_at(&self) -> Option<Duration> {
        if self.ended.is_some() || matches!(self.stage, Stage::Locked) {
            return None;
        }
        let site = self.office.as_ref().map(Office::site);
        let idle = site.map_or(IDLE, |site| Duration::from_secs(site.desk_idle_secs.into()));
        Some(self.last_input + idle)
    }

    /// Lets time pass; says when the next thing would happen by itself.
    pub(crate) fn tick(&mut self, now: Duration, input: bool) -> Option<Duration> {
        self.now = self.passing.to(now, Duration::MAX);
        let now = self.now;
        if input {
            self.last_input = now;
        }
        if self.locks_at().is_none() {
            // The words that say how long it waits change by the second.
            let waits = !self.waits_for().is_zero();
            return waits.then_some(Duration::from_secs(1));
        }
        if self.locks_in().is_zero() {
            self.end(End::Locked);
            return None;
        }
        let watches = self.watches();
        if watches && now >= self.last_look + LOOK {
            self.last_look = now;
            self.looks = true;
        }
        // The words that say when it locks change by the minute, and by the second at the end.
        let left = self.locks_in();
        let words = if left > Duration::from_mins(1) {
            Duration::from_secs(left.as_secs() % 60 + 1)
        } else {
            Duration::from_secs(1)
        };
        let look = (self.last_look + LOOK).saturating_sub(now);
        Some(if watches { words.min(look) } else { words })
    }

    /// Whether something may change by itself: an envelope that has not come, a colleague who finishes what is read here.
    fn watches(&self) -> bool {
        match &self.stage {
            Stage::Reading(reading) => !reading.is_over,
            _ => self.tray.iter().any(|waiting| !waiting.arrived),
        }
    }

    /// What is to be looked up in the exchange now, which may take its time. While something is read, only
    /// that: nothing else is on the screen.
    pub(crate) fn take_lookout(&mut self) -> Option<Lookout> {
        if !std::mem::take(&mut self.looks) {
            return None;
        }
        let office = self.office.as_ref()?;
        if let Stage::Reading(reading) = &self.stage {
            if office.has_marked(reading.locator) {
                return None;
            }
            return Some(office.lookout(vec![reading.locator], |seen| seen.is_over));
        }
        let missing = self.tray.iter().filter(|waiting| !waiting.arrived);
        let missing: Vec<_> = missing.map(|waiting| waiting.locator).collect();
        if missing.is_empty() {
            return None;
        }
        Some(office.lookout(missing, |seen| seen.has_arrived))
    }

    /// What came of it, perhaps on another page.
    pub(crate) fn saw(&mut self, all: &[Seen]) {
        for seen in all {
            if let (Some(until), Some(office)) = (seen.until, &mut self.office) {
                office.saw(seen.locator, until);
            }
            for waiting in &mut self.tray {
                waiting.arrived |= waiting.locator == seen.locator && seen.has_arrived;
            }
            match &mut self.stage {
                Stage::Reading(reading) if reading.locator == seen.locator => {
                    reading.is_over |= seen.is_over;
                }
                Stage::Received { locator, arrived } if *locator == seen.locator => {
                    *arrived |= seen.has_arrived;
                }
                _ => {}
            }
        }
    }
}
