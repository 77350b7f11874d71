//! The administrator's window in process: what each page leads to, what a PIN opens, and how it looks in both of its languages.

use std::time::Duration;

use egui_kittest::Harness;
use language::Language;
use sealing::{SigningKey, SystemRandom, WorkerKey};
use site::{Local, Service};

use super::draft::{Days, Draft, Step};
use super::state::{Action, Page, Room};
use super::{Known, screens};
use crate::drawing::{drawn, layout_of, misplaced_in};
use crate::message::{Answer, Ask, Event, Finding, Tally, Verdict};

const SECOND: Duration = Duration::from_secs(1);

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 22)
}

fn locked() -> Room {
    let worker = WorkerKey::generate(&SystemRandom).unwrap();
    let tablet = SigningKey::generate(&SystemRandom).unwrap();
    let mut site = site::testing::site(&worker.public(), &tablet.public());
    site.languages = Language::tags().into_iter().map(str::to_owned).collect();
    Room::new(Known::new(Some(site), today()).unwrap(), Local::default())
}

fn type_in(room: &mut Room, digits: &str) {
    assert!(room.apply(Action::Type(digits.to_owned())).is_none());
}

fn unlocked() -> Room {
    let mut room = locked();
    type_in(&mut room, "264859");
    let Some(Ask::Pin(typed)) = room.apply(Action::Enter) else {
        panic!("no PIN was asked about");
    };
    assert_eq!(typed.expose(), "264859");
    room.hear(Answer::Pin(Verdict::Right));
    room
}

#[test]
fn nothing_opens_before_the_pin_was_right() {
    let mut room = locked();
    for action in [
        Action::Open(Page::Languages),
        Action::Switch(0),
        Action::Raise(1),
        Action::KeepLine,
        Action::Export,
        Action::Restart,
    ] {
        assert!(room.apply(action).is_none());
        assert_eq!(room.page(), &Page::Pin);
    }
    type_in(&mut room, "12345");
    assert!(
        room.apply(Action::Enter).is_none(),
        "too short to be asked about"
    );
    type_in(&mut room, "6");
    assert!(matches!(room.apply(Action::Enter), Some(Ask::Pin(_))));
    room.hear(Answer::Pin(Verdict::Wrong));
    assert_eq!((room.page(), room.typed()), (&Page::Pin, 0));
    type_in(&mut room, "264859");
    room.apply(Action::Enter);
    room.hear(Answer::Pin(Verdict::Wait(30)));
    type_in(&mut room, "264859");
    room.tick(29 * SECOND, true);
    assert!(room.apply(Action::Enter).is_none(), "not yet");
    room.tick(30 * SECOND, true);
    assert!(room.apply(Action::Enter).is_some());
}

#[test]
fn it_ends_when_nobody_is_there() {
    let mut room = locked();
    room.tick(29 * SECOND, false);
    assert!(!room.has_ended());
    room.tick(30 * SECOND, false);
    assert!(room.has_ended(), "a participant may stand before it");
    let mut room = unlocked();
    room.tick(SECOND, true);
    room.tick(180 * SECOND, false);
    assert!(!room.has_ended());
    room.tick(181 * SECOND, false);
    assert!(room.has_ended());
}

#[test]
fn languages_are_switched_and_ordered_and_one_stays_on() {
    let mut room = unlocked();
    room.apply(Action::Open(Page::Languages));
    let count = room.languages().len();
    for _ in 1..count {
        let asked = room.apply(Action::Switch(0));
        assert!(matches!(asked, Some(Ask::Keep(_))));
        room.hear(Answer::Kept);
        room.apply(Action::Raise(1));
        room.hear(Answer::Kept);
    }
    let on: Vec<_> = room
        .languages()
        .into_iter()
        .filter(|(_, is_on)| *is_on)
        .collect();
    assert!(!on.is_empty(), "nobody could choose any");
    // What could not be kept is not shown as if it had been.
    let before: Vec<_> = tags(&room);
    room.apply(Action::Raise(2));
    assert_ne!(tags(&room), before);
    room.hear(Answer::Problem("the disk is full".to_owned()));
    assert_eq!(tags(&room), before);
    assert_eq!(room.problem(), Some("the disk is full"));
}

fn tags(room: &Room) -> Vec<String> {
    let languages = room.languages().into_iter();
    languages
        .map(|(language, _)| language.tag().to_owned())
        .collect()
}

#[test]
fn a_line_is_typed_kept_changed_and_taken_away() {
    let mut room = unlocked();
    room.apply(Action::Open(Page::Lines));
    room.apply(Action::Edit(Service::Duty));
    type_in(&mut room, "-0999--12 34 56 78 90 12 34");
    for action in [
        Action::Erase,
        Action::Days(Days::Weekdays),
        Action::Step(Step::From, true),
        Action::Step(Step::To, false),
        Action::Step(Step::Until, true),
    ] {
        room.apply(action);
    }
    let Some(Ask::Keep(local)) = room.apply(Action::KeepLine) else {
        panic!("it was not kept");
    };
    let line = &local.lines[0];
    assert_eq!(line.number, "0999-12 34 56 78 90");
    assert_eq!(line.hours.unwrap().to_string(), "mon-fri 08:30-15:30");
    assert_eq!(line.valid_until.to_string(), "2027-06-22");
    room.hear(Answer::Kept);
    assert_eq!(room.page(), &Page::Lines);
    let again = Draft::new(Service::Duty, room.line(Service::Duty), today());
    assert_eq!(again.to_line().as_ref(), Some(line));
    room.apply(Action::Edit(Service::Duty));
    assert!(
        matches!(room.apply(Action::RemoveLine), Some(Ask::Keep(local)) if local.lines.is_empty())
    );
}

