//! The chores of this workspace. `cargo xtask run` shows the product, `cargo xtask test` proves it.
//!
//! Without dependencies, so that it builds in seconds. Every build is `--workspace --all-targets` in
//! one profile, so that nothing is built twice.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a command for people at a terminal"
)]

mod debian;
mod invariants;
mod package;
mod packages;

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

const USAGE: &str = "\
cargo xtask run [--headless] [--fullscreen] [--language TAG] [--portrait] [--largest]
    Makes a demonstration workplace under target/demo and starts the tablet on it in a window.
    Headless, or without a display, drives one whole session, opens what it sealed, takes pictures.
cargo xtask bench
    Measures what a participant waits for, on programs built with optimisation, beside the targets.
cargo xtask fuzz [SECONDS]
    Tries bytes from outside at random, so many seconds each (60): envelope, reference, key file, site
    file, questionnaire, message of the pipe. Installs cargo-fuzz where it is missing.
cargo xtask gallery [--portrait] [--largest] [--dark] [LANGUAGE...]
    Goes through a session in every language, or in these, and writes target/gallery/index.html with every screen.
cargo xtask soak [LANGUAGE...]
    Goes through a session in every language, lying and upright, at the largest text; then 50,000 inputs at random, 1,000
    kills of a hand-off, 20,000 hostile pictures, and 10,000 sessions in a row.
cargo xtask package
    Makes the tablet's Debian package in target/package, of programs built with optimisation, and tries it: lintian,
    then installing, upgrading, removing and purging it in a Debian of its own. Installs cargo-deb where it is missing.
cargo xtask locales [--json | --accept TAG [MESSAGE...]]
    A table of the languages: complete, stale, reviewed, voice, characters that no font has; fails on a gap.
    With --accept says that a language's messages, or those named, were held against the Swedish of today.
cargo xtask test
    Format, lints, documentation, invariants, all tests, and the session above.";

type Outcome = Result<(), String>;

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let done = match args.next().as_deref() {
        Some("run") => run(args.collect()),
        Some("bench") => bench(),
        Some("fuzz") => fuzz(args.next().as_deref()),
        Some("gallery") => gallery(args.collect()),
        Some("soak") => soak(args.collect()),
        Some("package") => package::release(),
        Some("locales") => locales(args.collect()),
        Some("test") => test(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut options: Vec<String>) -> Outcome {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| env::var_os(name).is_some());
    if !display && !options.iter().any(|option| option == "--headless") {
        println!("There is no display, so this runs headless.");
        options.push("--headless".to_owned());
    }
    packages::install()?;
    cargo(&["build", "--workspace", "--all-targets"])?;
    demo(&options)
}

fn bench() -> Outcome {
    packages::install()?;
    optimised()?;
    status(&mut Command::new(
        root().join(target()).join("release/bench"),
    ))
}

fn gallery(options: Vec<String>) -> Outcome {
    packages::install()?;
    cargo(&["build", "--workspace", "--all-targets"])?;
    let target = target();
    let mut command = Command::new(root().join(&target).join("debug/gallery"));
    command.current_dir(root()).arg(target.join("gallery"));
    status(command.args(options))
}

/// What takes long, in full.
fn soak(languages: Vec<String>) -> Outcome {
    gallery(["--soak".to_owned()].into_iter().chain(languages).collect())?;
    let mut inputs = cargo_command(&["test", "-p", "enrum-tests", "--test", "e2e"]);
    inputs.args(["--", "--nocapture", "a_monkey_at_the_tablet"]);
    status(inputs.env("ENRUM_TEST_INPUTS", "50000"))?;
    let mut kills = cargo_command(&["test", "-p", "kiosk"]);
    kills.args(["--", "--nocapture", "what_was_committed_outlives"]);
    status(kills.env("ENRUM_TEST_KILLS", "1000"))?;
    let mut pictures = cargo_command(&["test", "-p", "desk"]);
    pictures.args(["--", "--nocapture", "pictures_made_to_break"]);
    status(pictures.env("ENRUM_TEST_PICTURES", "20000"))?;
    optimised()?;
    let mut sessions = Command::new(root().join(target()).join("release/bench"));
    status(sessions.args(["--sessions", "10000"]))
}

