-- Who was asked in which month: the keyed mark of a case number, in the order of the marks.
CREATE TABLE ledger (
    mark      BLOB NOT NULL CHECK (length(mark) = 32),
    programme TEXT NOT NULL,
    month     TEXT NOT NULL,
    act       TEXT NOT NULL,
    PRIMARY KEY (mark, programme, month, act)
) STRICT, WITHOUT ROWID;

-- What is not written there yet, sealed to this desk's worker.
CREATE TABLE waiting (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    note BLOB NOT NULL
) STRICT, WITHOUT ROWID;
