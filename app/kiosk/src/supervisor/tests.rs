//! The supervisor as a process of its own, killed at any moment of a hand-off.

use std::env;
use std::io::{Read as _, Write as _};
use std::os::fd::{AsFd as _, OwnedFd};
use std::path::Path;

use crate::message::{Ask, Tally, Verdict};
use sealing::{Random as _, Recipients, Reference, Secret, SystemRandom, WorkerKey, protect_pin};
use site::{Local, Pin, files};
use store::TabletStore;

use super::*;

/// In a process with this variable the test below is the supervisor of that tablet.
const SUPERVISES: &str = "ENRUM_TEST_SUPERVISES";
/// So many kills, or as many as this variable says.
const KILLS: &str = "ENRUM_TEST_KILLS";

fn on(year: i16) -> Zoned {
    let noon = jiff::civil::date(year, 11, 22).at(12, 0, 0, 0);
    noon.to_zoned(jiff::tz::TimeZone::UTC).unwrap()
}

fn today() -> Zoned {
    on(2026)
}

/// One hand-off: what a session sends, and what opens it.
struct HandOff {
    reference: Reference,
    unsigned: Unsigned,
}

fn seal_for(worker: &WorkerKey, tablet: &SigningKey) -> HandOff {
    let reference = Reference::generate(&SystemRandom).unwrap();
    let recipients = Recipients::new(vec![worker.public()]).unwrap();
    let unsigned = sealing::seal(
        &recipients,
        &tablet.public(),
        &reference,
        b"content",
        &SystemRandom,
    );
    HandOff {
        reference,
        unsigned: unsigned.unwrap(),
    }
}

fn enrol(folder: &Path, worker: &WorkerKey, tablet: &SigningKey) {
    let root = SigningKey::from_seed(Secret::from_bytes([1; 32])).unwrap();
    let site = site::testing::site(&worker.public(), &tablet.public());
    let write = |name: &str, bytes: &[u8]| files::write(&folder.join(name), bytes).unwrap();
    write(files::ROOT_PUBLIC, root.public().to_hex().as_bytes());
    write(files::SITE, &site::sign(&site, &root).unwrap());
    write(files::TABLET_KEY, tablet.expose_seed().expose());
}

/// The folder of an enrolled tablet, with the keys of its worker and its own.
fn enrolled() -> (tempfile::TempDir, WorkerKey, SigningKey) {
    let folder = tempfile::tempdir().unwrap();
    let worker = WorkerKey::generate(&SystemRandom).unwrap();
    let tablet = SigningKey::generate(&SystemRandom).unwrap();
    enrol(folder.path(), &worker, &tablet);
    (folder, worker, tablet)
}

/// The child's part: the real supervisor on the real socket, after a byte that says that it is ready.
fn supervise(folder: &Path) {
    let socket = io::stdin().as_fd().try_clone_to_owned().unwrap();
    let mut socket = UnixStream::from(socket);
    let mut supervisor = open(folder);
    let site = supervisor.site_in_force().unwrap();
    socket.write_all(b"r").unwrap();
    // The session's part is played by a process that never says that it is over.
    supervisor.serve(&mut socket, &site).unwrap_err();
}

#[test]
fn what_was_committed_outlives_a_kill_at_any_moment() {
    if let Some(folder) = env::var_os(SUPERVISES) {
        return supervise(Path::new(&folder));
    }
    let (folder, worker, tablet) = enrolled();
    let whole = time_of_a_hand_off(folder.path(), &worker, &tablet);
    let (mut committed, mut stored) = (0, 0);
    let kills = env::var(KILLS).map_or(200, |text| text.parse().unwrap());
    for _ in 0..kills {
        // Anywhere in a little more than a hand-off takes, so that every part of it is met.
        let mut random = [0; 2];
        SystemRandom.fill(&mut random).unwrap();
        let moment = whole * u32::from(u16::from_be_bytes(random)) / 44_000;
        let hand_off = seal_for(&worker, &tablet);
        let (said, _) = hand_over(folder.path(), &hand_off, Some(moment));
        let mut store = TabletStore::open(&folder.path().join(files::STORE)).unwrap();
        let locator = hand_off.reference.locator();
        let found = store.get(locator).unwrap();
        if let Some(envelope) = &found {
            let opened = envelope.open(&worker, &hand_off.reference, &[tablet.public()]);
            assert_eq!(
                opened.unwrap().as_slice(),
                b"content",
                "whole or not at all"
            );
            stored += 1;
        }
        if said == Some(Reply::Committed) {
            assert!(found.is_some(), "what was acknowledged is on the disk");
            committed += 1;
        }
        store.remove(locator).unwrap();
        assert_eq!(store.list().unwrap(), []);
    }
    println!("of {kills} killed hand-offs {stored} were stored and {committed} acknowledged");
    assert!(
        committed > 0 && stored < kills,
        "{committed} of {stored}: the kills met one part only"
    );
}

