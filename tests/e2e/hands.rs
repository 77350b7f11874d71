//! Hands at the real tablet: long, shaky and twice, by the X server's own pointer.

use std::thread::sleep;
use std::time::Duration;

use atspi::Role;
use harness::chance::Chance;
use harness::keyboard::Keyboard;
use harness::process::wait_for;
use harness::session::in_every_language;
use harness::tablet::Tablet;
use harness::tree::Tree;
use harness::workplace::Workplace;
use language::{Language, Texts};

/// Somebody at a tablet, whose hands press where they see something.
struct Hands<'a> {
    tablet: &'a Tablet<'a>,
    keyboard: Keyboard,
    texts: Texts,
    language: String,
}

impl Hands<'_> {
    fn tree(&self) -> Tree<'_> {
        self.tablet.tree().unwrap()
    }

    /// The middle of a button or an answer.
    fn at(&self, role: Role, name: &str) -> (i16, i16) {
        let (x, y, width, height) = self.tree().place(role, &[name.to_owned()]).unwrap();
        let middle = (x + width / 2, y + height / 2);
        (
            i16::try_from(middle.0).unwrap(),
            i16::try_from(middle.1).unwrap(),
        )
    }

    fn press(&self, role: Role, name: &str, time: Duration, drift: i16) {
        let place = self.at(role, name);
        self.keyboard.press_at(place, time, drift).unwrap();
    }

    fn is_there(&self, role: Role, id: &str) {
        self.tree().find(role, &[self.texts.text(id)]).unwrap();
    }

    /// From the welcome to the page before the questions, by AT-SPI.
    fn begin(&self) {
        let resting = self.tablet.session().unwrap();
        let begins = in_every_language("rest-begin").unwrap();
        self.tree().press(Role::Button, &begins).unwrap();
        self.tablet.wait_for_another(resting).unwrap();
        let name = Language::load(&self.language).unwrap().name().to_owned();
        self.tree().press(Role::Button, &[name]).unwrap();
        self.is_there(Role::Heading, "before-title");
    }

    fn to_first_question(&self) {
        self.begin();
        for (id, next) in [
            ("before-next", "before-readers-title"),
            ("before-next", "before-limits-title"),
            ("before-begin", "item-afraid-of-someone-close"),
        ] {
            let name = self.texts.text(id);
            self.tree().press(Role::Button, &[name]).unwrap();
            self.is_there(Role::Heading, next);
        }
    }
}

fn at_a_tablet(language: &str, what: impl FnOnce(&Hands<'_>)) {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    what(&Hands {
        keyboard: Keyboard::of(&desktop).unwrap(),
        texts: Language::load(language).unwrap().texts().unwrap(),
        tablet: &tablet,
        language: language.to_owned(),
    });
}

/// How many of each to try: `ENRUM_TEST_PRESSES`, or few.
fn count(few: u64) -> u64 {
    let wanted = std::env::var("ENRUM_TEST_PRESSES");
    wanted.map_or(few, |count| count.parse().unwrap())
}

