//! What happens in a session by itself, as time passes.

use std::time::Duration;

use site::Control;
use voice::Sound;

use super::{Overlay, Session, Stage, WELCOME};
use crate::session::End;

/// How long before an idle session ends it is asked whether somebody is there.
const WARNING: Duration = Duration::from_secs(30);
/// How long the cover's mark is held to come back.
const HOLD: Duration = Duration::from_secs(2);
/// How long the welcome's mark is held for the administrator's window.
const HOLD_LONG: Duration = Duration::from_secs(5);
/// The same where any press of a single button holds it.
const HOLD_LONGEST: Duration = Duration::from_secs(15);
/// How long an envelope may take to reach the disk.
const SEALING: Duration = Duration::from_secs(20);

impl Session {
    /// Whether to ask if somebody is still there. Never over the cover, which must look like rest.
    pub(crate) fn warns(&self) -> bool {
        !self.covered && self.idle_limit().is_some_and(|limit| self.idle() >= limit)
    }

    /// Lets time pass; says when the next thing would happen by itself.
    pub(crate) fn tick(&mut self, now: Duration, input: bool) -> Option<Duration> {
        // What is read then is the question whether somebody is there, and no answer to it.
        let warned = self.warns();
        self.now = self.passing.to(now, self.most_of(now));
        let now = self.now;
        if input {
            self.last_hand = now;
        }
        // For a while: nobody may be there any more, and a long text must not keep a session open.
        let listens = matches!(self.sound, Sound::Reading(_))
            && !warned
            && (self.idle_limit()).is_some_and(|limit| now < self.last_hand + 3 * limit);
        // A hand on the welcome is no sign that the participant is back.
        if (input || listens) && !self.covered {
            self.last_input = now;
        }
        if self.has_waited_too_long() {
            self.end(End::Rest);
        }
        if self.mark_due().is_some_and(|due| now >= due) {
            self.mark_held_since = None;
            self.last_input = now;
            if !std::mem::take(&mut self.covered) {
                self.end(End::Administer);
            }
        }
        if let Stage::Sealing(_, since) = self.stage
            && now >= since + SEALING
        {
            self.fail();
        }
        if let Stage::Code(code) = &mut self.stage
            && code.shown_until.is_some_and(|until| now >= until)
        {
            code.shown_until = None;
        }
        self.next_event()
    }

    /// The machine has slept for so long: whoever wakes it may be somebody else, and is shown nothing.
    pub(crate) fn wake_after(&mut self, slept: Duration) {
        if self.idle_limit().is_some_and(|limit| slept >= limit) {
            self.end(End::Rest);
        }
    }

    /// A step that is longer than anybody is waited for is the clock's and not time: after it somebody is asked, and not sent away.
    fn most_of(&self, now: Duration) -> Duration {
        let is_read_to = matches!(self.sound, Sound::Reading(_));
        match self.idle_limit() {
            Some(limit) if !is_read_to && self.passing.since(now) > limit + WARNING => {
                let left = limit.saturating_sub(self.idle());
                if left.is_zero() { WARNING } else { left }
            }
            _ => Duration::MAX,
        }
    }

    /// When holding the mark has been long enough, for what it leads to where it stands.
    fn mark_due(&self) -> Option<Duration> {
        let long = match (self.covered, self.control) {
            (true, _) => HOLD,
            (false, Control::All) => HOLD_LONG,
            (false, Control::Switch) => HOLD_LONGEST,
        };
        let has_mark = self.covered || matches!(self.stage, Stage::Rest | Stage::OutOfService);
        Some(self.mark_held_since.filter(|_| has_mark)? + long)
    }

    fn next_event(&self) -> Option<Duration> {
        let idle = self.idle_limit().map(|limit| {
            let due = self.last_input + limit;
            if self.now < due { due } else { due + WARNING }
        });
        let welcome = (self.covered || matches!(self.stage, Stage::Rest | Stage::OutOfService))
            .then(|| {
                WELCOME * (u32::try_from(self.now.as_secs() / WELCOME.as_secs()).unwrap_or(0) + 1)
            });
        // The bar under a shown code moves with the seconds.
        let code = match &self.stage {
            Stage::Code(code) if code.shown_until.is_some() => {
                Some(Duration::from_secs(self.now.as_secs() + 1))
            }
            Stage::Sealing(_, since) => Some(*since + SEALING),
            _ => None,
        };
        let next = [idle, welcome, self.mark_due(), code]
            .into_iter()
            .flatten()
            .min()?;
        Some(next.saturating_sub(self.now))
    }

    pub(super) fn has_waited_too_long(&self) -> bool {
        let limit = self.idle_limit().map(|limit| limit + WARNING);
        limit.is_some_and(|limit| self.idle() >= limit)
    }

    fn idle(&self) -> Duration {
        self.now.saturating_sub(self.last_input)
    }

    /// When a stage that waits for somebody has waited too long; longer where there is much to read.
    fn idle_limit(&self) -> Option<Duration> {
        let secs = self.setup.site.as_ref()?.site.idle_secs;
        let limit = Duration::from_secs(secs.into());
        match self.stage {
            Stage::Rest | Stage::OutOfService | Stage::Sealing(..) | Stage::Ended(_) => None,
            Stage::Support => Some(limit * 2),
            _ if self.overlay == Overlay::Help => Some(limit * 2),
            _ => Some(limit),
        }
    }
}
