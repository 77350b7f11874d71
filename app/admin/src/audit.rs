//! `enrum audit verify`: a desk's log against itself and against its published head.

use std::path::PathBuf;

use anyhow::{Context as _, ensure};
use exchange::Folder;
use sealing::{Kid, PublicKey};
use store::DeskStore;

use crate::files;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum audit verify --desk ./desk-kim --worker Kim --exchange /srv/enrum"
)]
pub(crate) struct Args {
    /// The desk's folder
    #[arg(long, value_name = "DIR")]
    desk: PathBuf,
    /// The worker whose desk it is, as `enrum site show` lists them
    #[arg(long, value_name = "NAME")]
    worker: String,
    /// The exchange, where the head of the log was published
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let site = site::files::site(&args.desk)?;
    let worker = site
        .workers
        .iter()
        .find(|worker| worker.name == args.worker);
    let worker = worker.context("there is no such worker; `enrum site show` lists them")?;
    let kid: Kid = PublicKey::from_hex(&worker.key)?.kid();
    let folder = args.desk.join(files::STORE);
    ensure!(
        folder.is_dir(),
        "{} is not there; has this desk been used?",
        folder.display()
    );
    let (head, rows) = DeskStore::open(&folder)?.verify_log()?;
    let published = Folder::open(&args.exchange)?.head(kid)?;
    ensure!(
        published.is_none_or(|published| published == head.to_hex()),
        "the log ends otherwise than was published: rows are missing at its end; keep the file as it is"
    );
    Ok(format!("The log holds: {rows} rows"))
}
