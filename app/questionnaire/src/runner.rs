//! The way through a questionnaire, as a state machine without time or screen.

use std::fmt;

use crate::{Answer, Answers, Item, Kind, Questionnaire};

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
        let mut runner = Self {
            questionnaire,
            answers: Answers::default(),
            place: 0,
        };
        if !runner.is_asked(0) {
            runner.place = runner.asked_after(0);
        }
        runner
    }

    /// The item to show, or nothing once all are passed.
    #[must_use]
    pub fn current(&self) -> Option<&Item> {
        self.questionnaire.items().get(self.place)
    }

    /// Whether all are passed.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.current().is_none()
    }

    /// Whether there is nothing to go back to.
    #[must_use]
    pub fn is_at_start(&self) -> bool {
        !(0..self.place).any(|place| self.is_asked(place))
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
        let items = self.questionnaire.items();
        let count = |items: &[Item]| {
            let on = items.iter().filter(|item| self.questionnaire.is_on(item));
            on.count()
        };
        Progress {
            done: count(items.get(..self.place).unwrap_or(items)),
            total: count(items),
        }
    }

    /// Gives the current item the choice or step at this place; of several choices, takes it away if
    /// it was given. Where there is none, nothing happens, and `false` is returned.
    pub fn choose(&mut self, place: usize) -> bool {
        let Some(item) = self.current() else {
            return false;
        };
        let answer = match &item.kind {
            Kind::Single(choices) => choices.get(place).cloned().map(Answer::Choice),
            Kind::Multiple { choices, exclusive } => {
                let Some(chosen) = choices.get(place) else {
                    return false;
                };
                toggled(choices, exclusive, chosen, self.answers.get(&item.id))
            }
            Kind::Scale { from, to } => (i32::try_from(place).ok())
                .and_then(|place| from.checked_add(place))
                .filter(|step| step <= to)
                .map(Answer::Number),
            Kind::Note | Kind::Integer { .. } => None,
        };
        let takes_away = matches!(item.kind, Kind::Multiple { .. });
        match answer {
            Some(answer) => self.give(answer),
            None if takes_away => self.take_away(),
            None => return false,
        }
        true
    }

    /// Sets a digit after those that the current number has. One too many is not taken.
    pub fn add_digit(&mut self, digit: u8) -> bool {
        let Some(item) = self.current() else {
            return false;
        };
        let Kind::Integer { most, .. } = item.kind else {
            return false;
        };
        let number = self.answers.number(&item.id).unwrap_or(0) * 10 + i32::from(digit);
        let fits = digit <= 9 && number <= most;
        if fits {
            self.give(Answer::Number(number));
        }
        fits
    }

    /// Takes the last digit of the current number away.
    pub fn erase_digit(&mut self) {
        let number = self
            .current()
            .and_then(|item| self.answers.number(&item.id));
        match number {
            Some(number) if number >= 10 => self.give(Answer::Number(number / 10)),
            Some(_) => self.take_away(),
            None => {}
        }
    }

    /// Whether [`Self::next`] would go on.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        let Some(item) = self.current() else {
            return false;
        };
        match (&item.kind, self.answers.get(&item.id)) {
            (Kind::Note, _) => true,
            (Kind::Integer { least, .. }, Some(Answer::Number(number))) => number >= least,
            (_, answer) => answer.is_some(),
        }
    }

    /// Leaves the current item out and goes on.
    pub fn skip(&mut self) {
        if self.current().is_some_and(|item| item.kind != Kind::Note) {
            self.give(Answer::Skipped);
        }
        self.next();
    }

    /// Goes on from an item that has been answered, skipped or read; stays otherwise.
    pub fn next(&mut self) {
        if self.can_go_on() {
            self.place = self.asked_after(self.place);
        }
    }

    /// Goes back to the item before; stays at the first. A number that is not whole yet goes.
    pub fn back(&mut self) {
        if !self.can_go_on() {
            self.take_away();
        }
        let before = (0..self.place).rev().find(|place| self.is_asked(*place));
        self.place = before.unwrap_or(self.place);
    }

    fn give(&mut self, answer: Answer) {
        if let Some(item) = self.questionnaire.items().get(self.place) {
            self.answers.insert(&item.id, answer);
        }
        self.drop_hidden();
    }

    fn take_away(&mut self) {
        if let Some(item) = self.questionnaire.items().get(self.place) {
            self.answers.remove(&item.id);
        }
        self.drop_hidden();
    }

    /// In the order of the items, since a dropped answer may hide another item further on.
    fn drop_hidden(&mut self) {
        for item in self.questionnaire.items() {
            if self.answers.get(&item.id).is_some()
                && !self.questionnaire.is_asked(item, &self.answers)
            {
                self.answers.remove(&item.id);
            }
        }
    }

    fn asked_after(&self, place: usize) -> usize {
        let total = self.questionnaire.items().len();
        let after = place + 1..total;
        after
            .clone()
            .find(|next| self.is_asked(*next))
            .unwrap_or(total)
    }

    fn is_asked(&self, place: usize) -> bool {
        let item = self.questionnaire.items().get(place);
        item.is_some_and(|item| self.questionnaire.is_asked(item, &self.answers))
    }
}

/// Several choices with this one added or taken away; one that stands alone drives the others out.
fn toggled(
    choices: &[String],
    exclusive: &[String],
    chosen: &String,
    before: Option<&Answer>,
) -> Option<Answer> {
    let before = match before {
        Some(Answer::Choices(before)) => before.as_slice(),
        _ => &[],
    };
    let adds = !before.contains(chosen);
    let stays = |own: &String| {
        let others_go = adds && (exclusive.contains(chosen) || exclusive.contains(own));
        if own == chosen {
            adds
        } else {
            before.contains(own) && !others_go
        }
    };
    let after: Vec<_> = choices.iter().filter(|own| stays(own)).cloned().collect();
    (!after.is_empty()).then_some(Answer::Choices(after))
}

/// The place alone would tell which follow-up is open.
impl fmt::Debug for Runner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Runner(…)")
    }
}

#[cfg(test)]
mod tests;
