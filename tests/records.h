// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"
#include "search/snapshot.h"

#include <QFile>

#include <initializer_list>
#include <memory>

namespace phalera::tests {

/// A record of a table from the cells that matter to a test; the others are empty.
inline Record record(Table table, std::initializer_list<std::pair<QStringView, QStringView>> cells)
{
    Record record { table, {}, QStringList(qsizetype(tableSpec(table).fields.size())) };
    for (const auto &[field, value] : cells) {
        const int index = fieldIndex(table, field);
        Q_ASSERT(index >= 0);
        record.values[index] = value.toString();
    }
    record.id = derivedId(table, record.values);
    return record;
}

/// The cells of a CSV text, RFC 4180. Only for files that are known to be sound.
inline QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows { QStringList() };
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\"")
            cell += text.at(i++);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(cell);
            cell.clear();
            if (c == u'\n')
                rows.append(QStringList());
        } else
            cell += c;
    }
    rows.removeLast();
    return rows;
}

/// Every record of a founding table; none where the file is missing.
inline QList<Record> foundingRecords(Table table)
{
    const QString folder = QStringLiteral(PHALERA_SOURCE_DIR) + QStringLiteral("/resources/founding/");
    QFile file(folder + tableSpec(table).name + QStringLiteral(".csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Record> records;
    const QList<QStringList> rows = csvRows(QString::fromUtf8(file.readAll()));
    for (const QStringList &row : rows.mid(1)) {
        Record record { table, {}, row };
        record.id = derivedId(table, row);
        records.append(record);
    }
    return records;
}

/// The founding archive without its claims; null where its files are missing.
inline std::shared_ptr<const Snapshot> foundingSnapshot()
{
    SnapshotBuilder builder;
    qsizetype count = 0;
    for (const Table table : AllTables) {
        for (const Record &record : foundingRecords(table)) {
            builder.add(record, false);
            ++count;
        }
    }
    return count == 0 ? nullptr : builder.build();
}

} // namespace phalera::tests
