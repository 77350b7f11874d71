//! What ARCHITECTURE.md promises of the crates, checked from `cargo tree` and the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Outcome, cargo_command};

/// Crates that take values and give values, and all that they may name.
const PURE: [(&str, &[&str]); 1] = [(
    "questionnaire",
    &[
        "ciborium",
        "serde",
        "thiserror",
        "toml",
        "winnow",
        "zeroize",
    ],
)];

/// What only some crates may name.
const RESERVED: [(&[&str], &[&str]); 6] = [
    (&["alsa", "rodio"], &["voice"]),
    (&["ring", "hpke"], &["sealing"]),
    (&["rusqlite", "rusqlite_migration"], &["store"]),
    (&["egui", "eframe"], &["widgets", "kiosk", "desk"]),
    (&["argon2"], &["sealing"]),
    (&["landlock", "seccompiler"], &["kiosk"]),
];

/// What the tablet's program may not contain, however deep: anything that speaks to a network.
const NETWORK: [&str; 13] = [
    "curl",
    "h2",
    "hyper",
    "isahc",
    "native-tls",
    "object_store",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "socket2",
    "tokio",
    "ureq",
];

/// What a session may not do, in the sources that are its own: write files, or reach for the tablet's
/// key or store.
const WRITING: [&str; 9] = [
    "File::options",
    "fs::copy",
    "signing_key()",
    "store()",
    "File::create",
    "OpenOptions",
    "fs::write",
    "fs::create_dir",
    "fs::rename",
];

/// Programs that must run where workers are.
const PORTABLE: [&str; 2] = ["admin", "desk"];

/// What exists on Linux alone.
const LINUX_ALONE: [&str; 7] = [
    "alsa",
    "landlock",
    "seccompiler",
    "v4l",
    "voice",
    "wayland-client",
    "x11rb",
];

/// Where systems may be told apart. The tablet is Linux, and `voice` is the tablet's.
const OF_A_SYSTEM: [&str; 3] = ["kiosk", "platform", "voice"];

pub(crate) fn check(root: &Path) -> Outcome {
    let mut broken = Vec::new();
    let crates = crates(root)?;
    for name in &crates {
        check_direct(name, &mut broken)?;
        check_manifest(&root.join("app").join(name), &mut broken)?;
    }
    for folder in ["tests", "xtask"] {
        check_manifest(&root.join(folder), &mut broken)?;
    }
    check_kiosk(&mut broken)?;
    check_portable(root, &crates, &mut broken)?;
    check_session(root, &mut broken)?;
    let messages = check_messages(root, &mut broken)?;
    if broken.is_empty() {
        println!(
            "{} crates and {messages} messages hold to the invariants",
            crates.len()
        );
        Ok(())
    } else {
        Err(format!("\n    {}", broken.join("\n    ")))
    }
}

fn crates(root: &Path) -> Result<Vec<String>, String> {
    let mut names: Vec<_> = (read_folder(&root.join("app"))?.iter())
        .filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()))
        .collect();
    names.sort();
    Ok(names)
}

fn check_direct(name: &str, broken: &mut Vec<String>) -> Outcome {
    let direct = tree(name, &["--depth", "1"])?;
    let direct: BTreeSet<_> = direct.iter().filter(|own| *own != name).collect();
    if let Some((_, allowed)) = PURE.iter().find(|(pure, _)| *pure == name) {
        for other in direct
            .iter()
            .filter(|other| !allowed.contains(&other.as_str()))
        {
            broken.push(format!("{name} is pure, but depends on {other}"));
        }
    }
    for (reserved, holders) in RESERVED {
        for other in reserved
            .iter()
            .filter(|other| direct.contains(&(**other).to_owned()))
        {
            if !holders.contains(&name) {
                broken.push(format!(
                    "{name} depends on {other}, which only {holders:?} may"
                ));
            }
        }
    }
    Ok(())
}

/// Every crate inherits the lints, `unsafe_code = "forbid"` among them, and its versions.
fn check_manifest(folder: &Path, broken: &mut Vec<String>) -> Outcome {
    let manifest = read(&folder.join("Cargo.toml"))?;
    if !manifest.contains("[lints]\nworkspace = true") {
        broken.push(format!("{} does not inherit the lints", folder.display()));
    }
    let dependencies = manifest.split("ependencies]").skip(1).flat_map(str::lines);
    let named = dependencies.filter(|line| line.contains('=') && !line.starts_with('['));
    let own = named.filter(|line| !line.contains("workspace = true"));
    for line in own {
        broken.push(format!("{} has its own version: {line}", folder.display()));
    }
    Ok(())
}

fn check_kiosk(broken: &mut Vec<String>) -> Outcome {
    let all = tree("kiosk", &[])?;
    for name in NETWORK.iter().filter(|name| all.contains(**name)) {
        broken.push(format!("the tablet's program contains {name}"));
    }
    Ok(())
}

