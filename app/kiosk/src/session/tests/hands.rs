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

/// What somebody does with their fingers on a session's screens, as the window hears it.
struct Glass<'a> {
    harness: Harness<'a>,
    hands: widgets::hands::Hands,
    session: std::rc::Rc<RefCell<Session>>,
    now: Duration,
    screen: super::super::Screen,
}

/// Which finger, and what it does.
type Touch = (u64, egui::TouchPhase);

impl<'a> Glass<'a> {
    fn over(session: Session) -> Self {
        let screen = session.screen();
        let session = std::rc::Rc::new(RefCell::new(session));
        let own = std::rc::Rc::clone(&session);
        let harness: Harness<'a> = drawn([1280.0, 800.0], move |ui| {
            let actions = screens::show(ui, &own.borrow());
            for action in actions {
                own.borrow_mut().apply(action, &SystemRandom);
                ui.ctx().request_discard("as in the window");
            }
        });
        let hands = widgets::hands::Hands::at_a_tablet();
        // Long after the window began.
        let now = SECOND * 10;
        Self {
            harness,
            hands,
            session,
            now,
            screen,
        }
    }

    fn hear(&mut self, events: Vec<egui::Event>) {
        let mut raw = egui::RawInput {
            events,
            ..egui::RawInput::default()
        };
        self.session.borrow_mut().tick(self.now, true);
        self.hands.translate(&self.harness.ctx, &mut raw, self.now);
        // As many passes as they are spread over, and one in which nothing happens.
        while !raw.events.is_empty() {
            for event in std::mem::take(&mut raw.events) {
                self.harness.event(event);
            }
            self.harness.run_steps(1);
            self.turn();
            self.hands.translate(&self.harness.ctx, &mut raw, self.now);
        }
        self.harness.run_steps(1);
        self.turn();
    }

    /// As the window does where the page has changed.
    fn turn(&mut self) {
        let screen = self.session.borrow().screen();
        if std::mem::replace(&mut self.screen, screen) != screen {
            self.hands.turn(&self.harness.ctx);
        }
    }

    /// As egui-winit tells of touches: each as what it is, and the first finger's as a pointer's too.
    fn touch(&mut self, (finger, phase): Touch, pos: egui::Pos2) {
        let mut events = vec![egui::Event::Touch {
            device_id: egui::TouchDeviceId(1),
            id: egui::TouchId(finger),
            phase,
            pos,
            force: None,
        }];
        if finger == 0 {
            let button = |pressed| egui::Event::PointerButton {
                pos,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::NONE,
            };
            events.extend(match phase {
                egui::TouchPhase::Start => vec![egui::Event::PointerMoved(pos), button(true)],
                egui::TouchPhase::Move => vec![egui::Event::PointerMoved(pos)],
                egui::TouchPhase::End => vec![button(false), egui::Event::PointerGone],
                egui::TouchPhase::Cancel => vec![egui::Event::PointerGone],
            });
        }
        self.hear(events);
    }

    fn wait(&mut self, millis: u64) {
        self.now += Duration::from_millis(millis);
        self.hear(Vec::new());
    }

    /// In the middle of what has this name in Swedish.
    fn at(&mut self, id: &str) -> egui::Pos2 {
        self.harness.run_steps(2);
        let name = language::Language::load("sv")
            .unwrap()
            .texts()
            .unwrap()
            .text(id);
        let all = layout_of(&self.harness);
        let (_, rect) = all.into_iter().find(|(own, _)| *own == name).unwrap();
        rect.center()
    }

    fn tap(&mut self, finger: u64, pos: egui::Pos2, millis: u64) {
        self.touch((finger, egui::TouchPhase::Start), pos);
        self.wait(millis);
        self.touch((finger, egui::TouchPhase::End), pos);
    }

    fn stage(&self) -> String {
        let session = self.session.borrow();
        match session.stage() {
            Stage::Before(page) => format!("before {}", *page as usize),
            Stage::Question => format!("question {}", session.runner().unwrap().progress().done),
            Stage::Ended(_) => "ended".to_owned(),
            _ => "another".to_owned(),
        }
    }

    fn answer(&self) -> Option<String> {
        let session = self.session.borrow();
        let runner = session.runner().unwrap();
        let item = runner.current().unwrap();
        let mut choices = item.choices().iter();
        let chosen = choices.find(|choice| runner.answers().has(&item.id, choice));
        chosen.cloned()
    }
}

/// The first answer of the first question.
fn first_answer() -> String {
    let session = session(&to_first_question());
    let runner = session.runner().unwrap();
    format!("answer-{}", runner.current().unwrap().choices()[0])
}

#[test]
fn a_press_acts_however_long_it_lasts_and_however_much_the_hand_shakes() {
    for (millis, away) in [
        (30, 0.0),
        (1_300, 0.0),
        (5_000, 12.0),
        (900, 25.0),
        (100, 60.0),
    ] {
        let mut glass = Glass::over(session(&to_first_question()));
        let pos = glass.at(&first_answer());
        glass.touch((0, egui::TouchPhase::Start), pos);
        for step in 0_u8..8 {
            glass.wait(millis / 8);
            let angle = f32::from(step) * 0.8;
            let rolled = pos + away * egui::Vec2::angled(angle);
            glass.touch((0, egui::TouchPhase::Move), rolled);
        }
        glass.touch((0, egui::TouchPhase::End), pos + egui::vec2(away, 0.0));
        assert!(glass.answer().is_some(), "{millis} ms, {away} points");
    }
}

