// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/savedsearchcounter.h"

#include <QAbstractItemModel>

namespace phalera {

/// The tree of the saved searches with what each finds. Names are edited in place; entries are moved by dragging.
class SavedSearchModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Name, Count, ColumnCount };

    SavedSearchModel(SavedSearchFile &file, const SavedSearchCounter &counter, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex indexOf(SavedId id, int column = Name) const;
    /// 0: the root.
    [[nodiscard]] static SavedId idOf(const QModelIndex &index) { return SavedId(index.internalId()); }
    [[nodiscard]] const SavedSearches &searches() const { return m_shown; }
    /// The search that asks this stands out.
    void setCurrent(const Query &query);
    /// 0: none of them.
    [[nodiscard]] SavedId current() const { return m_byQuery.value(m_currentQuery); }
    /// Words and numbers in the language of now.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    /// The entry, for moving it here; of a search also its query as text, for anywhere else.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(
        const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    /// A change in the tree was not written.
    void refused(const phalera::Error &error);

private:
    void show();
    void tell(Column first, Column last, const QList<int> &roles, SavedId folder = 0);
    bool change(const SavedSearchFile::Edit &edit);
    [[nodiscard]] QVariant nameData(SavedId id, const SavedEntry &entry, int role) const;
    [[nodiscard]] QVariant countData(const SavedEntry &entry, int role) const;
    [[nodiscard]] QString countWords(const SavedCount &count) const;

    SavedSearchFile &m_file;
    const SavedSearchCounter &m_counter;
    SavedSearches m_shown;
    QHash<QString, SavedId> m_byQuery;
    QString m_currentQuery;
};

} // namespace phalera
