//! Reading a questionnaire from its TOML text, and every check that it must pass, each with line and
//! column.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::definition::{Group, Item, Kind, Part, Score, Shown};
use crate::expression::{self, Known, Problem, Truth, Use};
use crate::{Questionnaire, Route, response};

/// Why a questionnaire can't be used, and where it says so.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {fault}")]
pub struct DefinitionError {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not the expected shape.
    #[error("{0}")]
    Syntax(String),
    /// A questionnaire asks something.
    #[error("the questionnaire has no items; give it at least one [[groups.items]]")]
    Empty,
    /// Identifiers become parts of message names.
    #[error("`{0}` is not an identifier; use at most 40 lower-case letters, digits and hyphens")]
    Identifier(String),
    /// Two of one kind share an identifier.
    #[error("`{0}` stands twice; give each its own identifier")]
    Duplicate(String),
    /// A question without at least two answers is none.
    #[error("an item of this kind needs at least two choices")]
    TooFewChoices,
    /// Choices where nothing is chosen, ends where there is no scale, and the like.
    #[error("{0}")]
    Kind(&'static str),
    /// What stands alone must be among the choices.
    #[error("`{0}` is not a choice of this item")]
    UnknownChoice(String),
    /// A condition or score.
    #[error(transparent)]
    Expression(#[from] Problem),
    /// A condition can look back only, or answers that were given would vanish.
    #[error("this depends on `{0}`, which is not asked before it")]
    LooksAhead(String),
    /// A figure that a worker is shown has to be somebody's.
    #[error(
        "a score with a `name` is shown to workers and needs its `source`; write where it comes from"
    )]
    NoSource,
    /// Scores that need each other.
    #[error("score `{0}` depends on itself")]
    Cycle(String),
    /// Answered in full, it would not go into an envelope.
    #[error(
        "answered in full, this questionnaire does not fit into an envelope; use fewer or shorter items"
    )]
    TooLarge,
}

/// Long enough for any name, short enough for the bucket.
const MAX_IDENTIFIER: usize = 40;

type Found<T> = Result<T, (usize, Fault)>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: Spanned<String>,
    #[serde(default)]
    validated: bool,
    #[serde(default)]
    groups: Vec<WrittenGroup>,
    #[serde(default)]
    scores: Vec<WrittenScore>,
    #[serde(default)]
    routes: BTreeMap<Route, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenGroup {
    id: Spanned<String>,
    #[serde(default)]
    part: Part,
    when: Option<Spanned<String>>,
    #[serde(default)]
    items: Vec<WrittenItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenItem {
    id: Spanned<String>,
    #[serde(default)]
    kind: WrittenKind,
    #[serde(default)]
    choices: Vec<Spanned<String>>,
    #[serde(default)]
    exclusive: Vec<Spanned<String>>,
    from: Option<i32>,
    to: Option<i32>,
    when: Option<Spanned<String>>,
}

#[derive(Default, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum WrittenKind {
    Note,
    #[default]
    Single,
    Multiple,
    Scale,
    Integer,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenScore {
    id: Spanned<String>,
    value: Spanned<String>,
    name: Option<String>,
    cutoff: Option<f64>,
    source: Option<String>,
}

impl Questionnaire {
    /// Reads a questionnaire from its TOML text and checks it whole.
    ///
    /// # Errors
    /// The first thing that is wrong, and where.
    pub fn parse(text: &str) -> Result<Self, DefinitionError> {
        read(text).map_err(|(at, fault)| {
            let before = text.get(..at).unwrap_or(text);
            let last = before.rsplit('\n').next().unwrap_or_default();
            DefinitionError {
                line: before.matches('\n').count() + 1,
                column: last.chars().count() + 1,
                fault,
            }
        })
    }
}

/// Names are collected first, so that what looks ahead can be told from what is not there at all.
fn read(text: &str) -> Found<Questionnaire> {
    let written: Written = toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        (at, Fault::Syntax(error.message().to_owned()))
    })?;
    check_identifier(&written.id)?;
    let items = items(&written)?;
    let names = Names::collect(text, &written, &items)?;
    let (mut groups, mut conditions) = (Vec::new(), Vec::new());
    for group in &written.groups {
        groups.push(Group {
            id: group.id.get_ref().clone(),
            part: group.part,
            off: false,
            when: names.condition(group.when.as_ref(), conditions.len())?,
        });
        for item in &group.items {
            conditions.push(names.condition(item.when.as_ref(), conditions.len())?);
        }
    }
    let mut routes = BTreeMap::new();
    for (route, when) in &written.routes {
        if let Some(truth) = names.condition(Some(when), items.len())? {
            routes.insert(*route, truth);
        }
    }
    let scores = names.scores;
    let mut items = items;
    for (item, when) in items.iter_mut().zip(conditions) {
        item.when = when;
    }
    let questionnaire = Questionnaire {
        id: written.id.into_inner(),
        validated: written.validated,
        groups,
        items,
        scores,
        routes,
    };
    if response::fits_when_full(&questionnaire) {
        Ok(questionnaire)
    } else {
        Err((0, Fault::TooLarge))
    }
}

