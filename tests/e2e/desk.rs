//! The real desk: from the pixels of the code on the tablet to the answers on the worker's screen, without
//! a mouse.

use std::fs;
use std::path::Path;

use atspi::Role;
use harness::desktop::Desktop;
use harness::memory::{processes_of, search};
use harness::picture;
use harness::residue::Needles;
use harness::session::{Participant, answers};
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use language::Language;
use questionnaire::Disclosure;
use sealing::Purpose;

fn hand_over(workplace: &Workplace, desktop: &Desktop, language: &str) -> String {
    let tablet = Tablet::start(desktop, &workplace.tablet()).unwrap();
    let participant = Participant {
        language: language.to_owned(),
        answers: answers(&[
            ("threatened", &["yes-still-happening"]),
            ("who-did-it", &["partner-of-today", "another-person"]),
            ("how-afraid", &["5"]),
        ]),
        disclosure: Disclosure::Answers,
        largest: false,
        dark: false,
    };
    let visit = participant.visit(&tablet).unwrap();
    picture::read_code(&visit.handoff).unwrap()
}

fn whole_way(language: &str) {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let code = hand_over(&workplace, &desktop, language);

    // Scanned before the courier has run, and locked in between.
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();
    worker.scan("HTTPS://EXAMPLE.ORG").unwrap();
    worker.says(&worker.text("refused-not-a-code")).unwrap();
    worker.scan(&code).unwrap();
    worker.heading("received-title").unwrap();
    worker.says(&worker.text("received-not-yet")).unwrap();
    let first = worker.desk().window().unwrap();
    worker.press("side-lock").unwrap();
    worker.desk().wait_for_another(first).unwrap();
    worker.heading("lock-title").unwrap();
    drop(worker);
    assert_eq!(workplace.carry().unwrap(), "Carried: 1");

    // Restarted; the code waits in the tray and need not be scanned again.
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();
    let tree = worker.desk().tree().unwrap();
    let arrived = worker.text("side-arrived");
    let nodes = tree.nodes().unwrap();
    let waiting = nodes
        .iter()
        .find(|node| node.name.ends_with(&arrived))
        .unwrap();
    tree.press(Role::Button, std::slice::from_ref(&waiting.name))
        .unwrap();
    worker.heading("received-title").unwrap();
    worker.press("received-open").unwrap();
    worker.heading("read-title-answers").unwrap();
    worker.says(&worker.text("route-danger-now")).unwrap();
    worker.says("Ja, och det händer fortfarande").unwrap();
    worker.says("Min partner, Någon annan").unwrap();
    worker.says("5 (1 Inte rädd – 5 Mycket rädd)").unwrap();
    picture::save(
        &picture::take(&desktop).unwrap(),
        &folder.path().join("reading.png"),
    )
    .unwrap();
    if language != "sv" {
        worker.press("read-original").unwrap();
        let own = Language::load(language).unwrap().texts().unwrap();
        worker
            .says(&own.text("answer-yes-still-happening"))
            .unwrap();
    }
    worker.press("tab-guide").unwrap();
    worker.says("Låt aldrig en partner").unwrap();
    worker.press("tab-services").unwrap();
    worker.says("020-50 50 50").unwrap();
    worker.press("record-held").unwrap();
    worker.finish("IK-2026-17").unwrap();
    worker.says("under en enda månad").unwrap();
    worker.press("finished-next").unwrap();
    worker.scan(&code).unwrap();
    worker.says(&worker.text("refused-finished")).unwrap();
    drop(worker);

    // Nor does anybody else get to it.
    let refused = workplace.try_open(&workplace.desk(), &code, true).unwrap();
    let error = String::from_utf8_lossy(&refused.stderr);
    assert!(error.contains("is finished"), "{error}");
}

#[test]
fn a_swedish_session_is_opened_at_the_desk_without_a_mouse() {
    whole_way("sv");
}

#[test]
fn an_arabic_session_is_opened_at_the_desk_without_a_mouse() {
    whole_way("ar");
}

/// What a worker read and typed, and what opened it.
fn needles(workplace: &Workplace, code: &str) -> Needles {
    let passphrase = workplace.worker_passphrase().unwrap();
    let file = fs::read(workplace.desk().join("worker.key")).unwrap();
    let seed = sealing::unprotect(&file, Purpose::Worker, &passphrase).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    let answer = format!(
        "{} {}: {}",
        texts.text("item-threatened"),
        texts.text("item-threatened-frame"),
        texts.text("answer-yes-still-happening")
    );
    let needles = Needles::default().reference(code).unwrap();
    let needles = needles.bytes("the worker's key", seed.expose());
    let needles = needles.exactly("the passphrase", passphrase.as_bytes());
    let needles = needles.exactly("an answer as it is read", answer.as_bytes());
    needles.exactly("the case number", CASE.as_bytes())
}

const CASE: &str = "IK-2026-4711-needle";

fn found_in(folder: &Path, needles: &Needles) -> Vec<String> {
    let all = processes_of(folder).unwrap();
    assert!(all.len() >= 6, "display, buses, both of the desk: {all:?}");
    let found = all.into_iter().map(|(process, name)| {
        let found = search(process, needles).unwrap();
        format!("{name}: {}", found.join(", "))
    });
    found.filter(|found| !found.ends_with(": ")).collect()
}

#[test]
fn nothing_that_was_read_stays_after_the_lock_in_any_process_or_file() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let code = hand_over(&workplace, &desktop, "sv");
    workplace.carry().unwrap();
    drop(desktop);
    // Another display: what the tablet has shown is not looked for here.
    let desktop = harness::desktop::Desktop::start(&folder.path().join("office"), 1280, 800);
    let desktop = desktop.unwrap();
    let needles = needles(&workplace, &code);
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    for is_finished in [false, true] {
        worker.unlock().unwrap();
        worker.open(&code, "read-title-answers").unwrap();
        // The control: while it is unlocked the window has all of it.
        let window = worker.desk().window().unwrap();
        let holds = |names: &[&str]| {
            let open = search(window, &needles).unwrap();
            for name in names {
                assert!(open.iter().any(|found| found == name), "{name}: {open:?}");
            }
        };
        holds(&["the worker's key", "an answer as it is read"]);
        worker.press("read-finish").unwrap();
        worker.heading("finish-title").unwrap();
        worker.fill("case-field", CASE).unwrap();
        holds(&["the case number"]);
        if is_finished {
            worker.press("documented-not").unwrap();
            worker.press("finish-yes").unwrap();
            worker.heading("finished-title").unwrap();
        }
        worker.press("side-lock").unwrap();
        worker.desk().wait_for_another(window).unwrap();
        worker.heading("lock-title").unwrap();
        // What is said to a screen reader goes through its bus, which keeps it: SECURITY.md says so.
        let mut left = found_in(folder.path(), &needles);
        let said = ["an answer as it is read", "the case number"];
        left.retain(|found| {
            let kept = found.strip_prefix("dbus-daemon: ");
            !kept.is_some_and(|kept| kept.split(", ").all(|it| said.contains(&it)))
        });
        assert!(left.is_empty(), "finished {is_finished}: {left:#?}");
        let files = needles.find_under(folder.path()).unwrap();
        let own = folder.path().join("worker.passphrase");
        let files: Vec<_> = files.into_iter().filter(|file| *file != own).collect();
        assert!(files.is_empty(), "{files:?}");
    }
    needles.control(folder.path()).unwrap();
}
