//! Every file that a program reads, broken in every way: one clear line that names it and says what to do,
//! exit status 1, no panic, nothing written, nothing deleted. (A tablet's site puts it out of service
//! instead: its line goes to the log, and `service` looks at its screen. What a desk says in its window
//! is in that crate's tests.)

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use harness::process::{program, wait_for};
use harness::workplace::Workplace;
use sealing::{PublicKey, Recipients, Reference, Secret, SigningKey, SystemRandom};

/// What is done to a file.
#[derive(Debug, Clone, Copy)]
enum Broken {
    Missing,
    Empty,
    Foreign,
    /// A byte at this place, from the end when negative.
    Damaged(isize),
    Huge,
    /// This byte, which says the version.
    Newer(usize),
    /// The text is replaced by another.
    Text(&'static str, &'static str),
    /// The schema of a database.
    NewerSchema,
}

/// Who reads it.
#[derive(Debug, Clone, Copy)]
enum Reader {
    Open,
    Sign,
    Show,
    Add,
    Courier,
    Kiosk,
}

use Broken::{Damaged, Empty, Foreign, Huge, Missing, Newer, NewerSchema, Text};
use Reader::{Add, Courier, Kiosk, Open, Show, Sign};

const CASES: &[(&str, Broken, Reader, &str)] = &[
    (
        "workplace/ledger.key",
        Missing,
        Add,
        "ledger.key is not there; take it from its backup, or make another with --new-ledger",
    ),
    (
        "workplace/ledger.key",
        Foreign,
        Add,
        "ledger.key is not text; take it from its backup",
    ),
    (
        "desk/site.enrum",
        Missing,
        Open,
        "site.enrum: No such file or directory (os error 2); sign the site",
    ),
    (
        "desk/site.enrum",
        Empty,
        Open,
        "site.enrum: this is not a site file; `enrum site sign` makes one",
    ),
    ("desk/site.enrum", Foreign, Open, "this is not a site file"),
    (
        "desk/site.enrum",
        Damaged(300),
        Open,
        "not signed by this workplace's root, or it is damaged; sign it again",
    ),
    (
        "desk/site.enrum",
        Huge,
        Open,
        "site.enrum is too large to be the right file; sign the site",
    ),
    (
        "desk/site.enrum",
        Newer(6),
        Open,
        "made by a newer version of Enrum; update this one",
    ),
    (
        "desk/site.enrum",
        Damaged(300),
        Show,
        "not signed by this workplace's root",
    ),
    (
        "desk/root.pub",
        Missing,
        Open,
        "root.pub: No such file or directory (os error 2); enrol the tablet, or add the worker",
    ),
    (
        "desk/root.pub",
        Empty,
        Open,
        "root.pub: this is not a usable public key",
    ),
    (
        "desk/root.pub",
        Huge,
        Open,
        "root.pub is too large to be the right file",
    ),
    (
        "desk/worker.key",
        Missing,
        Open,
        "worker.key: No such file or directory (os error 2); take it from its backup",
    ),
    (
        "desk/worker.key",
        Empty,
        Open,
        "worker.key: this is not a key file of this kind; take the right one",
    ),
    (
        "desk/worker.key",
        Foreign,
        Open,
        "worker.key: this is not a key file",
    ),
    (
        "desk/worker.key",
        Damaged(-5),
        Open,
        "worker.key: the passphrase does not open this key file; try again",
    ),
    (
        "desk/worker.key",
        Damaged(4),
        Open,
        "worker.key: the key file is damaged; take it from its backup",
    ),
    (
        "desk/worker.key",
        Huge,
        Open,
        "worker.key is too large to be the right file",
    ),
    (
        "desk/worker.key",
        Newer(3),
        Open,
        "worker.key: the key file was made by a newer version of Enrum; update",
    ),
    (
        "workplace/root.key",
        Foreign,
        Sign,
        "root.key: this is not a key file",
    ),
    (
        "workplace/root.key",
        Damaged(-5),
        Sign,
        "root.key: the passphrase does not open",
    ),
    (
        "workplace/root.key",
        Newer(3),
        Sign,
        "root.key: the key file was made by a newer version",
    ),
    (
        "ENVELOPE",
        Empty,
        Open,
        "is not the envelope that its name says; move it away",
    ),
    (
        "ENVELOPE",
        Foreign,
        Open,
        "is not the envelope that its name says",
    ),
    (
        "ENVELOPE",
        Huge,
        Open,
        "is not the envelope that its name says",
    ),
    (
        "ENVELOPE",
        Damaged(9_000),
        Open,
        "the envelope is damaged, and nothing of it can be read; ask the participant",
    ),
    (
        "ENVELOPE",
        Newer(4),
        Open,
        "was made by a newer version of Enrum; update this one",
    ),
    (
        "exchange",
        Missing,
        Open,
        "exchange: entity not found; check that the folder is there",
    ),
    (
        "exchange/site.enrum",
        Foreign,
        Courier,
        "the site was not fetched: ",
    ),
    (
        "exchange/site.enrum",
        Damaged(300),
        Courier,
        "the site was not fetched: ",
    ),
    (
        "tablet/store/tablet.sqlite",
        Foreign,
        Courier,
        "tablet.sqlite is not a store of Enrum, or it is damaged; move it away",
    ),
    (
        "tablet/store/tablet.sqlite",
        Damaged(3),
        Courier,
        "tablet.sqlite is not a store of Enrum",
    ),
    (
        "tablet/store/tablet.sqlite",
        Huge,
        Courier,
        "tablet.sqlite is not a store of Enrum",
    ),
    (
        "tablet/store/tablet.sqlite",
        NewerSchema,
        Courier,
        "tablet.sqlite was written by a newer version of Enrum; update",
    ),
    (
        "tablet/store/tablet.sqlite",
        Foreign,
        Kiosk,
        "tablet.sqlite is not a store of Enrum",
    ),
    (
        "tablet/store/tablet.sqlite",
        NewerSchema,
        Kiosk,
        "tablet.sqlite was written by a newer version",
    ),
    (
        "tablet/tablet.key",
        Missing,
        Kiosk,
        "tablet.key: No such file or directory (os error 2); enrol the tablet first",
    ),
    (
        "tablet/tablet.key",
        Empty,
        Kiosk,
        "tablet.key is damaged; enrol the tablet again",
    ),
    ("tablet/tablet.key", Huge, Kiosk, "tablet.key is too large"),
    (
        "workplace/workplace.toml",
        Empty,
        Sign,
        "workplace.toml, line 1, column 1: missing field `serial`; mend it there",
    ),
    (
        "workplace/workplace.toml",
        Foreign,
        Sign,
        "workplace.toml is not text; this is no workplace",
    ),
    (
        "workplace/workplace.toml",
        Huge,
        Sign,
        "workplace.toml is too large",
    ),
    (
        "workplace/workplace.toml",
        Text("lowest_age = 18", "lowest_age = \"x\""),
        Sign,
        "workplace.toml, line 13, column 14: invalid type",
    ),
    (
        "workplace/workplace.toml",
        Text("\"sv\"", "\"tlh\""),
        Sign,
        "there is no language `tlh`; the languages are sv, ",
    ),
    (
        "workplace/workplace.toml",
        Text("drafts_allowed = true", "drafts_allowed = false"),
        Sign,
        "take it out, or say yes with `drafts_allowed = true`",
    ),
    (
        "workplace/workplace.toml",
        Text("enrum-short", "another"),
        Sign,
        "there is no questionnaire `another`; this version has `enrum-short`",
    ),
    (
        "workplace/workplace.toml",
        Text("mon-sun 07:00", "monday 07:00"),
        Sign,
        "these are no hours; write them as",
    ),
];

