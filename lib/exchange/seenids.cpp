// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/seenids.h"

namespace phalera {

using namespace Qt::StringLiterals;

SeenIds::Digest SeenIds::digest(QStringView id)
{
    return { qHash(id, size_t(0x9E3779B9)), qHash(id, size_t(0x85EBCA6B)) };
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
