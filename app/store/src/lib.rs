//! What is kept on disk; the only crate that names `rusqlite`.
//!
//! A [`TabletStore`] holds the sealed envelopes that wait to be carried; a [`DeskStore`] a worker's tray,
//! what is finished, and the log of what was done; [`Tallies`] and the [`Ledger`] what came of it. Nothing in any tells an order of sessions or a
//! time finer than a month (the log of the desk: a day): rows lie by locator, which is random.
//! What is deleted is overwritten (`secure_delete`), and the journal is deleted with each transaction.
//! A write that returned has reached the disk (`synchronous=EXTRA`): only then is a code drawn.

mod books;
mod desk;
mod migrations;
mod tablet;

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use platform::{Here, Platform as _};
use rusqlite::{Connection, ErrorCode, Transaction, TransactionBehavior, params};
use sealing::Locator;
use site::Month;

pub use books::{Book, Counts, EntryId, Ledger, LedgerAct, LedgerLine, Lines, Tallies};
pub use desk::{DeskStore, FILE as DESK_FILE, LogError};
pub use tablet::TabletStore;

/// Why the store can't be used, by its path and what to do.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder or file can't be made or read.
    #[error("{}: {reason}; check the disk and who may write there", path.display())]
    Place {
        /// Which.
        path: PathBuf,
        /// What the system says.
        reason: io::Error,
    },
    /// Rubbish, or another program's file.
    #[error("{} is not a store of Enrum, or it is damaged; move it away to start an empty one", path.display())]
    Damaged {
        /// Which.
        path: PathBuf,
    },
    /// Its schema is of a later version.
    #[error("{} was written by a newer version of Enrum; update this one", path.display())]
    Newer {
        /// Which.
        path: PathBuf,
    },
    /// A read or write failed; the error code is all that is told of it.
    #[error("the store did not answer ({}); check that the disk is not full or read-only", words(*code))]
    Database {
        /// The class of the error.
        code: Option<ErrorCode>,
    },
    /// A row does not hold together.
    #[error("an envelope in the store is damaged")]
    Row,
    /// The site is older than one that was in force here.
    #[error(
        "the site file has serial {offered}, but {held} was in force already; fetch the newest"
    )]
    OlderSite {
        /// The serial of the file.
        offered: u64,
        /// The highest one seen.
        held: u64,
    },
}

/// Of what can happen to a disk, in words.
fn words(code: Option<ErrorCode>) -> String {
    match code {
        Some(ErrorCode::DiskFull) => "the disk is full".to_owned(),
        Some(ErrorCode::ReadOnly) => "it may not be written".to_owned(),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            "another program holds it".to_owned()
        }
        Some(code) => format!("{code:?}"),
        None => "for an unknown reason".to_owned(),
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database {
            code: error.sqlite_error_code(),
        }
    }
}

impl StoreError {
    /// Names the file in errors that say that it can't be read at all.
    fn at(self, path: PathBuf) -> Self {
        match self {
            Self::Database {
                code: Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt),
            } => Self::Damaged { path },
            Self::Newer { .. } => Self::Newer { path },
            other => other,
        }
    }
}

/// Opens a database that only its owner may read, and brings its schema to the newest version.
fn open(folder: &Path, file: &str, schema: migrations::Schema) -> Result<Connection, StoreError> {
    make_private_folder(folder)?;
    let path = folder.join(file);
    make_private_file(&path)?;
    let mut connection = Connection::open(&path)?;
    // Whoever reads to write takes the lock for writing at once, or the courier in between would fail it.
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    configure(&connection)
        .and_then(|()| migrations::to_latest(&mut connection, schema))
        .map_err(|error| error.at(path))?;
    Ok(connection)
}

/// Rows of a locator and a purge month.
fn locators(connection: &Connection, sql: &str) -> Result<Vec<(Locator, Month)>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, [u8; 16]>(0)?, row.get::<_, String>(1)?))
    })?;
    rows.map(|row| {
        let (locator, month) = row?;
        let month = month.parse().map_err(|_| StoreError::Row)?;
        Ok((Locator::from_bytes(locator), month))
    })
    .collect()
}

/// Counts an event in a month, so often.
fn count(
    transaction: &Transaction<'_>,
    month: Month,
    event: &str,
    times: u32,
) -> rusqlite::Result<()> {
    transaction.execute(
        "INSERT INTO tally (month, event, count) VALUES (?1, ?2, ?3)
         ON CONFLICT (month, event) DO UPDATE SET count = count + excluded.count",
        params![month.to_string(), event, times],
    )?;
    Ok(())
}

/// What was counted, by month and event.
fn counts(connection: &Connection) -> Result<BTreeMap<(Month, String), u32>, StoreError> {
    let mut statement = connection.prepare("SELECT month, event, count FROM tally")?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.map(|row| {
        let (month, event, count) = row?;
        Ok(((month.parse().map_err(|_| StoreError::Row)?, event), count))
    })
    .collect()
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    // The courier opens the same file from its own process.
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.execute_batch(
        "PRAGMA journal_mode = DELETE;
         PRAGMA synchronous = EXTRA;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )?;
    Ok(())
}

fn make_private_folder(folder: &Path) -> Result<(), StoreError> {
    let made = site::files::make_folder(folder);
    made.map_err(|error| StoreError::Place {
        path: folder.to_owned(),
        reason: io::Error::other(error),
    })
}

fn make_private_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    Here::private(options.create(true).append(true));
    let is_new = !path.exists();
    let made = options
        .open(path)
        .and_then(|_| if is_new { Here::share(path) } else { Ok(()) });
    made.map_err(|reason| StoreError::Place {
        path: path.to_owned(),
        reason,
    })
}
