// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/facetmodel.h"

#include "models/roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

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

void FacetModel::setCounts(const QList<FacetCount> &counts, const QList<FacetCount> &named, bool hasMore)
{
    m_hasMore = hasMore;
    const QList<Item> items = arranged(counts, named);
    qint64 largest = 0;
    for (const Item &item : items)
        largest = std::max(largest, item.count);
    const bool sharesChange = largest != m_largest;
    m_largest = largest;
    become(items);
    if (sharesChange && !m_items.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { ShareRole });
}

void FacetModel::setChoices(const FacetChoices &choices)
{
    const FacetChoices before = std::exchange(m_choices, choices);
    for (int row = 0; row < rowCount(); ++row) {
        const QString &value = m_items.at(row).value;
        if (before.chosen.contains(value) != choices.chosen.contains(value)
            || before.excluded.contains(value) != choices.excluded.contains(value))
            emit dataChanged(index(row), index(row), { Qt::CheckStateRole, ExcludedRole });
    }
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
        return QVariant::fromValue(m_choices.chosen.contains(item.value) ? Qt::Checked : Qt::Unchecked);
    case ExcludedRole:
        return m_choices.excluded.contains(item.value);
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const QVariant before = data(index, role);
    const QString item = m_items.at(index.row()).value;
    if (role == ExcludedRole && before.toBool() != value.toBool()) {
        emit exclusionToggled(item);
        return true;
    }
    if (role == Qt::CheckStateRole && before.value<Qt::CheckState>() != value.value<Qt::CheckState>()) {
        emit valueToggled(item);
        return true;
    }
    return false;
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
    names.insert({ { CodeRole, "code" }, { FieldRole, "field" }, { CountRole, "count" }, { ShareRole, "share" },
        { ExcludedRole, "excluded" } });
    return names;
}

bool FacetModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

/// They come with the next counts: until then nothing more is to be had.
void FacetModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false;
    emit moreWanted();
}

QList<FacetModel::Item> FacetModel::arranged(const QList<FacetCount> &counts, const QList<FacetCount> &named) const
{
    QHash<QString, qint64> countOf;
    for (const QList<FacetCount> &list : { named, counts }) {
        for (const FacetCount &count : list)
            countOf.insert(count.value, count.count);
    }
    QList<Item> items;
    QSet<QString> listed;
    const auto list = [&](const QString &value) {
        if (listed.contains(value))
            return;
        listed.insert(value);
        items.append(Item { value, countOf.value(value) });
    };
    for (const QString &value : m_fixedValues)
        list(value);
    for (const FacetCount &count : counts)
        list(count.value);
    for (const FacetCount &count : named)
        list(count.value);
    return items;
}

void FacetModel::become(const QList<Item> &items)
{
    const auto sameValue = [](const Item &a, const Item &b) { return a.value == b.value; };
    const bool isLonger = items.size() > m_items.size();
    const QList<Item> beginning = isLonger ? items.first(m_items.size()) : items;
    if (!std::equal(beginning.cbegin(), beginning.cend(), m_items.cbegin(), m_items.cend(), sameValue)) {
        if (std::max(items.size(), m_items.size()) > LongestMoved) {
            beginResetModel();
            m_items = items;
            endResetModel();
            return;
        }
        moveInto(items);
    } else if (isLonger) {
        beginInsertRows({}, rowCount(), int(items.size()) - 1);
        m_items.append(items.sliced(m_items.size()));
        endInsertRows();
    }
    updateCounts(items);
}

void FacetModel::moveInto(const QList<Item> &items)
{
    QSet<QString> staying;
    for (const Item &item : items)
        staying.insert(item.value);
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
}

void FacetModel::updateCounts(const QList<Item> &items)
{
    for (int row = 0; row < items.size(); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        emit dataChanged(index(row), index(row), { CountRole, SortRole, ShareRole });
    }
}

} // namespace phalera
