//! The questionnaire as written: groups of items, when each is asked, scores and routes.
//!
//! Identifiers only; the texts are messages of the `language` crate, named by [`Questionnaire::messages`].
//! `reading` checks everything when it is read: nothing later can meet an unknown item, a choice that
//! can't be given, or a response that no envelope has room for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;

use crate::expression::{Known, Number, Scope, Truth};
use crate::{Answers, Route};

/// A questionnaire that holds together.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub(crate) id: String,
    pub(crate) validated: bool,
    pub(crate) groups: Vec<Group>,
    pub(crate) items: Vec<Item>,
    pub(crate) scores: Vec<Score>,
    pub(crate) routes: BTreeMap<Route, Truth>,
}

/// Items about one thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Names its title, `group-<id>`.
    pub id: String,
    pub(crate) part: Part,
    pub(crate) off: bool,
    pub(crate) when: Option<Truth>,
}

/// What a workplace can leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Part {
    /// Nothing: it is always asked.
    #[default]
    Main,
    /// What is asked about own use of violence.
    OwnUse,
}

/// One thing that is asked, or told.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Lower-case words joined by hyphens; names the item in the texts and in a response.
    pub id: String,
    /// How it is answered.
    pub kind: Kind,
    pub(crate) group: usize,
    pub(crate) when: Option<Truth>,
}

/// How an item is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// Not at all: it is read.
    Note,
    /// With one of these choices.
    Single(Vec<String>),
    /// With any of these.
    Multiple {
        /// In the order they are shown.
        choices: Vec<String>,
        /// Those that stand alone, such as *none of these*.
        exclusive: Vec<String>,
    },
    /// With a step between two ends.
    Scale {
        /// The first step.
        from: i32,
        /// The last.
        to: i32,
    },
    /// With a whole number.
    Integer {
        /// The least that is taken, not below zero.
        least: i32,
        /// The most.
        most: i32,
    },
}

/// A figure made from answers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Score {
    pub(crate) id: String,
    pub(crate) value: Number,
    /// How it is told to workers; most are only there for conditions and routes.
    pub(crate) shown: Option<Shown>,
}

/// What makes a figure more than a number.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Shown {
    pub(crate) name: String,
    pub(crate) cutoff: Option<f64>,
    pub(crate) source: String,
}

/// A figure of an instrument, for a worker. As telling as an answer, so it does not print.
#[derive(Clone, PartialEq)]
pub struct ToldScore<'a> {
    /// The instrument.
    pub name: &'a str,
    /// Nothing where too little was answered for it.
    pub value: Option<f64>,
    /// From which on it means something, by its source.
    pub cutoff: Option<f64>,
    /// Where all that was shown.
    pub source: &'a str,
}

impl fmt::Debug for ToldScore<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ToldScore(…)")
    }
}

impl Questionnaire {
    /// The identifier that a response carries.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether studies have shown that it measures what it is meant to.
    #[must_use]
    pub fn validated(&self) -> bool {
        self.validated
    }

    /// Leaves out what is asked about own use of violence.
    #[must_use]
    pub fn without_own_use(mut self) -> Self {
        for group in &mut self.groups {
            group.off |= group.part == Part::OwnUse;
        }
        self
    }

    /// The groups, in their order.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// All items, in the order they are asked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The items of a group.
    pub fn items_of(&self, group: &Group) -> impl Iterator<Item = &Item> {
        let place = self.groups.iter().position(|own| own.id == group.id);
        self.items
            .iter()
            .filter(move |item| Some(item.group) == place)
    }

    /// What matters now, most urgent first; never empty.
    #[must_use]
    pub fn routes(&self, answers: &Answers) -> Vec<Route> {
        let scope = self.scope(answers);
        let held = self.routes.iter().filter(|(_, truth)| truth.holds(&scope));
        let routes: Vec<_> = held.map(|(route, _)| *route).collect();
        if routes.is_empty() {
            vec![Route::None]
        } else {
            routes
        }
    }