const OUT_OF_SERVICE: &[(&str, Broken, &str)] = &[
    (
        "tablet/site.enrum",
        Missing,
        "site.enrum: No such file or directory (os error 2); sign the site",
    ),
    (
        "tablet/site.enrum",
        Empty,
        "site.enrum: this is not a site file; `enrum site sign` makes one",
    ),
    (
        "tablet/site.enrum",
        Damaged(300),
        "not signed by this workplace's root, or it is damaged; sign it again",
    ),
    (
        "tablet/site.enrum",
        Huge,
        "site.enrum is too large to be the right file",
    ),
    (
        "tablet/site.enrum",
        Newer(6),
        "made by a newer version of Enrum; update this one",
    ),
    (
        "tablet/root.pub",
        Foreign,
        "root.pub: this is not a usable public key",
    ),
];

struct Place {
    workplace: Workplace,
    root: PathBuf,
    code: String,
    envelope: PathBuf,
}

/// A workplace with one envelope in its exchange, sealed in its tablet's name.
fn place(root: &Path) -> Place {
    let workplace = Workplace::make(root).unwrap();
    // Once more, so that the first one is older than the one in force.
    fs::copy(
        workplace.tablet().join("site.enrum"),
        root.join("older.enrum"),
    )
    .unwrap();
    workplace.sign().unwrap();
    fs::copy(
        workplace.desk().join("site.enrum"),
        workplace.exchange().join("site.enrum"),
    )
    .unwrap();
    let site = site::files::site(&workplace.desk()).unwrap();
    let seed = fs::read(workplace.tablet().join("tablet.key")).unwrap();
    let tablet = SigningKey::from_seed(Secret::from_bytes(seed.try_into().unwrap())).unwrap();
    let worker = PublicKey::from_hex(&site.workers[0].key).unwrap();
    let recipients = Recipients::new(vec![worker]).unwrap();
    let reference = Reference::generate(&SystemRandom).unwrap();
    let sealed = sealing::seal(
        &recipients,
        &tablet.public(),
        &reference,
        b"",
        &SystemRandom,
    );
    let envelope = sealed.unwrap().sign(&tablet).unwrap();
    let mut store = store::TabletStore::open(&workplace.tablet().join("store")).unwrap();
    store.accept_serial(2).unwrap();
    store.put(&envelope, "2099-01".parse().unwrap()).unwrap();
    drop(store);
    workplace.carry().unwrap();
    let envelope = workplace
        .exchange()
        .join("2099-01")
        .join(reference.locator().to_hex());
    assert!(envelope.exists());
    Place {
        code: reference.expose_text().to_string(),
        root: root.to_owned(),
        workplace,
        envelope,
    }
}

