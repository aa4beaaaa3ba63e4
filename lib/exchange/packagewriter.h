// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

#include <QIODevice>

#include <functional>

namespace phalera {

/// Where the rows of a package come from, as callbacks that a store fills in. They may be asked more than once and must
/// then give the same. A visitor returns false to stop.
struct PackageRows
{
    using Visitor = std::function<bool(const Attestation &)>;
    /// Own rows of a table, by ascending id.
    std::function<Result<void>(Table, const Visitor &)> records;
    /// Further accounts, those of one record together; tables in their order, ids ascending.
    std::function<Result<void>(const Visitor &)> furtherAccounts;
};

/// What datapackage.json says of the whole.
struct PackageDescription
{
    QString name = QStringLiteral("phalera-archive");
    QString title = QStringLiteral("Phalera archive");
    QString description;
};

inline constexpr QLatin1StringView AttestationsTableName { "attestations" };

/// Takes the cells of a row; false stops the visit.
using RowVisitor = std::function<bool(const QStringList &cells)>;
/// The columns of a table and then its rows, as writeTable() writes them.
Result<void> visitTable(Table table, const PackageRows &rows, const RowVisitor &visit);
/// The same of the further accounts, as writeAttestations() writes them.
Result<void> visitAttestations(const PackageRows &rows, const RowVisitor &visit);

/// Writes one table as CSV: the founding columns, rows in the order given. A table without an id column gets a leading
/// one (idColumnName()) only where some id would not come out of derivedId() again when the rows are read back.
Result<void> writeTable(Table table, const PackageRows &rows, QIODevice &device);
/// Writes the further accounts as a long table: table, record, number, sources, locator, wording, field, value; one row
/// for each field that has a value, a row without field where none has. Accounts of one record stand in a fixed order
/// and are numbered anew from 1, so that the order of their arrival does not show.
Result<void> writeAttestations(const PackageRows &rows, QIODevice &device);

/// Writes the canonical data package (Frictionless Data Package 1) into a folder that is empty or does not exist: each
/// table, attestations.csv, datapackage.json. Nothing in it depends on time, batch or path: equal content gives equal
/// bytes. The folder appears whole or not at all. Errors: FileExists, FileNotWritable, DiskFull.
Result<void> writeDataPackage(
    const QString &folder, const PackageRows &rows, const PackageDescription &description = {});

/// SHA-256, hexadecimal, of the canonical package: of the bytes of sources.csv, awards.csv ... claims.csv,
/// attestations.csv one after another, in the order of AllTables. `cat` and `sha256sum` over an exported package give
/// the same.
Result<QString> dataVersion(const PackageRows &rows);

} // namespace phalera
