//! What a screen reader is told by itself when the screen changes.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use atspi::Role;
use harness::desktop::Desktop;
use harness::session::in_every_language;
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use language::Language;
use zbus::MatchRule;
use zbus::blocking::MessageIterator;
use zbus::message::Type;
use zbus::zvariant::{OwnedValue, Value};

/// Kind, two details, the text, and what else there is.
type Body<'a> = (&'a str, i32, i32, Value<'a>, BTreeMap<&'a str, OwnedValue>);

/// Each announcement on this desktop's accessibility bus, as it comes.
fn announcements(desktop: &Desktop) -> Receiver<String> {
    let rule = MatchRule::builder()
        .msg_type(Type::Signal)
        .interface("org.a11y.atspi.Event.Object")
        .unwrap()
        .member("Announcement")
        .unwrap()
        .build();
    let messages =
        MessageIterator::for_match_rule(rule, desktop.accessibility(), Some(256)).unwrap();
    let (sender, told) = channel();
    thread::spawn(move || {
        for message in messages.flatten() {
            let body = message.body();
            let Ok((_, _, _, Value::Str(text), _)) = body.deserialize::<Body<'_>>() else {
                continue;
            };
            if sender.send(text.to_string()).is_err() {
                break;
            }
        }
    });
    told
}

#[test]
fn each_new_screen_is_told_to_who_can_t_see_it() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let told = announcements(&desktop);
    let texts = Language::load("ar").unwrap().texts().unwrap();
    let wait_for = |id: &str| {
        let wanted = texts.text(id);
        let mut last = Vec::new();
        loop {
            match told.recv_timeout(Duration::from_secs(20)) {
                Ok(text) if text == wanted => return,
                Ok(text) => last.push(text),
                Err(error) => panic!("{id}: {error}, but {last:?}"),
            }
        }
    };
    let resting = tablet.session().unwrap();
    let begins = in_every_language("rest-begin").unwrap();
    tablet.tree().unwrap().press(Role::Button, &begins).unwrap();
    tablet.wait_for_another(resting).unwrap();
    let tree = tablet.tree().unwrap();
    tree.press(Role::Button, &["العربية".to_owned()]).unwrap();
    let press = |id: &str| tree.press(Role::Button, &[texts.text(id)]).unwrap();
    wait_for("before-title");
    press("before-next");
    wait_for("before-readers-title");
    press("before-next");
    wait_for("before-limits-title");
    press("before-begin");
    wait_for("item-afraid-of-someone-close");
    press("question-skip");
    wait_for("item-threatened");
}
