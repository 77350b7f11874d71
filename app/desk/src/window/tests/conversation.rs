//! What a conversation comes to: counted, registered, finished at one of two desks.

use std::collections::BTreeMap;
use std::fs;

use exchange::Found;
use questionnaire::Disclosure;
use sealing::{Note, Reference, SystemRandom, WorkerKey};
use site::Month;
use store::{Ledger, LedgerAct, Tallies};
use zeroize::Zeroizing;

use super::{Workplace, enter, finish_now, names, now};
use crate::window::case_number::CaseNumberError;
use crate::window::office::{Case, Finished, Office, Place, Refusal};
use crate::window::preferences::Preferences;
use crate::window::reading::Tab;
use crate::window::record::{Documented, Tap};
use crate::window::state::{Action, Desk, Stage};

impl Workplace {
    /// An opened response, so that it can be finished.
    fn reading(&self, reference: &Reference) -> Desk {
        let mut desk = self.unlock();
        enter(&mut desk, &reference.expose_text());
        desk.apply(Action::Open);
        assert!(
            matches!(desk.stage(), Stage::Reading(_)),
            "{:?}",
            desk.refusal()
        );
        desk
    }

    fn finish(&self, disclosure: Disclosure, taps: &[Tap], number: &str) -> Desk {
        let mut desk = self.reading(&self.session(disclosure, true));
        for tap in taps {
            desk.apply(Action::Tap(*tap));
        }
        desk.apply(Action::Finish);
        desk.apply(Action::Document(Documented::Record));
        finish_now(&mut desk, number);
        desk
    }

    fn store(&self) -> std::path::PathBuf {
        self.folder.path().join("desk/store")
    }

    fn counts(&self) -> BTreeMap<String, u32> {
        let counts = Tallies::open(&self.store()).unwrap().counts().unwrap();
        let november: Month = "2026-11".parse().unwrap();
        assert!(counts.keys().all(|(month, _)| *month == november));
        let mut counts: BTreeMap<_, _> = (counts.into_iter())
            .map(|((_, event), count)| (event, count))
            .collect();
        counts.retain(|_, count| *count > 0);
        counts
    }
}

fn december() -> jiff::civil::DateTime {
    jiff::civil::date(2026, 12, 1).at(8, 0, 0, 0)
}

#[test]
fn what_happened_is_counted_with_its_batch_and_not_before() {
    let workplace = Workplace::make();
    for round in 0..8 {
        let disclosure = if round < 3 {
            Disclosure::Withheld
        } else {
            Disclosure::Answers
        };
        let taps = [Tap::Held, Tap::SupportAccepted, Tap::ToSocial];
        let desk = workplace.finish(disclosure, &taps, &format!("A-{round}"));
        assert!(
            matches!(desk.stage(), Stage::Finished { asked: 1, .. }),
            "{:?}",
            desk.refusal()
        );
        assert_eq!(workplace.counts(), BTreeMap::new(), "{round}");
        let ledger = Ledger::open(&workplace.store()).unwrap();
        assert_eq!(ledger.lines().unwrap(), [], "{round}");
    }
    drop(workplace.unlock());
    let expected = [
        ("accepted-support", 8),
        ("choice-answers", 5),
        ("choice-withheld", 3),
        ("conversation-held", 8),
        ("documented-record", 8),
        ("offered-support", 8),
        ("service-social", 8),
    ];
    let expected = expected.map(|(event, count)| (event.to_owned(), count));
    assert_eq!(workplace.counts(), BTreeMap::from(expected));
    let lines = Ledger::open(&workplace.store()).unwrap().lines().unwrap();
    assert_eq!(lines.len(), 8);
    assert!(lines.iter().all(|line| line.programme == "Programme"));
}

