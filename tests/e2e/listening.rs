//! What is really heard: of a reader alone, and of the real tablet, whose buttons are pressed.

use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::sync::mpsc::channel;
use std::thread::sleep;
use std::time::{Duration, Instant};
use std::{env, fs};

use atspi::Role;
use harness::process::{program, wait_for};
use harness::session::{in_every_language, to_first_question};
use harness::sound::{BESIDE, Card, length, secs, tone};
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use language::Language;
use voice::{Ears, Outlet, Passage, Reader, Sound, Speed, Voices};

/// In a process with this variable the tests of the reader read aloud.
const READS: &str = "ENRUM_TEST_READS";

/// Headphones that are in or out for so many looks each, and then in this card.
struct Fake(VecDeque<(bool, u32)>, Outlet);

impl Ears for Fake {
    fn plugged(&mut self) -> Option<Outlet> {
        let Some((plugged, left)) = self.0.front_mut() else {
            return Some(self.1.clone());
        };
        let now = *plugged;
        *left -= 1;
        if *left == 0 {
            self.0.pop_front();
        }
        now.then(|| self.1.clone())
    }
}

const TEXTS: [&str; 2] = [
    "Har någon som står dig nära kontrollerat dig eller gjort dig rädd?",
    "Ja, och det händer fortfarande.",
];

/// Reads with these headphones, stops after so long, and prints what it said of itself.
fn read(ears: &[(bool, u32)], stop_after: Option<Duration>) {
    read_through(Outlet::Default, ears, stop_after);
}

/// The same with the headphones in this card.
fn read_through(outlet: Outlet, ears: &[(bool, u32)], stop_after: Option<Duration>) {
    read_with(Fake(ears.iter().copied().collect(), outlet), stop_after);
}

fn read_with(ears: impl Ears + 'static, stop_after: Option<Duration>) {
    let (wake, woken) = channel();
    let wake = Mutex::new(wake);
    let voices = Voices::find(Path::new("/nonexistent"), &BTreeMap::new());
    let mut reader = Reader::new(voices, ears, false, move || {
        wake.lock().unwrap().send(()).unwrap();
    });
    let passages = TEXTS.into_iter().enumerate().map(|(place, text)| Passage {
        place,
        id: None,
        text: text.to_owned(),
    });
    reader.read("sv", Some("sv"), passages.collect(), Speed::Normal);
    let start = Instant::now();
    while start.elapsed() < Duration::from_mins(1) {
        woken.recv_timeout(Duration::from_millis(20)).ok();
        if stop_after.is_some_and(|after| start.elapsed() >= after) {
            reader.stop();
        }
        println!("sound {:?}", reader.sound());
        if reader.sound() == Sound::Silence && start.elapsed() > Duration::from_millis(200) {
            break;
        }
    }
}

/// The test of this name in a process of its own, with a sound card: what was played, and what the reader
/// said of itself.
fn heard(test: &str) -> (Vec<f32>, Vec<String>) {
    let (card, said) = played(test);
    (card.1.heard().unwrap(), said)
}

/// The same with the cards themselves.
fn played(test: &str) -> ((tempfile::TempDir, Card), Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let card = Card::new(folder.path()).unwrap();
    let mut command = Command::new(env::current_exe().unwrap());
    card.lend(&mut command);
    command
        .args(["--exact", &format!("listening::{test}"), "--nocapture"])
        .env(READS, "1");
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}");
    let said = said.lines().filter_map(|line| line.strip_prefix("sound "));
    let said = said.filter(|sound| *sound != "Preparing");
    let mut said: Vec<_> = said.map(str::to_owned).collect();
    said.dedup();
    ((folder, card), said)
}

/// As espeak-ng makes it by itself.
fn expected_secs(texts: &[&str]) -> f32 {
    let lengths = texts.iter().map(|text| {
        let mut command = Command::new("espeak-ng");
        let output = command
            .args(["-v", "sv", "-s", "150", "--stdout", text])
            .output();
        // One channel of two bytes, 22,050 times a second, after a head of 44 bytes.
        secs((output.unwrap().stdout.len() - 44) / 882)
    });
    lengths.sum()
}