/// The items without their conditions.
fn items(written: &Written) -> Found<Vec<Item>> {
    let mut items: Vec<Item> = Vec::new();
    let (mut groups, mut names) = (BTreeSet::new(), BTreeSet::new());
    for (place, group) in written.groups.iter().enumerate() {
        check_new(&group.id, &mut groups)?;
        for item in &group.items {
            check_new(&item.id, &mut names)?;
            items.push(Item {
                id: item.id.get_ref().clone(),
                kind: kind(item)?,
                group: place,
                when: None,
            });
        }
    }
    for score in &written.scores {
        check_new(&score.id, &mut names)?;
        if score.name.is_some() && score.source.is_none() {
            return Err((score.id.span().start, Fault::NoSource));
        }
    }
    if items.is_empty() {
        return Err((0, Fault::Empty));
    }
    Ok(items)
}

fn kind(item: &WrittenItem) -> Found<Kind> {
    let at = item.id.span().start;
    let wrong = |what| Err((at, Fault::Kind(what)));
    let chooses = matches!(item.kind, WrittenKind::Single | WrittenKind::Multiple);
    if !chooses && !item.choices.is_empty() {
        return wrong("only items of kind single and multiple have choices");
    }
    if item.kind != WrittenKind::Multiple && !item.exclusive.is_empty() {
        return wrong("only an item of kind multiple has exclusive choices");
    }
    let counts = matches!(item.kind, WrittenKind::Scale | WrittenKind::Integer);
    if !counts && (item.from.is_some() || item.to.is_some()) {
        return wrong("only items of kind scale and integer have `from` and `to`");
    }
    match item.kind {
        WrittenKind::Note => Ok(Kind::Note),
        WrittenKind::Single => Ok(Kind::Single(choices(item)?)),
        WrittenKind::Multiple => {
            let choices = choices(item)?;
            for own in &item.exclusive {
                if !choices.contains(own.get_ref()) {
                    let fault = Fault::UnknownChoice(own.get_ref().clone());
                    return Err((own.span().start, fault));
                }
            }
            let exclusive = item
                .exclusive
                .iter()
                .map(|own| own.get_ref().clone())
                .collect();
            Ok(Kind::Multiple { choices, exclusive })
        }
        WrittenKind::Scale => match (item.from, item.to) {
            (Some(from), Some(to)) if from < to && i64::from(to) - i64::from(from) <= 10 => {
                Ok(Kind::Scale { from, to })
            }
            _ => wrong("a scale has `from` and `to`, at most eleven steps"),
        },
        WrittenKind::Integer => match (item.from.unwrap_or(0), item.to) {
            (least, Some(most)) if (0..=most).contains(&least) && most <= 9999 => {
                Ok(Kind::Integer { least, most })
            }
            _ => wrong("an integer has `to`, at most 9999, and may have `from`, at least 0"),
        },
    }
}

fn choices(item: &WrittenItem) -> Found<Vec<String>> {
    if item.choices.len() < 2 {
        return Err((item.id.span().start, Fault::TooFewChoices));
    }
    let mut seen = BTreeSet::new();
    for choice in &item.choices {
        check_new(choice, &mut seen)?;
    }
    Ok(item
        .choices
        .iter()
        .map(|own| own.get_ref().clone())
        .collect())
}

fn check_new(id: &Spanned<String>, seen: &mut BTreeSet<String>) -> Found<()> {
    check_identifier(id)?;
    if seen.insert(id.get_ref().clone()) {
        Ok(())
    } else {
        Err((id.span().start, Fault::Duplicate(id.get_ref().clone())))
    }
}

fn check_identifier(id: &Spanned<String>) -> Found<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let text = id.get_ref();
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
    if starts && text.chars().all(fits) && text.len() <= MAX_IDENTIFIER {
        Ok(())
    } else {
        Err((id.span().start, Fault::Identifier(text.clone())))
    }
}

