//! What a tablet is installed with: how much its units leave open, as systemd counts it.

use std::path::Path;
use std::process::Command;

#[track_caller]
fn check(unit: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../deploy")
        .join(unit);
    let output = Command::new("systemd-analyze")
        .args(["security", "--offline=true", "--no-pager"])
        .arg(&path)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let overall = said
        .lines()
        .find_map(|line| line.split_once("Overall exposure level for "));
    assert!(overall.is_some(), "{said}{told}");
    let (_, rest) = overall.unwrap();
    let level = rest.split_whitespace().nth(1).unwrap();
    println!("{unit}: {level}");
    assert!(level.parse::<f32>().unwrap() <= 1.0, "{said}");
    assert!(
        !told.contains("Unknown") && !told.contains("Failed to parse"),
        "{told}"
    );
}

#[test]
fn the_units_leave_little_open() {
    check("enrum-kiosk.service");
    check("enrum-courier.service");
}
