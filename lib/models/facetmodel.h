// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QAbstractListModel>
#include <QStringList>

namespace phalera {

/// One facet: the values of a field with how many records have each, checkable. The empty value stands for "unknown".
/// New counts change rows in place: a list that is open, scrolled or in use by the keyboard stays as it is.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FacetModel(Field field, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// Values that keep their place, in this order, before all others, and stay with a count of 0.
    void setFixedValues(const QStringList &values);
    /// Shows these counts in their order. Values of `chosen` are checked, and are listed even if nothing has them.
    void setCounts(const QList<FacetCount> &counts, const QStringList &chosen);

    [[nodiscard]] QString value(int row) const { return m_items.at(row).value; }
    [[nodiscard]] QStringList chosen() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

signals:
    /// The user checked or unchecked a value.
    void valueToggled(const QString &value, bool checked);

private:
    struct Item
    {
        QString value;
        qint64 count = 0;
        bool checked = false;
        friend bool operator==(const Item &, const Item &) = default;
    };
    [[nodiscard]] QList<Item> arranged(const QList<FacetCount> &counts, const QStringList &chosen) const;
    void become(const QList<Item> &items);
    void updateContents(const QList<Item> &items);

    Field m_field;
    QStringList m_fixedValues;
    QList<Item> m_items;
    qint64 m_largest = 0;
};

} // namespace phalera
