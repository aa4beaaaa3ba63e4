// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/conferralids.h"

#include "edtf/date.h"
#include "record/rules.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

Date dateOf(const Record &conferral)
{
    return Date::parse(conferral.value(u"date")).value_or(Date());
}

/// Unless both say one, and another.
bool mayHaveOneOrdinal(const Record &a, const Record &b)
{
    const QString one = a.value(u"ordinal");
    const QString other = b.value(u"ordinal");
    return one.isEmpty() || other.isEmpty() || one == other;
}

bool hasSameOrdinalAndDate(const Record &a, const Record &b)
{
    return a.value(u"ordinal") == b.value(u"ordinal") && a.value(u"date") == b.value(u"date");
}

bool hasSameOrdinal(const Record &a, const Record &b)
{
    return !a.value(u"ordinal").isEmpty() && a.value(u"ordinal") == b.value(u"ordinal");
}

bool hasSameDate(const Record &a, const Record &b)
{
    return mayHaveOneOrdinal(a, b) && !a.value(u"date").isEmpty() && a.value(u"date") == b.value(u"date");
}

bool mayBeOfOneDay(const Record &a, const Record &b)
{
    return mayHaveOneOrdinal(a, b) && overlaps(dateOf(a), dateOf(b));
}

} // namespace

ConferralIds::ConferralIds(QList<Record> known, bool tellsAll)
    : m_known(std::move(known))
    , m_tellsAll(tellsAll)
{
    // A row that takes an award away is no conferral of it.
    m_known.removeIf([](const Record &record) { return !isConferring(record.value(u"status")); });
}

void ConferralIds::assign(QList<ReadRecord> &told)
{
    match(told, &hasSameOrdinalAndDate, Choice::First);
    match(told, &hasSameOrdinal, Choice::First);
    match(told, &hasSameDate, Choice::OnlyOne);
    match(told, &mayBeOfOneDay, Choice::OnlyOne);
    if (m_tellsAll)
        match(told, &mayHaveOneOrdinal, Choice::OnlyOfAward);
    // New ones in an order that does not depend on how the source happens to list them.
    QList<ReadRecord *> left;
    for (ReadRecord &read : told) {
        if (read.record.id.isEmpty())
            left.append(&read);
    }
    std::ranges::stable_sort(left, {}, [](const ReadRecord *read) {
        return std::tuple(
            read->record.value(u"award"), read->record.value(u"ordinal").toInt(), read->record.value(u"date"));
    });
    for (ReadRecord *read : std::as_const(left)) {
        read->record.id = freshId(read->record);
        m_taken.insert(read->record.id);
    }
}

/// Gives those that have no id yet that of the conferral of their award that agrees and is not taken.
void ConferralIds::match(QList<ReadRecord> &told, Agrees agrees, Choice choice)
{
    for (ReadRecord &read : told) {
        const QString award = read.record.value(u"award");
        const auto isOfAward = [&](const Record &record) { return record.value(u"award") == award; };
        const bool isOnly = std::ranges::count_if(told, isOfAward, &ReadRecord::record) == 1
            && std::ranges::count_if(m_known, isOfAward) == 1;
        if (!read.record.id.isEmpty() || (choice == Choice::OnlyOfAward && !isOnly))
            continue;
        QStringList found;
        for (const Record &known : std::as_const(m_known)) {
            if (isOfAward(known) && !m_taken.contains(known.id) && agrees(read.record, known))
                found.append(known.id);
        }
        if (found.isEmpty() || (choice == Choice::OnlyOne && found.size() > 1))
            continue;
        read.record.id = found.constFirst();
        m_taken.insert(found.constFirst());
    }
}

QString ConferralIds::freshId(const Record &told) const
{
    const QString base = derivedId(Table::Conferrals, told.values);
    const auto isThere = [&](const QString &id) {
        return m_taken.contains(id)
            || std::ranges::any_of(m_known, [&](const Record &known) { return known.id == id; });
    };
    QString id = base;
    for (int number = 2; isThere(id); ++number)
        id = base + u'-' + QString::number(number);
    return id;
}

} // namespace phalera
