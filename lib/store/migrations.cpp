// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/connection.h"

#include <QFile>
#include <QRegularExpression>

#include <iterator>

using namespace Qt::StringLiterals;

/// A static library's resources are linked in only when asked for, and the macro has to stand outside any namespace.
static void useMigrationFiles()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace phalera {

namespace {

Result<void> noDanglingReference(Connection &connection)
{
    const Result<QVariant> table = connection.value(u"SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"_s);
    if (!table)
        return tl::unexpected(table.error());
    if (table->isValid())
        return failure(Error::Kind::UnknownReference, { connection.path(), table->toString() });
    return {};
}

Result<void> runSteps(Connection &connection, const QList<Migration> &steps, int from)
{
    int schema = from;
    for (const Migration &step : steps) {
        if (step.schema <= from)
            continue;
        for (const QString &statement : splitStatements(step.sql)) {
            if (const Result<void> done = connection.execute(statement); !done)
                return done;
        }
        schema = step.schema;
    }
    if (const Result<void> whole = noDanglingReference(connection); !whole)
        return whole;
    const QString keepSchema = u"PRAGMA user_version = "_s + QString::number(schema);
    if (const Result<void> kept = connection.execute(keepSchema); !kept)
        return kept;
    return connection.execute(u"COMMIT"_s);
}

} // namespace

Migrations::Migrations(QList<Migration> steps)
    : m_steps(std::move(steps))
{
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        Q_ASSERT(m_steps[i].schema == i + 1);
}

Migrations Migrations::builtIn()
{
    useMigrationFiles();
    QList<Migration> steps;
    for (const QString &name :
        { u"001_initial"_s, u"002_derived"_s, u"003_changes"_s, u"004_confirmations"_s, u"005_decisions"_s }) {
        QFile file(u":/phalera/store/migrations/"_s + name + u".sql"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen)
        steps.append({ int(steps.size()) + 1, QString::fromUtf8(file.readAll()) });
    }
    return Migrations(steps);
}

int Migrations::newestSchema() const
{
    return m_steps.isEmpty() ? 0 : m_steps.constLast().schema;
}

Result<void> Migrations::run(Connection &connection, int from) const
{
    // A step may rebuild a table that others refer to. The pragma has no effect inside a transaction.
    if (const Result<void> off = connection.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    Result<void> done = connection.execute(u"BEGIN IMMEDIATE"_s);
    if (done) {
        done = runSteps(connection, m_steps, from);
        if (!done)
            (void)connection.execute(u"ROLLBACK"_s);
    }
    const Result<void> on = connection.execute(u"PRAGMA foreign_keys = ON"_s);
    if (!done) {
        const QStringList args { connection.path(), QString::number(from), QString::number(newestSchema()),
            done.error().args.value(1) };
        return failure(Error::Kind::MigrationFailed, args, { connection.path(), 0, 0, {} });
    }
    return on;
}

QStringList splitStatements(const QString &sql)
{
    // Comments are dropped, quoted text is kept whole, and what else there is ends at a semicolon.
    static const QRegularExpression piece(
        uR"re(--[^\n]*|/\*.*?\*/|'[^']*'|"[^"]*"|;|[^;'"/-]+|.)re"_s, QRegularExpression::DotMatchesEverythingOption);
    QStringList statements;
    QString statement;
    // The body of a trigger is statements of its own, up to its END.
    static const QRegularExpression openTrigger(
        uR"re(^\s*CREATE\s+(TEMP\s+|TEMPORARY\s+)?TRIGGER\b(?!.*\bEND\s*$))re"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    const auto finish = [&] {
        if (const QString whole = statement.trimmed(); !whole.isEmpty())
            statements.append(whole);
        statement.clear();
    };
    for (auto match = piece.globalMatch(sql); match.hasNext();) {
        const QString text = match.next().captured();
        if (text == ";"_L1 && openTrigger.match(statement).hasMatch())
            statement += text;
        else if (text == ";"_L1)
            finish();
        else if (!text.startsWith("--"_L1) && !text.startsWith("/*"_L1))
            statement += text;
    }
    finish();
    return statements;
}

} // namespace phalera