/// The site file that expires while a session runs is the same: the day is another by the time of the hand-off.
#[test]
fn on_a_day_for_which_the_site_was_not_signed_nothing_is_stored_and_nothing_purged() {
    let (folder, worker, tablet) = enrolled();
    let mut supervisor = open(folder.path());
    let site = supervisor.site_in_force().unwrap();
    let mut hand_over = |now: fn() -> Zoned| {
        supervisor.now = now;
        let bytes = seal_for(&worker, &tablet).unsigned.as_bytes().to_vec();
        let stored = supervisor.commit(bytes, &site).is_ok();
        let in_force = supervisor.site_in_force().is_ok();
        let held = supervisor.tablet.store().unwrap().list().unwrap().len();
        (stored, in_force, held)
    };
    assert_eq!(hand_over(today), (true, true, 1));
    let before = || on(2025);
    assert_eq!(hand_over(before), (false, false, 1), "a clock a year back");
    let after = || on(2199);
    assert_eq!(hand_over(after), (false, false, 1), "a clock years on");
    assert_eq!(hand_over(today), (true, true, 2), "set right again");
}

#[test]
fn what_was_not_stored_is_never_acknowledged() {
    let (folder, worker, tablet) = enrolled();
    let mut supervisor = open(folder.path());
    let site = supervisor.site_in_force().unwrap();
    let mut say = |bytes: Vec<u8>| {
        let (mut own, mut theirs) = UnixStream::pair().unwrap();
        send(&mut own, &Request::Commit(bytes)).unwrap();
        send(&mut own, &Request::Ended(End::Rest, Vec::new())).unwrap();
        let end = supervisor.serve(&mut theirs, &site).unwrap();
        assert_eq!(end, End::Rest);
        receive::<Reply>(&mut own).unwrap()
    };
    let whole = seal_for(&worker, &tablet).unsigned.as_bytes().to_vec();
    let stranger = SigningKey::generate(&SystemRandom).unwrap();
    let foreign = seal_for(&worker, &stranger).unsigned.as_bytes().to_vec();
    assert_eq!(say(b"rubbish".to_vec()), Some(Reply::Failed));
    assert_eq!(
        say(foreign),
        Some(Reply::Failed),
        "in another tablet's name"
    );
    assert_eq!(say(whole.clone()), Some(Reply::Committed));
    assert_eq!(say(whole), Some(Reply::Failed), "a second time");
    let store = TabletStore::open(&folder.path().join(files::STORE)).unwrap();
    assert_eq!(store.list().unwrap().len(), 1);
}

#[test]
fn a_session_is_over_when_it_says_so_and_not_before() {
    let (folder, _, _) = enrolled();
    let mut supervisor = open(folder.path());
    let site = supervisor.site_in_force().unwrap();
    for end in [Some(End::Rest), Some(End::Fresh), None] {
        let (mut own, mut theirs) = UnixStream::pair().unwrap();
        if let Some(end) = end {
            send(&mut own, &Request::Ended(end, Vec::new())).unwrap();
        }
        own.shutdown(std::net::Shutdown::Write).unwrap();
        assert_eq!(supervisor.serve(&mut theirs, &site).ok(), end);
        let heard = supervisor.wait_for_service(&mut theirs, None);
        assert!(heard.is_err(), "it has closed its end and said nothing");
    }
}

#[test]
fn a_pin_is_counted_before_it_is_looked_at_and_waits() {
    let (folder, _, tablet) = enrolled();
    let mut supervisor = open(folder.path());
    let judge = |supervisor: &Supervisor, typed| supervisor.judge(typed).unwrap();
    assert_eq!(judge(&supervisor, "264859"), Verdict::NotSet);
    let kept = protect_pin("264859", &SystemRandom).unwrap();
    Pin::new(kept).write(folder.path(), &tablet).unwrap();
    assert_eq!(judge(&supervisor, "111222"), Verdict::Wrong);
    assert_eq!(judge(&supervisor, "264859"), Verdict::Right);
    // What went before is forgotten.
    assert_eq!(judge(&supervisor, "111222"), Verdict::Wrong);
    assert_eq!(judge(&supervisor, "111222"), Verdict::Wrong);
    assert_eq!(judge(&supervisor, "111222"), Verdict::Wait(30));
    assert_eq!(
        judge(&supervisor, "264859"),
        Verdict::Wait(30),
        "not even looked at"
    );
    // Nor by another supervisor, as after a restart.
    supervisor = open(folder.path());
    assert_eq!(judge(&supervisor, "264859"), Verdict::Wait(30));
    supervisor.now = || on(2027);
    assert_eq!(judge(&supervisor, "264859"), Verdict::Right);
    let foreign = folder.path().join("pin.enrum");
    std::fs::write(foreign, [0; 100]).unwrap();
    assert!(supervisor.judge("264859").is_err());
}

