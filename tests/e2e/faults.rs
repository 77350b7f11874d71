//! What happens when something breaks between the choice and the code: what the participant sees, what is kept, what the
//! log says. Whatever was acknowledged opens; whatever was not leaves nothing. The table in SECURITY.md is made here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use atspi::Role;
use harness::process::wait_for;
use harness::session::{Participant, Way, answers, in_every_language};
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use language::Language;
use questionnaire::Disclosure;
use sealing::{Recipients, Reference, SigningKey, SystemRandom, WorkerKey};
use store::TabletStore;

/// A small disk of its own for the store, taken away at the end.
struct Disk(PathBuf);

impl Disk {
    fn new(place: &Path) -> Self {
        fs::create_dir_all(place).unwrap();
        let disk = Self(place.to_owned());
        run(
            "mount",
            &["-t", "tmpfs", "-o", "size=1m,mode=0700", "enrum-test"],
            place,
        );
        disk
    }

    fn remount(&self, how: &str) {
        run("mount", &["-o", &format!("remount,{how}")], &self.0);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let gone = Command::new("umount").arg("-l").arg(&self.0).status();
        assert!(gone.is_ok_and(|status| status.success()));
    }
}

fn run(program: &str, arguments: &[&str], place: &Path) {
    let status = Command::new(program).args(arguments).arg(place).status();
    assert!(status.unwrap().success(), "{program} {arguments:?}");
}

/// A tablet's store on its disk.
struct Fault<'a> {
    disk: &'a Disk,
    workplace: &'a Workplace,
}

impl Fault<'_> {
    fn file(&self) -> PathBuf {
        self.disk.0.join("tablet.sqlite")
    }

    /// By a rename, as a backup that is brought back, or a thief, replaces a file.
    fn replace(&self, bytes: &[u8]) {
        let part = self.disk.0.join("part");
        fs::write(&part, bytes).unwrap();
        fs::rename(part, self.file()).unwrap();
    }
}

