//! How sessions end, and what stays: nothing.

use std::fs;
use std::path::Path;
use std::time::Instant;

use atspi::Role;
use harness::picture;
use harness::process::wait_for;
use harness::session::{Participant, answers, from_language, in_every_language, to_first_question};
use harness::tablet::Tablet;
use harness::tree::Tree;
use harness::workplace::Workplace;
use language::{Language, Texts};
use questionnaire::Disclosure;

const FIRST: &str = "item-afraid-of-someone-close";

fn press(tree: &Tree<'_>, texts: &Texts, ids: &[&str]) {
    for id in ids {
        tree.press(Role::Button, &[texts.text(id)]).unwrap();
    }
}

#[test]
fn leave_help_and_hide_on_the_real_tablet() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();

    // Help shows the lines over the question, and gives the question back as it was.
    let tree = to_first_question(&tablet, &texts).unwrap();
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
    let tree = to_first_question(&tablet, &texts).unwrap();
    assert!(!tree.find(Role::RadioButton, &answer).unwrap().checked);

    // The cover's button ends the covered session, and the fresh one begins where it leads.
    let second = tablet.session().unwrap();
    press(&tree, &texts, &["bar-hide"]);
    let begins = in_every_language("rest-begin").unwrap();
    tree.press(Role::Button, &begins).unwrap();
    tablet.wait_for_another(second).unwrap();
    from_language(&tablet.tree().unwrap(), &texts, FIRST).unwrap();

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

/// Ends a process as a fault in it would.
pub(crate) fn signal(process: u32, name: &str) {
    let status = std::process::Command::new("kill")
        .args([&format!("-{name}"), &process.to_string()])
        .status();
    assert!(status.unwrap().success());
}

fn crash(process: u32) {
    signal(process, "ABRT");
}

#[test]
fn the_supervisor_survives_a_session_that_crashes() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    for _twice in 0..2 {
        to_first_question(&tablet, &texts).unwrap();
        let session = tablet.session().unwrap();
        crash(session);
        tablet.wait_for_another(session).unwrap();
        // At rest, as if nobody had been there.
        let begins = in_every_language("rest-begin").unwrap();
        tablet.tree().unwrap().find(Role::Button, &begins).unwrap();
    }
}

#[test]
fn a_session_that_crashes_again_and_again_puts_the_tablet_out_of_service() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    for _crash in 0..5 {
        let session = tablet.session().unwrap();
        tablet.tree().unwrap().find(Role::Button, &begins).unwrap();
        crash(session);
        tablet.wait_for_another(session).unwrap();
    }
    let out = in_every_language("out-title").unwrap();
    tablet.tree().unwrap().find(Role::Heading, &out).unwrap();
}

#[test]
fn the_system_s_word_ends_a_session_and_the_tablet() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let mut tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    // To the session: the next one rests.
    to_first_question(&tablet, &texts).unwrap();
    let session = tablet.session().unwrap();
    signal(session, "TERM");
    tablet.wait_for_another(session).unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    tablet.tree().unwrap().find(Role::Button, &begins).unwrap();
    let log = || fs::read_to_string(folder.path().join("desktop/log")).unwrap();
    assert!(!log().contains("ERROR"), "{}", log());
    // To the supervisor: nothing of it is left, and it was no failure.
    to_first_question(&tablet, &texts).unwrap();
    let session = tablet.session().unwrap();
    signal(tablet.id(), "TERM");
    let status = tablet.wait().unwrap();
    assert!(status.success(), "{status}");
    assert!(!Path::new(&format!("/proc/{session}")).exists());
    assert!(!log().contains("ERROR"), "{}", log());
}

/// Five times through the window, at different moments after the last button.
#[test]
fn a_code_that_was_shown_opens_after_a_kill_at_any_moment() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let participant = Participant {
        language: "sv".to_owned(),
        answers: answers(&[("threatened", &["yes-no-longer"])]),
        disclosure: Disclosure::Answers,
        largest: false,
        dark: false,
    };
    let (mut promised, mut codes) = (0, Vec::new());
    for millis in [0, 8, 20, 60, 3_000] {
        let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
        let way = participant.choose(&tablet).unwrap();
        way.press("choice-continue").unwrap();
        std::thread::sleep(std::time::Duration::from_millis(millis));
        // Only what is on the disk may be shown as a code.
        let shown = way.is_at("code-title").unwrap();
        if millis > 1_000 {
            assert!(shown, "undisturbed, there is a code");
            way.press("code-show").unwrap();
            codes.push(way.read_code().unwrap());
        }
        promised += usize::from(shown);
        drop(way);
        tablet.kill().unwrap();
    }
    let carried = workplace.carry().unwrap();
    let carried: usize = carried.trim_start_matches("Carried: ").parse().unwrap();
    assert!(
        carried >= promised,
        "{carried} envelopes for {promised} codes"
    );
    for code in codes {
        let opened = workplace.open(&workplace.desk(), &code, true).unwrap();
        assert!(opened.contains("yes-no-longer"), "{opened}");
    }
}

/// What was shown is painted over by the session itself, before its window goes: not by whatever comes next, which is held up here.
#[test]
fn the_last_frame_is_overwritten_before_the_window_goes() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let participant = Participant {
        language: "sv".to_owned(),
        answers: answers(&[]),
        disclosure: Disclosure::Talk,
        largest: false,
        dark: false,
    };
    for end in ["code-done", "bar-leave", "TERM"] {
        let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
        let way = participant.choose(&tablet).unwrap();
        for id in ["choice-continue", "code-show"] {
            way.press(id).unwrap();
        }
        way.read_code().unwrap();
        let session = tablet.session().unwrap();
        signal(tablet.id(), "STOP");
        if end == "TERM" {
            signal(session, end);
        } else {
            way.press(end).unwrap();
        }
        // Through the middle of the code, again and again until the window is gone.
        let paper = image::Rgb([0xF6, 0xF3, 0xEC]);
        let (mut seen, start) = (Vec::new(), Instant::now());
        while seen.last() != Some(&"no window") && start.elapsed().as_secs() < 20 {
            let column = picture::part(&desktop, 640, 300, 1, 200).unwrap();
            let all = |color| column.pixels().all(|pixel| *pixel == color);
            let now = match (all(paper), all(image::Rgb([0; 3]))) {
                (true, _) => "paper",
                (_, true) => "no window",
                _ => "the code",
            };
            if seen.last() != Some(&now) {
                seen.push(now);
            }
        }
        signal(tablet.id(), "CONT");
        // It may be gone before the first look, and is never there again.
        seen.retain(|what| *what != "the code");
        assert_eq!(seen, ["paper", "no window"], "{end}");
    }
}
