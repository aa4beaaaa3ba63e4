// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"

#include <QAbstractTableModel>

namespace phalera {

/// Two records side by side, field by field, and what they would be together. Where both say something else, one of the
/// two can be chosen; unless that is done, the rule of acceptance decides.
class MergeChoiceModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, FirstColumn, SecondColumn, TogetherColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(const Record &first, const Record &second);
    void clear() { setRecords({}, {}); }
    /// What the records would be together; empty while it is not known.
    void setTogether(const Record &record);
    /// The chosen values, by field.
    [[nodiscard]] QHash<QString, QString> choices() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void choicesChanged();

private:
    enum class Choice : quint8 { ByRule, First, Second };
    struct Row
    {
        int field = 0;
        QString first;
        QString second;
        QString together;
        Choice choice = Choice::ByRule;
    };
    [[nodiscard]] const FieldSpec &field(const Row &row) const;
    /// Both say something, and not the same.
    [[nodiscard]] bool isToBeChosen(const Row &row) const;
    [[nodiscard]] QString words(const Row &row, const QString &value) const;

    Table m_table = Table::People;
    QList<Row> m_rows;
};

} // namespace phalera