#[test]
fn a_month_that_is_over_is_counted_however_little_it_was() {
    let workplace = Workplace::make();
    workplace.finish(Disclosure::Talk, &[Tap::Declined], "A-1");
    drop(workplace.unlock());
    assert_eq!(workplace.counts(), BTreeMap::new());
    Office::unlock(&workplace.place, super::PASSPHRASE, december).unwrap();
    let expected = ["choice-talk", "conversation-declined", "documented-record"];
    let expected = expected.map(|event| (event.to_owned(), 1));
    assert_eq!(workplace.counts(), BTreeMap::from(expected));
}

#[test]
fn the_second_time_that_a_case_is_asked_is_told_and_the_number_forgotten() {
    let workplace = Workplace::make();
    workplace.finish(Disclosure::Answers, &[], "needle-20261");
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = Desk::new(Preferences::default()).unwrap();
    desk.hear(Office::unlock(
        &workplace.place,
        super::PASSPHRASE,
        december,
    ));
    enter(&mut desk, &reference.expose_text());
    desk.apply(Action::Open);
    desk.apply(Action::Finish);
    desk.apply(Action::Document(Documented::NotAtAll));
    finish_now(&mut desk, "NEEDLE 20261");
    assert!(matches!(
        desk.stage(),
        Stage::Finished {
            by: Finished::Here,
            asked: 2
        }
    ));
    let said = names(&desk).join("\n");
    assert!(said.contains("2\u{2069} olika månader"), "{said}");
    let finds = |needle: &[u8]| {
        fs::read_dir(workplace.store()).unwrap().any(|file| {
            let bytes = fs::read(file.unwrap().path()).unwrap();
            bytes.windows(needle.len()).any(|part| part == needle)
        })
    };
    assert!(finds(b"Programme"), "the search can find it");
    for needle in ["needle-20261", "NEEDLE20261", "needle20261", "NEEDLE 20261"] {
        assert!(!finds(needle.as_bytes()), "{needle}");
    }
}

#[test]
fn an_identity_number_is_refused_before_anything_is_deleted() {
    let workplace = Workplace::make();
    let mut desk = workplace.finish(Disclosure::Answers, &[Tap::Held], "19121212-1212");
    let refusal = Refusal::CaseNumber(CaseNumberError::PersonalIdentity);
    assert_eq!(desk.refusal(), Some(&refusal));
    let said = names(&desk).join("\n");
    assert!(said.contains("ser ut som ett personnummer"), "{said}");
    assert!(!said.contains("1212"), "{said}");
    let Stage::Reading(reading) = desk.stage() else {
        panic!("{:?}", desk.stage())
    };
    let found = workplace.exchange().look(reading.locator).unwrap();
    assert!(matches!(found, exchange::Found::Envelope(..)));
    let waiting = Tallies::open(&workplace.store()).unwrap().waiting();
    assert_eq!(waiting.unwrap().len(), 0);
    finish_now(&mut desk, "IK-17");
    assert!(matches!(desk.stage(), Stage::Finished { .. }));
}

#[test]
fn who_was_offered_and_gave_no_code_is_counted_and_can_be_taken_back() {
    let workplace = Workplace::make();
    let mut desk = workplace.unlock();
    let register = |desk: &mut Desk| {
        desk.apply(Action::Offer);
        assert!(matches!(desk.stage(), Stage::Offering));
        desk.apply(Action::Register(Zeroizing::new("A-7".to_owned())));
        assert!(matches!(desk.stage(), Stage::Home), "{:?}", desk.refusal());
        assert!(names(desk).contains(&"Registrerat.".to_owned()));
    };
    let waiting = || {
        let tallies = Tallies::open(&workplace.store()).unwrap();
        let ledger = Ledger::open(&workplace.store()).unwrap();
        (
            tallies.waiting().unwrap().len(),
            ledger.waiting().unwrap().len(),
        )
    };
    register(&mut desk);
    assert_eq!(waiting(), (1, 1));
    desk.apply(Action::TakeBack);
    assert_eq!(waiting(), (0, 0));
    assert!(!names(&desk).contains(&"Registrerat.".to_owned()));

    register(&mut desk);
    drop(Office::unlock(&workplace.place, super::PASSPHRASE, december).unwrap());
    let counts = BTreeMap::from([("offered-no-code".to_owned(), 1)]);
    assert_eq!(workplace.counts(), counts);
    let lines = Ledger::open(&workplace.store()).unwrap().lines().unwrap();
    assert_eq!(lines[0].act, LedgerAct::Offered);
}

