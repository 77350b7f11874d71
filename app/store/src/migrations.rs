//! One frozen SQL file per version of the schema; a newer schema is refused.

use std::path::PathBuf;

use rusqlite::Connection;
use rusqlite_migration::{Error, M, MigrationDefinitionError, Migrations};

use crate::StoreError;

pub(crate) type Schema = &'static [M<'static>];

pub(crate) const TABLET: Schema = &[
    M::up(include_str!("sql/tablet-1.sql")),
    M::up(include_str!("sql/tablet-2.sql")),
];
pub(crate) const DESK: Schema = &[
    M::up(include_str!("sql/desk-1.sql")),
    M::up(include_str!("sql/desk-2.sql")),
];
pub(crate) const TALLIES: Schema = &[M::up(include_str!("sql/tallies-1.sql"))];
pub(crate) const LEDGER: Schema = &[M::up(include_str!("sql/ledger-1.sql"))];

pub(crate) fn to_latest(connection: &mut Connection, schema: Schema) -> Result<(), StoreError> {
    let migrations = Migrations::from_slice(schema);
    migrations
        .to_latest(connection)
        .map_err(|error| match error {
            Error::MigrationDefinition(MigrationDefinitionError::DatabaseTooFarAhead) => {
                StoreError::Newer {
                    path: PathBuf::new(),
                }
            }
            Error::RusqliteError { err, .. } => err.into(),
            _ => StoreError::Database { code: None },
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_valid() {
        for schema in [TABLET, DESK, TALLIES, LEDGER] {
            Migrations::from_slice(schema).validate().unwrap();
        }
    }
}
