//! The texts that data stands for: every message of the questionnaire and of the support lines is in
//! every language, and there is none beside them.

use std::collections::BTreeSet;

use language::Language;
use questionnaire::{Questionnaire, Route};
use site::Service;

const OF_DATA: [&str; 4] = ["item-", "answer-", "group-", "line-"];

fn named() -> BTreeSet<String> {
    let questionnaire = Questionnaire::parse(questionnaire::SHIPPED).unwrap();
    let mut named = questionnaire.messages();
    let national = site::national_lines().unwrap();
    let national = national.into_iter().map(|line| line.id);
    let local = Service::ALL.map(|service| service.id().to_owned());
    for id in national.chain(local) {
        named.extend([format!("line-{id}"), format!("line-{id}-note")]);
    }
    named
}

#[test]
fn the_questionnaire_and_the_lines_have_their_texts_and_no_others() {
    let named = named();
    assert!(named.len() > 60, "{}", named.len());
    for tag in Language::tags() {
        let messages = Language::load(tag).unwrap().messages().unwrap();
        let of_data = |id: &String| OF_DATA.iter().any(|part| id.starts_with(part));
        let written: BTreeSet<_> = messages.into_iter().filter(of_data).collect();
        assert_eq!(
            written.difference(&named).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{tag}"
        );
        assert_eq!(
            named.difference(&written).collect::<Vec<_>>(),
            Vec::<&String>::new(),
            "{tag}"
        );
    }
}

#[test]
fn every_route_has_its_texts_at_the_desk_and_there_are_no_others() {
    let mut named: BTreeSet<_> = (Route::ALL.into_iter())
        .flat_map(|route| {
            [
                format!("route-{}", route.id()),
                format!("route-{}-note", route.id()),
                format!("guide-{}", route.id()),
            ]
        })
        .collect();
    named.insert("guide-always".to_owned());
    for tag in Language::desk_tags() {
        let messages = Language::load(tag).unwrap().messages().unwrap();
        let written: BTreeSet<_> = (messages.into_iter())
            .filter(|id| id.starts_with("route-") || id.starts_with("guide-"))
            .collect();
        assert_eq!(written, named, "{tag}");
    }
}
