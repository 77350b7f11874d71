//! A desk's tray, what is finished, and the log of what was done there.
//!
//! Tray and log can't be joined: the log has no locator, and the tray no time but its purge month.

use std::fmt;
use std::path::Path;

use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use sealing::{Link, Locator, TrayRecord};
use site::Month;

use crate::{StoreError, migrations};

/// The database in a desk's store.
pub const FILE: &str = "desk.sqlite";

/// A desk's own database.
pub struct DeskStore {
    connection: Connection,
}

/// Something that is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Act {
    Open,
    Finish,
}

impl Act {
    fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Finish => "finish",
        }
    }
}

/// What is wrong with the log.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// A row was changed, left out or put in between.
    #[error(
        "the log does not hold from row {row} on; keep the file as it is and tell the administrator"
    )]
    Broken {
        /// The first row that does not follow from the one before.
        row: u64,
    },
    /// The store did not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for LogError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

impl DeskStore {
    /// Opens the store in this folder, and makes both if they are not there.
    ///
    /// # Errors
    /// What keeps it from being used; the file is left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let connection = crate::open(folder, FILE, migrations::DESK)?;
        Ok(Self { connection })
    }

    /// Keeps a scanned code. One that is there already keeps its month.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub fn keep(
        &mut self,
        locator: Locator,
        record: &TrayRecord,
        purge_month: Month,
    ) -> Result<(), StoreError> {
        self.connection.execute(
            "INSERT INTO tray (locator, purge_month, sealed) VALUES (?1, ?2, ?3)
             ON CONFLICT (locator) DO UPDATE SET sealed = excluded.sealed",
            params![
                locator.as_bytes(),
                purge_month.to_string(),
                record.as_bytes()
            ],
        )?;
        Ok(())
    }

    /// The codes that wait, in the order of the locators, which is random.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn tray(&self) -> Result<Vec<(Locator, Month)>, StoreError> {
        let sql = "SELECT locator, purge_month FROM tray ORDER BY locator";
        crate::locators(&self.connection, sql)
    }

    /// Remembers that the envelope under a code was in the exchange, and until when it is kept there.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn saw(&mut self, locator: Locator, until: Month) -> Result<(), StoreError> {
        let sql = "UPDATE tray SET seen_until = ?2 WHERE locator = ?1 AND seen_until IS NOT ?2";
        let month = until.to_string();
        (self.connection).execute(sql, params![locator.as_bytes(), month])?;
        Ok(())
    }

    /// Until when the envelope under a code is kept, if it was ever seen.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn seen_until(&self, locator: Locator) -> Result<Option<Month>, StoreError> {
        let sql = "SELECT seen_until FROM tray WHERE locator = ?1";
        let month: Option<Option<String>> = (self.connection)
            .query_row(sql, [locator.as_bytes()], |row| row.get(0))
            .optional()?;
        let month = month.flatten().map(|month| month.parse());
        month.transpose().map_err(|_| StoreError::Row)
    }

    /// What was finished, until its purge month.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn finished(&self) -> Result<Vec<(Locator, Month)>, StoreError> {
        let sql = "SELECT locator, purge_month FROM finished ORDER BY locator";
        crate::locators(&self.connection, sql)
    }

    /// A code that waits.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn record(&self, locator: Locator) -> Result<Option<TrayRecord>, StoreError> {
        let sql = "SELECT sealed FROM tray WHERE locator = ?1";
        let bytes = (self.connection)
            .query_row(sql, [locator.as_bytes()], |row| row.get(0))
            .optional()?;
        Ok(bytes.map(TrayRecord::from_bytes))
    }

    /// Forgets a code, remembers that it is finished, and logs it: all or nothing. Gives the new head of
    /// the log, which is to be published.
    ///
    /// # Errors
    /// When it is not on the disk; then all is as before.
    pub fn finish(
        &mut self,
        locator: Locator,
        purge_month: Month,
        day: Date,
        actor: &str,
    ) -> Result<Link, StoreError> {
        let transaction = self.connection.transaction()?;
        mark_finished(&transaction, locator, purge_month)?;
        let head = append(&transaction, day, actor, Act::Finish)?;
        transaction.commit()?;
        Ok(head)
    }

    /// Deletes the codes and marks that are due in this month or were before. Then lays what is left in
    /// the order of the locators, on the disk too.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn purge(&mut self, month: Month) -> Result<(), StoreError> {
        for sql in [
            "DELETE FROM tray WHERE purge_month <= ?1",
            "DELETE FROM finished WHERE purge_month <= ?1",
        ] {
            self.connection.execute(sql, [month.to_string()])?;
        }
        self.connection.execute_batch("VACUUM")?;
        Ok(())
    }

    /// Logs that an envelope was opened. Gives the new head, which is to be published.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub fn log_open(&mut self, day: Date, actor: &str) -> Result<Link, StoreError> {
        let transaction = self.connection.transaction()?;
        let head = append(&transaction, day, actor, Act::Open)?;
        transaction.commit()?;
        Ok(head)
    }

    /// Checks every row of the log against the one before, and gives the link of each. Rows that were cut
    /// off at the end show only against a head that was published.
    ///
    /// # Errors
    /// [`LogError::Broken`], or when the store does not answer.
    pub fn verify_log(&self) -> Result<Vec<Link>, LogError> {
        let sql = "SELECT seq, day, actor, act, link FROM log ORDER BY seq";
        let mut statement = self.connection.prepare(sql)?;
        let mut rows = statement.query([])?;
        let mut links = Vec::new();
        while let Some(row) = rows.next()? {
            let before = links.last().copied().unwrap_or(Link::FIRST);
            let place = u64::try_from(links.len() + 1).unwrap_or(u64::MAX);
            let seq: i64 = row.get(0)?;
            let [day, actor, act]: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            let next = before.next(&fields(&day, &actor, &act));
            let stored = Link::from_bytes(row.get(4)?);
            if u64::try_from(seq) != Ok(place) || next != stored {
                return Err(LogError::Broken { row: place });
            }
            links.push(next);
        }
        Ok(links)
    }
}

