//! How often sessions have crashed of late. One is followed by the next at once; too many, and something is wrong that
//! no further try mends.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// So many in so long.
const MOST: usize = 5;
const WITHIN: Duration = Duration::from_mins(1);
/// How long the tablet then says whom to ask.
const REST: Duration = Duration::from_mins(10);

/// The last few, and until when the tablet is out of service for them.
#[derive(Debug, Default)]
pub(super) struct Crashes {
    last: VecDeque<Instant>,
    out_until: Option<Instant>,
    /// Since a session last ended as it should.
    in_a_row: u32,
}

impl Crashes {
    pub(super) fn count(&mut self, now: Instant) {
        self.in_a_row = self.in_a_row.saturating_add(1);
        self.last.push_back(now);
        while self.last.len() > MOST {
            self.last.pop_front();
        }
        let first = self.last.front().filter(|_| self.last.len() == MOST);
        if first.is_some_and(|first| now.duration_since(*first) <= WITHIN) {
            self.out_until = Some(now + REST);
        }
    }

    pub(super) fn forget_row(&mut self) {
        self.in_a_row = 0;
    }

    /// Until when the tablet is out of service for them, if it is.
    pub(super) fn out_until(&self, now: Instant) -> Option<Instant> {
        self.out_until.filter(|until| now < *until)
    }

    /// How long to wait before the next try: not at all at first; where not even the screen that says whom to ask comes up, longer each time.
    pub(super) fn pause(&self) -> Duration {
        let most = u32::try_from(MOST).unwrap_or(u32::MAX);
        Duration::from_secs(self.in_a_row.saturating_sub(most).min(30).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_in_a_minute_are_too_many_for_a_while() {
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let mut crashes = Crashes::default();
        for place in 0..4 {
            crashes.count(start + place * 10 * second);
            assert_eq!(
                crashes.pause(),
                Duration::ZERO,
                "the next one comes at once"
            );
        }
        assert_eq!(crashes.out_until(start + 31 * second), None);
        crashes.count(start + 61 * second);
        assert_eq!(
            crashes.out_until(start + 61 * second),
            None,
            "not within a minute"
        );
        crashes.count(start + 62 * second);
        assert!(crashes.out_until(start + 63 * second).is_some());
        assert_eq!(crashes.out_until(start + 663 * second), None);
        crashes.count(start + 63 * second);
        assert!(
            crashes.pause() > Duration::ZERO,
            "nothing comes up any more"
        );
        crashes.forget_row();
        assert_eq!(crashes.pause(), Duration::ZERO);
    }
}
