//! What a session leaves behind once it has ended: nothing, in the memory of any process that goes on and in no file.

use std::fs;
use std::path::Path;

use atspi::Role;
use harness::desktop::Desktop;
use harness::memory::{processes_of, search};
use harness::picture;
use harness::residue::Needles;
use harness::session::{Participant, Way, answers, in_every_language};
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use image::RgbImage;
use language::Language;
use questionnaire::{Disclosure, Origin, Questionnaire, Response, Runner};

const ITEM: &str = "afraid-of-someone-close";
const CHOICE: &str = "yes-still-happening";

/// What the answer looks like where answers are written one after the other: the item and right after it the choice.
pub(crate) fn serialised_answer() -> Vec<u8> {
    let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED).unwrap());
    assert!(runner.choose(0));
    let origin = Origin {
        language: String::new(),
        questionnaire: String::new(),
        questionnaire_hash: String::new(),
        month: String::new(),
        app: String::new(),
    };
    let response = Response::new(origin, Disclosure::Answers, runner.into_answers());
    let bytes = response.to_cbor().unwrap();
    let place = |text: &str| {
        let mut windows = bytes.windows(text.len());
        windows
            .position(|window| window == text.as_bytes())
            .unwrap()
    };
    bytes[place(ITEM)..place(CHOICE) + CHOICE.len()].to_vec()
}

/// Parts of rows through the code, those with the most changes, as the display has them: four bytes a pixel, of which the last
/// means nothing.
pub(crate) fn rows_of_the_code(mut needles: Needles, picture: &RgbImage) -> Needles {
    let part = |(left, row): (u32, u32)| {
        let pixels = (left..left + 120).map(|x| picture.get_pixel(x, row).0);
        pixels.collect::<Vec<_>>()
    };
    let black_or_white = |part: &[[u8; 3]]| {
        let is_module = |pixel: &&[u8; 3]| **pixel == [0; 3] || **pixel == [u8::MAX; 3];
        part.iter().filter(is_module).count()
    };
    let changes = |part: &Vec<[u8; 3]>| {
        let modules = black_or_white(part);
        let changes = part.windows(2).filter(|two| two[0] != two[1]).count();
        if modules == part.len() { changes } else { 0 }
    };
    let lefts = (0..picture.width() - 120).step_by(40);
    let places = lefts.flat_map(|left| (150..700).step_by(4).map(move |row| (left, row)));
    let best = places.map(part).max_by_key(changes).unwrap();
    assert!(changes(&best) >= 8, "that is no row of a code");
    for pad in [0, u8::MAX] {
        let bytes: Vec<u8> = (best.iter())
            .flat_map(|[r, g, b]| [*b, *g, *r, pad])
            .collect();
        needles = needles.exactly("a row of the code", &bytes);
    }
    needles
}

/// How a session ends at its code.
#[derive(Debug, Clone, Copy)]
enum End {
    Done,
    Leave,
    CoveredAndReplaced,
    SystemWord,
    Killed,
}

fn end(end: End, way: &Way<'_>, tablet: &Tablet<'_>) {
    let session = tablet.session().unwrap();
    match end {
        End::Done => way.press("code-done").unwrap(),
        End::Leave => way.press("bar-leave").unwrap(),
        End::CoveredAndReplaced => {
            way.press("bar-hide").unwrap();
            let begins = in_every_language("rest-begin").unwrap();
            tablet.tree().unwrap().press(Role::Button, &begins).unwrap();
        }
        End::SystemWord => crate::ends::signal(session, "TERM"),
        End::Killed => crate::ends::signal(session, "KILL"),
    }
    tablet.wait_for_another(session).unwrap();
    tablet.tree().unwrap();
    // The last one's window is gone too.
    harness::process::wait_for("the session's end", 10, || {
        let is_gone = !Path::new(&format!("/proc/{session}")).exists();
        Ok(is_gone.then_some(()))
    })
    .unwrap();
}

/// By process, what was found in it.
fn found_in(folder: &Path, needles: &Needles) -> Vec<String> {
    let all = processes_of(folder).unwrap();
    assert!(
        all.len() >= 6,
        "display, window manager, buses, tablet: {all:?}"
    );
    let found = all
        .into_iter()
        .map(|(process, name)| (name, search(process, needles).unwrap()));
    let found = found.filter(|(_, found)| !found.is_empty());
    found
        .map(|(name, found)| format!("{name}: {}", found.join(", ")))
        .collect()
}

#[test]
fn nothing_of_a_session_stays_in_any_process_or_file() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = Desktop::start(&folder.path().join("desktop"), 1280, 800).unwrap();
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let participant = Participant {
        language: "sv".to_owned(),
        answers: answers(&[(ITEM, &[CHOICE])]),
        disclosure: Disclosure::Answers,
        largest: false,
        dark: false,
    };
    let key = fs::read(workplace.tablet().join("tablet.key")).unwrap();
    let key = Needles::default().bytes("the tablet's key", &key);
    let mut needles = Needles::default().bytes("an answer", &serialised_answer());
    for kind in [
        End::Done,
        End::Leave,
        End::CoveredAndReplaced,
        End::SystemWord,
        End::Killed,
    ] {
        let way = participant.choose(&tablet).unwrap();
        way.press("choice-continue").unwrap();
        way.heading("code-title").unwrap();
        way.press("code-show").unwrap();
        let reference = way.read_code().unwrap();
        let picture = picture::settled(&desktop).unwrap();
        needles = needles.reference(&reference).unwrap();
        needles = rows_of_the_code(needles, &picture);

        // The control: the same search finds what is on the display while it is shown, the key where it belongs
        // and only there, and the reference and the answer in this process, which has just read and made them.
        let session = tablet.session().unwrap();
        let here = search(std::process::id(), &needles).unwrap();
        for name in ["an answer", "reference", "reference as text"] {
            assert!(here.iter().any(|found| found == name), "{name}: {here:?}");
        }
        // The session itself has the reference in the form in which it is drawn, and in no other.
        let mut drawn = search(session, &needles).unwrap();
        drawn.sort();
        drawn.dedup();
        assert_eq!(drawn, ["a row of the code", "reference as text"]);
        let on_display = found_in(folder.path(), &needles).join("; ");
        assert!(
            on_display.contains("Xvfb: a row of the code"),
            "{on_display}"
        );
        assert_eq!(search(session, &key).unwrap(), Vec::<String>::new());
        assert_eq!(search(tablet.id(), &key).unwrap(), ["the tablet's key"]);

        end(kind, &way, &tablet);
        // The test's own pictures go through buffers of the display; these overwrite what the last one left there. It takes them as it
        // gets them, so that some may be overwritten late.
        let mut left = Vec::new();
        for _ in 0..4 {
            for _ in 0..4 {
                picture::settled(&desktop).unwrap();
            }
            left = found_in(folder.path(), &needles);
            if !left.iter().all(|found| found.starts_with("Xvfb: ")) || left.is_empty() {
                break;
            }
        }
        assert!(left.is_empty(), "after {kind:?}: {left:#?}");
        if matches!(kind, End::CoveredAndReplaced) {
            // The next participant sits down at once, and goes.
            let session = tablet.session().unwrap();
            let leave = [Language::load("sv")
                .unwrap()
                .texts()
                .unwrap()
                .text("bar-leave")];
            tablet.tree().unwrap().press(Role::Button, &leave).unwrap();
            tablet.wait_for_another(session).unwrap();
        }
    }
    workplace.carry().unwrap();
    let files = needles.find_under(folder.path()).unwrap();
    assert!(files.is_empty(), "{files:?}");
    needles.control(folder.path()).unwrap();
}
