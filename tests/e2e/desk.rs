//! The real desk: from the pixels of the code on the tablet to the answers on the worker's screen, without
//! a mouse.

use atspi::Role;
use harness::desktop::Desktop;
use harness::picture;
use harness::session::{Participant, answers};
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use language::Language;
use questionnaire::Disclosure;

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
    worker.says("första gången").unwrap();
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
