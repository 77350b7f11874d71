//! `enrum worker add`.

use std::path::PathBuf;

use anyhow::ensure;
use sealing::{Purpose, SystemRandom, WorkerKey, protect};
use site::Worker;

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
    let passphrase = args.passphrase.choose(&args.name)?;
    let key = WorkerKey::generate(&SystemRandom)?;
    let file = protect(
        key.expose_seed(),
        Purpose::Worker,
        &passphrase,
        &SystemRandom,
    )?;

    files::make_folder(&args.desk)?;
    files::write(&key_file, &file)?;
    files::write(
        &args.desk.join(files::ROOT_PUBLIC),
        root.to_hex().as_bytes(),
    )?;
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
