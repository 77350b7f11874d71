//! What a clock may do in a session.

use super::*;

/// A tablet without a battery for its clock gets the time in the middle of a session.
#[test]
fn a_clock_that_steps_ends_nothing_early_and_keeps_nothing_open() {
    let question = || session(&to_first_question());
    let limit = question().view().unwrap().site.unwrap().idle_secs;
    let limit = SECOND * limit;
    let mut ahead = question();
    ahead.tick(SECOND * 100, true);
    ahead.tick(SECOND * 7_300, false);
    assert!(ahead.ended().is_none() && ahead.warns(), "asked first");
    ahead.tick(SECOND * 7_301, true);
    assert!(!ahead.warns(), "and whoever is there goes on");

    let mut back = question();
    back.tick(SECOND * 7_300, true);
    back.tick(SECOND * 200, false);
    let mut now = SECOND * 200;
    while !back.warns() {
        now += SECOND * 10;
        back.tick(now, false);
        assert!(
            now < SECOND * 220 + limit,
            "as long after as without a step"
        );
    }
    back.tick(now + SECOND * 30, false);
    assert_eq!(back.ended(), Some(End::Rest));

    // One that has slept is not asked: whoever wakes it may be somebody else.
    let mut slept = question();
    slept.tick(SECOND * 100, true);
    slept.wake_after(SECOND * 20);
    assert!(slept.ended().is_none());
    slept.wake_after(limit);
    assert_eq!(slept.ended(), Some(End::Rest));
}