#[test]
fn all_of_it_is_heard_once() {
    if env::var_os(READS).is_some() {
        return read(&[], None);
    }
    let (parts, said) = heard("all_of_it_is_heard_once");
    let (length, expected) = (length(&parts).unwrap(), expected_secs(&TEXTS) + 0.25);
    assert!(
        (length - expected).abs() < 0.6,
        "{length} s, not {expected} s"
    );
    let said = said.strip_prefix(&["Silence".to_owned()]).unwrap_or(&said);
    assert_eq!(said, ["Reading(0)", "Reading(1)", "Silence"]);
}

#[test]
fn it_falls_silent_when_told() {
    if env::var_os(READS).is_some() {
        return read(&[], Some(Duration::from_millis(1_200)));
    }
    let (parts, said) = heard("it_falls_silent_when_told");
    let length = length(&parts).unwrap();
    assert!(length > 0.4 && length < 1.8, "{length} s");
    assert_eq!(said.last().unwrap(), "Silence");
    assert!(!said.contains(&"Reading(1)".to_owned()), "{said:?}");
}

#[test]
fn without_headphones_there_is_no_sound_and_with_them_it_goes_on() {
    if env::var_os(READS).is_some() {
        return read(&[(false, 10), (true, 20), (false, 40)], None);
    }
    let (parts, said) = heard("without_headphones_there_is_no_sound_and_with_them_it_goes_on");
    let waits = ["WaitingForHeadphones(0)", "Reading(0)"];
    let first = said.iter().position(|it| it != "Silence").unwrap();
    assert_eq!(
        said[first..first + 2],
        waits,
        "not a word before they are in"
    );
    assert_eq!(
        said[first + 2..first + 4],
        waits,
        "and none while they are out"
    );
    // It waited for forty looks of 40 ms in the middle, and then all of the rest was heard.
    let (length, expected) = (length(&parts).unwrap(), expected_secs(&TEXTS) + 0.25 + 1.6);
    assert!(
        (length - expected).abs() < 0.8,
        "{length} s, not {expected} s"
    );
    let silence = parts.split(|part| *part > 0.001).map(<[f32]>::len).max();
    assert!(secs(silence.unwrap()) > 1.2, "{silence:?}");
}

/// The system's first card may be a television's.
#[test]
fn what_is_read_goes_to_the_card_whose_headphones_were_seen() {
    let test = "what_is_read_goes_to_the_card_whose_headphones_were_seen";
    if env::var_os(READS).is_some() {
        return read_through(Outlet::Device(BESIDE.to_owned()), &[], None);
    }
    let ((_folder, card), said) = played(test);
    assert!(card.heard().unwrap().is_empty(), "the first card is silent");
    let (length, expected) = (
        length(&card.heard_beside().unwrap()).unwrap(),
        expected_secs(&TEXTS) + 0.25,
    );
    assert!((length - expected).abs() < 0.6, "{length}, not {expected}");
    assert_eq!(said, ["Reading(0)", "Reading(1)", "Silence"]);
}

#[test]
fn what_was_meant_for_headphones_that_can_t_be_reached_is_heard_nowhere() {
    let test = "what_was_meant_for_headphones_that_can_t_be_reached_is_heard_nowhere";
    if env::var_os(READS).is_some() {
        return read_through(Outlet::Device("none".to_owned()), &[], None);
    }
    let ((_folder, card), said) = played(test);
    assert_eq!(said, ["Silence"]);
    assert!(card.heard().unwrap().is_empty() && card.heard_beside().unwrap().is_empty());
}

