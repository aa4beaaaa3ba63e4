// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/tables.h"

#include <QList>
#include <QStringList>

/// The SQL text by which a batch is withdrawn. Its tables of a transaction:
/// leaving: own rows of the batch that no other batch confirms; next: the further account that takes the row's place,
/// NULL where the record has no other; kept: 1 where what stays needs the record.
/// referred: records that further accounts refer to that stay.
/// loose: citations that perhaps nothing names afterwards.
namespace phalera::sql {

[[nodiscard]] QStringList createScratch();
[[nodiscard]] QStringList dropScratch();

/// Rows of `leaving` for a table.
[[nodiscard]] QString listLeaving(Table table, qint64 batch);
/// Tables that a field can refer to.
[[nodiscard]] QList<Table> targets(const FieldSpec &field);
/// Keeps records of `target` that rows of `table` refer to by a field and that stay.
[[nodiscard]] QString keepNeeded(Table table, const FieldSpec &field, Table target);
/// Keeps what is in `referred`.
[[nodiscard]] QString keepReferred();

[[nodiscard]] QStringList listLoose(qint64 batch);
[[nodiscard]] QStringList removeLoose();

/// Table and id of the records whose accounts have to be numbered anew.
[[nodiscard]] QString selectToRewrite(qint64 batch);
/// Makes own rows that other batches brought too the first of these' own.
[[nodiscard]] QString handOn(Table table, qint64 batch);
/// Notes on own rows of a table that name the batch that they are of.
[[nodiscard]] QString removeIdleConfirmations(Table table);
/// Of one record, by ? owner. Empty for a field that is no list of references.
[[nodiscard]] QString removeListed(Table table, const FieldSpec &field);
/// The rows of a table that go, and their lists of references; the rows last.
[[nodiscard]] QStringList removeLeaving(Table table);

} // namespace phalera::sql
