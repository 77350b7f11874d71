//! One window, from locked to locked. [`office`] is what is unlocked, [`state`] and [`reading`] say what can happen, [`speech`] in which language,
//! [`app`] lets it happen, `screens` draw; [`wedge`] is what a hand scanner types,
//! [`camera`] and [`image`](mod@image) what is held up to it,
//! [`record`] and [`case_number`] what a worker tells, [`books`] where that is counted.

mod app;
mod books;
mod camera;
mod case_number;
mod image;
mod office;
mod preferences;
mod reading;
mod record;
mod screens;
mod speech;
mod state;
#[cfg(test)]
mod tests;
mod wedge;

use std::process::{ExitCode, ExitStatus};

use jiff::Zoned;
use language::Language;
use platform::{Here, Platform as _};

use crate::Options;
use camera::Source;
use preferences::Preferences;

/// Why a window ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// The worker is done.
    Closed,
    /// The next one is locked.
    Locked,
    /// It failed, or something ended it.
    Crashed,
}

impl End {
    const LOCKED: u8 = 11;

    pub(crate) fn exit_code(self) -> ExitCode {
        match self {
            Self::Closed => ExitCode::SUCCESS,
            Self::Locked => ExitCode::from(Self::LOCKED),
            Self::Crashed => ExitCode::FAILURE,
        }
    }

    pub(crate) fn from_status(status: ExitStatus) -> Option<Self> {
        match status.code() {
            Some(0) => Some(Self::Closed),
            Some(code) if code == i32::from(Self::LOCKED) => Some(Self::Locked),
            // It has said why.
            Some(1) => None,
            _ => Some(Self::Crashed),
        }
    }
}

/// Shows the window until it is closed or locked.
///
/// # Errors
/// When the folders are no desk and no exchange, or there is no window to be had.
pub(crate) fn run(options: &Options) -> anyhow::Result<End> {
    // A fault with answers on the screen must not write them to a disk.
    Here::guard_memory()?;
    let place = office::Place::check(&options.desk, &options.exchange)?;
    let mut preferences = Preferences::load(&options.desk);
    if let Some(language) = &options.language {
        check_language(language)?;
        preferences.language = Some(language.clone());
        // As if it had been chosen in the window: the next one opens in it too.
        preferences.save(&options.desk);
    }
    let desk = state::Desk::new(preferences)?;
    let source = options
        .camera
        .as_deref()
        .map_or(Source::Camera(0), Source::from_argument);
    app::open_window(desk, place, source, || Zoned::now().datetime())
}

fn check_language(tag: &str) -> anyhow::Result<()> {
    let tags = Language::desk_tags();
    anyhow::ensure!(
        tags.contains(&tag),
        "the desk has no texts in `{tag}`; it has {}",
        tags.join(", ")
    );
    Ok(())
}
