//! Holding one language against the source: the translation gate.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser;

use crate::{Language, LanguageError};

/// A message that does not fit the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// The source has it, the language not.
    Missing(String),
    /// The language has it, the source not: a leftover or a misspelling.
    Unknown(String),
    /// It uses other variables than the source does.
    Variables(String),
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(id) => write!(f, "`{id}` is missing"),
            Self::Unknown(id) => write!(f, "`{id}` is not in the source"),
            Self::Variables(id) => write!(f, "`{id}` uses other variables than the source"),
        }
    }
}

type Messages = BTreeMap<String, BTreeSet<String>>;

pub(crate) fn between(source: &Language, other: &Language) -> Result<Vec<Gap>, LanguageError> {
    let (source, other) = (messages(source)?, messages(other)?);
    let mut gaps = Vec::new();
    for (id, variables) in &source {
        match other.get(id) {
            None => gaps.push(Gap::Missing(id.clone())),
            Some(own) if own != variables => gaps.push(Gap::Variables(id.clone())),
            Some(_) => {}
        }
    }
    let unknown = other.keys().filter(|id| !source.contains_key(*id));
    gaps.extend(unknown.cloned().map(Gap::Unknown));
    Ok(gaps)
}

/// Each message that has a value, with the variables in it.
pub(crate) fn messages(language: &Language) -> Result<Messages, LanguageError> {
    let mut messages = Messages::new();
    for (file, source) in &language.sources {
        let resource = parser::parse(source.as_str()).map_err(|(_, errors)| {
            let first = errors.first().map(ToString::to_string);
            LanguageError::Messages {
                tag: language.tag.clone(),
                file: file.clone(),
                reason: first.unwrap_or_default(),
            }
        })?;
        for entry in &resource.body {
            if let Entry::Message(message) = entry
                && let Some(pattern) = &message.value
            {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                messages.insert(message.id.name.to_owned(), variables);
            }
        }
    }
    Ok(messages)
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(source: &str) -> Language {
        let mut language = Language::load("sv").unwrap();
        language.sources = vec![("a.ftl".to_owned(), source.to_owned())];
        language
    }

    #[test]
    fn every_kind_of_gap_is_found() {
        let source = with("a = { $x }\nb = B\nc = C\n");
        let other = with("a = { $y }\nb = B\nd = D\n");
        let expected = ["a", "c", "d"].map(str::to_owned);
        let [a, c, d] = expected;
        let gaps = between(&source, &other).unwrap();
        assert_eq!(gaps, [Gap::Variables(a), Gap::Missing(c), Gap::Unknown(d)]);
        assert!(between(&source, &source).unwrap().is_empty());
        assert!(between(&source, &with("= no\n")).is_err());
    }
}
