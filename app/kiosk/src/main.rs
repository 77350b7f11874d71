//! `enrum-kiosk`: the participant's tablet.
//!
//! Run as it is, it is the supervisor: a small process without a window that holds the tablet's
//! signing key and the store, and starts `enrum-kiosk session` for each participant, another when that
//! ends. A session is a process, so that nothing of one participant is in memory when the next sits
//! down. Between them runs one socket pair, in the words of [`message`].

#![expect(
    clippy::print_stdout,
    reason = "the self-test is for people at a terminal"
)]

mod administration;
#[cfg(test)]
mod drawing;
mod link;
mod lockdown;
mod message;
mod panel;
mod screens;
mod self_test;
mod session;
mod supervisor;
mod tablet;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

/// The participant's tablet.
#[derive(Debug, Parser)]
#[command(
    name = "enrum-kiosk",
    version,
    about,
    after_help = "Example: enrum-kiosk --tablet /var/lib/enrum/tablet --fullscreen"
)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    role: Option<Role>,
}

#[derive(Debug, Clone, Args)]
struct Options {
    /// The folder that `enrum tablet enrol` made
    #[arg(long, value_name = "DIR")]
    tablet: PathBuf,
    /// Fill the screen, as on a tablet
    #[arg(long)]
    fullscreen: bool,
    /// Start though the system lacks a part of the lock-down; for trying out, never for participants
    #[arg(long)]
    demo: bool,
    /// Where the system mounts a USB stick, to which the administrator copies sealed envelopes
    #[arg(long, value_name = "DIR", default_value = "/media/enrum-stick")]
    stick: PathBuf,
    /// How much larger than designed everything is drawn, instead of what the panel tells
    #[arg(long, value_name = "FACTOR", value_parser = scale)]
    scale: Option<f32>,
}

/// Larger than three times nothing has room.
fn scale(text: &str) -> Result<f32, String> {
    let scale: Option<f32> = text.parse().ok();
    let scale = scale.filter(|scale| (1.0..=3.0).contains(scale));
    scale.ok_or_else(|| "a number from 1 to 3, such as 1.5".to_owned())
}

#[derive(Debug, Subcommand)]
enum Role {
    /// One participant's session; started by the supervisor alone
    #[command(hide = true)]
    Session(session::SessionArgs),
    /// Say whether a participant can be left alone with this tablet, and what to do first: its site, languages and
    /// how each is heard, fonts, disk, courier, lock-down
    #[command(after_help = "Example: enrum-kiosk --tablet /var/lib/enrum/tablet self-test")]
    SelfTest {
        /// As JSON, for a program
        #[arg(long)]
        json: bool,
    },
    /// The administrator's window; started by the supervisor alone
    #[command(hide = true)]
    Administer(administration::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .without_time()
        .with_target(false)
        // Only warnings: what a library has to tell at length is not for this log.
        .with_max_level(tracing::Level::WARN)
        .init();
    let end = match cli.role {
        None => supervisor::run(&cli.options).map(|()| ExitCode::SUCCESS),
        Some(Role::Session(args)) => session::run(&cli.options, &args).map(|()| ExitCode::SUCCESS),
        Some(Role::SelfTest { json }) => {
            let report = self_test::run(&cli.options);
            let text = if json {
                report.to_json().map_err(Into::into)
            } else {
                Ok(report.to_string())
            };
            text.map(|text| {
                println!("{text}");
                ExitCode::from(u8::from(!report.is_good()))
            })
        }
        Some(Role::Administer(args)) => {
            administration::run(&cli.options, &args).map(|()| ExitCode::SUCCESS)
        }
    };
    end.unwrap_or_else(|error| {
        tracing::error!("{error:#}");
        let lacks = error.downcast_ref::<lockdown::Missing>().is_some();
        ExitCode::from(if lacks { lockdown::LACKS_A_LAYER } else { 1 })
    })
}
