//! What is asked, what was answered, and the way through.
//!
//! A [`Questionnaire`] is read from text and checked once; a [`Runner`] leads one participant through
//! it; what was given are [`Answers`], which cannot be printed and are wiped when dropped; a
//! [`Response`] is what is sealed; a [`Route`] says what matters now. Nothing here reads a file, asks
//! the clock or draws: the month and the language come in as values.

mod answers;
mod definition;
mod expression;
mod reading;
mod response;
mod route;
mod runner;

pub use answers::{Answer, Answers};
pub use definition::{Group, Item, Kind, Questionnaire, ToldScore};
pub use expression::Problem;
pub use reading::{DefinitionError, Fault};
pub use response::{Disclosure, MAX_RESPONSE_LEN, Origin, Response, ResponseError};
pub use route::Route;
pub use runner::{Progress, Runner};

/// The questionnaire that comes with the program. Its texts are in the locales.
pub const SHIPPED: &str = include_str!("../../../assets/questionnaire/enrum-short.toml");
