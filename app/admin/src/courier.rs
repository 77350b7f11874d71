//! `enrum courier`: carries ciphertext from a tablet to the exchange, and the signed site the other way.
//! Another process than the tablet's.
//!
//! An envelope is put into the exchange, flushed, and only then removed from the tablet: stopped at
//! any point, the courier loses nothing, and carrying the same envelope again changes nothing. One that
//! can't be carried keeps none of the others. It runs on a schedule and not when something happens, and
//! while it repeats it says nothing of what it carried: when it did would tell when somebody answered.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
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

/// What came of a round. One thing that fails keeps none of the others from being done.
#[derive(Default)]
struct Round {
    carried: usize,
    fetched: Option<u64>,
    /// What is to be seen to, each in a line.
    problems: Vec<String>,
    remarks: Vec<String>,
}

impl Round {
    /// Whether it was done.
    fn done<T>(&mut self, what: anyhow::Result<T>) -> Option<T> {
        what.map_err(|error| self.problems.push(format!("{error:#}")))
            .ok()
    }
}

fn round(args: &Args, today: Date) -> anyhow::Result<String> {
    let exchange = Folder::open(&args.exchange)?;
    let mut round = Round::default();
    // Whether or not there is something to carry: that an envelope can't be put must not tell that there is one.
    exchange.try_out(Month::of(today))?;
    let fetched = exchange.fetch_site(&args.tablet);
    round.fetched = round
        .done(fetched.context("the site was not fetched"))
        .flatten();
    let carried = carry_all(args, &exchange, today, &mut round);
    let has_come = round.done(carried).is_some();
    if let Ok(site) = site::files::site(&args.tablet) {
        let recordings = exchange.fetch_recordings(&site.recordings, &args.tablet);
        round.done(recordings.context("not all recordings were fetched"));
    }
    if has_come {
        // For the tablet's self-test. No finer than a day, and whether there was something to carry or not.
        let day = args.tablet.join(site::files::COURIER);
        let written = site::files::write_shared(&day, today.to_string().as_bytes());
        round.done(written.map_err(Into::into));
    }
    let refused = exchange.remarks().into_iter().map(|it| it.to_string());
    round.remarks.extend(refused);
    let remarks = round.remarks.into_iter().map(|it| format!("Remark: {it}"));
    if !round.problems.is_empty() {
        // Of what was carried meanwhile nothing: when it was would tell when somebody answered.
        let lines: Vec<_> = round.problems.into_iter().chain(remarks).collect();
        bail!("{}", lines.join("\nenrum: "));
    }
    let mut text = format!("Carried: {}", round.carried);
    if let Some(serial) = round.fetched {
        write!(text, "\nFetched: site {serial}")?;
    }
    for remark in remarks {
        write!(text, "\n{remark}")?;
    }
    Ok(text)
}

/// An error where an envelope that waits could not be carried.
fn carry_all(args: &Args, exchange: &Folder, today: Date, round: &mut Round) -> anyhow::Result<()> {
    let store = args.tablet.join(files::STORE);
    ensure!(
        store.is_dir(),
        "{} is not there; has this tablet been started?",
        store.display()
    );
    let mut store = TabletStore::open(&store)?;
    // With a clock that is wrong by years everything would be due: then nothing is purged.
    let site = site::files::site(&args.tablet).context("nothing was deleted that may be due");
    let due = site.and_then(|site| {
        let day = site.check_day(today);
        day.context("nothing was deleted that may be due")?;
        Ok(Month::of(today))
    });
    let due = round.done(due);
    if let Some(month) = due {
        round.done(store.purge(month).map_err(Into::into));
    }
    let mut first_failure = None;
    for (locator, purge_month) in store.list()? {
        match carry(&mut store, exchange, locator, purge_month) {
            Ok(()) => round.carried += 1,
            Err(error) => {
                first_failure.get_or_insert(error);
            }
        }
    }
    if let Some(month) = due
        && let Some(purged) = round.done(exchange.purge(month).map_err(Into::into))
    {
        round.problems.extend(purged.failed);
        let foreign = purged.foreign.into_iter();
        round.remarks.extend(
            foreign
                .map(|it| format!("{it} lies among what is deleted and is not Enrum's; it stays")),
        );
    }
    match first_failure {
        None => Ok(()),
        Some(first) => Err(first.context("what could not be carried waits on the tablet")),
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