#[test]
fn nothing_is_done_for_a_window_without_the_pin() {
    let (folder, ..) = enrolled();
    let mut supervisor = open(folder.path());
    let asks = [
        Ask::SelfTest,
        Ask::Keep(Local::default()),
        Ask::Tallies,
        Ask::Export,
        Ask::Restart,
    ];
    for ask in asks {
        let (mut own, mut theirs) = UnixStream::pair().unwrap();
        send(&mut own, &ask).unwrap();
        assert!(supervisor.serve_administrator(&mut theirs).is_err());
        own.shutdown(std::net::Shutdown::Write).ok();
    }
    assert!(!supervisor.stop.is_asked());
    assert!(!folder.path().join("local.enrum").exists());
}

#[test]
fn the_month_that_runs_is_not_told() {
    let (folder, ..) = enrolled();
    let mut supervisor = open(folder.path());
    for _ in 0..5 {
        supervisor.heard(End::Rest, vec![Event::Offered, Event::Began]);
    }
    supervisor.heard(End::Rest, vec![Event::Offered, Event::Left]);
    supervisor.count();
    supervisor.count();
    assert_eq!(supervisor.tallies().unwrap(), []);
    supervisor.now = || on(2027);
    let told = supervisor.tallies().unwrap();
    let expected = Tally {
        month: "2026-11".to_owned(),
        // Five began: with six that were offered, one did not.
        counts: [Some(6), None, None, None, None, None],
    };
    assert_eq!(told, [expected]);
}

#[test]
fn a_session_that_does_not_go_is_ended() {
    let (folder, _, _) = enrolled();
    let mut supervisor = open(folder.path());
    let staying = Command::new("sleep").arg("60").spawn().unwrap();
    let stat = format!("/proc/{}/stat", staying.id());
    supervisor.leaving = Some(staying);
    supervisor.see_off();
    assert!(!Path::new(&stat).exists(), "it is gone, and waited for");
    supervisor.see_off();
}

fn open(folder: &Path) -> Supervisor {
    let options = Options {
        tablet: folder.to_owned(),
        fullscreen: false,
        demo: true,
        stick: folder.join("stick"),
        scale: None,
    };
    Supervisor::open(&options, today).unwrap()
}

fn time_of_a_hand_off(folder: &Path, worker: &WorkerKey, tablet: &SigningKey) -> Duration {
    let hand_off = seal_for(worker, tablet);
    let (said, took) = hand_over(folder, &hand_off, None);
    assert_eq!(said, Some(Reply::Committed), "undisturbed it is stored");
    let mut store = TabletStore::open(&folder.join(files::STORE)).unwrap();
    store.remove(hand_off.reference.locator()).unwrap();
    took
}

/// Plays the session; kills the supervisor this long after the envelope was sent.
fn hand_over(
    folder: &Path,
    hand_off: &HandOff,
    kill_after: Option<Duration>,
) -> (Option<Reply>, Duration) {
    let (mut own, theirs) = UnixStream::pair().unwrap();
    let name = "supervisor::tests::what_was_committed_outlives_a_kill_at_any_moment";
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture", "--test-threads", "1"])
        .env(SUPERVISES, folder)
        .stdin(Stdio::from(OwnedFd::from(theirs)))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    own.read_exact(&mut [0]).unwrap();
    let start = Instant::now();
    let request = Request::Commit(hand_off.unsigned.as_bytes().to_vec());
    send(&mut own, &request).unwrap();
    let said = match kill_after {
        Some(moment) => {
            sleep(moment);
            child.kill().unwrap();
            child.wait().unwrap();
            receive(&mut own).ok().flatten()
        }
        None => receive(&mut own).unwrap(),
    };
    let took = start.elapsed();
    drop(own);
    child.wait().unwrap();
    (said, took)
}
