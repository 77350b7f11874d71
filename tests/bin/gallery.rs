//! Every screen in every language, on the real tablet: pictures, and a page to look through them all.
//! `cargo xtask gallery` builds and runs it; `cargo xtask soak` goes the same way without the page, lying and
//! upright, at the largest text.
#![expect(clippy::print_stdout, reason = "progress, and what was found")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context as _;
use atspi::Role;
use harness::administrator::Administrator;
use harness::desktop::Desktop;
use harness::picture;
use harness::process::wait_for;
use harness::session::{Participant, Visit, answers};
use harness::tablet::Tablet;
use harness::workplace::{PIN, Workplace};
use language::Language;
use questionnaire::Disclosure;

const USAGE: &str = "gallery FOLDER [--soak] [--portrait] [--largest] [--dark] [LANGUAGE…]";
/// With all follow-ups, so that every kind of question is seen.
const ANSWERS: [(&str, &[&str]); 4] = [
    ("afraid-of-someone-close", &["yes-still-happening"]),
    ("who-did-it", &["partner-of-before", "family-or-relative"]),
    ("how-afraid", &["3"]),
    ("children-near", &["yes-there-are"]),
];

#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of the command line"
)]
struct Options {
    folder: PathBuf,
    soak: bool,
    portrait: bool,
    largest: bool,
    dark: bool,
    languages: Vec<String>,
}

fn size(portrait: bool) -> (u32, u32) {
    if portrait { (800, 1280) } else { (1280, 800) }
}

fn main() -> ExitCode {
    match options().and_then(|options| {
        if options.soak {
            soak(&options)
        } else {
            gallery(&options)
        }
    }) {
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
        soak: false,
        portrait: false,
        largest: false,
        dark: false,
        languages: Vec::new(),
    };
    for arg in args {
        match arg.as_str() {
            "--soak" => options.soak = true,
            "--portrait" => options.portrait = true,
            "--largest" => options.largest = true,
            "--dark" => options.dark = true,
            option if option.starts_with('-') => anyhow::bail!("unknown option {option}; {USAGE}"),
            tag => options.languages.push(tag.to_owned()),
        }
    }
    if options.languages.is_empty() {
        options.languages = Language::tags().into_iter().map(str::to_owned).collect();
    }
    Ok(options)
}

/// One session in each language on one tablet; what is done with each is the caller's.
fn visit_all(
    options: &Options,
    portrait: bool,
    largest: bool,
    mut then: impl FnMut(&str, Visit) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let workplace = Workplace::make(folder.path())?;
    let (width, height) = size(portrait);
    let desktop = Desktop::start(&folder.path().join("desktop"), width, height)?;
    let tablet = Tablet::start(&desktop, &workplace.tablet())?;
    for language in &options.languages {
        let start = Instant::now();
        let participant = Participant {
            language: language.clone(),
            answers: answers(&ANSWERS),
            disclosure: Disclosure::Answers,
            largest,
            dark: options.dark,
        };
        let visit = participant
            .visit(&tablet)
            .with_context(|| language.clone())?;
        picture::read_code(&visit.handoff).with_context(|| language.clone())?;
        println!(
            "{language:<10} {width}×{height}: {} screens in {:.0} s",
            visit.screens.len(),
            start.elapsed().as_secs_f64()
        );
        then(language, visit)?;
    }
    Ok(())
}

fn soak(options: &Options) -> anyhow::Result<()> {
    for portrait in [false, true] {
        visit_all(options, portrait, true, |_, _| Ok(()))?;
    }
    println!("every language went through, lying and upright, at the largest text");
    Ok(())
}

fn gallery(options: &Options) -> anyhow::Result<()> {
    fs::create_dir_all(&options.folder)?;
    let mut pages: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    let mut order = Vec::new();
    visit_all(
        options,
        options.portrait,
        options.largest,
        |language, visit| {
            for screen in visit.screens {
                let file = format!("{language}-{}.png", screen.name);
                picture::save(&screen.picture, &options.folder.join(&file))?;
                if !order.contains(&screen.name) {
                    order.push(screen.name.clone());
                }
                let row = pages.entry(screen.name).or_default();
                row.push((language.to_owned(), file));
            }
            Ok(())
        },
    )?;
    for (name, file) in administration(options)? {
        order.push(name.clone());
        pages.entry(name).or_default().push(("sv".to_owned(), file));
    }
    let page = options.folder.join("index.html");
    fs::write(&page, html(&order, &pages))?;
    println!("{}", display(&page));
    Ok(())
}

/// The administrator's pages, as they are opened from the menu.
fn administration(options: &Options) -> anyhow::Result<Vec<(String, String)>> {
    let folder = tempfile::tempdir()?;
    let workplace = Workplace::make(folder.path())?;
    let (width, height) = size(options.portrait);
    let desktop = Desktop::start(&folder.path().join("desktop"), width, height)?;
    let tablet = Tablet::start(&desktop, &workplace.tablet())?;
    let own = Administrator::enter(&tablet)?;
    let mut taken = Vec::new();
    let mut take = |name: &str| -> anyhow::Result<()> {
        let file = format!("sv-{name}.png");
        picture::save(&picture::settled(&desktop)?, &options.folder.join(&file))?;
        taken.push((name.to_owned(), file));
        Ok(())
    };
    take("admin-pin")?;
    own.type_pin(PIN)?;
    own.heading("admin-title")?;
    take("admin-menu")?;
    for page in [
        "admin-languages",
        "admin-tallies",
        "admin-export",
        "admin-restart",
        "admin-test",
    ] {
        own.open(page)?;
        if page == "admin-test" {
            let again = own.texts().text("admin-check-lockdown");
            wait_for("what the self-test found", 60, || {
                let nodes = own.tree().nodes()?;
                Ok(nodes
                    .iter()
                    .any(|node| node.name.contains(&again))
                    .then_some(()))
            })?;
        }
        take(page)?;
        own.press("admin-back")?;
    }
    own.open("admin-lines")?;
    take("admin-lines")?;
    let texts = own.texts();
    let (duty, none) = (texts.text("line-local-duty"), texts.text("admin-line-none"));
    own.tree()
        .press(Role::Button, &[format!("{duty}. {none}")])?;
    for key in "0999-123456".chars() {
        own.tree().press(Role::Button, &[key.to_string()])?;
    }
    let days = texts.text("admin-days-weekdays");
    own.tree().press(Role::RadioButton, &[days])?;
    take("admin-line")?;
    Ok(taken)
}

fn display(path: &Path) -> String {
    path.display().to_string()
}

/// A row for each screen, a picture for each language.
fn html(order: &[String], pages: &BTreeMap<String, Vec<(String, String)>>) -> String {
    let mut html = String::from(
        "<!doctype html><meta charset=utf-8><title>Enrum: every screen in every language</title>\
         <style>body{font:16px sans-serif;background:#eee}section{display:flex;flex-wrap:wrap;gap:12px}\
         figure{margin:0}img{width:480px;display:block}figcaption{padding:4px}</style>\n",
    );
    for name in order {
        write!(html, "<h2>{name}</h2><section>").ok();
        for (language, file) in pages.get(name).into_iter().flatten() {
            write!(
                html,
                "<figure><a href={file}><img loading=lazy src={file} alt=\"{name} in {language}\"></a>\
                 <figcaption>{language}</figcaption></figure>"
            )
            .ok();
        }
        html.push_str("</section>\n");
    }
    html
}
