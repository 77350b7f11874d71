//! One participant's session: a window, and everything that is in memory while it is open.
//!
//! It opens no file for writing, holds no key but public ones, and reaches the supervisor by the
//! socket that it was given as its standard input. [`state`] says what can happen, [`app`] lets it
//! happen in a window, [`crate::link`] carries the sealed bytes, `screens` draw.

mod app;
mod counting;
mod listening;
mod pages;
mod said;
mod scanning;
mod setup;
mod state;
#[cfg(test)]
mod tests;
mod view;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::ensure;
use clap::Args;
use jiff::Zoned;
use sealing::VerifyingKey;

use voice::Voices;
use widgets::window::Awake;

use crate::link::Link;
pub(crate) use crate::message::{End, Event};
use crate::tablet::Tablet;
use crate::{Options, lockdown};

pub(crate) use pages::BeforePage;
pub(crate) use setup::Setup;
pub(crate) use state::{Action, Code, Scan, Screen, Session, Stage};
pub(crate) use view::{Speech, View};

#[derive(Debug, Args)]
pub(crate) struct SessionArgs {
    /// The tablet's public key
    #[arg(long, value_name = "HEX")]
    tablet_key: String,
    /// The site that the supervisor has checked
    #[arg(long, value_name = "N", default_value_t = 0)]
    serial: u64,
    /// Begin at the choice of language: the welcome has been passed
    #[arg(long)]
    fresh: bool,
    /// Say only whom to ask
    #[arg(long)]
    out_of_service: bool,
}

/// Runs one session in its window.
///
/// # Errors
/// When the site, the questionnaire or the window can't be opened.
pub(crate) fn run(options: &Options, args: &SessionArgs) -> anyhow::Result<()> {
    let link = Link::of_supervisor()?;
    let tablet_folder = Tablet::new(&options.tablet);
    let tablet = VerifyingKey::from_hex(&args.tablet_key)?;
    // Without a site no recording is believed.
    let site = (!args.out_of_service).then(|| tablet_folder.site_here(&tablet));
    let site = site.transpose()?;
    let none = BTreeMap::new();
    let listed = site.as_ref().map_or(&none, |site| &site.recordings);
    let voices = Voices::find(&tablet_folder.recordings(), listed);
    let speech = voices.program().map(Path::to_owned);
    lockdown::require(&lockdown::of_session(&tablet_folder, speech), options.demo)?;
    let setup = if let Some(site) = site {
        ensure!(
            site.serial == args.serial,
            "the site has changed; begin again"
        );
        Setup::new(site, tablet, &voices, Zoned::now().date())?
    } else {
        Setup::out_of_service(&voices)?
    };
    let session = Session::new(setup, args.fresh);
    app::open_window(options, session, link, voices, Awake::start())
}
