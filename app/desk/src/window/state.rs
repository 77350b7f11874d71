//! What a desk is at any moment, and what each action makes of it. No window and no clock: time comes in
//! as a value; what takes long goes out as an [`Effect`].

mod time;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use language::Language;
use sealing::Locator;
use widgets::Palette;
use widgets::window::Passing;
use zeroize::Zeroizing;

use super::End;
use super::books::Entered;
use super::image::read_code;
use super::office::{Case, Finished, Office, Refusal, Waiting};
use super::preferences::Preferences;
use super::reading::{Closing, Reading, Tab};
use super::record::{Documented, Record, Tap};
use super::speech::Speech;

/// Where a desk stands. Each carries what only it has.
#[derive(Debug)]
pub(crate) enum Stage {
    /// Waits for the passphrase.
    Locked,
    /// The passphrase is being tried.
    Unlocking,
    /// Waits for a code.
    Home,
    /// A code has been scanned; whatever is under it, it looks the same.
    Received { locator: Locator, arrived: bool },
    /// What was under it.
    Reading(Box<Reading>),
    /// It is deleted: here, or by a colleague. With how many months the case is known to have been asked in.
    Finished { by: Finished, asked: usize },
    /// Somebody was offered to be asked, and handed over no code.
    Offering,
}

impl Stage {
    /// Whether a code can be scanned here.
    fn takes_codes(&self) -> bool {
        matches!(
            self,
            Self::Home | Self::Received { .. } | Self::Finished { .. }
        )
    }

    fn can_be_left(&self) -> bool {
        !matches!(self, Self::Locked | Self::Unlocking | Self::Home)
    }
}

/// A page, by what tells it from any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Page {
    stage: std::mem::Discriminant<Stage>,
    /// None while it is being finished.
    tab: Option<Tab>,
    camera: bool,
}

/// What the worker has done.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Action {
    Unlock(Zeroizing<String>),
    Lock,
    /// A code came where a passphrase is asked for.
    ScanTooSoon,
    /// Looking for a code through a camera.
    Camera(bool),
    /// What was scanned or typed: a code, or where a picture of one is.
    Enter(Zeroizing<String>),
    Drop(PathBuf),
    Pick(Locator),
    LookAgain,
    Open,
    Later,
    ShowOriginal(bool),
    Show(Tab),
    Tap(Tap),
    Finish,
    Document(Documented),
    /// In which of the site's programmes.
    Programme(usize),
    /// With the case number, or nothing.
    FinishNow(Zeroizing<String>),
    FinishNot,
    Offer,
    /// The same of somebody who handed over no code.
    Register(Zeroizing<String>),
    TakeBack,
    Language,
    Size,
    Dark,
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Action(…)")
    }
}

/// What takes longer than a frame.
pub(crate) enum Effect {
    Unlock(Zeroizing<String>),
}

/// One window of a desk.
#[derive(Debug)]
pub(crate) struct Desk {
    stage: Stage,
    office: Option<Office>,
    refusal: Option<Refusal>,
    tray: Vec<Waiting>,
    /// What was tapped for codes that wait; gone with the window.
    records: BTreeMap<Locator, Record>,
    /// Wrong passphrases in a row, and until when no other is tried.
    failures: u32,
    waits_until: Duration,
    camera: bool,
    programme: usize,
    /// What was registered a moment ago, and can be taken back.
    entered: Option<Entered>,
    speeches: Vec<Speech>,
    spoken: usize,
    preferences: Preferences,
    ended: Option<End>,
    passing: Passing,
    now: Duration,
    last_input: Duration,
    last_look: Duration,
    /// It is time to look again.
    looks: bool,
}

