//! `enrum bring`: what a tablet's administrator has copied to a USB stick, into the exchange. Ciphertext, as by the courier; bringing the
//! same twice changes nothing, and what is finished stays so.

use std::path::PathBuf;

use anyhow::bail;
use exchange::{Folder, Found};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum bring --from /media/stick/enrum --exchange /srv/enrum")]
pub(crate) struct Args {
    /// The folder `enrum` on the stick
    #[arg(long, value_name = "DIR")]
    from: PathBuf,
    /// The exchange's folder
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let (stick, exchange) = (Folder::beside(&args.from)?, Folder::open(&args.exchange)?);
    let mut brought = 0;
    let mut damaged = Vec::new();
    for locator in stick.list()? {
        match stick.look(locator) {
            Ok(Found::Envelope(envelope, month)) => match exchange.put(&envelope, month) {
                Ok(()) => brought += 1,
                Err(error) => damaged.push(error),
            },
            Ok(Found::Nothing | Found::Finished(_)) => {}
            Err(error) => damaged.push(error),
        }
    }
    if let Some(first) = damaged.first() {
        bail!(
            "brought {brought}; {} not, the first of them because {first}",
            damaged.len()
        );
    }
    Ok(format!(
        "Brought: {brought}. They are on the stick still: delete them there."
    ))
}
