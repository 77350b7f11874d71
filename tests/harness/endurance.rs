//! Session after session on one tablet, as in years of use.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};

use crate::desktop::Desktop;
use crate::picture;
use crate::process::wait_for;
use crate::tablet::Tablet;

/// What is counted once before: the first sessions read what is read once.
pub const FIRST: u32 = 50;

/// The memory of a process that is its own, in KiB.
///
/// # Errors
/// When the system does not tell.
pub fn own_memory(process: u32) -> anyhow::Result<u64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let mut lines = rollup.lines();
    let line = lines.find_map(|line| line.strip_prefix("Private_Dirty:"));
    let kib = line.context("no figure for memory")?;
    Ok(kib.trim_end_matches("kB").trim().parse()?)
}

/// The mark of the welcome is drawn: its colour stands in the column through the middle.
///
/// # Errors
/// When the X server gives no picture.
pub fn welcomes(desktop: &Desktop) -> anyhow::Result<bool> {
    let column = picture::part(desktop, 640, 180, 1, 240)?;
    Ok(column.pixels().any(|pixel| pixel.0 == [0x0F, 0x52, 0x57]))
}

/// Waits for it, asking again at once.
///
/// # Errors
/// When it does not come.
pub fn wait_for_welcome(desktop: &Desktop) -> anyhow::Result<()> {
    let start = Instant::now();
    while !welcomes(desktop)? {
        ensure!(
            start.elapsed() < Duration::from_secs(20),
            "no welcome within 20 s"
        );
    }
    Ok(())
}

/// So many sessions, each from its welcome to the system's word that it is to end; gives the supervisor's own memory after the first
/// [`FIRST`] of them and after the last, in KiB. `said` hears how far it has come.
///
/// # Errors
/// When a session does not come or does not end.
pub fn sessions(
    tablet: &Tablet<'_>,
    count: u32,
    mut said: impl FnMut(u32),
) -> anyhow::Result<(u64, u64)> {
    let desktop = tablet.desktop();
    let mut before = own_memory(tablet.id())?;
    for number in 1..=count {
        let session = tablet.session()?;
        wait_for_welcome(desktop)?;
        let mut kill = Command::new("kill");
        let status = kill.args(["-TERM", &session.to_string()]).status()?;
        ensure!(status.success(), "the session is gone already");
        tablet.wait_for_another(session)?;
        // Its window has the same picture: the next one's is looked for when it is gone.
        wait_for("the session's end", 20, || {
            let is_gone = !Path::new(&format!("/proc/{session}")).exists();
            Ok(is_gone.then_some(()))
        })?;
        if number == FIRST {
            before = own_memory(tablet.id())?;
        }
        if number % 500 == 0 {
            said(number);
        }
    }
    Ok((before, own_memory(tablet.id())?))
}