/// What broke, and how it is mended.
struct Case {
    name: &'static str,
    /// At which step of the hand-off the supervisor waits, to be killed there.
    held: Option<&'static str>,
    breaks: fn(&Fault<'_>),
    mends: fn(&Fault<'_>),
}

/// Killed at a step, with what is broken by that alone.
const fn killed(name: &'static str, held: &'static str) -> Case {
    Case {
        name,
        held: Some(held),
        breaks: |_| {},
        mends: |_| {},
    }
}

const CASES: [Case; 14] = [
    Case {
        held: None,
        name: "the disk is full",
        breaks: |fault| {
            let mut rest = fs::File::create(fault.disk.0.join("rest")).unwrap();
            std::io::copy(&mut std::io::repeat(0), &mut rest).unwrap_err();
        },
        mends: |fault| fs::remove_file(fault.disk.0.join("rest")).unwrap(),
    },
    Case {
        held: None,
        name: "the disk can't be written",
        breaks: |fault| fault.disk.remount("ro"),
        mends: |fault| fault.disk.remount("rw"),
    },
    Case {
        held: None,
        name: "the store is replaced by rubbish",
        breaks: |fault| fault.replace(&[7; 20_000]),
        mends: |fault| fs::remove_file(fault.file()).unwrap(),
    },
    Case {
        held: None,
        name: "the store is replaced by an empty file",
        breaks: |fault| fault.replace(b""),
        mends: |_| {},
    },
    Case {
        held: None,
        name: "the store is replaced by a copy of itself",
        breaks: |fault| fault.replace(&fs::read(fault.file()).unwrap()),
        mends: |_| {},
    },
    Case {
        held: None,
        name: "the store is replaced by that of another tablet",
        breaks: |fault| fault.replace(&another_tablet_s()),
        mends: |_| {},
    },
    Case {
        held: None,
        name: "the store is replaced by one of the first version",
        breaks: |fault| {
            let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/tablet-store-1.sqlite");
            fault.replace(&fs::read(old).unwrap());
        },
        mends: |_| {},
    },
    Case {
        held: None,
        name: "the store is replaced by one of a newer version",
        breaks: |fault| {
            let mut bytes = fs::read(fault.file()).unwrap();
            // The version of the schema, in the header of every file of SQLite.
            bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
            fault.replace(&bytes);
        },
        mends: |fault| fs::remove_file(fault.file()).unwrap(),
    },
    Case {
        held: None,
        name: "the store is taken away",
        breaks: |fault| fs::rename(fault.file(), fault.disk.0.join("away")).unwrap(),
        mends: |_| {},
    },
    Case {
        held: None,
        name: "the site is taken away while a participant answers",
        breaks: |fault| {
            let site = fault.workplace.tablet().join("site.enrum");
            fs::rename(&site, site.with_extension("away")).unwrap();
        },
        mends: |fault| {
            let site = fault.workplace.tablet().join("site.enrum");
            fs::rename(site.with_extension("away"), &site).unwrap();
        },
    },
    killed(
        "the supervisor is killed with the envelope just received",
        "received",
    ),
    killed(
        "the supervisor is killed with the envelope signed",
        "signed",
    ),
    killed(
        "the supervisor is killed with the envelope on the disk",
        "stored",
    ),
    killed(
        "the supervisor is killed when it has acknowledged",
        "acknowledged",
    ),
];

/// The bytes of a store with an envelope of a tablet that nobody here knows.
fn another_tablet_s() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let tablet = SigningKey::generate(&SystemRandom).unwrap();
    let worker = WorkerKey::generate(&SystemRandom).unwrap();
    let recipients = Recipients::new(vec![worker.public()]).unwrap();
    let reference = Reference::generate(&SystemRandom).unwrap();
    let sealed = sealing::seal(
        &recipients,
        &tablet.public(),
        &reference,
        b"",
        &SystemRandom,
    );
    let envelope = sealed.unwrap().sign(&tablet).unwrap();
    let mut store = TabletStore::open(folder.path()).unwrap();
    store.put(&envelope, "2099-01".parse().unwrap()).unwrap();
    fs::read(folder.path().join("tablet.sqlite")).unwrap()
}

/// A row of the table, as it was seen.
fn seen(case: &Case) -> String {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let disk = Disk::new(&workplace.tablet().join("store"));
    let fault = Fault {
        disk: &disk,
        workplace: &workplace,
    };
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start_with(&desktop, &workplace.tablet(), |command| {
        command.envs(case.held.map(|step| ("ENRUM_TEST_HOLD", step)));
    })
    .unwrap();
    let participant = Participant {
        language: "sv".to_owned(),
        answers: answers(&[]),
        disclosure: Disclosure::Talk,
        largest: false,
        dark: false,
    };
    let way = participant.choose(&tablet).unwrap();
    (case.breaks)(&fault);
    way.press("choice-continue").unwrap();
    if case.held.is_some() {
        return seen_when_killed(case, tablet, &workplace, &disk);
    }
    let is_code = code_or_none(&way);
    let reference = is_code.then(|| {
        way.press("code-show").unwrap();
        way.read_code().unwrap()
    });
    let log = fs::read_to_string(desktop.folder().join("log")).unwrap();
    drop(tablet);
    (case.mends)(&fault);
    let kept = TabletStore::open(&disk.0).unwrap().list().unwrap();
    let kept = if let Some(reference) = reference {
        let locator = Reference::parse(&reference).unwrap().locator();
        let is_kept = kept.iter().any(|(own, _)| *own == locator);
        assert!(is_kept, "{}: what was acknowledged is not there", case.name);
        workplace.carry().unwrap();
        let opened = workplace.open(&workplace.desk(), &reference, true).unwrap();
        assert!(opened.contains("talk"), "{opened}");
        "the envelope, and the code opens it"
    } else {
        assert_eq!(
            kept,
            [],
            "{}: what was not acknowledged is there",
            case.name
        );
        "nothing of it"
    };
    let error = last_error(&log, &workplace);
    let title = if is_code {
        "code-title"
    } else {
        "failed-title"
    };
    let texts = Language::load("en").unwrap().texts().unwrap();
    format!(
        "| {} | {} | {kept} | {error} |\n",
        case.name,
        texts.text(title)
    )
}

fn code_or_none(way: &Way<'_>) -> bool {
    wait_for("the code, or that there is none", 30, || {
        let ends = ["code-title", "failed-title"].map(|id| way.is_at(id).unwrap_or(false));
        Ok(match ends {
            [true, _] => Some(true),
            [_, true] => Some(false),
            _ => None,
        })
    })
    .unwrap()
}

/// As the log says it, without the place of this test.
fn last_error(log: &str, workplace: &Workplace) -> String {
    let mut errors = log.lines().filter_map(|line| line.strip_prefix("ERROR "));
    let place = format!("{}/", workplace.tablet().display());
    let last = errors.next_back().map(|line| line.replace(&place, ""));
    last.map_or("nothing".to_owned(), |line| format!("`{line}`"))
}

/// The same for a supervisor that is killed at a step: with it goes the session, and the next one starts at rest.
fn seen_when_killed(case: &Case, tablet: Tablet<'_>, workplace: &Workplace, disk: &Disk) -> String {
    let desktop = tablet.desktop();
    wait_for("the supervisor to be held", 20, || {
        let log = fs::read_to_string(desktop.folder().join("log"))?;
        Ok(log.contains("held: ").then_some(()))
    })
    .unwrap();
    let session = tablet.session().unwrap();
    // What is acknowledged may be shown from now on; nothing else ever was.
    let is_acknowledged = case.held == Some("acknowledged");
    let titles = ["code-title", "wait-title"]
        .map(|id| Language::load("sv").unwrap().texts().unwrap().text(id));
    let shown = titles[usize::from(!is_acknowledged)].clone();
    tablet
        .tree()
        .unwrap()
        .find(Role::Heading, &[shown])
        .unwrap();
    tablet.kill().unwrap();
    wait_for("the end of the session", 10, || {
        let is_gone = !Path::new(&format!("/proc/{session}/exe")).exists();
        Ok(is_gone.then_some(()))
    })
    .unwrap();
    let tablet = Tablet::start(desktop, &workplace.tablet()).unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    tablet.tree().unwrap().find(Role::Button, &begins).unwrap();
    drop(tablet);
    let kept = match TabletStore::open(&disk.0).unwrap().list().unwrap().len() {
        0 => "nothing of it",
        1 if is_acknowledged => "the envelope",
        1 => "the envelope, which nobody has a code for and which goes in its month",
        _ => "more than one",
    };
    let is_on_disk = ["stored", "acknowledged"].map(Some).contains(&case.held);
    assert_eq!(
        kept.starts_with("the envelope"),
        is_on_disk,
        "{}",
        case.name
    );
    let sees = if is_acknowledged {
        "the code, covered, until then; then the welcome"
    } else {
        "the welcome"
    };
    let log = fs::read_to_string(desktop.folder().join("log")).unwrap();
    let error = last_error(&log, workplace);
    format!("| {} | {sees} | {kept} | {error} |\n", case.name)
}

#[test]
fn whatever_breaks_before_the_code_nothing_acknowledged_is_lost_and_nothing_else_shown() {
    let rows: String = CASES.iter().map(seen).collect();
    let table = format!(
        "| what breaks, after the choice and before the code | the participant sees | kept | the log says |\n|---|---|---|---|\n{rows}"
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../SECURITY.md");
    let text = fs::read_to_string(&path).unwrap();
    let (begins, ends) = ("<!-- made by tests/e2e/faults.rs -->\n", "<!-- to here -->");
    let (before, rest) = text.split_once(begins).unwrap();
    let (held, after) = rest.split_once(ends).unwrap();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, format!("{before}{begins}{table}{ends}{after}")).unwrap();
    } else {
        assert_eq!(
            held, table,
            "SECURITY.md says otherwise; BLESS=1 writes what was seen"
        );
    }
}
