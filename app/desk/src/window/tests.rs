//! A desk from inside: with its pages, but without window or waiting.

mod conversation;
mod hostile;
mod numbers;
mod pictures;
mod waiting;

use std::path::Path;
use std::time::Duration;

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use exchange::Folder;
use jiff::civil::{DateTime, date};
use questionnaire::{Disclosure, Origin, Questionnaire, Response, Runner};
use sealing::{
    LedgerKey, Purpose, Recipients, Reference, Secret, SigningKey, SystemRandom, WorkerKey, protect,
};
use site::files;
use zeroize::Zeroizing;

use super::office::{Office, Place, Refusal};
use super::preferences::Preferences;
use super::record::Documented;
use super::screens::{self, Fields};
use super::state::{Action, Desk, Stage};
use super::{End, image};

const SECOND: Duration = Duration::from_secs(1);

fn now() -> DateTime {
    date(2026, 11, 22).at(10, 0, 0, 0)
}

/// A desk and an exchange in a folder, and a tablet that seals to that desk.
struct Workplace {
    folder: tempfile::TempDir,
    place: Place,
    worker: WorkerKey,
    tablet: SigningKey,
}

const PASSPHRASE: &str = "a passphrase of a test";

impl Workplace {
    fn make() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (desk, exchange) = (folder.path().join("desk"), folder.path().join("exchange"));
        std::fs::create_dir_all(&desk).unwrap();
        std::fs::create_dir_all(&exchange).unwrap();
        Folder::init(&exchange).unwrap();
        let worker = WorkerKey::generate(&SystemRandom).unwrap();
        let root = SigningKey::from_seed(Secret::from_bytes([1; 32])).unwrap();
        let tablet = SigningKey::generate(&SystemRandom).unwrap();
        let site = site::testing::site(&worker.public(), &tablet.public());
        let key = protect(
            worker.expose_seed(),
            Purpose::Worker,
            PASSPHRASE,
            &SystemRandom,
        );
        files::write(&desk.join(files::WORKER_KEY), &key.unwrap()).unwrap();
        let ledger = LedgerKey::generate(&SystemRandom).unwrap();
        let ledger = ledger.seal(&worker, &SystemRandom).unwrap();
        files::write(&desk.join(files::LEDGER_KEY), ledger.as_bytes()).unwrap();
        files::write(
            &desk.join(files::ROOT_PUBLIC),
            root.public().to_hex().as_bytes(),
        )
        .unwrap();
        files::write(&desk.join(files::SITE), &site::sign(&site, &root).unwrap()).unwrap();
        Self {
            place: Place::check(&desk, &exchange).unwrap(),
            folder,
            worker,
            tablet,
        }
    }

    /// The root signs what has been changed.
    fn sign_again(&mut self, change: impl FnOnce(&mut site::Site)) {
        let root = SigningKey::from_seed(Secret::from_bytes([1; 32])).unwrap();
        let desk = self.folder.path().join("desk");
        let mut site = files::site(&desk).unwrap();
        change(&mut site);
        site.serial += 1;
        files::write(&desk.join(files::SITE), &site::sign(&site, &root).unwrap()).unwrap();
    }

    fn exchange(&self) -> Folder {
        Folder::open(&self.folder.path().join("exchange")).unwrap()
    }

    /// A session with the first choice of the first item, in Arabic; carried or not.
    fn session(&self, disclosure: Disclosure, carried: bool) -> Reference {
        self.session_for(&self.worker, &self.tablet, disclosure, carried)
    }

    fn session_for(
        &self,
        worker: &WorkerKey,
        tablet: &SigningKey,
        disclosure: Disclosure,
        carried: bool,
    ) -> Reference {
        let hash = sealing::sha256_hex(questionnaire::SHIPPED.as_bytes());
        let response = response("enrum-short", &hash, questionnaire::SHIPPED, disclosure);
        self.seal(worker, tablet, &response, carried)
    }

    /// One to a questionnaire of the workplace's own.
    fn session_of(&self, id: &str, hash: &str, definition: &str) -> Reference {
        let response = response(id, hash, definition, Disclosure::Answers);
        self.seal(&self.worker, &self.tablet, &response, true)
    }

    fn seal(
        &self,
        worker: &WorkerKey,
        tablet: &SigningKey,
        response: &Response,
        carried: bool,
    ) -> Reference {
        let content = response.to_cbor().unwrap();
        let reference = Reference::generate(&SystemRandom).unwrap();
        let recipients = Recipients::new(vec![worker.public()]).unwrap();
        let sealed = sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            &content,
            &SystemRandom,
        );
        let envelope = sealed.unwrap().sign(tablet).unwrap();
        if carried {
            self.exchange()
                .put(&envelope, "2027-02".parse().unwrap())
                .unwrap();
        }
        reference
    }

    fn unlock(&self) -> Desk {
        let mut desk = Desk::new(Preferences::default()).unwrap();
        desk.hear(Office::unlock(&self.place, PASSPHRASE, now));
        assert!(desk.is_unlocked(), "{:?}", desk.refusal());
        desk
    }
}