/// Pulled out of one card and put into another in the middle of a text: that text is read there, from its beginning.
#[test]
fn headphones_that_are_moved_take_the_reading_with_them() {
    let test = "headphones_that_are_moved_take_the_reading_with_them";
    if env::var_os(READS).is_some() {
        struct Moved(u32);
        impl Ears for Moved {
            fn plugged(&mut self) -> Option<Outlet> {
                self.0 += 1;
                match self.0 {
                    0..20 => Some(Outlet::Default),
                    20..30 => None,
                    _ => Some(Outlet::Device(BESIDE.to_owned())),
                }
            }
        }
        return read_with(Moved(0), None);
    }
    let ((_folder, card), said) = played(test);
    let first = length(&card.heard().unwrap()).unwrap();
    assert!(first < 1.5, "{first} s");
    let expected = expected_secs(&TEXTS) + 0.25;
    let beside = length(&card.heard_beside().unwrap()).unwrap();
    assert!((beside - expected).abs() < 0.6, "{beside}, not {expected}");
    assert_eq!(said.last().unwrap(), "Silence");
}

#[test]
fn the_tablet_reads_a_question_with_its_choices_and_stops_when_told() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    workplace
        .change_settings("loudspeaker = false", "loudspeaker = true")
        .unwrap();
    let card = Card::new(&folder.path().join("card")).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start_with(&desktop, &workplace.tablet(), |it| card.lend(it)).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    to_first_question(&tablet, &texts).unwrap();
    let tree = tablet.tree().unwrap();
    let [listen, stop] = ["bar-listen", "bar-listen-stop"].map(|id| [texts.text(id)]);
    tree.press(Role::Button, &listen).unwrap();
    tree.find(Role::Button, &stop).unwrap();
    // It offers to listen again when all has been read.
    wait_for("the end of the reading", 60, || {
        Ok(tree.has(Role::Button, &listen[0])?.then_some(()))
    })
    .unwrap();
    let ids = [
        "item-afraid-of-someone-close-frame",
        "item-afraid-of-someone-close",
        "answer-yes-still-happening",
        "answer-yes-no-longer",
        "answer-no-not-at-all",
        "answer-unsure-about-it",
    ];
    let all = ids.map(|id| texts.text(id));
    let expected = expected_secs(&all.each_ref().map(String::as_str)) + 5.0 * 0.25;
    let parts = card.heard().unwrap();
    let whole = length(&parts).unwrap();
    assert!(
        (whole - expected).abs() < 1.5,
        "{whole} s, not {expected} s"
    );

    // Again, and stopped: no more of it than until then.
    card.forget().unwrap();
    tree.press(Role::Button, &listen).unwrap();
    tree.find(Role::Button, &stop).unwrap();
    sleep(Duration::from_millis(700));
    tree.press(Role::Button, &stop).unwrap();
    let stopped = length(&card.heard().unwrap()).unwrap();
    assert!(stopped < 0.5 * whole, "{stopped} s of {whole} s");

    // The next question is not read because the last one was.
    tree.press(Role::Button, &listen).unwrap();
    tree.find(Role::Button, &stop).unwrap();
    tree.press(Role::Button, &[texts.text("question-skip")])
        .unwrap();
    tree.find(Role::Heading, &[texts.text("item-threatened")])
        .unwrap();
    wait_for("silence", 4, || {
        Ok(tree.has(Role::Button, &listen[0])?.then_some(()))
    })
    .unwrap();
}

#[test]
fn without_headphones_the_tablet_says_so_and_nothing_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let card = Card::new(&folder.path().join("card")).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start_with(&desktop, &workplace.tablet(), |it| card.lend(it)).unwrap();
    let texts = Language::load("sv").unwrap().texts().unwrap();
    to_first_question(&tablet, &texts).unwrap();
    let tree = tablet.tree().unwrap();
    tree.press(Role::Button, &[texts.text("bar-listen")])
        .unwrap();
    tree.find(Role::Label, &[texts.text("listen-headphones")])
        .unwrap();
    sleep(Duration::from_secs(1));
    tree.press(Role::Button, &[texts.text("bar-listen-stop")])
        .unwrap();
    tree.find(Role::Button, &[texts.text("bar-listen")])
        .unwrap();
    // Not even opened: a loudspeaker would be heard by others.
    assert!(card.heard().unwrap().is_empty());
}

