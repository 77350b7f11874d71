//! The real tablet by keyboard alone: from the welcome to the second question, covered and back.

use std::thread::sleep;
use std::time::Duration;

use atspi::Role;
use harness::keyboard::{Key, Keyboard};
use harness::process::wait_for;
use harness::session::in_every_language;
use harness::tablet::Tablet;
use harness::tree::Node;
use harness::workplace::Workplace;
use language::Language;

/// Goes to a button by Tab and presses it by the space bar.
fn press(tablet: &Tablet<'_>, keyboard: &Keyboard, names: &[String]) {
    let is_it = |node: &Node| node.role == Role::Button && names.contains(&node.name);
    keyboard.tab_to(&tablet.tree().unwrap(), is_it).unwrap();
    keyboard.press(Key::Space).unwrap();
}

#[test]
fn a_session_can_be_gone_through_covered_and_uncovered_by_keys_alone() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let find = |role, id: &str| {
        let tree = tablet.tree().unwrap();
        tree.find(role, &[texts.text(id)]).unwrap();
    };

    let resting = tablet.session().unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    press(&tablet, &keyboard, &begins);
    tablet.wait_for_another(resting).unwrap();
    press(&tablet, &keyboard, &["Svenska".to_owned()]);
    for (title, button) in [
        ("before-title", "before-next"),
        ("before-readers-title", "before-next"),
        ("before-limits-title", "before-begin"),
    ] {
        find(Role::Heading, title);
        press(&tablet, &keyboard, &[texts.text(button)]);
    }
    find(Role::Heading, "item-afraid-of-someone-close");
    keyboard.write("2").unwrap();
    let chosen = [texts.text("answer-yes-no-longer")];
    wait_for("the second answer", 10, || {
        let node = tablet.tree()?.find(Role::RadioButton, &chosen)?;
        Ok(node.checked.then_some(()))
    })
    .unwrap();
    press(&tablet, &keyboard, &[texts.text("question-next")]);
    find(Role::Heading, "item-threatened");

    // Covered by Escape; back by the space bar, held on the mark, which Tab comes to first.
    keyboard.press(Key::Escape).unwrap();
    tablet.tree().unwrap().find(Role::Button, &begins).unwrap();
    let session = tablet.session().unwrap();
    keyboard.press(Key::Tab).unwrap();
    sleep(Duration::from_millis(200));
    keyboard
        .hold(Key::Space, Duration::from_millis(2_500))
        .unwrap();
    find(Role::Heading, "item-threatened");
    assert_eq!(tablet.session().unwrap(), session, "the same session");
}
