//! A session from inside: with its screens, but without window, socket or waiting.

use std::cell::RefCell;
use std::time::Duration;

use egui_kittest::Harness;
use egui_kittest::kittest::NodeT as _;
use questionnaire::Disclosure;
use sealing::{SigningKey, SystemRandom, Unsigned, WorkerKey};
use site::{Appearance, Local, Site};
use voice::Sound;
use widgets::TextSize;

use super::{Action, End, Session, Setup, Stage};
use crate::drawing::{drawn, layout_of, misplaced_in};
use crate::message::Reply;
use crate::screens;

mod clock;
mod hands;
mod heard;
mod monkey;
mod places;

const SECOND: Duration = Duration::from_secs(1);

fn setup() -> Setup {
    with_site(|_| {})
}

fn with_site(change: impl FnOnce(&mut Site)) -> Setup {
    with_voices(&voice::Voices::default(), change)
}

fn with_voices(voices: &voice::Voices, change: impl FnOnce(&mut Site)) -> Setup {
    let tablet = SigningKey::generate(&SystemRandom).unwrap().public();
    let worker = WorkerKey::generate(&SystemRandom).unwrap().public();
    let mut site = site::testing::site(&worker, &tablet);
    change(&mut site);
    let today = "2026-11-22".parse().unwrap();
    Setup::new(site, tablet, voices, today).unwrap()
}

/// After the welcome, which ends the process that showed it.
fn session(actions: &[Action]) -> Session {
    let mut session = Session::new(setup(), true);
    for action in actions {
        session.apply(*action, &SystemRandom);
    }
    session
}

fn resting() -> Session {
    Session::new(setup(), false)
}

fn to_first_question() -> Vec<Action> {
    let pages = [Action::BeforeNext, Action::BeforeNext, Action::BeforeNext];
    [Action::PickLanguage(0)].into_iter().chain(pages).collect()
}

fn to_choice() -> Vec<Action> {
    let mut actions = to_first_question();
    actions.extend([Action::Answer(0), Action::Next]);
    // Skipping does nothing to what is only read, and going on nothing to what waits for an answer.
    actions.extend([Action::Skip, Action::Next].repeat(25));
    actions.push(Action::Continue);
    actions
}

fn sealed(disclosure: Disclosure) -> (Session, Unsigned) {
    let mut session = session(&to_choice());
    session.apply(Action::PickDisclosure(disclosure), &SystemRandom);
    let envelope = session.apply(Action::Seal, &SystemRandom).unwrap();
    (session, envelope)
}

/// Before the first question, in this language and at this size of text.
fn begun_in(language: usize, size: TextSize) -> Session {
    begun_with(&Local::default(), language, size)
}

/// The same on a tablet on which this is set.
fn begun_with(local: &Local, language: usize, size: TextSize) -> Session {
    let all = language::Language::tags();
    let setup = with_site(|site| {
        site.languages = all.into_iter().map(str::to_owned).collect();
        *site = local.over(site.clone());
    });
    let mut session = Session::new(setup, true);
    for action in [Action::PickLanguage(language), Action::TextSize(size)] {
        session.apply(action, &SystemRandom);
    }
    session
}

/// Names of all that a screen reader would meet, in order.
fn names(session: &Session) -> Vec<String> {
    layout(session).into_iter().map(|(name, _)| name).collect()
}

/// And where each of them is.
fn layout(session: &Session) -> Vec<(String, egui::Rect)> {
    layout_on(session, [1280.0, 800.0])
}

fn layout_on(session: &Session, size: [f32; 2]) -> Vec<(String, egui::Rect)> {
    let harness = drawn(size, |ui| {
        screens::show(ui, session);
    });
    layout_of(&harness)
}

#[test]
fn no_code_is_drawn_before_the_envelope_is_committed() {
    let (mut session, _envelope) = sealed(Disclosure::Answers);
    let code = "Koden".to_owned();
    assert!(matches!(session.stage(), Stage::Sealing(..)));
    session.apply(Action::ShowCode, &SystemRandom);
    assert!(!names(&session).contains(&code));

    session.hear(Reply::Committed);
    assert!(!names(&session).contains(&code), "it is covered at first");
    session.apply(Action::ShowCode, &SystemRandom);
    assert!(names(&session).contains(&code));
}

