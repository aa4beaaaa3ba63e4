// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QAbstractListModel>
#include <QStringList>

namespace phalera {

/// The values of a field that a query asks for, and those that it excludes.
struct FacetChoices
{
    QStringList chosen;
    QStringList excluded;

    [[nodiscard]] bool isEmpty() const { return chosen.isEmpty() && excluded.isEmpty(); }
    friend bool operator==(const FacetChoices &, const FacetChoices &) = default;
};

/// One facet: the values of a field with how many records have each; a value can be chosen (checked), or excluded. The
/// empty value stands for "unknown". New counts change rows in place: a list that is open, scrolled or in use by the
/// keyboard stays as it is.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FacetModel(Field field, QObject *parent = nullptr);

    [[nodiscard]] Field field() const { return m_field; }

    /// Values that keep their place, in this order, before all others, and stay with a count of 0.
    void setFixedValues(const QStringList &values);
    /// Shows these counts in their order, then those of `named` that are not among them: values that are chosen or
    /// excluded and stand further down. `hasMore`: there are more values, to be had by moreWanted().
    void setCounts(const QList<FacetCount> &counts, const QList<FacetCount> &named = {}, bool hasMore = false);
    /// What is chosen and excluded of the values that are listed.
    void setChoices(const FacetChoices &choices);

    [[nodiscard]] QString value(int row) const { return m_items.at(row).value; }
    [[nodiscard]] const FacetChoices &choices() const { return m_choices; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The user's wish on a value: only said, by a signal. It shows when setChoices() says that it came true.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void valueToggled(const QString &value);
    void exclusionToggled(const QString &value);
    void moreWanted();

private:
    struct Item
    {
        QString value;
        qint64 count = 0;
        friend bool operator==(const Item &, const Item &) = default;
    };
    [[nodiscard]] QList<Item> arranged(const QList<FacetCount> &counts, const QList<FacetCount> &named) const;
    void become(const QList<Item> &items);
    void moveInto(const QList<Item> &items);
    void updateCounts(const QList<Item> &items);

    Field m_field;
    QStringList m_fixedValues;
    QList<Item> m_items;
    FacetChoices m_choices;
    qint64 m_largest = 0;
    bool m_hasMore = false;
};

} // namespace phalera
