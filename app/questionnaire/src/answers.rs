//! What a participant has answered. The most dangerous values of the program, so: one type, no way
//! to print it, no way to serialise it but inside a [`Response`](crate::Response), wiped when dropped.

use std::collections::BTreeMap;
use std::fmt;

use zeroize::Zeroize as _;

/// What was given to one item.
#[derive(Clone, PartialEq, Eq)]
pub enum Answer {
    /// The identifier of the choice.
    Choice(String),
    /// Those of several, in the order of the item's choices.
    Choices(Vec<String>),
    /// A step of a scale, or a whole number.
    Number(i32),
    /// Seen and left out, which is never shown as a no.
    Skipped,
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(…)")
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        match self {
            Self::Choice(choice) => choice.zeroize(),
            Self::Choices(choices) => choices.zeroize(),
            Self::Number(number) => number.zeroize(),
            Self::Skipped => {}
        }
    }
}

/// Answers by item identifier.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, Answer>);

impl Answers {
    /// The answer to this item, if it was reached.
    #[must_use]
    pub fn get(&self, item: &str) -> Option<&Answer> {
        self.0.get(item)
    }

    /// The one choice of this item, unless it was skipped or not reached.
    #[must_use]
    pub fn choice(&self, item: &str) -> Option<&str> {
        match self.0.get(item) {
            Some(Answer::Choice(choice)) => Some(choice),
            _ => None,
        }
    }

    /// Whether this choice of this item is chosen, alone or with others.
    #[must_use]
    pub fn has(&self, item: &str, choice: &str) -> bool {
        match self.0.get(item) {
            Some(Answer::Choice(own)) => own == choice,
            Some(Answer::Choices(all)) => all.iter().any(|own| own == choice),
            _ => false,
        }
    }

    /// The number given to this item.
    #[must_use]
    pub fn number(&self, item: &str) -> Option<i32> {
        match self.0.get(item) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// Item identifiers with what was given, by identifier.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(item, answer)| (item.as_str(), answer))
    }

    /// Whether nothing was given.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn insert(&mut self, item: &str, answer: Answer) {
        self.0.insert(item.to_owned(), answer);
    }

    pub(crate) fn remove(&mut self, item: &str) {
        self.retain(|own| own != item);
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.0.retain(|item, _| keep(item));
    }
}

impl FromIterator<(String, Answer)> for Answers {
    fn from_iter<T: IntoIterator<Item = (String, Answer)>>(answers: T) -> Self {
        Self(answers.into_iter().collect())
    }
}

/// Which items were reached tells as much as an answer, so only their number is shown.
impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({})", self.0.len())
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        while let Some((mut item, _wiped)) = self.0.pop_first() {
            item.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_answered_can_be_printed() {
        let answers: Answers = [("danger".to_owned(), Answer::Choice("now".to_owned()))]
            .into_iter()
            .collect();
        assert_eq!(format!("{answers:?}"), "Answers(1)");
        assert_eq!(format!("{:?}", answers.get("danger")), "Some(Answer(…))");
    }
}