#[test]
fn an_envelope_that_failed_leaves_no_code_and_says_so() {
    let (mut session, _envelope) = sealed(Disclosure::Answers);
    session.hear(Reply::Failed);
    session.apply(Action::ShowCode, &SystemRandom);
    let names = names(&session);
    assert!(
        names.contains(&"Det gick inte att göra någon kod".to_owned()),
        "{names:?}"
    );
    assert!(!names.contains(&"Koden".to_owned()));
    session.hear(Reply::Committed);
    assert!(
        matches!(session.stage(), Stage::Failed),
        "no late word brings it back"
    );
}

#[test]
fn the_three_choices_differ_in_nothing_that_can_be_seen() {
    let all = [Disclosure::Answers, Disclosure::Talk, Disclosure::Withheld].map(|disclosure| {
        let (mut session, envelope) = sealed(disclosure);
        session.hear(Reply::Committed);
        (names(&session), envelope.as_bytes().len())
    });
    let [answers, talk, withheld] = all;
    assert_eq!(answers, talk);
    assert_eq!(answers, withheld);
}

/// Every screen from the choice on, of somebody who answered with the choice at this place wherever
/// there is one.
fn from_choice_on(
    place: usize,
    disclosure: Disclosure,
    language: usize,
) -> Vec<Vec<(String, egui::Rect)>> {
    let mut session = session(&[]);
    for action in to_first_question() {
        session.apply(action, &SystemRandom);
    }
    session.apply(Action::PickLanguage(language), &SystemRandom);
    while session.runner().is_some_and(|runner| !runner.is_finished()) {
        for action in [Action::Answer(place), Action::Next, Action::Skip] {
            session.apply(action, &SystemRandom);
        }
    }
    let mut screens = Vec::new();
    let mut step = |session: &mut Session, action| {
        let envelope = session.apply(action, &SystemRandom);
        screens.push(layout(session));
        envelope
    };
    step(&mut session, Action::Continue);
    step(&mut session, Action::PickDisclosure(disclosure));
    step(&mut session, Action::Seal).unwrap();
    session.hear(Reply::Committed);
    step(&mut session, Action::CoverCode);
    step(&mut session, Action::ShowCode);
    screens
}

#[test]
fn from_the_choice_on_everything_stands_where_it_does_for_everybody() {
    for language in [0, 2] {
        let first = from_choice_on(0, Disclosure::Answers, language);
        assert!(first.iter().all(|screen| screen.len() >= 3), "{first:?}");
        for place in [0, 1, 2, usize::MAX] {
            for disclosure in [Disclosure::Answers, Disclosure::Talk, Disclosure::Withheld] {
                assert_eq!(from_choice_on(place, disclosure, language), first);
            }
        }
    }
}

#[test]
fn changing_the_language_keeps_answers_and_place() {
    let mut session = session(&to_first_question());
    let answer = "yes-still-happening";
    for action in [
        Action::Answer(0),
        Action::Next,
        Action::Languages,
        Action::PickLanguage(2),
    ] {
        session.apply(action, &SystemRandom);
    }
    let runner = session.runner().unwrap();
    assert_eq!(
        runner.answers().choice("afraid-of-someone-close"),
        Some(answer)
    );
    assert_eq!(
        runner.current().map(|item| item.id.as_str()),
        Some("threatened")
    );
    let names = names(&session);
    assert!(
        names.contains(&"هل هدّدك شخص مقرّب منك، أو هدّد شخصًا يهمّك؟".to_owned()),
        "{names:?}"
    );
}

#[test]
fn the_cover_looks_like_rest_and_has_two_ways_on() {
    let mut covered = session(&to_first_question());
    covered.apply(Action::Hide, &SystemRandom);
    assert_eq!(names(&covered), names(&resting()));

    covered.apply(Action::Mark(true), &SystemRandom);
    covered.tick(SECOND, false);
    covered.apply(Action::Mark(false), &SystemRandom);
    covered.tick(5 * SECOND, false);
    assert!(covered.is_covered(), "one second is not enough");
    covered.apply(Action::Mark(true), &SystemRandom);
    covered.tick(7 * SECOND, false);
    assert!(!covered.is_covered());
    assert!(matches!(covered.stage(), Stage::Question));

    covered.apply(Action::Hide, &SystemRandom);
    covered.apply(Action::Begin, &SystemRandom);
    assert_eq!(covered.ended(), Some(End::Fresh));
    assert!(covered.runner().is_none());
}

