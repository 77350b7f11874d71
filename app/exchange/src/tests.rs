//! What is put is found, what is due goes, and nothing else is touched.

use sealing::{Recipients, Reference, SigningKey, SystemRandom, WorkerKey};

use super::*;

fn envelope() -> Envelope {
    let tablet = SigningKey::generate(&SystemRandom).unwrap();
    let worker = WorkerKey::generate(&SystemRandom).unwrap();
    let recipients = Recipients::new(vec![worker.public()]).unwrap();
    let reference = Reference::generate(&SystemRandom).unwrap();
    sealing::seal(
        &recipients,
        &tablet.public(),
        &reference,
        b"",
        &SystemRandom,
    )
    .unwrap()
    .sign(&tablet)
    .unwrap()
}

fn exchange_in(root: &Path) -> Folder {
    Folder::init(root).unwrap();
    Folder::open(root).unwrap()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

#[test]
fn an_envelope_arrives_with_no_time_but_its_month() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let envelope = envelope();
    let locator = envelope.locator();
    assert_eq!(exchange.look(locator).unwrap(), Found::Nothing);
    for _twice in 0..2 {
        exchange.put(&envelope, month("2027-02")).unwrap();
    }
    let found = exchange.look(locator).unwrap();
    assert_eq!(found, Found::Envelope(envelope, month("2027-02")));
    let folder = root.path().join("2027-02");
    let names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|e| e.unwrap().file_name())
        .collect();
    assert_eq!(names, [locator.to_hex().as_str()]);
    for path in [root.path(), &folder, &folder.join(locator.to_hex())] {
        let modified = path.metadata().unwrap().modified().unwrap();
        assert_eq!(modified, time_of(month("2027-02")), "{}", path.display());
    }
}

#[test]
fn what_is_due_is_purged_and_foreign_files_are_left() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let (due, kept) = (envelope(), envelope());
    exchange.put(&due, month("2027-01")).unwrap();
    exchange.put(&kept, month("2027-02")).unwrap();
    fs::write(root.path().join("desktop.ini"), "").unwrap();
    assert_eq!(exchange.purge(month("2027-01")).unwrap().folders, 1);
    assert_eq!(exchange.look(due.locator()).unwrap(), Found::Nothing);
    assert_ne!(exchange.look(kept.locator()).unwrap(), Found::Nothing);
    assert!(root.path().join("desktop.ini").exists());
}

#[test]
fn nothing_is_put_or_deleted_where_the_mark_is_missing() {
    let root = tempfile::tempdir().unwrap();
    let told = Folder::open(root.path()).unwrap_err().to_string();
    assert!(told.contains("is not an exchange"), "{told}");
    assert!(Folder::init(root.path()).unwrap() && !Folder::init(root.path()).unwrap());
    let exchange = Folder::open(root.path()).unwrap();
    let envelope = envelope();
    exchange.put(&envelope, month("2027-01")).unwrap();
    // As when the share goes away and the empty folder below it comes to light.
    fs::rename(root.path().join(MARK), root.path().join("away")).unwrap();
    let is_unmarked = |result: Result<(), ExchangeError>| {
        assert!(matches!(result, Err(ExchangeError::Unmarked { .. })));
    };
    is_unmarked(exchange.put(&self::envelope(), month("2027-01")));
    is_unmarked(
        exchange
            .mark(envelope.locator(), month("2027-02"))
            .map(drop),
    );
    is_unmarked(exchange.finish(envelope.locator(), month("2027-01")));
    is_unmarked(exchange.purge(month("2027-01")).map(drop));
    is_unmarked(exchange.put_site(b"site", month("2027-01")));
    is_unmarked(exchange.try_out(month("2027-01")));
    is_unmarked(exchange.keep_recordings(&std::collections::BTreeMap::new()));
    is_unmarked(exchange.look(envelope.locator()).map(drop));
    let names: BTreeSet<_> = fs::read_dir(root.path())
        .unwrap()
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(
        names,
        BTreeSet::from(["2027-01".to_owned(), "away".to_owned()])
    );
    fs::rename(root.path().join("away"), root.path().join(MARK)).unwrap();
    exchange.try_out(month("2027-01")).unwrap();
    assert!(matches!(
        exchange.look(envelope.locator()),
        Ok(Found::Envelope(..))
    ));
    assert!(exchange.remarks().is_empty());
}

