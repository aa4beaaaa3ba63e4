// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QList>
#include <QString>

namespace phalera {

class Connection;

/// The statements that lead from the schema before to `schema`.
struct Migration
{
    int schema = 0;
    QString sql;
};

/// The numbered steps by which an archive of any age becomes one of the newest schema.
class Migrations
{
public:
    /// `steps` in ascending order, numbered 1, 2, 3 ...
    explicit Migrations(QList<Migration> steps);
    /// The steps that this program carries.
    static Migrations builtIn();

    [[nodiscard]] int newestSchema() const;
    /// Runs the steps after schema `from` in one transaction, which also keeps the new number in the file; checks
    /// foreign keys before the end. Changes nothing where it fails: MigrationFailed {path, from, to, what went wrong}.
    [[nodiscard]] Result<void> run(Connection &connection, int from) const;

private:
    QList<Migration> m_steps;
};

/// The statements of an SQL file, without comments. A trigger is one statement, up to its END.
[[nodiscard]] QStringList splitStatements(const QString &sql);

} // namespace phalera
