//! `enrum courier`: carries ciphertext. Another process than the tablet's, run by another user.
//!
//! An envelope is put into the exchange, flushed, and only then removed from the tablet: stopped at
//! any point, the courier loses nothing, and carrying the same envelope again changes nothing.

use std::path::PathBuf;

use anyhow::Context as _;
use exchange::Folder;
use jiff::civil::Date;
use site::Month;
use store::TabletStore;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum courier --once --tablet /var/lib/enrum/tablet --exchange /srv/enrum"
)]
pub(crate) struct Args {
    /// Carry what is there, and end
    #[arg(long, required = true)]
    once: bool,
    /// The tablet's folder
    #[arg(long, value_name = "DIR")]
    tablet: PathBuf,
    /// The exchange's folder
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
}

pub(crate) fn run(args: &Args, today: Date) -> anyhow::Result<String> {
    let store = args.tablet.join("store");
    anyhow::ensure!(
        store.is_dir(),
        "{} is not there; has this tablet been started?",
        store.display()
    );
    let mut store = TabletStore::open(&store)?;
    let exchange = Folder::open(&args.exchange)?;
    let month = Month::of(today);
    store.purge(month)?;
    exchange.purge(month)?;
    let mut carried = 0;
    for (locator, purge_month) in store.list()? {
        let envelope = store
            .get(locator)?
            .context("an envelope went away while it was carried")?;
        exchange.put(&envelope, purge_month)?;
        store.remove(locator)?;
        carried += 1;
    }
    Ok(format!("Carried: {carried}"))
}
