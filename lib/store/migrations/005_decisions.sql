-- SPDX-License-Identifier: GPL-3.0-or-later
-- Claims that keep a decision that two records are the same, or are not: asked for whenever an archive opens, and mostly
-- there are none. What is not in the index costs nothing.

CREATE INDEX claims_decision ON claims (property) WHERE property IN ('same-as', 'different-from');
