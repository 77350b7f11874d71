use proptest::prelude::*;

use super::*;
use crate::SHIPPED;

#[track_caller]
fn check(text: &str, expected: &str) {
    let error = Questionnaire::parse(text).unwrap_err().to_string();
    assert_eq!(error, expected);
}

/// A questionnaire of one group with these lines in it.
fn with(items: &str) -> String {
    format!("id = 'q'\n[[groups]]\nid = 'g'\n{items}")
}

const ITEM: &str = "[[groups.items]]\nid = 'x'\nchoices = ['a', 'b']\n";

#[test]
fn bad_definitions_are_refused_by_place_and_name() {
    check(
        "id = 'q'",
        "line 1, column 1: the questionnaire has no items; give it at least one [[groups.items]]",
    );
    check(
        "id = 'Q'",
        "line 1, column 6: `Q` is not an identifier; use at most 40 lower-case letters, digits and hyphens",
    );
    check(
        "id = 'q'\ngroups = 3",
        "line 2, column 10: invalid type: integer `3`, expected a sequence",
    );
    check(
        &with("[[groups.items]]\nid = 'x'\nchoices = ['a']"),
        "line 5, column 6: an item of this kind needs at least two choices",
    );
    check(
        &with("[[groups.items]]\nid = 'x'\nchoices = ['a', 'a']"),
        "line 6, column 17: `a` stands twice; give each its own identifier",
    );
    check(
        &with(&format!("{ITEM}{ITEM}")),
        "line 8, column 6: `x` stands twice; give each its own identifier",
    );
    check(
        &with("[[groups.items]]\nid = 'x'\nkind = 'scale'\nfrom = 1\nto = 20"),
        "line 5, column 6: a scale has `from` and `to`, at most eleven steps",
    );
    check(
        &with(
            "[[groups.items]]\nid = 'x'\nkind = 'multiple'\nchoices = ['a', 'b']\nexclusive = ['c']",
        ),
        "line 8, column 14: `c` is not a choice of this item",
    );
    check(
        &with("[[groups.items]]\nid = 'x'\nkind = 'note'\nchoices = ['a', 'b']"),
        "line 5, column 6: only items of kind single and multiple have choices",
    );
}

#[test]
fn conditions_look_back_only_and_scores_not_at_themselves() {
    check(
        &with(&format!(
            "[[groups.items]]\nid = 'w'\nkind = 'note'\nwhen = \"${{x}} = 'a'\"\n{ITEM}"
        )),
        "line 7, column 9: this depends on `x`, which is not asked before it",
    );
    check(
        &with(&format!("{ITEM}when = \"${{x}} = 'a'\"")),
        "line 7, column 9: this depends on `x`, which is not asked before it",
    );
    let scores = "[[scores]]\nid = 's'\nvalue = '1 + ${t}'\n[[scores]]\nid = 't'\nvalue = '${s}'\n";
    check(
        &format!("id = 'q'\n{scores}[[groups]]\nid = 'g'\n{ITEM}"),
        "line 4, column 9: score `s` depends on itself",
    );
    // Each names the one before twice: looked at again and again, this would take for ever.
    let mut chain = String::new();
    for n in 1..40 {
        let before = n - 1;
        let value = format!("${{s{before}}} + ${{s{before}}}");
        chain = format!("{chain}[[scores]]\nid = 's{n}'\nvalue = '{value}'\n");
    }
    let first = "[[scores]]\nid = 's0'\nvalue = \"if(${x} = 'a', 1, 0)\"\n";
    let text = format!("id = 'q'\n{first}{chain}[[groups]]\nid = 'g'\n{ITEM}");
    let questionnaire = Questionnaire::parse(&text).unwrap();
    assert_eq!(questionnaire.scores(&crate::Answers::default()).len(), 40);

    let score = "[[scores]]\nid = 's'\nvalue = \"if(${x} = 'a', 1, 0)\"\n";
    check(
        &format!("id = 'q'\n{score}[[groups]]\nid = 'g'\n{ITEM}when = '''\n  ${{s}} > 0'''"),
        "line 11, column 3: this depends on `x`, which is not asked before it",
    );
}

#[track_caller]
fn check_condition(condition: &str, expected: Result<(), (usize, &str)>) {
    let found = self::condition(condition);
    let expected = expected.map_err(|(column, what)| (column, what.to_owned()));
    assert_eq!(found, expected, "{condition}");
}

