//! `enrum`: the administrator's command. Each subcommand is one module with one `run`; what they
//! return is printed here, and errors become one line and exit status 1 (2 for bad use, by clap).

mod audit;
mod bring;
mod courier;
mod demo;
mod exchange_init;
mod files;
mod new_passphrase;
mod open;
mod passphrase;
mod pin;
mod questions;
mod recordings;
mod remove;
mod site_show;
mod site_sign;
mod tablet;
mod worker;
mod workplace;
mod written;

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Zoned;
use jiff::civil::Date;

/// Sets up a workplace, carries envelopes and opens them
#[derive(Debug, Parser)]
#[command(name = "enrum", version, about)]
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
    /// What is asked, if the workplace asks something of its own
    #[command(subcommand)]
    Questionnaire(QuestionnaireCommand),
    /// The log of what was opened and finished
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Where envelopes travel
    #[command(subcommand)]
    Exchange(ExchangeCommand),
    /// Carry sealed envelopes from a tablet to the exchange, and the signed site to the tablet
    Courier(courier::Args),
    /// Bring envelopes that were copied to a USB stick into the exchange
    Bring(bring::Args),
    /// Open an envelope with a worker's key and a session reference from standard input
    Open(open::Args),
    /// Make a workplace to try everything on
    Demo(demo::Args),
}

#[derive(Debug, Subcommand)]
enum WorkplaceCommand {
    /// Make a workplace: its root key and its settings
    Init(workplace::Args),
    /// Give the root's key another passphrase
    #[command(after_help = "Example: enrum workplace passphrase ./workplace")]
    Passphrase(new_passphrase::Args),
}

#[derive(Debug, Subcommand)]
enum WorkerCommand {
    /// Make a worker's key and add the worker to those who can read
    Add(worker::Args),
    /// Take a worker out of those who can read
    #[command(after_help = "Example: enrum worker remove ./workplace --name \"Kim\"")]
    Remove(remove::Args),
    /// Give a worker's key another passphrase
    #[command(after_help = "Example: enrum worker passphrase ./desk-kim")]
    Passphrase(new_passphrase::Args),
}

#[derive(Debug, Subcommand)]
enum TabletCommand {
    /// Make a tablet's key and let it pin the workplace's root
    Enrol(tablet::Args),
    /// Set the PIN of a tablet's administrator
    Pin(pin::Args),
    /// Take a tablet out of those whose envelopes are believed
    #[command(after_help = "Example: enrum tablet remove ./workplace --name \"Room 2\"")]
    Remove(remove::Args),
}

#[derive(Debug, Subcommand)]
enum SiteCommand {
    /// Check the settings, sign them and hand them to tablets and desks
    Sign(site_sign::Args),
    /// Say who can read, which tablets there are, and all else that a site states
    Show(site_show::ShowArgs),
    /// Say what keeps a site from being used, and what should be looked at
    Check(site_show::CheckArgs),
}

#[derive(Debug, Subcommand)]
enum QuestionnaireCommand {
    /// Begin one from a copy of the one that comes with the program
    New(questions::NewArgs),
    /// Say what keeps it from being asked: by file, line and message
    Check(questions::CheckArgs),
    /// Say that a language's texts were held against those of the source
    Accept(questions::AcceptArgs),
}

#[derive(Debug, Subcommand)]
enum ExchangeCommand {
    /// Give a folder the mark without which nothing is put there or deleted
    Init(exchange_init::Args),
}

#[derive(Debug, Subcommand)]
enum AuditCommand {
    /// Find rows that were changed, left out, put in or cut off
    Verify(audit::Args),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = execute(cli.command, Zoned::now().date());
    let printed = done.and_then(|text| Ok(writeln!(std::io::stdout(), "{text}")?));
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _nowhere_left_to_say_it = writeln!(std::io::stderr(), "enrum: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command and gives what is to be printed.
fn execute(command: Command, today: Date) -> anyhow::Result<String> {
    match command {
        Command::Workplace(WorkplaceCommand::Init(args)) => workplace::run(args, today),
        Command::Workplace(WorkplaceCommand::Passphrase(args)) => new_passphrase::workplace(&args),
        Command::Worker(WorkerCommand::Passphrase(args)) => new_passphrase::worker(&args),
        Command::Worker(WorkerCommand::Add(args)) => worker::run(&args),
        Command::Worker(WorkerCommand::Remove(args)) => remove::worker(&args),
        Command::Tablet(TabletCommand::Enrol(args)) => tablet::run(&args),
        Command::Tablet(TabletCommand::Pin(args)) => pin::run(&args),
        Command::Tablet(TabletCommand::Remove(args)) => remove::tablet(&args),
        Command::Site(SiteCommand::Sign(args)) => site_sign::run(&args, today),
        Command::Site(SiteCommand::Show(args)) => site_show::show(&args),
        Command::Site(SiteCommand::Check(args)) => site_show::check(&args, today),
        Command::Questionnaire(QuestionnaireCommand::New(args)) => questions::new(&args),
        Command::Questionnaire(QuestionnaireCommand::Check(args)) => questions::check(&args),
        Command::Questionnaire(QuestionnaireCommand::Accept(args)) => questions::accept(&args),
        Command::Audit(AuditCommand::Verify(args)) => audit::run(&args),
        Command::Exchange(ExchangeCommand::Init(args)) => exchange_init::run(&args),
        Command::Courier(args) => courier::run(&args, today),
        Command::Bring(args) => bring::run(&args),
        Command::Open(args) => open::run(&args),
        Command::Demo(args) => demo::run(&args, today),
    }
}
