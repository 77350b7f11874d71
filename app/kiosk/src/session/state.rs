//! What a session is at any moment, and what each action makes of it. No window, no clock, no socket:
//! time comes in as a value, and what is to be sent goes out as one.

mod time;

use std::fmt;
use std::time::Duration;

use anyhow::Context as _;
use questionnaire::{Disclosure, Origin, Response, Runner};
use sealing::{Random, Reference, Unsigned};
use site::{Appearance, Control, Month};
use voice::{Sound, Speed};
use widgets::TextSize;
use widgets::code::Modules;
use widgets::window::Passing;

use super::counting::Counted;
use super::pages::BeforePage;
use super::setup::Setup;
use super::{End, Event, Speech, View};
use crate::message::Reply;

/// How long each language stands on the rest screen.
const WELCOME: Duration = Duration::from_secs(6);

/// Where a session stands. Each carries what only it has.
#[derive(Debug)]
pub(crate) enum Stage {
    /// The welcome.
    Rest,
    /// The choice of language.
    Language,
    /// What to know before the first question.
    Before(BeforePage),
    /// The runner's current item.
    Question,
    /// The support lines.
    Support,
    /// What staff may see.
    Choice(Option<Disclosure>),
    /// The envelope is on its way to the disk, since then.
    Sealing(Reference, Duration),
    /// It is on the disk, and the code may be shown.
    Code(Code),
    /// It is not, and there is no code.
    Failed,
    /// The site is not in force.
    OutOfService,
    /// The last frame is being overwritten.
    Ended(End),
}

/// A code that may be drawn, and until when it is.
#[derive(Debug)]
pub(crate) struct Code {
    pub(crate) modules: Modules,
    /// Covered when there is none.
    pub(crate) shown_until: Option<Duration>,
}

/// A screen, by what tells it from any other. The place among the questions would tell something, so it
/// does not print.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Screen(std::mem::Discriminant<Stage>, usize, Overlay, bool, bool);

/// How a single button is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scan {
    /// It presses what is marked.
    Marks,
    /// Nothing is marked: it is pressed or held.
    Waits,
}

/// What lies over a stage without changing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Overlay {
    Nothing,
    Help,
    Languages,
    Reading,
}

/// What a participant has done. Does not print: an answer may be in it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Begin,
    PickLanguage(usize),
    BeforeNext,
    BeforeBack,
    More,
    /// The choice or step at this place.
    Answer(usize),
    Digit(u8),
    Erase,
    Skip,
    Back,
    Next,
    Continue,
    PickDisclosure(Disclosure),
    Seal,
    ShowCode,
    CoverCode,
    End,
    Help,
    Languages,
    Reading,
    CloseOverlay,
    TextSize(TextSize),
    Appearance(Appearance),
    Speed(Speed),
    Control(Control),
    /// Read the screen aloud, or fall silent.
    Listen,
    /// Say what the language at this place is called, in it.
    ListenTo(usize),
    Hide,
    /// Whether a finger is on the cover's mark.
    Mark(bool),
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(…)")
    }
}

/// One participant's session.
pub(crate) struct Session {
    setup: Setup,
    stage: Stage,
    overlay: Overlay,
    covered: bool,
    mark_held_since: Option<Duration>,
    runner: Option<Runner>,
    language: usize,
    size: TextSize,
    appearance: Appearance,
    sound: Sound,
    speed: Speed,
    control: Control,
    last_input: Duration,
    /// In which language of the choice somebody listens.
    heard: Option<usize>,
    /// When somebody last touched something, and not only listened.
    last_hand: Duration,
    counted: Counted,
    passing: Passing,
    now: Duration,
}

