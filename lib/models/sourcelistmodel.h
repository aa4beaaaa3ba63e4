// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/comparison.h"
#include "record/values.h"

#include <QAbstractTableModel>

namespace phalera {

/// One source with what the archive holds of it.
struct SourceFacts
{
    Source source;
    qint64 citing = 0;       ///< conferrals that cite it, or of them the chosen ones
    qint64 statements = 0;   ///< claims that it makes
    qint64 contradicted = 0; ///< of them, those that another source corrects, disputes or cannot agree with

    friend bool operator==(const SourceFacts &a, const SourceFacts &b)
    {
        return a.source.id == b.source.id && a.citing == b.citing && a.statements == b.statements
            && a.contradicted == b.contradicted;
    }
};

/// Counts of statements and contradictions for each source that makes one.
[[nodiscard]] QHash<SourceId, SourceFacts> statementCounts(const QList<Claim> &claims);

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

    /// Shows these sources, in the order that was chosen before. Resets the model.
    void setSources(const QList<SourceFacts> &sources);
    [[nodiscard]] const SourceFacts &facts(int row) const { return m_sources.at(row); }
    [[nodiscard]] std::optional<int> rowOf(const SourceId &source) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void putInOrder();
    [[nodiscard]] QVariant cell(const SourceFacts &facts, int column) const;

    QList<SourceFacts> m_sources;
    int m_sortColumn = ContradictedColumn;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace phalera
