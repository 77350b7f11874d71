//! What is unlocked: the worker's key, and all that it can be used for. No window, no text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use exchange::{ExchangeError, Folder, Found};
use jiff::civil::DateTime;
use questionnaire::Response;
use sealing::{
    KeyFileError, Link, Locator, OpenError, Purpose, ReferenceError, SystemRandom, TrayRecord,
    VerifyingKey, WorkerKey, unprotect,
};
use site::{Month, Site, files};
use store::{DeskStore, LedgerAct};
use zeroize::Zeroizing;

use super::books::{Books, Entered};
use super::case_number::{CaseNumber, CaseNumberError};
use super::record::OFFERED_NO_CODE;
use super::wedge::{self, NoCode};

/// Where a desk's files are. Reading nothing secret yet.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    desk: PathBuf,
    exchange: PathBuf,
}

impl Place {
    /// The desk's own folder.
    pub(crate) fn desk(&self) -> &Path {
        &self.desk
    }

    /// Both folders are there and a worker's key is in the first, so that what is wrong shows before a
    /// passphrase is asked for.
    pub(crate) fn check(desk: &Path, exchange: &Path) -> anyhow::Result<Self> {
        files::root(desk)?;
        files::read(&desk.join(files::WORKER_KEY), TODO_KEY)?;
        Folder::open(exchange)?;
        Ok(Self {
            desk: desk.to_owned(),
            exchange: exchange.to_owned(),
        })
    }
}

const TODO_KEY: &str = "`enrum worker add` makes it, or take it from its backup";

/// Why something was not done, each told in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Another kind of code, or none.
    NotACode,
    /// The right kind, with a wrong character, in this group of four where that can be told.
    Mistyped(Option<u8>),
    /// A code, typed by a keyboard that is set otherwise than its scanner.
    Layout,
    /// A code, where a passphrase is asked for.
    NotUnlocked,
    /// No code can be read in the picture.
    NoCodeInImage,
    /// Several of a tablet's codes are in one picture.
    SeveralCodes,
    /// More pixels than are looked at.
    ImageTooLarge,
    /// No camera, or none that gives pictures.
    NoCamera,
    /// No picture.
    Image,
    /// Nothing has arrived.
    NotYet,
    /// What was there was deleted, since its time was over.
    Gone,
    /// The conversation is over.
    Finished,
    /// Sealed to others.
    NotForThisKey,
    /// Changed on its way.
    Damaged,
    /// From no tablet of this workplace.
    UnknownTablet,
    /// Of a later version.
    Newer,
    /// Not the number of a case.
    CaseNumber(CaseNumberError),
    /// The passphrase does not open the key.
    WrongPassphrase,
    /// Something of the machine: the text says what, and never anything of what was opened.
    System(String),
}

impl Refusal {
    pub(crate) fn system(error: impl std::fmt::Display) -> Self {
        Self::System(error.to_string())
    }
}

impl From<NoCode> for Refusal {
    fn from(error: NoCode) -> Self {
        match error {
            NoCode::Wrong(ReferenceError::NotAReference) => Self::NotACode,
            NoCode::Wrong(ReferenceError::Mistyped(group)) => Self::Mistyped(group),
            NoCode::Layout => Self::Layout,
        }
    }
}

impl From<CaseNumberError> for Refusal {
    fn from(error: CaseNumberError) -> Self {
        Self::CaseNumber(error)
    }
}

impl From<ExchangeError> for Refusal {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::Damaged { .. } => Self::Damaged,
            ExchangeError::Newer { .. } => Self::Newer,
            ExchangeError::Place { .. }
            | ExchangeError::Another { .. }
            | ExchangeError::Unmarked { .. } => Self::system(error),
        }
    }
}

impl From<OpenError> for Refusal {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::UnknownTablet => Self::UnknownTablet,
            OpenError::NotForThisKey => Self::NotForThisKey,
            // Under its own locator lies an envelope of another session: not what the tablet stored.
            OpenError::Damaged | OpenError::WrongReference => Self::Damaged,
        }
    }
}

/// A code that waits in the tray.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Waiting {
    pub(crate) locator: Locator,
    pub(crate) arrived: bool,
    /// It had, and its time is over.
    pub(crate) gone: bool,
}

/// By whom a conversation was finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Finished {
    Here,
    Elsewhere,
}

