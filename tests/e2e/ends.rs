//! How sessions end, and what stays: nothing.

use atspi::Role;
use harness::process::wait_for;
use harness::session::in_every_language;
use harness::tablet::Tablet;
use harness::tree::Tree;
use harness::workplace::Workplace;
use language::{Language, Texts};

fn press(tree: &Tree<'_>, texts: &Texts, ids: &[&str]) {
    for id in ids {
        tree.press(Role::Button, &[texts.text(id)]).unwrap();
    }
}

/// From the welcome to the first question, in Swedish; the welcome's process ends on the way.
fn begin<'a>(tablet: &Tablet<'a>, texts: &Texts) -> Tree<'a> {
    let resting = tablet.session().unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    tablet.tree().unwrap().press(Role::Button, &begins).unwrap();
    tablet.wait_for_another(resting).unwrap();
    let tree = tablet.tree().unwrap();
    from_language(&tree, texts);
    tree
}

fn from_language(tree: &Tree<'_>, texts: &Texts) {
    tree.press(Role::Button, &["Svenska".to_owned()]).unwrap();
    for (title, button) in [
        ("before-title", "before-next"),
        ("before-readers-title", "before-next"),
        ("before-limits-title", "before-begin"),
    ] {
        tree.find(Role::Heading, &[texts.text(title)]).unwrap();
        press(tree, texts, &[button]);
    }
    let question = texts.text("item-afraid-of-someone-close");
    tree.find(Role::Heading, &[question]).unwrap();
}

#[test]
fn leave_help_and_hide_on_the_real_tablet() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();

    // Help shows the lines over the question, and gives the question back as it was.
    let tree = begin(&tablet, &texts);
    let first = tablet.session().unwrap();
    let answer = [texts.text("answer-yes-no-longer")];
    assert!(!tree.find(Role::RadioButton, &answer).unwrap().checked);
    tree.press(Role::RadioButton, &answer).unwrap();
    press(&tree, &texts, &["bar-help"]);
    tree.find(Role::Heading, &[texts.text("support-title")])
        .unwrap();
    press(&tree, &texts, &["support-close"]);
    assert!(tree.find(Role::RadioButton, &answer).unwrap().checked);

    // Leave ends the process; the next one rests and knows nothing.
    press(&tree, &texts, &["bar-leave"]);
    tablet.wait_for_another(first).unwrap();
    let tree = begin(&tablet, &texts);
    assert!(!tree.find(Role::RadioButton, &answer).unwrap().checked);

    // The cover's button ends the covered session, and the fresh one begins where it leads.
    let second = tablet.session().unwrap();
    press(&tree, &texts, &["bar-hide"]);
    let begins = in_every_language("rest-begin").unwrap();
    tree.press(Role::Button, &begins).unwrap();
    tablet.wait_for_another(second).unwrap();
    from_language(&tablet.tree().unwrap(), &texts);

    drop(tablet);
    assert_eq!(
        workplace.carry().unwrap(),
        "Carried: 0",
        "nobody handed anything over"
    );
}

#[test]
fn a_session_dies_with_its_supervisor() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let session = tablet.session().unwrap();
    tablet.tree().unwrap();
    drop(tablet);
    wait_for("the end of the session", 10, || {
        Ok((!std::path::Path::new(&format!("/proc/{session}")).exists()).then_some(()))
    })
    .unwrap();
}
