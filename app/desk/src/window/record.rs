//! What came of a conversation, by taps. Counted by the month, and never kept with whom it was.

use std::collections::BTreeSet;

use questionnaire::Disclosure;

/// Something that can be tapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tap {
    Held,
    Postponed,
    Declined,
    RiskAssessed,
    SupportOffered,
    SupportAccepted,
    SupportDeclined,
    ToSocial,
    ToShelter,
    ToHealth,
    ToPolice,
    ToChange,
    ToOther,
    ConcernReported,
}

/// Taps that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part {
    /// The message above them; none above one that stands alone.
    pub(crate) title: &'static str,
    /// Whether one of them rules the others out.
    pub(crate) is_one: bool,
    /// Whether it is asked only once some support was told of.
    pub(crate) after_support: bool,
    pub(crate) taps: &'static [Tap],
}

impl Part {
    /// Which kind of support is asked once some was offered.
    pub(crate) fn is_asked(&self, record: &Record) -> bool {
        !self.after_support || record.is_support_named()
    }
}

/// In the order of a conversation.
pub(crate) const PARTS: [Part; 4] = [
    Part {
        title: "record-conversation",
        is_one: true,
        after_support: false,
        taps: &[Tap::Held, Tap::Postponed, Tap::Declined],
    },
    Part {
        title: "record-done",
        is_one: false,
        after_support: false,
        taps: &[Tap::RiskAssessed, Tap::ConcernReported],
    },
    Part {
        title: "record-support",
        is_one: true,
        after_support: false,
        taps: &[
            Tap::SupportOffered,
            Tap::SupportAccepted,
            Tap::SupportDeclined,
        ],
    },
    Part {
        title: "record-service",
        is_one: false,
        after_support: true,
        taps: &[
            Tap::ToSocial,
            Tap::ToShelter,
            Tap::ToHealth,
            Tap::ToPolice,
            Tap::ToChange,
            Tap::ToOther,
        ],
    },
];

impl Tap {
    /// What it is called, and what is counted.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Held => ("record-held", "conversation-held"),
            Self::Postponed => ("record-postponed", "conversation-postponed"),
            Self::Declined => ("record-declined", "conversation-declined"),
            Self::RiskAssessed => ("record-risk", "risk-assessed"),
            Self::SupportOffered => ("record-offered", "offered-support"),
            Self::SupportAccepted => ("record-accepted", "accepted-support"),
            Self::SupportDeclined => ("record-refused", "declined-support"),
            Self::ToSocial => ("record-to-social", "service-social"),
            Self::ToShelter => ("record-to-shelter", "service-shelter"),
            Self::ToHealth => ("record-to-health", "service-health"),
            Self::ToPolice => ("record-to-police", "service-police"),
            Self::ToChange => ("record-to-change", "service-change"),
            Self::ToOther => ("record-to-other", "service-other"),
            Self::ConcernReported => ("record-concern", "concern-reported"),
        }
    }

    pub(crate) fn message(self) -> &'static str {
        self.names().0
    }
}

/// Where the conversation was written down. Asked before anything is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Documented {
    Record,
    Elsewhere,
    NotAtAll,
}

impl Documented {
    pub(crate) const ALL: [Self; 3] = [Self::Record, Self::Elsewhere, Self::NotAtAll];

    /// What it is called, and what is counted.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Record => "documented-record",
            Self::Elsewhere => "documented-elsewhere",
            Self::NotAtAll => "documented-not",
        }
    }
}

/// Everything that was tapped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Record(BTreeSet<Tap>);

impl Record {
    /// A tap, or the same again, which takes it back.
    pub(crate) fn tap(&mut self, tap: Tap) {
        if self.0.remove(&tap) {
            return;
        }
        let mut parts = PARTS.iter();
        let part = parts.find(|part| part.is_one && part.taps.contains(&tap));
        if let Some(part) = part {
            self.0.retain(|other| !part.taps.contains(other));
        }
        self.0.insert(tap);
    }

    pub(crate) fn has(&self, tap: Tap) -> bool {
        self.0.contains(&tap)
    }

    fn is_support_named(&self) -> bool {
        let support = |tap: &Tap| Tap::SupportOffered <= *tap && *tap <= Tap::ToOther;
        self.0.iter().any(support)
    }

    /// What is counted at the end.
    pub(crate) fn events(
        &self,
        disclosure: Disclosure,
        documented: Documented,
    ) -> Vec<&'static str> {
        let choice = match disclosure {
            Disclosure::Answers => "choice-answers",
            Disclosure::Talk => "choice-talk",
            Disclosure::Withheld => "choice-withheld",
        };
        let mut events = vec![choice, documented.message()];
        // Whoever accepted or declined was offered it.
        let answered = [Tap::SupportAccepted, Tap::SupportDeclined];
        if answered.into_iter().any(|tap| self.has(tap)) {
            events.push(Tap::SupportOffered.names().1);
        }
        events.extend(self.0.iter().map(|tap| tap.names().1));
        events
    }
}

/// What is counted when somebody was offered to be asked and handed over no code.
pub(crate) const OFFERED_NO_CODE: &str = "offered-no-code";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_tap_takes_back_and_one_of_a_kind_rules_out_the_others() {
        let mut record = Record::default();
        for tap in [
            Tap::Held,
            Tap::Postponed,
            Tap::RiskAssessed,
            Tap::ToPolice,
            Tap::ToSocial,
            Tap::ToPolice,
        ] {
            record.tap(tap);
        }
        let expected = [Tap::Postponed, Tap::RiskAssessed, Tap::ToSocial];
        assert_eq!(record.0, BTreeSet::from(expected));
    }

    #[test]
    fn every_tap_stands_in_one_part_and_is_counted_under_a_name_of_its_own() {
        let all: Vec<_> = PARTS.iter().flat_map(|part| part.taps).collect();
        let names: BTreeSet<_> = all.iter().map(|tap| tap.names()).collect();
        assert_eq!((all.len(), names.len()), (14, 14));
    }

    #[test]
    fn accepted_support_was_offered() {
        let mut record = Record::default();
        record.tap(Tap::SupportAccepted);
        assert_eq!(
            record.events(Disclosure::Talk, Documented::NotAtAll),
            [
                "choice-talk",
                "documented-not",
                "offered-support",
                "accepted-support"
            ]
        );
    }
}