#[test]
fn the_welcome_s_mark_leads_to_the_administrator_when_it_is_held_for_long() {
    let mut resting = resting();
    resting.apply(Action::Mark(true), &SystemRandom);
    resting.tick(4 * SECOND, true);
    resting.apply(Action::Mark(false), &SystemRandom);
    resting.tick(20 * SECOND, true);
    assert_eq!(resting.ended(), None, "let go too early");
    resting.apply(Action::Mark(true), &SystemRandom);
    resting.tick(24 * SECOND, true);
    assert_eq!(resting.ended(), None);
    resting.tick(25 * SECOND, true);
    assert_eq!(resting.ended(), Some(End::Administer));
    assert_eq!(resting.events(), [], "nobody is counted");
    // Nowhere else is there a mark to hold.
    let mut session = session(&to_first_question());
    session.apply(Action::Mark(true), &SystemRandom);
    session.tick(60 * SECOND, true);
    assert_eq!(session.ended(), None);
}

#[test]
fn what_is_counted_tells_no_choice() {
    use super::Event::{Began, Left, NotNow, Offered, Sealed, TimedOut};
    let counted = |actions: &[Action]| {
        let mut session = session(actions);
        session.apply(Action::End, &SystemRandom);
        session.events().to_vec()
    };
    assert_eq!(counted(&[]), [Offered, NotNow]);
    assert_eq!(counted(&to_first_question()), [Offered, Began, Left]);
    let mut idle = session(&to_first_question());
    idle.tick(270 * SECOND, false);
    assert_eq!(idle.events(), [Offered, Began, TimedOut]);
    for disclosure in [Disclosure::Answers, Disclosure::Talk, Disclosure::Withheld] {
        let (mut session, _envelope) = sealed(disclosure);
        session.hear(Reply::Committed);
        session.apply(Action::End, &SystemRandom);
        assert_eq!(session.events(), [Offered, Began, Sealed]);
    }
}

#[test]
fn an_idle_session_warns_and_ends_and_a_tap_keeps_it() {
    let mut session = session(&to_first_question());
    session.tick(239 * SECOND, false);
    assert!(!session.warns());
    session.tick(240 * SECOND, false);
    assert!(names(&session).contains(&"Är du kvar?".to_owned()));
    session.tick(245 * SECOND, true);
    assert!(!session.warns(), "somebody is there");
    session.tick(514 * SECOND, false);
    assert!(session.warns());
    session.tick(515 * SECOND, false);
    assert_eq!(session.ended(), Some(End::Rest));
}

#[test]
fn who_listens_is_there_and_who_waits_for_headphones_may_not_be() {
    let mut session = session(&to_first_question());
    session.tick(SECOND, true);
    session.set_sound(Sound::Reading(0));
    session.tick(600 * SECOND, false);
    assert!(!session.warns(), "it is being read to somebody");
    session.set_sound(Sound::Silence);
    session.tick(700 * SECOND, false);
    assert!(!session.warns());
    session.tick(841 * SECOND, false);
    assert!(session.warns(), "four minutes after it was read");
    session.tick(842 * SECOND, true);
    session.set_sound(Sound::WaitingForHeadphones(0));
    session.tick(1_083 * SECOND, false);
    assert!(session.warns());
    session.set_sound(Sound::Silence);
    session.tick(1_084 * SECOND, false);
    assert!(session.warns(), "that it falls silent is nobody's hand");
    session.set_sound(Sound::Reading(0));
    session.tick(1_084 * SECOND, false);
    assert!(session.warns(), "nor is that the warning is read");
    session.tick(1_085 * SECOND, true);
    session.set_sound(Sound::Reading(0));
    session.tick(1_600 * SECOND, false);
    assert!(!session.warns());
    for second in 1_600..2_300 {
        session.tick(second * SECOND, false);
    }
    assert_eq!(session.ended(), Some(End::Rest), "no text is that long");
}

#[test]
fn a_covered_session_ends_too_and_never_warns() {
    let mut session = session(&to_first_question());
    session.apply(Action::Hide, &SystemRandom);
    session.tick(200 * SECOND, true);
    session.tick(250 * SECOND, false);
    assert!(!session.warns());
    session.tick(270 * SECOND, false);
    assert_eq!(
        session.ended(),
        Some(End::Rest),
        "a hand on the cover does not keep it"
    );
}

