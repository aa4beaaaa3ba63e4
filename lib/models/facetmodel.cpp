// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include "models/roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace phalera {

namespace {

/// Moving rows one by one costs the square of their number, so that a longer facet is reset when its order changes.
constexpr qsizetype LongestMoved = 400;

} // namespace

FacetModel::FacetModel(Field field, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
{
}

void FacetModel::setFixedValues(const QStringList &values)
{
    m_fixedValues = values;
}

void FacetModel::setCounts(const QList<FacetCount> &counts, const QStringList &chosen)
{
    const QList<Item> items = arranged(counts, chosen);
    qint64 largest = 0;
    for (const Item &item : items)
        largest = std::max(largest, item.count);
    const bool sharesChange = largest != m_largest;
    m_largest = largest;
    become(items);
    if (sharesChange && !m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { ShareRole });
}

QStringList FacetModel::chosen() const
{
    QStringList values;
    for (const Item &item : m_items) {
        if (item.checked)
            values.append(item.value);
    }
    return values;
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return item.value;
    case Qt::CheckStateRole:
        return QVariant::fromValue(item.checked ? Qt::Checked : Qt::Unchecked);
    case FieldRole:
        return int(m_field);
    case CountRole:
    case SortRole:
        return item.count;
    case ShareRole:
        return m_largest == 0 ? 0.0 : double(item.count) / double(m_largest);
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Item &item = m_items[index.row()];
    const bool checked = value.value<Qt::CheckState>() == Qt::Checked;
    if (checked == item.checked)
        return false;
    item.checked = checked;
    emit dataChanged(index, index, { Qt::CheckStateRole });
    emit valueToggled(item.value, checked);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> FacetModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { CodeRole, "code" }, { FieldRole, "field" }, { CountRole, "count" }, { ShareRole, "share" } });
    return names;
}

QList<FacetModel::Item> FacetModel::arranged(const QList<FacetCount> &counts, const QStringList &chosen) const
{
    QHash<QString, qint64> countOf;
    for (const FacetCount &count : counts)
        countOf.insert(count.value, count.count);

    QList<Item> items;
    QSet<QString> listed;
    const auto list = [&](const QString &value) {
        if (listed.contains(value))
            return;
        listed.insert(value);
        items.append(Item { value, countOf.value(value), chosen.contains(value) });
    };
    for (const QString &value : m_fixedValues)
        list(value);
    for (const FacetCount &count : counts)
        list(count.value);
    for (const QString &value : chosen)
        list(value);
    return items;
}

void FacetModel::become(const QList<Item> &items)
{
    const auto valuesOf = [](const QList<Item> &list) {
        QStringList values;
        for (const Item &item : list)
            values.append(item.value);
        return values;
    };
    const QStringList wanted = valuesOf(items);
    if (wanted == valuesOf(m_items)) {
        updateContents(items);
        return;
    }
    if (std::max(items.size(), m_items.size()) > LongestMoved) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    const QSet<QString> staying(wanted.cbegin(), wanted.cend());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (staying.contains(m_items.at(row).value))
            continue;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < items.size(); ++row) {
        const auto isWanted = [&](const Item &item) { return item.value == items.at(row).value; };
        const int at = int(std::find_if(m_items.cbegin() + row, m_items.cend(), isWanted) - m_items.cbegin());
        if (at == m_items.size()) {
            beginInsertRows({}, row, row);
            m_items.insert(row, items.at(row));
            endInsertRows();
        } else if (at != row) {
            beginMoveRows({}, at, at, {}, row);
            m_items.move(at, row);
            endMoveRows();
        }
    }
    updateContents(items);
}

void FacetModel::updateContents(const QList<Item> &items)
{
    for (int row = 0; row < items.size(); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        emit dataChanged(index(row), index(row), { Qt::CheckStateRole, CountRole, SortRole, ShareRole });
    }
}

} // namespace phalera