impl Desk {
    pub(crate) fn new(preferences: Preferences) -> anyhow::Result<Self> {
        let tags = Language::desk_tags();
        // One that this version does not have is no reason to keep a worker out.
        let language = preferences.language.as_deref();
        let spoken = tags.iter().position(|tag| Some(*tag) == language);
        let spoken = spoken.unwrap_or_default();
        let speeches: anyhow::Result<Vec<_>> = tags.into_iter().map(Speech::load).collect();
        Ok(Self {
            stage: Stage::Locked,
            office: None,
            refusal: None,
            tray: Vec::new(),
            records: BTreeMap::new(),
            failures: 0,
            waits_until: Duration::ZERO,
            camera: false,
            programme: 0,
            entered: None,
            speeches: speeches?,
            spoken,
            preferences,
            ended: None,
            passing: Passing::default(),
            now: Duration::ZERO,
            last_input: Duration::ZERO,
            last_look: Duration::ZERO,
            looks: false,
        })
    }

    /// What is on the screen, to see whether it is still the same.
    pub(crate) fn page(&self) -> Page {
        let tab = match &self.stage {
            Stage::Reading(reading) if reading.closing.is_some() => None,
            Stage::Reading(reading) => Some(reading.tab),
            _ => Some(Tab::Answers),
        };
        Page {
            stage: std::mem::discriminant(&self.stage),
            tab,
            camera: self.wants_camera(),
        }
    }

    pub(crate) fn stage(&self) -> &Stage {
        &self.stage
    }

