-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an import brought that another one had brought before: the account stays the earlier import's until that one is
-- withdrawn. Number 0 is the record's own row.

CREATE TABLE confirmation (
    record_table TEXT NOT NULL,
    record TEXT NOT NULL,
    number INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (record_table, record, number, batch)
) STRICT, WITHOUT ROWID;

CREATE INDEX confirmation_batch ON confirmation (batch);
