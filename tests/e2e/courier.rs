//! The real courier on disks and shares that refuse, fill up, go away and stop it: nothing is lost, doubled or left behind.
//! What a share refuses is refused by strace here, call by call.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use harness::chance::Chance;
use harness::process::program;
use harness::workplace::Workplace;
use sealing::{Envelope, Locator, Recipients, Reference, SigningKey, SystemRandom, WorkerKey};
use site::Month;
use store::TabletStore;

/// After every day on which these tests can run and be believed.
const KEPT: &str = "2199-02";
/// Due on each of them.
const DUE: &str = "2026-09";

struct Case {
    folder: tempfile::TempDir,
    workplace: Workplace,
}

impl Case {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workplace = Workplace::make(folder.path()).unwrap();
        Self { folder, workplace }
    }

    fn store(&self) -> TabletStore {
        TabletStore::open(&self.workplace.tablet().join("store")).unwrap()
    }

    /// Puts so many envelopes into the tablet's store.
    fn seal(&self, count: usize) -> BTreeSet<Hex> {
        let mut store = self.store();
        let envelopes = (0..count).map(|_| envelope());
        envelopes
            .map(|envelope| {
                store.put(&envelope, month(KEPT)).unwrap();
                envelope.locator().to_hex()
            })
            .collect()
    }

    /// Those that wait on the tablet.
    fn waiting(&self) -> BTreeSet<Hex> {
        let list = self.store().list().unwrap();
        list.into_iter()
            .map(|(locator, _)| locator.to_hex())
            .collect()
    }

    fn exchange(&self, place: &str) -> std::path::PathBuf {
        self.workplace.exchange().join(place)
    }

    /// What lies in a folder of the exchange.
    fn names(&self, folder: &str) -> BTreeSet<String> {
        let Ok(entries) = fs::read_dir(self.exchange(folder)) else {
            return BTreeSet::new();
        };
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        names.collect()
    }

    /// One round of the courier, in which the system is told to refuse this.
    fn carry(&self, refuses: &[String]) -> Output {
        self.carry_with(&[], refuses)
    }

    /// The same with something more for strace.
    fn carry_with(&self, where_to: &[&str], refuses: &[String]) -> Output {
        self.carry_to(&self.workplace.exchange(), where_to, refuses)
    }

    fn carry_to(&self, exchange: &Path, where_to: &[&str], refuses: &[String]) -> Output {
        let courier = program("enrum").unwrap();
        let mut command = if refuses.is_empty() {
            Command::new(&courier)
        } else {
            let mut strace = Command::new("strace");
            strace.arg("-f").arg("-o").arg("/dev/null").args(where_to);
            strace.args(["-e", "trace=%file,%desc"]);
            for refused in refuses {
                strace.args(["-e", &format!("inject={refused}")]);
            }
            strace.arg(&courier);
            strace
        };
        command.args(["courier", "--once", "--tablet"]);
        command.arg(self.workplace.tablet());
        command.arg("--exchange").arg(exchange);
        command.output().unwrap()
    }
}

type Hex = String;

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn envelope() -> Envelope {
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
    sealed.unwrap().sign(&tablet).unwrap()
}

fn said(output: &Output) -> String {
    let both = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8(both).unwrap()
}

#[test]
fn an_exchange_that_is_not_mounted_gets_nothing() {
    let case = Case::new();
    let waiting = case.seal(2);
    let empty = case.folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    let output = case.carry_to(&empty, &[], &[]);
    assert!(!output.status.success() && said(&output).contains("is not an exchange"));
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
    assert_eq!(case.waiting(), waiting);
    let day = case.workplace.tablet().join("courier.day");
    assert!(!day.exists(), "it has not come to the exchange");
    let output = case.carry(&[]);
    assert!(output.status.success(), "{}", said(&output));
    assert!(case.waiting().is_empty() && day.exists());
}

