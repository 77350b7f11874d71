//! Makes a demonstration workplace and starts the tablet on it; headless, goes through one whole
//! session, carries the envelope, opens it, and says what that proved. `cargo xtask run` starts it.
#![expect(
    clippy::print_stdout,
    reason = "what was proved is printed, a line each"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context as _, ensure};
use harness::desktop::Desktop;
use harness::picture;
use harness::process::program;
use harness::residue::Needles;
use harness::session::{Participant, Visit, answers};
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use questionnaire::Disclosure;
use serde_json::Value;

const USAGE: &str =
    "demo FOLDER [--headless] [--fullscreen] [--language TAG] [--portrait] [--largest] [--dark]";
/// Of every kind, with follow-ups; each text is one that nothing else says.
const ANSWERS: [(&str, &[&str]); 6] = [
    ("afraid-of-someone-close", &["yes-still-happening"]),
    ("money-decided", &["yes-no-longer"]),
    ("who-did-it", &["partner-of-before", "family-or-relative"]),
    ("how-afraid", &["4"]),
    ("safe-to-go-home", &["no-it-is-not-safe"]),
    ("wishes-for-help", &["contact-with-support"]),
];

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
struct Options {
    folder: PathBuf,
    headless: bool,
    fullscreen: bool,
    language: String,
    screen: (u32, u32),
    largest: bool,
    dark: bool,
}

