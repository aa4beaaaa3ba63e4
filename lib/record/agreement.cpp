// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/agreement.h"

#include "record/record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

bool holdsAll(const QStringList &outer, const QStringList &inner)
{
    return std::ranges::all_of(inner, [&outer](const QString &part) { return outer.contains(part); });
}

} // namespace

ComparableValue::ComparableValue(const FieldSpec &column, const QString &value)
    : text(value)
{
    if (column.type == FieldType::Date)
        date = Date::parse(value).value_or(Date());
    else if (column.type == FieldType::ReferenceList)
        parts = splitList(value);
}

Agreement::Agreement(const FieldSpec &column)
    : m_column(column)
{
}

bool Agreement::agree(const ComparableValue &a, const ComparableValue &b) const
{
    if (a.text == b.text)
        return true;
    if (m_column.type == FieldType::Date)
        return liesWithin(a.date, b.date) || liesWithin(b.date, a.date);
    if (m_column.type == FieldType::ReferenceList)
        return holdsAll(a.parts, b.parts) || holdsAll(b.parts, a.parts);
    return false;
}

bool Agreement::isFiner(const ComparableValue &a, const ComparableValue &b) const
{
    if (m_column.type == FieldType::Date)
        return liesWithin(a.date, b.date) && !liesWithin(b.date, a.date);
    if (m_column.type == FieldType::ReferenceList)
        return holdsAll(a.parts, b.parts) && !holdsAll(b.parts, a.parts);
    return false;
}

bool Agreement::contradict(const ComparableValue &a, const ComparableValue &b) const
{
    if (m_column.type == FieldType::List || m_column.type == FieldType::Sources || m_column.name == "note"_L1)
        return false;
    if (m_column.type == FieldType::Date)
        return !overlaps(a.date, b.date);
    return !agree(a, b);
}

} // namespace phalera
