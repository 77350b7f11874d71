//! A response that is being read, and what the conversation about it has come to so far.

use std::fmt;

use questionnaire::{Disclosure, Questionnaire, Response, Route};
use sealing::Locator;
use site::{Line, Need, Site};

use super::record::{Documented, Record};
use super::speech::Speech;
use language::Language;

/// What is beside the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Tab {
    /// What the participant shows.
    Answers,
    /// How to talk.
    Guide,
    /// Where there is support.
    Services,
}

impl Tab {
    pub(crate) const ALL: [Self; 3] = [Self::Answers, Self::Guide, Self::Services];

    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Answers => "tab-answers",
            Self::Guide => "tab-guide",
            Self::Services => "tab-services",
        }
    }
}

/// What is asked before anything is deleted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Closing {
    pub(crate) documented: Option<Documented>,
}

/// A response that is being read.
pub(crate) struct Reading {
    pub(crate) locator: Locator,
    pub(crate) response: Response,
    /// What it answers, if this desk has that questionnaire, in whichever version.
    pub(crate) asked: Option<Questionnaire>,
    /// Whether it was given to these very questions.
    pub(crate) is_known: bool,
    /// What the answers lead to; nothing where none are shown.
    pub(crate) routes: Vec<Route>,
    /// The workers' languages with the workplace's own questions, in the order in which the desk has them.
    pub(super) ours: Vec<Speech>,
    /// The participant's language, if this version has it.
    pub(crate) theirs: Option<Speech>,
    /// In the participant's language instead of the worker's.
    pub(crate) original: bool,
    pub(crate) tab: Tab,
    pub(crate) record: Record,
    /// Asked whether it is to be finished.
    pub(crate) closing: Option<Closing>,
    /// A colleague has finished it meanwhile, at another desk.
    pub(crate) is_over: bool,
}

impl Reading {
    /// Beside the questions that it answers: the workplace's own, of today or from before, or those that come with the program.
    /// Beside those of another questionnaire it would say what nobody has answered, so then it stands as it is.
    pub(super) fn new(
        locator: Locator,
        response: Response,
        site: &Site,
        record: Record,
    ) -> anyhow::Result<Self> {
        let origin = response.origin();
        let hash = &origin.questionnaire_hash;
        let current = site.questions.as_ref();
        let current = current.filter(|_| origin.questionnaire == site.questionnaire);
        let exact = site.questions_of(hash);
        let is_shipped = || sealing::sha256_hex(questionnaire::SHIPPED.as_bytes()) == *hash;
        let is_known = exact.is_some() || is_shipped();
        let own = exact.or(current.filter(|_| !is_known));
        let definition = own.map_or(questionnaire::SHIPPED, |own| own.definition.as_str());
        let asked = Questionnaire::parse(definition)?;
        let speech = |tag: &str| match own {
            Some(questions) => Speech::asking(tag, site, questions),
            None => Speech::load(tag),
        };
        // The desk's own messages ask the shipped questions already.
        let tags = own.map_or_else(Vec::new, |_| Language::desk_tags());
        let ours: anyhow::Result<_> = tags.into_iter().map(speech).collect();
        let asked = (asked.id() == origin.questionnaire).then_some(asked);
        let shown = asked
            .as_ref()
            .filter(|_| response.disclosure() == Disclosure::Answers);
        Ok(Self {
            locator,
            is_known,
            routes: shown.map_or_else(Vec::new, |asked| asked.routes(response.answers())),
            asked,
            ours: ours?,
            theirs: speech(&origin.language).ok(),
            response,
            original: false,
            tab: Tab::Answers,
            record,
            closing: None,
            is_over: false,
        })
    }

    /// How to talk about what was told: about each thing that was, or, where nothing is shown, about none.
    pub(crate) fn guide(&self) -> Vec<Route> {
        match self.response.disclosure() {
            Disclosure::Talk => vec![Route::WishesContact],
            // Of what is not known nothing can be said but what always holds.
            Disclosure::Answers => self.routes.clone(),
            Disclosure::Withheld => vec![Route::None],
        }
    }

    /// The lines that fit, those for what is most urgent first. Where nothing is shown any may fit.
    pub(crate) fn services<'a>(&self, lines: &[&'a Line]) -> Vec<&'a Line> {
        let guide = self.guide();
        let needs: Vec<_> = guide.iter().copied().flat_map(needs).collect();
        let fits = |line: &&&Line| guide.is_empty() || needs.contains(&&line.need);
        lines.iter().filter(fits).copied().collect()
    }
}

/// What helps where the answers lead there.
fn needs(route: Route) -> &'static [Need] {
    match route {
        Route::DangerNow => &[Need::Danger, Need::Exposed, Need::Local],
        Route::Children => &[Need::Children, Need::Local],
        Route::Ongoing | Route::Earlier => &[Need::Exposed, Need::Local],
        Route::OwnUse => &[Need::OwnUse, Need::Local],
        Route::WishesContact | Route::None => &Need::ALL,
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reading(…)")
    }
}
