//! A whole session by the accessible tree alone, in a language of each script and each direction, lying
//! and upright, at the largest text.

use std::collections::BTreeMap;

use harness::desktop::Desktop;
use harness::picture;
use harness::session::Participant;
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use questionnaire::Disclosure;

fn goes_through(language: &str) {
    for (width, height) in [(1280, 800), (800, 1280)] {
        let folder = tempfile::tempdir().unwrap();
        let workplace = Workplace::make(folder.path()).unwrap();
        let desktop = Desktop::start(&folder.path().join("desktop"), width, height).unwrap();
        let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
        let participant = Participant {
            language: language.to_owned(),
            answers: BTreeMap::new(),
            disclosure: Disclosure::Talk,
            largest: true,
            dark: false,
        };
        let visit = participant.visit(&tablet).unwrap();
        assert!(
            visit.screens.len() > 20,
            "{language}: {}",
            visit.screens.len()
        );
        let code = picture::read_code(&visit.handoff).unwrap();
        assert!(code.starts_with("SR1"), "{language} on {width}");
    }
}

#[test]
fn swedish() {
    goes_through("sv");
}

#[test]
fn arabic() {
    goes_through("ar");
}

#[test]
fn persian() {
    goes_through("fa");
}

#[test]
fn thai() {
    goes_through("th");
}

#[test]
fn tigrinya() {
    goes_through("ti");
}
