//! All that a session needs from outside, checked once at its start.

use anyhow::{Context as _, ensure};
use jiff::civil::Date;
use questionnaire::Questionnaire;
use sealing::{Recipients, VerifyingKey};
use site::{Appearance, Control, Line, Questions, Site};
use voice::Voices;

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
        voices: &Voices,
        today: Date,
    ) -> anyhow::Result<Self> {
        let own = site.questions.as_ref();
        let definition = own.map_or(questionnaire::SHIPPED, |own| &own.definition);
        let shipped = || sealing::sha256_hex(definition.as_bytes());
        let questionnaire_hash = own.map_or_else(shipped, Questions::hash);
        let questionnaire = Questionnaire::parse(definition)?;
        ensure!(
            site.questionnaire == questionnaire.id(),
            "the site asks for another questionnaire than this version has; update it"
        );
        let languages = load(site.languages.iter().map(String::as_str), own, voices)?;
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
            languages,
            site: Some(in_service),
        })
    }

    /// How many languages can be shown.
    pub(crate) fn offered(&self) -> usize {
        self.languages.len()
    }

    /// Whether a session of this site could be set up, so that one that could not is never started.
    pub(crate) fn check(site: &Site, tablet: VerifyingKey, today: Date) -> anyhow::Result<()> {
        let voices = Voices::default();
        Self::new(site.clone(), tablet, &voices, today).map(drop)
    }

    /// A session that can only say whom to ask, in every language that comes with the program.
    pub(crate) fn out_of_service(voices: &Voices) -> anyhow::Result<Self> {
        Ok(Self {
            site: None,
            languages: load(language::Language::tags(), None, voices)?,
        })
    }

    /// The workplace's own questions in a language, if there are any.
    pub(super) fn questions(&self, speech: &Speech) -> Option<&str> {
        let questions = self.site.as_ref()?.site.questions.as_ref();
        own_questions(questions, speech.language.tag())
    }

    pub(super) fn control(&self) -> Control {
        let site = self.site.as_ref();
        site.map_or(Control::All, |it| it.site.control)
    }

    /// How it looks until a participant chooses otherwise.
    pub(super) fn appearance(&self) -> Appearance {
        let site = self.site.as_ref();
        site.map_or(Appearance::Light, |it| it.site.appearance)
    }
}

fn own_questions<'a>(questions: Option<&'a Questions>, tag: &str) -> Option<&'a str> {
    Some(questions?.texts.get(tag)?.as_str())
}

/// One that is broken is told and left out; the tablet goes on with the others.
fn load<'a>(
    tags: impl IntoIterator<Item = &'a str>,
    questions: Option<&Questions>,
    voices: &Voices,
) -> anyhow::Result<Vec<Speech>> {
    let speeches =
        (tags.into_iter()).map(|tag| Speech::load(tag, own_questions(questions, tag), voices));
    let whole: Vec<_> = speeches
        .filter_map(|speech| {
            speech
                .inspect_err(|error| tracing::error!("a language is not offered: {error}"))
                .ok()
        })
        .collect();
    let first = whole.first();
    let first = first.context("no language of the site can be shown")?;
    first.complete(own_questions(questions, first.language.tag()))?;
    Ok(whole)
}
