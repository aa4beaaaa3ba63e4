-- SPDX-License-Identifier: GPL-3.0-or-later
-- The nine founding tables, one SQL table each. An empty cell is NULL: not known. Dates stand as canonical EDTF text.
-- References are deferred, so that the tables of an import may come in any order; COMMIT checks them.

CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    format TEXT NOT NULL,
    at TEXT,
    note TEXT
) STRICT;

-- A list of sources as a row cites it, in its order; kept once for all the rows that cite the same.
CREATE TABLE citation (
    id INTEGER PRIMARY KEY,
    sources TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE sources (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    author TEXT,
    title TEXT,
    container TEXT,
    publisher TEXT,
    date TEXT,
    url TEXT,
    archive_ref TEXT,
    language TEXT,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;

CREATE TABLE cited_source (
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    source TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (citation, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX cited_source_source ON cited_source (source);

CREATE TABLE awards (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    name_ru TEXT,
    name_en TEXT,
    jurisdiction TEXT,
    granted_by TEXT,
    established TEXT,
    abolished TEXT,
    established_by_act TEXT REFERENCES acts (id) DEFERRABLE INITIALLY DEFERRED,
    total_conferred INTEGER,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX awards_established_by_act ON awards (established_by_act);
CREATE INDEX awards_citation ON awards (citation);

CREATE TABLE award_relations (
    id TEXT NOT NULL PRIMARY KEY,
    from_award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    relation TEXT,
    to_award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    date TEXT,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX award_relations_from_award ON award_relations (from_award);
CREATE INDEX award_relations_to_award ON award_relations (to_award);
CREATE INDEX award_relations_citation ON award_relations (citation);

CREATE TABLE acts (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT,
    issuer TEXT,
    number TEXT,
    date TEXT,
    title_ru TEXT,
    title_en TEXT,
    effect TEXT,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX acts_citation ON acts (citation);

-- The awards that an act names, in their order.
CREATE TABLE act_award (
    act TEXT NOT NULL REFERENCES acts (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (act, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_award_award ON act_award (award);

CREATE TABLE procedures (
    id TEXT NOT NULL PRIMARY KEY,
    award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    step INTEGER,
    role TEXT,
    actor TEXT,
    action TEXT,
    period TEXT,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX procedures_award ON procedures (award);
CREATE INDEX procedures_citation ON procedures (citation);

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    family_ru TEXT,
    given_ru TEXT,
    patronymic_ru TEXT,
    family_en TEXT,
    given_en TEXT,
    patronymic_en TEXT,
    other_names TEXT,
    sex TEXT,
    born TEXT,
    birth_place TEXT,
    died TEXT,
    death_place TEXT,
    nationality TEXT,
    occupation TEXT,
    sector TEXT,
    wikidata TEXT,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX people_citation ON people (citation);

CREATE TABLE conferrals (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    ordinal INTEGER,
    date TEXT,
    act TEXT REFERENCES acts (id) DEFERRABLE INITIALLY DEFERRED,
    medal_number TEXT,
    position TEXT,
    organisation TEXT,
    place TEXT,
    republic TEXT,
    grounds TEXT,
    status TEXT,
    status_date TEXT,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX conferrals_person ON conferrals (person);
-- No index on award: a handful of awards share all the rows, so reading them all is as quick.
CREATE INDEX conferrals_act ON conferrals (act) WHERE act IS NOT NULL;
CREATE INDEX conferrals_citation ON conferrals (citation);

CREATE TABLE counts (
    id TEXT NOT NULL PRIMARY KEY,
    award TEXT NOT NULL REFERENCES awards (id) DEFERRABLE INITIALLY DEFERRED,
    period TEXT,
    measure TEXT,
    category TEXT,
    value INTEGER,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX counts_award ON counts (award);
CREATE INDEX counts_citation ON counts (citation);

-- The id column of the founding table is shared by the rows of one question; a row's own id is question--source.
-- A subject is a record of any table, so no foreign key can hold it: the rules on the data look after it.
CREATE TABLE claims (
    id TEXT NOT NULL PRIMARY KEY,
    question TEXT NOT NULL,
    subject TEXT NOT NULL,
    property TEXT NOT NULL,
    value TEXT NOT NULL,
    citation INTEGER NOT NULL REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    stance TEXT NOT NULL,
    note TEXT,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT
) STRICT;
CREATE INDEX claims_question ON claims (question);
CREATE INDEX claims_subject ON claims (subject);
CREATE INDEX claims_citation ON claims (citation);

-- Further accounts of records that have a row of their own above: fields is a JSON object, field name to text.
CREATE TABLE attestation (
    record_table TEXT NOT NULL,
    record TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    fields TEXT NOT NULL,
    citation INTEGER REFERENCES citation (id) DEFERRABLE INITIALLY DEFERRED,
    locator TEXT,
    batch INTEGER REFERENCES batch (number) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    PRIMARY KEY (record_table, record, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX attestation_citation ON attestation (citation);
