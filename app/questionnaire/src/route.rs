//! What matters now.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A reason for the conversation to go one way; in the order of urgency. As telling as an answer, so it
/// does not print.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    /// It is not safe to go home, or may not be.
    DangerNow,
    /// Children may be exposed.
    Children,
    /// Violence goes on.
    Ongoing,
    /// There was violence.
    Earlier,
    /// The participant used violence, or fears to.
    OwnUse,
    /// The participant asks for something.
    WishesContact,
    /// None of these was told, which is not the same as none being so.
    None,
}

impl Route {
    /// Names its texts.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::DangerNow => "danger-now",
            Self::Children => "children",
            Self::Ongoing => "ongoing",
            Self::Earlier => "earlier",
            Self::OwnUse => "own-use",
            Self::WishesContact => "wishes-contact",
            Self::None => "none",
        }
    }

    /// All, in their order.
    pub const ALL: [Self; 7] = [
        Self::DangerNow,
        Self::Children,
        Self::Ongoing,
        Self::Earlier,
        Self::OwnUse,
        Self::WishesContact,
        Self::None,
    ];
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Route(…)")
    }
}
