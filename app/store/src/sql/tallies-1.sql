-- How often something happened in a month: a count, and no row of anybody.
CREATE TABLE tally (
    month TEXT    NOT NULL,
    event TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (month, event)
) STRICT, WITHOUT ROWID;

-- What is not counted yet, sealed to this desk's worker: it is added with others, so that no change tells of one conversation.
CREATE TABLE waiting (
    id   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    note BLOB NOT NULL
) STRICT, WITHOUT ROWID;
