// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"
#include "record/result.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace phalera {

/// The numbers of a map as a table: the places on it, most first, then those that are not, then the sums.
class MapTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 {
        PlaceColumn,
        CountColumn,
        PossibleColumn,
        UndatedColumn,
        AllColumn,
        ShareColumn,
        ColumnCount
    };
    explicit MapTableModel(QObject *parent = nullptr);

    void setContent(const MapContent &content, const QLocale &locale);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// The place of a row; none for a sum.
    [[nodiscard]] const PlaceCount *placeAt(int row) const;
    [[nodiscard]] int rowOf(const QString &place) const; ///< -1: not there
    [[nodiscard]] bool hasPossible() const { return m_content.counts.possible > 0; }
    [[nodiscard]] bool hasUndated() const { return m_content.counts.undated > 0; }
    /// Whether anything was narrowed: else every share is the whole.
    [[nodiscard]] bool hasShares() const;
    /// Whether a column says anything of this content.
    [[nodiscard]] bool tellsSomething(Column column) const;
    /// The whole table as text with tabs, head first.
    [[nodiscard]] QString text() const;

private:
    struct Row
    {
        PlaceCount place;
        bool isDrawn = false;
        QString sum {}; ///< not empty: a row of sums, by this name
    };
    [[nodiscard]] QString words(const Row &row, int column) const;

    MapContent m_content;
    QLocale m_locale;
    QList<Row> m_rows;
};

/// Writes the numbers of a map as CSV for programs: place, values, on_map, count, certain, possible, undated, all.
Result<void> writeMapNumbers(const MapContent &content, QIODevice &device);
/// The same into a file. Errors: FileNotWritable, DiskFull.
Result<void> writeMapNumbers(const MapContent &content, const QString &path);

} // namespace phalera
