//! Measures what a participant waits for, on the real programs, and prints it beside its target.
//! `cargo xtask bench` builds it and the programs with optimisation. Never a test: machines differ, and this
//! says which one it was.
#![expect(clippy::print_stdout, reason = "the figures are printed")]

mod bench_desk;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, ensure};
use atspi::Role;
use harness::desktop::Desktop;
use harness::endurance::{self, wait_for_welcome, welcomes};
use harness::keyboard::{Key, Keyboard};
use harness::picture;
use harness::process::{program, wait_for};
use harness::session::to_first_question;
use harness::tablet::Tablet;
use harness::tree::Tree;
use harness::workplace::Workplace;
use language::{Language, Texts};
use questionnaire::{Disclosure, Origin, Questionnaire, Response, Runner};
use sealing::{Recipients, Reference, SigningKey, SystemRandom, WorkerKey};
use store::TabletStore;
use widgets::text::proof::{Proof, Setting};

/// So many sessions in a row in the short form.
const SESSIONS: u32 = 250;
/// Envelopes in a store that nobody empties.
const ENVELOPES: u32 = 2_000;

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let done = match (args.next().as_deref(), args.next().map(|it| it.parse())) {
        (None, None) => measure(),
        (Some("--desk"), None) => measure_desk(),
        (Some("--sessions"), Some(Ok(count))) => endure(count),
        _ => Err(anyhow::anyhow!("usage: bench [--desk | --sessions N]")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// A figure, its target, and the unit of both.
struct Figure {
    name: &'static str,
    measured: f64,
    target: f64,
    unit: &'static str,
}

fn figure(name: &'static str, measured: f64, target: f64, unit: &'static str) -> Figure {
    Figure {
        name,
        measured,
        target,
        unit,
    }
}

fn measure() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let workplace = Workplace::make(folder.path())?;
    let mut figures = in_process(folder.path())?;
    let desktop = Desktop::start(&folder.path().join("desktop"), 1280, 800)?;
    figures.extend(in_the_window(&desktop, &workplace)?);
    figures.extend(bench_desk::in_the_office(&desktop, &workplace)?);
    print(&figures)
}

/// Only what a worker waits for.
fn measure_desk() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let workplace = Workplace::make(folder.path())?;
    let desktop = Desktop::start(&folder.path().join("desktop"), 1280, 800)?;
    print(&bench_desk::in_the_office(&desktop, &workplace)?)
}

fn print(figures: &[Figure]) -> anyhow::Result<()> {
    println!(
        "\n{:<44} {:>10} {:>10}",
        "figure (median)", "measured", "target"
    );
    for it in figures {
        let holds = if it.measured <= it.target {
            ""
        } else {
            "  missed"
        };
        println!(
            "{:<44} {:>7.2} {:<3}{:>6} {:<3}{holds}",
            it.name, it.measured, it.unit, it.target, it.unit
        );
    }
    println!("\nmachine: {}", machine()?);
    Ok(())
}

/// Only sessions in a row, as many as that.
fn endure(count: u32) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let workplace = Workplace::make(folder.path())?;
    let desktop = Desktop::start(&folder.path().join("desktop"), 1280, 800)?;
    let tablet = Tablet::start(&desktop, &workplace.tablet())?;
    let start = Instant::now();
    let said = |number| {
        let secs = start.elapsed().as_secs_f64();
        println!("{number} sessions after {secs:.0} s");
    };
    let (before, after) = endurance::sessions(&tablet, count, said)?;
    println!(
        "supervisor: {before} KiB after {} sessions, {after} KiB after {count}",
        endurance::FIRST
    );
    let log = fs::read_to_string(desktop.folder().join("log"))?;
    ensure!(!log.contains("ERROR"), "{}", desktop.last_words());
    // That it gives memory back is no fault.
    ensure!(after <= before + 1_024, "its memory grows");
    Ok(())
}