/// What is told of a condition, and in which of its columns.
fn condition(condition: &str) -> Result<(), (usize, String)> {
    let items = "[[groups.items]]\nid = 'one'\nchoices = ['a', 'b']\n\
        [[groups.items]]\nid = 'many'\nkind = 'multiple'\nchoices = ['a', 'b']\n\
        [[groups.items]]\nid = 'step'\nkind = 'scale'\nfrom = 0\nto = 3\n\
        [[groups.items]]\nid = 'told'\nkind = 'note'\nwhen = ";
    let text = with(&format!("{items}'''{condition}'''"));
    Questionnaire::parse(&text).map(drop).map_err(|error| {
        let what = error.fault.to_string();
        (error.column - 11, what)
    })
}

#[test]
fn expressions_are_typed_when_they_are_read() {
    for good in [
        "${one} = 'a'",
        "'a' != ${one} and not(${one}='')",
        "selected(${many}, 'a') or selected(${one}, 'b')",
        "count-selected(${many}) >= 2",
        "${step} * 2 div 3 - -1 mod 2 < 1.5",
        "if(${step} = '', ${one}, 'b') = 'a'",
        "coalesce(${step}, 0) + 1 > 0",
        " ( ${step} > 1 ) ",
        "if(${one} = 'a', ${step} > 1, ${many} = '')",
    ] {
        check_condition(good, Ok(()));
    }
    let bad = |condition, column, what| check_condition(condition, Err((column, what)));
    bad("${two} = 'a'", 0, "there is no item or score `two`");
    bad(
        "${one} = 'c'",
        9,
        "`c` is not a choice of this item; its choices are a, b",
    );
    bad(
        "selected(${many}, 'c')",
        18,
        "`c` is not a choice of this item; its choices are a, b",
    );
    bad("${told} = ''", 0, "`told` is a note, which has no answer");
    bad(
        "${one} > 1",
        0,
        "expected a number, but this is a choice or text",
    );
    bad(
        "${step} = 'a'",
        10,
        "expected a number, but this is a choice or text",
    );
    bad(
        "${many} = 'a'",
        0,
        "expected a number, a choice or text, but this is an item with several choices; ask selected() of it",
    );
    bad("1 + 1", 0, "expected a condition, but this is a number");
    bad("not(1)", 4, "expected a condition, but this is a number");
    bad(
        "${one} = 'a' and 1",
        17,
        "expected a condition, but this is a number",
    );
    bad(
        "count-selected(${one}) > 0",
        15,
        "expected an item with several choices, but this is a choice or text",
    );
    bad(
        "if(${step} > 1, 1, 'a') > 0",
        19,
        "expected a number, but this is a choice or text",
    );
    bad("not()", 0, "not() takes 1, and here are 0");
    bad(
        "today() > 1",
        0,
        "there is no function today(); there are not, selected, count-selected, if and coalesce",
    );
    bad(
        "${one} = ",
        9,
        "expected a value, such as ${item}, 'choice', 3 or not(…)",
    );
    bad("${one} = 'a", 11, "expected the closing '");
    bad("${one = 'a'", 5, "expected a name and }");
    bad("(${one} = 'a'", 13, "expected an operator or )");
    bad(
        "${one} = 'a' ${one}",
        13,
        "a value, an operator or the end is expected here",
    );
    bad("", 0, "a value, an operator or the end is expected here");
    bad(
        "not(${one} = 'a' or ",
        20,
        "expected a value, such as ${item}, 'choice', 3 or not(…)",
    );
    let deep = "(".repeat(40) + "1" + &")".repeat(40);
    bad(
        &deep,
        32,
        "too much stands within each other or in one chain; divide it with a score",
    );
}

#[test]
fn what_is_told_of_an_expression_is_where_it_stands() {
    let text = with(&format!(
        "{ITEM}[[groups.items]]\nid = 'y'\nkind = 'note'\nwhen = \"\"\"\n  ${{x}} = 'a'\n  or ${{x}} = 'ö'\n\"\"\""
    ));
    check(
        &text,
        "line 12, column 13: `ö` is not a choice of this item; its choices are a, b",
    );
}

#[test]
fn the_shipped_questionnaire_covers_what_it_should() {
    let shipped = Questionnaire::parse(SHIPPED).unwrap();
    assert!(!shipped.validated());
    let groups: Vec<_> = shipped
        .groups()
        .iter()
        .map(|group| group.id.as_str())
        .collect();
    assert_eq!(
        groups,
        ["exposure", "safety", "relatives", "own-use", "wishes"]
    );
    assert!((14..=20).contains(&shipped.items().len()));
    assert_eq!(
        shipped.routes.len() + 1,
        Route::ALL.len(),
        "all but `none` have a condition"
    );
}