    pub(crate) fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }

    pub(crate) fn tray(&self) -> &[Waiting] {
        &self.tray
    }

    /// The worker's language with the workplace's own questions, where those are read.
    pub(crate) fn asking<'a>(&self, reading: &'a Reading) -> Option<&'a Speech> {
        reading.ours.get(self.spoken)
    }

    pub(crate) fn speech(&self) -> Option<&Speech> {
        self.speeches.get(self.spoken)
    }

    /// The one that the language button leads to.
    pub(crate) fn next_speech(&self) -> Option<&Speech> {
        self.speeches
            .get((self.spoken + 1) % self.speeches.len().max(1))
    }

    /// Whether a camera is to look for a code.
    pub(crate) fn wants_camera(&self) -> bool {
        self.camera && self.is_unlocked() && matches!(self.stage, Stage::Home)
    }

    /// Tells something that came up by itself.
    pub(crate) fn refuse(&mut self, refusal: Refusal) {
        self.refusal = Some(refusal);
    }

    /// There is none, or it is gone.
    pub(crate) fn lose_camera(&mut self) {
        self.camera = false;
        self.refusal = Some(Refusal::NoCamera);
    }

    /// How the worker likes the window.
    pub(crate) fn preferences(&self) -> &Preferences {
        &self.preferences
    }

    pub(crate) fn palette(&self) -> Palette {
        self.preferences.palette()
    }

    pub(crate) fn office(&self) -> Option<&Office> {
        self.office.as_ref()
    }

    /// The programme that is chosen, by its place in the site.
    pub(crate) fn programme(&self) -> usize {
        self.programme
    }

    /// Whether something was registered a moment ago.
    pub(crate) fn can_take_back(&self) -> bool {
        self.entered.is_some()
    }

    pub(crate) fn is_unlocked(&self) -> bool {
        self.office.is_some()
    }

    pub(crate) fn ended(&self) -> Option<End> {
        self.ended
    }

    /// What came of the passphrase.
    pub(crate) fn hear(&mut self, unlocked: Result<Office, Refusal>) {
        if self.ended.is_some() {
            return;
        }
        self.last_input = self.now;
        match unlocked {
            Ok(office) => {
                self.office = Some(office);
                self.go_home(None);
            }
            Err(refusal) => {
                if refusal == Refusal::WrongPassphrase {
                    self.fail();
                }
                self.stage = Stage::Locked;
                self.refusal = Some(refusal);
            }
        }
    }

    pub(crate) fn lock(&mut self) {
        if self.is_unlocked() {
            self.end(End::Locked);
        }
    }

    pub(crate) fn end(&mut self, end: End) {
        self.stage = Stage::Locked;
        self.office = None;
        self.tray.clear();
        self.records.clear();
        self.ended = Some(end);
    }

    /// Does what the worker has asked for, where the stage has it.
    pub(crate) fn apply(&mut self, action: Action) -> Option<Effect> {
        if self.ended.is_some() {
            return None;
        }
        if self.prefer(&action) {
            return None;
        }
        if !matches!(action, Action::TakeBack) {
            self.entered = None;
        }
        match (action, &mut self.stage) {
            (Action::Unlock(passphrase), Stage::Locked) if self.waits_until <= self.now => {
                self.refusal = None;
                self.stage = Stage::Unlocking;
                return Some(Effect::Unlock(passphrase));
            }
            (Action::ScanTooSoon, Stage::Locked) => self.refusal = Some(Refusal::NotUnlocked),
            (Action::Lock, _) => self.lock(),
            (Action::Programme(place), Stage::Reading(_) | Stage::Offering) => {
                self.programme = place;
            }
            (Action::TakeBack, Stage::Home) => self.take_back(),
            (Action::Register(number), Stage::Offering) => self.register(number),
            (Action::Later, stage) if stage.can_be_left() => self.put_away(),
            (action, Stage::Reading(_)) => self.apply_to_reading(action),
            // A scanner is believed on every page but the one that is being read.
            (action, stage) if stage.takes_codes() => self.apply_to_code(action),
            _ => {}
        }
        None
    }

    /// How the window looks can be chosen anywhere.
    fn prefer(&mut self, action: &Action) -> bool {
        match action {
            Action::Language => {
                self.spoken = (self.spoken + 1) % self.speeches.len().max(1);
                let tag = self.speech().map(|speech| speech.language.tag().to_owned());
                self.preferences.language = tag;
            }
            Action::Size => self.preferences.size = self.preferences.size.next(),
            Action::Dark => self.preferences.dark = !self.preferences.dark,
            _ => return false,
        }
        true
    }

    /// What can be done where a code can be scanned.
    fn apply_to_code(&mut self, action: Action) {
        match (action, &self.stage) {
            (Action::Enter(text), _) => self.enter(&text),
            (Action::Drop(path), _) => self.scan_image(&path),
            (Action::Pick(locator), _) => self.receive(locator),
            (Action::LookAgain, Stage::Received { locator, .. }) => self.receive(*locator),
            (Action::Open, Stage::Received { locator, .. }) => self.open(*locator),
            (Action::Camera(is_on), Stage::Home) => {
                self.refusal = None;
                self.camera = is_on;
            }
            (Action::Offer, Stage::Home) => {
                self.refusal = None;
                self.stage = Stage::Offering;
            }
            _ => {}
        }
    }

    fn apply_to_reading(&mut self, action: Action) {
        let Stage::Reading(reading) = &mut self.stage else {
            return;
        };
        match (action, &mut reading.closing) {
            (Action::ShowOriginal(original), None) => reading.original = original,
            (Action::Show(tab), None) => reading.tab = tab,
            (Action::Tap(tap), _) => reading.record.tap(tap),
            (Action::Finish, closing) => *closing = Some(Closing::default()),
            (Action::FinishNot, closing) => {
                *closing = None;
                self.refusal = None;
            }
            (Action::Document(documented), Some(closing)) => {
                closing.documented = Some(documented);
            }
            (Action::FinishNow(number), Some(_)) => self.finish(number),
            _ => {}
        }
    }

    fn enter(&mut self, text: &str) {
        let Some(office) = &mut self.office else {
            return;
        };
        match office.scan(text) {
            Ok(locator) => self.receive(locator),
            // Not a code: perhaps where a picture of one is.
            Err(Refusal::NotACode) if names_a_picture(text.trim()) => {
                self.scan_image(Path::new(text.trim()));
            }
            Err(refusal) => self.go_home(Some(refusal)),
        }
    }

    fn scan_image(&mut self, path: &Path) {
        let Some(office) = &mut self.office else {
            return;
        };
        match read_code(path).and_then(|text| office.scan(&text)) {
            Ok(locator) => self.receive(locator),
            Err(refusal) => self.go_home(Some(refusal)),
        }
    }

    fn receive(&mut self, locator: Locator) {
        let Some(office) = &mut self.office else {
            return;
        };
        let arrived = office.has_arrived(locator);
        if !arrived && office.is_due(locator) {
            return self.go_home(Some(Refusal::Gone));
        }
        self.refusal = None;
        self.camera = false;
        self.stage = Stage::Received { locator, arrived };
        self.look_at_tray();
        for waiting in &mut self.tray {
            waiting.arrived |= waiting.locator == locator && arrived;
        }
    }

    fn open(&mut self, locator: Locator) {
        let Some(office) = &mut self.office else {
            return;
        };
        match office.open(locator) {
            Ok(response) => {
                let record = self.records.remove(&locator).unwrap_or_default();
                let read = Reading::new(locator, response, office.site(), record);
                match read.map_err(Refusal::system) {
                    Ok(reading) => {
                        self.refusal = None;
                        self.stage = Stage::Reading(Box::new(reading));
                    }
                    Err(refusal) => self.go_home(Some(refusal)),
                }
            }
            Err(refusal) => self.go_home(Some(refusal)),
        }
    }

    fn finish(&mut self, number: Zeroizing<String>) {
        let (Some(office), Stage::Reading(reading)) = (&mut self.office, &self.stage) else {
            return;
        };
        let documented = reading.closing.and_then(|closing| closing.documented);
        let Some(documented) = documented else {
            return;
        };
        let disclosure = reading.response.disclosure();
        let events = reading.record.events(disclosure, documented);
        let case = Case {
            number,
            programme: self.programme,
        };
        let finished = office.finish(reading.locator, &events, &case);
        match finished {
            Ok(by) => {
                let asked = office.asked(&case).map_or(0, |months| months.len());
                self.refusal = None;
                self.stage = Stage::Finished { by, asked };
            }
            // It stays open, so that it can be tried again.
            Err(refusal) => self.refusal = Some(refusal),
        }
        self.look_at_tray();
    }

    fn register(&mut self, number: Zeroizing<String>) {
        let Some(office) = &mut self.office else {
            return;
        };
        let programme = self.programme;
        match office.offered(&Case { number, programme }) {
            Ok(entered) => {
                self.go_home(None);
                self.entered = Some(entered);
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }

    fn take_back(&mut self) {
        let (Some(office), Some(entered)) = (&mut self.office, self.entered) else {
            return;
        };
        self.refusal = office.take_back(entered).err();
        if self.refusal.is_none() {
            self.entered = None;
        }
    }

    /// Away with what is on the page; what was tapped waits with the code.
    fn put_away(&mut self) {
        if let Stage::Reading(reading) = &mut self.stage {
            let record = std::mem::take(&mut reading.record);
            self.records.insert(reading.locator, record);
        }
        self.go_home(None);
    }

    fn go_home(&mut self, refusal: Option<Refusal>) {
        self.refusal = refusal;
        self.stage = Stage::Home;
        self.look_at_tray();
    }

    /// What the tray holds, with what is known of it. The exchange may be away: it is asked beside the window.
    fn look_at_tray(&mut self) {
        let Some(office) = &self.office else {
            return self.tray.clear();
        };
        match office.tray() {
            Ok(tray) => {
                let known = std::mem::take(&mut self.tray);
                let waiting = |locator| Waiting {
                    locator,
                    arrived: known.iter().any(|it| it.locator == locator && it.arrived),
                    gone: office.is_due(locator),
                };
                self.tray = tray.into_iter().map(waiting).collect();
                self.last_look = self.now;
                self.looks = true;
            }
            Err(refusal) => self.refusal = Some(refusal),
        }
    }
}

/// Whether this is where a picture is on this machine. A scanner types whatever somebody holds up, so a
/// place on another machine is not even looked at.
fn names_a_picture(text: &str) -> bool {
    let path = Path::new(text);
    let extension = path.extension().and_then(|it| it.to_str());
    let is_picture = extension.is_some_and(|it| {
        let known = ["png", "jpg", "jpeg"];
        known.iter().any(|own| it.eq_ignore_ascii_case(own))
    });
    let elsewhere = text.starts_with("\\\\") || text.starts_with("//");
    is_picture && !elsewhere && path.is_absolute() && path.is_file()
}
