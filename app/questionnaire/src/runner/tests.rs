use proptest::prelude::*;

use super::*;
use crate::{Disclosure, Origin, Response, Route, SHIPPED};

fn shipped() -> Runner {
    Runner::new(Questionnaire::parse(SHIPPED).unwrap())
}

fn current(runner: &Runner) -> &str {
    runner.current().map_or("finished", |item| &item.id)
}

/// Answers the named items with these choices, in order, and skips all others.
fn run(runner: &mut Runner, given: &[(&str, usize)]) {
    while let Some(item) = runner.current() {
        let own = given.iter().filter(|(id, _)| *id == item.id);
        for (_, place) in own.copied().collect::<Vec<_>>() {
            assert!(runner.choose(place));
        }
        if runner.can_go_on() {
            runner.next();
        } else {
            runner.skip();
        }
    }
}

#[track_caller]
fn check_routes(given: &[(&str, usize)], expected: &[Route]) {
    let mut runner = shipped();
    run(&mut runner, given);
    let routes = runner.questionnaire().routes(runner.answers());
    let ids: Vec<_> = routes.iter().map(|route| route.id()).collect();
    assert!(routes == expected, "{ids:?}");
}

#[test]
fn routes_say_what_matters_now_and_skipping_is_no_no() {
    check_routes(&[], &[Route::None]);
    check_routes(&[("threatened", 0)], &[Route::Ongoing]);
    check_routes(&[("threatened", 1)], &[Route::Earlier]);
    check_routes(&[("earlier-in-life", 0)], &[Route::Earlier]);
    check_routes(&[("safe-to-go-home", 2)], &[Route::DangerNow]);
    check_routes(
        &[
            ("money-decided", 0),
            ("how-afraid", 3),
            ("children-near", 0),
        ],
        &[Route::DangerNow, Route::Children, Route::Ongoing],
    );
    check_routes(&[("children-near", 0)], &[Route::None]);
    check_routes(&[("afraid-to-harm", 0)], &[Route::OwnUse]);
    check_routes(&[("wishes-for-help", 1)], &[Route::WishesContact]);
    check_routes(&[("wishes-for-help", 3)], &[Route::None]);
}

#[test]
fn a_follow_up_is_asked_only_where_its_condition_holds() {
    let asked = |place| {
        let mut runner = shipped();
        while current(&runner) != "followed-or-tracked" {
            runner.skip();
        }
        assert!(runner.choose(place));
        runner.next();
        current(&runner).to_owned()
    };
    assert_eq!(asked(1), "who-did-it");
    assert_eq!(asked(2), "earlier-in-life");
}

#[test]
fn an_answer_that_becomes_hidden_is_dropped_at_once() {
    let mut runner = shipped();
    assert!(runner.choose(0));
    while current(&runner) != "who-did-it" {
        if runner.can_go_on() {
            runner.next();
        } else {
            runner.skip();
        }
    }
    assert!(runner.choose(2));
    for _ in 0..7 {
        runner.back();
    }
    assert!(runner.answers().has("who-did-it", "family-or-relative"));
    assert!(runner.choose(2));
    assert_eq!(runner.answers().get("who-did-it"), None);
}

#[test]
fn next_waits_for_an_answer_and_an_unknown_choice_is_none() {
    let mut runner = shipped();
    assert!(runner.is_at_start());
    assert!(!runner.choose(4), "the item has four");
    runner.next();
    assert_eq!(current(&runner), "afraid-of-someone-close");
    runner.skip();
    assert_eq!(current(&runner), "threatened");
    runner.back();
    runner.back();
    assert_eq!(current(&runner), "afraid-of-someone-close");
}

#[test]
fn of_several_choices_the_exclusive_one_stands_alone() {
    let mut runner = shipped();
    while current(&runner) != "wishes-for-help" {
        if current(&runner) == "about-own-use" {
            assert!(runner.can_go_on() && !runner.choose(0), "a note is read");
        }
        runner.skip();
    }
    let chosen = |runner: &Runner| match runner.answers().get("wishes-for-help") {
        Some(Answer::Choices(choices)) => choices.clone(),
        _ => Vec::new(),
    };
    runner.choose(1);
    runner.choose(0);
    assert_eq!(chosen(&runner), ["talk-with-staff", "contact-with-support"]);
    runner.choose(3);
    assert_eq!(chosen(&runner), ["nothing-right-now"]);
    runner.choose(2);
    assert_eq!(chosen(&runner), ["help-to-change"]);
    runner.choose(2);
    assert!(!runner.can_go_on(), "none is no answer");
}

