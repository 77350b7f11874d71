//! One frozen SQL file per version of the schema; a newer schema is refused.

use std::path::PathBuf;

use rusqlite::Connection;
use rusqlite_migration::{Error, M, MigrationDefinitionError, Migrations};

use crate::StoreError;

const TABLET: &[M<'_>] = &[M::up(include_str!("sql/tablet-1.sql"))];

pub(crate) fn to_latest(connection: &mut Connection) -> Result<(), StoreError> {
    let migrations = Migrations::from_slice(TABLET);
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
        Migrations::from_slice(TABLET).validate().unwrap();
    }
}
