//! The questionnaire as written: items, their choices, and when each is asked.
//!
//! Identifiers only; the texts are messages of the `language` crate. Checked when it is read, so that
//! nothing later can meet an unknown item or an unreachable choice.

use std::collections::BTreeSet;

use serde::Deserialize;

/// A questionnaire whose conditions are known to refer to earlier items and their own choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    id: String,
    items: Vec<Item>,
}

/// One question with a single answer among its choices.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Lower-case words joined by hyphens; names the item in the texts and in a response.
    pub id: String,
    /// The answers to choose among, in the order they are shown.
    pub choices: Vec<String>,
    /// Asked only when this holds; always when absent.
    pub when: Option<Condition>,
}

/// Holds when an earlier item was answered with one of these choices.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// An item that stands before the one that is asked.
    pub item: String,
    /// Any of these choices of that item.
    pub is: Vec<String>,
}

/// Why a questionnaire can't be used.
#[derive(Debug, thiserror::Error)]
pub enum DefinitionError {
    /// Not the expected shape; the message of the parser names line and column.
    #[error("the questionnaire can't be read: {0}")]
    Syntax(#[from] toml::de::Error),
    /// A questionnaire asks something.
    #[error("the questionnaire has no items; give it at least one [[items]]")]
    Empty,
    /// Identifiers become parts of message names.
    #[error("`{id}` is not an identifier; use lower-case letters, digits and hyphens")]
    Identifier {
        /// As written.
        id: String,
    },
    /// Two items, or two choices of one item, share an identifier.
    #[error("`{id}` stands twice; give each item, and each choice of an item, its own identifier")]
    Duplicate {
        /// The one that stands twice.
        id: String,
    },
    /// A question without at least two answers is none.
    #[error("item `{item}` has fewer than two choices")]
    TooFewChoices {
        /// The item.
        item: String,
    },
    /// A condition can look back only.
    #[error("item `{item}` depends on `{on}`, which does not stand before it")]
    UnknownItem {
        /// The item with the condition.
        item: String,
        /// What it refers to.
        on: String,
    },
    /// The condition names an answer that can't be given.
    #[error("item `{item}` depends on choice `{choice}`, which `{on}` does not have")]
    UnknownChoice {
        /// The item with the condition.
        item: String,
        /// The item it refers to.
        on: String,
        /// The choice that is missing there.
        choice: String,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    #[serde(default)]
    items: Vec<Item>,
}

impl Questionnaire {
    /// Reads a questionnaire from its TOML text and checks it whole.
    ///
    /// # Errors
    /// The first thing that is wrong, by name.
    pub fn parse(text: &str) -> Result<Self, DefinitionError> {
        let Written { id, items } = toml::from_str(text)?;
        check_identifier(&id)?;
        if items.is_empty() {
            return Err(DefinitionError::Empty);
        }
        for (place, item) in items.iter().enumerate() {
            let (before, _) = items.split_at(place);
            check_item(item, before)?;
        }
        Ok(Self { id, items })
    }

    /// The identifier that a response carries.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// All items, in the order they are asked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }
}

fn check_item(item: &Item, before: &[Item]) -> Result<(), DefinitionError> {
    check_identifier(&item.id)?;
    if before.iter().any(|earlier| earlier.id == item.id) {
        return Err(DefinitionError::Duplicate {
            id: item.id.clone(),
        });
    }
    if item.choices.len() < 2 {
        return Err(DefinitionError::TooFewChoices {
            item: item.id.clone(),
        });
    }
    let mut seen = BTreeSet::new();
    for choice in &item.choices {
        check_identifier(choice)?;
        if !seen.insert(choice) {
            return Err(DefinitionError::Duplicate { id: choice.clone() });
        }
    }
    let Some(when) = &item.when else {
        return Ok(());
    };
    let Some(on) = before.iter().find(|earlier| earlier.id == when.item) else {
        return Err(DefinitionError::UnknownItem {
            item: item.id.clone(),
            on: when.item.clone(),
        });
    };
    match when.is.iter().find(|choice| !on.choices.contains(choice)) {
        Some(choice) => Err(DefinitionError::UnknownChoice {
            item: item.id.clone(),
            on: on.id.clone(),
            choice: choice.clone(),
        }),
        None => Ok(()),
    }
}

fn check_identifier(id: &str) -> Result<(), DefinitionError> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(fits) {
        Ok(())
    } else {
        Err(DefinitionError::Identifier { id: id.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let error = Questionnaire::parse(text).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn bad_definitions_are_refused_by_name() {
        let two = "choices = ['a', 'b']";
        check("id = 'q'", "no items");
        check("id = 'Q'", "`Q` is not an identifier");
        check(
            "id = 'q'\n[[items]]\nid = 'x'\nchoices = ['a']",
            "fewer than two",
        );
        check(
            "id = 'q'\n[[items]]\nid = 'x'\nchoices = ['a', 'a']",
            "stands twice",
        );
        check(
            &format!("id = 'q'\n[[items]]\nid = 'x'\n{two}\n[[items]]\nid = 'x'\n{two}"),
            "stands twice",
        );
        check(
            &format!("id = 'q'\n[[items]]\nid = 'x'\n{two}\nwhen = {{ item = 'y', is = ['a'] }}"),
            "does not stand before it",
        );
        check(
            &format!(
                "id = 'q'\n[[items]]\nid = 'x'\n{two}\n\
                 [[items]]\nid = 'y'\n{two}\nwhen = {{ item = 'x', is = ['c'] }}"
            ),
            "`x` does not have",
        );
        check("id = 'q'\nitem = 3", "line 2");
    }
}