/// What expressions can name, and what each score needs.
struct Names<'a> {
    text: &'a str,
    items: &'a [Item],
    score_ids: Vec<&'a str>,
    scores: Vec<Score>,
    /// The items that each score needs, through other scores too.
    needs: Vec<BTreeSet<usize>>,
}

impl<'a> Names<'a> {
    fn collect(text: &'a str, written: &'a Written, items: &'a [Item]) -> Found<Self> {
        let score_ids = written.scores.iter().map(|own| own.id.get_ref().as_str());
        let mut names = Self {
            text,
            items,
            score_ids: score_ids.collect(),
            scores: Vec::new(),
            needs: Vec::new(),
        };
        let mut uses = Vec::new();
        for score in &written.scores {
            let found = expression::number(score.value.get_ref(), &|name| names.find(name));
            let (value, own) = found.map_err(|problem| names.place(&score.value, problem))?;
            let id = score.id.get_ref().clone();
            let shown = score.name.clone().zip(score.source.clone());
            let shown = shown.map(|(name, source)| Shown {
                name,
                cutoff: score.cutoff,
                source,
            });
            names.scores.push(Score { id, value, shown });
            uses.push(own.into_iter().map(|(_, used)| used).collect::<Vec<_>>());
        }
        let mut needs = Needs::new(&uses);
        for (place, score) in written.scores.iter().enumerate() {
            let Some(items) = needs.of(place) else {
                let fault = Fault::Cycle(score.id.get_ref().clone());
                return Err((score.value.span().start, fault));
            };
            names.needs.push(items);
        }
        Ok(names)
    }

    fn find(&self, name: &str) -> Option<Known<'a>> {
        let item = self.items.iter().position(|item| item.id == name);
        if let Some(place) = item {
            return Some(self.items.get(place)?.known(place));
        }
        let score = self.score_ids.iter().position(|id| *id == name);
        score.map(Known::Score)
    }

    /// A condition that may look at the items before this place.
    fn condition(&self, when: Option<&Spanned<String>>, before: usize) -> Found<Option<Truth>> {
        let Some(when) = when else {
            return Ok(None);
        };
        let found = expression::truth(when.get_ref(), &|name| self.find(name));
        let (truth, uses) = found.map_err(|problem| self.place(when, problem))?;
        for (at, used) in uses {
            let ahead = match used {
                Use::Item(place) => Some(place).filter(|place| *place >= before),
                Use::Score(score) => (self.needs.get(score))
                    .and_then(|needs| needs.iter().find(|place| **place >= before).copied()),
            };
            if let Some(item) = ahead.and_then(|place| self.items.get(place)) {
                let fault = Fault::LooksAhead(item.id.clone());
                return Err((self.inside(when) + at, fault));
            }
        }
        Ok(Some(truth))
    }

    fn place(&self, text: &Spanned<String>, (at, problem): (usize, Problem)) -> (usize, Fault) {
        (self.inside(text) + at, Fault::Expression(problem))
    }

    /// Where the text between the quotes begins. With escapes in it only the quotes are told.
    fn inside(&self, text: &Spanned<String>) -> usize {
        let span = text.span();
        let raw = self.text.get(span.clone()).unwrap_or_default();
        let long = raw.starts_with("\"\"\"") || raw.starts_with("'''");
        let quotes = if long { 3 } else { 1 };
        let inside = raw.get(quotes..).unwrap_or_default();
        span.start + quotes + inside.find(text.get_ref().as_str()).unwrap_or(0)
    }
}

/// The items that scores need, each score looked at once.
struct Needs<'a> {
    uses: &'a [Vec<Use>],
    known: BTreeMap<usize, BTreeSet<usize>>,
    /// The scores that are being looked at: one that is met again needs itself.
    way: Vec<usize>,
}

impl<'a> Needs<'a> {
    fn new(uses: &'a [Vec<Use>]) -> Self {
        Self {
            uses,
            known: BTreeMap::new(),
            way: Vec::new(),
        }
    }

    fn of(&mut self, score: usize) -> Option<BTreeSet<usize>> {
        if let Some(items) = self.known.get(&score) {
            return Some(items.clone());
        }
        if self.way.contains(&score) {
            return None;
        }
        self.way.push(score);
        let mut items = BTreeSet::new();
        for used in self.uses.get(score)? {
            match *used {
                Use::Item(place) => {
                    items.insert(place);
                }
                Use::Score(other) => items.extend(self.of(other)?),
            }
        }
        self.way.pop();
        self.known.insert(score, items.clone());
        Some(items)
    }
}

#[cfg(test)]
mod tests;
