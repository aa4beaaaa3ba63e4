// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filling.h"

#include "record/tables.h"
#include "store/references.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Enough for the keys of some millions of rows, which are looked for all over.
constexpr int FillingKilobytes = 32'000;
/// For what is then sorted.
constexpr int CompletingKilobytes = 8'000;

} // namespace

Result<bool> Filling::begin()
{
    const Result<bool> empty = isEmpty();
    if (!empty || !*empty)
        return empty;
    // Neither can be changed within a transaction. Another program that has the archive open keeps the write-ahead log;
    // then it is only slower.
    (void)m_connection.execute(u"PRAGMA journal_mode = DELETE"_s);
    for (const QString &pragma : { u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA cache_size = -%1"_s.arg(FillingKilobytes) })
        (void)m_connection.execute(pragma);
    Result<bool> begun = beginIfEmpty();
    if (!begun || !*begun)
        end();
    return begun;
}

/// The first look was taken outside a transaction.
Result<bool> Filling::beginIfEmpty()
{
    if (const Result<void> begun = m_connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    Result<bool> begun = isEmpty();
    if (begun && *begun)
        begun = dropWhatFollowsRows().map([] { return true; });
    if (!begun || !*begun)
        (void)m_connection.execute(u"ROLLBACK"_s);
    return begun;
}

Result<bool> Filling::isEmpty() const
{
    QStringList tables { u"citation"_s, u"cited_source"_s, u"attestation"_s };
    for (const Table table : AllTables)
        tables.append(tableSpec(table).name);
    const QString sql
        = u"SELECT EXISTS (SELECT 1 FROM \""_s + tables.join(u"\") OR EXISTS (SELECT 1 FROM \""_s) + u"\")"_s;
    return m_connection.value(sql).map([](const QVariant &hasRows) { return !hasRows.toBool(); });
}

/// Indexes that are no key, and triggers.
Result<void> Filling::dropWhatFollowsRows()
{
    Result<QSqlQuery> rows
        = m_connection.query(u"SELECT \"type\", \"name\", \"sql\" FROM \"sqlite_schema\"\n"
                             "WHERE \"type\" IN ('index', 'trigger') AND \"sql\" IS NOT NULL ORDER BY \"rowid\""_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList drops;
    while (rows->next()) {
        const QString name = rows->value(1).toString().replace(u'"', u"\"\""_s);
        drops.append(u"DROP "_s + rows->value(0).toString() + u" \""_s + name + u'"');
        m_dropped.append(rows->value(2).toString());
    }
    Result<void> done = m_connection.endOfRows(*rows);
    rows->finish();
    for (const QString &drop : std::as_const(drops)) {
        if (done)
            done = m_connection.execute(drop);
    }
    return done;
}

Result<void> Filling::complete()
{
    (void)m_connection.execute(u"PRAGMA cache_size = -%1"_s.arg(CompletingKilobytes));
    for (const QString &sql : std::as_const(m_dropped)) {
        if (const Result<void> made = m_connection.execute(sql); !made)
            return made;
    }
    if (const Result<void> raised = m_connection.execute(u"UPDATE \"change\" SET \"number\" = \"number\" + 1"_s);
        !raised)
        return raised;
    return m_isChecked ? Result<void>() : checkReferences();
}

Result<bool> Filling::keysHold() const
{
    return m_connection.value(u"SELECT 1 FROM pragma_foreign_key_check LIMIT 1"_s).map([](const QVariant &broken) {
        return !broken.isValid();
    });
}

/// A subject is a record of any table, which no foreign key can say.
Result<bool> Filling::subjectsHold() const
{
    QString sql = u"SELECT 1 FROM \"claims\" WHERE "_s;
    for (const Table table : AllTables) {
        const QString name = tableSpec(table).name;
        sql += (table == AllTables.front() ? u""_s : u"\nAND "_s) + u"NOT EXISTS (SELECT 1 FROM \""_s + name
            + u"\" AS \"named\" WHERE \"named\".\"id\" = \"claims\".\"subject\")"_s;
    }
    return m_connection.value(sql + u" LIMIT 1"_s).map([](const QVariant &nowhere) { return !nowhere.isValid(); });
}

Result<bool> Filling::referencesHold()
{
    const Result<bool> subjects = subjectsHold();
    const Result<bool> hold = subjects && *subjects ? keysHold() : subjects;
    m_isChecked = hold && *hold;
    return hold;
}

Result<void> Filling::checkReferences() const
{
    const Result<bool> hold = keysHold();
    if (!hold)
        return tl::unexpected(hold.error());
    if (*hold)
        return {};
    // Says which, but takes several times as long.
    const Result<QList<Error>> dangling = danglingReferences(m_connection, 1);
    if (!dangling)
        return tl::unexpected(dangling.error());
    return dangling->isEmpty() ? failure(Error::Kind::UnknownReference, { m_connection.path() })
                               : tl::unexpected(dangling->constFirst());
}

void Filling::end()
{
    for (const QString &pragma : { u"PRAGMA journal_mode = WAL"_s, u"PRAGMA foreign_keys = ON"_s,
             u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA cache_size = -%1"_s.arg(Connection::CachedKilobytes) })
        (void)m_connection.execute(pragma);
}

} // namespace phalera
