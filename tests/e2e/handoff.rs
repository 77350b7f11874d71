//! From the answers to the worker's screen, and each refusal on the way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use harness::picture;
use harness::session::Participant;
use harness::tablet::Tablet;
use harness::workplace::Workplace;
use questionnaire::{Disclosure, Kind, Questionnaire, Runner};
use serde_json::Value;

/// Answers to every item that is asked: the first choice of each, or the last.
fn to_everything(last: bool) -> BTreeMap<String, Vec<String>> {
    let mut runner = Runner::new(Questionnaire::parse(questionnaire::SHIPPED).unwrap());
    let mut given = BTreeMap::new();
    while let Some(item) = runner.current().cloned() {
        let (place, answer) = match &item.kind {
            Kind::Scale { from, to } => {
                let place = if last { to - from } else { 0 };
                (usize::try_from(place).unwrap(), (from + place).to_string())
            }
            _ if item.choices().is_empty() => {
                runner.next();
                continue;
            }
            _ => {
                let place = if last { item.choices().len() - 1 } else { 0 };
                (place, item.choices()[place].clone())
            }
        };
        assert!(runner.choose(place));
        given.insert(item.id.clone(), vec![answer]);
        runner.next();
    }
    given
}

fn participant(disclosure: Disclosure) -> Participant {
    Participant {
        language: "sv".to_owned(),
        // Who shows nothing has answered everything otherwise than who shows it.
        answers: match disclosure {
            Disclosure::Answers => to_everything(false),
            Disclosure::Talk => to_everything(true),
            Disclosure::Withheld => BTreeMap::new(),
        },
        disclosure,
        largest: false,
        dark: false,
    }
}

/// Names and lengths of all envelopes in the exchange.
fn envelopes(exchange: &Path) -> Vec<(PathBuf, u64)> {
    let entries = fs::read_dir(exchange).unwrap();
    let months = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir());
    let files = months.flat_map(|month| fs::read_dir(month).unwrap());
    files
        .map(|file| file.unwrap())
        .map(|file| (file.path(), file.metadata().unwrap().len()))
        .collect()
}

#[test]
fn the_three_choices_look_alike_until_they_are_opened() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = Workplace::make(folder.path()).unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let cases = [
        (Disclosure::Answers, "answers", 18),
        (Disclosure::Talk, "talk", 0),
        (Disclosure::Withheld, "withheld", 0),
    ];
    let visits = cases.map(|(disclosure, _, _)| participant(disclosure).visit(&tablet).unwrap());
    let references = visits
        .each_ref()
        .map(|visit| picture::read_code(&visit.handoff).unwrap());
    // From the choice on all look alike, to the pixel, whatever was answered and chosen; only the chosen
    // tile and the code itself differ.
    for name in ["support", "choice-open", "code-covered"] {
        let pictures = visits.each_ref().map(|visit| {
            let screen = visit.screens.iter().find(|screen| screen.name == name);
            &screen.unwrap().picture
        });
        assert!(
            pictures[0] == pictures[1] && pictures[0] == pictures[2],
            "{name}"
        );
    }
    drop(tablet);

    let early = workplace
        .try_open(&workplace.desk(), &references[0], true)
        .unwrap();
    refused(&early, "there is nothing under this code yet");
    assert_eq!(workplace.carry().unwrap(), "Carried: 3");
    assert_eq!(workplace.carry().unwrap(), "Carried: 0");

    let lengths: BTreeSet<u64> = envelopes(&workplace.exchange())
        .iter()
        .map(|it| it.1)
        .collect();
    assert_eq!(lengths.len(), 1, "one length for all: {lengths:?}");
    for ((_, choice, answers), reference) in cases.iter().zip(&references) {
        let opened = workplace.open(&workplace.desk(), reference, true).unwrap();
        let json: Value = serde_json::from_str(&opened).unwrap();
        assert_eq!(json["choice"], *choice);
        assert_eq!(json["answers"].as_object().unwrap().len(), *answers);
        if *answers > 0 {
            let answers = json["answers"].as_object().unwrap();
            for (item, choices) in &to_everything(false) {
                let given = match &answers[item] {
                    Value::Array(all) => all
                        .iter()
                        .map(|own| own.as_str().unwrap().to_owned())
                        .collect(),
                    Value::String(one) => vec![one.clone()],
                    other => vec![other.to_string()],
                };
                assert_eq!(&given, choices, "{item}");
            }
        }
    }
    let text = workplace
        .open(&workplace.desk(), &references[0], false)
        .unwrap();
    assert!(
        text.contains("Ja, och det händer fortfarande") && text.contains("Min partner"),
        "{text}"
    );

    refusals(&workplace, folder.path(), &references[0]);
}

/// Wrong code, wrong key, a flipped byte: each in its own words, and nothing of the answers.
fn refusals(workplace: &Workplace, folder: &Path, reference: &str) {
    let open = |desk: &Path, text: &str| workplace.try_open(desk, text, true).unwrap();
    let own = workplace.desk();
    refused(
        &open(&own, "https://example.org/"),
        "this is not a session reference",
    );
    let swapped = if reference.ends_with('Q') { "P" } else { "Q" };
    let mistyped = format!("{}{swapped}", &reference[..60]);
    refused(
        &open(&own, &mistyped),
        "a character of the session reference is wrong",
    );

    // Two workers since the site is signed anew; the envelopes are older than the second.
    let later = folder.join("later");
    workplace.add_worker("later", &later).unwrap();
    workplace.sign().unwrap();
    fs::copy(own.join("site.enrum"), later.join("site.enrum")).unwrap();
    refused(&open(&later, reference), "not sealed to this key");
    assert!(
        open(&own, reference).status.success(),
        "the first worker still can"
    );

    for (path, _) in envelopes(&workplace.exchange()) {
        let mut bytes = fs::read(&path).unwrap();
        bytes[9_000] ^= 1;
        fs::write(&path, bytes).unwrap();
    }
    refused(&open(&own, reference), "the envelope is damaged");
}

#[track_caller]
fn refused(output: &std::process::Output, expected: &str) {
    let error = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains(expected), "{error}");
    assert_eq!(error.lines().count(), 1, "one line: {error}");
    assert!(output.stdout.is_empty());
}
