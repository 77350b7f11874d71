//! All that a session needs from outside, checked once at its start.

use anyhow::ensure;
use jiff::civil::Date;
use questionnaire::Questionnaire;
use sealing::{Recipients, VerifyingKey};
use site::{Appearance, Line, Site};

use super::Speech;

#[derive(Debug)]
pub(crate) struct Setup {
    /// Nothing when the site is not in force.
    pub(super) site: Option<InService>,
    pub(super) languages: Vec<Speech>,
}

#[derive(Debug)]
pub(super) struct InService {
    pub(super) site: Site,
    /// Those that may be shown today.
    pub(super) lines: Vec<Line>,
    pub(super) recipients: Recipients,
    pub(super) tablet: VerifyingKey,
    pub(super) questionnaire: Questionnaire,
    pub(super) questionnaire_hash: String,
    pub(super) today: Date,
}

impl Setup {
    /// A session of this site, in the name of this tablet.
    pub(crate) fn new(
        site: Site,
        tablet: VerifyingKey,
        questionnaire: &str,
        today: Date,
    ) -> anyhow::Result<Self> {
        let questionnaire_hash = sealing::sha256_hex(questionnaire.as_bytes());
        let questionnaire = Questionnaire::parse(questionnaire)?;
        ensure!(
            site.questionnaire == questionnaire.id(),
            "the site asks for another questionnaire than this version has; update it"
        );
        let languages: Result<Vec<_>, _> =
            site.languages.iter().map(|tag| Speech::load(tag)).collect();
        let lines: Vec<_> = site.lines_on(today).into_iter().cloned().collect();
        ensure!(
            !lines.is_empty(),
            "no support line may be shown any more; verify them and sign again"
        );
        let in_service = InService {
            recipients: site.recipients()?,
            lines,
            questionnaire: if site.own_use {
                questionnaire
            } else {
                questionnaire.without_own_use()
            },
            site,
            tablet,
            questionnaire_hash,
            today,
        };
        Ok(Self {
            languages: languages?,
            site: Some(in_service),
        })
    }

    /// Whether a session of this site could be set up, so that one that could not is never started.
    pub(crate) fn check(site: &Site, tablet: VerifyingKey, today: Date) -> anyhow::Result<()> {
        Self::new(site.clone(), tablet, questionnaire::SHIPPED, today).map(drop)
    }

    /// A session that can only say whom to ask, in every language that comes with the program.
    pub(crate) fn out_of_service() -> anyhow::Result<Self> {
        let tags = language::Language::tags();
        let languages: Result<Vec<_>, _> = tags.into_iter().map(Speech::load).collect();
        Ok(Self {
            site: None,
            languages: languages?,
        })
    }

    /// How it looks until a participant chooses otherwise.
    pub(super) fn appearance(&self) -> Appearance {
        let site = self.site.as_ref();
        site.map_or(Appearance::Light, |it| it.site.appearance)
    }
}
