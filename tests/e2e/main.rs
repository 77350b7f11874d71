//! End to end, on the real programs. One binary, since each would be linked anew.
#![cfg_attr(
    test,
    expect(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        clippy::print_stdout,
        reason = "helpers of tests fail as tests do, by a panic that names the line"
    )
)]

mod administration;
mod announced;
mod bad_files;
mod camera;
mod courier;
mod deploy;
mod desk;
mod ends;
mod escape;
mod faults;
mod golden;
mod handoff;
mod hands;
mod keyboard;
mod languages;
mod listening;
mod lockdown;
mod questions;
mod refusals;
mod residue;
mod self_test;
mod service;
mod settings;
mod switch;
mod text;
mod texts;
mod wayland;

use std::path::Path;

use harness::desktop::Desktop;

/// A desktop in a folder of its own.
fn desktop(folder: &Path) -> Desktop {
    Desktop::start(&folder.join("desktop"), 1280, 800).unwrap()
}
