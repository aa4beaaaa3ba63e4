// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/listedsources.h"

#include <QAbstractTableModel>

namespace phalera {

/// Sources as rows: title, kind, date, statements, contradicted statements, conferrals that cite it.
class SourceListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        KindColumn,
        DateColumn,
        StatementsColumn,
        ContradictedColumn,
        CitingColumn,
        ColumnCount
    };

    explicit SourceListModel(QObject *parent = nullptr);

    /// Shows these sources of a snapshot, in their order. Resets the model.
    void setSources(std::shared_ptr<const Snapshot> snapshot, const QList<ListedSource> &sources);
    [[nodiscard]] SourceId source(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const SourceId &source) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant cell(int row, int column) const;

    std::shared_ptr<const Snapshot> m_snapshot;
    QList<ListedSource> m_sources;
};

} // namespace phalera