/// Another desk with a store of its own.
fn another_desk(workplace: &Workplace) -> Place {
    let other = workplace.folder.path().join("other");
    fs::create_dir(&other).unwrap();
    for file in fs::read_dir(workplace.folder.path().join("desk")).unwrap() {
        let file = file.unwrap();
        if file.path().is_file() {
            fs::copy(file.path(), other.join(file.file_name())).unwrap();
        }
    }
    Place::check(&other, &workplace.folder.path().join("exchange")).unwrap()
}

#[test]
fn two_desks_that_finish_in_the_same_moment_count_once() {
    let workplace = Workplace::make();
    let places = [workplace.place.clone(), another_desk(&workplace)];
    let mut offices = places
        .each_ref()
        .map(|place| Office::unlock(place, super::PASSPHRASE, now).unwrap());
    for round in 1..=10 {
        let reference = workplace.session(Disclosure::Answers, true);
        let text = reference.expose_text();
        let locators = offices.each_mut().map(|office| {
            let locator = office.scan(&text).unwrap();
            office.open(locator).unwrap();
            locator
        });
        let both = std::sync::Barrier::new(2);
        let finish = |office: &mut Office| {
            both.wait();
            let case = Case {
                number: Zeroizing::default(),
                programme: 0,
            };
            office.finish(locators[0], &["conversation-held"], &case)
        };
        let firsts = std::thread::scope(|scope| {
            let desks = offices
                .iter_mut()
                .map(|office| scope.spawn(|| finish(office)));
            let desks: Vec<_> = desks.collect();
            let done = desks.into_iter().map(|desk| desk.join().unwrap().unwrap());
            done.filter(|by| *by == Finished::Here).count()
        });
        assert_eq!(firsts, 1, "{round}");
        let waiting = places.each_ref().map(|place| {
            let tallies = Tallies::open(&place.desk().join("store")).unwrap();
            tallies.waiting().unwrap().len()
        });
        assert_eq!(waiting.iter().sum::<usize>(), round, "{waiting:?}");
        let found = workplace.exchange().look(locators[0]).unwrap();
        assert!(matches!(found, Found::Finished(_)), "{found:?}");
    }
}

#[test]
fn both_desks_may_read_one_finishes_and_the_other_is_told() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let place = another_desk(&workplace);
    let mut first = workplace.reading(&reference);
    let mut second = Desk::new(Preferences::default()).unwrap();
    second.hear(Office::unlock(&place, super::PASSPHRASE, now));
    enter(&mut second, &reference.expose_text());
    second.apply(Action::Open);
    second.apply(Action::Tap(Tap::Held));

    first.apply(Action::Finish);
    first.apply(Action::Document(Documented::Record));
    finish_now(&mut first, "");
    assert!(matches!(
        first.stage(),
        Stage::Finished {
            by: Finished::Here,
            ..
        }
    ));
    second.tick(20 * super::SECOND, true);
    let seen = second.take_lookout().unwrap().look();
    second.saw(&seen);
    let said = names(&second).join("\n");
    assert!(said.contains("En kollega har redan avslutat"), "{said}");
    assert!(said.contains("Ja, och det händer"), "still to be read");
    second.apply(Action::Finish);
    second.apply(Action::Document(Documented::Record));
    finish_now(&mut second, "A-1");
    assert!(matches!(
        second.stage(),
        Stage::Finished {
            by: Finished::Elsewhere,
            ..
        }
    ));
    let waiting = Tallies::open(&place.desk().join("store"))
        .unwrap()
        .waiting();
    assert_eq!(waiting.unwrap().len(), 0, "counted at the first desk");
}

