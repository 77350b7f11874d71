//! The sealed envelopes of a tablet.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension as _, params};
use sealing::{Envelope, Locator};
use site::Month;

use crate::{StoreError, migrations};

const FILE: &str = "tablet.sqlite";

/// The envelopes that wait to be carried.
pub struct TabletStore {
    connection: Connection,
}

impl TabletStore {
    /// Opens the store in this folder, and makes both if they are not there.
    ///
    /// # Errors
    /// What keeps it from being used; the file is left as it was.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let connection = crate::open(folder, FILE, migrations::TABLET)?;
        Ok(Self { connection })
    }

    /// Stores an envelope. When this returns, it is on the disk.
    ///
    /// # Errors
    /// When it is not; then nothing of it is.
    pub fn put(&mut self, envelope: &Envelope, purge_month: Month) -> Result<(), StoreError> {
        let changed = self.connection.execute(
            "INSERT INTO envelope (locator, purge_month, bytes) VALUES (?1, ?2, ?3)",
            params![
                envelope.locator().as_bytes(),
                purge_month.to_string(),
                envelope.as_bytes()
            ],
        )?;
        // A store that somebody has prepared may say yes and keep nothing, or something else.
        let is_kept = changed == 1 && self.get(envelope.locator())?.as_ref() == Some(envelope);
        if is_kept {
            Ok(())
        } else {
            Err(StoreError::Row)
        }
    }

    /// All locators with their purge months, in the order of the locators, which is random.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn list(&self) -> Result<Vec<(Locator, Month)>, StoreError> {
        let sql = "SELECT locator, purge_month FROM envelope ORDER BY locator";
        crate::locators(&self.connection, sql)
    }

    /// One envelope, if it is here.
    ///
    /// # Errors
    /// When the store does not answer, or the row is damaged.
    pub fn get(&self, locator: Locator) -> Result<Option<Envelope>, StoreError> {
        let sql = "SELECT bytes FROM envelope WHERE locator = ?1";
        let bytes: Option<Vec<u8>> = self
            .connection
            .query_row(sql, [locator.as_bytes()], |row| row.get(0))
            .optional()?;
        bytes
            .map(|bytes| Envelope::parse(bytes).map_err(|_| StoreError::Row))
            .transpose()
    }

    /// Deletes an envelope that has been carried.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn remove(&mut self, locator: Locator) -> Result<(), StoreError> {
        let sql = "DELETE FROM envelope WHERE locator = ?1";
        self.connection.execute(sql, [locator.as_bytes()])?;
        Ok(())
    }

    /// Deletes what is due in this month or was due before; says how many. Then lays what is left in the
    /// order of the locators, on the disk too: new rows go to the end of the file.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn purge(&mut self, month: Month) -> Result<usize, StoreError> {
        let sql = "DELETE FROM envelope WHERE purge_month <= ?1";
        let purged = self.connection.execute(sql, [month.to_string()])?;
        self.connection.execute_batch("VACUUM")?;
        Ok(purged)
    }

    /// Counts what happened in this month, so often each.
    ///
    /// # Errors
    /// When the store does not answer; then nothing is counted.
    pub fn count(&mut self, month: Month, events: &[(&str, u32)]) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        for (event, times) in events {
            crate::count(&transaction, month, event, *times)?;
        }
        Ok(transaction.commit()?)
    }

    /// What was counted, by month and event.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn tallies(&self) -> Result<BTreeMap<(Month, String), u32>, StoreError> {
        crate::counts(&self.connection)
    }

    /// The highest serial that was in force; 0 before the first.
    ///
    /// # Errors
    /// When the store does not answer.
    pub fn held_serial(&self) -> Result<u64, StoreError> {
        held_serial(&self.connection)
    }

    /// Takes a site into force: its serial may not be lower than any that was.
    ///
    /// # Errors
    /// [`StoreError::OlderSite`], or when the store does not answer.
    pub fn accept_serial(&mut self, offered: u64) -> Result<(), StoreError> {
        let transaction = self.connection.transaction()?;
        let held = held_serial(&transaction)?;
        if offered < held {
            return Err(StoreError::OlderSite { offered, held });
        }
        if offered == held {
            return Ok(());
        }
        let serial = i64::try_from(offered).map_err(|_| StoreError::Row)?;
        transaction.execute(
            "INSERT INTO site (only_one, serial) VALUES (1, ?1)
             ON CONFLICT (only_one) DO UPDATE SET serial = excluded.serial",
            [serial],
        )?;
        transaction.commit()?;
        Ok(())
    }
}

fn held_serial(connection: &Connection) -> Result<u64, StoreError> {
    let held: Option<i64> = connection
        .query_row("SELECT serial FROM site", [], |row| row.get(0))
        .optional()?;
    Ok(held.and_then(|held| u64::try_from(held).ok()).unwrap_or(0))
}

impl fmt::Debug for TabletStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TabletStore(…)")
    }
}

#[cfg(test)]
mod tests {
    use sealing::{Recipients, Reference, SigningKey, SystemRandom, WorkerKey};

    use super::*;