fn machine() -> anyhow::Result<String> {
    let info = fs::read_to_string("/proc/cpuinfo")?;
    let model = info.lines().find(|line| line.starts_with("model name"));
    let model = model
        .and_then(|line| line.split_once(": "))
        .map_or("unknown", |it| it.1);
    let cores = std::thread::available_parallelism()?;
    Ok(format!(
        "{model}, {cores} cores, graphics drawn by software"
    ))
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples.get(samples.len() / 2).copied().unwrap_or(f64::NAN)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn in_process(folder: &Path) -> anyhow::Result<Vec<Figure>> {
    let tablet = SigningKey::generate(&SystemRandom)?;
    let worker = WorkerKey::generate(&SystemRandom)?;
    let recipients = Recipients::new(vec![worker.public()])?;
    let mut store = TabletStore::open(&folder.join("bench-store"))?;
    let (mut sealing, mut opening) = (Vec::new(), Vec::new());
    for _ in 0..100 {
        let response = Response::new(origin(), Disclosure::Answers, answered()?.into_answers());
        let start = Instant::now();
        let content = response.to_cbor()?;
        let reference = Reference::generate(&SystemRandom)?;
        let sealed = sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            &content,
            &SystemRandom,
        )?;
        let envelope = sealed.sign(&tablet).context("another tablet")?;
        store.put(&envelope, "2027-02".parse()?)?;
        sealing.push(millis(start.elapsed()));
        let start = Instant::now();
        let opened = envelope.open(&worker, &reference, &[tablet.public()])?;
        Response::from_cbor(&opened)?;
        opening.push(millis(start.elapsed()));
        store.remove(envelope.locator())?;
    }
    Ok(vec![
        figure("seal and commit", median(sealing), 5.0, "ms"),
        figure("open", median(opening), 5.0, "ms"),
        figure("one step of the questionnaire", runner_step()?, 10.0, "µs"),
        figure("lay out a question, slowest language", layout()?, 2.0, "ms"),
        // Five pages of SQLite, and little beside.
        figure(
            "store, for each of 2,000 envelopes",
            store_size(folder)?,
            21.0,
            "KB",
        ),
    ])
}

/// How much a store grows for an envelope, in thousands of bytes.
fn store_size(folder: &Path) -> anyhow::Result<f64> {
    let tablet = SigningKey::generate(&SystemRandom)?;
    let worker = WorkerKey::generate(&SystemRandom)?;
    let recipients = Recipients::new(vec![worker.public()])?;
    let place = folder.join("large-store");
    let mut store = TabletStore::open(&place)?;
    let file = place.join("tablet.sqlite");
    let empty = fs::metadata(&file)?.len();
    for _ in 0..ENVELOPES {
        let reference = Reference::generate(&SystemRandom)?;
        let sealed = sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            b"",
            &SystemRandom,
        )?;
        let envelope = sealed.sign(&tablet).context("another tablet")?;
        store.put(&envelope, "2027-02".parse()?)?;
    }
    store.purge("2026-11".parse()?)?;
    let grown = fs::metadata(&file)?.len() - empty;
    Ok(f64::from(u32::try_from(grown)?) / f64::from(ENVELOPES) / 1_000.0)
}

/// All texts of the longest question with its choices and buttons, in the language that takes longest.
fn layout() -> anyhow::Result<f64> {
    let proof = Proof::default();
    let mut slowest = 0.0_f64;
    for tag in Language::tags() {
        let language = Language::load(tag)?;
        let texts = language.texts()?;
        let ids = [
            "item-life-decided-frame",
            "item-life-decided",
            "answer-yes-still-happening",
            "answer-yes-no-longer",
            "answer-no-not-at-all",
            "answer-unsure-about-it",
            "question-back",
            "question-skip",
            "question-next",
            "bar-leave",
            "bar-help",
            "bar-hide",
        ];
        let texts = ids.map(|id| texts.text(id));
        let setting = Setting {
            script: language.script(),
            direction: language.direction(),
            size: 34.0,
            width: 900.0,
        };
        let mut samples = Vec::new();
        for _ in 0..20 {
            proof.forget();
            let start = Instant::now();
            for text in &texts {
                ensure!(proof.height(text, setting) > 0.0, "{tag}: nothing laid out");
            }
            samples.push(millis(start.elapsed()));
        }
        slowest = slowest.max(median(samples));
    }
    Ok(slowest)
}

fn origin() -> Origin {
    Origin {
        language: "sv".to_owned(),
        questionnaire: "enrum-short".to_owned(),
        questionnaire_hash: "0".repeat(64),
        month: "2026-11".to_owned(),
        app: "0.1.0".to_owned(),
    }
}

fn answered() -> anyhow::Result<Runner> {
    let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED)?);
    while !runner.is_finished() {
        runner.choose(0);
        runner.next();
    }
    Ok(runner)
}

