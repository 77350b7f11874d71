//! The tablet's self-test: good where all is as it should be, and otherwise what to do, a line each.

use std::fs;
use std::process::Command;

use harness::process::program;
use harness::workplace::{PIN, Workplace};

/// The lines that say what to do, but for the one on this machine's own swap space; and how it ended.
fn todos(workplace: &Workplace) -> (Vec<String>, Option<i32>) {
    let output = Command::new(program("enrum-kiosk").unwrap())
        .arg("--tablet")
        .arg(workplace.tablet())
        .arg("self-test")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines = said
        .lines()
        .filter(|line| line.starts_with("TODO") && !line.contains("swap"));
    (lines.map(str::to_owned).collect(), output.status.code())
}

#[test]
fn a_tablet_says_what_is_to_be_done_before_a_participant_is_left_alone_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let is = |expected: &[&str]| {
        let (todos, status) = todos(&workplace);
        assert_eq!(todos.len(), expected.len(), "{todos:?}");
        for (line, words) in todos.iter().zip(expected) {
            assert!(line.contains(words), "{line}");
        }
        if !expected.is_empty() {
            assert_eq!(status, Some(1));
        }
    };
    is(&["courier     start `enrum courier` for this tablet: "]);
    // The store is made by the tablet's first start; here nobody has sat down yet.
    fs::create_dir(workplace.tablet().join("store")).unwrap();
    workplace.carry().unwrap();
    is(&[]);
    fs::write(workplace.tablet().join("courier.day"), "2020-02-29").unwrap();
    is(&["courier     it last came on 2020-02-29; start"]);
    workplace.carry().unwrap();
    fs::remove_file(workplace.tablet().join("pin.enrum")).unwrap();
    is(&["pin         there is none; set it"]);
    fs::write(workplace.tablet().join("pin.enrum"), "from elsewhere").unwrap();
    is(&["pin         "]);
    workplace.set_pin(PIN).unwrap();
    let site = workplace.tablet().join("site.enrum");
    let signed = fs::read(&site).unwrap();
    fs::write(&site, &signed[..signed.len() / 2]).unwrap();
    is(&["site        "]);
    fs::write(&site, &signed).unwrap();
    fs::write(workplace.tablet().join("tablet.key"), "short").unwrap();
    is(&["key         "]);
}