/// Answers, chips, buttons of the foot, and the cover: each press acts once, however long and shaky.
fn press_everything(language: &str) {
    at_a_tablet(language, |hands| {
        let mut chance = Chance::of_this_process();
        println!("seed {}", chance.seed());
        hands.to_first_question();
        let longest = if std::env::var_os("ENRUM_TEST_PRESSES").is_some() {
            5_000
        } else {
            1_500
        };
        let choices =
            ["answer-yes-still-happening", "answer-yes-no-longer"].map(|id| hands.texts.text(id));
        for round in 0..count(8) {
            let time = Duration::from_millis(chance.between(30, longest));
            let drift = i16::try_from(chance.between(0, 12)).unwrap();
            let what = format!("round {round}: {time:?}, {drift} px");
            match round % 4 {
                0 => {
                    let name = &choices[usize::try_from(round / 4 % 2).unwrap()];
                    hands.press(Role::RadioButton, name, time, drift);
                    wait_for(&format!("an answer, {what}"), 10, || {
                        let nodes = hands.tree().nodes()?;
                        let is_it = nodes.iter().any(|it| it.checked && it.name == *name);
                        Ok(is_it.then_some(()))
                    })
                    .unwrap();
                }
                // Goes on by one question, and back by one.
                1 => {
                    hands.press(
                        Role::Button,
                        &hands.texts.text("question-next"),
                        time,
                        drift,
                    );
                    hands.is_there(Role::Heading, "item-threatened");
                    hands.press(
                        Role::Button,
                        &hands.texts.text("question-back"),
                        time,
                        drift,
                    );
                    hands.is_there(Role::Heading, "item-afraid-of-someone-close");
                }
                2 => {
                    hands.press(Role::Button, &hands.texts.text("bar-help"), time, drift);
                    hands.is_there(Role::Button, "support-close");
                    hands.press(
                        Role::Button,
                        &hands.texts.text("support-close"),
                        time,
                        drift,
                    );
                    hands.is_there(Role::Heading, "item-afraid-of-someone-close");
                }
                _ => {
                    let title = hands.texts.text("item-afraid-of-someone-close");
                    let place = hands.at(Role::Button, &hands.texts.text("bar-hide"));
                    hands.keyboard.press_at(place, time, drift).unwrap();
                    let tree = hands.tree();
                    wait_for(&format!("the cover, {what}"), 10, || {
                        Ok((!tree.has(Role::Heading, &title)?).then_some(()))
                    })
                    .unwrap();
                    // The mark, held.
                    sleep(Duration::from_millis(400));
                    let middle = (640, 196);
                    let held = Duration::from_millis(2_600);
                    hands.keyboard.press_at(middle, held, drift).unwrap();
                    hands.is_there(Role::Heading, "item-afraid-of-someone-close");
                }
            }
        }
    });
}

#[test]
fn every_press_acts_once_in_swedish() {
    press_everything("sv");
}

#[test]
fn every_press_acts_once_in_arabic() {
    press_everything("ar");
}

/// *Hide* covers while the finger is still down.
#[test]
fn hide_covers_before_it_is_let_go() {
    at_a_tablet("sv", |hands| {
        hands.to_first_question();
        let title = hands.texts.text("item-afraid-of-someone-close");
        let place = hands.at(Role::Button, &hands.texts.text("bar-hide"));
        std::thread::scope(|scope| {
            let keyboard = &hands.keyboard;
            let held = Duration::from_secs(4);
            let finger = scope.spawn(move || keyboard.press_at(place, held, 0).unwrap());
            let tree = hands.tree();
            wait_for("the cover", 3, || {
                Ok((!tree.has(Role::Heading, &title)?).then_some(()))
            })
            .unwrap();
            assert!(!finger.is_finished(), "it is still held");
        });
    });
}

/// The page on who can read the answers is about informed consent: nobody passes it unseen.
#[test]
fn no_double_tap_passes_a_page_and_no_quick_hand_is_held_up() {
    at_a_tablet("sv", |hands| {
        let mut chance = Chance::of_this_process();
        println!("seed {}", chance.seed());
        let next = hands.texts.text("before-next");
        hands.begin();
        for round in 0..count(6) {
            let place = hands.at(Role::Button, &next);
            // A machine that is busy with other tests takes its time to tell of a press.
            let longest = if count(0) > 0 { 250 } else { 220 };
            let gap = Duration::from_millis(chance.between(60, longest));
            let tap = Duration::from_millis(24);
            hands.keyboard.press_at(place, tap, 0).unwrap();
            sleep(gap);
            hands.keyboard.press_at(place, tap, 0).unwrap();
            sleep(Duration::from_millis(300));
            let title = hands.texts.text("before-readers-title");
            let is_there = hands.tree().has(Role::Heading, &title).unwrap();
            assert!(is_there, "round {round}: {gap:?}");
            let back = [hands.texts.text("question-back")];
            hands.tree().press(Role::Button, &back).unwrap();
            hands.is_there(Role::Heading, "before-title");
        }
        // On purpose.
        let place = hands.at(Role::Button, &next);
        for _ in 0..2 {
            let tap = Duration::from_millis(24);
            hands.keyboard.press_at(place, tap, 0).unwrap();
            sleep(Duration::from_millis(300));
        }
        hands.is_there(Role::Heading, "before-limits-title");
    });
}
