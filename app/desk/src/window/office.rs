//! What is unlocked: the worker's key, and all that it can be used for. No window, no text.

use std::path::{Path, PathBuf};

use exchange::{ExchangeError, Folder, Found};
use jiff::civil::Date;
use questionnaire::Response;
use sealing::{
    KeyFileError, Link, Locator, OpenError, Purpose, ReferenceError, SystemRandom, TrayRecord,
    VerifyingKey, WorkerKey, unprotect,
};
use site::{Month, Site, files};
use store::DeskStore;

use super::wedge;

/// Where a desk's files are. Reading nothing secret yet.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    desk: PathBuf,
    exchange: PathBuf,
}

impl Place {
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
    /// No code, or more than one, can be read in the picture.
    NoCodeInImage,
    /// No picture.
    Image,
    /// Nothing has arrived.
    NotYet,
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

impl From<ReferenceError> for Refusal {
    fn from(error: ReferenceError) -> Self {
        match error {
            ReferenceError::NotAReference => Self::NotACode,
            ReferenceError::Mistyped(group) => Self::Mistyped(group),
        }
    }
}

impl From<ExchangeError> for Refusal {
    fn from(error: ExchangeError) -> Self {
        match error {
            ExchangeError::Damaged { .. } => Self::Damaged,
            ExchangeError::Newer { .. } => Self::Newer,
            ExchangeError::Place { .. } => Self::system(error),
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
}

/// A worker's desk, unlocked.
pub(crate) struct Office {
    key: WorkerKey,
    site: Site,
    tablets: Vec<VerifyingKey>,
    store: DeskStore,
    exchange: Folder,
    today: fn() -> Date,
}

impl Office {
    /// Opens the worker's key. Takes about a second, by design of the key file.
    pub(crate) fn unlock(
        place: &Place,
        passphrase: &str,
        today: fn() -> Date,
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
        let mut office = Self {
            key: WorkerKey::from_seed(seed),
            tablets: site.tablet_keys().map_err(Refusal::system)?,
            site,
            store,
            exchange,
            today,
        };
        office.tidy();
        Ok(office)
    }

    pub(crate) fn site(&self) -> &Site {
        &self.site
    }

    /// Deletes what is due, and ends what was being finished when the desk was switched off. What can't be
    /// done now is tried again at the next unlock, and keeps nobody from their desk.
    fn tidy(&mut self) {
        if let Err(refusal) = self.try_to_tidy() {
            tracing::warn!("the desk was not tidied: {refusal:?}");
        }
    }

    fn try_to_tidy(&mut self) -> Result<(), Refusal> {
        let today = (self.today)();
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
        let until = self.site.purge_month((self.today)());
        let kept = self.store.keep(locator, &record, until);
        kept.map_err(Refusal::system)?;
        Ok(locator)
    }

    /// The codes that wait, in no order of time.
    pub(crate) fn tray(&self) -> Result<Vec<Waiting>, Refusal> {
        let tray = self.store.tray().map_err(Refusal::system)?;
        let waiting = |locator| Waiting {
            locator,
            arrived: self.has_arrived(locator),
        };
        Ok(tray
            .into_iter()
            .map(|(locator, _)| waiting(locator))
            .collect())
    }

    /// Whether something lies under this code. What can't be read there shows when it is opened, and not
    /// before.
    pub(crate) fn has_arrived(&self, locator: Locator) -> bool {
        !matches!(self.exchange.look(locator), Ok(Found::Nothing))
    }

    /// Opens what lies under a code of the tray, and logs that something was opened.
    pub(crate) fn open(&mut self, locator: Locator) -> Result<Response, Refusal> {
        let envelope = match self.exchange.look(locator)? {
            Found::Envelope(envelope, _) => envelope,
            Found::Nothing => return Err(Refusal::NotYet),
            Found::Finished(month) => {
                self.forget(locator, month)?;
                return Err(Refusal::Finished);
            }
        };
        let record = self.store.record(locator).map_err(Refusal::system)?;
        let record = record.ok_or(Refusal::Finished)?;
        let reference = record.open(&self.key, locator).map_err(Refusal::system)?;
        let content = envelope.open(&self.key, &reference, &self.tablets)?;
        let response = Response::from_cbor(&content).map_err(|_| Refusal::Newer)?;
        let (today, kid) = ((self.today)(), self.key.public().kid());
        let head = self.store.log_open(today, &kid.to_hex());
        self.publish(head.map_err(Refusal::system)?);
        Ok(response)
    }

    /// Deletes the envelope and forgets the code. First in the exchange, so that a failure leaves all as
    /// it was.
    pub(crate) fn finish(&mut self, locator: Locator) -> Result<(), Refusal> {
        let month = match self.exchange.look(locator) {
            Ok(Found::Envelope(_, month) | Found::Finished(month)) => month,
            // Damaged, or gone: the mark lasts as long as the code would have.
            _ => self.site.purge_month((self.today)()),
        };
        self.exchange.finish(locator, month)?;
        let (today, kid) = ((self.today)(), self.key.public().kid());
        let head = self.store.finish(locator, month, today, &kid.to_hex());
        self.publish(head.map_err(Refusal::system)?);
        Ok(())
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

    /// Somebody has finished it, perhaps this desk before it was switched off: whatever is left of it goes.
    fn forget(&mut self, locator: Locator, month: Month) -> Result<(), Refusal> {
        self.exchange.finish(locator, month)?;
        self.store.forget(locator, month).map_err(Refusal::system)
    }

    /// The head of the log goes where others can see it. A desk whose exchange is away for a moment
    /// publishes it the next time.
    fn publish(&self, head: Link) {
        let (kid, month) = (self.key.public().kid(), Month::of((self.today)()));
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
