//! What the administrator's window is at any moment, and what each action makes of it. No window, no clock, no socket.

use std::fmt;
use std::time::Duration;

use language::Language;
use site::{Local, LocalLine, PIN_LEN, Service};

use widgets::window::Passing;

use super::draft::{Days, Draft, Step};
use super::{Known, Speech};
use crate::message::{Answer, Ask, Finding, Tally, Typed, Verdict};

/// How long it waits for somebody: before the PIN, a participant may stand before it.
const IDLE_LOCKED: Duration = Duration::from_secs(30);
const IDLE: Duration = Duration::from_mins(3);

/// What is to be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Page {
    Pin,
    Menu,
    Languages,
    Lines,
    Line(Draft),
    SelfTest,
    Tallies,
    Export,
    Restart,
}

/// What the administrator has done. Does not print: a digit of the PIN may be in it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Action {
    /// Digits, and what joins those of a telephone number.
    Type(String),
    Erase,
    Enter,
    Speak,
    Open(Page),
    Back,
    /// The language at this place on or off.
    Switch(usize),
    /// It before the one above it.
    Raise(usize),
    Edit(Service),
    Days(Days),
    Step(Step, bool),
    KeepLine,
    RemoveLine,
    Export,
    Restart,
    Close,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(…)")
    }
}

/// The administrator's window.
#[derive(Debug)]
pub(super) struct Room {
    known: Known,
    speech: usize,
    page: Page,
    typed: Typed,
    verdict: Option<Verdict>,
    /// Until when no PIN is looked at.
    wait_until: Duration,
    /// As it is shown, and as it was last kept.
    local: Local,
    kept: Local,
    /// An answer is due.
    is_busy: bool,
    problem: Option<String>,
    findings: Option<Vec<Finding>>,
    tallies: Option<Vec<Tally>>,
    exported: bool,
    has_ended: bool,
    last_hand: Duration,
    passing: Passing,
    now: Duration,
}

impl Room {
    pub(super) fn new(known: Known, local: Local) -> Self {
        Self {
            known,
            speech: 0,
            page: Page::Pin,
            typed: Typed::default(),
            verdict: None,
            wait_until: Duration::ZERO,
            kept: local.clone(),
            local,
            is_busy: false,
            problem: None,
            findings: None,
            tallies: None,
            exported: false,
            has_ended: false,
            last_hand: Duration::ZERO,
            passing: Passing::default(),
            now: Duration::ZERO,
        }
    }

    pub(super) fn page(&self) -> &Page {
        &self.page
    }

    pub(super) fn speech(&self) -> Option<&Speech> {
        self.known.speeches.get(self.speech)
    }

    /// The one that it could be in instead.
    pub(super) fn other_speech(&self) -> Option<&Speech> {
        self.known.speeches.get(self.next_speech())
    }

    fn next_speech(&self) -> usize {
        (self.speech + 1) % self.known.speeches.len().max(1)
    }

    pub(super) fn typed(&self) -> usize {
        self.typed.len()
    }

    pub(super) fn can_enter(&self) -> bool {
        PIN_LEN.contains(&self.typed.len()) && !self.is_busy && self.waits().is_none()
    }

    /// For so many seconds more no PIN is looked at.
    pub(super) fn waits(&self) -> Option<u64> {
        let left = self.wait_until.saturating_sub(self.now);
        let secs = left.as_millis().div_ceil(1_000);
        (secs > 0).then(|| u64::try_from(secs).unwrap_or(u64::MAX))
    }

    pub(super) fn verdict(&self) -> Option<&Verdict> {
        self.verdict.as_ref()
    }

    pub(super) fn is_busy(&self) -> bool {
        self.is_busy
    }

    pub(super) fn problem(&self) -> Option<&str> {
        self.problem.as_deref()
    }

    pub(super) fn findings(&self) -> Option<&[Finding]> {
        self.findings.as_deref()
    }

    pub(super) fn tallies(&self) -> Option<&[Tally]> {
        self.tallies.as_deref()
    }

    pub(super) fn exported(&self) -> bool {
        self.exported
    }

    pub(super) fn has_ended(&self) -> bool {
        self.has_ended
    }

    /// The site's languages in the order of their tiles, and whether each is offered.
    pub(super) fn languages(&self) -> Vec<(&Language, bool)> {
        let place = |tag: &str| {
            let own = self.local.order.iter().position(|own| own == tag);
            own.unwrap_or(self.local.order.len())
        };
        let mut languages: Vec<_> = (self.known.languages.iter())
            .map(|language| (language, !self.local.off.contains(language.tag())))
            .collect();
        languages.sort_by_key(|(language, _)| place(language.tag()));
        languages
    }

    pub(super) fn line(&self, service: Service) -> Option<&LocalLine> {
        self.local.lines.iter().find(|line| line.service == service)
    }

    /// Whether its last day is over.
    pub(super) fn is_over(&self, line: &LocalLine) -> bool {
        line.valid_until < self.known.today
    }

    /// Lets time pass; says when the next thing would happen by itself.
    pub(super) fn tick(&mut self, now: Duration, input: bool) -> Duration {
        self.now = self.passing.to(now, Duration::MAX);
        let now = self.now;
        // What takes long is waited for.
        if input || self.is_busy {
            self.last_hand = now;
        }
        let limit = if self.page == Page::Pin {
            IDLE_LOCKED
        } else {
            IDLE
        };
        let due = self.last_hand + limit;
        if now >= due {
            self.end();
        }
        let second = self.waits().map(|_| Duration::from_secs(now.as_secs() + 1));
        let next = second.map_or(due, |second| second.min(due));
        next.saturating_sub(now)
    }

