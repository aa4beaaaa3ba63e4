// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/tablecomparison.h"

#include <QAbstractTableModel>

namespace phalera {

/// What came, went and changed in the tables of a report, in this order: a row for each row that came or went, and one
/// for each cell that changed.
class ReportChangeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { KindColumn, RowColumn, FieldColumn, ThenColumn, NowColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChanges(const QList<TableChanges> &changes);
    /// The record that a row is about; empty where it is about none.
    [[nodiscard]] const QString &recordOf(int row) const { return m_lines.at(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        RowChange::Kind kind;
        QString id;
        QString row; ///< what tells which it is
        CellChange cell;
    };
    void append(const RowChange &change);
    [[nodiscard]] static QString kindWord(RowChange::Kind kind);
    [[nodiscard]] static QString text(const Line &line, int column);

    QList<Line> m_lines;
};

} // namespace phalera
