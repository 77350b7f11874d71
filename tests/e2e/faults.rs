//! What happens when something breaks between the choice and the code: what the participant sees, what is kept, what the
//! log says. Whatever was acknowledged opens; whatever was not leaves nothing. The table in SECURITY.md is made here.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use harness::process::wait_for;
use harness::session::{Participant, answers};
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use language::Language;
use questionnaire::Disclosure;
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
    breaks: fn(&Fault<'_>),
    mends: fn(&Fault<'_>),
}

const CASES: [Case; 7] = [
    Case {
        name: "the disk is full",
        breaks: |fault| {
            let mut rest = fs::File::create(fault.disk.0.join("rest")).unwrap();
            std::io::copy(&mut std::io::repeat(0), &mut rest).unwrap_err();
        },
        mends: |fault| fs::remove_file(fault.disk.0.join("rest")).unwrap(),
    },
    Case {
        name: "the disk can't be written",
        breaks: |fault| fault.disk.remount("ro"),
        mends: |fault| fault.disk.remount("rw"),
    },
    Case {
        name: "the store is replaced by rubbish",
        breaks: |fault| fault.replace(&[7; 20_000]),
        mends: |fault| fs::remove_file(fault.file()).unwrap(),
    },
    Case {
        name: "the store is replaced by an empty file",
        breaks: |fault| fault.replace(b""),
        mends: |_| {},
    },
    Case {
        name: "the store is replaced by its own older copy",
        breaks: |fault| fault.replace(&fs::read(fault.file()).unwrap()),
        mends: |_| {},
    },
    Case {
        name: "the store is taken away",
        breaks: |fault| fs::rename(fault.file(), fault.disk.0.join("away")).unwrap(),
        mends: |_| {},
    },
    Case {
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
];

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
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
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
    let is_code = wait_for("the code, or that there is none", 30, || {
        let ends = ["code-title", "failed-title"].map(|id| way.is_at(id).unwrap_or(false));
        Ok(match ends {
            [true, _] => Some(true),
            [_, true] => Some(false),
            _ => None,
        })
    })
    .unwrap();
    let reference = is_code.then(|| {
        way.press("code-show").unwrap();
        way.read_code().unwrap()
    });
    let log = fs::read_to_string(desktop.folder().join("log")).unwrap();
    drop(tablet);
    (case.mends)(&fault);
    let kept = TabletStore::open(&disk.0).unwrap().list().unwrap().len();
    let kept = if let Some(reference) = reference {
        assert_eq!(kept, 1, "{}: what was acknowledged is not there", case.name);
        workplace.carry().unwrap();
        let opened = workplace.open(&workplace.desk(), &reference, true).unwrap();
        assert!(opened.contains("talk"), "{opened}");
        "the envelope, and the code opens it"
    } else {
        assert_eq!(kept, 0, "{}: what was not acknowledged is there", case.name);
        "nothing of it"
    };
    let error = log
        .lines()
        .filter_map(|line| line.strip_prefix("ERROR "))
        .next_back();
    let place = format!("{}/", workplace.tablet().display());
    let error = error.map_or("nothing".to_owned(), |line| {
        format!("`{}`", line.replace(&place, ""))
    });
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
