//! `enrum-kiosk self-test`: what a participant at this tablet would meet, for who sets it up.

use std::fmt::Write as _;

use anyhow::ensure;
use jiff::Zoned;
use language::Status;
use voice::{Ability, Ears as _, Jacks, Voices};

use crate::Options;
use crate::session::Setup;
use crate::tablet::Tablet;

/// # Errors
/// What would put the tablet out of service.
pub(crate) fn run(options: &Options) -> anyhow::Result<String> {
    let tablet = Tablet::new(&options.tablet);
    let site = tablet.site()?;
    let key = tablet.signing_key()?.public();
    let today = Zoned::now().date();
    ensure!(
        site.tablet_keys()?.contains(&key),
        "the site does not know this tablet; enrol it and sign the site again"
    );
    site.check_day(today)?;
    let voices = Voices::find(&tablet.recordings(), &site.recordings);
    Setup::new(site.clone(), key, &voices, today)?;
    let mut report = format!("in service until {}, site {}\n", site.expires, site.serial);
    for tag in &site.languages {
        let own = site.questions.as_ref().and_then(|own| own.texts.get(tag));
        let line = language(tag, own.map(String::as_str), &voices);
        writeln!(report, "  {tag:<10} {line}")?;
    }
    for problem in voices.broken() {
        writeln!(report, "  {problem}")?;
    }
    let headphones = if Jacks.plugged() {
        "headphones are plugged in"
    } else {
        "no headphones that a socket tells of"
    };
    let loudspeaker = if site.loudspeaker {
        "the loudspeaker is allowed"
    } else {
        "the loudspeaker is not allowed"
    };
    write!(report, "sound: {headphones}; {loudspeaker}")?;
    Ok(report)
}

/// One line: whether it is offered, whether somebody has reviewed it, how it is heard.
fn language(tag: &str, questions: Option<&str>, voices: &Voices) -> String {
    let language = match crate::session::in_words_of(tag, questions) {
        Ok(language) => language.for_participants(),
        Err(error) => return format!("not offered: {error}"),
    };
    let messages = match language.fixed_messages() {
        Ok(messages) => messages,
        Err(error) => return format!("not offered: {error}"),
    };
    let status = match language.status() {
        Status::Original => "original".to_owned(),
        Status::Draft => "draft, reviewed by nobody".to_owned(),
        Status::Reviewed(who, day) => format!("reviewed by {who} on {day}"),
    };
    let mut filled = language.site_messages().unwrap_or_default();
    filled.extend((0..=10).map(|number| format!("number-{number}")));
    let unrecorded = match filled.len() - voices.recorded(tag, &filled) {
        0 => String::new(),
        count => format!(" and {count} numbers and names that nobody has recorded"),
    };
    let recorded = voices.recorded(tag, &messages);
    let recorded = format!("{recorded} of {} texts recorded", messages.len());
    let heard = match voices.ability(tag, language.voice(), || messages) {
        Ability::Recorded => format!("heard by recordings, but for hours{unrecorded}"),
        Ability::Synthesised if voices.speaks(language.voice()) => {
            format!("heard by espeak-ng, {recorded}")
        }
        Ability::Synthesised => format!("silent: espeak-ng does not speak it; {recorded}"),
        Ability::TextOnly => format!("text only: no voice, {recorded}"),
    };
    format!("{}: {heard}; {status}", language.name())
}