/// The programs and the bench, built with optimisation.
fn optimised() -> Outcome {
    let packages = [
        "-p",
        "admin",
        "-p",
        "desk",
        "-p",
        "kiosk",
        "-p",
        "enrum-tests",
    ];
    cargo(&[&["build", "--release", "--bins"], &packages[..]].concat())
}

fn locales(options: Vec<String>) -> Outcome {
    let mut command = cargo_command(&[
        "run",
        "--quiet",
        "-p",
        "enrum-tests",
        "--bin",
        "locales",
        "--",
    ]);
    status(command.args(options))
}

const FUZZED: [&str; 6] = [
    "envelope",
    "key-file",
    "pipe-message",
    "questionnaire-file",
    "reference",
    "site-file",
];

/// On the stable compiler, so without a sanitizer: what is looked for are panics and broken promises.
fn fuzz(seconds: Option<&str>) -> Outcome {
    let seconds: u32 = match seconds.unwrap_or("60").parse() {
        Ok(seconds) => seconds,
        Err(_) => return Err(format!("the seconds are no number\n{USAGE}")),
    };
    packages::install()?;
    have("fuzz")?;
    for target in FUZZED {
        stage(target, || {
            let build = [
                "fuzz",
                "run",
                "--fuzz-dir",
                "tests/fuzz",
                "--sanitizer",
                "none",
            ];
            let place = ["--target-dir", "target/fuzz", target, "--"];
            let time = format!("-max_total_time={seconds}");
            cargo(&[&build[..], &place, &[&time, "-print_final_stats=1"]].concat())
        })?;
    }
    Ok(())
}

/// Installs a subcommand of cargo where it is missing.
fn have(subcommand: &str) -> Outcome {
    let version = cargo_command(&[subcommand, "--version"]).output();
    if version.is_ok_and(|it| it.status.success()) {
        return Ok(());
    }
    cargo(&["install", "--locked", &format!("cargo-{subcommand}")])
}

fn test() -> Outcome {
    let start = Instant::now();
    stage("packages", packages::install)?;
    stage("format", || cargo(&["fmt", "--all", "--check"]))?;
    stage("invariants", || invariants::check(&root()))?;
    let lints = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    stage("lints", || cargo(&lints))?;
    stage("documentation", || {
        let mut command = cargo_command(&[
            "doc",
            "--workspace",
            "--no-deps",
            "--document-private-items",
            "--quiet",
        ]);
        status(command.env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    stage("build", || {
        cargo(&["build", "--workspace", "--all-targets"])
    })?;
    stage("fuzz targets", || {
        let check = [
            "check",
            "--quiet",
            "--locked",
            "--bins",
            "--manifest-path",
            "tests/fuzz/Cargo.toml",
        ];
        let mut command = cargo_command(&check);
        status(command.args(["--target-dir", "target/fuzz"]))
    })?;
    stage("tests", || {
        let mut command = cargo_command(&["test", "--workspace", "--all-targets"]);
        // Each end-to-end test starts a desktop of its own: two at a time are enough.
        status(command.env("RUST_TEST_THREADS", "2"))
    })?;
    stage("package", || package::check("debug"))?;
    stage("one whole session", || demo(&["--headless".to_owned()]))?;
    println!("all of it took {:.1} minutes", minutes(start));
    Ok(())
}

fn stage(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("== {name}");
    let start = Instant::now();
    work().map_err(|error| format!("{name}: {error}"))?;
    println!("== {name}: {:.1} minutes", minutes(start));
    Ok(())
}

fn minutes(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() / 60.0
}

fn demo(options: &[String]) -> Outcome {
    let target = target();
    let mut command = Command::new(root().join(&target).join("debug/demo"));
    command
        .current_dir(root())
        .arg(target.join("demo"))
        .args(options);
    status(&mut command)
}

fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from)
}

fn cargo(args: &[&str]) -> Outcome {
    status(&mut cargo_command(args))
}

fn cargo_command(args: &[&str]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.current_dir(root()).args(args);
    command
}

fn status(command: &mut Command) -> Outcome {
    let program = PathBuf::from(command.get_program());
    let name = program
        .file_name()
        .unwrap_or_default()
        .display()
        .to_string();
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{name} ended with {status}")),
        Err(error) => Err(format!("{name} can't be started: {error}")),
    }
}

fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}