/// What `enrum-kiosk self-test` says of this tablet.
fn self_test(workplace: &Workplace) -> String {
    let mut command = Command::new(program("enrum-kiosk").unwrap());
    command
        .arg("--tablet")
        .arg(workplace.tablet())
        .arg("self-test");
    let output = command.output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_language_without_a_voice_is_heard_by_recordings() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    assert!(self_test(&workplace).contains("Soomaali: text only: no voice, 0 of "));
    let recordings = folder.path().join("workplace/recordings/so");
    fs::create_dir_all(&recordings).unwrap();
    let somali = Language::load("so").unwrap().for_participants();
    for message in somali.fixed_messages().unwrap() {
        fs::write(recordings.join(format!("{message}.wav")), tone(300)).unwrap();
    }
    // A name that is no message's is refused, and nothing is signed.
    let misnamed = recordings.join("item-afraid.wav");
    fs::write(&misnamed, tone(300)).unwrap();
    let refused = format!("{:#}", workplace.sign().unwrap_err());
    assert!(
        refused.contains("so/item-afraid.wav: not a recording of a text"),
        "{refused}"
    );
    fs::remove_file(misnamed).unwrap();
    workplace
        .change_settings("loudspeaker = false", "loudspeaker = true")
        .unwrap();
    assert!(self_test(&workplace).contains("Soomaali: heard by recordings"));
    // A text that has changed since it was recorded is not read as it was.
    let taken = folder.path().join("workplace/recordings.toml");
    let marks = fs::read_to_string(&taken).unwrap();
    let (before, rest) = marks.split_once("so/before-title.wav\" = [\"").unwrap();
    let (hash, after) = rest.split_once("\", \"").unwrap();
    let other = format!("{before}so/before-title.wav\" = [\"{hash}\", \"x{after}");
    fs::write(&taken, other).unwrap();
    let refused = format!("{:#}", workplace.sign().unwrap_err());
    let expected = "so/before-title.wav: its text has changed since it was recorded";
    assert!(refused.contains(expected), "{refused}");
    fs::write(&taken, marks).unwrap();

    let card = Card::new(&folder.path().join("card")).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start_with(&desktop, &workplace.tablet(), |it| card.lend(it)).unwrap();
    let texts = Language::load("so").unwrap().texts().unwrap();
    let resting = tablet.session().unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    tablet.tree().unwrap().press(Role::Button, &begins).unwrap();
    tablet.wait_for_another(resting).unwrap();
    let tree = tablet.tree().unwrap();
    // From its tile, before it is chosen: what to do, since nobody has recorded the name.
    let hear = texts.text_with("language-listen", [("name", "Soomaali")]);
    tree.press(Role::Button, &[hear]).unwrap();
    let heard = wait_for("the tile's tone", 20, || Ok(length(&card.heard()?))).unwrap();
    assert!((heard - 0.3).abs() < 0.1, "{heard} s");
    card.forget().unwrap();
    tree.press(Role::Button, &["Soomaali".to_owned()]).unwrap();
    tree.find(Role::Heading, &[texts.text("before-title")])
        .unwrap();
    let listen = [texts.text("bar-listen")];
    tree.press(Role::Button, &listen).unwrap();
    tree.find(Role::Button, &[texts.text("bar-listen-stop")])
        .unwrap();
    wait_for("the end of the reading", 60, || {
        Ok(tree.has(Role::Button, &listen[0])?.then_some(()))
    })
    .unwrap();
    // A title and three paragraphs; another has a number in it, which is in no recording.
    let heard = length(&card.heard().unwrap()).unwrap();
    let expected = 4.0 * 0.3 + 3.0 * 0.25;
    assert!(
        (heard - expected).abs() < 0.5,
        "{heard} s, not {expected} s"
    );

    // What was not signed is not played.
    let file = workplace.tablet().join("recordings/so/before-title.wav");
    fs::write(file, tone(3_000)).unwrap();
    let told = self_test(&workplace);
    assert!(
        told.contains("before-title.wav is not the one that was signed"),
        "{told}"
    );
}