/// The first choice of the first item, and the rest skipped.
fn response(id: &str, hash: &str, definition: &str, disclosure: Disclosure) -> Response {
    let mut runner = Runner::new(Questionnaire::parse(definition).unwrap());
    runner.choose(0);
    runner.next();
    while !runner.is_finished() {
        runner.skip();
    }
    let origin = Origin {
        language: "ar".to_owned(),
        questionnaire: id.to_owned(),
        questionnaire_hash: hash.to_owned(),
        month: "2026-11".to_owned(),
        app: "0.1.0".to_owned(),
    };
    Response::new(origin, disclosure, runner.into_answers())
}

fn enter(desk: &mut Desk, text: &str) {
    desk.apply(Action::Enter(Zeroizing::new(text.to_owned())));
}

fn finish_now(desk: &mut Desk, number: &str) {
    desk.apply(Action::FinishNow(Zeroizing::new(number.to_owned())));
}

#[track_caller]
fn refused(desk: &Desk, expected: &Refusal) {
    assert_eq!(desk.refusal(), Some(expected));
    assert!(matches!(desk.stage(), Stage::Home), "{:?}", desk.stage());
}

/// Names of all that a screen reader would meet, in order.
fn names(desk: &Desk) -> Vec<String> {
    names_with(desk, Fields::default())
}

/// With what has been typed.
fn names_with(desk: &Desk, mut fields: Fields) -> Vec<String> {
    let mut harness = Harness::builder()
        .with_size([1280.0, 1600.0])
        .build_ui(|ui| {
            if ui.ctx().cumulative_pass_nr() == 0 {
                widgets::apply(ui.ctx(), &widgets::Palette::LIGHT);
            } else {
                screens::show(ui, desk, &mut fields);
            }
        });
    harness.run_steps(2);
    (harness.root().children_recursive())
        .flat_map(|node| {
            let node = node.accesskit_node();
            [node.label(), node.value()].into_iter().flatten()
        })
        .collect()
}

#[test]
fn every_choice_is_received_alike_and_told_when_it_is_opened() {
    let workplace = Workplace::make();
    let received =
        [Disclosure::Answers, Disclosure::Talk, Disclosure::Withheld].map(|disclosure| {
            let reference = workplace.session(disclosure, true);
            let mut desk = workplace.unlock();
            enter(&mut desk, &reference.expose_text());
            let page: Vec<_> = (names(&desk).into_iter())
                .filter(|name| !name.starts_with("Kod "))
                .collect();
            desk.apply(Action::Open);
            let opened = names(&desk);
            (page, opened)
        });
    assert_eq!(received[0].0, received[1].0);
    assert_eq!(received[0].0, received[2].0);
    assert!(received[0].0.contains(&"Koden är mottagen".to_owned()));
    for ((_, opened), title) in received.iter().zip([
        "Deltagaren låter dig läsa svaren",
        "Deltagaren vill prata",
        "Deltagaren visar inga svar",
    ]) {
        assert!(opened.contains(&title.to_owned()), "{opened:?}");
    }
    let answers = received[0].1.join("\n");
    assert!(answers.contains("Pågår nu"), "{answers}");
    assert!(
        answers.contains(": Ja, och det händer fortfarande"),
        "{answers}"
    );
    assert!(answers.contains(": Hoppade över"), "{answers}");
    assert!(answers.contains("inget validerat instrument"), "{answers}");
    let others = [&received[1].1, &received[2].1].map(|names| names.join("\n"));
    assert!(others.iter().all(|names| !names.contains("Har någon")));
}

#[test]
fn the_answers_can_be_seen_in_the_participants_language() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    desk.apply(Action::Open);
    assert!(!names(&desk).join("\n").contains("نعم، وما زال يحدث"));
    desk.apply(Action::ShowOriginal(true));
    let names = names(&desk).join("\n");
    assert!(
        names.contains("نعم، وما زال يحدث") && names.contains("Hoppade över"),
        "{names}"
    );
}

