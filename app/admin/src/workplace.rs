//! `enrum workplace init`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Context as _;
use jiff::civil::Date;
use language::Language;
use sealing::{LedgerKey, Purpose, SigningKey, SystemRandom, protect};
use site::{Appearance, Control, Site, national_lines};

use crate::{files, passphrase};

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum workplace init ./workplace --organisation \"Skövde kommun\" --name \"Träffpunkten\""
)]
pub(crate) struct Args {
    /// The folder to make; keep it offline, it holds the root
    workplace: PathBuf,
    /// Who is responsible for the answers
    #[arg(long)]
    organisation: String,
    /// What the place is called
    #[arg(long)]
    name: String,
    /// A programme whose participants are asked; repeat for more
    #[arg(long = "programme", value_name = "NAME")]
    programmes: Vec<String>,
    /// A language to switch on; repeat for more, or say `all`
    #[arg(long = "language", value_name = "TAG", default_values = ["sv", "en"])]
    languages: Vec<String>,
    /// Who answers for the data before the law, if not the organisation
    #[arg(long, value_name = "NAME")]
    controller: Option<String>,
    /// Whom to ask about one's data, such as the data protection officer's address
    #[arg(long, default_value = "")]
    contact: String,
    /// The decision by which answers are deleted, as it is filed
    #[arg(long, value_name = "TEXT", default_value = "")]
    disposal_decision: String,
    /// Do not ask about own use of violence
    #[arg(long)]
    without_own_use: bool,
    /// Allow languages that nobody has reviewed
    #[arg(long)]
    allow_drafts: bool,
    #[command(flatten)]
    passphrase: passphrase::Source,
}

pub(crate) fn run(args: Args, today: Date) -> anyhow::Result<String> {
    let settings = args.workplace.join(files::SETTINGS);
    files::must_be_new(&settings)?;
    files::must_be_new(&args.workplace.join(files::ROOT_KEY))?;
    let languages = if args.languages == ["all"] {
        Language::tags().into_iter().map(str::to_owned).collect()
    } else {
        args.languages
    };
    let site = Site {
        serial: 0,
        signed: today,
        expires: today,
        controller: args.controller.unwrap_or_else(|| args.organisation.clone()),
        organisation: args.organisation,
        workplace: args.name,
        contact: args.contact,
        disposal_decision: args.disposal_decision,
        own_use: !args.without_own_use,
        questionnaire: "enrum-short".to_owned(),
        questions: None,
        earlier: Vec::new(),
        programmes: args.programmes,
        languages,
        drafts_allowed: args.allow_drafts,
        lowest_age: 18,
        idle_secs: 240,
        desk_idle_secs: 180,
        code_secs: 60,
        retention_months: 3,
        appearance: Appearance::Light,
        loudspeaker: false,
        recordings: BTreeMap::new(),
        control: Control::All,
        texts: BTreeMap::new(),
        workers: Vec::new(),
        tablets: Vec::new(),
        lines: national_lines().context("the shipped support lines")?,
    };
    crate::site_sign::check_gate(&site, None)?;
    let passphrase = args.passphrase.choose("the root")?;
    let root = SigningKey::generate(&SystemRandom)?;
    let file = protect(
        root.expose_seed(),
        Purpose::Root,
        &passphrase,
        &SystemRandom,
    )?;

    files::make_folder(&args.workplace)?;
    files::write(&args.workplace.join(files::ROOT_KEY), &file)?;
    let public = root.public();
    files::write(
        &args.workplace.join(files::ROOT_PUBLIC),
        public.to_hex().as_bytes(),
    )?;
    files::write(
        &args.workplace.join(files::LEDGER_KEY),
        LedgerKey::generate(&SystemRandom)?.expose_hex().as_bytes(),
    )?;
    files::write_settings(&args.workplace, &site)?;
    Ok(format!(
        "The workplace is in {}.\nIts root: {}\nNext: enrum worker add, enrum tablet enrol, enrum site sign",
        args.workplace.display(),
        public.fingerprint()
    ))
}