impl Session {
    pub(crate) fn new(setup: Setup, fresh: bool) -> Self {
        let stage = match (&setup.site, fresh) {
            (None, _) => Stage::OutOfService,
            (Some(_), false) => Stage::Rest,
            (Some(_), true) => Stage::Language,
        };
        let runner = (setup.site.as_ref()).map(|it| Runner::new(it.questionnaire.clone()));
        Self {
            appearance: setup.appearance(),
            sound: Sound::default(),
            speed: Speed::default(),
            control: setup.control(),
            setup,
            overlay: Overlay::Nothing,
            covered: false,
            mark_held_since: None,
            runner,
            language: 0,
            size: TextSize::default(),
            last_input: Duration::ZERO,
            heard: None,
            last_hand: Duration::ZERO,
            counted: Counted::offered(matches!(stage, Stage::Language)),
            stage,
            passing: Passing::default(),
            now: Duration::ZERO,
        }
    }

    pub(crate) fn stage(&self) -> &Stage {
        &self.stage
    }

    pub(crate) fn runner(&self) -> Option<&Runner> {
        self.runner.as_ref()
    }

    pub(crate) fn now(&self) -> Duration {
        self.now
    }

    /// How long the cover's mark has been held.
    pub(crate) fn mark_held(&self) -> Option<Duration> {
        self.mark_held_since
            .map(|since| self.now.saturating_sub(since))
    }

    pub(crate) fn is_covered(&self) -> bool {
        self.covered
    }

    pub(crate) fn shows_help(&self) -> bool {
        self.overlay == Overlay::Help
    }

    pub(crate) fn shows_languages(&self) -> bool {
        self.overlay == Overlay::Languages
    }

    pub(crate) fn shows_reading(&self) -> bool {
        self.overlay == Overlay::Reading
    }

    /// What is on the screen, to see whether it is still the same.
    pub(crate) fn screen(&self) -> Screen {
        let place = match &self.stage {
            Stage::Before(page) => *page as usize,
            Stage::Question => self.runner.as_ref().map_or(0, |it| it.progress().done),
            _ => 0,
        };
        let stage = std::mem::discriminant(&self.stage);
        Screen(stage, place, self.overlay, self.covered, self.warns())
    }

    /// How it ended, once it has.
    pub(crate) fn ended(&self) -> Option<End> {
        match self.stage {
            Stage::Ended(end) => Some(end),
            _ => None,
        }
    }