    /// Each score by its identifier, where enough was answered for it.
    #[must_use]
    pub fn scores(&self, answers: &Answers) -> Vec<(&str, Option<f64>)> {
        let scope = self.scope(answers);
        (self.scores.iter())
            .map(|score| (score.id.as_str(), figure(score.value.value(&scope))))
            .map(|(id, value)| (id, value.is_finite().then_some(value)))
            .collect()
    }

    /// The scores that workers are shown: those that tell where they come from.
    #[must_use]
    pub fn told_scores(&self, answers: &Answers) -> Vec<ToldScore<'_>> {
        let scope = self.scope(answers);
        let told = |score| {
            let Score { shown, value, .. }: &Score = score;
            let shown = shown.as_ref()?;
            let value = figure(value.value(&scope));
            Some(ToldScore {
                name: &shown.name,
                value: value.is_finite().then_some(value),
                cutoff: shown.cutoff,
                source: &shown.source,
            })
        };
        self.scores.iter().filter_map(told).collect()
    }

    /// Items that are asked of somebody who has passed over everything that decides whether they are: as `XPath` has it, what
    /// was not answered differs from every answer.
    #[must_use]
    pub fn asked_after_silence(&self) -> Vec<&str> {
        let silence = Answers::default();
        let scope = self.scope(&silence);
        let opens = |item: &&Item| item.when.as_ref().is_some_and(|when| when.holds(&scope));
        self.items
            .iter()
            .filter(opens)
            .map(|item| item.id.as_str())
            .collect()
    }

    /// The messages that its texts are.
    #[must_use]
    pub fn messages(&self) -> BTreeSet<String> {
        let mut messages: BTreeSet<_> = (self.groups.iter())
            .map(|group| format!("group-{}", group.id))
            .collect();
        for item in &self.items {
            messages.extend(item.messages());
        }
        messages
    }

    pub(crate) fn scope<'a>(&'a self, answers: &'a Answers) -> Scope<'a> {
        Scope::new(&self.items, &self.scores, answers)
    }

    /// Whether its part is asked at all at this workplace.
    pub(crate) fn is_on(&self, item: &Item) -> bool {
        self.groups.get(item.group).is_some_and(|group| !group.off)
    }

    /// Whether it is asked of somebody who has answered so.
    pub(crate) fn is_asked(&self, item: &Item, answers: &Answers) -> bool {
        let Some(group) = self.groups.get(item.group) else {
            return false;
        };
        let scope = self.scope(answers);
        let holds = |when: &Option<Truth>| when.as_ref().is_none_or(|when| when.holds(&scope));
        !group.off && holds(&group.when) && holds(&item.when)
    }
}

impl Item {
    /// What can be chosen, in the order it is shown; empty where nothing is.
    #[must_use]
    pub fn choices(&self) -> &[String] {
        match &self.kind {
            Kind::Single(choices) | Kind::Multiple { choices, .. } => choices,
            Kind::Note | Kind::Scale { .. } | Kind::Integer { .. } => &[],
        }
    }

    fn messages(&self) -> Vec<String> {
        let own = |suffix: &str| format!("item-{}{suffix}", self.id);
        let mut messages = vec![own("")];
        match self.kind {
            Kind::Note => messages.push(own("-text")),
            Kind::Scale { .. } => messages.extend([own("-frame"), own("-low"), own("-high")]),
            _ => messages.push(own("-frame")),
        }
        messages.extend(
            self.choices()
                .iter()
                .map(|choice| format!("answer-{choice}")),
        );
        messages
    }

    pub(crate) fn known(&self, place: usize) -> Known<'_> {
        match &self.kind {
            Kind::Note => Known::Note,
            Kind::Single(choices) => Known::Single(place, choices),
            Kind::Multiple { choices, .. } => Known::Multiple(place, choices),
            Kind::Scale { .. } | Kind::Integer { .. } => Known::Number(place),
        }
    }
}

/// A figure without what halves and tenths leave behind in the last bits: 0.7 + 0.1 is 0.8, and meets a limit of 0.8.
pub(crate) fn figure(value: f64) -> f64 {
    const PLACES: f64 = 1.0e9;
    let rounded = (value * PLACES).round() / PLACES;
    if rounded.is_finite() { rounded } else { value }
}