#[test]
fn hide_and_leave_act_when_they_are_pressed_and_not_when_they_are_let_go() {
    for (id, is_done) in [
        ("bar-hide", Session::is_covered as fn(&Session) -> bool),
        ("bar-leave", |session: &Session| session.ended().is_some()),
    ] {
        let mut glass = Glass::over(session(&to_first_question()));
        let pos = glass.at(id);
        glass.touch((0, egui::TouchPhase::Start), pos);
        assert!(is_done(&glass.session.borrow()), "{id}");
        // And that press means nothing to what is there now.
        glass.wait(3_000);
        glass.touch((0, egui::TouchPhase::End), pos);
        assert!(is_done(&glass.session.borrow()), "{id}");
    }
}

#[test]
fn a_hand_that_rests_on_the_glass_keeps_no_finger_from_pressing() {
    let mut glass = Glass::over(session(&to_first_question()));
    let (answer, palm) = (glass.at(&first_answer()), glass.at("question-skip"));
    glass.touch((0, egui::TouchPhase::Start), palm);
    glass.wait(800);
    glass.tap(1, answer, 80);
    assert!(glass.answer().is_some(), "the answer was pressed");
    glass.touch((0, egui::TouchPhase::End), palm);
    glass.wait(300);
    assert!(
        glass.answer().is_some(),
        "what the hand lay on was not pressed"
    );
    glass.touch((0, egui::TouchPhase::Start), palm + egui::vec2(300.0, 0.0));
    let hide = glass.at("bar-hide");
    glass.touch((1, egui::TouchPhase::Start), hide);
    assert!(glass.session.borrow().is_covered());
}

/// Two thumbs that type: each presses, the one that is let go later too.
#[test]
fn two_fingers_that_overlap_press_both() {
    let mut glass = Glass::over(session(&to_first_question()));
    let (answer, next) = (glass.at(&first_answer()), glass.at("question-next"));
    glass.touch((0, egui::TouchPhase::Start), answer);
    glass.wait(60);
    glass.touch((1, egui::TouchPhase::Start), next);
    glass.wait(60);
    glass.touch((0, egui::TouchPhase::End), answer);
    assert!(glass.answer().is_some());
    glass.wait(60);
    glass.touch((1, egui::TouchPhase::End), next);
    assert_eq!(glass.stage(), "question 1");
}

#[test]
fn a_touch_that_is_cancelled_is_no_press_and_holds_nothing() {
    let mut glass = Glass::over(session(&to_first_question()));
    let pos = glass.at(&first_answer());
    glass.touch((0, egui::TouchPhase::Start), pos);
    glass.wait(100);
    glass.touch((0, egui::TouchPhase::Cancel), pos);
    glass.wait(100);
    assert!(glass.answer().is_none());
    // The cover's mark, cancelled after a second: it does not come back two seconds later.
    for control in [site::Control::All, site::Control::Switch] {
        glass
            .session
            .borrow_mut()
            .apply(Action::Control(control), &SystemRandom);
        glass
            .session
            .borrow_mut()
            .apply(Action::Hide, &SystemRandom);
        glass.wait(2_000);
        let mark = egui::pos2(640.0, 196.0);
        glass.touch((0, egui::TouchPhase::Start), mark);
        assert!(glass.session.borrow().mark_held().is_some(), "it is held");
        glass.wait(1_000);
        glass.touch((0, egui::TouchPhase::Cancel), mark);
        glass.wait(100);
        assert!(glass.session.borrow().mark_held().is_none(), "not any more");
        glass.wait(5_000);
        assert!(glass.session.borrow().is_covered());
    }
}

#[test]
fn the_second_tap_of_a_double_tap_passes_no_page() {
    for gap in [20, 60, 120, 180, 250] {
        let mut glass = Glass::over(session(&[Action::PickLanguage(0)]));
        let next = glass.at("before-next");
        glass.tap(0, next, 25);
        glass.wait(gap);
        glass.tap(0, next, 25);
        assert_eq!(glass.stage(), "before 1", "{gap} ms");
        // Nor the third and fourth.
        glass.wait(gap);
        glass.tap(0, next, 25);
        assert_eq!(glass.stage(), "before 1", "{gap} ms");
    }
    // On purpose, and so quick.
    let mut glass = Glass::over(session(&[Action::PickLanguage(0)]));
    let next = glass.at("before-next");
    // Between the two is the page of who asks for more.
    for page in [1, 3] {
        glass.tap(0, next, 30);
        assert_eq!(glass.stage(), format!("before {page}"));
        glass.wait(270);
    }
    // Nor is a hand that goes elsewhere on the next page at once.
    let mut glass = Glass::over(session(&[Action::PickLanguage(0), Action::BeforeNext]));
    let (next, back) = (glass.at("before-next"), glass.at("question-back"));
    glass.tap(0, next, 25);
    glass.wait(60);
    glass.tap(0, back, 25);
    assert_eq!(glass.stage(), "before 1");
    // On one page nothing is held up.
    let mut glass = Glass::over(session(&to_first_question()));
    let pos = glass.at(&first_answer());
    glass.tap(0, pos, 30);
    let next = glass.at("question-next");
    glass.wait(50);
    glass.tap(0, next, 30);
    assert_eq!(glass.stage(), "question 1");
}

/// A window that has just begun can't know that the press before was the first of two.
#[test]
fn nothing_is_pressed_in_a_window_that_has_just_begun() {
    let mut glass = Glass::over(session(&[Action::PickLanguage(0)]));
    let next = glass.at("before-next");
    glass.now = Duration::from_millis(120);
    glass.tap(0, next, 30);
    assert_eq!(glass.stage(), "before 0");
    glass.wait(300);
    glass.tap(0, next, 30);
    assert_eq!(glass.stage(), "before 1");
}