    /// How the current language looks and speaks.
    pub(crate) fn view(&self) -> Option<View<'_>> {
        let speech = self.setup.languages.get(self.language)?;
        let site = self.setup.site.as_ref();
        // The cover must look like rest, whatever the participant has chosen.
        let appearance = if self.covered {
            self.setup.appearance()
        } else {
            self.appearance
        };
        Some(View {
            site: site.map(|it| &it.site),
            lines: site.map(|it| it.lines.as_slice()).unwrap_or_default(),
            languages: &self.setup.languages,
            speech,
            appearance,
            look: speech.look(self.size, appearance),
            sound: self.sound,
            speed: self.speed,
            control: self.control,
        })
    }

    /// The welcome's language changes by itself.
    pub(crate) fn welcome(&self) -> Option<&Speech> {
        let turn = self.now.as_secs() / WELCOME.as_secs();
        let count = u64::try_from(self.setup.languages.len()).ok()?;
        let place = usize::try_from(turn.checked_rem(count)?).ok()?;
        self.setup.languages.get(place)
    }

    /// The language that is being listened to, where it is not the one that was chosen.
    pub(crate) fn heard(&self) -> Option<&Speech> {
        let languages = self.setup.languages.as_slice();
        languages.get(
            self.heard
                .filter(|_| matches!(self.stage, Stage::Language))?,
        )
    }

    /// What is read aloud now. Who listens is there.
    pub(crate) fn set_sound(&mut self, sound: Sound) {
        self.sound = sound;
    }

    /// Whether a single button is all there is to control it with, and whether what can be pressed is
    /// marked for it: not over the welcome, which looks alike for everyone, and where any press begins.
    pub(crate) fn scanning(&self) -> Option<Scan> {
        let welcomes = self.covered || matches!(self.stage, Stage::Rest | Stage::OutOfService);
        let scan = if welcomes { Scan::Waits } else { Scan::Marks };
        (self.control == Control::Switch).then_some(scan)
    }

    /// Does what the participant has asked for, where the stage has it. An envelope that comes back is
    /// to be handed over.
    pub(crate) fn apply(&mut self, action: Action, random: &dyn Random) -> Option<Unsigned> {
        if self.ended().is_some() {
            return None;
        }
        match (action, &mut self.stage) {
            // At rest and on the cover alike, so that the one can't be told from the other; and every
            // participant gets a process whose site has just been checked.
            (Action::Begin, _) => self.end(End::Fresh),
            (Action::PickLanguage(place), _) => self.pick_language(place),
            (Action::ListenTo(place), Stage::Language) => self.listen_to(place),
            (Action::BeforeNext | Action::BeforeBack, _) => self.turn_page(action),
            (Action::More, Stage::Before(page)) => *page = BeforePage::More,
            (
                Action::Answer(_)
                | Action::Digit(_)
                | Action::Erase
                | Action::Skip
                | Action::Next
                | Action::Back,
                _,
            ) => self.run(action),
            (Action::Continue, Stage::Support) => self.stage = Stage::Choice(None),
            (Action::PickDisclosure(disclosure), Stage::Choice(chosen)) => {
                *chosen = Some(disclosure);
            }
            (Action::Seal, Stage::Choice(Some(disclosure))) => {
                let disclosure = *disclosure;
                return self.seal(disclosure, random);
            }
            (Action::ShowCode, Stage::Code(_)) => self.show_code(true),
            (Action::CoverCode, Stage::Code(_)) => self.show_code(false),
            (Action::End, _) => self.end(End::Rest),
            (Action::Help, _) => self.overlay = Overlay::Help,
            (Action::Languages, _) => self.overlay = Overlay::Languages,
            (Action::CloseOverlay, _) => self.overlay = Overlay::Nothing,
            (Action::Reading, _) => self.overlay = Overlay::Reading,
            (Action::TextSize(size), _) => self.size = size,
            (Action::Appearance(appearance), _) => self.appearance = appearance,
            (Action::Speed(speed), _) => self.speed = speed,
            (Action::Control(control), _) => self.control = control,
            (Action::Hide, _) => self.covered = true,
            (Action::Mark(held), _) => {
                self.mark_held_since = held.then(|| self.mark_held_since.unwrap_or(self.now));
            }
            _ => {}
        }
        None
    }

    /// What the supervisor says of the envelope: only now is there a code, or never.
    pub(crate) fn hear(&mut self, reply: Reply) {
        let Stage::Sealing(reference, _) = &self.stage else {
            return;
        };
        let modules = match reply {
            Reply::Committed => Modules::encode(&reference.expose_text()),
            Reply::Failed => None,
        };
        self.last_input = self.now;
        match modules {
            None => self.fail(),
            Some(modules) => {
                self.counted.count(Event::Sealed);
                self.stage = Stage::Code(Code {
                    modules,
                    shown_until: None,
                });
            }
        }
    }

    fn fail(&mut self) {
        self.last_input = self.now;
        self.stage = Stage::Failed;
    }

    /// Ends without a frame more of what was there; answers go with the runner.
    pub(crate) fn end(&mut self, end: End) {
        let timed_out = self.has_waited_too_long();
        self.counted.end(&self.stage, timed_out);
        self.runner = None;
        self.overlay = Overlay::Nothing;
        self.covered = false;
        self.stage = Stage::Ended(end);
    }

    /// What is to be counted of it.
    pub(crate) fn events(&self) -> &[Event] {
        self.counted.all()
    }

    fn pick_language(&mut self, place: usize) {
        // Nobody goes on in a language that they did not choose.
        if !self.complete(place) {
            return;
        }
        self.language = place;
        if self.overlay == Overlay::Languages {
            self.overlay = Overlay::Nothing;
        } else if matches!(self.stage, Stage::Language) {
            self.stage = Stage::Before(BeforePage::Start);
        }
    }

    /// What it needs to say that there are no headphones, it says in that language.
    fn listen_to(&mut self, place: usize) {
        self.heard = Some(place).filter(|place| self.complete(*place));
    }

    fn complete(&self, place: usize) -> bool {
        let Some(speech) = self.setup.languages.get(place) else {
            return false;
        };
        let complete = speech.complete(self.setup.questions(speech));
        complete
            .inspect_err(|error| tracing::error!("a language can't be shown: {error}"))
            .is_ok()
    }

    fn turn_page(&mut self, action: Action) {
        let Stage::Before(page) = self.stage else {
            return;
        };
        self.stage = if action == Action::BeforeNext {
            if page.next().is_none() {
                self.counted.count(Event::Began);
            }
            page.next().map_or(Stage::Question, Stage::Before)
        } else {
            page.previous().map_or(Stage::Language, Stage::Before)
        };
    }

    fn run(&mut self, action: Action) {
        let Some(runner) = &mut self.runner else {
            return;
        };
        match (&self.stage, action) {
            (Stage::Question, Action::Answer(place)) => {
                runner.choose(place);
            }
            (Stage::Question, Action::Digit(digit)) => {
                runner.add_digit(digit);
            }
            (Stage::Question, Action::Erase) => runner.erase_digit(),
            (Stage::Question, Action::Skip) => runner.skip(),
            (Stage::Question, Action::Next) => runner.next(),
            (Stage::Question, _) if runner.is_at_start() => {
                self.stage = Stage::Before(BeforePage::Limits);
            }
            (Stage::Question | Stage::Support, Action::Back) => runner.back(),
            (Stage::Choice(_), Action::Back) => self.stage = Stage::Support,
            _ => {}
        }
        match self.stage {
            Stage::Question if runner.current().is_none() => self.stage = Stage::Support,
            Stage::Support if runner.current().is_some() => self.stage = Stage::Question,
            _ => {}
        }
    }

    fn show_code(&mut self, show: bool) {
        let secs = self.setup.site.as_ref().map_or(0, |it| it.site.code_secs);
        let until = self.now + Duration::from_secs(secs.into());
        if let Stage::Code(code) = &mut self.stage {
            code.shown_until = show.then_some(until);
        }
    }

    /// Seals what the participant has chosen. The answers are wiped here, whatever comes of it.
    fn seal(&mut self, disclosure: Disclosure, random: &dyn Random) -> Option<Unsigned> {
        match self.sealed(disclosure, random) {
            Ok((reference, envelope)) => {
                self.stage = Stage::Sealing(reference, self.now);
                Some(envelope)
            }
            Err(error) => {
                tracing::error!("a response was not sealed: {error:#}");
                self.fail();
                None
            }
        }
    }

    fn sealed(
        &mut self,
        disclosure: Disclosure,
        random: &dyn Random,
    ) -> anyhow::Result<(Reference, Unsigned)> {
        let runner = self
            .runner
            .take()
            .context("there are no answers any more")?;
        let setup = self.setup.site.as_ref().context("out of service")?;
        let speech = self
            .setup
            .languages
            .get(self.language)
            .context("no language")?;
        let origin = Origin {
            language: speech.language.tag().to_owned(),
            questionnaire: runner.questionnaire().id().to_owned(),
            questionnaire_hash: setup.questionnaire_hash.clone(),
            month: Month::of(setup.today).to_string(),
            app: env!("CARGO_PKG_VERSION").to_owned(),
        };
        let content = Response::new(origin, disclosure, runner.into_answers()).to_cbor()?;
        let reference = Reference::generate(random)?;
        let envelope = sealing::seal(
            &setup.recipients,
            &setup.tablet,
            &reference,
            &content,
            random,
        )?;
        Ok((reference, envelope))
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(…)")
    }
}
