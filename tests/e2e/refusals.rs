//! What the real desk says when it can't show answers: there are none, they are not for it, or something is wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use harness::desktop::Desktop;
use harness::picture;
use harness::session::{Participant, answers};
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use questionnaire::Disclosure;

/// Sessions of the real tablet, carried; what was on its screen at the end of each.
fn sessions(workplace: &Workplace, desktop: &Desktop, all: &[Disclosure]) -> Vec<image::RgbImage> {
    let tablet = Tablet::start(desktop, &workplace.tablet()).unwrap();
    let visit = |disclosure: &Disclosure| {
        let participant = Participant {
            language: "sv".to_owned(),
            answers: answers(&[("threatened", &["yes-still-happening"])]),
            disclosure: *disclosure,
            largest: false,
            dark: false,
        };
        participant.visit(&tablet).unwrap().handoff
    };
    let screens = all.iter().map(visit).collect();
    drop(tablet);
    workplace.carry().unwrap();
    screens
}

/// The one file of the exchange with the envelope of the only session.
fn envelope(workplace: &Workplace) -> Option<PathBuf> {
    let months = fs::read_dir(workplace.exchange()).unwrap();
    let files = months.filter_map(|month| fs::read_dir(month.unwrap().path()).ok());
    let mut files = files.flatten().map(|file| file.unwrap());
    let found = files.find(|file| file.file_name().len() == 32);
    found.map(|file| file.path())
}

/// A desk of its own for a further worker, known to the site from now on.
fn another_desk(workplace: &Workplace, folder: &Path) {
    workplace.add_worker("other", folder).unwrap();
    workplace.sign().unwrap();
    fs::copy(
        workplace.desk().join("site.enrum"),
        folder.join("site.enrum"),
    )
    .unwrap();
}

#[test]
fn what_is_withheld_is_told_and_a_code_comes_from_a_picture_or_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let kinds = [Disclosure::Talk, Disclosure::Withheld];
    let screens = sessions(&workplace, &desktop, &kinds);
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();

    // Where pictures are that are none, or have no code.
    let photo = folder.path().join("photo.png");
    let says = |file: &Path, id: &str| {
        worker.scan(file.to_str().unwrap()).unwrap();
        worker.says(&worker.text(id)).unwrap();
    };
    fs::write(&photo, "rubbish").unwrap();
    says(&photo, "refused-image");
    image::GrayImage::new(640, 480).save(&photo).unwrap();
    says(&photo, "refused-no-code-in-image");
    picture::save(&screens[0], &photo).unwrap();
    worker
        .open(photo.to_str().unwrap(), "read-title-talk")
        .unwrap();
    worker.says(&worker.text("read-talk-text")).unwrap();
    worker.press("read-later").unwrap();

    // By hand, in groups and in lower case; first with a wrong character in the fifth.
    let code = picture::read_code(&screens[1]).unwrap().to_lowercase();
    let grouped = |code: &str| {
        let groups = code.as_bytes().chunks(4);
        let groups: Vec<_> = groups.map(|it| std::str::from_utf8(it).unwrap()).collect();
        groups.join(" ")
    };
    let mut wrong = code.clone();
    let other = if wrong.get(17..18) == Some("q") {
        "p"
    } else {
        "q"
    };
    wrong.replace_range(17..18, other);
    worker.scan(&grouped(&wrong)).unwrap();
    worker.says("Grupp \u{2068}5\u{2069} stämmer inte").unwrap();
    worker.open(&grouped(&code), "read-title-withheld").unwrap();
    worker.says(&worker.text("read-withheld-text")).unwrap();
    let nodes = worker.desk().tree().unwrap().nodes().unwrap();
    let answer = "Ja, och det händer fortfarande";
    assert!(!nodes.iter().any(|node| node.name.contains(answer)));
}

