// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "record/tables.h"

#include <QString>
#include <QStringList>

namespace phalera {

/// A value of a column, read once for comparing: as a date or a list where the column holds such.
struct ComparableValue
{
    ComparableValue(const FieldSpec &column, const QString &value);

    QString text;
    Date date;
    QStringList parts;
};

/// How two values of one column stand to each other.
class Agreement
{
public:
    explicit Agreement(const FieldSpec &column);

    /// One says what the other says, perhaps more finely: the same value; a date within the other; a list that holds
    /// the other's ids.
    [[nodiscard]] bool agree(const ComparableValue &a, const ComparableValue &b) const;
    /// They agree, and `a` says more than `b`.
    [[nodiscard]] bool isFiner(const ComparableValue &a, const ComparableValue &b) const;
    /// They cannot both be true. Values that neither agree nor contradict exist: dates that overlap in part, differing
    /// notes.
    [[nodiscard]] bool contradict(const ComparableValue &a, const ComparableValue &b) const;

private:
    const FieldSpec &m_column;
};

} // namespace phalera
