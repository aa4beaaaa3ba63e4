// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordpresentation.h"

#include "app/datewords.h"
#include "app/words.h"

#include <QFont>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

struct RecordPresentation::Facts
{
    Field field = Field::Name;
    QString code;
    std::optional<Precision> precision;
    bool conflict = false;
};

namespace {

/// Fields of which most records rightly have nothing: an empty cell says so more quietly than a column of "unknown".
bool mayBeAbsent(Field field)
{
    return field == Field::Note || field == Field::OtherNames || field == Field::StatusDate || field == Field::Conflict;
}

bool isFlagged(Field field)
{
    return field == Field::SourceCount || field == Field::Conflict;
}

} // namespace

QString titledWord(Field field, const QString &value, const RecordTitles &titles)
{
    const std::optional<Table> table = field == Field::Award ? std::optional(Table::Awards)
        : field == Field::Act                                ? std::optional(Table::Acts)
        : field == Field::Source                             ? std::optional(Table::Sources)
                                                             : std::nullopt;
    if (!table || value.isEmpty())
        return valueWord(field, value);
    QStringList words;
    for (const QString &id : splitList(value)) {
        // The awards of the lineage have short names of their own.
        const QString word = valueWord(field, id);
        words.append(word == id ? titles.title({ *table, id }) : word);
    }
    return words.join("; "_L1);
}

QString dateLabel(Unit unit)
{
    switch (unit) {
    case Unit::Acts:
        return RecordPresentation::tr("Date", "heading: of an act");
    case Unit::Sources:
        return RecordPresentation::tr("Published", "heading: date of a source");
    case Unit::Conferrals:
    case Unit::People:
        break;
    }
    return fieldLabel(Field::Date);
}

bool isFigure(Field field)
{
    return fieldNature(field) == FieldNature::Number;
}

void RecordPresentation::setTitles(const RecordTitles &titles)
{
    m_titles = titles;
    retranslate();
}

void RecordPresentation::retranslate()
{
    if (columnCount() == 0)
        return;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RecordPresentation::data(const QModelIndex &index, int role) const
{
    QModelRoleData asked(role);
    multiData(index, asked);
    return asked.data();
}

void RecordPresentation::multiData(const QModelIndex &index, QModelRoleDataSpan roles) const
{
    if (sourceModel() == nullptr || !index.isValid()) {
        for (QModelRoleData &asked : roles)
            asked.clearData();
        return;
    }
    std::array facts { QModelRoleData(FieldRole), QModelRoleData(CodeRole), QModelRoleData(PrecisionRole),
        QModelRoleData(ConflictRole) };
    const QModelIndex source = mapToSource(index);
    source.multiData(QModelRoleDataSpan(facts.data(), qsizetype(facts.size())));
    Facts cell;
    cell.field = Field(facts[0].data().toInt());
    cell.code = facts[1].data().toString();
    if (facts[2].data().isValid())
        cell.precision = Precision(facts[2].data().toInt());
    cell.conflict = facts[3].data().toBool();

    for (QModelRoleData &asked : roles) {
        switch (asked.role()) {
        case Qt::DisplayRole:
            asked.setData(cellText(cell));
            break;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            asked.setData(wholeText(cell));
            break;
        case Qt::TextAlignmentRole:
            asked.setData(QVariant::fromValue(
                isFigure(cell.field) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
            break;
        case Qt::FontRole:
            if (cell.field == Field::Name || cell.field == Field::Title) {
                QFont bold;
                bold.setWeight(QFont::DemiBold);
                asked.setData(bold);
            } else {
                asked.clearData();
            }
            break;
        case DoubtRole:
            asked.setData(doubt(cell));
            break;
        case UnknownRole:
            asked.setData(cell.code.isEmpty());
            break;
        default:
            asked.setData(source.data(asked.role()));
        }
    }
}

QVariant RecordPresentation::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || sourceModel() == nullptr)
        return QIdentityProxyModel::headerData(section, orientation, role);
    const QVariant field = sourceModel()->headerData(section, orientation, FieldRole);
    if (!field.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return heading(Field(field.toInt()));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return Field(field.toInt()) == Field::Date ? dateLabel(m_unit) : fieldLabel(Field(field.toInt()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            isFigure(Field(field.toInt())) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return sourceModel()->headerData(section, orientation, role);
    }
}

/// Short where the column is narrow; the tool tip has the whole name.
QString RecordPresentation::heading(Field field) const
{
    switch (field) {
    case Field::Date:
        return dateLabel(m_unit);
    case Field::Ordinal:
        return tr("No.", "heading: which of a person's conferrals");
    case Field::Position:
        return tr("Position", "heading: position at the award");
    case Field::Age:
        return tr("Age", "heading: age at the award");
    default:
        return fieldLabel(field);
    }
}

QString RecordPresentation::cellText(const Facts &facts) const
{
    if (facts.code.isEmpty())
        return mayBeAbsent(facts.field) ? QString() : valueWord(facts.field, {});
    if (fieldNature(facts.field) == FieldNature::Date) {
        const auto date = Date::parse(facts.code);
        return date ? dateShort(*date, QLocale()) : facts.code;
    }
    return titledWord(facts.field, facts.code, m_titles);
}

QString RecordPresentation::wholeText(const Facts &facts) const
{
    QString text = cellText(facts);
    if (fieldNature(facts.field) == FieldNature::Date && !facts.code.isEmpty()) {
        const auto date = Date::parse(facts.code);
        if (date)
            text = dateWords(*date, QLocale());
    }
    const QString mark = facts.conflict && isFlagged(facts.field) ? tr("sources differ") : doubt(facts);
    return mark.isEmpty() ? text : tr("%1 (%2)", "text of a cell and its mark of doubt").arg(text, mark);
}

QString RecordPresentation::doubt(const Facts &facts) const
{
    if (facts.conflict && isFlagged(facts.field))
        return facts.field == Field::Conflict ? tr("sources differ") : QStringLiteral("≠");
    if (facts.field != Field::Date || !facts.precision)
        return {};
    switch (*facts.precision) {
    case Precision::Month:
        return tr("month", "mark: the date is known to the month only");
    case Precision::Season:
        return tr("season", "mark: the date is known to the season only");
    case Precision::Year:
        return tr("year", "mark: the date is known to the year only");
    case Precision::Decade:
        return tr("decade", "mark: the date is known to the decade only");
    case Precision::Century:
        return tr("century", "mark: the date is known to the century only");
    case Precision::Span:
        return tr("range", "mark: the date lies somewhere in a range");
    case Precision::Day:
    case Precision::Unknown:
        break;
    }
    return {};
}

} // namespace phalera