    /// It is over; what was typed goes.
    pub(super) fn end(&mut self) {
        self.typed = Typed::default();
        self.has_ended = true;
    }

    /// Does what was asked for; what comes back is to be said to the supervisor.
    pub(super) fn apply(&mut self, action: Action) -> Option<Ask> {
        if self.has_ended || self.is_busy {
            return None;
        }
        self.problem = None;
        // Before the PIN was right there is nothing else.
        let of_the_pad = matches!(
            action,
            Action::Type(_) | Action::Erase | Action::Enter | Action::Speak | Action::Back
        );
        if self.page == Page::Pin && !of_the_pad {
            return None;
        }
        match action {
            Action::Type(signs) => signs.chars().for_each(|sign| self.sign(sign)),
            Action::Erase => match &mut self.page {
                Page::Line(draft) => draft.pop(),
                _ => self.typed.pop(),
            },
            Action::Enter if self.page == Page::Pin => return self.enter(),
            Action::Speak => self.speech = self.next_speech(),
            Action::Open(page) => return self.open(page),
            Action::Back => self.back(),
            Action::Switch(place) => return self.switch(place),
            Action::Raise(place) => return self.raise(place),
            Action::Edit(service) => {
                let draft = Draft::new(service, self.line(service), self.known.today);
                self.page = Page::Line(draft);
            }
            Action::Days(days) => self.change(|draft| draft.days = days),
            Action::Step(what, is_later) => self.change(|draft| draft.step(what, is_later)),
            Action::KeepLine => return self.keep_line(true),
            Action::RemoveLine => return self.keep_line(false),
            Action::Export if self.page == Page::Export => {
                self.exported = false;
                return Some(self.ask(Ask::Export));
            }
            Action::Restart if self.page == Page::Restart => {
                self.end();
                return Some(Ask::Restart);
            }
            Action::Close => self.end(),
            Action::Enter | Action::Export | Action::Restart => {}
        }
        None
    }

    fn ask(&mut self, ask: Ask) -> Ask {
        self.is_busy = true;
        ask
    }

    fn sign(&mut self, sign: char) {
        match &mut self.page {
            Page::Line(draft) => draft.push(sign),
            Page::Pin if sign.is_ascii_digit() && self.typed.len() < *PIN_LEN.end() => {
                self.typed.push(sign);
                self.verdict = None;
            }
            _ => {}
        }
    }

    fn enter(&mut self) -> Option<Ask> {
        if !self.can_enter() {
            return None;
        }
        self.verdict = None;
        let typed = std::mem::take(&mut self.typed);
        Some(self.ask(Ask::Pin(typed)))
    }

    fn open(&mut self, page: Page) -> Option<Ask> {
        self.page = page;
        self.exported = false;
        match self.page {
            Page::SelfTest => {
                self.findings = None;
                Some(self.ask(Ask::SelfTest))
            }
            Page::Tallies => Some(self.ask(Ask::Tallies)),
            _ => None,
        }
    }

    fn back(&mut self) {
        match self.page {
            Page::Pin | Page::Menu => self.end(),
            Page::Line(_) => self.page = Page::Lines,
            _ => self.page = Page::Menu,
        }
    }

    /// One stays on, or nobody could choose any.
    fn switch(&mut self, place: usize) -> Option<Ask> {
        let languages = self.languages();
        let (language, is_on) = languages.get(place)?;
        let others = languages.iter().filter(|(_, is_on)| *is_on).count();
        let (tag, is_on) = (language.tag().to_owned(), *is_on);
        if is_on && others < 2 {
            return None;
        }
        let mut local = self.local.clone();
        if is_on {
            local.off.insert(tag);
        } else {
            local.off.remove(&tag);
        }
        Some(self.keep(local))
    }

    fn raise(&mut self, place: usize) -> Option<Ask> {
        let mut order: Vec<_> = (self.languages().iter())
            .map(|(language, _)| language.tag().to_owned())
            .collect();
        let above = place.checked_sub(1)?;
        if place >= order.len() {
            return None;
        }
        order.swap(above, place);
        let mut local = self.local.clone();
        local.order = order;
        Some(self.keep(local))
    }

    fn change(&mut self, change: impl FnOnce(&mut Draft)) {
        if let Page::Line(draft) = &mut self.page {
            change(draft);
        }
    }

    fn keep_line(&mut self, is_kept: bool) -> Option<Ask> {
        let Page::Line(draft) = &self.page else {
            return None;
        };
        let mut local = self.local.clone();
        local.lines.retain(|line| line.service != draft.service);
        if is_kept {
            local.lines.push(draft.to_line()?);
        }
        self.page = Page::Lines;
        Some(self.keep(local))
    }

    /// Shown at once, and asked to be kept.
    fn keep(&mut self, local: Local) -> Ask {
        self.local = local;
        let local = self.local.clone();
        self.ask(Ask::Keep(local))
    }

    /// What the supervisor says.
    pub(super) fn hear(&mut self, answer: Answer) {
        self.is_busy = false;
        match answer {
            Answer::Pin(verdict) => {
                if verdict == Verdict::Right {
                    self.page = Page::Menu;
                }
                if let Verdict::Wait(secs) = verdict {
                    self.wait_until = self.now.saturating_add(Duration::from_secs(secs));
                }
                self.verdict = Some(verdict);
            }
            Answer::Findings(findings) => self.findings = Some(findings),
            Answer::Kept => self.kept = self.local.clone(),
            Answer::Tallies(tallies) => self.tallies = Some(tallies),
            Answer::Exported => self.exported = true,
            Answer::Problem(problem) => {
                self.local = self.kept.clone();
                self.problem = Some(problem);
            }
        }
    }
}
