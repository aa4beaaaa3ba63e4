-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is computed from the records and kept only to be at hand sooner. It counts as long as it names the number of the
-- last change; nothing is lost with it.

-- One row: every transaction that is committed adds one.
CREATE TABLE change (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    number INTEGER NOT NULL
) STRICT;
INSERT INTO change (one, number) VALUES (1, 0);

CREATE TABLE derived (
    name TEXT NOT NULL,
    part INTEGER NOT NULL,
    change INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (name, part)
) STRICT;
