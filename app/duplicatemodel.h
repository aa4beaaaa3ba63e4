// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/duplicates.h"

#include <QAbstractTableModel>

#include <memory>

namespace phalera {

/// Pairs of people who may be one, the likeliest first, by the names that they have in a snapshot.
class DuplicateModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ScoreColumn, FirstColumn, SecondColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(QList<DuplicatePair> pairs, std::shared_ptr<const Snapshot> names);
    [[nodiscard]] const DuplicatePair &pair(int row) const { return m_pairs.at(row); }
    /// Takes out the pairs that name this person, or just one; gives them back with their rows, for putting back.
    using Taken = QList<std::pair<int, DuplicatePair>>;
    [[nodiscard]] Taken takeAllOf(const QString &person);
    [[nodiscard]] Taken take(int row);
    void putBack(const Taken &taken);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<DuplicatePair> m_pairs;
    std::shared_ptr<const Snapshot> m_names;
};

} // namespace phalera
