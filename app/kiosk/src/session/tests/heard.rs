//! Who listens instead of reading.

use std::collections::BTreeMap;

use super::*;

fn heard_setup(voices: &voice::Voices) -> Setup {
    with_voices(voices, |_| {})
}

#[test]
fn every_screen_can_be_heard() {
    let voices = voice::Voices::find(std::path::Path::new("/nonexistent"), &BTreeMap::new());
    let heard = |session: &Session| names(session).iter().any(|name| name.starts_with("Lyssna"));
    let in_stage = |actions: &[Action]| {
        let mut session = Session::new(heard_setup(&voices), true);
        for action in actions {
            session.apply(*action, &SystemRandom);
        }
        session
    };
    assert!(heard(&in_stage(&[])), "the choice of language");
    let mut actions = vec![Action::PickLanguage(0)];
    assert!(heard(&in_stage(&actions)), "before the first question");
    actions.extend(to_choice());
    assert!(heard(&in_stage(&actions)), "the choice");
    let pick = Action::PickDisclosure(Disclosure::Talk);
    actions.extend([pick, Action::Seal]);
    let mut session = in_stage(&actions);
    assert!(heard(&session), "while it is sealed");
    session.hear(Reply::Committed);
    assert!(heard(&session), "the code");
    session.apply(Action::Help, &SystemRandom);
    assert!(heard(&session), "the support lines");
    let failed = {
        let mut session = in_stage(&actions);
        session.hear(Reply::Failed);
        session
    };
    assert!(heard(&failed), "that there is no code");
    let out = Session::new(Setup::out_of_service(&voices).unwrap(), false);
    assert!(heard(&out), "out of service");
}

#[test]
fn who_listens_is_told_about_headphones_in_the_language_that_was_pressed() {
    let mut session = Session::new(setup(), true);
    let second = session.view().unwrap().languages[1]
        .language
        .tag()
        .to_owned();
    session.apply(Action::ListenTo(1), &SystemRandom);
    session.set_sound(Sound::WaitingForHeadphones(0));
    let hint = language::Language::load(&second).unwrap().texts().unwrap();
    let hint = hint.text("listen-headphones");
    assert!(names(&session).contains(&hint), "{:?}", names(&session));
}