#[test]
fn the_part_on_own_use_can_be_left_out() {
    let whole = Questionnaire::parse(SHIPPED).unwrap();
    let mut runner = Runner::new(whole.clone().without_own_use());
    let total = runner.progress().total;
    assert_eq!(Runner::new(whole).progress().total, total + 4);
    while let Some(item) = runner.current() {
        assert!(!item.id.contains("harm") && !item.id.contains("own-use"));
        assert!(runner.progress().done < total);
        runner.skip();
    }
    assert_eq!(runner.progress().done, total);
}

#[test]
fn a_number_is_typed_digit_by_digit_within_its_bounds() {
    let text = "id = 'q'\n[[groups]]\nid = 'g'\n[[groups.items]]\nid = 'n'\nkind = 'integer'\nfrom = 15\nto = 99";
    let mut runner = Runner::new(Questionnaire::parse(text).unwrap());
    assert!(runner.add_digit(1));
    assert!(!runner.can_go_on(), "less than the least");
    assert!(runner.add_digit(8));
    assert!(!runner.add_digit(0), "more than the most");
    assert_eq!(runner.answers().number("n"), Some(18));
    runner.erase_digit();
    runner.back();
    assert_eq!(runner.answers().number("n"), None, "half a number is none");
    runner.erase_digit();
    assert!(!runner.add_digit(10));
}

/// Whether the note at the end is asked, after `one` got `a`, `many` got `a` and `b`, `step` 2, and
/// `other`, `several` and `number` were skipped.
#[track_caller]
fn check_holds(condition: &str, expected: bool) {
    let text = format!(
        "id = 'q'\n[[groups]]\nid = 'g'
        [[groups.items]]\nid = 'one'\nchoices = ['a', 'b']
        [[groups.items]]\nid = 'many'\nkind = 'multiple'\nchoices = ['a', 'b', 'c']
        [[groups.items]]\nid = 'step'\nkind = 'scale'\nfrom = 0\nto = 5
        [[groups.items]]\nid = 'other'\nchoices = ['a', 'b']
        [[groups.items]]\nid = 'several'\nkind = 'multiple'\nchoices = ['a', 'b']
        [[groups.items]]\nid = 'number'\nkind = 'integer'\nto = 9
        [[groups.items]]\nid = 'told'\nkind = 'note'\nwhen = \"{condition}\""
    );
    let mut runner = Runner::new(Questionnaire::parse(&text).unwrap());
    run(
        &mut runner,
        &[("one", 0), ("many", 0), ("many", 1), ("step", 2)],
    );
    let questionnaire = runner.questionnaire();
    let told = questionnaire.items().last().unwrap();
    assert_eq!(
        questionnaire.is_asked(told, runner.answers()),
        expected,
        "{condition}"
    );
}

#[test]
fn expressions_mean_what_they_mean_in_xpath() {
    for (condition, expected) in [
        ("${one} = 'a'", true),
        ("${one} != 'a'", false),
        ("${other} = 'a'", false),
        ("${other} != 'a'", true),
        ("${other} = ''", true),
        ("${one} = ${other}", false),
        ("selected(${many}, 'b')", true),
        ("selected(${many}, 'c')", false),
        ("selected(${one}, 'a')", true),
        ("count-selected(${many}) = 2", true),
        ("count-selected(${several}) = 0", true),
        ("${many} = ''", false),
        ("${several} = ''", true),
        ("${number} = ''", true),
        ("${step} != ''", true),
        ("${step} + 1 = 3 and ${step} - 1 = 1", true),
        ("${step} * 3 div 2 = 3", true),
        ("7 mod 4 = 3 and -7 mod 4 = -3", true),
        ("2 + 3 * 4 = 14 and (2 + 3) * 4 = 20", true),
        (
            "${step} < 3 and ${step} <= 2 and ${step} > 1 and ${step} >= 2",
            true,
        ),
        (
            "${number} < 1 or ${number} >= 1 or ${number} = ${number}",
            false,
        ),
        ("${number} != 1", true),
        ("not(${one} = 'a') or ${step} = 2", true),
        ("${one} = 'b' and ${step} = 2 or ${step} = 2", true),
        (
            "coalesce(${number}, 4) = 4 and coalesce(${step}, 4) = 2",
            true,
        ),
        ("coalesce(${other}, ${one}) = 'a'", true),
        (
            "if(${one} = 'a', ${step}, 9) = 2 and if(${one} = 'b', ${step}, 9) = 9",
            true,
        ),
        ("if(${one} = 'b', ${step} = 2, ${step} = 3)", false),
        ("if(${step} = 2, 'b', ${one}) = 'b'", true),
        ("1 div 0 > 1000", true),
    ] {
        check_holds(condition, expected);
    }
}

