// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QAbstractTableModel>

namespace phalera {

/// The rows of an answer in their order, one column a field. Cells are canonical texts: codes, EDTF, numbers.
/// Filtering is a new answer, sorting asks search for an order; no proxy ever walks the rows.
class RecordTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit RecordTableModel(QObject *parent = nullptr);

    /// Shows another answer, in the order that was chosen before. Resets the model.
    void setAnswer(const Answer &answer);
    [[nodiscard]] const Answer &answer() const { return m_answer; }

    /// Shows these fields, in this order. Resets the model.
    void setColumns(const QList<Field> &columns);
    [[nodiscard]] const QList<Field> &columns() const { return m_columns; }

    /// Orders by the first key, then the second, and so on; no keys: by name.
    void setSortKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_sortKeys; }
    /// Language whose alphabet orders the texts, as an ISO 639 code.
    void setLanguage(const QString &language);

    /// The record of a row: a person's where people are listed, else what Snapshot::record() says.
    [[nodiscard]] RecordRef record(int row) const;
    /// Row in the snapshot behind a row of the model.
    [[nodiscard]] Row snapshotRow(int row) const { return m_rows.at(row); }
    /// First row that shows the record, or a conferral of the person; none if the answer does not hold it.
    [[nodiscard]] std::optional<int> rowOf(const RecordRef &record) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void multiData(const QModelIndex &index, QModelRoleDataSpan roles) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();
    [[nodiscard]] QVariant sortValue(Row row, Field field, const QString &text) const;

    Answer m_answer;
    RowTable m_table = RowTable::Conferrals;
    QList<Field> m_columns;
    QList<SortKey> m_sortKeys;
    QString m_language = QStringLiteral("en");
    QList<Row> m_rows;
};

} // namespace phalera