#[test]
fn the_guide_is_for_what_was_told_and_a_workplace_may_say_it_otherwise() {
    let mut workplace = Workplace::make();
    let show = |workplace: &Workplace, disclosure, tab| {
        let mut desk = workplace.reading(&workplace.session(disclosure, true));
        desk.apply(Action::Show(tab));
        names(&desk).join("\n")
    };
    let said = show(&workplace, Disclosure::Answers, Tab::Guide);
    assert!(said.contains("Vill du berätta vad som händer?"), "{said}");
    assert!(said.contains("Låt aldrig en partner"), "{said}");
    assert!(!said.contains("Tack för att du tog dig tid."), "{said}");
    let said = show(&workplace, Disclosure::Withheld, Tab::Guide);
    assert!(said.contains("Tack för att du tog dig tid."), "{said}");
    let said = show(&workplace, Disclosure::Talk, Tab::Guide);
    assert!(said.contains("Vad vill du prata om?"), "{said}");

    workplace.sign_again(|site| {
        let texts = site.texts.entry("sv".to_owned()).or_default();
        let own = "Våra egna ord.".to_owned();
        texts.guide.insert("ongoing".to_owned(), own);
    });
    let said = show(&workplace, Disclosure::Answers, Tab::Guide);
    assert!(said.contains("Våra egna ord."), "{said}");
    assert!(!said.contains("Vill du berätta vad som händer?"), "{said}");
}

#[test]
fn services_are_those_that_fit_and_tell_whether_they_are_open() {
    let workplace = Workplace::make();
    let mut desk = workplace.reading(&workplace.session(Disclosure::Answers, true));
    desk.apply(Action::Show(Tab::Services));
    let said = names(&desk).join("\n");
    assert!(said.contains("020-50 50 50. Öppet nu"), "{said}");
    assert!(!said.contains("020-555 666"), "not told of own use: {said}");
    // A Sunday morning.
    let mut desk = workplace.reading(&workplace.session(Disclosure::Withheld, true));
    desk.apply(Action::Show(Tab::Services));
    let said = names(&desk).join("\n");
    assert!(said.contains("020-555 666"), "{said}");
}

#[test]
fn what_was_tapped_waits_with_its_code_and_no_longer_than_the_window() {
    let workplace = Workplace::make();
    let reference = workplace.session(Disclosure::Answers, true);
    let mut desk = workplace.reading(&reference);
    desk.apply(Action::Tap(Tap::Postponed));
    desk.apply(Action::Later);
    desk.apply(Action::Pick(reference.locator()));
    desk.apply(Action::Open);
    let is_tapped = |desk: &Desk| match desk.stage() {
        Stage::Reading(reading) => reading.record.has(Tap::Postponed),
        other => panic!("{other:?}"),
    };
    assert!(is_tapped(&desk));
    assert!(!is_tapped(&workplace.reading(&reference)));
}