#[test]
fn each_envelope_that_cannot_be_opened_is_refused_in_its_own_words() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let screens = sessions(&workplace, &desktop, &[Disclosure::Answers]);
    let code = picture::read_code(&screens[0]).unwrap();
    let path = envelope(&workplace).unwrap();
    let whole = fs::read(&path).unwrap();
    let refused = |worker: &Worker<'_>, id: &str| {
        worker.scan(&code).unwrap();
        worker.heading("received-title").unwrap();
        worker.press("received-open").unwrap();
        worker.says(&worker.text(id)).unwrap();
        worker.heading("home-title").unwrap();
    };
    {
        let worker = Worker::sit_down(&desktop, &workplace).unwrap();
        worker.guess().unwrap();
        worker.says(&worker.text("refused-passphrase")).unwrap();
        worker.unlock().unwrap();
        let mut changed = whole.clone();
        *changed.last_mut().unwrap() ^= 1;
        fs::write(&path, &changed).unwrap();
        refused(&worker, "refused-damaged");
        // The version stands behind the four characters of the kind.
        changed.clone_from(&whole);
        changed[4] = 2;
        fs::write(&path, &changed).unwrap();
        refused(&worker, "refused-newer");
        fs::write(&path, &whole).unwrap();
        // Nothing of that has cost the code.
        worker.open(&code, "read-title-answers").unwrap();
        worker.press("read-later").unwrap();
    }

    // Whoever comes later reads nothing from before.
    let other = folder.path().join("other");
    another_desk(&workplace, &other);
    {
        let worker = Worker::sit_down_at(&desktop, &workplace, &other, |_| {}).unwrap();
        worker.unlock().unwrap();
        refused(&worker, "refused-not-for-key");
    }

    // A tablet that was removed, and has a successor, is believed no more.
    let tablet = folder.path().join("tablet-2");
    let named = ["--name", "Tablet 2", "--tablet", tablet.to_str().unwrap()];
    workplace.enrum(&["tablet", "enrol"], &named).unwrap();
    workplace
        .enrum(&["tablet", "remove"], &["--name", "Tablet 1"])
        .unwrap();
    workplace.sign().unwrap();
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();
    refused(&worker, "refused-unknown-tablet");
}

#[test]
fn two_desks_read_one_finishes_and_the_other_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let other = folder.path().join("other");
    another_desk(&workplace, &other);
    let desktop = crate::desktop(folder.path());
    let screens = sessions(&workplace, &desktop, &[Disclosure::Answers]);
    let code = picture::read_code(&screens[0]).unwrap();
    let next_door = Desktop::start(&folder.path().join("next-door"), 1280, 800).unwrap();
    let first = Worker::sit_down(&desktop, &workplace).unwrap();
    let second = Worker::sit_down_at(&next_door, &workplace, &other, |_| {}).unwrap();
    for worker in [&first, &second] {
        worker.unlock().unwrap();
        worker.open(&code, "read-title-answers").unwrap();
    }
    // A number that is a person's is refused, and nothing is lost by it.
    first.press("read-finish").unwrap();
    first.heading("finish-title").unwrap();
    first.press("documented-record").unwrap();
    first.fill("case-field", "19121212-1212").unwrap();
    first.press("finish-yes").unwrap();
    first.says(&first.text("refused-identity-number")).unwrap();
    first.press("finish-no").unwrap();
    first.finish("IK-2026-18").unwrap();
    assert_eq!(envelope(&workplace), None);

    second.says("En kollega har redan avslutat").unwrap();
    second.says("Ja, och det händer fortfarande").unwrap();
    second.press("read-finish").unwrap();
    second.heading("finish-title").unwrap();
    second.press("documented-not").unwrap();
    second.press("finish-yes").unwrap();
    second.heading("finished-elsewhere").unwrap();
}

#[test]
fn a_window_that_something_holds_is_ended_when_it_should_have_locked() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    workplace
        .change_settings("idle_secs = 240", "idle_secs = 240\ndesk_idle_secs = 30")
        .unwrap();
    let desktop = crate::desktop(folder.path());
    let screens = sessions(&workplace, &desktop, &[Disclosure::Answers]);
    let code = picture::read_code(&screens[0]).unwrap();
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();
    worker.open(&code, "read-title-answers").unwrap();
    let window = worker.desk().window().unwrap();
    worker.press("read-later").unwrap();
    worker.heading("home-title").unwrap();
    worker.scan(&code).unwrap();
    worker.heading("received-title").unwrap();
    // It stands still in the middle of its work, as before a share that has stopped answering.
    let since = Instant::now();
    crate::ends::signal(window, "STOP");
    worker.desk().wait_for_another(window).unwrap();
    assert!(since.elapsed() > Duration::from_secs(25), "it was held");
    worker.unlock().unwrap();
    worker.open(&code, "read-title-answers").unwrap();
}