/// Through the whole questionnaire, forward and back again, with every answer given.
fn runner_step() -> anyhow::Result<f64> {
    let mut samples = Vec::new();
    for _ in 0..50 {
        let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED)?);
        let mut steps = 0_u32;
        let start = Instant::now();
        while !runner.is_finished() {
            runner.choose(0);
            runner.next();
            steps += 2;
        }
        while !runner.is_at_start() {
            runner.back();
            steps += 1;
        }
        samples.push(start.elapsed().as_secs_f64() * 1.0e6 / f64::from(steps));
    }
    Ok(median(samples))
}

fn in_the_window(desktop: &Desktop, workplace: &Workplace) -> anyhow::Result<Vec<Figure>> {
    let starts = starts(desktop, workplace)?;
    let tablet = Tablet::start(desktop, &workplace.tablet())?;
    wait_for_welcome(desktop)?;
    let texts = Language::load("sv")?.texts()?;
    let mut nexts = Vec::new();
    for _ in 0..7 {
        let tree = to_first_question(&tablet, &texts)?;
        nexts.push(millis(next_after_leaving(desktop, &tablet, &tree, &texts)?));
    }
    let crash = median(after_crashes(desktop, &tablet, &texts)?);
    let lockdown = lockdown(workplace)?;
    let (before, after) = endurance::sessions(&tablet, SESSIONS, |_| {})?;
    let grown = (f64::from(u32::try_from(after)?) - f64::from(u32::try_from(before)?)) / 1_024.0;
    wait_for_welcome(desktop)?;
    to_first_question(&tablet, &texts)?;
    let taps = median(taps(desktop)?);
    let (session, supervisor) = (tablet.session()?, tablet.id());
    sleep(Duration::from_secs(2));
    let before = processor_time(session)? + processor_time(supervisor)?;
    sleep(Duration::from_secs(10));
    let idle = processor_time(session)? + processor_time(supervisor)? - before;
    let memory = pss(session)? + pss(supervisor)?;
    let switches = median(switches(desktop, &tablet, &texts)?);
    let after_all = pss(session)? + pss(supervisor)?;
    Ok(vec![
        figure("start to first frame", median(starts), 200.0, "ms"),
        figure(
            "end of a session to the next welcome",
            median(nexts),
            150.0,
            "ms",
        ),
        figure("crash of a session to the next welcome", crash, 300.0, "ms"),
        figure(
            "lock-down, put on before a session draws",
            lockdown,
            20.0,
            "ms",
        ),
        figure("supervisor's memory, 200 sessions later", grown, 1.0, "MiB"),
        figure("key to changed frame", taps, 20.0, "ms"),
        figure("processor time in 10 s on a question", idle, 0.0, "ms"),
        figure(
            "memory (PSS) of supervisor and session",
            memory,
            100.0,
            "MiB",
        ),
        figure("language to changed frame", switches, 33.0, "ms"),
        figure(
            "memory after visiting all languages",
            after_all,
            150.0,
            "MiB",
        ),
    ])
}

/// From nothing to the welcome.
fn starts(desktop: &Desktop, workplace: &Workplace) -> anyhow::Result<Vec<f64>> {
    let mut starts = Vec::new();
    for _ in 0..7 {
        let start = Instant::now();
        let tablet = Tablet::start(desktop, &workplace.tablet())?;
        wait_for_welcome(desktop)?;
        starts.push(millis(start.elapsed()));
        drop(tablet);
        wait_for("an empty screen", 10, || {
            Ok((!welcomes(desktop)?).then_some(()))
        })?;
    }
    Ok(starts)
}

/// From a fault at a question to the next welcome. Three, since five would put the tablet out of service.
fn after_crashes(
    desktop: &Desktop,
    tablet: &Tablet<'_>,
    texts: &Texts,
) -> anyhow::Result<Vec<f64>> {
    let mut samples = Vec::new();
    for _ in 0..3 {
        to_first_question(tablet, texts)?;
        let session = tablet.session()?.to_string();
        let start = Instant::now();
        Command::new("kill").args(["-ABRT", &session]).status()?;
        wait_for_welcome(desktop)?;
        samples.push(millis(start.elapsed()));
    }
    Ok(samples)
}

