//! Conditions and scores: the part of `XLSForm`'s expressions that a questionnaire needs.
//!
//! `${item}`, texts and numbers, `= != < <= > >=`, `and or not()`, `+ - * div mod`, `selected()`,
//! `count-selected()`, `if()`, `coalesce()`, parentheses. Meanings are those of `XPath` 1.0, as in
//! ODK: what was not answered is an empty text and no number; no comparison with no number holds but
//! `!=`. An expression is typed when it is read ([`check`]), so evaluating one can't fail.

mod check;
mod parse;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::definition::{Score, figure};
use crate::{Answer, Answers, Item};

pub(crate) use check::{Known, Use, number, truth};

/// What is wrong with an expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It does not parse.
    #[error("{what}")]
    Syntax {
        /// What was expected instead.
        what: String,
    },
    /// Longer than any condition needs to be.
    #[error("this expression is too long; divide it with a score")]
    TooLong,
    /// More parentheses within each other than anybody can follow.
    #[error("too much stands within each other or in one chain; divide it with a score")]
    TooDeep,
    /// No item or score of this name.
    #[error("there is no item or score `{name}`")]
    UnknownName {
        /// As written.
        name: String,
    },
    /// A note asks nothing.
    #[error("`{name}` is a note, which has no answer")]
    Note {
        /// As written.
        name: String,
    },
    /// The choice can't be given.
    #[error("`{choice}` is not a choice of this item; its choices are {choices}")]
    UnknownChoice {
        /// As written.
        choice: String,
        /// Those that there are.
        choices: String,
    },
    /// None of the functions.
    #[error(
        "there is no function {name}(); there are not, selected, count-selected, if and coalesce"
    )]
    UnknownFunction {
        /// As written.
        name: String,
    },
    /// Too few or too many values for a function.
    #[error("{name}() takes {takes}, and here are {given}")]
    Arguments {
        /// The function.
        name: &'static str,
        /// How many it takes.
        takes: usize,
        /// How many there are.
        given: usize,
    },
    /// A value of another type.
    #[error("expected {expected}, but this is {found}")]
    Type {
        /// What fits here.
        expected: &'static str,
        /// What stands here.
        found: &'static str,
    },
}

/// Looks up what was given, by the place of an item, and what a score is worth.
pub(crate) struct Scope<'a> {
    items: &'a [Item],
    scores: &'a [Score],
    answers: &'a Answers,
    /// Scores that were asked for already: they may name each other many times over.
    known: RefCell<BTreeMap<usize, f64>>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(items: &'a [Item], scores: &'a [Score], answers: &'a Answers) -> Self {
        let known = RefCell::default();
        Self {
            items,
            scores,
            answers,
            known,
        }
    }

    fn answer(&self, place: usize) -> Option<&'a Answer> {
        self.answers.get(&self.items.get(place)?.id)
    }

    fn text(&self, place: usize) -> &'a str {
        match self.answer(place) {
            Some(Answer::Choice(choice)) => choice,
            _ => "",
        }
    }

    fn choices(&self, place: usize) -> &'a [String] {
        match self.answer(place) {
            Some(Answer::Choices(choices)) => choices,
            _ => &[],
        }
    }

    fn number(&self, place: usize) -> f64 {
        match self.answer(place) {
            Some(Answer::Number(number)) => (*number).into(),
            _ => f64::NAN,
        }
    }

    fn score(&self, place: usize) -> f64 {
        if let Some(known) = self.known.borrow().get(&place) {
            return *known;
        }
        let score = self.scores.get(place);
        let value = score.map_or(f64::NAN, |score| figure(score.value.value(self)));
        self.known.borrow_mut().insert(place, value);
        value
    }
}

/// Holds or not.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Truth {
    Not(Box<Self>),
    And(Box<(Self, Self)>),
    Or(Box<(Self, Self)>),
    Compare(Order, Box<(Number, Number)>),
    Missing(Number),
    Same(Box<(Text, Text)>),
    Selected(usize, String),
    If(Box<(Self, Self, Self)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Equal,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// A number, or none, which is written as not-a-number.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Number {
    Value(f64),
    Item(usize),
    Score(usize),
    Count(usize),
    Negate(Box<Self>),
    Arithmetic(Arithmetic, Box<(Self, Self)>),
    If(Box<(Truth, Self, Self)>),
    Coalesce(Box<(Self, Self)>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// A choice or a text, empty where nothing was chosen.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Text {
    Value(String),
    Item(usize),
    If(Box<(Truth, Self, Self)>),
    Coalesce(Box<(Self, Self)>),
}

impl Truth {
    pub(crate) fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Not(inner) => !inner.holds(scope),
            Self::And(both) => both.0.holds(scope) && both.1.holds(scope),
            Self::Or(either) => either.0.holds(scope) || either.1.holds(scope),
            Self::Compare(order, sides) => {
                let (left, right) = (sides.0.value(scope), sides.1.value(scope));
                order.holds(left, right)
            }
            Self::Missing(number) => number.value(scope).is_nan(),
            Self::Same(sides) => sides.0.value(scope) == sides.1.value(scope),
            Self::Selected(place, choice) => scope.choices(*place).contains(choice),
            Self::If(parts) if parts.0.holds(scope) => parts.1.holds(scope),
            Self::If(parts) => parts.2.holds(scope),
        }
    }
}

impl Order {
    #[expect(
        clippy::float_cmp,
        reason = "scores are whole numbers, or meant to be exact"
    )]
    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Equal => left == right,
            Self::Less => left < right,
            Self::AtMost => left <= right,
            Self::Greater => left > right,
            Self::AtLeast => left >= right,
        }
    }
}

impl Number {
    pub(crate) fn value(&self, scope: &Scope<'_>) -> f64 {
        match self {
            Self::Value(value) => *value,
            Self::Item(place) => scope.number(*place),
            Self::Score(place) => scope.score(*place),
            Self::Count(place) => {
                f64::from(u8::try_from(scope.choices(*place).len()).unwrap_or(u8::MAX))
            }
            Self::Negate(inner) => -inner.value(scope),
            Self::Arithmetic(operator, sides) => {
                let (left, right) = (sides.0.value(scope), sides.1.value(scope));
                match operator {
                    Arithmetic::Add => left + right,
                    Arithmetic::Subtract => left - right,
                    Arithmetic::Multiply => left * right,
                    Arithmetic::Divide => left / right,
                    Arithmetic::Remainder => left % right,
                }
            }
            Self::If(parts) if parts.0.holds(scope) => parts.1.value(scope),
            Self::If(parts) => parts.2.value(scope),
            Self::Coalesce(sides) => {
                let first = sides.0.value(scope);
                if first.is_nan() {
                    sides.1.value(scope)
                } else {
                    first
                }
            }
        }
    }
}

impl Text {
    fn value<'a>(&'a self, scope: &Scope<'a>) -> &'a str {
        match self {
            Self::Value(value) => value,
            Self::Item(place) => scope.text(*place),
            Self::If(parts) if parts.0.holds(scope) => parts.1.value(scope),
            Self::If(parts) => parts.2.value(scope),
            Self::Coalesce(sides) => match sides.0.value(scope) {
                "" => sides.1.value(scope),
                first => first,
            },
        }
    }
}
