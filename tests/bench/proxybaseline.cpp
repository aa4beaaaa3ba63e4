// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxybaseline.h"

#include "exchange/csvreader.h"
#include "flatrows.h"
#include "measurement.h"

#include <QAbstractTableModel>
#include <QDir>
#include <QFile>
#include <QSortFilterProxyModel>

#include <vector>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// The rows as texts, the way a program without an engine of its own would hold them.
class FlatModel final : public QAbstractTableModel
{
public:
    explicit FlatModel(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        CsvReader reader(file, path);
        (void)reader.next();
        while (const auto row = reader.next()) {
            if (*row)
                m_rows.push_back(**row);
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(flatColumns().size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[size_t(index.row())].at(index.column()) : QVariant();
    }

private:
    std::vector<QStringList> m_rows;
};

} // namespace

QJsonObject measureProxy(const QString &folder)
{
    FlatModel model(QDir(folder).filePath(u"rows.csv"_s));
    if (model.rowCount() == 0)
        return {};
    const int words = int(flatColumns().indexOf(u"words"_s));
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(words);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    Times filters; // before sorting: with an order to keep, the proxy needs minutes for a million rows
    for (const QString &typed : { u"и"_s, u"ив"_s, u"ива"_s, u"иван"_s, u"ива"_s, QString() })
        filters.add(timed([&] { proxy.setFilterFixedString(typed); }));
    const double byDate = timed([&] { proxy.sort(int(flatColumns().indexOf(u"date"_s)), Qt::DescendingOrder); });
    const double byName = timed([&] { proxy.sort(int(flatColumns().indexOf(u"name"_s))); });
    return { { u"rows"_s, model.rowCount() }, { u"filters"_s, filters.json() }, { u"order_date"_s, byDate },
        { u"order_name"_s, byName } };
}

} // namespace phalera