    fn envelope() -> Envelope {
        let tablet = SigningKey::generate(&SystemRandom).unwrap();
        let worker = WorkerKey::generate(&SystemRandom).unwrap();
        let recipients = Recipients::new(vec![worker.public()]).unwrap();
        let reference = Reference::generate(&SystemRandom).unwrap();
        sealing::seal(
            &recipients,
            &tablet.public(),
            &reference,
            b"content",
            &SystemRandom,
        )
        .unwrap()
        .sign(&tablet)
        .unwrap()
    }

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn an_envelope_survives_reopening_and_leaves_nothing_when_removed() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tablet");
        let envelope = envelope();
        let locator = envelope.locator();
        TabletStore::open(&place)
            .unwrap()
            .put(&envelope, month("2027-02"))
            .unwrap();

        let mut store = TabletStore::open(&place).unwrap();
        assert_eq!(store.list().unwrap(), [(locator, month("2027-02"))]);
        assert!(store.get(locator).unwrap().unwrap() == envelope);
        let needle = &envelope.as_bytes()[200..232];
        let holds = |place: &Path| {
            let bytes = std::fs::read(place.join(FILE)).unwrap();
            bytes.windows(needle.len()).any(|part| part == needle)
        };
        assert!(holds(&place), "the search can find it");
        store.remove(locator).unwrap();
        assert!(store.get(locator).unwrap().is_none());
        assert!(!holds(&place));
        let files: Vec<_> = std::fs::read_dir(&place).unwrap().collect();
        assert_eq!(files.len(), 1, "no journal is left");
    }

    #[test]
    fn after_a_purge_the_file_tells_no_order() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = TabletStore::open(folder.path()).unwrap();
        for _ in 0..8 {
            store.put(&envelope(), month("2027-02")).unwrap();
        }
        store.purge(month("2026-11")).unwrap();
        let bytes = std::fs::read(folder.path().join(FILE)).unwrap();
        let places: Vec<_> = (store.list().unwrap().into_iter())
            .map(|(locator, _)| {
                let envelope = store.get(locator).unwrap().unwrap();
                let tail = &envelope.as_bytes()[16_000..16_100];
                bytes.windows(100).position(|part| part == tail).unwrap()
            })
            .collect();
        assert!(
            places.is_sorted(),
            "in the order of the locators: {places:?}"
        );
    }

    /// What a tablet of the first version has kept.
    #[test]
    fn a_store_of_the_first_version_keeps_what_is_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let old = Connection::open(folder.path().join(FILE)).unwrap();
        old.execute_batch(include_str!("sql/tablet-1.sql")).unwrap();
        let envelope = envelope();
        let locator = envelope.locator();
        let row = params![locator.as_bytes(), "2027-02", envelope.as_bytes()];
        old.execute("INSERT INTO envelope VALUES (?1, ?2, ?3)", row)
            .unwrap();
        old.execute("INSERT INTO site VALUES (1, 7)", []).unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        drop(old);
        let mut store = TabletStore::open(folder.path()).unwrap();
        assert!(store.get(envelope.locator()).unwrap().unwrap() == envelope);
        assert_eq!(store.held_serial().unwrap(), 7);
        store.count(month("2026-11"), &[("began", 1)]).unwrap();
    }

    #[test]
    fn what_happens_is_counted_by_the_month() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = TabletStore::open(folder.path()).unwrap();
        let (november, december) = (month("2026-11"), month("2026-12"));
        store.count(november, &[("began", 1), ("left", 1)]).unwrap();
        store.count(november, &[("began", 2)]).unwrap();
        store.count(december, &[("began", 1)]).unwrap();
        let counted: Vec<_> = store.tallies().unwrap().into_iter().collect();
        let row = |month, event: &str, count| ((month, event.to_owned()), count);
        let expected = [
            row(november, "began", 3),
            row(november, "left", 1),
            row(december, "began", 1),
        ];
        assert_eq!(counted, expected);
    }

    #[test]
    fn what_is_due_is_purged() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = TabletStore::open(folder.path()).unwrap();
        store.put(&envelope(), month("2027-01")).unwrap();
        store.put(&envelope(), month("2027-02")).unwrap();
        assert_eq!(store.purge(month("2027-01")).unwrap(), 1);
        assert_eq!(store.list().unwrap().len(), 1);
    }

    #[test]
    fn a_site_can_only_be_followed_by_a_newer_one() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = TabletStore::open(folder.path()).unwrap();
        for serial in [3, 3, 4] {
            store.accept_serial(serial).unwrap();
        }
        let error = store.accept_serial(3).unwrap_err();
        assert!(matches!(
            error,
            StoreError::OlderSite {
                offered: 3,
                held: 4
            }
        ));
    }

    #[test]
    fn the_same_envelope_is_not_stored_twice() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = TabletStore::open(folder.path()).unwrap();
        let envelope = envelope();
        store.put(&envelope, month("2027-01")).unwrap();
        assert!(store.put(&envelope, month("2027-01")).is_err());
    }

    #[test]
    fn rubbish_and_newer_stores_are_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        std::fs::write(&file, "rubbish, and quite a lot of it: ".repeat(100)).unwrap();
        let error = TabletStore::open(folder.path()).unwrap_err();
        assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
        assert!(std::fs::read(&file).unwrap().starts_with(b"rubbish"));

        std::fs::remove_file(&file).unwrap();
        drop(TabletStore::open(folder.path()).unwrap());
        let connection = Connection::open(&file).unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        drop(connection);
        let error = TabletStore::open(folder.path()).unwrap_err();
        assert!(matches!(error, StoreError::Newer { .. }), "{error}");
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_read_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tablet");
        drop(TabletStore::open(&place).unwrap());
        let mode = |path: &Path| path.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&place), 0o700);
        assert_eq!(mode(&place.join(FILE)), 0o600);
    }
}
