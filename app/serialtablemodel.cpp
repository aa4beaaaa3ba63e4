// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serialtablemodel.h"

#include "app/chartwords.h"
#include "app/datewords.h"
#include "app/words.h"

namespace phalera {

SerialTableModel::SerialTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SerialTableModel::setSeries(const Series &series, const QLocale &locale)
{
    beginResetModel();
    m_series = series;
    m_locale = locale;
    m_sums.clear();
    const auto add = [this](const QString &word, qint64 SeriesTotals::*ofSide, qint64 count) {
        if (!m_series.isComparison()) {
            m_sums.append({ word, count });
            return;
        }
        for (qsizetype side = 0; side < m_series.sides.size(); ++side)
            m_sums.append({ tr("%1: %2", "A or B, and what is counted").arg(m_series.stacks.at(side), word),
                m_series.sides.at(side).*ofSide });
    };
    if (series.axis.kind == SeriesAxis::Kind::Serial) {
        add(tr("without a date"), &SeriesTotals::undated, series.undated);
        add(tr("not a plain number"), &SeriesTotals::notPlain, series.notPlain);
        add(tr("without a number"), &SeriesTotals::withoutNumber, series.withoutNumber);
        add(tr("conferrals in all"), &SeriesTotals::total, series.total);
    }
    endResetModel();
}

int SerialTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_series.dots.size() + m_sums.size());
}

int SerialTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SerialTableModel::words(int row, int column) const
{
    if (const qsizetype sum = row - m_series.dots.size(); sum >= 0)
        return column == NumberColumn ? m_locale.toString(m_sums.at(sum).second)
            : column == PersonColumn  ? m_sums.at(sum).first
                                      : QString();
    const SerialDot &dot = m_series.dots.at(row);
    switch (column) {
    case NumberColumn:
        return QString::number(dot.number);
    case DateColumn:
        return dateShort(m_series.snapshot->date(RowTable::Conferrals, dot.row, Field::Date), m_locale);
    case PersonColumn:
        return personOfDot(m_series, dot);
    case StackColumn:
        return m_series.isComparison() ? m_series.stacks.at(dot.stack)
                                       : stackWord(m_series, m_series.stacks.value(dot.stack));
    default:
        return {};
    }
}

QVariant SerialTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? words(index.row(), index.column()) : QVariant();
}

QVariant SerialTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom | (section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Serial no.");
    case DateColumn:
        return fieldLabel(Field::Date);
    case PersonColumn:
        return fieldLabel(Field::Person);
    case StackColumn:
        return m_series.stack ? fieldLabel(*m_series.stack) : tr("A or B");
    default:
        return {};
    }
}

QString personOfDot(const Series &series, const SerialDot &dot)
{
    for (const Field field : { Field::Name, Field::NameEn }) {
        if (const QString name = series.snapshot->text(RowTable::Conferrals, dot.row, field); !name.isEmpty())
            return name;
    }
    return series.snapshot->text(RowTable::Conferrals, dot.row, Field::Person);
}

} // namespace phalera