fn spoil(path: &Path, broken: Broken) {
    let whole = fs::read(path).unwrap_or_default();
    let changed = |place: usize| {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x10;
        bytes
    };
    let bytes = match broken {
        Missing if path.is_dir() => return fs::rename(path, path.with_extension("away")).unwrap(),
        Missing => return fs::remove_file(path).unwrap(),
        Empty => Vec::new(),
        Foreign => [b"GIF89a\xFF\xFE".as_slice(), &[9; 3_000]].concat(),
        Damaged(place) => changed(
            usize::try_from(place)
                .unwrap_or_else(|_| whole.len().checked_add_signed(place).unwrap()),
        ),
        Huge => vec![0; 3 << 20],
        Newer(place) => {
            let mut bytes = whole;
            bytes[place] += 1;
            bytes
        }
        Text(from, to) => {
            let text = String::from_utf8(whole).unwrap();
            assert!(text.contains(from), "{text}");
            text.replace(from, to).into_bytes()
        }
        NewerSchema => {
            // The schema's version stands at byte 60 of an SQLite file.
            let mut bytes = whole;
            bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
            bytes
        }
    };
    fs::write(path, bytes).unwrap();
}

/// Every file under a folder with its bytes.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else {
            files.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    files
}

fn restore(folder: &Path, whole: &BTreeMap<PathBuf, Vec<u8>>) {
    if folder.join("exchange.away").exists() {
        fs::rename(folder.join("exchange.away"), folder.join("exchange")).unwrap();
    }
    for path in snapshot(folder)
        .into_keys()
        .filter(|path| !whole.contains_key(path))
    {
        fs::remove_file(path).unwrap();
    }
    for (path, bytes) in whole {
        fs::write(path, bytes).unwrap();
    }
}

