// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/packagewriter.h"

#include <QJsonObject>

namespace phalera {

/// Table Schema (Frictionless, version 1) of a founding table: types, descriptions, constraints, keys. With
/// `withIdColumn` it begins with the column that holds the ids, see writeTable().
[[nodiscard]] QJsonObject tableSchema(Table table, bool withIdColumn = false);
/// datapackage.json of the canonical package. Facts are free of rights: licence CC0-1.0.
[[nodiscard]] QByteArray packageJson(const PackageDescription &description, const QList<Table> &withIdColumn);

/// Whether a schema that came with a table describes this table: every field is a column of it and of a type that its
/// texts can be read from. BadPackage (args: what is wrong; Place::field) otherwise. A missing schema holds.
[[nodiscard]] Result<void> checkSchema(const QJsonObject &schema, Table table, const QString &file);

/// table, record, number, sources, locator, wording, field, value.
[[nodiscard]] QStringList attestationColumns();

} // namespace phalera