/// Other people's, called like a month; among what is due; and what is called like ours and is something else.
#[test]
fn what_is_not_ours_by_name_and_content_is_not_deleted() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let write = |place: &str, bytes: &[u8]| {
        let path = root.path().join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    write("2025-03/accounts/march.ods", b"sums");
    write("2025-03/notes.txt", b"notes");
    write("2025-04 (1)/holiday.jpg", b"picture");
    fs::create_dir(root.path().join("2025-06-30")).unwrap();
    write("2020-01", b"a file");
    let due = envelope();
    exchange.put(&due, month("2027-01")).unwrap();
    let hex = envelope().locator().to_hex();
    write("2027-01/notes.txt", b"notes");
    write(&format!("2027-01/{hex}"), b"somebody's own");
    write(&format!("2027-01/{hex}.finished"), b"somebody's own");
    write("2027-01/sub/deep", b"deep");
    #[cfg(unix)]
    std::os::unix::fs::symlink("2020-02", root.path().join("2020-02")).unwrap();

    let purged = exchange.purge(month("2027-01")).unwrap();
    assert_eq!((purged.folders, purged.failed.len()), (0, 0), "{purged:?}");
    assert_eq!(exchange.look(due.locator()).unwrap(), Found::Nothing);
    for place in [
        "2025-03/accounts/march.ods",
        "2025-03/notes.txt",
        "2025-04 (1)/holiday.jpg",
        "2025-06-30",
        "2020-01",
        "2027-01/notes.txt",
        "2027-01/sub/deep",
    ] {
        assert!(root.path().join(place).exists(), "{place}");
    }
    assert!(root.path().join("2027-01").join(&hex).exists());
    // Those that lie among Enrum's own are named, and a locator is not.
    assert_eq!(purged.foreign.len(), 4, "{purged:?}");
    let named = purged.foreign.join("\n");
    assert!(
        named.contains("notes.txt") && !named.contains(&hex),
        "{named}"
    );
}

#[test]
fn what_sync_programs_make_is_found_and_goes_with_what_it_is_a_copy_of() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let (first, second) = (envelope(), envelope());
    for envelope in [&first, &second] {
        exchange.put(envelope, month("2027-01")).unwrap();
    }
    let folder = root.path().join("2027-01");
    let hex = first.locator().to_hex();
    for copy in [" (1)", "-LAPTOP", ".sync-conflict-20261128-101500-ABCDEFG"] {
        fs::copy(folder.join(&hex), folder.join(format!("{hex}{copy}"))).unwrap();
    }
    fs::write(folder.join(format!(".{hex}.00000000.part")), "ENR1half").unwrap();
    exchange.finish(first.locator(), month("2027-01")).unwrap();
    let names = || {
        let entries = fs::read_dir(&folder).unwrap();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        names.collect::<BTreeSet<_>>()
    };
    let left = [mark(first.locator()), second.locator().to_hex()];
    assert_eq!(names(), BTreeSet::from(left));

    // A folder that was made twice: what lies in the other is found, finished and purged.
    let beside = root.path().join("2027-01 (1)");
    fs::create_dir(&beside).unwrap();
    let hex = second.locator().to_hex();
    fs::rename(folder.join(&hex), beside.join(&hex)).unwrap();
    let found = exchange.look(second.locator()).unwrap();
    assert!(found == Found::Envelope(second, month("2027-01")));
    fs::copy(beside.join(&hex), beside.join(format!("{hex} (2)"))).unwrap();
    fs::write(beside.join(format!("{hex} (2).finished")), "").unwrap();
    fs::write(beside.join("Thumbs.db"), "litter").unwrap();
    let purged = exchange.purge(month("2027-01")).unwrap();
    assert_eq!(purged.folders, 2, "{purged:?}");
    assert!(!folder.exists() && !beside.exists());
}

#[test]
fn a_whole_envelope_is_not_replaced_by_another_and_a_damaged_one_is() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let envelope = envelope();
    exchange.put(&envelope, month("2027-01")).unwrap();
    let mut changed = envelope.as_bytes().to_vec();
    *changed.last_mut().unwrap() ^= 1;
    let changed = Envelope::parse(changed).unwrap();
    let refused = exchange.put(&changed, month("2027-01")).unwrap_err();
    assert!(
        matches!(refused, ExchangeError::Another { .. }),
        "{refused}"
    );
    assert!(!refused.to_string().contains(&envelope.locator().to_hex()));
    let path = root
        .path()
        .join("2027-01")
        .join(envelope.locator().to_hex());
    fs::write(&path, "cut off").unwrap();
    exchange.put(&envelope, month("2027-01")).unwrap();
    assert_eq!(fs::read(&path).unwrap(), envelope.as_bytes());
}

/// A link in place of what is written next must not lead the writer elsewhere.
#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let victim = root.path().join("victim");
    fs::write(&victim, "mine").unwrap();
    let link = |name: &str| std::os::unix::fs::symlink(&victim, root.path().join(name));
    link("site.enrum").unwrap();
    link(".site.enrum.part").unwrap();
    exchange.put_site(b"site", month("2027-01")).unwrap();
    assert_eq!(exchange.site().unwrap().unwrap(), b"site");
    let locator = envelope().locator();
    fs::create_dir(root.path().join("2027-01")).unwrap();
    link(&format!("2027-01/{}", mark(locator))).unwrap();
    exchange.finish(locator, month("2027-01")).ok();
    assert_eq!(fs::read(&victim).unwrap(), b"mine");
    let time = victim.metadata().unwrap().modified().unwrap();
    assert_ne!(time, time_of(month("2027-01")));
}

