//! A workplace's own questionnaire: held to the rule of the shipped one, asked by the tablet, read at the desk.

use std::fs;

use atspi::Role;
use harness::picture;
use harness::process::wait_for;
use harness::session::to_question;
use harness::tablet::Tablet;
use harness::worker::Worker;
use harness::workplace::Workplace;
use language::Language;

const DEFINITION: &str = r#"
id = "own"
validated = false

[[groups]]
id = "nights"

[[groups.items]]
id = "sleeps-well"
choices = ["yes-most-nights", "no-seldom"]
"#;
const SWEDISH: &str = "\
group-nights = Om nätterna
item-sleeps-well = Sover du lugnt om natten?
item-sleeps-well-frame = Den senaste veckan
answer-yes-most-nights = Ja, de flesta nätter
answer-no-seldom = Nej, sällan
";
const ENGLISH: &str = "\
group-nights = At night
item-sleeps-well = Do you sleep calmly at night?
item-sleeps-well-frame = The past week
answer-yes-most-nights = Yes, most nights
answer-no-seldom = No, seldom
";

fn with_own(folder: &std::path::Path) -> Workplace {
    let workplace = Workplace::make(folder).unwrap();
    let settings = workplace.settings().join("workplace.toml");
    let text = fs::read_to_string(&settings).unwrap();
    let (before, rest) = text.split_once("languages = [").unwrap();
    let (_, after) = rest.split_once(']').unwrap();
    fs::write(
        &settings,
        format!("{before}languages = [\"sv\", \"en\"]{after}"),
    )
    .unwrap();
    let new = workplace.enrum(&["questionnaire", "new"], &["--id", "own"]);
    let new = new.unwrap();
    assert!(new.contains("`own`"), "{new}");
    let check = || workplace.enrum(&["questionnaire", "check"], &[]).unwrap();
    // A copy of the shipped one can be asked as it is.
    assert!(check().contains("holds together: "), "{}", check());
    workplace.sign().unwrap();
    workplace
}

#[test]
fn a_workplace_s_own_questionnaire_is_held_to_the_same_rule() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = with_own(folder.path());
    let own = workplace.settings().join("questionnaire");
    let write = |file: &str, text: &str| fs::write(own.join(file), text).unwrap();
    let refused = || format!("{:#}", workplace.sign().unwrap_err());
    let is = |expected: &str| {
        let line = refused();
        assert!(line.contains(expected), "{line}");
        assert_eq!(line.lines().count(), 1, "{line}");
    };
    write(
        "questionnaire.toml",
        &DEFINITION.replace("choices", "choises"),
    );
    is("questionnaire.toml: line 10, column 1");
    write("questionnaire.toml", DEFINITION);
    is("questionnaire/sv.ftl: `answer-no-seldom` is missing");
    write("sv.ftl", SWEDISH);
    is("questionnaire/en.ftl: `answer-no-seldom` is missing");
    write("en.ftl", "item-sleeps-well = {\n");
    is("questionnaire/en.ftl:2: ");
    write("en.ftl", ENGLISH);
    is("was made from another text of the source");
    workplace
        .enrum(&["questionnaire", "accept"], &["en"])
        .unwrap();
    workplace.sign().unwrap();
    // Nothing that a font lacks, nothing that nobody has reviewed, and not under another name.
    write("en.ftl", &ENGLISH.replace("calmly", "漢"));
    is("no font has \"漢\"");
    write("en.ftl", ENGLISH);
    write("sv.ftl", &SWEDISH.replace("lugnt", "{ $age }"));
    is("questionnaire/sv.ftl: `item-sleeps-well` has variables");
    write("sv.ftl", &SWEDISH.replace("Nej, sällan", "{ \"\" }"));
    is("questionnaire/sv.ftl: `answer-no-seldom` is empty");
    write("sv.ftl", SWEDISH);
    let allow = |from: &str, to: &str| workplace.change_settings(from, to);
    let refused = allow("drafts_allowed = true", "drafts_allowed = false").unwrap_err();
    assert!(
        format!("{refused:#}").contains("nobody has reviewed en"),
        "{refused:#}"
    );
    let translations = fs::read_to_string(own.join("translations.toml")).unwrap();
    let (head, tail) = translations.split_once("status = \"draft\"").unwrap();
    let review = "status = \"reviewed\"\nreviewer = \"A. B.\"\nreviewed = \"2026-11-22\"";
    write("translations.toml", &format!("{head}{review}{tail}"));
    workplace.sign().unwrap();
    write(
        "questionnaire.toml",
        &DEFINITION.replace("\"own\"", "\"another\""),
    );
    is("is `another`, and the settings ask `own`");
    fs::remove_file(own.join("questionnaire.toml")).unwrap();
    is("`enrum questionnaire new`");
    write("questionnaire.toml", DEFINITION);
    workplace.sign().unwrap();
}

#[test]
fn a_workplace_asks_what_it_wants_to_and_its_desk_reads_it() {
    let folder = tempfile::tempdir().unwrap();
    let workplace = with_own(folder.path());
    let own = workplace.settings().join("questionnaire");
    for (file, text) in [
        ("questionnaire.toml", DEFINITION),
        ("sv.ftl", SWEDISH),
        ("en.ftl", ENGLISH),
    ] {
        fs::write(own.join(file), text).unwrap();
    }
    workplace
        .enrum(&["questionnaire", "accept"], &["en"])
        .unwrap();
    workplace.sign().unwrap();
    let desktop = crate::desktop(folder.path());
    let tablet = Tablet::start(&desktop, &workplace.tablet()).unwrap();
    let texts = Language::load("sv")
        .unwrap()
        .with_questions(SWEDISH)
        .texts()
        .unwrap();
    let tree = to_question(&tablet, &texts, "item-sleeps-well").unwrap();
    let press = |role, name: String| tree.press(role, &[name]).unwrap();
    press(Role::RadioButton, texts.text("answer-no-seldom"));
    for id in ["question-next", "support-continue"] {
        press(Role::Button, texts.text(id));
    }
    let choice = ["choice-answers", "choice-answers-note"].map(|id| texts.text(id));
    press(Role::RadioButton, choice.join(". "));
    for id in ["choice-continue", "code-show"] {
        press(Role::Button, texts.text(id));
    }
    let reference = wait_for("a readable code", 20, || {
        Ok(Some(picture::read_code(&picture::take(&desktop)?)?))
    });
    drop(tablet);
    workplace.carry().unwrap();
    let worker = Worker::sit_down(&desktop, &workplace).unwrap();
    worker.unlock().unwrap();
    worker.scan(&reference.unwrap()).unwrap();
    worker.heading("received-title").unwrap();
    worker.press("received-open").unwrap();
    worker.heading("read-title-answers").unwrap();
    worker.says("Sover du lugnt om natten?").unwrap();
    worker.says("Nej, sällan").unwrap();
}
