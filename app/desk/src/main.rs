//! The worker's desk, `enrum-desk`.
//!
//! Everything that is unlocked lives in a window's process: the worker's key, and what was opened, of
//! which egui and ring keep copies. Locking ends that process, and its memory with it; this one starts
//! the next, which is locked. What must outlive it, the scanned codes, waits in the desk's store, sealed
//! to the worker's key.

mod overdue;
mod window;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use clap::{Args, Parser, Subcommand};

use window::End;

/// The worker's desk.
#[derive(Debug, Parser)]
#[command(
    name = "enrum-desk",
    version,
    about,
    after_help = "Example: enrum-desk --desk ./desk-kim --exchange /srv/enrum"
)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    role: Option<Role>,
}

#[derive(Debug, Clone, Args)]
struct Options {
    /// The folder with the worker's key and the signed site
    #[arg(long, value_name = "DIR")]
    desk: PathBuf,
    /// The exchange's folder
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
    /// The worker's language, instead of the one that was chosen last
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Where pictures come from: a camera's number, or a folder of pictures
    #[arg(long, value_name = "SOURCE")]
    camera: Option<OsString>,
}

#[derive(Debug, Subcommand)]
enum Role {
    /// One window, from locked to locked; started by the desk alone
    #[command(hide = true)]
    Window,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .without_time()
        .with_target(false)
        .with_max_level(tracing::Level::WARN)
        .init();
    let done = match cli.role {
        None => run(&cli.options).map(|()| ExitCode::SUCCESS),
        Some(Role::Window) => window::run(&cli.options).map(End::exit_code),
    };
    done.unwrap_or_else(|error| {
        tracing::error!("{error:#}");
        ExitCode::FAILURE
    })
}

/// So many windows in a row may fail at once.
const MOST_FAILURES: u32 = 2;
/// A window that lasted so long did not fail at its start.
const AT_WORK: Duration = Duration::from_secs(20);

/// Window after window, until one is closed.
fn run(options: &Options) -> anyhow::Result<()> {
    let program = std::env::current_exe().context("the program's own path is not known")?;
    // Asked for at the start; what is chosen in the window holds from then on.
    let mut language = options.language.as_ref();
    let mut failures = 0;
    loop {
        let since = Instant::now();
        let mut window = Command::new(&program);
        window.arg("--desk").arg(&options.desk);
        window.arg("--exchange").arg(&options.exchange);
        if let Some(language) = language.take() {
            window.args(["--language", language]);
        }
        if let Some(camera) = &options.camera {
            window.arg("--camera").arg(camera);
        }
        window.arg("window");
        // It ends with this process, however that ends: then nobody would be there to lock it.
        window.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut window = window.spawn().context("the window can't be started")?;
        let tie = window.stdin.take();
        let end = overdue::wait(&mut window).context("the window can't be waited for")?;
        drop(tie);
        match end {
            Some(End::Closed) => return Ok(()),
            Some(End::Locked) => {}
            // What was on it is gone with it, and the next one is locked. One that fails again and again has another reason.
            Some(End::Crashed) if failures < MOST_FAILURES => {
                let lasted = since.elapsed() > AT_WORK;
                failures = if lasted { 1 } else { failures + 1 };
                tracing::error!("a window of the desk failed; the next one is locked");
            }
            Some(End::Crashed) | None => bail!("the window ended with an error"),
        }
    }
}