/// EPERM for a file's times as on SMB without `uid=`, EINVAL and EOPNOTSUPP for flushing a folder as on sshfs and encrypted ones.
#[test]
fn what_a_share_refuses_on_principle_is_done_without_and_named() {
    let case = Case::new();
    for (refused, remark) in [
        ("utimensat:error=EPERM", "refuses to set the times"),
        ("utimensat:error=EOPNOTSUPP", "refuses to set the times"),
        ("utimensat:error=EINVAL", "refuses to set the times"),
        ("fsync:error=EINVAL", "refuses to flush"),
        ("fsync:error=EOPNOTSUPP", "refuses to flush"),
    ] {
        let sealed = case.seal(1);
        // In the exchange alone: the tablet's own disk refuses nothing.
        let (root, kept) = (case.exchange(""), case.exchange(KEPT));
        let places = ["-P", root.to_str().unwrap(), "-P", kept.to_str().unwrap()];
        let places: &[&str] = if refused.starts_with("fsync") {
            &places
        } else {
            &[]
        };
        let output = case.carry_with(places, &[format!("{refused}:when=1+")]);
        let said = said(&output);
        assert!(output.status.success(), "{refused:?}: {said}");
        assert!(said.contains("Carried: 1"), "{refused:?}: {said}");
        assert!(said.contains(remark), "{refused:?}: {said}");
        assert!(case.waiting().is_empty(), "{refused:?}");
        assert!(case.names(KEPT).is_superset(&sealed));
    }
    assert!(
        case.names(KEPT)
            .iter()
            .all(|name| Locator::from_hex(name).is_some())
    );
}

/// One file that can't be deleted, as one that is open on a share of Windows.
#[test]
fn one_that_can_t_be_deleted_keeps_nothing_else_from_being_done() {
    let case = Case::new();
    let held = envelope().locator().to_hex();
    let other = envelope().locator().to_hex();
    for (folder, name) in [("2026-08", held.as_str()), (DUE, &other), (DUE, "keep.txt")] {
        fs::create_dir_all(case.exchange(folder)).unwrap();
        fs::write(case.exchange(folder).join(name), "").unwrap();
    }
    case.seal(1);
    let open = case.exchange("2026-08").join(&held);
    let output = case.carry_with(
        &["-P", open.to_str().unwrap()],
        &["unlink:error=EBUSY".to_owned()],
    );
    let told = said(&output);
    assert!(!output.status.success(), "{told}");
    assert_eq!(case.names("2026-08"), BTreeSet::from([held.clone()]));
    assert_eq!(case.names(DUE), BTreeSet::from(["keep.txt".to_owned()]));
    assert!(
        told.contains("an envelope") && !told.contains(&held),
        "{told}"
    );
    assert!(case.waiting().is_empty(), "the envelope was carried");
    assert!(case.workplace.tablet().join("courier.day").exists());
    assert!(told.contains("keep.txt"), "{told}");
    // The next round deletes it; somebody's own file stays.
    let output = case.carry(&[]);
    assert!(output.status.success());
    assert_eq!(case.names(DUE), BTreeSet::from(["keep.txt".to_owned()]));
    assert!(!case.exchange("2026-08").exists());
}

/// A site that has run out guards against a clock that is wrong, and keeps everything: that is said, with an exit code.
#[test]
fn with_a_site_that_has_run_out_it_says_that_nothing_is_deleted() {
    let case = Case::new();
    fs::create_dir_all(case.exchange(DUE)).unwrap();
    fs::write(case.exchange(DUE).join(envelope().locator().to_hex()), "").unwrap();
    case.seal(1);
    fs::remove_file(case.workplace.tablet().join("site.enrum")).unwrap();
    let output = case.carry(&[]);
    assert!(!output.status.success());
    let told = said(&output);
    assert!(
        told.contains("nothing was deleted that may be due"),
        "{told}"
    );
    assert!(case.exchange(DUE).exists() && case.waiting().is_empty());
}

/// Somebody has copied the workplace, and both copies have signed once.
#[test]
fn two_sites_with_one_serial_are_told_of() {
    let case = Case::new();
    let copy = case.folder.path().join("copy");
    let copied = Command::new("cp")
        .arg("-r")
        .arg(case.folder.path().join("workplace"))
        .arg(&copy)
        .status();
    assert!(copied.unwrap().success());
    let sign = |workplace: &Path, to: &[&str], place: &Path| {
        let mut command = Command::new(program("enrum").unwrap());
        command
            .args(["site", "sign"])
            .arg(workplace)
            .args(to)
            .arg(place);
        command
            .arg("--passphrase-file")
            .arg(case.folder.path().join("root.passphrase"));
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", said(&output));
    };
    let settings = copy.join("workplace.toml");
    let text = fs::read_to_string(&settings).unwrap();
    fs::write(
        &settings,
        text.replace("Exempelkommunen", "En annan kommun"),
    )
    .unwrap();
    sign(
        &case.folder.path().join("workplace"),
        &["--to"],
        &case.workplace.tablet(),
    );
    sign(&copy, &["--exchange"], &case.workplace.exchange());
    case.seal(1);
    let output = case.carry(&[]);
    let told = said(&output);
    assert!(
        !output.status.success() && told.contains("two different site files have the serial"),
        "{told}"
    );
    assert!(
        case.waiting().is_empty(),
        "what waits is carried all the same"
    );
}

