//! `enrum-kiosk self-test`: whether this tablet can be left alone with a participant, and what one would meet there;
//! for who sets it up, and for who looks after it.

use std::fmt;
use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, bail, ensure};
use jiff::ToSpan as _;
use jiff::Zoned;
use jiff::civil::Date;
use language::{Language, Status};
use sealing::VerifyingKey;
use site::{Local, Pin, Site};
use voice::{Ability, Ears as _, Jacks, Outlet, Voices};
use widgets::fonts;

use crate::message::Finding;
use crate::panel::{self, Panel};
use crate::session::Setup;
use crate::tablet::Tablet;
use crate::{Options, lockdown};

/// Of what is wrong in the same way, so many are named.
const SHOWN: usize = 5;
/// An envelope is 17 KB; what else fills a disk does it slowly.
const LEAST_FREE: u64 = 200 << 20;
/// A courier that runs every day may miss one.
const COURIER_DAYS: i32 = 2;

/// What was looked at, a line each.
#[derive(Default)]
pub(crate) struct Report(Vec<Finding>);

impl Report {
    fn add(&mut self, what: &str, found: anyhow::Result<String>) {
        let is_good = found.is_ok();
        self.0.push(Finding {
            what: what.to_owned(),
            is_good,
            text: found.unwrap_or_else(|error| format!("{error:#}")),
        });
    }

    fn todos(&self) -> usize {
        self.0.iter().filter(|finding| !finding.is_good).count()
    }

    /// Whether there is nothing to do.
    pub(crate) fn is_good(&self) -> bool {
        self.todos() == 0
    }

    /// For a program: an array of objects.
    pub(crate) fn to_json(&self) -> serde_json::Result<String> {
        serde_json::to_string(&self.0)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.0 {
            let mark = if finding.is_good { "ok  " } else { "TODO" };
            writeln!(f, "{mark} {:<11} {}", finding.what, finding.text)?;
        }
        match self.todos() {
            0 => f.write_str("a participant can be left alone here"),
            todos => write!(f, "{todos} to do before a participant is left alone here"),
        }
    }
}

/// All of it, and last of all the lock-down, after which this process can do little else.
pub(crate) fn run(options: &Options) -> Report {
    let tablet = Tablet::new(&options.tablet);
    let today = Zoned::now().date();
    let mut report = Report::default();
    let key = tablet.signing_key().map(|key| key.public());
    // As this tablet shows it.
    let site = match &key {
        Ok(key) => tablet.site_here(key),
        Err(_) => tablet.site(),
    };
    if let (Ok(site), Ok(key)) = (&site, &key) {
        report.add("settings", settings(&tablet, site, key, today));
        report.add("pin", pin(&tablet, key));
        report.add("site", in_force(&tablet, site, key, today));
        let voices = Voices::find(&tablet.recordings(), &site.recordings);
        report.add("service", in_service(site, key, &voices, today));
        for tag in &site.languages {
            let own = site.questions.as_ref().and_then(|own| own.texts.get(tag));
            report.add(tag, language(tag, own.map(String::as_str), &voices));
        }
        let broken = voices.broken();
        report.add("recordings", none(&broken, "all listed ones are whole"));
        report.add("sound", Ok(sound(site)));
    } else {
        let site = site.map(|site| format!("site {}", site.serial));
        report.add("site", site);
        report.add("key", key.map(|_| "there".to_owned()));
    }
    report.add("fonts", none(&fonts::damaged(), "whole"));
    report.add("screen", screen(&panel::connected(Path::new(panel::DRM))));
    report.add("disk", disk(&tablet));
    report.add("swap", swap());
    report.add("courier", courier(&tablet, today));
    let files = lockdown::of_session(&tablet, None);
    let start = Instant::now();
    let missing = lockdown::put_on(&files);
    let took = 1_000.0 * start.elapsed().as_secs_f64();
    let missing = missing
        .iter()
        .map(|it| format!("{}: {:#}", it.layer, it.reason));
    let missing: Vec<_> = missing.collect();
    report.add(
        "lockdown",
        none(&missing, &format!("every layer, in {took:.1} ms")),
    );
    report
}

/// What the administrator has set here, and whether the lines nearby are still shown.
fn settings(
    tablet: &Tablet,
    site: &Site,
    key: &VerifyingKey,
    today: Date,
) -> anyhow::Result<String> {
    let local = Local::read(tablet.folder(), key)?;
    let old = local.lines.iter().filter(|line| line.valid_until < today);
    let old: Vec<_> = old.map(|line| line.number.as_str()).collect();
    ensure!(
        old.is_empty(),
        "no longer shown, since their last day is over: {}; verify them and set another day",
        old.join(", ")
    );
    let offered = site.languages.len();
    let lines = local.lines.len();
    Ok(format!(
        "{offered} languages offered, {lines} lines nearby set here"
    ))
}