#[test]
fn a_code_waits_through_lock_and_late_arrival_until_it_is_finished() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    let reference = workplace.session(Disclosure::Answers, false);
    // As typed: lower case, in groups.
    let typed = reference.expose_text().to_lowercase();
    let groups: Vec<_> = typed
        .as_bytes()
        .chunks(4)
        .map(|group| std::str::from_utf8(group).unwrap())
        .collect();
    enter(&mut desk, &groups.join(" "));
    assert!(matches!(
        desk.stage(),
        Stage::Received { arrived: false, .. }
    ));
    desk.apply(Action::Open);
    refused(&desk, &Refusal::NotYet);
    desk.apply(Action::Lock);
    assert_eq!(desk.ended(), Some(End::Locked));
    assert!(!desk.is_unlocked() && desk.tray().is_empty());

    // The envelope comes while the desk is locked; the next window finds it without another scan.
    let waiting = {
        let desk = workplace.unlock();
        assert!(!desk.tray()[0].arrived);
        desk.tray()[0].locator
    };
    assert_eq!(waiting, reference.locator());
    let mut desk = workplace.unlock();
    let late = workplace.session(Disclosure::Answers, true);
    enter(&mut desk, &late.expose_text());
    desk.apply(Action::Open);
    assert!(matches!(desk.stage(), Stage::Reading(_)));

    finish_now(&mut desk, "");
    assert!(matches!(desk.stage(), Stage::Reading(_)), "asked first");
    desk.apply(Action::Finish);
    finish_now(&mut desk, "");
    assert!(
        matches!(desk.stage(), Stage::Reading(_)),
        "documented where?"
    );
    desk.apply(Action::Document(Documented::Record));
    finish_now(&mut desk, "");
    assert!(
        matches!(desk.stage(), Stage::Finished { .. }),
        "{:?}",
        desk.refusal()
    );
    enter(&mut desk, &late.expose_text());
    refused(&desk, &Refusal::Finished);
    let mut another = workplace.unlock();
    enter(&mut another, &late.expose_text());
    refused(&another, &Refusal::Finished);
    assert_eq!(another.tray().len(), 1, "the one that has not arrived");
}

#[test]
fn each_refusal_is_its_own() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    for text in ["https://example.org/", "BEGIN:VCARD", "", &"x".repeat(4096)] {
        enter(&mut desk, text);
        refused(&desk, &Refusal::NotACode);
    }
    let reference = workplace.session(Disclosure::Talk, true).expose_text();
    let swapped = if reference.ends_with('Q') { "P" } else { "Q" };
    enter(&mut desk, &format!("{}{swapped}", &reference[..60]));
    refused(&desk, &Refusal::Mistyped(Some(16)));

    let other = WorkerKey::generate(&SystemRandom).unwrap();
    let for_other = workplace.session_for(&other, &workplace.tablet, Disclosure::Talk, true);
    enter(&mut desk, &for_other.expose_text());
    desk.apply(Action::Open);
    refused(&desk, &Refusal::NotForThisKey);

    let stranger = SigningKey::generate(&SystemRandom).unwrap();
    let foreign = workplace.session_for(&workplace.worker, &stranger, Disclosure::Talk, true);
    enter(&mut desk, &foreign.expose_text());
    desk.apply(Action::Open);
    refused(&desk, &Refusal::UnknownTablet);

    let damaged = workplace.session(Disclosure::Talk, true);
    let path = workplace
        .folder
        .path()
        .join("exchange/2027-02")
        .join(damaged.locator().to_hex());
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[9_000] ^= 1;
    std::fs::write(&path, &bytes).unwrap();
    enter(&mut desk, &damaged.expose_text());
    desk.apply(Action::Open);
    refused(&desk, &Refusal::Damaged);
    std::fs::write(&path, b"rubbish").unwrap();
    desk.apply(Action::Pick(damaged.locator()));
    desk.apply(Action::Open);
    refused(&desk, &Refusal::Damaged);

    let mut locked = Desk::new(Preferences::default()).unwrap();
    locked.hear(Office::unlock(&workplace.place, "another passphrase", now));
    assert_eq!(locked.refusal(), Some(&Refusal::WrongPassphrase));
    let arabic = Preferences {
        language: Some("ar".to_owned()),
        ..Preferences::default()
    };
    let desk = Desk::new(arabic).unwrap();
    let tag = desk.speech().unwrap().language.tag();
    assert_eq!(tag, "sv", "no texts for workers in Arabic");
}