#[test]
fn a_last_day_never_lies_in_the_past_and_is_offered_anew() {
    let mut draft = Draft::new(Service::Social, None, today());
    for _ in 0..40 {
        draft.step(Step::Until, false);
    }
    assert_eq!(draft.until, today());
    for digit in "0999".chars() {
        draft.push(digit);
    }
    let line = draft.to_line().unwrap();
    let later = today() + jiff::Span::new().months(1);
    let again = Draft::new(Service::Social, Some(&line), later);
    assert_eq!(again.until.to_string(), "2027-06-22");
}

/// Every page with the most that it shows.
fn pages() -> Vec<Room> {
    let mut wrong = locked();
    type_in(&mut wrong, "264859");
    wrong.apply(Action::Enter);
    wrong.hear(Answer::Pin(Verdict::Wait(86_400)));
    let mut none = locked();
    none.hear(Answer::Pin(Verdict::NotSet));
    let opened = |page: Page| {
        let mut room = unlocked();
        room.apply(Action::Open(page));
        room
    };
    let mut line = unlocked();
    line.apply(Action::Edit(Service::Change));
    type_in(&mut line, "0999-12 34 56");
    line.apply(Action::Days(Days::Daily));
    let mut lines = unlocked();
    for service in Service::ALL {
        lines.apply(Action::Edit(service));
        type_in(&mut lines, "0999-12 34 56");
        lines.apply(Action::Days(Days::Weekdays));
        lines.apply(Action::KeepLine);
        lines.hear(Answer::Kept);
    }
    let mut problem = opened(Page::Export);
    problem.apply(Action::Export);
    problem.hear(Answer::Problem(
        "no USB stick is there; put one in".to_owned(),
    ));
    let mut exported = opened(Page::Export);
    exported.apply(Action::Export);
    exported.hear(Answer::Exported);
    let mut test = opened(Page::SelfTest);
    let found = |what: &str, is_good| Finding {
        what: what.to_owned(),
        is_good,
        text: "what was found, in a line that is as long as such lines are on a tablet; what to do"
            .to_owned(),
    };
    test.hear(Answer::Findings(vec![
        found("site", true),
        found("ar", true),
        found("courier", false),
    ]));
    let mut tallies = opened(Page::Tallies);
    tallies.hear(Answer::Tallies(vec![Tally {
        month: "2026-10".to_owned(),
        counts: [Some(120), None, Some(117), Some(9), None, Some(104)],
    }]));
    vec![
        locked(),
        wrong,
        none,
        unlocked(),
        opened(Page::Languages),
        lines,
        line,
        opened(Page::SelfTest),
        test,
        tallies,
        opened(Page::Export),
        problem,
        exported,
        opened(Page::Restart),
    ]
}

/// In both languages, lying and upright: what is asked of each page.
fn on_every_page(check: impl Fn(&Harness<'_>, &Room, [f32; 2])) {
    for speak in [false, true] {
        for mut room in pages() {
            if speak {
                room.hear(Answer::Kept);
                room.apply(Action::Speak);
            }
            for size in [[1280.0, 800.0], [800.0, 1280.0]] {
                let harness = drawn(size, |ui| {
                    screens::show(ui, &room);
                });
                check(&harness, &room, size);
            }
        }
    }
}

#[test]
fn every_page_has_its_texts_in_both_languages() {
    on_every_page(|harness, room, _| {
        for (name, _) in layout_of(harness) {
            let is_raw = name.starts_with("admin") || name.starts_with("line");
            assert!(!is_raw, "{name} on {:?}", room.page());
        }
    });
}

#[test]
fn nothing_overlaps_on_any_page() {
    let buttons = [
        "admin-close",
        "admin-back",
        "admin-cancel",
        "admin-enter",
        "admin-line-keep",
        "admin-line-remove",
        "admin-test-again",
        "admin-export-copy",
        "admin-restart-now",
    ];
    on_every_page(|harness, room, size| {
        let texts = &room.speech().unwrap().texts;
        let misplaced = misplaced_in(&layout_of(harness), &buttons.map(|id| texts.text(id)), size);
        assert_eq!(
            misplaced,
            Vec::<String>::new(),
            "{:?} on {size:?}",
            room.page()
        );
    });
}

#[test]
fn every_check_and_event_has_a_name() {
    let texts = Language::load("sv").unwrap().texts().unwrap();
    for check in [
        "settings",
        "pin",
        "site",
        "key",
        "service",
        "recordings",
        "sound",
        "fonts",
        "disk",
        "swap",
        "courier",
        "lockdown",
    ] {
        assert!(texts.has(&format!("admin-check-{check}")), "{check}");
    }
    assert_eq!(Event::ALL.len(), 6);
}