/// What is done is kept apart from what could have been done: the same words, whether envelopes wait or not.
#[test]
fn an_exchange_that_can_t_be_written_is_told_of_whether_something_waits_or_not() {
    let case = Case::new();
    let fails = || said(&case.carry(&["rename:error=ENOSPC:when=1".to_owned()]));
    let without = fails();
    case.seal(2);
    assert_eq!(fails(), without);
    assert!(without.contains("No space left"), "{without}");
}

/// `ENRUM_TEST_FAULTS` of them, 30 if it does not say.
#[test]
fn whatever_fails_no_envelope_is_lost_doubled_or_left_where_nobody_deletes_it() {
    let rounds = std::env::var("ENRUM_TEST_FAULTS");
    let rounds: u64 = rounds.map_or(30, |rounds| rounds.parse().unwrap());
    let mut chance = Chance::of_this_process();
    let seed = chance.seed();
    println!("seed {seed}");
    let case = Case::new();
    let mut all = BTreeSet::new();
    let (mut refused, mut killed) = (0, 0);
    for _ in 0..rounds {
        all.extend(case.seal(1));
        let when = chance.between(1, 30);
        let call = chance.of(&[
            "write",
            "fsync",
            "rename",
            "utimensat",
            "unlink",
            "openat",
            "mkdir",
            "getdents64",
            "fdatasync",
            "pwrite64",
            "close",
        ]);
        let fault = match chance.between(0, 3) {
            0 => format!("{call}:signal=KILL:when={when}"),
            1 => format!("{call}:error=EIO:when={when}+"),
            _ => {
                let error = chance.of(&[
                    "EIO", "ENOSPC", "EPERM", "EACCES", "EINVAL", "EROFS", "EBUSY", "ESTALE",
                    "EDQUOT",
                ]);
                format!("{call}:error={error}:when={when}")
            }
        };
        if chance.between(0, 7) == 0 {
            // Not mounted, for this round.
            let away = case.folder.path().join("away");
            fs::rename(case.workplace.exchange(), &away).unwrap();
            fs::create_dir(case.workplace.exchange()).unwrap();
            assert!(!case.carry(&[]).status.success());
            fs::remove_dir(case.workplace.exchange()).unwrap();
            fs::rename(&away, case.workplace.exchange()).unwrap();
        }
        let output = case.carry(std::slice::from_ref(&fault));
        killed += u32::from(output.status.code().is_none_or(|code| code > 128));
        refused += u32::from(!output.status.success());
        let (waiting, there) = (case.waiting(), case.names(KEPT));
        for hex in &all {
            let kept = there.contains(hex) && {
                let bytes = fs::read(case.exchange(KEPT).join(hex)).unwrap();
                Envelope::parse(bytes).is_ok_and(|it| it.locator().to_hex() == *hex)
            };
            assert!(
                kept || waiting.contains(hex),
                "lost by {fault}, seed {seed}"
            );
        }
    }
    println!("{rounds} faults: {refused} rounds failed, {killed} of them by a kill");
    assert!(case.carry(&[]).status.success());
    assert!(case.waiting().is_empty());
    let names = case.names(KEPT);
    assert!(names.is_superset(&all), "seed {seed}");
    let whole = names
        .iter()
        .filter(|name| Locator::from_hex(name).is_some())
        .count();
    assert_eq!(whole, all.len(), "each is there once, seed {seed}");
    // And all of it goes with its month, with what was left of writing it.
    fs::rename(case.exchange(KEPT), case.exchange(DUE)).unwrap();
    let output = case.carry(&[]);
    assert!(output.status.success(), "{}, seed {seed}", said(&output));
    assert!(!case.exchange(DUE).exists());
    let left = case.names("");
    let expected = ["exchange.enrum"].map(str::to_owned);
    assert_eq!(left, BTreeSet::from(expected), "seed {seed}");
}
