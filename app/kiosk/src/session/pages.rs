//! What is to be known before the first question, page by page.

/// The pages of [`super::Stage::Before`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BeforePage {
    Start,
    Readers,
    /// The data controller, the legal basis, rights: for who asks for more.
    More,
    Limits,
}

impl BeforePage {
    pub(crate) fn next(self) -> Option<Self> {
        match self {
            Self::Start => Some(Self::Readers),
            Self::Readers | Self::More => Some(Self::Limits),
            Self::Limits => None,
        }
    }

    pub(crate) fn previous(self) -> Option<Self> {
        match self {
            Self::Start => None,
            Self::Readers => Some(Self::Start),
            Self::Limits | Self::More => Some(Self::Readers),
        }
    }
}
