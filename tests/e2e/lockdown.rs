//! The lock-down on the real tablet: in force in each session, and without it no tablet starts.

use std::fs;
use std::path::Path;

use harness::process::{program, wait_for};
use harness::tablet::Tablet;
use harness::workplace::Workplace;

#[test]
fn each_session_of_the_tablet_is_locked_down() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    tablet.tree().unwrap();
    let session = tablet.session().unwrap();
    let said = |name: &str| {
        let status = fs::read_to_string(format!("/proc/{session}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.unwrap().trim().to_owned()
    };
    assert_eq!(said("NoNewPrivs:"), "1");
    assert_eq!(said("Seccomp:"), "2");
    // After its first frame.
    wait_for("locked memory", 10, || {
        Ok((said("VmLck:") != "0 kB").then_some(()))
    })
    .unwrap();
    let limits = fs::read_to_string(format!("/proc/{session}/limits")).unwrap();
    let core = limits
        .lines()
        .find(|line| line.starts_with("Max core file size"));
    assert_eq!(
        core.unwrap().split_whitespace().nth(4),
        Some("0"),
        "{core:?}"
    );
}

#[test]
fn a_tablet_that_lacks_a_layer_does_not_start() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    // Without the right, and with a limit, memory can't be kept out of the swap space.
    let mut command = desktop.command(Path::new("prlimit")).unwrap();
    command.args(["--memlock=8388608", "setpriv", "--bounding-set=-ipc_lock"]);
    command.arg(program("enrum-kiosk").unwrap());
    command.arg("--tablet").arg(workplace.tablet());
    let status = command.status().unwrap();
    assert_eq!(status.code(), Some(1));
    let said = fs::read_to_string(desktop.folder().join("log")).unwrap();
    let layer = "the lock-down lacks a layer: memory kept out of the swap space: the limit";
    assert!(said.contains(layer), "{said}");
    assert!(
        said.contains("is not started without its lock-down"),
        "{said}"
    );
}
