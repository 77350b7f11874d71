//! Codes held up to the desk's camera, whose pictures come from a folder.

use std::fs;
use std::path::Path;

use harness::frames::Held;
use harness::picture;
use harness::session::{Participant, answers};
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use image::GrayImage;
use questionnaire::Disclosure;

/// Nothing but these pictures is before the camera.
fn show(frames: &Path, save: impl FnOnce(&Path)) {
    fs::remove_dir_all(frames).ok();
    fs::create_dir(frames).unwrap();
    GrayImage::new(1280, 720)
        .save(frames.join("1-nothing.png"))
        .unwrap();
    save(frames);
}

#[test]
fn a_code_is_found_at_an_angle_blurred_dim_and_partly_covered() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let screen = {
        let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
        let participant = Participant {
            language: "sv".to_owned(),
            answers: answers(&[]),
            disclosure: Disclosure::Talk,
            largest: false,
            dark: false,
        };
        participant.visit(&tablet).unwrap().handoff
    };
    let frames = folder.path().join("frames");
    show(&frames, |_| {});
    let worker = Worker::sit_down_with(&desktop, &workplace, |command| {
        command.arg("--camera").arg(&frames);
    })
    .unwrap();
    worker.unlock().unwrap();
    for held in Held::ALL {
        show(&frames, |frames| {
            held.save(&screen, frames, "2.png").unwrap();
        });
        worker.press("camera-on").unwrap();
        worker
            .heading("received-title")
            .unwrap_or_else(|error| panic!("{held:?}: {error}"));
        worker.press("received-later").unwrap();
        worker.heading("home-title").unwrap();
    }

    // Another code is told and looked past; the right one after it is found without a further press.
    show(&frames, |frames| {
        let code = harness::frames::code("https://example.org/").unwrap();
        code.save(frames.join("2.png")).unwrap();
    });
    worker.press("camera-on").unwrap();
    worker.says(&worker.text("refused-not-a-code")).unwrap();
    picture::settled(&desktop).unwrap();
    worker.press("camera-off").unwrap();
    worker.says(&worker.text("offer-ask")).unwrap();

    // Without a camera that is said, and the desk goes on.
    fs::remove_dir_all(&frames).unwrap();
    worker.press("camera-on").unwrap();
    worker.says(&worker.text("refused-no-camera")).unwrap();
    worker.scan(&picture::read_code(&screen).unwrap()).unwrap();
    worker.heading("received-title").unwrap();
}
