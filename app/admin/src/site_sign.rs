//! `enrum site sign`.

use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use jiff::ToSpan as _;
use jiff::civil::Date;
use language::{Language, Status};
use sealing::{Purpose, SigningKey, unprotect};
use site::Site;

use crate::{files, passphrase};

const VALID_MONTHS: i32 = 12;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum site sign ./workplace --to /media/usb/tablet --to ./desk-kim"
)]
pub(crate) struct Args {
    /// The workplace
    workplace: PathBuf,
    /// The folder of a tablet or a desk that gets the signed file; repeat for more
    #[arg(long, value_name = "DIR", required = true)]
    to: Vec<PathBuf>,
    #[command(flatten)]
    passphrase: passphrase::Source,
}

pub(crate) fn run(args: &Args, today: Date) -> anyhow::Result<String> {
    let mut site = files::read_settings(&args.workplace)?;
    for folder in &args.to {
        ensure!(
            folder.is_dir(),
            "{} is not there; enrol or add it first",
            folder.display()
        );
    }
    let drafts = check_languages(&site)?;
    ensure!(
        !site.tablets.is_empty(),
        "there is no tablet; `enrum tablet enrol` adds one"
    );
    site.serial += 1;
    site.expires = today.checked_add(VALID_MONTHS.months())?;
    site.check()?;
    let passphrase = args.passphrase.give("the root")?;
    let key_file = args.workplace.join(files::ROOT_KEY);
    let seed = unprotect(&files::read(&key_file)?, Purpose::Root, &passphrase)
        .with_context(|| key_file.display().to_string())?;
    let signed = site::sign(&site, &SigningKey::from_seed(seed)?)?;

    // The serial is taken before the first copy is out: two files must never share one.
    files::write_settings(&args.workplace, &site)?;
    for folder in &args.to {
        files::write(&folder.join(files::SITE), &signed)?;
    }
    Ok(summary(&site, &drafts))
}

fn summary(site: &Site, drafts: &[String]) -> String {
    let readers: Vec<_> = site
        .workers
        .iter()
        .map(|worker| worker.name.as_str())
        .collect();
    let mut text = format!(
        "Signed: site {} of {}, believed until {}.\nWho can read: {}\nLanguages: {}",
        site.serial,
        site.workplace,
        site.expires,
        readers.join(", "),
        site.languages.join(", "),
    );
    if !drafts.is_empty() {
        text.push_str("\nNot reviewed by anybody yet: ");
        text.push_str(&drafts.join(", "));
    }
    text
}

/// The gate: every language is whole, and a draft has its explicit yes. Gives the drafts.
pub(crate) fn check_languages(site: &Site) -> anyhow::Result<Vec<String>> {
    let mut drafts = Vec::new();
    for tag in &site.languages {
        let language = Language::load(tag)?;
        let texts = language.texts()?;
        // A line's own texts are held against the languages by the site itself.
        for id in (site.lines.iter())
            .filter(|line| line.texts.is_empty())
            .map(|line| &line.id)
        {
            ensure!(
                texts.has(&format!("line-{id}")) && texts.has(&format!("line-{id}-note")),
                "the support line `{id}` has no texts in {tag}; write them into its `texts`"
            );
        }
        if let Some(gap) = language.gaps()?.first() {
            bail!("{tag} can't be switched on: {gap}; complete its texts first");
        }
        if language.status() == Status::Draft {
            drafts.push(tag.clone());
        }
    }
    ensure!(
        drafts.is_empty() || site.drafts_allowed,
        "nobody has reviewed {}; take it out, or say yes with `drafts_allowed = true` (--allow-drafts)",
        drafts.join(", ")
    );
    Ok(drafts)
}