/// Codes whose envelopes are looked for.
#[derive(Debug)]
pub(crate) struct Lookout {
    exchange: Folder,
    locators: Vec<Locator>,
    is_news: fn(&Seen) -> bool,
}

/// What there was to see under a code.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    pub(crate) locator: Locator,
    pub(crate) has_arrived: bool,
    pub(crate) is_over: bool,
    /// How long an envelope that lies there is kept.
    pub(crate) until: Option<Month>,
}

impl Lookout {
    /// What is new.
    pub(crate) fn look(self) -> Vec<Seen> {
        let all = (self.locators.into_iter()).map(|locator| see(&self.exchange, locator));
        all.filter(self.is_news).collect()
    }
}

/// What is damaged shows when it is opened, and not before; an exchange that is away has no news.
fn see(exchange: &Folder, locator: Locator) -> Seen {
    let found = exchange.look(locator);
    Seen {
        locator,
        has_arrived: !matches!(
            found,
            Ok(Found::Nothing) | Err(ExchangeError::Place { .. } | ExchangeError::Unmarked { .. })
        ),
        is_over: matches!(found, Ok(Found::Finished(_))),
        until: match found {
            Ok(Found::Envelope(_, until)) => Some(until),
            _ => None,
        },
    }
}

/// A worker's desk, unlocked.
pub(crate) struct Office {
    key: WorkerKey,
    site: Site,
    tablets: Vec<VerifyingKey>,
    store: DeskStore,
    exchange: Folder,
    books: Books,
    /// What was opened in this window, and until when its envelope is kept.
    opened: BTreeMap<Locator, Month>,
    /// What was marked as finished in this window and is not counted yet.
    marked: BTreeSet<Locator>,
    /// What others have marked as finished. A mark proves nothing of who made it: the code stays, out of sight, until its
    /// month is over.
    over: BTreeSet<Locator>,
    now: fn() -> DateTime,
}

/// Whom the ledger is told of: the number, as typed, and in which of the site's programmes.
pub(crate) struct Case {
    pub(crate) number: Zeroizing<String>,
    pub(crate) programme: usize,
}

impl Office {
    /// Opens the worker's key. Takes about a second, by design of the key file.
    pub(crate) fn unlock(
        place: &Place,
        passphrase: &str,
        now: fn() -> DateTime,
    ) -> Result<Self, Refusal> {
        let file = files::read(&place.desk.join(files::WORKER_KEY), TODO_KEY);
        let file = file.map_err(Refusal::system)?;
        let seed = unprotect(&file, Purpose::Worker, passphrase).map_err(|error| match error {
            KeyFileError::WrongPassphrase => Refusal::WrongPassphrase,
            other => Refusal::System(format!("{}: {other}", files::WORKER_KEY)),
        })?;
        let exchange = Folder::open(&place.exchange)?;
        // An old site still opens what its tablets have sealed; one that is not to be believed is
        // left where it lies.
        if let Err(error) = exchange.fetch_site(&place.desk) {
            tracing::warn!("no newer site was fetched: {error}");
        }
        let site = files::site(&place.desk).map_err(Refusal::system)?;
        let store = DeskStore::open(&place.desk.join(files::STORE)).map_err(Refusal::system)?;
        let key = WorkerKey::from_seed(seed);
        let mut office = Self {
            books: Books::open(&place.desk, &key)?,
            key,
            tablets: site.tablet_keys().map_err(Refusal::system)?,
            site,
            store,
            exchange,
            opened: BTreeMap::new(),
            marked: BTreeSet::new(),
            over: BTreeSet::new(),
            now,
        };
        office.tidy();
        Ok(office)
    }

    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    pub(crate) fn now(&self) -> DateTime {
        (self.now)()
    }

    pub(crate) fn month(&self) -> Month {
        Month::of(self.now().date())
    }

    /// Whether this desk can register whom it has asked.
    pub(crate) fn has_ledger(&self) -> bool {
        self.books.has_ledger()
    }

    /// Deletes what is due, and ends what was being finished when the desk was switched off. What can't be
    /// done now is tried again at the next unlock, and keeps nobody from their desk.
    fn tidy(&mut self) {
        if let Err(refusal) = self.try_to_tidy() {
            tracing::warn!("the desk was not tidied: {refusal:?}");
        }
    }