fn mark_finished(
    transaction: &Transaction<'_>,
    locator: Locator,
    purge_month: Month,
) -> Result<(), StoreError> {
    let sql = "DELETE FROM tray WHERE locator = ?1";
    transaction.execute(sql, [locator.as_bytes()])?;
    transaction.execute(
        "INSERT INTO finished (locator, purge_month) VALUES (?1, ?2)
         ON CONFLICT (locator) DO NOTHING",
        params![locator.as_bytes(), purge_month.to_string()],
    )?;
    Ok(())
}

/// Adds a row to the log.
fn append(
    transaction: &Transaction<'_>,
    day: Date,
    actor: &str,
    act: Act,
) -> Result<Link, StoreError> {
    let sql = "SELECT seq, link FROM log ORDER BY seq DESC LIMIT 1";
    let last: Option<(i64, [u8; 32])> = transaction
        .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (last, before) = last.map_or((0, Link::FIRST), |(seq, link)| {
        (seq, Link::from_bytes(link))
    });
    let (seq, day) = (last + 1, day.to_string());
    let link = before.next(&fields(&day, actor, act.name()));
    transaction.execute(
        "INSERT INTO log (seq, day, actor, act, link) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![seq, day, actor, act.name(), link.as_bytes()],
    )?;
    Ok(link)
}

/// What is chained; the number of a row is its place.
fn fields<'a>(day: &'a str, actor: &'a str, act: &'a str) -> [&'a [u8]; 3] {
    [day, actor, act].map(str::as_bytes)
}

impl fmt::Debug for DeskStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeskStore(…)")
    }
}

#[cfg(test)]
mod tests {
    use sealing::{Reference, SystemRandom, WorkerKey};

    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn a_code_waits_until_it_is_finished_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let key = WorkerKey::generate(&SystemRandom).unwrap();
        let reference = Reference::generate(&SystemRandom).unwrap();
        let locator = reference.locator();
        let record = TrayRecord::seal(&key, &reference, &SystemRandom).unwrap();
        let mut store = DeskStore::open(folder.path()).unwrap();
        for _ in 0..2 {
            store.keep(locator, &record, month("2027-02")).unwrap();
        }
        drop(store);
        let mut store = DeskStore::open(folder.path()).unwrap();
        assert_eq!(store.tray().unwrap(), [(locator, month("2027-02"))]);
        let kept = store.record(locator).unwrap().unwrap();
        assert!(kept.open(&key, locator).unwrap() == reference);

        let holds = || {
            let bytes = std::fs::read(folder.path().join(FILE)).unwrap();
            bytes
                .windows(32)
                .any(|part| part == &record.as_bytes()[16..48])
        };
        assert!(holds(), "the search can find it");
        store
            .finish(
                locator,
                month("2027-02"),
                jiff::civil::date(2026, 11, 22),
                "kid",
            )
            .unwrap();
        assert!(!holds());
        assert_eq!(store.record(locator).unwrap(), None);
        assert_eq!(store.finished().unwrap(), [(locator, month("2027-02"))]);
        store.purge(month("2027-01")).unwrap();
        assert_eq!(store.finished().unwrap().len(), 1);
        store.purge(month("2027-02")).unwrap();
        assert_eq!(store.finished().unwrap(), []);
    }

    #[test]
    fn codes_that_were_never_finished_are_purged() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = DeskStore::open(folder.path()).unwrap();
        let locator = Locator::from_bytes([1; 16]);
        let record = TrayRecord::from_bytes(vec![1]);
        store.keep(locator, &record, month("2027-02")).unwrap();
        store.purge(month("2027-02")).unwrap();
        assert_eq!(store.tray().unwrap(), []);
    }

    #[test]
    fn a_changed_or_missing_row_of_the_log_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = DeskStore::open(folder.path()).unwrap();
        assert_eq!(store.verify_log().unwrap(), []);
        let day = jiff::civil::date(2026, 11, 22);
        let locator = Locator::from_bytes([1; 16]);
        let heads = [
            store.log_open(day, "kid").unwrap(),
            store.finish(locator, month("2027-02"), day, "kid").unwrap(),
            store.log_open(day, "kid").unwrap(),
        ];
        assert_eq!(store.verify_log().unwrap(), heads);
        let check = |sql: &str, expected: u64| {
            let copy = tempfile::tempdir().unwrap();
            std::fs::copy(folder.path().join(FILE), copy.path().join(FILE)).unwrap();
            let store = DeskStore::open(copy.path()).unwrap();
            store.connection.execute_batch(sql).unwrap();
            match store.verify_log() {
                Err(LogError::Broken { row }) => assert_eq!(row, expected, "{sql}"),
                other => panic!("{sql}: {other:?}"),
            }
        };
        check("UPDATE log SET act = 'open' WHERE seq = 2", 2);
        check("UPDATE log SET day = '2026-11-21' WHERE seq = 1", 1);
        check("DELETE FROM log WHERE seq = 2", 2);
        check("DELETE FROM log WHERE seq = 1", 1);
        check(
            "INSERT INTO log VALUES (0, '2026-11-22', 'kid', 'open', zeroblob(32))",
            1,
        );
        check("UPDATE log SET link = zeroblob(32) WHERE seq = 3", 3);
    }
}
