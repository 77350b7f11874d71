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
    let file = folder.join(store::DESK_FILE);
    ensure!(
        file.is_file(),
        "{} is not there; has this desk been used?",
        file.display()
    );
    let links = DeskStore::open(&folder)?.verify_log()?;
    let published = Folder::open(&args.exchange)?.head(kid)?;
    let Some(published) = published else {
        ensure!(
            links.is_empty(),
            "the log has {} rows, but its head is not in the exchange: it was deleted there, or this is another exchange",
            links.len()
        );
        return Ok("The log holds: it is empty".to_owned());
    };
    // A desk whose exchange was away publishes the next time, so the head may be one of an earlier row.
    let place = links.iter().position(|link| link.to_hex() == published);
    let place = place.context(
        "the log ends before the row that was published last: rows are missing at its end; keep the file as it is",
    )?;
    let later = match links.len() - place - 1 {
        0 => String::new(),
        later => format!(", {later} of them not published yet"),
    };
    Ok(format!("The log holds: {} rows{later}", links.len()))
}
