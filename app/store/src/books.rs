//! A desk's two books: what happened, by the month, and who was asked, by a mark. Each in a file of its own that names nothing of the
//! other nor of the tray, and written in batches: an entry waits, sealed, until others are written with it.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use platform::{Here, Platform as _};
use rusqlite::{Connection, Transaction, params};
use sealing::Note;
use site::Month;

use crate::migrations::Schema;
use crate::{StoreError, migrations};

/// Tells waiting entries apart; random.
pub type EntryId = [u8; 16];

/// A book, by what is in it: a file, and entries that wait to be written.
pub struct Book<K> {
    connection: Connection,
    path: PathBuf,
    kind: PhantomData<K>,
}

/// Counts by the month.
#[derive(Debug)]
pub enum Counts {}

/// Lines of [`LedgerLine`].
#[derive(Debug)]
pub enum Lines {}

/// How often something happened, by the month.
pub type Tallies = Book<Counts>;

/// Who was asked, by a mark.
pub type Ledger = Book<Lines>;

impl<K> Book<K> {
    fn open_file(folder: &Path, file: &str, schema: Schema) -> Result<Self, StoreError> {
        let book = Self {
            connection: crate::open(folder, file, schema)?,
            path: folder.join(file),
            kind: PhantomData,
        };
        book.forget_when()?;
        Ok(book)
    }

    /// Lets an entry wait.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub fn wait(&mut self, id: EntryId, note: &Note) -> Result<(), StoreError> {
        let sql = "INSERT INTO waiting (id, note) VALUES (?1, ?2)";
        self.connection.execute(sql, params![id, note.as_bytes()])?;
        self.forget_when().ok();
        Ok(())
    }

    /// The entries that wait, in no order of time.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn waiting(&self) -> Result<Vec<(EntryId, Note)>, StoreError> {
        let mut statement = self
            .connection
            .prepare("SELECT id, note FROM waiting ORDER BY id")?;
        let rows = statement.query_map([], |row| {
            Ok((row.get(0)?, Note::from_bytes(row.get::<_, Vec<u8>>(1)?)))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Takes back an entry that still waits; says whether it did.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn withdraw(&mut self, id: EntryId) -> Result<bool, StoreError> {
        let sql = "DELETE FROM waiting WHERE id = ?1";
        let gone = self.connection.execute(sql, [id])?;
        self.forget_when().ok();
        Ok(gone == 1)
    }

    /// Writes what has waited: all or nothing. Then the whole file is laid anew in the order of its keys.
    fn write(
        &mut self,
        ids: &[EntryId],
        write: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        write(&transaction)?;
        for id in ids {
            transaction.execute("DELETE FROM waiting WHERE id = ?1", [id])?;
        }
        transaction.commit()?;
        // It is written; what is not laid anew now is with the next batch.
        self.connection.execute_batch("VACUUM").ok();
        self.forget_when().ok();
        Ok(())
    }

    /// The file tells the day of nothing that was written into it: its time is the same always.
    fn forget_when(&self) -> Result<(), StoreError> {
        let file = File::options().write(true).open(&self.path);
        let done = file.and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH));
        // Its journal comes and goes beside it, and would leave that moment on their folder.
        let folder = self.path.parent().unwrap_or(&self.path);
        let done = done.and_then(|()| Here::settle(folder, Some(SystemTime::UNIX_EPOCH)));
        done.map_err(|reason| StoreError::Place {
            path: self.path.clone(),
            reason,
        })
    }
}

impl Tallies {
    /// Opens the book in this folder, and makes both if they are not there.
    ///
    /// # Errors
    /// What keeps it from being used; the file is left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_file(folder, "tallies.sqlite", migrations::TALLIES)
    }

    /// Counts what these entries said.
    ///
    /// # Errors
    /// When the store does not answer; then they wait on.
    pub fn settle(
        &mut self,
        ids: &[EntryId],
        counts: &BTreeMap<(Month, String), u32>,
    ) -> Result<(), StoreError> {
        self.write(ids, |transaction| {
            for ((month, event), times) in counts {
                crate::count(transaction, *month, event, *times)?;
            }
            Ok(())
        })
    }

    /// What was counted, by month and event.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn counts(&self) -> Result<BTreeMap<(Month, String), u32>, StoreError> {
        crate::counts(&self.connection)
    }
}

/// One line of the ledger.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LedgerLine {
    /// All that is kept of a case number.
    pub mark: [u8; 32],
    /// In which programme.
    pub programme: String,
    /// When.
    pub month: Month,
    /// What.
    pub act: LedgerAct,
}

/// What the ledger says of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LedgerAct {
    /// Was asked: a code was handed over.
    Asked,
    /// Was offered to be asked, and handed over no code.
    Offered,
}

impl LedgerAct {
    /// As it is written.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Offered => "offered",
        }
    }

    /// As it was written.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let mut all = [Self::Asked, Self::Offered].into_iter();
        all.find(|act| act.name() == name)
    }
}

impl fmt::Debug for LedgerLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LedgerLine(…)")
    }
}

impl Ledger {
    /// Opens the book in this folder, and makes both if they are not there.
    ///
    /// # Errors
    /// What keeps it from being used; the file is left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_file(folder, "ledger.sqlite", migrations::LEDGER)
    }

    /// Writes what these entries said. The same line twice is one.
    ///
    /// # Errors
    /// When the store does not answer; then they wait on.
    pub fn settle(&mut self, ids: &[EntryId], lines: &[LedgerLine]) -> Result<(), StoreError> {
        self.write(ids, |transaction| {
            for line in lines {
                let (month, act) = (line.month.to_string(), line.act.name());
                transaction.execute(
                    "INSERT INTO ledger (mark, programme, month, act) VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT DO NOTHING",
                    params![line.mark, line.programme, month, act],
                )?;
            }
            Ok(())
        })
    }

    /// All lines, in the order of their marks.
    ///
    /// # Errors
    /// When the store does not answer, or a line is damaged.
    pub fn lines(&self) -> Result<Vec<LedgerLine>, StoreError> {
        let sql = "SELECT mark, programme, month, act FROM ledger";
        let mut statement = self.connection.prepare(sql)?;
        let rows = statement.query_map([], |row| {
            let [month, act]: [String; 2] = [row.get(2)?, row.get(3)?];
            Ok((row.get(0)?, row.get(1)?, month, act))
        })?;
        let line = |row: rusqlite::Result<_>| {
            let (mark, programme, month, act): (_, _, String, String) = row?;
            Ok(LedgerLine {
                mark,
                programme,
                month: month.parse().map_err(|_| StoreError::Row)?,
                act: LedgerAct::from_name(&act).ok_or(StoreError::Row)?,
            })
        };
        rows.map(line).collect()
    }
}

impl<K> fmt::Debug for Book<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Book(…)")
    }
}