/// Everything that a desk has on its disk, in the hands of somebody who wants to know whom a count is of.
#[test]
fn tallies_ledger_and_envelopes_cannot_be_joined() {
    let workplace = Workplace::make();
    let mut locators = Vec::new();
    let mut sizes = Vec::new();
    let size = |file: &str| fs::metadata(workplace.store().join(file)).unwrap().len();
    for round in 0..16 {
        // What could be told apart: every other one with more taps and a longer number.
        let (taps, number) = if round % 2 == 0 {
            (vec![Tap::Held], format!("A-{round}"))
        } else {
            let all = [Tap::RiskAssessed, Tap::SupportAccepted, Tap::ToPolice];
            (all.to_vec(), format!("a very much longer number {round}"))
        };
        let before: Vec<_> = notes(&workplace);
        workplace.finish(Disclosure::Answers, &taps, &number);
        let added: Vec<_> = (notes(&workplace).into_iter())
            .filter(|note| !before.contains(note))
            .collect();
        sizes.extend(added.iter().map(|(_, note)| note.len()));
        let store = store::DeskStore::open(&workplace.store()).unwrap();
        let finished = store.finished().unwrap();
        let new = finished.iter().map(|(locator, _)| *locator);
        locators.extend(new.filter(|it| !locators.contains(it)).collect::<Vec<_>>());
    }
    assert_eq!(locators.len(), 16);
    sizes.dedup();
    assert_eq!(sizes, [288], "what waits looks alike, in either book");
    let waited = notes(&workplace);

    drop(workplace.unlock());
    let read = |file: &str| fs::read(workplace.store().join(file)).unwrap();
    let files = ["desk.sqlite", "tallies.sqlite", "ledger.sqlite"].map(read);
    let at = |file: &[u8], needle: &[u8]| file.windows(needle.len()).position(|it| it == needle);
    let in_files = |needle: &[u8]| files.each_ref().map(|file| at(file, needle).is_some());
    let lines = Ledger::open(&workplace.store()).unwrap().lines().unwrap();
    assert_eq!(lines.len(), 16);
    for locator in &locators {
        assert_eq!(in_files(locator.as_bytes()), [true, false, false]);
    }
    for line in &lines {
        assert_eq!(in_files(&line.mark), [false, false, true]);
    }
    for (id, note) in &waited {
        assert_eq!(in_files(id), [false; 3], "overwritten");
        assert_eq!(in_files(&note[..32]), [false; 3], "overwritten");
    }
    // On the disk they lie in the order of the marks, which is no order of time; SQLite fills a page from its end.
    let places: Vec<_> = lines.iter().map(|line| at(&files[2], &line.mark)).collect();
    assert!(places.is_sorted_by(|a, b| a > b), "{places:?}");
    for file in ["tallies.sqlite", "ledger.sqlite"] {
        let changed = fs::metadata(workplace.store().join(file)).unwrap();
        let changed = changed.modified().unwrap();
        assert_eq!(changed, std::time::SystemTime::UNIX_EPOCH, "{file}");
        assert!(size(file) > 0);
    }
    for file in &files[1..] {
        assert!(at(file, b"2026-11").is_some(), "the search can find it");
        assert!(at(file, b"2026-11-").is_none(), "no day");
    }
}

/// What waits in either book.
fn notes(workplace: &Workplace) -> Vec<([u8; 16], Vec<u8>)> {
    let tallies = Tallies::open(&workplace.store()).unwrap().waiting();
    let ledger = Ledger::open(&workplace.store()).unwrap().waiting();
    (tallies.unwrap().into_iter().chain(ledger.unwrap()))
        .map(|(id, note)| (id, note.as_bytes().to_vec()))
        .collect()
}

