// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/ids.h"

#include <QList>

namespace phalera {

/// Numbers sources in the order in which a text first cites them, from 1: the numbers of its notes.
class Notes
{
public:
    int number(const SourceId &source)
    {
        qsizetype index = m_order.indexOf(source);
        if (index < 0) {
            index = m_order.size();
            m_order.append(source);
        }
        return int(index) + 1;
    }
    [[nodiscard]] const QList<SourceId> &order() const { return m_order; }

private:
    QList<SourceId> m_order;
};

} // namespace phalera