/// As the self-test says, in a process that does nothing else.
fn lockdown(workplace: &Workplace) -> anyhow::Result<f64> {
    let mut samples = Vec::new();
    for _ in 0..5 {
        let mut command = Command::new(program("enrum-kiosk")?);
        command.arg("--tablet").arg(workplace.tablet());
        let output = command.args(["self-test", "--json"]).output()?;
        let findings: serde_json::Value = serde_json::from_slice(&output.stdout)?;
        let findings = findings.as_array().context("no findings")?;
        let own = findings.iter().find(|it| it["what"] == "lockdown");
        let text = own
            .and_then(|it| it["text"].as_str())
            .context("no lock-down")?;
        let millis = text
            .split("in ")
            .nth(1)
            .and_then(|rest| rest.strip_suffix(" ms"));
        samples.push(millis.context(text.to_owned())?.parse()?);
    }
    Ok(median(samples))
}

/// From the moment at which the session's process is gone to the next one's welcome.
fn next_after_leaving(
    desktop: &Desktop,
    tablet: &Tablet<'_>,
    tree: &Tree<'_>,
    texts: &Texts,
) -> anyhow::Result<Duration> {
    let session = tablet.session()?;
    tree.press(Role::Button, &[texts.text("bar-leave")])?;
    let start = Instant::now();
    while is_running(session) {
        ensure!(
            start.elapsed() < Duration::from_secs(20),
            "the session does not end"
        );
    }
    let ended = Instant::now();
    wait_for_welcome(desktop)?;
    Ok(ended.elapsed())
}

/// A process that has ended but was not waited for yet runs no more.
fn is_running(process: u32) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"));
    stat.is_ok_and(|stat| !stat.contains(") Z"))
}

/// Into each language in turn, from the key that picks it to a question in it.
fn switches(desktop: &Desktop, tablet: &Tablet<'_>, texts: &Texts) -> anyhow::Result<Vec<f64>> {
    let keyboard = Keyboard::of(desktop)?;
    let tree = tablet.tree()?;
    let mut chip = texts.text_with("bar-language", [("name", "Svenska")]);
    let mut samples = Vec::new();
    let tags = Language::tags();
    for tag in tags.iter().cycle().skip(1).take(tags.len()) {
        let language = Language::load(tag)?;
        tree.press(Role::Button, &[chip])?;
        let tile = [language.name().to_owned()];
        tree.find(Role::Button, &tile)?;
        wait_for("the tile by Tab", 60, || {
            keyboard.press(Key::Tab)?;
            sleep(Duration::from_millis(30));
            Ok(tree.find(Role::Button, &tile)?.focused.then_some(()))
        })?;
        sleep(Duration::from_millis(200));
        let before = picture::part(desktop, 400, 120, 1, 600)?;
        let start = Instant::now();
        keyboard.press(Key::Enter)?;
        while picture::part(desktop, 400, 120, 1, 600)? == before {
            ensure!(start.elapsed() < Duration::from_secs(5), "nothing changes");
        }
        samples.push(millis(start.elapsed()));
        let texts = language.texts()?;
        chip = texts.text_with("bar-language", [("name", language.name())]);
        tree.find(Role::Heading, &[texts.text("item-afraid-of-someone-close")])?;
    }
    Ok(samples)
}

/// A digit chooses a tile; the time until its column of pixels has changed.
fn taps(desktop: &Desktop) -> anyhow::Result<Vec<f64>> {
    let keyboard = Keyboard::of(desktop)?;
    let mut samples = Vec::new();
    for digit in ["1", "2", "3", "4"].iter().cycle().take(24) {
        sleep(Duration::from_millis(150));
        let before = picture::part(desktop, 400, 120, 1, 600)?;
        let start = Instant::now();
        keyboard.write(digit)?;
        while picture::part(desktop, 400, 120, 1, 600)? == before {
            ensure!(start.elapsed() < Duration::from_secs(5), "nothing changes");
        }
        samples.push(millis(start.elapsed()));
    }
    Ok(samples)
}

/// In milliseconds; the system counts in hundredths of a second.
fn processor_time(process: u32) -> anyhow::Result<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let after_name = stat.rsplit_once(')').context("no name")?.1;
    let mut fields = after_name.split_whitespace().skip(11);
    let mut ticks = || fields.next().and_then(|field| field.parse::<f64>().ok());
    Ok((ticks().context("no time")? + ticks().context("no time")?) * 10.0)
}

/// In MiB; memory that is shared with others counts in part.
fn pss(process: u32) -> anyhow::Result<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let line = rollup.lines().find(|line| line.starts_with("Pss:"));
    let kib = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    Ok(kib.context("no figure for memory")? / 1_024.0)
}