#[test]
fn answers_to_an_earlier_version_stand_beside_the_texts_they_were_given_to() {
    let mut workplace = Workplace::make();
    let texts = |item: &str| {
        let own = format!(
            "group-g = Group\nitem-x = {item}\nitem-x-frame = {{\"\"}}\nanswer-a = Aye\nanswer-b = Bee\n"
        );
        BTreeMap::from([("sv".to_owned(), own)])
    };
    let questions = |item: &str, more: &str| site::Questions {
        definition: format!(
            "id = 'own'\n[[scores]]\nid = 's'\nvalue = '7'\nname = 'Instrument'\ncutoff = 5\nsource = 'Somebody 1998'\n[[groups]]\nid = 'g'\n[[groups.items]]\nid = 'x'\nchoices = ['a', 'b']\n{more}"
        ),
        texts: texts(item),
    };
    let before = questions("Before?", "");
    let hash = before.hash();
    workplace.sign_again(|site| {
        site.languages = vec!["sv".to_owned()];
        site.questionnaire = "own".to_owned();
        site.questions = Some(questions(
            "Today?",
            "[[groups.items]]\nid = 'y'\nchoices = ['a', 'b']\n",
        ));
        site.earlier = vec![site::Earlier {
            until: jiff::civil::date(2099, 1, 1),
            questions: before.clone(),
        }];
    });
    let show = |hash: &str| {
        let reference = workplace.session_of("own", hash, &before.definition);
        let desk = workplace.reading(&reference);
        names(&desk).join("\n")
    };
    let said = show(&hash);
    assert!(said.contains("Before? : Aye"), "{said}");
    assert!(!said.contains("annan version"), "{said}");
    assert!(
        said.contains("Instrument\u{2069}: \u{2068}7\u{2069}, vid eller över"),
        "{said}"
    );
    assert!(said.contains("Somebody 1998"), "{said}");
    // One that nobody has kept stands beside today's, and says so.
    let said = show("0123");
    assert!(
        said.contains("Today? : Aye") && said.contains("annan version"),
        "{said}"
    );
}

#[test]
fn a_finish_that_fails_counts_nothing_and_can_be_tried_again() {
    let workplace = Workplace::make();
    let mut desk = workplace.reading(&workplace.session(Disclosure::Answers, true));
    desk.apply(Action::Finish);
    desk.apply(Action::Document(Documented::Record));
    let (exchange, away) = (
        workplace.folder.path().join("exchange"),
        workplace.folder.path().join("away"),
    );
    fs::rename(&exchange, &away).unwrap();
    fs::write(&exchange, "").unwrap();
    finish_now(&mut desk, "A-1");
    assert!(matches!(desk.stage(), Stage::Reading(_)));
    assert!(matches!(desk.refusal(), Some(Refusal::System(_))));
    assert_eq!(notes(&workplace).len(), 0);
    fs::remove_file(&exchange).unwrap();
    fs::rename(&away, &exchange).unwrap();
    finish_now(&mut desk, "A-1");
    assert!(matches!(
        desk.stage(),
        Stage::Finished {
            by: Finished::Here,
            asked: 1
        }
    ));
    assert_eq!(notes(&workplace).len(), 2);
}

#[test]
fn an_entry_that_cannot_be_read_keeps_no_other_from_being_written() {
    let workplace = Workplace::make();
    let other = WorkerKey::generate(&SystemRandom).unwrap();
    let foreign = Note::seal(&other, &[9; 16], b"2026-11\nx", &SystemRandom).unwrap();
    drop(workplace.unlock());
    let mut tallies = Tallies::open(&workplace.store()).unwrap();
    tallies.wait([9; 16], &foreign).unwrap();
    drop(tallies);
    workplace.finish(Disclosure::Talk, &[], "");
    Office::unlock(&workplace.place, super::PASSPHRASE, december).unwrap();
    assert_eq!(workplace.counts().get("choice-talk"), Some(&1));
    let tallies = Tallies::open(&workplace.store()).unwrap();
    assert_eq!(
        tallies.waiting().unwrap(),
        [([9; 16], foreign)],
        "left alone"
    );
}

#[test]
fn a_desk_without_the_ledger_s_key_counts_and_registers_nobody() {
    let workplace = Workplace::make();
    fs::write(
        workplace.folder.path().join("desk/ledger.key"),
        b"another's",
    )
    .unwrap();
    let mut desk = workplace.reading(&workplace.session(Disclosure::Answers, true));
    desk.apply(Action::Finish);
    let said = names(&desk).join("\n");
    assert!(said.contains("ingen nyckel till liggaren"), "{said}");
    desk.apply(Action::Document(Documented::Record));
    finish_now(&mut desk, "");
    assert!(matches!(desk.stage(), Stage::Finished { asked: 0, .. }));
    assert_eq!(notes(&workplace).len(), 1);
}
