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
use harness::session::{Participant, Visit};
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use questionnaire::Disclosure;
use serde_json::Value;

const USAGE: &str =
    "demo FOLDER [--headless] [--fullscreen] [--language TAG] [--portrait] [--largest]";
/// An answer to each of the three items; the second is only asked because of the first.
const ANSWERS: [&str; 3] = [
    "yes-still-happening",
    "no-it-is-not-safe",
    "unsure-about-it",
];
const ITEMS: [&str; 3] = [
    "afraid-of-someone-close",
    "safe-to-go-home",
    "afraid-before-that",
];

struct Options {
    folder: PathBuf,
    headless: bool,
    fullscreen: bool,
    language: String,
    screen: (u32, u32),
    /// How often the participant presses text size.
    larger: usize,
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
    let mut options = Options {
        folder: args.next().context(USAGE)?.into(),
        headless: false,
        fullscreen: false,
        language: "ar".to_owned(),
        screen: (1280, 800),
        larger: 0,
    };
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--headless" => options.headless = true,
            "--fullscreen" => options.fullscreen = true,
            "--portrait" => options.screen = (800, 1280),
            "--largest" => options.larger = 2,
            "--language" => options.language = args.next().context(USAGE)?,
            other => anyhow::bail!("unknown option {other}; {USAGE}"),
        }
    }
    Ok(options)
}

fn in_a_window(options: &Options) -> anyhow::Result<()> {
    let workplace = fresh_workplace(&options.folder)?;
    let mut command = Command::new(program("enrum-kiosk")?);
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
        answers: ANSWERS.map(|answer| Some(answer.to_owned())).to_vec(),
        disclosure: Disclosure::Answers,
        larger: options.larger,
    };
    let tablet = Tablet::start(&desktop, &workplace.tablet())?;
    let visit = participant.visit(&tablet)?;
    let next = tablet.session()?;
    drop(tablet);
    drop(desktop);
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
    let given = |item: &str| {
        json.pointer(&format!("/answers/{item}"))
            .and_then(Value::as_str)
    };
    for (item, answer) in ITEMS.into_iter().zip(ANSWERS) {
        ensure!(given(item) == Some(answer), "an answer did not come back");
    }
    let told = json.get("language").and_then(Value::as_str);
    ensure!(told == Some(language), "the language did not come back");
    fs::write(folder.join("opened.json"), opened)?;
    println!(
        "opened: the worker's key and the code gave back all that was answered, in {language}"
    );
    Ok(())
}

fn needles(reference: &str, language: &str) -> anyhow::Result<Needles> {
    let texts = language::Language::load(language)?.texts()?;
    let mut needles = Needles::default().reference(reference)?;
    for (item, answer) in ITEMS.into_iter().zip(ANSWERS) {
        needles = needles.text(item).text(answer);
        needles = needles.text(&texts.text(&format!("answer-{answer}")));
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
