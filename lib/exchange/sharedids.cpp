// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedids.h"

namespace phalera {

namespace {
QString contentOf(const QStringList &values)
{
    return values.join(QChar(0x1F)); // unit separator: it stands in no cell that a person wrote
}
} // namespace

void SharedIds::count(Table table, const QStringList &values)
{
    const QString id = derivedId(table, values);
    if (!m_seen.add(id))
        m_shared.insert(id, {});
}

void SharedIds::learn(Table table, const QStringList &values)
{
    const auto shared = m_shared.find(derivedId(table, values));
    if (shared != m_shared.end())
        ++(*shared)[contentOf(values)];
}

QString SharedIds::take(Table table, const QStringList &values)
{
    const QString id = derivedId(table, values);
    const auto shared = m_shared.constFind(id);
    if (shared == m_shared.constEnd())
        return id;
    const QString content = contentOf(values);
    int number = 1 + m_taken[id][content]++;
    for (auto before = shared->constBegin(); before != shared->constEnd() && before.key() < content; ++before)
        number += before.value();
    return number == 1 ? id : QString(id + u'-' + QString::number(number));
}

} // namespace phalera
