//! How answers are kept: in bytes that three things open together, the envelope, a worker's key and
//! the participant's session reference.
//!
//! The only crate that names `ring` or `hpke`. It takes and gives bytes and knows no answers. Each
//! primitive is wrapped once, in `primitives`; the layouts stand at the head of `envelope`,
//! `key_file`, `tray` and `note`. Randomness comes in through [`Random`].

mod chain;
mod envelope;
mod kept;
mod key_file;
mod keys;
mod note;
mod pin;
mod primitives;
mod reference;
mod signing;
mod tray;

pub use chain::Link;
pub use envelope::{
    CONTENT_LEN, Envelope, OpenError, ParseError, Recipients, RecipientsError, SealError, Unsigned,
    seal,
};
pub use key_file::{KeyFileError, Purpose, protect, unprotect};
pub use keys::{KeyError, Kid, PublicKey, WorkerKey};
pub use note::{LedgerKey, Note, NoteError};
pub use pin::{PinError, is_pin, protect_pin};
pub use primitives::{Random, RandomError, Secret, SystemRandom, sha256_hex};
pub use reference::{Locator, Reference, ReferenceError};
pub use signing::{Signature, SigningKey, VerifyingKey};
pub use tray::{TrayError, TrayRecord};
