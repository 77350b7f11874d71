-- How often something happened in a month: a count, and no row of anybody.
CREATE TABLE tally (
    month TEXT    NOT NULL,
    event TEXT    NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (month, event)
) STRICT, WITHOUT ROWID;
