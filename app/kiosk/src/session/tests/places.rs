//! Where things stand, in every language at every size.

use site::{LocalLine, Service};

use super::*;

/// In every language that comes with the program, at its place.
fn in_every_language() -> Vec<(usize, &'static str)> {
    language::Language::tags().into_iter().enumerate().collect()
}

const SCREENS: [[f32; 2]; 2] = [[1280.0, 800.0], [800.0, 1280.0]];

const OF_THE_FOOT: [&str; 13] = [
    "code-cover",
    "code-extend",
    "code-done",
    "before-not-now",
    "before-next",
    "before-begin",
    "question-back",
    "question-skip",
    "question-next",
    "support-continue",
    "support-close",
    "choice-continue",
    "reading-close",
];

fn misplaced(session: &Session, size: [f32; 2]) -> Vec<String> {
    let view = session.view().unwrap();
    misplaced_in(
        &layout_on(session, size),
        &OF_THE_FOOT.map(|id| view.text(id)),
        size,
    )
}

/// Adds what is misplaced on either screen.
fn look_at(session: &Session, what: &str, found: &mut Vec<String>) {
    for size in SCREENS {
        let here = misplaced(session, size).into_iter();
        found.extend(here.map(|it| format!("{what} on {size:?}: {it}")));
    }
}

#[test]
fn nothing_overlaps_in_any_language_at_any_size_before_and_after_the_questions() {
    let mut found = Vec::new();
    for (language, tag) in in_every_language() {
        for size in [TextSize::Normal, TextSize::Largest] {
            let mut session = begun_in(language, size);
            let pages = ["start", "readers", "limits"];
            for page in pages {
                look_at(
                    &session,
                    &format!("{page} in {tag} at {size:?}"),
                    &mut found,
                );
                session.apply(Action::BeforeNext, &SystemRandom);
            }
            for (overlay, name) in [
                (Action::Help, "help"),
                (Action::Languages, "languages"),
                (Action::Reading, "reading"),
            ] {
                session.apply(overlay, &SystemRandom);
                look_at(
                    &session,
                    &format!("{name} in {tag} at {size:?}"),
                    &mut found,
                );
                session.apply(Action::CloseOverlay, &SystemRandom);
            }
            while session.runner().is_some_and(|runner| !runner.is_finished()) {
                session.apply(Action::Skip, &SystemRandom);
                session.apply(Action::Next, &SystemRandom);
            }
            for (action, name) in [
                (Action::Help, "support"),
                (Action::CloseOverlay, "support"),
                (Action::Continue, "choice"),
                (Action::PickDisclosure(Disclosure::Talk), "choice"),
                (Action::Seal, "wait"),
            ] {
                session.apply(action, &SystemRandom);
                look_at(
                    &session,
                    &format!("{name} in {tag} at {size:?}"),
                    &mut found,
                );
            }
            session.hear(Reply::Committed);
            look_at(
                &session,
                &format!("covered code in {tag} at {size:?}"),
                &mut found,
            );
            session.apply(Action::ShowCode, &SystemRandom);
            look_at(&session, &format!("code in {tag} at {size:?}"), &mut found);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// What ends where the foot begins, or under it.
fn scrolls(session: &Session, size: [f32; 2]) -> Option<String> {
    let view = session.view().unwrap();
    let of_the_foot = OF_THE_FOOT.map(|id| view.text(id));
    let foot = size[1] - 32.0 - 72.0 - 16.0;
    let body = layout_on(session, size).into_iter();
    let mut body = body.filter(|(name, _)| !of_the_foot.contains(name));
    let (name, rect) = body.find(|(_, rect)| rect.bottom() > foot)?;
    Some(format!("{name} ends at {}", rect.bottom()))
}

#[test]
fn the_support_lines_fit_on_a_lying_screen_in_every_language() {
    let mut found = Vec::new();
    for (language, tag) in in_every_language() {
        let mut session = begun_in(language, TextSize::Normal);
        session.apply(Action::Help, &SystemRandom);
        let over = scrolls(&session, SCREENS[0]);
        found.extend(over.map(|it| format!("{tag}: {it}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_line_nearby_has_its_place_in_every_language() {
    let line = |service| LocalLine {
        service,
        number: "0999-12 34 56".to_owned(),
        hours: "mon-fri 08:00-16:30".parse().ok(),
        valid_until: jiff::civil::date(2026, 12, 31),
    };
    let local = Local {
        lines: Service::ALL.map(line).to_vec(),
        ..Local::default()
    };
    let mut found = Vec::new();
    for (language, tag) in in_every_language() {
        for size in [TextSize::Normal, TextSize::Largest] {
            let mut session = begun_with(&local, language, size);
            session.apply(Action::Help, &SystemRandom);
            let names = names(&session);
            let numbers = names.iter().filter(|name| name.contains("0999-12 34 56"));
            assert_eq!(numbers.count(), 5, "{tag}");
            look_at(&session, &format!("{tag} at {size:?}"), &mut found);
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn no_question_scrolls_at_normal_size_in_any_language_upright_or_not() {
    let mut found = Vec::new();
    for (language, tag) in in_every_language() {
        for text in [TextSize::Normal, TextSize::Largest] {
            let mut session = begun_in(language, text);
            for _ in 0..3 {
                session.apply(Action::BeforeNext, &SystemRandom);
            }
            let mut asked = 0;
            while let Some(item) = session.runner().and_then(|runner| runner.current()) {
                let item = item.id.clone();
                // The first answer opens the follow-ups.
                session.apply(Action::Answer(0), &SystemRandom);
                look_at(
                    &session,
                    &format!("{item} in {tag} at {text:?}"),
                    &mut found,
                );
                for size in SCREENS.into_iter().filter(|_| text == TextSize::Normal) {
                    let over = scrolls(&session, size);
                    found.extend(over.map(|it| format!("{item} in {tag} on {size:?}: {it}")));
                }
                asked += 1;
                session.apply(Action::Next, &SystemRandom);
            }
            assert!(asked >= 18, "{asked}");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
