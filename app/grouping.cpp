// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grouping.h"

#include "app/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView RegionName("region");
constexpr QLatin1StringView DistrictName("district");

bool canGroup(Field field)
{
    if (field == Field::Id || field == Field::Person || field == Field::AsOf)
        return false;
    switch (fieldNature(field)) {
    case FieldNature::Code:
    case FieldNature::Flag:
    case FieldNature::Date:
        return true;
    case FieldNature::Text:
        return field == Field::Place || field == Field::BirthPlace;
    case FieldNature::Number:
        return field == Field::Ordinal;
    }
    return false;
}

} // namespace

std::optional<Grouping> groupingByName(QStringView name)
{
    if (name == RegionName)
        return Grouping { Grouping::By::Region, Field::Place };
    if (name == DistrictName)
        return Grouping { Grouping::By::District, Field::Place };
    const auto field = fieldByName(name);
    return field && canGroup(*field) ? std::optional(Grouping { Grouping::By::Value, *field }) : std::nullopt;
}

QString groupingName(const Grouping &grouping)
{
    switch (grouping.by) {
    case Grouping::By::Value:
        break;
    case Grouping::By::Region:
        return RegionName;
    case Grouping::By::District:
        return DistrictName;
    }
    return fieldName(grouping.field);
}

QString groupingWord(const Grouping &grouping)
{
    switch (grouping.by) {
    case Grouping::By::Value:
        break;
    case Grouping::By::Region:
        return QCoreApplication::translate("Reports", "Region", "what a register is grouped by");
    case Grouping::By::District:
        return QCoreApplication::translate("Reports", "District or town", "what a register is grouped by");
    }
    return fieldNature(grouping.field) == FieldNature::Date
        ? QCoreApplication::translate("Reports", "%1, by year", "a date that a register is grouped by")
              .arg(fieldLabel(grouping.field))
        : fieldLabel(grouping.field);
}

QList<Grouping> groupingsOf(Unit unit)
{
    QList<Grouping> groupings;
    if (unit == Unit::Conferrals || unit == Unit::People) {
        for (const QLatin1StringView name : { "republic"_L1, RegionName, DistrictName, "award"_L1, "date"_L1 })
            groupings.append(*groupingByName(QString(name)));
    }
    const auto add = [&groupings](Field field) {
        const Grouping grouping { Grouping::By::Value, field };
        if (canGroup(field) && !groupings.contains(grouping))
            groupings.append(grouping);
    };
    std::ranges::for_each(facetFieldsOf(unit), add);
    std::ranges::for_each(fieldsOf(unit), add);
    return groupings;
}

QString partOfPlace(const QString &place, Grouping::By by)
{
    static const QRegularExpression region(
        u"\\b(oblast|region|krai|assr|okrug|область|обл\\.|край|асср|округ)(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression district(u"\\b(district|raion|rayon|район|р-н)(?!\\w)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = place.split(u',', Qt::SkipEmptyParts);
    const auto named = [&parts](const QRegularExpression &kind) {
        const auto part = std::ranges::find_if(parts, [&](const QString &each) { return each.contains(kind); });
        return part == parts.end() ? QString() : part->trimmed();
    };
    if (by == Grouping::By::Region)
        return named(region);
    const QString found = named(district);
    if (!found.isEmpty() || parts.isEmpty())
        return found;
    const QString first = parts.first().trimmed();
    return first.contains(region) ? QString() : first;
}

} // namespace phalera
