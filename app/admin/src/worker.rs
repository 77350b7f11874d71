//! `enrum worker add`.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sealing::{LedgerKey, Purpose, SystemRandom, WorkerKey, protect};
use site::Worker;
use zeroize::Zeroizing;

use crate::{files, passphrase};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum worker add ./workplace --name \"Kim\" --desk ./desk-kim")]
pub(crate) struct Args {
    /// The workplace
    workplace: PathBuf,
    /// As colleagues know the worker
    #[arg(long)]
    name: String,
    /// The folder for the worker's key, on the worker's own machine
    #[arg(long, value_name = "DIR")]
    desk: PathBuf,
    /// Make a new key for the ledgers where theirs is lost: they do not know earlier marks, and every other worker is removed and added again, with a new key, once nothing waits for them
    #[arg(long)]
    new_ledger: bool,
    #[command(flatten)]
    passphrase: passphrase::Source,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    ensure!(
        site.workers.iter().all(|worker| worker.name != args.name),
        "there is a worker called `{}` already; choose another name",
        args.name
    );
    let key_file = args.desk.join(files::WORKER_KEY);
    files::must_be_new(&key_file)?;
    let root = files::root(&args.workplace)?;
    let may_be_new = args.new_ledger || site.workers.is_empty();
    let ledger = ledger_key(&args.workplace, may_be_new)?;
    let passphrase = args.passphrase.choose(&args.name)?;
    let key = WorkerKey::generate(&SystemRandom)?;
    let file = protect(
        key.expose_seed(),
        Purpose::Worker,
        &passphrase,
        &SystemRandom,
    )?;

    files::make_folder(&args.desk)?;
    let sealed = ledger.seal(&key, &SystemRandom)?;
    files::write(&args.desk.join(files::LEDGER_KEY), sealed.as_bytes())?;
    files::write(
        &args.desk.join(files::ROOT_PUBLIC),
        root.to_hex().as_bytes(),
    )?;
    // Last of the folder: with it there, the worker is not added again.
    files::write(&key_file, &file)?;
    site.workers.push(Worker {
        name: args.name.clone(),
        key: key.public().to_hex(),
    });
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "{} can read once the site is signed. The key is in {}.\nNext: enrum site sign",
        args.name,
        key_file.display()
    ))
}

/// What makes the marks of the ledgers: one for all workers, or they would not know each other's.
fn ledger_key(workplace: &Path, may_be_new: bool) -> anyhow::Result<LedgerKey> {
    let path = workplace.join(files::LEDGER_KEY);
    if !path.exists() {
        ensure!(
            may_be_new,
            "{} is not there; take it from its backup, or make another with --new-ledger, which `enrum worker add --help` explains",
            path.display()
        );
        let key = LedgerKey::generate(&SystemRandom)?;
        files::write(&path, key.expose_hex().as_bytes())?;
        return Ok(key);
    }
    let todo = "take it from its backup";
    let text = Zeroizing::new(files::read_text(&path, todo)?);
    let key = LedgerKey::from_hex(&text);
    key.with_context(|| format!("{} is not the key of a ledger; {todo}", path.display()))
}
