//! `enrum open`: an envelope, a worker's key and a session reference together.

use std::io::{BufRead as _, BufReader, IsTerminal as _, Read as _, stdin};
use std::path::PathBuf;

use anyhow::{Context as _, bail};
use exchange::{Folder, Found};
use language::{Language, Texts};
use questionnaire::{Answer, Disclosure, Response};
use sealing::{Purpose, Reference, WorkerKey, unprotect};
use serde_json::{Map, Value, json};
use zeroize::Zeroizing;

use crate::{files, passphrase};

/// A scanner's line is never longer; what is, is no reference.
const MAX_INPUT: u64 = 4096;

#[derive(Debug, clap::Args)]
#[command(
    after_help = "Example: enrum open --desk ./desk-kim --exchange /srv/enrum\n\
                  (then scan or type the session reference)"
)]
pub(crate) struct Args {
    /// The folder with the worker's key and the signed site
    #[arg(long, value_name = "DIR")]
    desk: PathBuf,
    /// The exchange's folder
    #[arg(long, value_name = "DIR")]
    exchange: PathBuf,
    /// The worker's language
    #[arg(long, value_name = "TAG", default_value = "sv")]
    language: String,
    /// Print JSON, with identifiers instead of texts
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    passphrase: passphrase::Source,
}

pub(crate) fn run(args: &Args) -> anyhow::Result<String> {
    let texts = Language::load(&args.language)?.texts()?;
    let site = site::files::site(&args.desk)?;
    let exchange = Folder::open(&args.exchange)?;
    let reference = read_reference()?;
    let envelope = match exchange.look(reference.locator())? {
        Found::Envelope(envelope, _) => envelope,
        Found::Nothing => {
            bail!("there is nothing under this code yet; let the courier run, and try again")
        }
        Found::Finished(_) => {
            bail!("the conversation under this code is finished; nothing is kept of it")
        }
    };
    let key_file = files::read_key(&args.desk, files::WORKER_KEY)?;
    let passphrase = args.passphrase.give("this key")?;
    let seed = unprotect(&key_file, Purpose::Worker, &passphrase).context(files::WORKER_KEY)?;
    let key = WorkerKey::from_seed(seed);
    let content = envelope.open(&key, &reference, &site.tablet_keys()?)?;
    let response = Response::from_cbor(&content)?;
    if args.json {
        Ok(serde_json::to_string_pretty(&as_json(&response))?)
    } else {
        Ok(as_text(&response, &texts))
    }
}

/// One line: a scanner ends it with Enter. At a terminal it is not shown, since the window keeps it.
fn read_reference() -> anyhow::Result<Reference> {
    let text = if stdin().is_terminal() {
        Zeroizing::new(rpassword::prompt_password("Session reference: ")?)
    } else {
        let mut line = Zeroizing::new(String::new());
        BufReader::new(stdin().take(MAX_INPUT))
            .read_line(&mut line)
            .context("standard input is not text; scan or type the session reference")?;
        line
    };
    Ok(Reference::parse(&text)?)
}

fn as_json(response: &Response) -> Value {
    let origin = response.origin();
    let answers: Map<String, Value> = (response.answers().iter())
        .map(|(item, answer)| match answer {
            Answer::Choice(choice) => (item.to_owned(), json!(choice)),
            Answer::Choices(choices) => (item.to_owned(), json!(choices)),
            Answer::Number(number) => (item.to_owned(), json!(number)),
            Answer::Skipped => (item.to_owned(), Value::Null),
        })
        .collect();
    json!({
        "choice": response.disclosure(),
        "language": origin.language,
        "questionnaire": origin.questionnaire,
        "questionnaire_hash": origin.questionnaire_hash,
        "month": origin.month,
        "app": origin.app,
        "answers": answers,
    })
}

fn as_text(response: &Response, texts: &Texts) -> String {
    let mut lines = vec![match response.disclosure() {
        Disclosure::Answers => texts.text("open-answers"),
        Disclosure::Talk => texts.text("open-talk"),
        Disclosure::Withheld => texts.text("open-withheld"),
    }];
    for (item, answer) in response.answers().iter() {
        let frame = texts.text(&format!("item-{item}-frame"));
        let question = texts.text(&format!("item-{item}"));
        let given = match answer {
            Answer::Choice(choice) => texts.text(&format!("answer-{choice}")),
            Answer::Choices(choices) => {
                let all = choices
                    .iter()
                    .map(|choice| texts.text(&format!("answer-{choice}")));
                all.collect::<Vec<_>>().join(", ")
            }
            Answer::Number(number) => number.to_string(),
            Answer::Skipped => texts.text("open-skipped"),
        };
        lines.push(format!("{frame}: {question}\n    {given}"));
    }
    lines.join("\n")
}
