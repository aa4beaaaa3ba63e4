// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seenids.h"

namespace phalera {

using namespace Qt::StringLiterals;

/// FNV-1a over the UTF-16 units, 64 bits on every platform (RFC 9923).
quint64 SeenIds::digest(QStringView id)
{
    quint64 hash = 0xCBF29CE484222325;
    for (const QChar unit : id)
        hash = (hash ^ unit.unicode()) * 0x100000001B3;
    return hash;
}

bool SeenIds::add(QStringView id)
{
    return ++m_counts[digest(id)] == 1;
}

QString SeenIds::addDerived(Table table, const QStringList &values)
{
    const QString base = derivedId(table, values);
    quint32 number = ++m_counts[digest(base)];
    if (number == 1)
        return base;
    for (;; ++number) {
        QString candidate = base + u'-' + QString::number(number);
        if (add(candidate))
            return candidate;
    }
}

QLatin1StringView idColumnName(Table table)
{
    if (tableSpec(table).hasIdColumn)
        return {};
    return table == Table::Claims ? "row_id"_L1 : "id"_L1;
}

} // namespace phalera
