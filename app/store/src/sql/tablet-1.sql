CREATE TABLE envelope (
    locator     BLOB NOT NULL PRIMARY KEY CHECK (length(locator) = 16),
    purge_month TEXT NOT NULL,
    bytes       BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE site (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    serial   INTEGER NOT NULL
) STRICT;