#[test]
fn long_answers_can_be_paged_through_without_a_mouse() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    desk.apply(Action::Open);
    let mut fields = Fields::default();
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_ui(|ui| {
            if ui.ctx().cumulative_pass_nr() == 0 {
                widgets::apply(ui.ctx(), &widgets::Palette::LIGHT);
            } else {
                screens::show(ui, &desk, &mut fields);
            }
        });
    harness.run_steps(2);
    let place = |harness: &Harness<'_>| {
        let title = harness.get_by_label("Deltagaren låter dig läsa svaren");
        title.rect().top()
    };
    let before = place(&harness);
    harness.key_press(egui::Key::PageDown);
    harness.run_steps(30);
    let after = place(&harness);
    assert!(after < before - 300.0, "{before} {after}");
    harness.key_press(egui::Key::Home);
    harness.run_steps(30);
    assert!((place(&harness) - before).abs() < 1.0);
}

#[test]
fn a_picture_of_the_code_is_read_and_any_other_refused() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Talk, true);
    let picture = |text: &str, name: &str| {
        let code = qrcode::QrCode::with_error_correction_level(text, qrcode::EcLevel::Q).unwrap();
        let side = u32::try_from(code.width()).unwrap() + 8;
        let colors = code.to_colors();
        let image = ::image::GrayImage::from_fn(6 * side, 6 * side, |x, y| {
            let (x, y) = (x / 6, y / 6);
            let inside = (4..side - 4).contains(&x) && (4..side - 4).contains(&y);
            let place = || usize::try_from((y - 4) * (side - 8) + x - 4).unwrap();
            let dark = inside && colors[place()] == qrcode::Color::Dark;
            ::image::Luma([if dark { 0 } else { 255 }])
        });
        let path = workplace.folder.path().join(name);
        image.save(&path).unwrap();
        path
    };
    for name in ["code.png", "code.jpeg"] {
        let path = picture(&reference.expose_text(), name);
        let mut desk = workplace.unlock();
        desk.apply(Action::Drop(path.clone()));
        assert!(
            matches!(desk.stage(), Stage::Received { .. }),
            "{:?}",
            desk.refusal()
        );
        desk.apply(Action::Later);
        enter(&mut desk, path.to_str().unwrap());
        assert!(matches!(desk.stage(), Stage::Received { .. }), "named");
    }
    let mut desk = workplace.unlock();
    desk.apply(Action::Drop(picture("https://example.org", "other.png")));
    refused(&desk, &Refusal::NotACode);
    let blank = workplace.folder.path().join("blank.png");
    ::image::GrayImage::new(200, 200).save(&blank).unwrap();
    desk.apply(Action::Drop(blank));
    refused(&desk, &Refusal::NoCodeInImage);
    let rubbish = workplace.folder.path().join("rubbish.png");
    std::fs::write(&rubbish, b"\x89PNG\r\n\x1a\nrubbish").unwrap();
    assert_eq!(image::read_code(&rubbish).unwrap_err(), Refusal::Image);
    assert_eq!(
        image::read_code(Path::new("/nowhere")).unwrap_err(),
        Refusal::Image
    );
}

#[test]
fn an_idle_desk_locks_itself() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    desk.apply(Action::Open);
    desk.tick(100 * SECOND, true);
    desk.tick(279 * SECOND, false);
    assert!(desk.is_unlocked());
    assert!(names(&desk).contains(&"Låser sig om en sekund".to_owned()));
    desk.tick(280 * SECOND, false);
    assert_eq!(desk.ended(), Some(End::Locked));
    assert!(matches!(desk.stage(), Stage::Locked));
    desk.apply(Action::ShowOriginal(true));
    assert!(!names(&desk).join("\n").contains("Har någon"));
}

#[test]
fn an_interrupted_finish_is_ended_at_the_next_unlock() {
    let month = "2027-02".parse().unwrap();
    for marked_here in [false, true] {
        let workplace = Workplace::make();
        let reference = workplace.session(Disclosure::Answers, true);
        let locator = reference.locator();
        let mut desk = workplace.unlock();
        enter(&mut desk, &reference.expose_text());
        drop(desk);
        let exchange = workplace.folder.path().join("exchange/2027-02");
        let path = exchange.join(locator.to_hex());
        let envelope = std::fs::read(&path).unwrap();
        if marked_here {
            // The exchange was brought back from a backup.
            let store = workplace.folder.path().join("desk/store");
            let mut store = store::DeskStore::open(&store).unwrap();
            store.finish(locator, month, now().date(), "kid").unwrap();
        } else {
            // Stopped between the mark and the deletion.
            workplace.exchange().finish(locator, month).unwrap();
            std::fs::write(&path, envelope).unwrap();
        }
        let desk = workplace.unlock();
        assert_eq!(desk.tray(), [], "{marked_here}");
        assert!(!path.exists(), "{marked_here}");
        let found = workplace.exchange().look(locator).unwrap();
        assert_eq!(found, exchange::Found::Finished(month));
    }
}

