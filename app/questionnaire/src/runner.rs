//! The way through a questionnaire, as a state machine without time or screen.

use std::fmt;

use crate::{Answer, Answers, Item, Questionnaire};

/// Where one participant stands. Answers to items that become hidden are dropped at once.
#[derive(Clone)]
pub struct Runner {
    questionnaire: Questionnaire,
    answers: Answers,
    /// Index of the current item; past the last one when finished.
    place: usize,
}

/// How far along, for the bar above a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Items passed.
    pub done: usize,
    /// Items of the whole questionnaire, hidden ones too: the bar must not tell a passer-by, by a
    /// jump, which answer opened a follow-up.
    pub total: usize,
}

impl Runner {
    /// Starts at the first item.
    #[must_use]
    pub fn new(questionnaire: Questionnaire) -> Self {
        Self {
            questionnaire,
            answers: Answers::default(),
            place: 0,
        }
    }

    /// The item to show, or nothing once all are passed.
    #[must_use]
    pub fn current(&self) -> Option<&Item> {
        self.questionnaire.items().get(self.place)
    }

    /// What has been given so far.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Gives the answers away, so that no copy of them stays behind.
    #[must_use]
    pub fn into_answers(self) -> Answers {
        self.answers
    }

    /// The questionnaire being run.
    #[must_use]
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// How far along.
    #[must_use]
    pub fn progress(&self) -> Progress {
        Progress {
            done: self.place,
            total: self.questionnaire.items().len(),
        }
    }

    /// Gives the current item the choice at this place. Where there is none, nothing happens, and
    /// `false` is returned.
    pub fn answer(&mut self, place: usize) -> bool {
        let choice = self.current().and_then(|item| item.choices.get(place));
        match choice.cloned() {
            Some(choice) => self.give(Answer::Choice(choice)),
            None => return false,
        }
        true
    }

    /// Leaves the current item out and goes on.
    pub fn skip(&mut self) {
        self.give(Answer::Skipped);
        self.next();
    }

    /// Goes on from an item that has been answered or skipped; stays otherwise.
    pub fn next(&mut self) {
        if let Some(item) = self.current()
            && self.answers.get(&item.id).is_some()
        {
            self.place = self.visible_after(self.place);
        }
    }

    /// Goes back to the item before; stays at the first.
    pub fn back(&mut self) {
        let before = (0..self.place).rev().find(|place| self.is_visible(*place));
        self.place = before.unwrap_or(self.place);
    }

    fn give(&mut self, answer: Answer) {
        let Some(id) = self.current().map(|item| item.id.clone()) else {
            return;
        };
        self.answers.insert(&id, answer);
        self.drop_hidden();
    }

    /// In the order of the items, since a dropped answer may hide another item further on.
    fn drop_hidden(&mut self) {
        for item in self.questionnaire.items() {
            if !asked(item, &self.answers) {
                self.answers.retain(|answered| answered != item.id);
            }
        }
    }

    fn visible_after(&self, place: usize) -> usize {
        let total = self.questionnaire.items().len();
        (place + 1..total)
            .find(|next| self.is_visible(*next))
            .unwrap_or(total)
    }

    fn is_visible(&self, place: usize) -> bool {
        let item = self.questionnaire.items().get(place);
        item.is_some_and(|item| asked(item, &self.answers))
    }
}

fn asked(item: &Item, answers: &Answers) -> bool {
    item.when.as_ref().is_none_or(|when| {
        let given = answers.choice(&when.item);
        given.is_some_and(|given| when.is.iter().any(|choice| choice == given))
    })
}

/// The place alone would tell which follow-up is open.
impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runner(…)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SHIPPED: &str = include_str!("../../../assets/questionnaire/enrum-short.toml");

    fn shipped() -> Runner {
        Runner::new(Questionnaire::parse(SHIPPED).unwrap())
    }

    fn current(runner: &Runner) -> &str {
        runner.current().map_or("finished", |item| &item.id)
    }

    #[test]
    fn a_follow_up_is_asked_only_where_its_condition_holds() {
        let mut runner = shipped();
        assert!(runner.answer(0));
        runner.next();
        assert_eq!(current(&runner), "safe-to-go-home");

        let mut runner = shipped();
        assert!(runner.answer(2));
        runner.next();
        assert_eq!(current(&runner), "afraid-before-that");
    }

    #[test]
    fn an_answer_that_becomes_hidden_is_dropped_at_once() {
        let mut runner = shipped();
        runner.answer(1);
        runner.next();
        runner.answer(1);
        runner.back();
        assert_eq!(
            runner.answers().choice("safe-to-go-home"),
            Some("no-it-is-not-safe")
        );
        runner.answer(2);
        assert_eq!(runner.answers().get("safe-to-go-home"), None);
    }

    #[test]
    fn next_waits_for_an_answer_and_an_unknown_choice_is_none() {
        let mut runner = shipped();
        assert!(!runner.answer(4), "the item has four");
        runner.next();
        assert_eq!(current(&runner), "afraid-of-someone-close");
        runner.skip();
        assert_eq!(current(&runner), "afraid-before-that");
        runner.back();
        runner.back();
        assert_eq!(current(&runner), "afraid-of-someone-close");
    }

    #[derive(Debug, Clone)]
    enum Input {
        Answer(usize),
        Skip,
        Next,
        Back,
    }

    fn input() -> impl Strategy<Value = Input> {
        prop_oneof![
            4 => (0..5_usize).prop_map(Input::Answer),
            1 => Just(Input::Skip),
            4 => Just(Input::Next),
            2 => Just(Input::Back),
        ]
    }

    proptest! {
        #[test]
        fn no_input_leaves_an_answer_to_a_hidden_item(inputs in prop::collection::vec(input(), 0..60)) {
            let mut runner = shipped();
            for input in inputs {
                match input {
                    Input::Answer(place) => {
                        let choices = runner.current().map_or(0, |item| item.choices.len());
                        prop_assert_eq!(runner.answer(place), place < choices);
                    }
                    Input::Skip => runner.skip(),
                    Input::Next => runner.next(),
                    Input::Back => runner.back(),
                }
                for item in runner.questionnaire().items() {
                    let given = runner.answers().get(&item.id).is_some();
                    prop_assert!(!given || asked(item, runner.answers()));
                }
                if let Some(item) = runner.current() {
                    prop_assert!(asked(item, runner.answers()), "a hidden item is current");
                }
            }
        }
    }
}
