// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace phalera {

/// The numbers of a chart as a table. A row for each key, then one for what has no key and one for everything. Columns:
/// the key, how many are certainly there, how many perhaps, and the certain ones by stack.
class SeriesTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { KeyColumn, AllColumn, PerhapsColumn, FirstStackColumn };
    explicit SeriesTableModel(QObject *parent = nullptr);

    /// Whether each stack has a column of its shares of the row beside it.
    enum class Shares : bool { Hidden, Shown };
    void setSeries(const Series &series, Shares shares = Shares::Hidden);
    void setLocale(const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The key of a row, none for the rows below the keys.
    [[nodiscard]] std::optional<QString> keyAt(int row) const;
    /// The whole table as text with tabs, head first.
    [[nodiscard]] QString text() const;

private:
    struct Row
    {
        QString word;
        QList<std::optional<qint64>> numbers; ///< parallel to the columns after the first; none: not said
    };
    [[nodiscard]] int stackColumns() const;
    [[nodiscard]] int columnsAStack() const { return m_shares == Shares::Shown ? 2 : 1; }
    [[nodiscard]] bool isShare(int column) const;
    [[nodiscard]] QString shareWords(const Row &row, int column) const;
    [[nodiscard]] QString unknownWord() const;
    void addKeyRows();
    void addSideTotals();

    Series m_series;
    Shares m_shares = Shares::Hidden;
    QLocale m_locale;
    QList<Row> m_rows;
};

} // namespace phalera
