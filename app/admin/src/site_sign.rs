//! `enrum site sign`.

use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use exchange::Folder;
use jiff::ToSpan as _;
use jiff::civil::Date;
use language::{Language, Status};
use questionnaire::Questionnaire;
use sealing::{Purpose, SigningKey, unprotect};
use site::{Month, Site};

use crate::{files, passphrase, site_show};

const VALID_MONTHS: i32 = 12;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum site sign ./workplace --to /media/usb/tablet --to ./desk-kim"
)]
pub(crate) struct Args {
    /// The workplace
    workplace: PathBuf,
    /// The folder of a tablet or a desk that gets the signed file; repeat for more
    #[arg(long, value_name = "DIR", required_unless_present = "exchange")]
    to: Vec<PathBuf>,
    /// The exchange, from which couriers and desks fetch it
    #[arg(long, value_name = "DIR")]
    exchange: Option<PathBuf>,
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
    let exchange = args.exchange.as_deref().map(Folder::open).transpose()?;
    check_languages(&site)?;
    ensure!(
        !site.tablets.is_empty(),
        "there is no tablet; `enrum tablet enrol` adds one"
    );
    site.serial += 1;
    site.expires = today.checked_add(VALID_MONTHS.months())?;
    site.check()?;
    let passphrase = args.passphrase.give("the root")?;
    let key_file = files::read_key(&args.workplace, files::ROOT_KEY)?;
    let seed = unprotect(&key_file, Purpose::Root, &passphrase).context(files::ROOT_KEY)?;
    let signed = site::sign(&site, &SigningKey::from_seed(seed)?)?;

    // The serial is taken before the first copy is out: two files must never share one.
    files::write_settings(&args.workplace, &site)?;
    for folder in &args.to {
        files::write(&folder.join(files::SITE), &signed)?;
    }
    if let Some(exchange) = exchange {
        exchange.put_site(&signed, Month::of(today))?;
    }
    let mut text = summary(&site);
    for remark in site_show::remarks(&site, today) {
        text.push_str("\nRemark: ");
        text.push_str(&remark);
    }
    Ok(text)
}

fn summary(site: &Site) -> String {
    let readers: Vec<_> = site
        .workers
        .iter()
        .map(|worker| worker.name.as_str())
        .collect();
    format!(
        "Signed: site {} of {}, believed until {}.\nWho can read: {}\nLanguages: {}",
        site.serial,
        site.workplace,
        site.expires,
        readers.join(", "),
        site.languages.join(", "),
    )
}

/// The gate: there is such a questionnaire, every language is whole, and a draft has its explicit yes.
pub(crate) fn check_languages(site: &Site) -> anyhow::Result<()> {
    let shipped = Questionnaire::parse(questionnaire::SHIPPED)?;
    ensure!(
        site.questionnaire == shipped.id(),
        "there is no questionnaire `{}`; this version has `{}`",
        site.questionnaire,
        shipped.id()
    );
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
    Ok(())
}
