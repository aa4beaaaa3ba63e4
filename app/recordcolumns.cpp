// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordcolumns.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

Settings::Key keyOf(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        return Settings::Key::ConferralColumns;
    case Unit::People:
        return Settings::Key::PeopleColumns;
    case Unit::Acts:
        return Settings::Key::ActColumns;
    case Unit::Sources:
        return Settings::Key::SourceColumns;
    }
    return Settings::Key::ConferralColumns;
}

Settings::Key orderKeyOf(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        return Settings::Key::ConferralOrder;
    case Unit::People:
        return Settings::Key::PeopleOrder;
    case Unit::Acts:
        return Settings::Key::ActOrder;
    case Unit::Sources:
        return Settings::Key::SourceOrder;
    }
    return Settings::Key::ConferralOrder;
}

bool hasField(Unit unit, Field field)
{
    const std::span<const Field> known = fieldsOf(unit);
    return std::find(known.begin(), known.end(), field) != known.end();
}

} // namespace

RecordColumns RecordColumns::usual(Unit unit)
{
    switch (unit) {
    case Unit::Conferrals:
        return { { Field::Name, Field::Born, Field::Position, Field::Organisation, Field::Date, Field::Ordinal,
                     Field::SourceCount },
            {} };
    case Unit::People:
        return { { Field::Name, Field::Born, Field::Died, Field::Occupation, Field::Sector, Field::SourceCount }, {} };
    case Unit::Acts:
        return { { Field::Date, Field::Kind, Field::Number, Field::Title, Field::Issuer, Field::Effect }, {} };
    case Unit::Sources:
        return { { Field::Title, Field::Author, Field::Container, Field::Kind, Field::Date, Field::Language }, {} };
    }
    return {};
}

QList<SortKey> usualOrder(Unit unit)
{
    switch (unit) {
    case Unit::Acts:
        return { { Field::Date, false } };
    case Unit::Sources:
        return { { Field::Title, false } };
    case Unit::Conferrals:
    case Unit::People:
        break;
    }
    return { { Field::Name, false } };
}

RecordColumns RecordColumns::load(const Settings &settings, Unit unit)
{
    RecordColumns columns;
    for (const QString &entry : settings.value(keyOf(unit)).toStringList()) {
        const std::optional<Field> field = fieldByName(entry.section(u':', 0, 0));
        if (!field || columns.fields.contains(*field) || !hasField(unit, *field))
            continue;
        columns.fields.append(*field);
        if (const int width = entry.section(u':', 1, 1).toInt(); width > 0)
            columns.widths.insert(*field, width);
    }
    return columns.fields.isEmpty() ? usual(unit) : columns;
}

void RecordColumns::save(Settings &settings, Unit unit) const
{
    if (*this == usual(unit)) {
        settings.remove(keyOf(unit));
        return;
    }
    QStringList entries;
    for (const Field field : fields) {
        QString entry = fieldName(field);
        if (widths.contains(field))
            entry += u":%1"_s.arg(widths.value(field));
        entries.append(entry);
    }
    settings.setValue(keyOf(unit), entries);
}

QList<SortKey> loadOrder(const Settings &settings, Unit unit)
{
    const QStringList entries = settings.value(orderKeyOf(unit)).toStringList();
    if (entries.isEmpty())
        return usualOrder(unit);
    QList<SortKey> order;
    for (const QString &entry : entries) {
        const bool descending = entry.startsWith(u'-');
        const std::optional<Field> field = fieldByName(descending ? entry.sliced(1) : entry);
        const bool isThere = field
            && std::any_of(order.cbegin(), order.cend(), [&field](const SortKey &key) { return key.field == *field; });
        if (field && !isThere && hasField(unit, *field))
            order.append({ *field, descending });
    }
    return order;
}

void saveOrder(Settings &settings, Unit unit, const QList<SortKey> &order)
{
    if (order == usualOrder(unit)) {
        settings.remove(orderKeyOf(unit));
        return;
    }
    QStringList entries;
    for (const SortKey &key : order)
        entries.append((key.descending ? u"-"_s : QString()) + fieldName(key.field));
    if (entries.isEmpty())
        entries.append(u"none"_s); // no keys at all is a choice, too
    settings.setValue(orderKeyOf(unit), entries);
}

QList<int> sharedWidths(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    int wanted = 0;
    for (const ColumnWish &wish : wishes) {
        widths.append(wish.ideal);
        wanted += wish.ideal;
    }
    for (const auto least : { &ColumnWish::least, &ColumnWish::leastOfAll }) {
        // Too wide: take from the widest first, so that short columns stay whole.
        while (wanted > room) {
            qsizetype widest = -1;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const bool canGive = !wishes.at(i).fixed && widths.at(i) > wishes.at(i).*least;
                if (canGive && (widest < 0 || widths.at(i) > widths.at(widest)))
                    widest = i;
            }
            if (widest < 0)
                break;
            --widths[widest];
            --wanted;
        }
    }
    if (wanted > room)
        return widths;
    const auto stretching = std::count_if(
        wishes.cbegin(), wishes.cend(), [](const ColumnWish &wish) { return wish.stretches && !wish.fixed; });
    qsizetype left = stretching;
    for (qsizetype i = 0; i < widths.size() && left > 0; ++i) {
        if (!wishes.at(i).stretches || wishes.at(i).fixed)
            continue;
        const int share = (room - wanted) / int(left--);
        widths[i] += share;
        wanted += share;
    }
    return widths;
}

} // namespace phalera
