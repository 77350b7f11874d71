//! The languages at a glance: what is complete, what is stale, what nobody has reviewed, what no font
//! can draw. Fails on a gap. `cargo xtask locales` builds and runs it.
#![expect(
    clippy::print_stdout,
    reason = "this is a command for people at a terminal"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, bail, ensure};
use language::{GapKind, Language, SOURCE, Status};
use serde_json::json;
use widgets::fonts::{self, Coverage};

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args().skip(1).collect();
    let args: Vec<_> = args.iter().map(String::as_str).collect();
    let whole = match args.as_slice() {
        [] => table(false),
        ["--json"] => table(true),
        ["--accept", tag, ids @ ..] => accept(tag, ids).map(|()| true),
        _ => Err(anyhow::anyhow!(
            "usage: cargo xtask locales [--json | --accept TAG [MESSAGE…]]"
        )),
    };
    match whole {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What there is to say of one language.
struct Report {
    tag: String,
    name: String,
    status: String,
    voice: String,
    messages: usize,
    missing: usize,
    stale: usize,
    /// Other variables, plural forms, references.
    unfit: usize,
    /// What no font can draw.
    uncovered: String,
    /// Each by file, line and message.
    problems: Vec<String>,
}

fn table(as_json: bool) -> anyhow::Result<bool> {
    let mut coverage = Coverage::new();
    let damaged = fonts::damaged();
    ensure!(
        damaged.is_empty(),
        "{}: damaged; bring back what came with the program",
        damaged.join(", ")
    );
    let reports: Vec<_> = (Language::tags().into_iter())
        .map(|tag| report(tag, &mut coverage))
        .collect();
    if as_json {
        let all: Vec<_> = reports.iter().map(Report::json).collect();
        println!("{}", serde_json::to_string_pretty(&all)?);
    } else {
        println!(
            "{:<10} {:<9} {:>8} {:>8} {:>6} {:>6}  {:<10} {:<6} name",
            "language", "status", "messages", "missing", "stale", "unfit", "uncovered", "voice"
        );
        for it in &reports {
            println!(
                "{:<10} {:<9} {:>8} {:>8} {:>6} {:>6}  {:<10} {:<6} {}",
                it.tag,
                it.status,
                it.messages,
                it.missing,
                it.stale,
                it.unfit,
                it.uncovered,
                it.voice,
                it.name
            );
        }
        for problem in reports.iter().flat_map(|it| &it.problems) {
            println!("{problem}");
        }
        let complete = reports.iter().filter(|it| it.problems.is_empty()).count();
        let drafts = reports.iter().filter(|it| it.status == "draft").count();
        println!(
            "\n{complete} of {} languages complete; {drafts} drafts that no person has reviewed",
            reports.len()
        );
    }
    Ok(reports.iter().all(|it| it.problems.is_empty()))
}

fn report(tag: &str, coverage: &mut Coverage) -> Report {
    let mut report = Report {
        tag: tag.to_owned(),
        name: String::new(),
        status: "broken".to_owned(),
        voice: String::new(),
        messages: 0,
        missing: 0,
        stale: 0,
        unfit: 0,
        uncovered: String::new(),
        problems: Vec::new(),
    };
    if let Err(error) = report.fill(coverage) {
        report.problems.push(error.to_string());
    }
    report
}

impl Report {
    fn fill(&mut self, coverage: &mut Coverage) -> anyhow::Result<()> {
        let language = Language::load(&self.tag)?;
        language.name().clone_into(&mut self.name);
        language.voice().unwrap_or("–").clone_into(&mut self.voice);
        self.status = match language.status() {
            Status::Original => "original".to_owned(),
            Status::Draft => "draft".to_owned(),
            Status::Reviewed(_, day) => day.to_string(),
        };
        self.messages = language.messages()?.len();
        for gap in language.gaps()? {
            match gap.kind {
                GapKind::Missing => self.missing += 1,
                GapKind::Stale => self.stale += 1,
                _ => self.unfit += 1,
            }
            self.problems.push(gap.to_string());
        }
        let mut uncovered = coverage.missing(language.script(), language.name());
        for (place, text) in language.written()? {
            let missing = coverage.missing(language.script(), &text);
            if !missing.is_empty() {
                let shown: String = missing.iter().collect();
                self.problems
                    .push(format!("{place}: no font has {shown:?}"));
            }
            uncovered.extend(missing);
        }
        uncovered.sort_unstable();
        uncovered.dedup();
        self.uncovered = uncovered.into_iter().collect();
        Ok(())
    }

    fn json(&self) -> serde_json::Value {
        json!({
            "tag": self.tag, "name": self.name, "status": self.status, "voice": self.voice,
            "messages": self.messages, "missing": self.missing, "stale": self.stale, "unfit": self.unfit,
            "uncovered": self.uncovered, "problems": self.problems, "complete": self.problems.is_empty(),
        })
    }
}

/// Says that these messages, or all of the language's, were held against the source as it is now.
fn accept(tag: &str, ids: &[&str]) -> anyhow::Result<()> {
    ensure!(tag != SOURCE, "{SOURCE} is the source itself");
    let source = Language::load(SOURCE)?.marks()?;
    let own = Language::load(tag)?.messages()?;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{tag}/locale.toml"));
    let text = fs::read_to_string(&path)?;
    let head = text.split("[made-from]").next().unwrap_or_default();
    let known: toml::Table = text.parse()?;
    let mut marks: BTreeMap<String, String> = match known.get("made-from") {
        Some(marks) => marks.clone().try_into()?,
        None => BTreeMap::new(),
    };
    marks.retain(|id, _| own.contains(id) && source.contains_key(id));
    for id in ids {
        if !own.contains(*id) {
            bail!("{tag} has no message `{id}`");
        }
    }
    let meant = |id: &&String| ids.is_empty() || ids.contains(&id.as_str());
    for id in own.iter().filter(meant) {
        if let Some(mark) = source.get(id) {
            marks.insert(id.clone(), mark.clone());
        }
    }
    let mut written = format!("{}\n\n[made-from]\n", head.trim_end());
    let lines = marks
        .iter()
        .map(|(id, mark)| format!("{id} = \"{mark}\"\n"));
    written.extend(lines);
    fs::write(&path, written).with_context(|| path.display().to_string())?;
    println!("{tag}: {} messages stand beside their source", marks.len());
    Ok(())
}