#[derive(Debug, Clone)]
enum Input {
    Choose(usize),
    Digit(u8),
    Erase,
    Skip,
    Next,
    Back,
}

fn input() -> impl Strategy<Value = Input> {
    prop_oneof![
        6 => (0..6_usize).prop_map(Input::Choose),
        1 => (0..12_u8).prop_map(Input::Digit),
        1 => Just(Input::Erase),
        1 => Just(Input::Skip),
        5 => Just(Input::Next),
        2 => Just(Input::Back),
    ]
}

/// Every kind of item, and conditions of every kind between them.
const EVERYTHING: &str = "
id = 'q'
[[scores]]
id = 'sum'
value = '${step} * 2 + coalesce(${number}, 1) - count-selected(${many}) mod 2'
[[groups]]
id = 'a'
[[groups.items]]
id = 'one'
choices = ['x', 'y', 'z']
[[groups.items]]
id = 'many'
kind = 'multiple'
choices = ['x', 'y', 'z']
exclusive = ['z']
when = \"${one} != 'z'\"
[[groups.items]]
id = 'step'
kind = 'scale'
from = -1
to = 3
when = \"selected(${many}, 'y') or ${one} = ''\"
[[groups.items]]
id = 'number'
kind = 'integer'
from = 2
to = 40
when = \"${step} >= 0 and not(${many} = '')\"
[[groups]]
id = 'b'
when = \"if(${number} = '', ${one} = 'y', ${sum} > 3)\"
[[groups.items]]
id = 'told'
kind = 'note'
[[groups.items]]
id = 'last'
choices = ['x', 'y']
when = \"coalesce(${one}, 'y') = 'y'\"
";

proptest! {
    #[test]
    fn no_input_leaves_an_answer_to_a_hidden_item(
        shipped in any::<bool>(),
        inputs in prop::collection::vec(input(), 0..80),
    ) {
        let text = if shipped { SHIPPED } else { EVERYTHING };
        let mut runner = Runner::new(Questionnaire::parse(text).unwrap());
        for input in inputs {
            match input {
                Input::Choose(place) => {
                    runner.choose(place);
                }
                Input::Digit(digit) => {
                    runner.add_digit(digit);
                }
                Input::Erase => runner.erase_digit(),
                Input::Skip => runner.skip(),
                Input::Next => runner.next(),
                Input::Back => runner.back(),
            }
            let questionnaire = runner.questionnaire();
            for item in questionnaire.items() {
                let given = runner.answers().get(&item.id).is_some();
                prop_assert!(!given || questionnaire.is_asked(item, runner.answers()));
            }
            if let Some(item) = runner.current() {
                prop_assert!(questionnaire.is_asked(item, runner.answers()), "a hidden item is current");
            }
            prop_assert!(!questionnaire.routes(runner.answers()).is_empty());
            prop_assert!(questionnaire.scores(runner.answers()).iter().all(|(_, score)| score.is_none_or(f64::is_finite)));
        }
        let origin = Origin {
            language: "sv".to_owned(),
            questionnaire: "q".to_owned(),
            questionnaire_hash: String::new(),
            month: "2026-11".to_owned(),
            app: "0".to_owned(),
        };
        let response = Response::new(origin, Disclosure::Answers, runner.into_answers());
        prop_assert!(Response::from_cbor(&response.to_cbor().unwrap()).unwrap() == response);
    }
}
