//! What keys and fingers do on a screen.

use super::*;

/// With a keyboard alone: a step of a scale by its number, a choice by its place.
#[test]
fn digits_choose_on_every_screen_that_asks() {
    let typed = |session: &Session, digit: &str| {
        let actions = std::cell::RefCell::new(Vec::new());
        let mut harness = drawn([1280.0, 800.0], |ui| {
            actions.borrow_mut().extend(screens::show(ui, session));
        });
        harness.event(egui::Event::Text(digit.to_owned()));
        harness.run_steps(1);
        drop(harness);
        actions.into_inner()
    };
    let mut session = session(&to_first_question());
    let is_scale = |session: &Session| {
        let item = session
            .runner()
            .and_then(|runner| runner.current().cloned());
        matches!(item.unwrap().kind, questionnaire::Kind::Scale { .. })
    };
    while !is_scale(&session) {
        session.apply(Action::Answer(0), &SystemRandom);
        session.apply(Action::Next, &SystemRandom);
    }
    assert!(typed(&session, "3") == [Action::Answer(2)]);
    assert!(typed(&session, "9").is_empty(), "there is no such step");
    while !session.runner().unwrap().is_finished() {
        session.apply(Action::Skip, &SystemRandom);
        session.apply(Action::Next, &SystemRandom);
    }
    session.apply(Action::Continue, &SystemRandom);
    assert!(typed(&session, "2") == [Action::PickDisclosure(Disclosure::Talk)]);
    assert!(typed(&session, "4").is_empty());
}

/// No display server of the tests sends touches: ten fingers at once, that meet and part, move and zoom nothing.
#[test]
fn ten_fingers_at_once_change_nothing() {
    let session = session(&to_first_question());
    let mut harness = drawn([1280.0, 800.0], |ui| {
        assert!(screens::show(ui, &session).is_empty());
    });
    let before = layout_of(&harness);
    // Between the tiles and the foot, where nothing can be pressed.
    for step in 0_u8..60 {
        for finger in 0_u8..10 {
            let phase = match step {
                0 => egui::TouchPhase::Start,
                59 => egui::TouchPhase::End,
                _ => egui::TouchPhase::Move,
            };
            let away = 2.0 * f32::from(step) + 1.0;
            let angle = f32::from(finger) * 0.6 + f32::from(step) * 0.05;
            harness.event(egui::Event::Touch {
                device_id: egui::TouchDeviceId(0),
                id: egui::TouchId(u64::from(finger)),
                phase,
                pos: egui::pos2(640.0, 640.0) + away * egui::Vec2::angled(angle),
                force: None,
            });
        }
        harness.run_steps(1);
    }
    assert_eq!(layout_of(&harness), before);
    assert!((harness.ctx.zoom_factor() - 1.0).abs() < f32::EPSILON);
}