fn pin(tablet: &Tablet, key: &VerifyingKey) -> anyhow::Result<String> {
    let set = Pin::read(tablet.folder(), key)?;
    set.context("there is none; set it with `enrum tablet pin`")?;
    Ok("set".to_owned())
}

fn none(problems: &[String], good: &str) -> anyhow::Result<String> {
    let first: Vec<_> = problems.iter().take(SHOWN).map(String::as_str).collect();
    let more = match problems.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("; and {more} more"),
    };
    ensure!(problems.is_empty(), "{}{more}", first.join("; "));
    Ok(good.to_owned())
}

fn in_force(
    tablet: &Tablet,
    site: &Site,
    key: &VerifyingKey,
    today: Date,
) -> anyhow::Result<String> {
    ensure!(
        site.tablet_keys()?.contains(key),
        "the site does not know this tablet; enrol it and sign the site again"
    );
    site.check_day(today)?;
    let held = tablet.held_serial()?;
    if site.serial < held {
        bail!(
            "site {} is older than site {held}, which was in force; bring the newest",
            site.serial
        );
    }
    let soon = today.checked_add(1.month())?;
    ensure!(
        site.is_valid_on(soon),
        "in service until {}, which is soon; sign the site again",
        site.expires
    );
    Ok(format!(
        "in service until {}, site {}",
        site.expires, site.serial
    ))
}

fn in_service(
    site: &Site,
    key: &VerifyingKey,
    voices: &Voices,
    today: Date,
) -> anyhow::Result<String> {
    let setup = Setup::new(site.clone(), *key, voices, today)?;
    ensure!(
        setup.offered() == site.languages.len(),
        "not every language of the site can be shown; the log says which and why"
    );
    Ok(format!(
        "{} languages, {} can read",
        setup.offered(),
        site.workers.len()
    ))
}

fn disk(tablet: &Tablet) -> anyhow::Result<String> {
    let room = rustix::fs::statvfs(tablet.folder()).context("the disk does not say")?;
    let free = room.f_bavail.saturating_mul(room.f_frsize);
    ensure!(
        free >= LEAST_FREE,
        "{} MiB are free; make room, {} MiB at least",
        free >> 20,
        LEAST_FREE >> 20
    );
    Ok(format!("{} MiB free", free >> 20))
}

/// One, and how dense it is.
fn screen(panels: &[Panel]) -> anyhow::Result<String> {
    let names: Vec<_> = panels.iter().map(|panel| panel.name.as_str()).collect();
    ensure!(
        panels.len() <= 1,
        "{} are connected; participants are shown on one and the others are dark: unplug them",
        names.join(" and ")
    );
    let Some(panel) = panels.first() else {
        return Ok("no panel that the system knows of".to_owned());
    };
    Ok(match panel.scale() {
        Some(scale) => format!("{}, drawn at {scale}", panel.name),
        None => format!(
            "{}, which does not tell how large it is: see that a chip of the bar is at least 9 mm high, or start with --scale",
            panel.name
        ),
    })
}

/// The session keeps its own memory out of it; what the display keeps of its pictures is not the session's.
fn swap() -> anyhow::Result<String> {
    let swaps = fs::read_to_string("/proc/swaps").context("the system does not say")?;
    let used: Vec<_> = (swaps.lines().skip(1))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !name.starts_with("/dev/zram"))
        .collect();
    ensure!(
        used.is_empty(),
        "{} is in use; switch it off (swapoff, and its line in /etc/fstab)",
        used.join(", ")
    );
    Ok("off".to_owned())
}

fn courier(tablet: &Tablet, today: Date) -> anyhow::Result<String> {
    let todo = "start `enrum courier` for this tablet";
    let day = tablet.last_courier().context(todo)?;
    let recent = day.checked_add(COURIER_DAYS.days())? >= today;
    ensure!(recent, "it last came on {day}; {todo}");
    Ok(format!("it last came on {day}"))
}

fn sound(site: &Site) -> String {
    let headphones = match Jacks.plugged() {
        Some(Outlet::Device(device)) => format!("headphones are plugged in, and heard by {device}"),
        Some(Outlet::Default) => "headphones are plugged in".to_owned(),
        None => "no headphones that a socket tells of".to_owned(),
    };
    let loudspeaker = if site.loudspeaker {
        "the loudspeaker is allowed"
    } else {
        "the loudspeaker is not allowed"
    };
    format!("{headphones}; {loudspeaker}")
}

/// One line: whether it is offered, whether somebody has reviewed it, how it is heard.
fn language(tag: &str, questions: Option<&str>, voices: &Voices) -> anyhow::Result<String> {
    let language = Language::asking(tag, questions).context("not offered")?;
    let language = language.for_participants();
    let messages = language.fixed_messages().context("not offered")?;
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
        Ability::Synthesised => {
            bail!(
                "silent: espeak-ng is there and does not speak it; install its data, or record it ({recorded})"
            )
        }
        Ability::TextOnly => format!("text only: no voice, {recorded}"),
    };
    Ok(format!("{}: {heard}; {status}", language.name()))
}