    fn try_to_tidy(&mut self) -> Result<(), Refusal> {
        let today = self.now().date();
        // With a clock that is wrong by years everything would be due.
        if self.site.is_valid_on(today) {
            let due = Month::of(today);
            self.store.purge(due).map_err(Refusal::system)?;
        }
        for (locator, _) in self.store.tray().map_err(Refusal::system)? {
            if let Ok(Found::Finished(month)) = self.exchange.look(locator) {
                self.forget(locator, month)?;
            }
        }
        for (locator, month) in self.store.finished().map_err(Refusal::system)? {
            self.exchange.finish(locator, month)?;
        }
        if self.site.is_valid_on(today) {
            self.books.settle(&self.key, Month::of(today))?;
        }
        Ok(())
    }

    /// Keeps a scanned code, sealed to this worker's key, until it is finished.
    pub(crate) fn scan(&mut self, text: &str) -> Result<Locator, Refusal> {
        let reference = wedge::parse(text)?;
        let locator = reference.locator();
        if self.is_finished(locator)? {
            return Err(Refusal::Finished);
        }
        let record = TrayRecord::seal(&self.key, &reference, &SystemRandom);
        let record = record.map_err(Refusal::system)?;
        let until = self.site.purge_month(self.now().date());
        let kept = self.store.keep(locator, &record, until);
        kept.map_err(Refusal::system)?;
        Ok(locator)
    }

    /// The codes that wait, in no order of time.
    pub(crate) fn tray(&self) -> Result<Vec<Locator>, Refusal> {
        let tray = self.store.tray().map_err(Refusal::system)?;
        let locators = tray.into_iter().map(|(locator, _)| locator);
        Ok(locators.filter(|it| !self.over.contains(it)).collect())
    }

    /// Whether something is to be opened under this code, if only to be told what is wrong.
    pub(crate) fn has_arrived(&mut self, locator: Locator) -> bool {
        let found = self.exchange.look(locator);
        if let Ok(Found::Envelope(_, until)) = found {
            self.saw(locator, until);
        }
        !matches!(found, Ok(Found::Nothing))
    }

    /// Remembers that there is an envelope under a code, so that it can be told when it is there no more.
    pub(crate) fn saw(&mut self, locator: Locator, until: Month) {
        if let Err(error) = self.store.saw(locator, until) {
            tracing::warn!("that an envelope has come was not kept: {error}");
        }
    }

    /// Whether what was under a code is due to be gone.
    pub(crate) fn is_due(&self, locator: Locator) -> bool {
        let seen = self.store.seen_until(locator).ok().flatten();
        seen.is_some_and(|until| until <= self.month())
    }

    /// Whether this window has ended it, and has yet to count it.
    pub(crate) fn has_marked(&self, locator: Locator) -> bool {
        self.marked.contains(&locator)
    }

    /// What is to be looked up again, by whoever has the time for a slow exchange.
    pub(crate) fn lookout(&self, locators: Vec<Locator>, is_news: fn(&Seen) -> bool) -> Lookout {
        Lookout {
            exchange: self.exchange.clone(),
            locators,
            is_news,
        }
    }

    /// Opens what lies under a code of the tray, and logs that something was opened.
    pub(crate) fn open(&mut self, locator: Locator) -> Result<Response, Refusal> {
        let (envelope, until) = match self.exchange.look(locator)? {
            Found::Envelope(envelope, until) => (envelope, until),
            Found::Nothing if self.is_due(locator) => return Err(Refusal::Gone),
            Found::Nothing => return Err(Refusal::NotYet),
            Found::Finished(month) => {
                self.forget(locator, month)?;
                return Err(Refusal::Finished);
            }
        };
        self.saw(locator, until);
        let record = self.store.record(locator).map_err(Refusal::system)?;
        let record = record.ok_or(Refusal::Finished)?;
        let reference = record.open(&self.key, locator).map_err(Refusal::system)?;
        let content = envelope.open(&self.key, &reference, &self.tablets)?;
        let response = Response::from_cbor(&content).map_err(|_| Refusal::Newer)?;
        let (today, kid) = (self.now().date(), self.key.public().kid());
        let head = self.store.log_open(today, &kid.to_hex());
        self.publish(head.map_err(Refusal::system)?);
        self.opened.insert(locator, until);
        Ok(response)
    }

