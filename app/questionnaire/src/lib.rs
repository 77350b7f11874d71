//! What is asked, what was answered, and the way through.
//!
//! A [`Questionnaire`] is read from text and checked once; a [`Runner`] leads one participant through
//! it; what was given are [`Answers`], which cannot be printed and are wiped when dropped; a
//! [`Response`] is what is sealed. Nothing here reads a file, asks the clock or draws: the month and
//! the language come in as values.

mod answers;
mod definition;
mod response;
mod runner;

pub use answers::{Answer, Answers};
pub use definition::{Condition, DefinitionError, Item, Questionnaire};
pub use response::{Disclosure, MAX_RESPONSE_LEN, Origin, Response, ResponseError};
pub use runner::{Progress, Runner};