#[test]
fn a_clock_that_is_years_wrong_deletes_nothing() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.unlock();
    enter(&mut desk, &reference.expose_text());
    drop(desk);
    let wrong = Office::unlock(&workplace.place, PASSPHRASE, || {
        date(2120, 1, 1).at(0, 0, 0, 0)
    })
    .unwrap();
    assert_eq!(wrong.tray().unwrap().len(), 1);
    let right = Office::unlock(&workplace.place, PASSPHRASE, || {
        date(2027, 2, 1).at(0, 0, 0, 0)
    })
    .unwrap();
    assert_eq!(right.tray().unwrap(), [], "due in its month");
}

#[test]
fn a_desk_whose_files_are_bad_says_which_and_what_to_do() {
    let check = |file: &str, bytes: &[u8], expected: &str| {
        let workplace = Workplace::make();
        drop(workplace.unlock());
        let path = workplace.folder.path().join("desk").join(file);
        std::fs::write(&path, bytes).unwrap();
        let mut desk = Desk::new(Preferences::default()).unwrap();
        desk.hear(Office::unlock(&workplace.place, PASSPHRASE, now));
        let said = names(&desk).join("\n");
        assert!(said.contains(expected), "{file}: {said}");
        assert!(!desk.is_unlocked());
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "left as it was");
    };
    check(
        "site.enrum",
        b"",
        "site.enrum: this is not a site file; `enrum site sign` makes one",
    );
    check(
        "worker.key",
        b"GIF89a",
        "worker.key: this is not a key file of this kind; take the right one",
    );
    check(
        "worker.key",
        &vec![0; 3 << 20],
        "worker.key is too large to be the right file; ",
    );
    let store = "store/desk.sqlite";
    check(
        store,
        &[7; 4_000],
        "desk.sqlite is not a store of Enrum, or it is damaged; move it away",
    );
}

#[test]
fn only_a_picture_on_this_machine_is_opened_for_its_name() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    let text = workplace.folder.path().join("notes.txt");
    std::fs::write(&text, "text").unwrap();
    let text = text.to_str().unwrap();
    // The same place, but written as one on another machine.
    let picture = workplace.folder.path().join("code.png");
    ::image::GrayImage::new(9, 9).save(&picture).unwrap();
    let elsewhere = format!("/{}", picture.display());
    for name in [text, "code.png", elsewhere.as_str(), "\\\\server\\code.png"] {
        enter(&mut desk, name);
        refused(&desk, &Refusal::NotACode);
    }
}

#[test]
fn nothing_of_a_desk_prints() {
    let action = Action::Enter(Zeroizing::new("SR1".to_owned()));
    assert_eq!(format!("{action:?}"), "Action(…)");
}

#[test]
fn each_further_wrong_passphrase_costs_twice_as_long_a_wait() {
    let mut desk = Desk::new(Preferences::default()).unwrap();
    let wrong = |desk: &mut Desk| {
        let tried = Action::Unlock(Zeroizing::new("wrong".to_owned()));
        let effect = desk.apply(tried);
        if effect.is_some() {
            desk.hear(Err(Refusal::WrongPassphrase));
        }
        effect.is_some()
    };
    for _ in 0..3 {
        assert!(wrong(&mut desk), "a slip costs nothing");
        assert!(desk.waits_for().is_zero());
    }
    let mut now = Duration::ZERO;
    for secs in [2, 4, 8, 16, 32, 64, 128, 256, 300, 300] {
        assert!(wrong(&mut desk), "{secs}");
        assert_eq!(desk.waits_for(), secs * SECOND);
        desk.tick(now + (secs - 1) * SECOND, true);
        assert!(!wrong(&mut desk), "too soon");
        let said = names(&desk).join("\n");
        assert!(said.contains("innan du försöker igen"), "{said}");
        now += secs * SECOND;
        desk.tick(now, true);
    }
}