/// As many items as this, with choices as long as can be.
fn large(items: usize, choices: usize) -> String {
    let long = |start: &str, number: usize| {
        format!(
            "{start}{number:0>width$}",
            width = MAX_IDENTIFIER - start.len()
        )
    };
    let item = |number: usize| {
        let choices: Vec<_> = (0..choices)
            .map(|choice| format!("'{}'", long("c", choice)))
            .collect();
        let id = long("i", number);
        format!(
            "[[groups.items]]\nid = '{id}'\nkind = 'multiple'\nchoices = [{}]\n",
            choices.join(", ")
        )
    };
    let text = with(&(0..items).map(item).collect::<String>());
    text.replace("id = 'q'", &format!("id = '{}'", long("q", 0)))
}

#[test]
fn the_largest_questionnaire_fits_the_bucket_and_a_larger_one_is_refused() {
    let largest = (1..100)
        .take_while(|items| Questionnaire::parse(&large(*items, 8)).is_ok())
        .last()
        .unwrap();
    assert!((30..60).contains(&largest), "{largest}");
    check(
        &large(largest + 1, 8),
        "line 1, column 1: answered in full, this questionnaire does not fit into an envelope; use fewer or shorter items",
    );
    let mut runner = crate::Runner::new(Questionnaire::parse(&large(largest, 8)).unwrap());
    while !runner.is_finished() {
        for place in 0..8 {
            assert!(runner.choose(place));
        }
        runner.next();
    }
    let origin = crate::Origin {
        language: "sv-x-easy".to_owned(),
        questionnaire: runner.questionnaire().id().to_owned(),
        questionnaire_hash: "0".repeat(64),
        month: "2026-11".to_owned(),
        app: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let response = crate::Response::new(origin, crate::Disclosure::Answers, runner.into_answers());
    let bytes = response.to_cbor().unwrap();
    assert!(
        bytes.len() > crate::MAX_RESPONSE_LEN * 9 / 10,
        "{} bytes",
        bytes.len()
    );
}

/// As deep as can be written: each is read, looked at, worked out and let go on a small stack.
#[test]
fn the_deepest_expressions_fit_a_small_stack() {
    let long = |part: &str| part.repeat(1_990 / part.len());
    for condition in [
        format!("{}1 > 0", long("1+")),
        format!("{}1 > 0", long("1 - 1*")),
        format!("{}1 = 1", "(".repeat(32)),
        long("(')'="),
        format!("{}1", long("not(1=")),
        format!("{}1=1", long("1=1 or ")),
    ] {
        let text = with(&format!(
            "{ITEM}[[groups.items]]\nid = 'y'\nkind = 'note'\nwhen = '''{condition}'''"
        ));
        let work = move || {
            if let Ok(questionnaire) = Questionnaire::parse(&text) {
                let mut runner = crate::Runner::new(questionnaire);
                runner.choose(0);
                runner.next();
            }
        };
        let small = std::thread::Builder::new().stack_size(768 * 1024);
        small.spawn(work).unwrap().join().unwrap();
    }
}

proptest! {
    #[test]
    fn no_text_panics(condition in "([-$\\{}()'a-z<>=!+* ,.0-9]|\\$\\{one}|selected\\(|not\\(|if\\(| and | or ){0,60}") {
        let text = with(&format!("{ITEM}[[groups.items]]\nid = 'y'\nkind = 'note'\nwhen = '''{condition}'''"));
        let _ = Questionnaire::parse(&text);
    }

    #[test]
    fn long_chains_of_signs_do_not_exhaust_the_stack(length in 0..3_000_usize, sign in "[-(+]") {
        let text = with(&format!("{ITEM}[[groups.items]]\nid = 'y'\nkind = 'note'\nwhen = '{}1'", sign.repeat(length)));
        let _ = Questionnaire::parse(&text);
    }
}

#[test]
fn a_score_with_a_name_is_told_with_its_cutoff_and_source() {
    let scale = "[[groups.items]]\nid = 'x'\nkind = 'scale'\nfrom = 1\nto = 5\n";
    let score = "[[scores]]\nid = 's'\nvalue = '${x} * 3'\nname = 'Own'\n";
    check(
        &with(&format!("{scale}{score}")),
        "line 10, column 6: a score with a `name` is shown to workers and needs its `source`; write where it comes from",
    );
    let whole = with(&format!("{scale}{score}cutoff = 10\nsource = 'Somebody'\n"));
    let questionnaire = Questionnaire::parse(&whole).unwrap();
    let mut runner = crate::Runner::new(questionnaire.clone());
    let told = |answers: &crate::Answers| {
        let scores = questionnaire.told_scores(answers);
        let [score] = scores.as_slice() else {
            panic!("one score")
        };
        assert_eq!((score.name, score.source), ("Own", "Somebody"));
        assert_eq!(format!("{score:?}"), "ToldScore(…)");
        (score.value, score.cutoff)
    };
    assert_eq!(told(runner.answers()), (None, Some(10.0)), "not answered");
    runner.choose(3);
    runner.next();
    assert_eq!(told(runner.answers()), (Some(12.0), Some(10.0)));
    let shipped = Questionnaire::parse(SHIPPED).unwrap();
    assert_eq!(shipped.told_scores(runner.answers()), [], "no instrument");
}

/// 0.7 + 0.1 is 0.7999999999999999 in binary: told to a worker, and to a route, it is what it is on paper.
#[test]
fn a_score_with_decimals_meets_its_cut_off() {
    for (value, shown) in [
        ("0.7 + 0.1", 0.8),
        ("0.1 + 0.2", 0.3),
        ("0.1 * 3", 0.3),
        ("1.1 * 1.1", 1.21),
        ("8 - 6.4 - 1.6 + 0.8", 0.8),
        ("2 div 3", 0.666_666_667),
    ] {
        let text = with(&format!(
            "[[groups.items]]\nid = 'one'\nchoices = ['a', 'b']\n[[scores]]\nid = 'sum'\nvalue = '{value}'\nname = 'Own'\ncutoff = {shown}\nsource = 'Somebody'\n\
             [routes]\nongoing = '${{sum}} >= {shown}'"
        ));
        let questionnaire = Questionnaire::parse(&text).unwrap();
        let answers = crate::Answers::default();
        let told = questionnaire.told_scores(&answers);
        assert_eq!(
            (told[0].value, told[0].cutoff),
            (Some(shown), Some(shown)),
            "{value}"
        );
        assert_ne!(
            questionnaire.routes(&answers),
            [crate::Route::None],
            "{value}"
        );
    }
}

#[test]
fn what_opens_where_nothing_was_answered_is_told() {
    let opens = |when: &str| {
        let text = with(&format!(
            "[[groups.items]]\nid = 'one'\nchoices = ['a', 'b']\n[[groups.items]]\nid = 'more'\nchoices = ['c', 'd']\nwhen = \"{when}\""
        ));
        let questionnaire = Questionnaire::parse(&text).unwrap();
        !questionnaire.asked_after_silence().is_empty()
    };
    assert!(opens("${one} != 'a'"));
    assert!(opens("not(selected(${one}, 'a'))"));
    assert!(!opens("${one} != '' and ${one} != 'a'"));
    assert!(!opens("${one} = 'b'"));
}

#[test]
fn what_offices_programs_make_of_what_is_typed_is_told_by_its_name() {
    for (text, at, what) in [
        ("${one} = ‘a’", 9, "a typographic quote; use ' (U+2018)"),
        ("${one} = “a”", 9, "a typographic quote; use ' (U+201C)"),
        (
            "${one}\u{a0}= 'a'",
            6,
            "a hard space; write an ordinary one (U+00A0)",
        ),
        (
            "${one} =\u{202f}'a'",
            8,
            "a hard space; write an ordinary one (U+202F)",
        ),
        (
            "${ one } = 'a'",
            2,
            "a blank, which does not belong here: ${item} (U+0020)",
        ),
        (
            "${one } = 'a'",
            5,
            "a blank, which does not belong here: ${item} (U+0020)",
        ),
        ("${one} ≠ 'a'", 7, "a sign of its own; use != (U+2260)"),
        ("3 – 1 = 2", 2, "a dash; use - (U+2013)"),
        (
            "${one}\u{200b} = 'a'",
            6,
            "a character that can't be seen; take it away (U+200B)",
        ),
    ] {
        let found = condition(text);
        let (place, told) = found.as_ref().err().unwrap();
        assert_eq!(*place, at, "{text}");
        assert!(
            told.ends_with(&format!("there is {what}")),
            "{text}: {told}"
        );
    }
}