fn main() -> ExitCode {
    let done = options().and_then(|options| {
        if options.headless {
            headless(&options)
        } else {
            in_a_window(&options)
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> anyhow::Result<Options> {
    let mut args = std::env::args().skip(1);
    let folder = args.next().context(USAGE)?;
    ensure!(!folder.starts_with('-'), "{USAGE}");
    let mut options = Options {
        folder: folder.into(),
        headless: false,
        fullscreen: false,
        language: "ar".to_owned(),
        screen: (1280, 800),
        largest: false,
        dark: false,
    };
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--headless" => options.headless = true,
            "--fullscreen" => options.fullscreen = true,
            "--portrait" => options.screen = (800, 1280),
            "--largest" => options.largest = true,
            "--dark" => options.dark = true,
            "--language" => options.language = args.next().context(USAGE)?,
            other => anyhow::bail!("unknown option {other}; {USAGE}"),
        }
    }
    Ok(options)
}

fn in_a_window(options: &Options) -> anyhow::Result<()> {
    let workplace = fresh_workplace(&options.folder)?;
    let mut command = Command::new(program("enrum-kiosk")?);
    command.arg("--demo");
    command.arg("--tablet").arg(workplace.tablet());
    if options.fullscreen {
        command.arg("--fullscreen");
    }
    println!(
        "The tablet of {} is open; Ctrl+C here ends it.",
        options.folder.display()
    );
    let status = command.status()?;
    ensure!(status.success(), "the tablet ended with {status}");
    Ok(())
}

fn headless(options: &Options) -> anyhow::Result<()> {
    let folder = &options.folder;
    let workplace = fresh_workplace(folder)?;
    println!("made: a workplace with a root, a worker, a tablet, a signed site and an exchange");
    // Outside the folder that is searched lies nothing: logs, runtime folder and home are in it too.
    let (width, height) = options.screen;
    let desktop = Desktop::start(&folder.join("desktop"), width, height)?;
    let participant = Participant {
        language: options.language.clone(),
        answers: answers(&ANSWERS),
        disclosure: Disclosure::Answers,
        largest: options.largest,
        dark: options.dark,
    };
    let tablet = Tablet::start_with(&desktop, &workplace.tablet(), |command| {
        command.arg("--demo");
    })?;
    let visit = participant.visit(&tablet)?;
    let next = tablet.session()?;
    drop(tablet);
    println!(
        "driven: one session in {} by roles and names, {} screens",
        options.language,
        visit.screens.len()
    );
    println!(
        "ended: the session was process {}, the next one was {next}",
        visit.process
    );
    save_pictures(folder, &visit)?;

    let reference = picture::read_code(&visit.handoff)?;
    ensure!(
        reference.len() == 61 && reference.starts_with("SR1"),
        "not a session reference"
    );
    println!("read: a session reference of 61 characters from the pixels of handoff.png");
    let needles = needles(&reference, &options.language)?;
    let count = needles.control(folder)?;
    println!("control: a file with each of {count} forms of answers and reference is found");
    prove_nothing_in_clear(folder, &needles, &[])?;
    println!("courier: {}", workplace.carry()?.to_lowercase());
    prove_opening(folder, &workplace, &reference, &options.language)?;
    at_the_desk(folder, &workplace, &desktop, &reference, &options.language)?;
    drop(desktop);
    prove_nothing_in_clear(folder, &needles, &[folder.join("opened.json")])
}

/// Empties only a folder that an earlier demonstration made.
fn fresh_workplace(folder: &Path) -> anyhow::Result<Workplace> {
    let marker = folder.join("this-is-a-demonstration");
    if folder.exists() {
        ensure!(
            marker.exists(),
            "{} is no demonstration's folder; choose another",
            folder.display()
        );
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    fs::write(
        marker,
        "made by `cargo xtask run`; emptied by the next run\n",
    )?;
    Workplace::make(folder)
}

fn save_pictures(folder: &Path, visit: &Visit) -> anyhow::Result<()> {
    let screens = folder.join("screens");
    fs::create_dir_all(&screens)?;
    for (number, screen) in visit.screens.iter().enumerate() {
        let name = format!("{:02}-{}.png", number + 1, screen.name);
        picture::save(&screen.picture, &screens.join(name))?;
    }
    picture::save(&visit.handoff, &folder.join("handoff.png"))
}

fn prove_opening(
    folder: &Path,
    workplace: &Workplace,
    reference: &str,
    language: &str,
) -> anyhow::Result<()> {
    let opened = workplace.open(&workplace.desk(), reference, true)?;
    let json: Value = serde_json::from_str(&opened)?;
    for (item, choices) in ANSWERS {
        let given = json.pointer(&format!("/answers/{item}"));
        let given = given.context("an answer did not come back")?;
        let told = match given {
            Value::Array(all) => all.iter().filter_map(Value::as_str).collect(),
            Value::String(one) => vec![one.as_str()],
            other => vec![if other == &serde_json::json!(4) {
                "4"
            } else {
                ""
            }],
        };
        ensure!(told == choices, "an answer did not come back");
    }
    let told = json.get("language").and_then(Value::as_str);
    ensure!(told == Some(language), "the language did not come back");
    fs::write(folder.join("opened.json"), opened)?;
    println!(
        "opened: the worker's key and the code gave back all that was answered, in {language}"
    );
    Ok(())
}

/// The same at the worker's window, with a keyboard alone; in the end the conversation is finished.
fn at_the_desk(
    folder: &Path,
    workplace: &Workplace,
    desktop: &Desktop,
    reference: &str,
    language: &str,
) -> anyhow::Result<()> {
    let worker = Worker::sit_down(desktop, workplace)?;
    let take = |name: &str| {
        let path = folder.join("screens").join(format!("desk-{name}.png"));
        picture::save(&picture::settled(desktop)?, &path)
    };
    worker.heading("lock-title")?;
    take("1-locked")?;
    worker.unlock()?;
    take("2-scan")?;
    worker.scan(reference)?;
    worker.heading("received-title")?;
    take("3-received")?;
    worker.press("received-open")?;
    worker.heading("read-title-answers")?;
    take("4-answers")?;
    if language != "sv" {
        worker.press("read-original")?;
        worker.says(&worker.text("read-own"))?;
        take("4-original")?;
    }
    worker.press("tab-guide")?;
    take("4-guide")?;
    worker.press("tab-services")?;
    take("4-services")?;
    worker.press("record-held")?;
    worker.press("record-risk")?;
    worker.press("read-finish")?;
    worker.heading("finish-title")?;
    worker.press("documented-record")?;
    worker.fill("case-field", "IK-2026-17")?;
    take("5-sure")?;
    worker.press("finish-yes")?;
    worker.heading("finished-title")?;
    take("6-finished")?;
    println!("desk: unlocked, scanned, opened and finished without a mouse");
    Ok(())
}

fn needles(reference: &str, language: &str) -> anyhow::Result<Needles> {
    let texts = language::Language::load(language)?.texts()?;
    let mut needles = Needles::default().reference(reference)?;
    for (item, choices) in ANSWERS {
        needles = needles.text(item);
        // A bare digit is no needle: it is everywhere.
        for answer in choices.iter().filter(|answer| answer.len() > 1) {
            needles = needles.text(answer);
            needles = needles.text(&texts.text(&format!("answer-{answer}")));
        }
    }
    Ok(needles)
}

/// Stores, journals, logs, exchange, home and temporary folders all lie in this folder.
fn prove_nothing_in_clear(
    folder: &Path,
    needles: &Needles,
    expected: &[PathBuf],
) -> anyhow::Result<()> {
    let found = needles.find_under(folder)?;
    ensure!(found == expected, "in clear: {found:?}");
    println!(
        "searched: every file under {}; answers or reference in clear {}",
        folder.display(),
        if expected.is_empty() {
            "nowhere"
        } else {
            "in opened.json alone"
        }
    );
    Ok(())
}
