//! The administrator's window on the tablet: a process of its own behind a PIN. It holds no key and writes nothing: the supervisor checks the PIN
//! and does what is asked for with it. [`state`] says what can happen, [`app`] lets it happen in a window, `screens` draw.
//!
//! There is no way from here to the system: that is the operating system's own login.

mod app;
mod draft;
mod screens;
mod state;
#[cfg(test)]
mod tests;

use jiff::Zoned;
use jiff::civil::Date;
use language::{Language, Texts};
use sealing::VerifyingKey;
use site::{Local, Site};
use widgets::window::Awake;
use widgets::{Look, Palette, TextSize};

use crate::link::Link;
use crate::tablet::Tablet;
use crate::{Options, lockdown};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The tablet's public key
    #[arg(long, value_name = "HEX")]
    tablet_key: String,
}

/// Shows the window until the administrator is done.
///
/// # Errors
/// When there is no window to be had.
pub(crate) fn run(options: &Options, args: &Args) -> anyhow::Result<()> {
    let link = Link::of_supervisor()?;
    let tablet = Tablet::new(&options.tablet);
    let key = VerifyingKey::from_hex(&args.tablet_key)?;
    // A site that is not to be believed, and a file that somebody else wrote, are for the self-test to tell.
    let site = tablet.site().ok();
    let local = Local::read(tablet.folder(), &key).unwrap_or_default();
    lockdown::require(&lockdown::of_session(&tablet, None), options.demo)?;
    let room = state::Room::new(Known::new(site, Zoned::now().date())?, local);
    app::open_window(options, room, link, Awake::start())
}

/// What does not change while the window is open.
#[derive(Debug)]
struct Known {
    today: Date,
    /// The site's languages, by their own names.
    languages: Vec<Language>,
    /// Those that the window itself speaks.
    speeches: Vec<Speech>,
}

impl Known {
    fn new(site: Option<Site>, today: Date) -> anyhow::Result<Self> {
        let tags = site.map(|site| site.languages);
        let tags = tags.unwrap_or_default();
        Ok(Self {
            languages: (tags.iter())
                .filter_map(|tag| Some(Language::load(tag).ok()?.without_messages()))
                .collect(),
            today,
            speeches: (Language::desk_tags().into_iter())
                .map(Speech::load)
                .collect::<anyhow::Result<_>>()?,
        })
    }
}

/// A language of the window.
#[derive(Debug)]
struct Speech {
    language: Language,
    texts: Texts,
}

impl Speech {
    fn load(tag: &str) -> anyhow::Result<Self> {
        let language = Language::load(tag)?;
        let texts = language.texts()?;
        Ok(Self {
            language: language.without_messages(),
            texts,
        })
    }

    fn look(&self) -> Look {
        let (direction, script) = (self.language.direction(), self.language.script());
        Look::new(Palette::LIGHT, direction, script, TextSize::Normal)
    }
}
