// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace phalera {

/// The dots of a chart of serial numbers as a table: one a row, then how many conferrals have none, and why.
class SerialTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { NumberColumn, DateColumn, PersonColumn, StackColumn, ColumnCount };
    explicit SerialTableModel(QObject *parent = nullptr);

    /// A series of other things empties the table.
    void setSeries(const Series &series, const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The dot of a row; -1 for the rows below them.
    [[nodiscard]] int dotAt(int row) const { return row < m_series.dots.size() ? row : -1; }

private:
    [[nodiscard]] QString words(int row, int column) const;

    Series m_series;
    QLocale m_locale;
    QList<std::pair<QString, qint64>> m_sums; ///< below the dots: what, and how many
};

/// The name of a dot's person as the archive has it; the id where there is none.
[[nodiscard]] QString personOfDot(const Series &series, const SerialDot &dot);

} // namespace phalera
