//! `enrum demo`: a workplace to try everything on, with responses that nobody gave. It is made by the same
//! commands that a real one is made by.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow};
use clap::Parser as _;
use exchange::Folder;
use jiff::civil::Date;
use questionnaire::{Disclosure, Origin, Questionnaire, Response, Runner};
use sealing::{Reference, Secret, SigningKey, SystemRandom};
use site::{Hours, Line, LineText, Month, Need, Site};

use crate::{Cli, execute, files};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example: enrum demo ./demo")]
pub(crate) struct Args {
    /// The folder to make
    folder: PathBuf,
}

/// Which choices, by place, are taken of each item that is not skipped.
type Given = &'static [(&'static str, &'static [usize])];

/// In which language, what was answered, and what staff may see of it.
const RESPONSES: [(&str, Given, Disclosure); 3] = [
    (
        "sv",
        &[
            ("afraid-of-someone-close", &[0]),
            ("threatened", &[1]),
            ("money-decided", &[0]),
            ("who-did-it", &[0]),
            ("how-afraid", &[3]),
            ("safe-to-go-home", &[2]),
            ("children-near", &[0]),
            ("children-noticed", &[2]),
            ("wishes-for-help", &[0, 1]),
        ],
        Disclosure::Answers,
    ),
    ("ar", &[("hurt-bodily", &[1])], Disclosure::Talk),
    ("en", &[], Disclosure::Withheld),
];

pub(crate) fn run(args: &Args, today: Date) -> anyhow::Result<String> {
    let folder = &args.folder;
    files::must_be_new(folder)?;
    files::make_folder(folder)?;
    let at = |name: &str| folder.join(name);
    for who in ["root", "worker"] {
        let passphrase = format!("{who} of a demonstration\n");
        files::write(&at(&format!("{who}.passphrase")), passphrase.as_bytes())?;
    }
    files::make_folder(&at("exchange"))?;
    let (workplace, root) = (path(&at("workplace"))?, path(&at("root.passphrase"))?);
    let worker = path(&at("worker.passphrase"))?;
    let (desk, tablet, exchange) = (
        path(&at("desk"))?,
        path(&at("tablet"))?,
        path(&at("exchange"))?,
    );
    let as_root = ["--passphrase-file", &root];
    enrum(
        &[
            &[
                "workplace",
                "init",
                &workplace,
                "--organisation",
                "Exempelkommunen",
            ],
            &["--name", "Demo"],
            &["--language", "all", "--allow-drafts"],
            &["--programme", "Steget", "--programme", "Arbetsträning"],
            &as_root,
        ],
        today,
    )?;
    enrum(
        &[
            &[
                "worker", "add", &workplace, "--name", "Demo", "--desk", &desk,
            ],
            &["--passphrase-file", &worker],
        ],
        today,
    )?;
    enrum(
        &[&[
            "tablet", "enrol", &workplace, "--name", "Demo", "--tablet", &tablet,
        ]],
        today,
    )?;
    add_local_line(&at("workplace"))?;
    enrum(
        &[
            &[
                "site",
                "sign",
                &workplace,
                "--to",
                &tablet,
                "--to",
                &desk,
                "--exchange",
                &exchange,
            ],
            &as_root,
        ],
        today,
    )?;
    let codes = seal_responses(folder, today)?;
    let text = format!(
        "Codes of responses that nobody gave; a real code is never written down.\n{}\n",
        codes.join("\n")
    );
    files::write(&at("codes.txt"), text.as_bytes())?;
    Ok(format!(
        "The demonstration is in {}.\n\
         The tablet:  enrum-kiosk --tablet {tablet}\n\
         The desk:    enrum-desk --desk {desk} --exchange {exchange}\n\
         The passphrase of the desk: worker of a demonstration\n\
         Three codes to scan are in {}; what the tablet seals is carried by\n\
         enrum courier --once --tablet {tablet} --exchange {exchange}",
        folder.display(),
        at("codes.txt").display()
    ))
}