#[test]
fn two_sites_with_one_serial_are_told_apart() {
    use site::testing::site;
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let key = SigningKey::generate(&SystemRandom).unwrap();
    let tablet = root.path().join("tablet");
    fs::create_dir(&tablet).unwrap();
    fs::write(tablet.join(files::ROOT_PUBLIC), key.public().to_hex()).unwrap();
    let worker = WorkerKey::generate(&SystemRandom).unwrap().public();
    let mut one = site(&worker, &key.public());
    let signed = site::sign(&one, &key).unwrap();
    exchange.put_site(&signed, month("2027-01")).unwrap();
    let serial = one.serial;
    assert_eq!(exchange.fetch_site(&tablet).unwrap(), Some(serial));
    assert_eq!(exchange.fetch_site(&tablet).unwrap(), None);
    one.workplace = "another".to_owned();
    let signed = site::sign(&one, &key).unwrap();
    exchange.put_site(&signed, month("2027-01")).unwrap();
    let told = exchange.fetch_site(&tablet).unwrap_err().to_string();
    assert!(
        told.contains(&format!("have the serial {serial}")),
        "{told}"
    );
}

#[test]
fn what_is_finished_stays_so_even_when_it_is_brought_again() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let envelope = envelope();
    let locator = envelope.locator();
    exchange.put(&envelope, month("2027-02")).unwrap();
    for is_first in [true, false] {
        let made = exchange.mark(locator, month("2027-02")).unwrap();
        assert_eq!(made, is_first);
        exchange.finish(locator, month("2027-02")).unwrap();
        let mark = root.path().join("2027-02").join(mark(locator));
        let modified = mark.metadata().unwrap().modified().unwrap();
        assert_eq!(modified, time_of(month("2027-02")));
        assert_eq!(
            exchange.look(locator).unwrap(),
            Found::Finished(month("2027-02"))
        );
    }
    // As a courier leaves it that was stopped, and another brings it again.
    let path = root.path().join("2027-02").join(locator.to_hex());
    fs::write(&path, envelope.as_bytes()).unwrap();
    exchange.put(&envelope, month("2027-02")).unwrap();
    assert_eq!(
        exchange.look(locator).unwrap(),
        Found::Finished(month("2027-02"))
    );
    let path = root.path().join("2027-02").join(locator.to_hex());
    assert!(!path.exists(), "the envelope is gone");
    exchange.purge(month("2027-02")).unwrap();
    assert_eq!(exchange.look(locator).unwrap(), Found::Nothing);
}

#[test]
fn of_many_who_finish_at_once_one_did() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    for _ in 0..50 {
        let envelope = envelope();
        let all = std::sync::Barrier::new(4);
        let finish = || {
            all.wait();
            exchange.mark(envelope.locator(), month("2027-02"))
        };
        let firsts = std::thread::scope(|scope| {
            let desks: Vec<_> = (0..4).map(|_| scope.spawn(finish)).collect();
            let made = desks.into_iter().map(|desk| desk.join().unwrap().unwrap());
            made.filter(|made| *made).count()
        });
        assert_eq!(firsts, 1);
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_told_and_not_waited_for() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let locator = envelope().locator();
    let folder = root.path().join("2027-02");
    fs::create_dir(&folder).unwrap();
    let path = folder.join(locator.to_hex());
    let made = std::process::Command::new("mkfifo").arg(&path).status();
    assert!(made.unwrap().success());
    let told = exchange.look(locator).unwrap_err().to_string();
    assert!(told.contains("it is not a file"), "{told}");
}

#[test]
fn site_and_heads_come_back() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    assert_eq!(exchange.site().unwrap(), None);
    exchange.put_site(b"site", month("2026-11")).unwrap();
    assert_eq!(exchange.site().unwrap().unwrap(), b"site");
    let desk = WorkerKey::generate(&SystemRandom).unwrap().public().kid();
    assert_eq!(exchange.head(desk).unwrap(), None);
    let head = Link::FIRST.next(&[b"row"]);
    exchange.put_head(desk, head, month("2026-11")).unwrap();
    assert_eq!(exchange.head(desk).unwrap().unwrap(), head.to_hex());
}

#[test]
fn rubbish_under_a_locator_and_a_missing_folder_are_named() {
    let root = tempfile::tempdir().unwrap();
    let exchange = exchange_in(root.path());
    let locator = envelope().locator();
    let path = root.path().join("2027-01").join(locator.to_hex());
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let huge = vec![b'E'; 1 << 20];
    for bytes in [b"rubbish".as_slice(), b"", &huge, envelope().as_bytes()] {
        fs::write(&path, bytes).unwrap();
        let error = exchange.look(locator).unwrap_err();
        assert!(matches!(error, ExchangeError::Damaged { .. }), "{error}");
    }
    fs::write(&path, [b"ENR1\x02\x01".as_slice(), &[0; 100]].concat()).unwrap();
    let error = exchange.look(locator).unwrap_err();
    assert!(matches!(error, ExchangeError::Newer { .. }), "{error}");
    assert!(Folder::open(&root.path().join("missing")).is_err());
}
