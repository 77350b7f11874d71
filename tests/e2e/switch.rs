//! The real tablet by a single button: what can be pressed is marked one after the other.

use std::thread::sleep;
use std::time::Duration;

use atspi::Role;
use harness::keyboard::{Key, Keyboard};
use harness::process::wait_for;
use harness::tablet::Tablet;
use harness::tree::Node;
use harness::workplace::Workplace;
use language::Language;

/// Waits until this is marked, and presses the one button there is.
fn press_when_marked(tablet: &Tablet<'_>, keyboard: &Keyboard, name: &str) {
    let tree = tablet.tree().unwrap();
    wait_for(&format!("{name} marked"), 90, || {
        let nodes = tree.nodes()?;
        let marked = nodes.iter().any(|node| node.focused && node.name == name);
        Ok(marked.then_some(()))
    })
    .unwrap();
    keyboard.press(Key::Space).unwrap();
}

#[test]
fn a_single_button_begins_chooses_covers_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    workplace
        .change_settings("control = \"all\"", "control = \"switch\"")
        .unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let keyboard = Keyboard::of(&desktop).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let tree = tablet.tree().unwrap();
    let resting = tablet.session().unwrap();
    // Any press of it begins; the welcome marks nothing.
    let marked = &|node: &Node| node.focused && node.role == Role::Button;
    assert!(!tree.nodes().unwrap().iter().any(marked));
    // A press on a screen that has just come is one too many.
    sleep(Duration::from_secs(1));
    keyboard.press(Key::Space).unwrap();
    tablet.wait_for_another(resting).unwrap();
    press_when_marked(&tablet, &keyboard, "Svenska");
    let tree = tablet.tree().unwrap();
    tree.find(Role::Heading, &[texts.text("before-title")])
        .unwrap();
    press_when_marked(&tablet, &keyboard, &texts.text("before-next"));
    tree.find(Role::Heading, &[texts.text("before-readers-title")])
        .unwrap();

    // Hidden, and held for two seconds: back where it was, in the same process.
    let session = tablet.session().unwrap();
    press_when_marked(&tablet, &keyboard, &texts.text("bar-hide"));
    let title = texts.text("before-readers-title");
    wait_for("the cover", 10, || {
        Ok((!tree.has(Role::Heading, &title)?).then_some(()))
    })
    .unwrap();
    // A press that comes at once is one too many.
    keyboard.press(Key::Space).unwrap();
    sleep(Duration::from_secs(1));
    keyboard
        .hold(Key::Space, Duration::from_millis(2_600))
        .unwrap();
    tree.find(Role::Heading, &[title]).unwrap();
    assert_eq!(tablet.session().unwrap(), session, "the same session");
}