fn run(place: &Place, reader: Reader) -> Output {
    let workplace = &place.workplace;
    let mut command = match reader {
        Open => {
            return workplace
                .try_open(&workplace.desk(), &place.code, true)
                .unwrap();
        }
        Kiosk => Command::new(program("enrum-kiosk").unwrap()),
        Sign | Show | Add | Courier => Command::new(program("enrum").unwrap()),
    };
    match reader {
        Open => {}
        Sign => {
            command
                .args(["site", "sign"])
                .arg(place.root.join("workplace"));
            command.arg("--to").arg(workplace.desk());
            command
                .arg("--passphrase-file")
                .arg(place.root.join("root.passphrase"));
        }
        Show => {
            command.args(["site", "show"]).arg(workplace.desk());
        }
        Add => {
            command
                .args(["worker", "add", "--name", "another"])
                .arg(place.root.join("workplace"));
            command.arg("--desk").arg(place.root.join("another"));
            command
                .arg("--passphrase-file")
                .arg(place.root.join("worker.passphrase"));
        }
        Courier => {
            command
                .args(["courier", "--once", "--tablet"])
                .arg(workplace.tablet());
            command.arg("--exchange").arg(workplace.exchange());
        }
        Kiosk => {
            command.arg("--tablet").arg(workplace.tablet());
        }
    }
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.stdin(Stdio::null()).output().unwrap()
}

#[test]
fn every_bad_file_gives_one_clear_line_and_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    let whole = snapshot(folder.path());
    for (file, broken, reader, expected) in CASES.iter().copied() {
        let path = match file {
            "ENVELOPE" => place.envelope.clone(),
            file => folder.path().join(file),
        };
        spoil(&path, broken);
        let before = snapshot(folder.path());
        let output = run(&place, reader);
        let what = format!("{file} {broken:?} {reader:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{what}: {error}");
        assert!(error.contains(expected), "{what}: {error}");
        assert_eq!(error.lines().count(), 1, "{what}: {error}");
        assert!(!error.contains("panicked"), "{what}: {error}");
        assert!(output.stdout.is_empty(), "{what}");
        let mut after = snapshot(folder.path());
        if expected.starts_with("the site was not fetched") {
            // The rest of the courier's work was done, and its store was laid in order.
            let store = place.workplace.tablet().join("store/tablet.sqlite");
            after.insert(store.clone(), before[&store].clone());
        }
        assert!(after == before, "{what}: something was written or deleted");
        restore(folder.path(), &whole);
    }
    // Whole again, all of them work.
    for reader in [Open, Sign, Show, Courier, Add] {
        let output = run(&place, reader);
        let error = String::from_utf8_lossy(&output.stderr);
        let opens_rubbish = matches!(reader, Open) && error.contains("can't read; update it");
        assert!(
            output.status.success() || opens_rubbish,
            "{reader:?}: {error}"
        );
    }
}

/// The first line of the supervisor's log, which then tries to show the screen for it.
fn first_line(place: &Place) -> String {
    let mut command = Command::new(program("enrum-kiosk").unwrap());
    command.arg("--tablet").arg(place.workplace.tablet());
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.stdin(Stdio::null()).stderr(Stdio::piped());
    let mut kiosk = harness::process::Running::start(&mut command).unwrap();
    let mut errors = kiosk.child().stderr.take().unwrap();
    let (mut text, mut chunk) = (Vec::new(), [0; 4096]);
    wait_for("a line in the log", 20, || {
        let length = errors.read(&mut chunk)?;
        text.extend_from_slice(&chunk[..length]);
        Ok(text.contains(&b'\n').then_some(()))
    })
    .unwrap();
    let text = String::from_utf8_lossy(&text);
    text.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn a_site_that_is_not_to_be_believed_puts_the_tablet_out_of_service() {
    let folder = tempfile::tempdir().unwrap();
    let place = place(folder.path());
    let whole = snapshot(folder.path());
    let check = |expected: &str, what: &str| {
        let line = first_line(&place);
        assert!(line.contains("out of service: "), "{what}: {line}");
        assert!(line.contains(expected), "{what}: {line}");
        restore(folder.path(), &whole);
    };
    for (file, broken, expected) in OUT_OF_SERVICE.iter().copied() {
        spoil(&folder.path().join(file), broken);
        check(expected, &format!("{file} {broken:?}"));
    }
    let tablet = place.workplace.tablet().join("site.enrum");
    fs::copy(folder.path().join("older.enrum"), &tablet).unwrap();
    check(
        "has serial 1, but 2 was in force already; fetch the newest",
        "an older site",
    );
    fs::write(place.workplace.tablet().join("tablet.key"), [9; 32]).unwrap();
    check(
        "the site does not know this tablet; enrol it",
        "a foreign key",
    );
}