    /// Ends a conversation: whoever makes the mark in the exchange counts what happened, and counts it once. Then the envelope
    /// is deleted and the code forgotten.
    pub(crate) fn finish(
        &mut self,
        locator: Locator,
        events: &[&str],
        case: &Case,
    ) -> Result<Finished, Refusal> {
        // Before the mark: what is refused here can be put right.
        let line = self.line(case)?;
        self.check_day()?;
        let until = self.opened.get(&locator).copied();
        let until = until.unwrap_or_else(|| self.site.purge_month(self.now().date()));
        if !self.marked.contains(&locator) {
            if !self.exchange.mark(locator, until)? {
                self.delete(locator, until);
                return Ok(Finished::Elsewhere);
            }
            self.marked.insert(locator);
        }
        self.enter(events, line.as_ref(), LedgerAct::Asked)?;
        self.marked.remove(&locator);
        self.delete(locator, until);
        Ok(Finished::Here)
    }

    /// It is over; what can't be deleted now is deleted at the next unlock.
    fn delete(&mut self, locator: Locator, until: Month) {
        if let Err(error) = self.exchange.finish(locator, until) {
            tracing::warn!("a finished envelope is still in the exchange: {error}");
        }
        let (today, kid) = (self.now().date(), self.key.public().kid());
        match self.store.finish(locator, until, today, &kid.to_hex()) {
            Ok(head) => self.publish(head),
            Err(error) => tracing::warn!("a finished code is still in the tray: {error}"),
        }
    }

    /// Registers somebody who was offered to be asked and handed over no code.
    pub(crate) fn offered(&mut self, case: &Case) -> Result<Entered, Refusal> {
        let line = self.line(case)?;
        self.enter(&[OFFERED_NO_CODE], line.as_ref(), LedgerAct::Offered)
    }

    /// Takes back what was registered last, where it has not been counted yet.
    pub(crate) fn take_back(&mut self, entered: Entered) -> Result<(), Refusal> {
        self.books.withdraw(entered)
    }

    /// In which months a case was asked before, as far as this desk knows.
    pub(crate) fn asked(&self, case: &Case) -> Result<Vec<Month>, Refusal> {
        match self.line(case)? {
            Some((programme, number)) => self.books.asked(&self.key, &programme, &number),
            None => Ok(Vec::new()),
        }
    }

    /// What the ledger is told: nothing where no number was typed.
    fn line(&self, case: &Case) -> Result<Option<(String, CaseNumber)>, Refusal> {
        if case.number.trim().is_empty() || !self.has_ledger() {
            return Ok(None);
        }
        let programme = self.site.programmes.get(case.programme);
        let programme = programme.cloned().unwrap_or_default();
        Ok(Some((programme, CaseNumber::parse(&case.number)?)))
    }

    /// An old site may be worked with to the end; a clock from before it would count in a wrong month.
    fn check_day(&self) -> Result<(), Refusal> {
        let today = self.now().date();
        if today < self.site.signed && !self.site.is_valid_on(today) {
            self.site.check_day(today).map_err(Refusal::system)?;
        }
        Ok(())
    }

    fn enter(
        &mut self,
        events: &[&str],
        line: Option<&(String, CaseNumber)>,
        act: LedgerAct,
    ) -> Result<Entered, Refusal> {
        self.check_day()?;
        let month = self.month();
        let line = line.map(|(programme, number)| (programme.as_str(), number, act));
        // Written with others at an unlock: until then it can be taken back.
        self.books.enter(&self.key, month, events, line)
    }

    fn is_finished(&mut self, locator: Locator) -> Result<bool, Refusal> {
        let finished = self.store.finished().map_err(Refusal::system)?;
        if finished.iter().any(|(own, _)| *own == locator) {
            return Ok(true);
        }
        let Ok(Found::Finished(month)) = self.exchange.look(locator) else {
            return Ok(false);
        };
        self.forget(locator, month)?;
        Ok(true)
    }

    /// Somebody has finished it, perhaps this desk before it was switched off: what is left of it in the exchange goes.
    fn forget(&mut self, locator: Locator, month: Month) -> Result<(), Refusal> {
        self.exchange.finish(locator, month)?;
        self.over.insert(locator);
        Ok(())
    }

    /// The head of the log goes where others can see it. A desk whose exchange is away for a moment
    /// publishes it the next time.
    fn publish(&self, head: Link) {
        let (kid, month) = (self.key.public().kid(), self.month());
        if let Err(error) = self.exchange.put_head(kid, head, month) {
            tracing::warn!("the head of the log was not published: {error}");
        }
    }
}

impl std::fmt::Debug for Office {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Office(…)")
    }
}