#[test]
fn rest_waits_for_ever_and_a_shown_code_covers_itself() {
    let mut resting = resting();
    resting.tick(100_000 * SECOND, false);
    assert_eq!(resting.ended(), None);
    resting.apply(Action::Begin, &SystemRandom);
    assert_eq!(resting.ended(), Some(End::Fresh), "as on the cover");

    let (mut session, _envelope) = sealed(Disclosure::Talk);
    session.hear(Reply::Committed);
    session.apply(Action::ShowCode, &SystemRandom);
    session.tick(59 * SECOND, true);
    assert!(names(&session).contains(&"Koden".to_owned()));
    assert!(names(&session).contains(&"En sekund kvar".to_owned()));
    session.tick(60 * SECOND, true);
    assert!(!names(&session).contains(&"Koden".to_owned()));
}

/// What one frame after another makes of these events, on a tablet that has a single button.
fn asked_for(covered: bool, frames: Vec<Vec<egui::Event>>) -> Vec<Action> {
    let mut session = Session::new(
        with_site(|site| site.control = site::Control::Switch),
        covered,
    );
    if covered {
        session.apply(Action::Hide, &SystemRandom);
    }
    let (session, actions) = (RefCell::new(session), RefCell::new(Vec::new()));
    let mut harness = drawn([1280.0, 800.0], |ui| {
        let asked = screens::show(ui, &session.borrow());
        for action in &asked {
            session.borrow_mut().apply(*action, &SystemRandom);
        }
        actions.borrow_mut().extend(asked);
    });
    for events in frames {
        for event in events {
            harness.event(event);
        }
        harness.step();
    }
    drop(harness);
    actions.into_inner()
}

#[test]
fn a_single_button_may_be_that_of_a_mouse_wherever_its_pointer_stands() {
    let click = |pressed| egui::Event::PointerButton {
        pos: egui::pos2(3.0, 790.0),
        button: egui::PointerButton::Primary,
        pressed,
        modifiers: egui::Modifiers::NONE,
    };
    let begins = |actions: &[Action]| actions.contains(&Action::Begin);
    let at_rest = asked_for(false, vec![vec![click(true), click(false)]]);
    assert!(begins(&at_rest), "{}", at_rest.len());
    // On the cover it is held to come back, and that begins nothing.
    let held = asked_for(true, vec![vec![click(true)], vec![]]);
    assert!(held.contains(&Action::Mark(true)) && !begins(&held));
}

#[test]
fn leaving_wipes_and_shows_nothing_more() {
    let mut session = session(&to_first_question());
    session.apply(Action::End, &SystemRandom);
    assert_eq!(session.ended(), Some(End::Rest));
    assert!(session.runner().is_none());
    assert_eq!(names(&session), Vec::<String>::new());
}

#[test]
fn out_of_service_says_whom_to_ask_and_one_number() {
    let session = Session::new(
        Setup::out_of_service(&voice::Voices::default()).unwrap(),
        false,
    );
    let names = names(&session);
    assert_eq!(
        names,
        ["Fråga personalen", "I nödläge, ring \u{2068}112\u{2069}"]
    );
}

#[test]
fn an_envelope_that_never_arrives_fails_and_comes_too_late() {
    let (mut session, _envelope) = sealed(Disclosure::Answers);
    session.tick(19 * SECOND, false);
    assert!(matches!(session.stage(), Stage::Sealing(..)));
    session.tick(20 * SECOND, false);
    assert!(matches!(session.stage(), Stage::Failed));
    session.hear(Reply::Committed);
    assert!(matches!(session.stage(), Stage::Failed));
}

#[test]
fn nothing_revives_a_session_that_has_ended() {
    let mut session = session(&to_first_question());
    session.apply(Action::End, &SystemRandom);
    for action in [
        Action::PickLanguage(1),
        Action::Hide,
        Action::Begin,
        Action::Continue,
    ] {
        session.apply(action, &SystemRandom);
        assert_eq!(session.ended(), Some(End::Rest));
    }
}

#[test]
fn an_action_does_not_print() {
    assert_eq!(format!("{:?}", Action::Answer(1)), "Action(…)");
}

#[test]
fn the_cover_looks_like_rest_after_the_colours_were_changed_too() {
    let mut session = session(&to_first_question());
    session.apply(Action::Appearance(Appearance::Dark), &SystemRandom);
    assert_eq!(session.view().unwrap().look.palette, widgets::Palette::DARK);
    session.apply(Action::Hide, &SystemRandom);
    let resting = resting();
    assert_eq!(
        session.view().unwrap().look.palette,
        resting.view().unwrap().look.palette
    );
}

