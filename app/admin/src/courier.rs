//! `enrum courier`: carries ciphertext. Another process than the tablet's.
//!
//! An envelope is put into the exchange, flushed, and only then removed from the tablet: stopped at
//! any point, the courier loses nothing, and carrying the same envelope again changes nothing. One that
//! can't be carried keeps none of the others.

use std::path::PathBuf;

use anyhow::ensure;
use exchange::Folder;
use jiff::civil::Date;
use sealing::Locator;
use site::Month;
use store::TabletStore;

use crate::files;

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
    let store = args.tablet.join(files::STORE);
    ensure!(
        store.is_dir(),
        "{} is not there; has this tablet been started?",
        store.display()
    );
    let mut store = TabletStore::open(&store)?;
    let exchange = Folder::open(&args.exchange)?;
    let month = Month::of(today);
    store.purge(month)?;
    let mut carried = 0;
    let mut failures = Vec::new();
    for (locator, purge_month) in store.list()? {
        match carry(&mut store, &exchange, locator, purge_month) {
            Ok(()) => carried += 1,
            Err(error) => failures.push(error),
        }
    }
    exchange.purge(month)?;
    match failures.into_iter().next() {
        None => Ok(format!("Carried: {carried}")),
        Some(first) => Err(first.context(format!(
            "carried {carried}; the others wait on the tablet, the first of them because"
        ))),
    }
}

fn carry(
    store: &mut TabletStore,
    exchange: &Folder,
    locator: Locator,
    purge_month: Month,
) -> anyhow::Result<()> {
    // One that has gone meanwhile was purged or carried by somebody else.
    if let Some(envelope) = store.get(locator)? {
        exchange.put(&envelope, purge_month)?;
        store.remove(locator)?;
    }
    Ok(())
}
