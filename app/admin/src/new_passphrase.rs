//! `enrum worker passphrase` and `enrum workplace passphrase`: the same key under another passphrase.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, ensure};
use sealing::{Purpose, SystemRandom, protect, unprotect};

use crate::{files, passphrase};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The folder with the key: a workplace, or a worker's own
    folder: PathBuf,
    #[command(flatten)]
    passphrase: passphrase::Source,
    /// Read the new passphrase from the first line of this file instead of asking
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
}

/// Of a worker's key.
pub(crate) fn worker(args: &Args) -> anyhow::Result<String> {
    change(args, files::WORKER_KEY, Purpose::Worker, "the worker's key")
}

/// Of the workplace's root.
pub(crate) fn workplace(args: &Args) -> anyhow::Result<String> {
    change(args, files::ROOT_KEY, Purpose::Root, "the root")
}

fn change(args: &Args, name: &str, purpose: Purpose, whose: &str) -> anyhow::Result<String> {
    let path = args.folder.join(name);
    let file = files::read_key(&args.folder, name)?;
    let old = args.passphrase.give(whose)?;
    let seed = unprotect(&file, purpose, &old).with_context(|| path.display().to_string())?;
    let new = passphrase::Source::of(args.new_passphrase_file.clone());
    let new = new.choose(whose)?;
    ensure!(
        *new != *old,
        "that is the passphrase that it has; choose another"
    );
    let changed = protect(&seed, purpose, &new, &SystemRandom)?;
    // Before the only other way in is written over.
    let opened = unprotect(&changed, purpose, &new)?;
    ensure!(
        opened == seed,
        "the key did not come back; nothing was changed"
    );
    files::write(&path, &changed)?;
    Ok(told(&path))
}

fn told(path: &Path) -> String {
    format!(
        "{} has the new passphrase. Copies of it, such as a backup, still open with the old one: replace them, and destroy those that somebody may have seen.",
        path.display()
    )
}
