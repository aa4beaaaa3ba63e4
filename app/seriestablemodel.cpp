// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/seriestablemodel.h"

#include "app/chartwords.h"
#include "app/tabletext.h"

#include <QHash>

namespace phalera {

SeriesTableModel::SeriesTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int SeriesTableModel::stackColumns() const
{
    return m_series.isDivided() ? int(m_series.stacks.size()) * columnsAStack() : 0;
}

void SeriesTableModel::setSeries(const Series &series, Shares shares)
{
    beginResetModel();
    m_series = series;
    m_shares = series.isComparison() ? Shares::Shown : shares;
    m_rows.clear();
    addKeyRows();
    const auto addRow = [this](const QString &word, qint64 total, std::optional<qint64> possible = {}) {
        Row row { word, QList<std::optional<qint64>>(columnCount() - 1) };
        row.numbers[AllColumn - 1] = total;
        row.numbers[PerhapsColumn - 1] = possible;
        m_rows.append(row);
    };
    if (series.isComparison()) {
        addSideTotals();
        endResetModel();
        return;
    }
    if (series.undated > 0)
        addRow(unknownWord(), series.undated);
    addRow(tr("in all"), series.total, series.possible);
    endResetModel();
}

QString SeriesTableModel::unknownWord() const
{
    if (m_series.axis.kind == SeriesAxis::Kind::Interval)
        return tr("of unknown length");
    return m_series.axis.isOfAges() ? tr("of unknown age") : tr("without a date");
}

/// Sums of A and B together would mean nothing.
void SeriesTableModel::addSideTotals()
{
    for (Row &row : m_rows) {
        row.numbers[AllColumn - 1].reset();
        row.numbers[PerhapsColumn - 1].reset();
    }
    const auto addRow = [this](const QString &word, qint64 SeriesTotals::*number) {
        Row row { word, QList<std::optional<qint64>>(columnCount() - 1) };
        for (int side = 0; side < int(m_series.sides.size()); ++side)
            row.numbers[FirstStackColumn + side * columnsAStack() - 1] = m_series.sides.at(side).*number;
        m_rows.append(row);
    };
    if (m_series.axis.isOrdered()) {
        addRow(tr("uncertain"), &SeriesTotals::possible);
        addRow(unknownWord(), &SeriesTotals::undated);
    }
    addRow(tr("in all"), &SeriesTotals::total);
}

void SeriesTableModel::addKeyRows()
{
    QHash<QString, qsizetype> rowOf;
    QHash<QString, int> columnOf;
    for (int i = 0; m_series.isDivided() && i < int(m_series.stacks.size()); ++i)
        columnOf.insert(m_series.stacks.at(i), FirstStackColumn + i * columnsAStack());
    for (const QString &key : std::as_const(m_series.keys)) {
        rowOf.insert(key, m_rows.size());
        m_rows.append({ keyWord(m_series.axis, key), QList<std::optional<qint64>>(columnCount() - 1, 0) });
    }
    for (const SeriesPoint &point : std::as_const(m_series.points)) {
        const auto row = rowOf.constFind(point.key);
        if (row == rowOf.cend())
            continue;
        QList<std::optional<qint64>> &numbers = m_rows[*row].numbers;
        if (const auto column = columnOf.constFind(point.stack); column != columnOf.cend())
            *numbers[*column - 1] += point.value;
        *numbers[AllColumn - 1] += point.value;
        *numbers[PerhapsColumn - 1] += point.possible;
    }
}

void SeriesTableModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DisplayRole });
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstStackColumn + stackColumns();
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == KeyColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == KeyColumn)
        return row.word;
    if (isShare(index.column()))
        return shareWords(row, index.column());
    const auto number = row.numbers.at(index.column() - 1);
    return number ? m_locale.toString(*number) : QString();
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom | (section == KeyColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KeyColumn:
        return axisWord(m_series.axis);
    case AllColumn:
        return tr("All");
    case PerhapsColumn:
        return tr("Perhaps");
    default:
        break;
    }
    if (section >= columnCount())
        return {};
    return isShare(section) ? tr("%", "heading of a column of shares")
        : m_series.isComparison()
        ? m_series.stacks.at((section - FirstStackColumn) / columnsAStack())
        : stackWord(m_series, m_series.stacks.at((section - FirstStackColumn) / columnsAStack()));
}

bool SeriesTableModel::isShare(int column) const
{
    return column >= FirstStackColumn && (column - FirstStackColumn) % columnsAStack() == 1;
}

/// Of all that stand at the key, certainly or perhaps, as the bars show it.
QString SeriesTableModel::shareWords(const Row &row, int column) const
{
    const auto part = row.numbers.at(column - 2);
    if (m_series.isComparison()) {
        const qint64 total = m_series.sides.at((column - FirstStackColumn) / columnsAStack()).total;
        return part && total > 0 ? m_locale.toString(100 * double(*part) / double(total), 'f', 1) : QString();
    }
    const qint64 whole = row.numbers.at(AllColumn - 1).value_or(0) + row.numbers.at(PerhapsColumn - 1).value_or(0);
    return part && whole > 0 ? m_locale.toString(100 * double(*part) / double(whole), 'f', 1) : QString();
}

std::optional<QString> SeriesTableModel::keyAt(int row) const
{
    return row >= 0 && row < m_series.keys.size() ? std::optional(m_series.keys.at(row)) : std::nullopt;
}

QString SeriesTableModel::text() const
{
    return tabbedText(*this, m_series.isComparison() ? QList<int> { AllColumn, PerhapsColumn } : QList<int>());
}

} // namespace phalera
