// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shownrows.h"

#include <numeric>

namespace phalera {

RecordRef recordOf(const ShownRows &shown, qsizetype row)
{
    const RowTable table = rowTable(shown.answer.query.unit);
    const Row at = shown.rows.at(row);
    if (shown.answer.query.unit == Unit::People)
        return { Table::People, shown.answer.snapshot->text(table, at, Field::Person) };
    return shown.answer.snapshot->record(table, at);
}

QStringList sourcesOfRow(const ShownRows &shown, qsizetype row)
{
    const RecordRef record = recordOf(shown, row);
    if (record.table == Table::Sources)
        return { record.id };
    const RowTable table = rowTable(shown.answer.query.unit);
    return splitList(shown.answer.snapshot->text(table, shown.rows.at(row), Field::Source));
}

QStringList citedSources(const ShownRows &shown)
{
    QStringList cited;
    QSet<QString> known;
    for (qsizetype row = 0; row < shown.rows.size(); ++row) {
        const QStringList ids = sourcesOfRow(shown, row);
        for (const QString &id : ids) {
            if (!known.contains(id)) {
                known.insert(id);
                cited.append(id);
            }
        }
    }
    return cited;
}

ShownTable::ShownTable(const ShownRows &shown)
{
    m_model.setColumns(shown.columns);
    m_model.setRows(shown.answer, shown.rows);
    m_presented.setSourceModel(&m_model);
    m_presented.setUnit(shown.answer.query.unit);
    m_presented.setTitles(shown.titles);
    m_presented.setNameForm(shown.titles.nameForm());
}

QList<int> ShownTable::columns() const
{
    QList<int> columns(m_presented.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

} // namespace phalera
