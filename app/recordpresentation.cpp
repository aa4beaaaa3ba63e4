// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordpresentation.h"

#include "app/datewords.h"
#include "app/words.h"
#include "search/hits.h"

#include <QCoreApplication>
#include <QFont>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

struct RecordPresentation::Facts
{
    Field field = Field::Name;
    QString code;
    QString otherForm; ///< of a name
    std::optional<Precision> precision;
    bool conflict = false;
};

namespace {

/// Fields of which most records rightly have nothing: an empty cell says so more quietly than a column of "unknown".
bool mayBeAbsent(Field field)
{
    return field == Field::Note || field == Field::OtherNames || field == Field::StatusDate || field == Field::Conflict;
}

bool isName(Field field)
{
    return field == Field::Name || field == Field::NameEn;
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
        return QCoreApplication::translate("phalera::RecordPresentation", "Date", "heading: of an act");
    case Unit::Sources:
        return QCoreApplication::translate("phalera::RecordPresentation", "Published", "heading: date of a source");
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

void RecordPresentation::setNameForm(const NameForm &form)
{
    m_nameForm = form;
    retranslate();
}

void RecordPresentation::setOrder(const QList<SortKey> &order)
{
    m_order = order;
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
        QModelRoleData(ConflictRole), QModelRoleData(OtherFormRole) };
    const QModelIndex source = mapToSource(index);
    source.multiData(QModelRoleDataSpan(facts.data(), qsizetype(facts.size())));
    Facts cell;
    cell.field = Field(facts[0].data().toInt());
    cell.code = facts[1].data().toString();
    if (facts[2].data().isValid())
        cell.precision = Precision(facts[2].data().toInt());
    cell.conflict = facts[3].data().toBool();
    cell.otherForm = facts[4].data().toString();

    for (QModelRoleData &asked : roles) {
        switch (asked.role()) {
        case Qt::DisplayRole:
            asked.setData(cellText(cell));
            break;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            const auto found = foundElsewhere(source);
            asked.setData(!found ? wholeText(cell)
                    : found->text.isEmpty()
                    ? tr("%1; found in: %2", "a cell and a field").arg(wholeText(cell), found->where)
                    : tr("%1; found in: %2, “%3”", "a cell, a field and its text")
                          .arg(wholeText(cell), found->where, found->text));
            break;
        }
        case Qt::TextAlignmentRole:
            asked.setData(QVariant::fromValue(
                isFigure(cell.field) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
            break;
        case Qt::FontRole:
            if (cell.field == Field::Name || cell.field == Field::Title) {
                QFont bold;
                bold.setWeight(QFont::DemiBold);
                asked.setData(bold);
            } else if (cell.field == Field::NameEn && cell.code.isEmpty() && m_nameForm.changes(cell.otherForm)) {
                QFont slanted; // among names that the sources romanized
                slanted.setItalic(true);
                asked.setData(slanted);
            } else {
                asked.clearData();
            }
            break;
        case DoubtRole:
            asked.setData(doubt(cell));
            break;
        case UnknownRole:
            asked.setData(isName(cell.field) ? nameText(cell).isEmpty() : cell.code.isEmpty());
            break;
        case MatchesRole:
            asked.setData(QVariant::fromValue(matches(source, cell)));
            break;
        case FoundInRole:
            if (const auto found = foundElsewhere(source))
                asked.setData(
                    tr("in: %1", "mark: the words were found in a field that is no column").arg(found->where));
            else
                asked.clearData();
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
        return wholeHeading(Field(field.toInt()));
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
    case Field::Name:
        return m_nameForm.system ? tr("%1 (%2)", "heading of names and the system they are romanized by")
                                       .arg(fieldLabel(field), systemWord(*m_nameForm.system))
                                 : fieldLabel(field);
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

QString RecordPresentation::wholeHeading(Field field) const
{
    QStringList words { field == Field::Date ? dateLabel(m_unit) : fieldLabel(field) };
    if (field == Field::Name && m_nameForm.system)
        words.append(tr("romanized by %1; ordered by the sources’ spelling").arg(systemWord(*m_nameForm.system)));
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        if (m_order.at(i).field != field)
            continue;
        const QString direction = m_order.at(i).descending ? tr("descending", "order") : tr("ascending", "order");
        words.append(m_order.size() == 1
                ? tr("ordered, %1", "heading").arg(direction)
                : tr("ordered, %1, key %2 of %3", "heading").arg(direction).arg(i + 1).arg(m_order.size()));
    }
    return words.join(tr("; ", "between the parts of a heading"));
}

/// As the sources have it, or romanized; where they have it in the other script only, in that one.
QString RecordPresentation::nameText(const Facts &facts) const
{
    if (!facts.code.isEmpty())
        return m_nameForm.shown(facts.code);
    if (facts.field == Field::NameEn)
        return m_nameForm.changes(facts.otherForm) ? m_nameForm.shown(facts.otherForm) : QString();
    return facts.otherForm;
}

QString RecordPresentation::cellText(const Facts &facts) const
{
    if (isName(facts.field)) {
        const QString name = nameText(facts);
        return name.isEmpty() ? valueWord(facts.field, {}) : name;
    }
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
    if (isName(facts.field)) {
        const bool isCyrillic = std::any_of(facts.otherForm.begin(), facts.otherForm.end(),
            [](QChar letter) { return letter.script() == QChar::Script_Cyrillic; });
        const bool isRomanizedOnly
            = facts.field == Field::Name && facts.code.isEmpty() && !facts.otherForm.isEmpty() && !isCyrillic;
        const QString note = isRomanizedOnly
            ? tr("the sources have no Russian form of this name")
            : romanizationNote(m_nameForm, facts.code.isEmpty() ? facts.otherForm : facts.code);
        return note.isEmpty() ? text : tr("%1 (%2)", "a name and where its spelling comes from").arg(text, note);
    }
    const QString mark = facts.conflict && isFlagged(facts.field) ? tr("sources differ") : doubt(facts);
    return mark.isEmpty() ? text : tr("%1 (%2)", "text of a cell and its mark of doubt").arg(text, mark);
}

/// A word that stands for a code, and a name that is romanized, are not the text in which the letters were found.
QList<TextPart> RecordPresentation::matches(const QModelIndex &source, const Facts &facts) const
{
    QList<TextPart> parts;
    const auto hits = source.data(HitsRole).value<QList<TextHit>>();
    for (const TextHit &hit : hits) {
        const bool isHere = hit.field == facts.field || (isName(hit.field) && isName(facts.field));
        if (!isHere || hit.text.isEmpty() || hit.length <= 0)
            continue;
        const qsizetype at = cellText(facts).indexOf(hit.text);
        if (at >= 0)
            parts.append({ at + hit.start, hit.length });
    }
    return parts;
}

int RecordPresentation::headlineColumn() const
{
    for (int column = 0; column < columnCount(); ++column) {
        const Field field = Field(sourceModel()->headerData(column, Qt::Horizontal, FieldRole).toInt());
        if (field == Field::Name || field == Field::Title)
            return column;
    }
    return 0;
}

std::optional<RecordPresentation::Found> RecordPresentation::foundElsewhere(const QModelIndex &source) const
{
    if (source.column() != headlineColumn())
        return {};
    std::optional<Found> found;
    const auto hits = source.data(HitsRole).value<QList<TextHit>>();
    for (const TextHit &hit : hits) {
        bool isShown = false;
        for (int column = 0; column < columnCount() && !isShown; ++column) {
            const Field field = Field(sourceModel()->headerData(column, Qt::Horizontal, FieldRole).toInt());
            isShown = field == hit.field || (isName(field) && isName(hit.field));
        }
        if (isShown)
            return {}; // there is something to be seen
        if (!found)
            found = Found { fieldLabel(hit.field), hit.text };
    }
    return found;
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
