// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"
#include "search/hits.h"

#include <QAbstractTableModel>

namespace phalera {

/// The rows of an answer in the order that ordered() made, one column a field. Cells are canonical texts: codes, EDTF,
/// numbers. Filtering is a new answer and sorting another order of it; neither the model nor a proxy ever walks the
/// rows.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// Shows these rows of an answer. Resets the model.
    void setRows(const Answer &answer, const QList<Row> &rows);
    [[nodiscard]] const Answer &answer() const { return m_answer; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    /// Shows these fields, in this order. Resets the model.
    void setColumns(const QList<Field> &columns);
    [[nodiscard]] const QList<Field> &columns() const { return m_columns; }

    /// The record of a row: a person's where people are listed, else what Snapshot::record() says.
    [[nodiscard]] RecordRef record(int row) const;
    /// Row in the snapshot behind a row of the model.
    [[nodiscard]] Row snapshotRow(int row) const { return m_rows.at(row); }
    /// First row that shows the record, or a conferral of the person; none if the answer does not hold it.
    [[nodiscard]] std::optional<int> rowOf(const RecordRef &record) const;
    /// Where the words of the query stand in a row. Looked up when it is first asked for, so ask of rows on the screen.
    [[nodiscard]] const QList<TextHit> &hits(int row) const;
    [[nodiscard]] QString otherForm(Row row, Field field) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QVariant sortValue(Row row, Field field, const QString &text) const;

    Answer m_answer;
    RowTable m_table = RowTable::Conferrals;
    QList<Field> m_columns;
    QList<Row> m_rows;
    mutable QHash<int, QList<TextHit>> m_hits;   ///< of the rows that were asked for last
    mutable std::unique_ptr<HitFinder> m_finder; ///< of the answer, once a row was asked for
};

} // namespace phalera
