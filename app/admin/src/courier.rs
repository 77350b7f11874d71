//! `enrum courier`: carries ciphertext from a tablet to the exchange, and the signed site the other way.
//! Another process than the tablet's.
//!
//! An envelope is put into the exchange, flushed, and only then removed from the tablet: stopped at
//! any point, the courier loses nothing, and carrying the same envelope again changes nothing. One that
//! can't be carried keeps none of the others. It runs on a schedule and not when something happens, and
//! while it repeats it says nothing of what it carried: when it did would tell when somebody answered.

use std::io::Write as _;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use exchange::Folder;
use jiff::Zoned;
use jiff::civil::Date;
use sealing::Locator;
use site::Month;
use store::TabletStore;

use crate::files;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum courier --tablet /var/lib/enrum/tablet --exchange /srv/enrum --every 15"
)]
pub(crate) struct Args {
    /// Carry what is there, and end
    #[arg(long, conflicts_with = "every")]
    once: bool,
    /// Carry again and again, with so many minutes between
    #[arg(long, value_name = "MINUTES", default_value_t = 15, value_parser = clap::value_parser!(u32).range(1..=1440))]
    every: u32,
    /// The tablet's folder
    #[arg(long, value_name = "DIR")]
    tablet: PathBuf,
    /// The exchange's folder
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
}

pub(crate) fn run(args: &Args, today: Date) -> anyhow::Result<String> {
    if args.once {
        return round(args, today);
    }
    let pause = Duration::from_secs(60 * u64::from(args.every));
    loop {
        if let Err(error) = round(args, Zoned::now().date()) {
            writeln!(std::io::stderr(), "enrum courier: {error:#}")?;
        }
        sleep(pause);
    }
}

fn round(args: &Args, today: Date) -> anyhow::Result<String> {
    let exchange = Folder::open(&args.exchange)?;
    let fetched = exchange.fetch_site(&args.tablet);
    let carried = carry_all(args, &exchange, today)?;
    let serial = fetched.context("the envelopes were carried, but the site was not fetched")?;
    if let Ok(site) = site::files::site(&args.tablet) {
        let recordings = exchange.fetch_recordings(&site.recordings, &args.tablet);
        recordings.context("the envelopes were carried, but not all recordings fetched")?;
    }
    // For the tablet's self-test. No finer than a day, and whether there was something to carry or not.
    let day = today.to_string();
    site::files::write_shared(&args.tablet.join(site::files::COURIER), day.as_bytes())?;
    let site = serial.map(|serial| format!("\nFetched: site {serial}"));
    Ok(format!("Carried: {carried}{}", site.unwrap_or_default()))
}

fn carry_all(args: &Args, exchange: &Folder, today: Date) -> anyhow::Result<usize> {
    let store = args.tablet.join(files::STORE);
    ensure!(
        store.is_dir(),
        "{} is not there; has this tablet been started?",
        store.display()
    );
    let mut store = TabletStore::open(&store)?;
    // With a clock that is wrong by years everything would be due: then nothing is purged.
    let site = site::files::site(&args.tablet).ok();
    let due = site.filter(|site| site.is_valid_on(today));
    let due = due.map(|_| Month::of(today));
    if let Some(month) = due {
        store.purge(month)?;
    }
    let mut carried = 0;
    let mut failures = Vec::new();
    for (locator, purge_month) in store.list()? {
        match carry(&mut store, exchange, locator, purge_month) {
            Ok(()) => carried += 1,
            Err(error) => failures.push(error),
        }
    }
    if let Some(month) = due {
        exchange.purge(month)?;
    }
    match failures.into_iter().next() {
        None => Ok(carried),
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