fn check_portable(root: &Path, crates: &[String], broken: &mut Vec<String>) -> Outcome {
    for target in ["x86_64-pc-windows-msvc", "aarch64-apple-darwin"] {
        for name in PORTABLE {
            let all = tree(name, &["--target", target])?;
            for own in LINUX_ALONE.iter().filter(|own| all.contains(**own)) {
                broken.push(format!("{name} needs {own} for {target}"));
            }
        }
    }
    let portable = crates
        .iter()
        .filter(|it| !OF_A_SYSTEM.contains(&it.as_str()));
    for name in portable {
        for path in sources(&root.join("app").join(name).join("src"))? {
            // What only tests have is not built for another system.
            if path.ends_with("tests.rs") {
                continue;
            }
            let text = read(&path)?;
            let text = text.split("#[cfg(test)]\nmod tests {").next();
            let own = text.unwrap_or_default().lines().find(|line| {
                let systems = ["unix", "windows", "target_os", "target_family"];
                line.contains("std::os::")
                    || line.contains("cfg") && systems.iter().any(|system| line.contains(system))
            });
            if let Some(line) = own {
                broken.push(format!(
                    "{} tells systems apart, which `platform` does: {}",
                    path.display(),
                    line.trim()
                ));
            }
        }
        let manifest = root.join("app").join(name).join("Cargo.toml");
        if read(&manifest)?.contains("[target.") {
            broken.push(format!("{} tells systems apart", manifest.display()));
        }
    }
    Ok(())
}

fn check_session(root: &Path, broken: &mut Vec<String>) -> Outcome {
    let kiosk = root.join("app/kiosk/src");
    for path in [
        sources(&kiosk.join("session"))?,
        sources(&kiosk.join("screens"))?,
        sources(&root.join("app/voice/src"))?,
    ]
    .concat()
    {
        let text = read(&path)?;
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for word in WRITING.iter().filter(|word| text.contains(**word)) {
            broken.push(format!(
                "{} reaches for what is the supervisor's: {word}",
                path.display()
            ));
        }
    }
    Ok(())
}

/// Every message that is named in the code is in the source language, and every message there is
/// named. (The other languages are held against
/// the source in `language`.)
fn check_messages(root: &Path, broken: &mut Vec<String>) -> Result<usize, String> {
    let mut defined = BTreeSet::new();
    for path in read_folder(&root.join("locales/sv"))? {
        let text = if path.extension().is_some_and(|it| it == "ftl") {
            read(&path)?
        } else {
            continue;
        };
        let ids = text
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        defined.extend(ids.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    // Those of the questionnaire and the support lines are held against their data in `tests/e2e/texts.rs`.
    let of_data = |id: &String| {
        ["item-", "answer-", "group-", "line-", "route-", "guide-"]
            .iter()
            .any(|part| id.starts_with(part))
    };
    defined.retain(|id| !of_data(id));
    let mut named = BTreeSet::new();
    let parts: BTreeSet<_> = defined
        .iter()
        .filter_map(|id| id.split('-').next())
        .collect();
    for krate in ["admin", "desk", "kiosk", "site"] {
        for path in sources(&root.join("app").join(krate).join("src"))? {
            let text = read(&path)?;
            named.extend(asked_for(&text));
            for id in quoted(&text) {
                if id
                    .split_once('-')
                    .is_some_and(|(first, _)| parts.contains(first))
                {
                    named.insert(id);
                }
            }
        }
    }
    named.retain(|id| !of_data(id));
    for id in named.difference(&defined) {
        broken.push(format!(
            "the message `{id}` is named, but not in locales/sv"
        ));
    }
    for id in defined.difference(&named) {
        broken.push(format!(
            "the message `{id}` is in locales/sv, but nothing names it"
        ));
    }
    Ok(defined.len())
}

/// The literals that a message is asked for by, whatever they begin with.
fn asked_for(text: &str) -> Vec<String> {
    let calls = text
        .split(".text(")
        .skip(1)
        .chain(text.split(".text_with(").skip(1));
    calls
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .collect()
}

/// String literals that could be identifiers of messages: lower-case words joined by hyphens.
fn quoted(text: &str) -> Vec<String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    (text.split('"').skip(1).step_by(2))
        .filter(|literal| !literal.is_empty() && literal.chars().all(fits))
        .map(str::to_owned)
        .collect()
}

/// Names of the crates that one of ours is built from.
fn tree(name: &str, more: &[&str]) -> Result<BTreeSet<String>, String> {
    let args = [
        "tree", "--locked", "-e", "normal", "--prefix", "none", "-p", name,
    ];
    let output = cargo_command(&[&args, more].concat()).output();
    let output = output.map_err(|error| format!("cargo tree: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect())
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in read_folder(folder)? {
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

fn read_folder(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
