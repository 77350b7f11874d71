//! `enrum site sign`.

use std::path::PathBuf;

use anyhow::{Context as _, bail, ensure};
use exchange::Folder;
use jiff::ToSpan as _;
use jiff::civil::Date;
use language::{Language, Status};
use questionnaire::{Questionnaire, Route};
use sealing::{Purpose, SigningKey, unprotect};
use site::{Month, Site};

use crate::{files, passphrase, questions, recordings, site_show, written};

const VALID_MONTHS: i32 = 12;
/// More signings than get lost between two that are seen.
const MOST_SERIALS: u64 = 1_000;

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
    let exchange = args.exchange.as_deref().map(Folder::beside).transpose()?;
    let own = questions::read(&args.workplace, &site)?;
    check_gate(&site, own.as_ref())?;
    site.questions = own.map(|own| own.questions);
    ensure!(
        !site.tablets.is_empty(),
        "there is no tablet; `enrum tablet enrol` adds one"
    );
    site.recordings = recordings::collect(&args.workplace, &site)?;
    let newest = newest_out(args, exchange.as_ref());
    if let Some(before) = &newest {
        site.serial = site.serial.max(before.serial);
        site.keep_earlier(before, today);
    }
    let held = newest.map_or(0, |before| before.serial);
    ensure!(
        site.serial <= held.saturating_add(MOST_SERIALS),
        "`serial` in the settings is {}, and the newest site that is out has {held}: tablets would never take a lower one again; set serial = {held}",
        site.serial
    );
    site.serial += 1;
    site.signed = today;
    site.expires = today.checked_add(VALID_MONTHS.months())?;
    site.check()?;
    let passphrase = args.passphrase.give("the root")?;
    let key_file = files::read_key(&args.workplace, files::ROOT_KEY)?;
    let seed = unprotect(&key_file, Purpose::Root, &passphrase).context(files::ROOT_KEY)?;
    let signed = site::sign(&site, &SigningKey::from_seed(seed)?)?;
    ensure!(
        u64::try_from(signed.len())? <= site::MAX_FILE_LEN,
        "the site would be larger than any tablet takes; shorten the workplace's own texts, or wait with new questions until those from before have expired"
    );

    // Its own copy tells the next signing what this one asked.
    site::files::write(&args.workplace.join(files::SITE), &signed)?;
    // The serial is taken before the first copy is out: two files must never share one.
    let mut settings = site.clone();
    // Found anew at each signing.
    settings.recordings.clear();
    settings.questions = None;
    settings.earlier.clear();
    files::write_settings(&args.workplace, &settings)?;
    for folder in &args.to {
        recordings::deliver(&args.workplace, &site, folder)?;
        site::files::write_shared(&folder.join(files::SITE), &signed)?;
    }
    if let Some(folder) = &args.exchange {
        // Whoever signs to it says that this is where it is.
        Folder::init(folder)?;
        let exchange = Folder::open(folder)?;
        recordings::publish(&args.workplace, &site, &exchange)?;
        exchange.put_site(&signed, Month::of(today))?;
    }
    let mut text = summary(&site);
    for remark in site_show::remarks(&site, today) {
        text.push_str("\nRemark: ");
        text.push_str(&remark);
    }
    Ok(text)
}

/// The newest that is out, as far as can be seen from here: settings that were brought back from
/// a backup must not be signed with a serial that the tablets have passed already, and then ignore.
fn newest_out(args: &Args, exchange: Option<&Folder>) -> Option<Site> {
    let folders = args.to.iter().chain([&args.workplace]);
    let in_folders = folders.filter_map(|folder| site::files::site(folder).ok());
    let root = files::root(&args.workplace).ok();
    let in_exchange = exchange.and_then(|exchange| exchange.site().ok().flatten());
    let in_exchange = in_exchange.and_then(|bytes| site::open(&bytes, &root?).ok());
    in_folders.chain(in_exchange).max_by_key(|held| held.serial)
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
pub(crate) fn check_gate(site: &Site, own: Option<&questions::Own>) -> anyhow::Result<()> {
    if let Some(problem) = own.and_then(|own| own.problems.first()) {
        bail!("{problem}; `enrum questionnaire check` tells all");
    }
    let signed = site.questions.as_ref().map(|it| it.definition.as_str());
    let written = own.map(|own| own.questions.definition.as_str());
    let asked = Questionnaire::parse(written.or(signed).unwrap_or(questionnaire::SHIPPED))?;
    ensure!(
        site.questionnaire == asked.id(),
        "there is no questionnaire `{}`; this version has `{}`, and `enrum questionnaire new` makes one of your own",
        site.questionnaire,
        asked.id()
    );
    check_guide(site)?;
    written::check(site)?;
    let mut drafts = own.map(|own| own.drafts.clone()).unwrap_or_default();
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
            drafts.insert(tag.clone());
        }
    }
    ensure!(
        drafts.is_empty() || site.drafts_allowed,
        "nobody has reviewed {}; take it out, or say yes with `drafts_allowed = true` (--allow-drafts)",
        drafts.into_iter().collect::<Vec<_>>().join(", ")
    );
    Ok(())
}

/// A guide under a name that nothing leads to would never be shown.
fn check_guide(site: &Site) -> anyhow::Result<()> {
    let routes: Vec<_> = (Route::ALL.into_iter().map(Route::id))
        .chain(["always"])
        .collect();
    for (tag, texts) in &site.texts {
        let mut names = texts.guide.keys();
        if let Some(name) = names.find(|name| !routes.contains(&name.as_str())) {
            bail!(
                "[texts.{tag}.guide] has `{name}`; write one of {}",
                routes.join(", ")
            );
        }
    }
    Ok(())
}
