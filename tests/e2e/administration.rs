//! The administrator's window on the real tablet: what the PIN opens, what it does not, and what is changed there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use atspi::Role;
use harness::administrator::{Administrator, mark};
use harness::keyboard::Keyboard;
use harness::memory;
use harness::picture;
use harness::process::wait_for;
use harness::residue::Needles;
use harness::session::{Participant, answers, in_every_language, to_first_question};
use harness::tablet::Tablet;
use harness::workplace::{PIN, Workplace};
use jiff::Timestamp;
use language::Language;
use questionnaire::Disclosure;
use sealing::{Secret, SigningKey};
use site::Pin;

/// A small file system on a folder, as a stick is.
struct Stick<'a>(&'a Path);

impl<'a> Stick<'a> {
    fn put_in(at: &'a Path) -> Self {
        let mut mount = Command::new("mount");
        mount
            .args(["-t", "tmpfs", "-o", "size=4m,mode=0777", "stick"])
            .arg(at);
        assert!(mount.status().unwrap().success());
        Self(at)
    }
}

impl Drop for Stick<'_> {
    fn drop(&mut self) {
        Command::new("umount").arg(self.0).status().unwrap();
    }
}

#[test]
fn a_wrong_pin_waits_longer_each_time_and_a_restart_does_not_help() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let welcome = tablet.session().unwrap();
    tablet.tree().unwrap();
    // Held too short it is the welcome still.
    let keyboard = Keyboard::of(&desktop).unwrap();
    let (x, y) = mark(&picture::settled(&desktop).unwrap()).unwrap();
    keyboard.click(x, y, 1, Duration::from_secs(3)).unwrap();
    assert_eq!(tablet.session().unwrap(), welcome);

    let own = Administrator::enter(&tablet).unwrap();
    let wrong = own.texts().text("admin-pin-wrong");
    for _ in 0..2 {
        own.type_pin("111222").unwrap();
        own.label(&wrong).unwrap();
    }
    own.type_pin("111222").unwrap();
    let waits = |own: &Administrator<'_>| {
        wait_for("to be told to wait", 10, || {
            let nodes = own.tree().nodes()?;
            let told = nodes.iter().any(|node| node.name.contains("Vänta"));
            Ok(told.then_some(()))
        })
    };
    waits(&own).unwrap();
    own.press("admin-cancel").unwrap();
    tablet.kill().unwrap();
    // Some failures more, so that the wait outlasts a slow machine.
    let seed = fs::read(workplace.tablet().join("tablet.key")).unwrap();
    let seed = Secret::from_bytes(seed.try_into().unwrap());
    let key = SigningKey::from_seed(seed).unwrap();
    let mut pin = Pin::read(&workplace.tablet(), &key.public())
        .unwrap()
        .unwrap();
    for _ in 0..4 {
        pin.count_failure(Timestamp::now());
    }
    pin.write(&workplace.tablet(), &key).unwrap();
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let own = Administrator::enter(&tablet).unwrap();
    // Not even the right one is looked at yet.
    own.type_pin(PIN).unwrap();
    waits(&own).unwrap();
    // Whoever may write to the tablet's folder with its key sets another, and that is looked at.
    workplace.set_pin("864209").unwrap();
    own.press("admin-cancel").unwrap();
    let own = wait_for("the welcome", 20, || {
        let begins = in_every_language("rest-begin")?;
        let nodes = tablet.tree()?.nodes()?;
        Ok(nodes
            .iter()
            .any(|node| begins.contains(&node.name))
            .then_some(()))
    })
    .and_then(|()| Administrator::enter(&tablet));
    let own = own.unwrap();
    own.type_pin("864209").unwrap();
    own.heading("admin-title").unwrap();
    // No digit of it stays with the supervisor, where the search finds its key.
    let needles = Needles::default().exactly("pin", b"864209");
    assert_eq!(memory::search(tablet.id(), &needles).unwrap(), [""; 0]);
    let key = fs::read(workplace.tablet().join("tablet.key")).unwrap();
    let control = Needles::default().exactly("key", &key);
    assert!(!memory::search(tablet.id(), &control).unwrap().is_empty());
}