fn path(path: &Path) -> anyhow::Result<String> {
    let path = path.to_str().map(str::to_owned);
    path.context("the folder's name is not text; choose another")
}

/// The same as on the command line.
fn enrum(words: &[&[&str]], today: Date) -> anyhow::Result<()> {
    let words = [&["enrum"], words.concat().as_slice()].concat();
    let cli = Cli::try_parse_from(words).map_err(|error| anyhow!("{error}"))?;
    execute(cli.command, today).map(drop)
}

fn add_local_line(workplace: &Path) -> anyhow::Result<()> {
    let mut site = files::read_settings(workplace)?;
    let text = |name: &str, note: &str| LineText {
        name: name.to_owned(),
        note: note.to_owned(),
    };
    let texts = [
        (
            "sv",
            text(
                "Exempelkommunens socialjour",
                "Påhittat nummer, för demonstrationen",
            ),
        ),
        (
            "en",
            text(
                "Exempelkommunen, social services on call",
                "An invented number, for the demonstration",
            ),
        ),
        (
            "ar",
            text("Exempelkommunen", "رقم وهمي، للعرض التوضيحي فقط"),
        ),
    ];
    let written = BTreeMap::from(texts);
    let in_other = text(
        "Exempelkommunen",
        "An invented number, for the demonstration",
    );
    let texts = site.languages.iter().map(|tag| {
        let text = written.get(tag.as_str()).unwrap_or(&in_other);
        (tag.clone(), text.clone())
    });
    let texts = texts.collect();
    site.lines.push(Line {
        id: "local".to_owned(),
        // One of those that PTS has set apart for fiction, 070-174 06 05 to 070-174 06 99.
        number: "070-174 06 05".to_owned(),
        need: Need::Local,
        hours: vec!["mon-fri 16:30-08:00".parse::<Hours>()?],
        free: None,
        on_bill: None,
        valid_until: None,
        verified: None,
        texts,
    });
    files::write_settings(workplace, &site)
}

/// As a tablet seals, and a courier has carried.
fn seal_responses(folder: &Path, today: Date) -> anyhow::Result<Vec<String>> {
    let site = site::files::site(&folder.join("desk"))?;
    let seed = files::read_key(&folder.join("tablet"), files::TABLET_KEY)?;
    let seed = <[u8; 32]>::try_from(seed).map_err(|_| anyhow!("the tablet's key is damaged"))?;
    let tablet = SigningKey::from_seed(Secret::from_bytes(seed))?;
    let exchange = Folder::open(&folder.join("exchange"))?;
    let mut codes = Vec::new();
    for (language, answers, disclosure) in RESPONSES {
        let response = respond(&site, today, language, answers, disclosure)?;
        let content = response.to_cbor()?;
        let reference = Reference::generate(&SystemRandom)?;
        let recipients = site.recipients()?;
        let sealed = sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            &content,
            &SystemRandom,
        )?;
        let envelope = sealed.sign(&tablet).context("another tablet")?;
        exchange.put(&envelope, site.purge_month(today))?;
        codes.push(reference.expose_text().to_string());
    }
    Ok(codes)
}

fn respond(
    site: &Site,
    today: Date,
    language: &str,
    answers: Given,
    disclosure: Disclosure,
) -> anyhow::Result<Response> {
    let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED)?);
    while let Some(item) = runner.current() {
        let given = answers.iter().find(|(id, _)| *id == item.id);
        for place in given.map_or(&[][..], |(_, places)| places) {
            runner.choose(*place);
        }
        if runner.can_go_on() {
            runner.next();
        } else {
            runner.skip();
        }
    }
    let origin = Origin {
        language: language.to_owned(),
        questionnaire: site.questionnaire.clone(),
        questionnaire_hash: sealing::sha256_hex(questionnaire::SHIPPED.as_bytes()),
        month: Month::of(today).to_string(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
    };
    Ok(Response::new(origin, disclosure, runner.into_answers()))
}
