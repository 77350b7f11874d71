//! Nothing that is pressed, dragged or asked for leads out of the kiosk.

use std::fs;
use std::time::Duration;

use harness::desktop::Desktop;
use harness::endurance::own_memory;
use harness::keyboard::{Key, Keyboard};
use harness::process::wait_for;
use harness::session::to_first_question;
use harness::tablet::Tablet;
use harness::windows::{self, Request};
use harness::workplace::Workplace;
use language::Language;

/// The one window there is, over the whole screen, and what is in it answers.
fn holds(desktop: &Desktop, tablet: &Tablet<'_>, what: &str) {
    wait_for(&format!("the kiosk after {what}"), 20, || {
        let all = windows::all(desktop)?;
        let [window] = all.as_slice() else {
            anyhow::bail!("{} windows", all.len())
        };
        anyhow::ensure!(
            windows::fills_the_screen(desktop, *window)?,
            "not the whole screen"
        );
        anyhow::ensure!(tablet.tree()?.nodes()?.len() > 2, "an empty tree");
        Ok(Some(()))
    })
    .unwrap();
}

fn log(desktop: &Desktop) -> String {
    fs::read_to_string(desktop.folder().join("log")).unwrap()
}

#[test]
fn no_window_manager_and_no_other_program_can_put_it_away() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    tablet.tree().unwrap();
    // Put away altogether it hears of nothing but the time, and the welcome changes every few seconds.
    let window = windows::all(&desktop).unwrap()[0];
    windows::ask(&desktop, window, Request::Minimise).unwrap();
    std::thread::sleep(Duration::from_millis(200));
    holds(&desktop, &tablet, "Minimise");
    to_first_question(&tablet, &texts).unwrap();
    let session = tablet.session().unwrap();
    for request in [
        Request::Delete,
        Request::Shrink,
        Request::Resize,
        Request::Lower,
        Request::Delete,
    ] {
        let window = windows::all(&desktop).unwrap()[0];
        windows::ask(&desktop, window, request).unwrap();
        std::thread::sleep(Duration::from_millis(200));
        holds(&desktop, &tablet, &format!("{request:?}"));
        assert_eq!(
            tablet.session().unwrap(),
            session,
            "{request:?} ended the session"
        );
    }
}

#[test]
fn no_key_with_any_two_modifiers_leads_out() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    let mut pressed = 0;
    for set in keyboard.modifier_sets().unwrap() {
        // Each time from a question, wherever the last keys have led.
        tablet.tree().unwrap();
        let session = tablet.session().unwrap();
        crate::ends::signal(session, "TERM");
        tablet.wait_for_another(session).unwrap();
        to_first_question(&tablet, &texts).unwrap();
        for keycode in keyboard.keycodes() {
            let mut chord = set.clone();
            chord.push(keycode);
            keyboard.chord(&chord).unwrap();
            pressed += 1;
        }
        holds(
            &desktop,
            &tablet,
            &format!("every key with {} modifiers", set.len()),
        );
    }
    assert!(pressed > 2_500, "{pressed}");
    let log = log(&desktop);
    assert!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");
}

/// So many, or as many as this variable says.
const INPUTS: &str = "ENRUM_TEST_INPUTS";

#[test]
fn a_monkey_at_the_tablet_changes_nothing() {
    let inputs = std::env::var(INPUTS)
        .ok()
        .map_or(3_000, |text| text.parse().unwrap());
    let seed = std::process::id();
    println!("seed {seed}, {inputs} inputs");
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    let modifiers = keyboard.modifiers().unwrap();
    tablet.tree().unwrap();
    let mut state = u64::from(seed) | 1;
    let mut roll = |sides: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % sides
    };
    let mut before = 0;
    for place in 0..inputs {
        let (x, y) = (
            i16::try_from(roll(1_280)).unwrap(),
            i16::try_from(roll(800)).unwrap(),
        );
        match roll(10) {
            0..6 => keyboard.click(x, y, 1, Duration::ZERO).unwrap(),
            6 => keyboard
                .click(x, y, u8::try_from(1 + roll(9)).unwrap(), Duration::ZERO)
                .unwrap(),
            7 => {
                let modifier = modifiers[usize::try_from(roll(4)).unwrap()];
                keyboard
                    .chord(&[modifier, u8::try_from(9 + roll(240)).unwrap()])
                    .unwrap();
            }
            _ => keyboard
                .chord(&[u8::try_from(9 + roll(240)).unwrap()])
                .unwrap(),
        }
        if place % 500 == 499 {
            holds(&desktop, &tablet, &format!("input {place} of seed {seed}"));
            // What was read once at first is not counted.
            before = if place == 499 {
                own_memory(tablet.id()).unwrap()
            } else {
                before
            };
        }
    }
    let after = own_memory(tablet.id()).unwrap();
    println!("supervisor: {before} KiB after 500 inputs, {after} KiB after {inputs}");
    assert!(
        after <= before + 1_024,
        "seed {seed}: {before} KiB, then {after} KiB"
    );
    let log = log(&desktop);
    assert!(
        !log.contains("ERROR") && !log.contains("panicked"),
        "seed {seed}: {log}"
    );
}

#[test]
fn no_click_at_any_edge_leads_out() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    to_first_question(&tablet, &texts).unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    let points = [
        (0, 0),
        (640, 0),
        (1279, 0),
        (0, 400),
        (1279, 400),
        (0, 799),
        (640, 799),
        (1279, 799),
        (640, 300),
    ];
    for (x, y) in points {
        // The three buttons, the wheel, and those at the side of a mouse.
        for button in 1..=9 {
            keyboard.click(x, y, button, Duration::ZERO).unwrap();
        }
        for button in [1, 3] {
            keyboard
                .click(x, y, button, Duration::from_millis(900))
                .unwrap();
        }
    }
    holds(&desktop, &tablet, "clicks at every edge");
}

/// As of a key that is held on a keyboard that repeats without a pause: more than are drawn.
#[test]
fn keys_that_repeat_as_fast_as_they_can_lead_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    for key in [Key::Tab, Key::Space, Key::Enter, Key::Escape] {
        tablet.tree().unwrap();
        let session = tablet.session().unwrap();
        crate::ends::signal(session, "TERM");
        tablet.wait_for_another(session).unwrap();
        to_first_question(&tablet, &texts).unwrap();
        for _ in 0..2_000 {
            keyboard.press(key).unwrap();
        }
        holds(&desktop, &tablet, &format!("2,000 times {key:?}"));
    }
    let log = log(&desktop);
    assert!(!log.contains("ERROR") && !log.contains("panicked"), "{log}");
}
