-- A scanned reference, sealed to this desk's worker, until it is finished.
CREATE TABLE tray (
    locator     BLOB NOT NULL PRIMARY KEY CHECK (length(locator) = 16),
    purge_month TEXT NOT NULL,
    sealed      BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What was finished, so that a second scan can be told so.
CREATE TABLE finished (
    locator     BLOB NOT NULL PRIMARY KEY CHECK (length(locator) = 16),
    purge_month TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done at this desk, and never with which envelope.
CREATE TABLE log (
    seq   INTEGER NOT NULL PRIMARY KEY,
    day   TEXT NOT NULL,
    actor TEXT NOT NULL,
    act   TEXT NOT NULL,
    link  BLOB NOT NULL CHECK (length(link) = 32)
) STRICT;
