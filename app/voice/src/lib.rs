//! Reading aloud: a recording where there is one, else espeak-ng, and only where nobody else can hear it.
//!
//! [`Voices`] knows what can be read and makes sound of a text; [`Ears`] tells whether headphones are
//! plugged in; [`Reader`] plays passage after passage on a thread of its own and tells which one it is
//! at. Nothing is written anywhere: a text goes to espeak-ng by its standard input and comes back as
//! sound by its standard output. The sound device is open only while something is read.

mod ears;
mod reader;
mod voices;

pub use ears::{Ears, Jacks, Outlet};
pub use reader::{Passage, Reader, Sound, Speed};
pub use voices::{Ability, Voices};
