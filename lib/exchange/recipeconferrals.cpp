// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of a list becomes conferrals.
#include "exchange/conferralids.h"
#include "exchange/recipereader.h"
#include "record/rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

QStringList partsOf(const QString &cell, const QRegularExpression &separator)
{
    QStringList parts;
    for (const QString &part : cell.split(separator)) {
        if (const QString words = part.simplified(); !words.isEmpty())
            parts.append(words);
    }
    return parts;
}

/// What stands between the parts of a cell that lists several; a comma may also stand within one.
const std::array<QRegularExpression, 2> &listSeparators()
{
    static const std::array separators { QRegularExpression(u"[;\\n\\r]+"_s), QRegularExpression(u","_s) };
    return separators;
}

/// The dates that a cell lists, as it does of people who were honoured several times; itself where it lists none. Each
/// names its year, or it would be a part of one date.
QStringList datesIn(const QString &cell, const DateHabits &habits)
{
    static const QRegularExpression year(u"\\d{4}"_s);
    if (readWrittenDate(cell.simplified(), habits))
        return { cell.simplified() };
    for (const QRegularExpression &separator : listSeparators()) {
        const QStringList parts = partsOf(cell, separator);
        if (parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [&](const QString &part) {
                return part.contains(year) && readWrittenDate(part, habits);
            }))
            return parts;
    }
    return { cell.simplified() };
}

/// What a cell says of each of several conferrals in a row: numbers are told one by one, in the order of the dates, or
/// of none; all else is told of all.
QStringList valuesOfEach(const QString &cell, const FieldSpec &field, qsizetype count)
{
    if (field.name != "medal_number"_L1 && field.name != "ordinal"_L1)
        return QStringList(count, cell.simplified());
    for (const QRegularExpression &separator : listSeparators()) {
        if (const QStringList parts = partsOf(cell, separator); parts.size() == count)
            return parts;
    }
    return QStringList(count);
}

} // namespace

/// As many as the cell of dates lists.
qsizetype RecipeReader::conferralsIn(const QStringList &cells) const
{
    static const RecipeField date = *recipeFieldNamed(u"conferrals.date");
    const auto column = std::ranges::find(m_columns, date, &Column::field);
    return column == m_columns.end() ? 1 : datesIn(cells.value(column->cell), m_recipe.dates).size();
}

void RecipeReader::readConferralCell(std::vector<Draft> &conferrals, const Column &column, const QString &cell)
{
    const QString written = cell.simplified();
    const auto count = qsizetype(conferrals.size());
    const bool isDate = column.field.spec().name == "date"_L1;
    const QStringList values = count == 1 ? QStringList { written }
        : isDate                          ? datesIn(cell, m_recipe.dates)
                                          : valuesOfEach(cell, column.field.spec(), count);
    for (qsizetype each = 0; each < count; ++each) {
        Draft &draft = conferrals[size_t(each)];
        (void)readCell(draft, column, values.at(each)); // only a name refuses its row
        if (values.at(each) == written)
            continue;
        draft.wording[column.field.spec().name] = written;
        if (values.at(each).isEmpty())
            draft.remarks.append({ Error::Kind::ValueNotRead, { written, column.field.spec().name },
                m_places.value(column.field.spec().name) });
    }
}

Result<void> RecipeReader::learnConferrals(const QString &person)
{
    const auto conferrals = m_knownConferrals ? m_knownConferrals(person) : Result<QList<Record>>(QList<Record>());
    return conferrals.map([&](const QList<Record> &known) {
        m_notTold.insert(person, known);
        for (const Record &conferral : known)
            m_conferralIds.add(conferral.id);
    });
}

void RecipeReader::giveConferrals(const QString &person, std::vector<Draft> drafts, const Place &where)
{
    QList<ReadRecord> told;
    for (Draft &draft : drafts) {
        draft.values[fieldIndex(Table::Conferrals, u"person")] = person;
        if (!draft.saysAnything)
            continue;
        if (auto read = finished(Table::Conferrals, {}, std::move(draft), where))
            told.append(*std::move(read));
    }
    if (const auto known = m_notTold.find(person); known != m_notTold.end())
        identify(told, *known);
    for (ReadRecord &read : told) {
        if (read.record.id.isEmpty())
            read.record.id = m_conferralIds.addDerived(Table::Conferrals, read.record.values);
        m_ready.emplace_back(std::move(read));
    }
}

/// Gives those that the archive knows their ids.
void RecipeReader::identify(QList<ReadRecord> &conferrals, QList<Record> &known)
{
    QList<ReadRecord> conferring;
    for (const ReadRecord &read : std::as_const(conferrals)) {
        if (isConferring(read.record.value(u"status")))
            conferring.append(read);
    }
    const bool saysNothing = conferring.size() == 1 && conferring.first().record.value(u"date").isEmpty()
        && conferring.first().record.value(u"ordinal").isEmpty();
    ConferralIds(known, saysNothing).assign(conferring);
    for (const ReadRecord &read : std::as_const(conferring)) {
        const auto told = std::ranges::find(known, read.record.id, &Record::id);
        const auto same = std::ranges::find_if(conferrals, [&](const ReadRecord &each) {
            return each.record.id.isEmpty() && each.record.values == read.record.values;
        });
        if (told == known.end() || same == conferrals.end())
            continue;
        same->record.id = told->id;
        known.erase(told);
    }
}

} // namespace phalera