#[test]
fn what_the_workplace_says_itself_is_shown() {
    let setup = with_site(|site| {
        for tag in site.languages.clone() {
            let texts = site::Texts {
                legal_basis: Some("Own basis".to_owned()),
                limits: Some("First\n\nSecond".to_owned()),
                ..site::Texts::default()
            };
            site.texts.insert(tag, texts);
        }
        site.lines[1].valid_until = Some("2026-11-21".parse().unwrap());
    });
    let mut session = Session::new(setup, true);
    for action in [Action::PickLanguage(0), Action::BeforeNext, Action::More] {
        session.apply(action, &SystemRandom);
    }
    let more = names(&session);
    for part in ["Own basis", "Controller", "Decision", "Contact"] {
        assert!(
            more.iter().any(|name| name.contains(part)),
            "{part}: {more:?}"
        );
    }
    session.apply(Action::BeforeNext, &SystemRandom);
    let limits = names(&session);
    assert!(limits.contains(&"First".to_owned()) && limits.contains(&"Second".to_owned()));

    session.apply(Action::BeforeNext, &SystemRandom);
    session.apply(Action::Help, &SystemRandom);
    let lines = names(&session);
    assert!(lines.iter().any(|name| name.contains("112")));
    assert!(
        !lines.iter().any(|name| name.contains("020-50 50 50")),
        "it has expired"
    );
}

#[test]
fn the_part_on_own_use_is_asked_only_where_the_site_says_so() {
    for (own_use, expected) in [(true, 3), (false, 0)] {
        let setup = with_site(|site| site.own_use = own_use);
        let mut session = Session::new(setup, true);
        for action in to_first_question() {
            session.apply(action, &SystemRandom);
        }
        let mut asked = 0;
        while let Some(item) = session.runner().and_then(|runner| runner.current()) {
            asked += usize::from(item.id.contains("harm"));
            session.apply(Action::Skip, &SystemRandom);
        }
        assert_eq!(asked, expected);
    }
}

#[test]
fn changing_the_language_in_a_follow_up_keeps_answers_place_and_scroll() {
    let mut begun = begun_in(0, TextSize::Largest);
    for _ in 0..3 {
        begun.apply(Action::BeforeNext, &SystemRandom);
    }
    begun.apply(Action::Answer(0), &SystemRandom);
    let current = |session: &Session| {
        let runner = session.runner().unwrap();
        runner.current().map(|item| item.id.clone()).unwrap()
    };
    while current(&begun) != "who-did-it" {
        begun.apply(Action::Next, &SystemRandom);
        begun.apply(Action::Skip, &SystemRandom);
    }
    begun.apply(Action::Answer(1), &SystemRandom);
    let session = RefCell::new(begun);
    let mut harness = drawn([1280.0, 800.0], |ui| {
        screens::show(ui, &session.borrow());
    });
    harness.key_press(egui::Key::PageDown);
    harness.run_steps(20);
    let heading = |harness: &Harness<'_>, text: &str| {
        let mut nodes = harness.root().children_recursive();
        let found = nodes.find(|node| node.accesskit_node().label().as_deref() == Some(text));
        found.unwrap().rect().top()
    };
    let title = |session: &Session| session.view().unwrap().text("item-who-did-it");
    let swedish = title(&session.borrow());
    let scrolled = heading(&harness, &swedish);
    assert!(scrolled < 100.0, "it was scrolled: {scrolled}");
    // Into Arabic, which runs the other way.
    for action in [Action::Languages, Action::PickLanguage(3)] {
        session.borrow_mut().apply(action, &SystemRandom);
        harness.run_steps(3);
    }
    let arabic = title(&session.borrow());
    assert_ne!(arabic, swedish);
    let after = heading(&harness, &arabic);
    assert!((after - scrolled).abs() < 60.0, "{after}, not {scrolled}");
    let session = session.borrow();
    let answers = session.runner().unwrap().answers();
    assert!(answers.has("who-did-it", "partner-of-before"));
    assert_eq!(
        answers.choice("afraid-of-someone-close"),
        Some("yes-still-happening")
    );
    assert_eq!(current(&session), "who-did-it");
}