#[test]
fn what_is_set_on_the_tablet_is_what_a_participant_meets() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let own = Administrator::enter(&tablet).unwrap();
    own.type_pin(PIN).unwrap();
    own.heading("admin-title").unwrap();

    own.open("admin-languages").unwrap();
    own.tree()
        .press(
            Role::CheckBox,
            &["العربية. Utkast som ingen har granskat".to_owned()],
        )
        .unwrap();
    own.press("admin-back").unwrap();
    own.open("admin-lines").unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let duty = texts.text("line-local-duty");
    let none = texts.text("admin-line-none");
    own.tree()
        .press(Role::Button, &[format!("{duty}. {none}")])
        .unwrap();
    let mut typed = String::new();
    for key in "0999-123456".chars() {
        own.tree().press(Role::Button, &[key.to_string()]).unwrap();
        typed.push(key);
        let shown = texts.text_with("admin-line-typed", [("number", typed.as_str())]);
        own.label(&shown).unwrap();
    }
    own.tree()
        .press(Role::RadioButton, &[texts.text("admin-days-always")])
        .unwrap();
    own.press("admin-line-keep").unwrap();
    own.heading("admin-lines").unwrap();
    own.press("admin-back").unwrap();
    own.open("admin-test").unwrap();
    wait_for("what the self-test found", 60, || {
        let found = own.tree().nodes()?;
        let good = found
            .iter()
            .any(|node| node.name.contains("1 lines nearby set here"));
        Ok(good.then_some(()))
    })
    .unwrap();
    own.press("admin-back").unwrap();
    let window = tablet.session().unwrap();
    own.press("admin-close").unwrap();
    tablet.wait_for_another(window).unwrap();

    let tree = to_first_question(&tablet, &texts).unwrap();
    tree.press(Role::Button, &[texts.text("bar-help")]).unwrap();
    wait_for("the line nearby", 10, || {
        let nodes = tree.nodes()?;
        let shown = |name: &str| name.contains(&duty) && name.contains("0999-123456");
        Ok(nodes.iter().any(|node| shown(&node.name)).then_some(()))
    })
    .unwrap();
    tree.press(Role::Button, &[texts.text("support-close")])
        .unwrap();
    let name = texts.text_with("bar-language", [("name", "Svenska")]);
    tree.press(Role::Button, &[name]).unwrap();
    tree.find(Role::Button, &["English".to_owned()]).unwrap();
    assert!(!tree.has(Role::Button, "العربية").unwrap(), "it is off");
}

#[test]
fn sealed_envelopes_go_by_stick_and_the_program_starts_anew() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let mut tablet = Tablet::start_with(&desktop, &workplace.tablet(), |command| {
        command.arg("--stick").arg(&stick);
    })
    .unwrap();
    let participant = Participant {
        language: "sv".to_owned(),
        answers: answers(&[("afraid-of-someone-close", &["yes-still-happening"])]),
        disclosure: Disclosure::Answers,
        largest: false,
        dark: false,
    };
    let visit = participant.visit(&tablet).unwrap();
    let reference = picture::read_code(&visit.handoff).unwrap();

    {
        let own = Administrator::enter(&tablet).unwrap();
        own.type_pin(PIN).unwrap();
        own.heading("admin-title").unwrap();
        own.open("admin-export").unwrap();
        own.press("admin-export-copy").unwrap();
        wait_for("to be told that there is no stick", 10, || {
            let nodes = own.tree().nodes()?;
            Ok(nodes
                .iter()
                .any(|node| node.name.contains("no USB stick"))
                .then_some(()))
        })
        .unwrap();
        let mounted = Stick::put_in(&stick);
        own.press("admin-export-copy").unwrap();
        own.label(&own.texts().text("admin-export-done")).unwrap();
        assert_eq!(
            workplace
                .bring(&stick.join("enrum"))
                .unwrap()
                .split('.')
                .next(),
            Some("Brought: 1")
        );
        drop(mounted);
        own.press("admin-back").unwrap();
        own.open("admin-restart").unwrap();
        own.press("admin-restart-now").unwrap();
    }
    assert!(tablet.wait().unwrap().success());
    let opened = workplace.open(&workplace.desk(), &reference, true).unwrap();
    assert!(opened.contains("yes-still-happening"), "{opened}");
    // Copied and not moved: the courier brings the same, and nothing changes.
    assert_eq!(workplace.carry().unwrap(), "Carried: 1");
    assert_eq!(
        workplace.open(&workplace.desk(), &reference, true).unwrap(),
        opened
    );
}
