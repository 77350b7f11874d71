//! `enrum`: the administrator's command. Each subcommand is one module with one `run`; what they
//! return is printed here, and errors become one line and exit status 1 (2 for bad use, by clap).

mod courier;
mod files;
mod open;
mod passphrase;
mod site_sign;
mod tablet;
mod worker;
mod workplace;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Zoned;

/// Sets up a workplace, carries envelopes and opens them
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// The workplace and its root
    #[command(subcommand)]
    Workplace(WorkplaceCommand),
    /// Those who can read
    #[command(subcommand)]
    Worker(WorkerCommand),
    /// Those on which it is answered
    #[command(subcommand)]
    Tablet(TabletCommand),
    /// The file that the root signs
    #[command(subcommand)]
    Site(SiteCommand),
    /// Carry sealed envelopes from a tablet to the exchange
    Courier(courier::Args),
    /// Open an envelope with a worker's key and a session reference from standard input
    Open(open::Args),
}

#[derive(Debug, Subcommand)]
enum WorkplaceCommand {
    /// Make a workplace: its root key and its settings
    Init(workplace::Args),
}

#[derive(Debug, Subcommand)]
enum WorkerCommand {
    /// Make a worker's key and add the worker to those who can read
    Add(worker::Args),
}

#[derive(Debug, Subcommand)]
enum TabletCommand {
    /// Make a tablet's key and let it pin the workplace's root
    Enrol(tablet::Args),
}

#[derive(Debug, Subcommand)]
enum SiteCommand {
    /// Check the settings, sign them and hand them to tablets and desks
    Sign(site_sign::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let today = Zoned::now().date();
    let done = match cli.command {
        Command::Workplace(WorkplaceCommand::Init(args)) => workplace::run(args, today),
        Command::Worker(WorkerCommand::Add(args)) => worker::run(&args),
        Command::Tablet(TabletCommand::Enrol(args)) => tablet::run(&args),
        Command::Site(SiteCommand::Sign(args)) => site_sign::run(&args, today),
        Command::Courier(args) => courier::run(&args, today),
        Command::Open(args) => open::run(&args),
    };
    let printed = done.and_then(|text| Ok(writeln!(std::io::stdout(), "{text}")?));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _nowhere_left_to_say_it = writeln!(std::io::stderr(), "enrum: {error:#}");
            ExitCode::FAILURE
        }
    }
}
