// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/archivefile.h"

#include <QFile>
#include <QSqlQuery>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// The steps up to a schema, as the program carries them.
inline QList<Migration> stepsTo(int schema)
{
    QList<Migration> steps;
    const QStringList names { u"001_initial"_s, u"002_derived"_s, u"003_changes"_s, u"004_confirmations"_s,
        u"005_decisions"_s };
    for (const QString &name : names.first(schema)) {
        QFile file(QStringLiteral(PHALERA_SOURCE_DIR) + u"/lib/store/migrations/"_s + name + u".sql"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        steps.append({ int(steps.size()) + 1, QString::fromUtf8(file.readAll()) });
    }
    return steps;
}

inline QStringList tablesOf(const Connection &connection)
{
    QStringList tables;
    auto rows
        = connection.query(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s);
    while (rows && rows->next())
        tables.append(rows->value(0).toString());
    return tables;
}

/// Copies an archive into a new file as a program would have left it that knew no later schema.
inline Result<void> copyInSchema(const QString &archive, int schema, const QString &copy)
{
    const auto older = createArchiveFile(copy, Migrations(stepsTo(schema)));
    if (!older)
        return tl::unexpected(older.error());
    Result<void> done = (*older)->execute(u"PRAGMA foreign_keys = OFF"_s).and_then([&] {
        return (*older)->execute(u"ATTACH ? AS newer"_s, { archive });
    });
    for (const QString &table : tablesOf(**older)) {
        if (done)
            done = (*older)->execute(u"INSERT OR REPLACE INTO main.%1 SELECT * FROM newer.%1"_s.arg(table));
    }
    return done;
}

} // namespace phalera::tests
