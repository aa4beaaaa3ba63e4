// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/maptablemodel.h"

#include "app/mapwords.h"
#include "app/tabletext.h"
#include "exchange/csvwriter.h"

#include <QFont>
#include <QSaveFile>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

MapTableModel::MapTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MapTableModel::setContent(const MapContent &content, const QLocale &locale)
{
    beginResetModel();
    m_content = content;
    m_locale = locale;
    m_rows.clear();
    const auto sum = [this](const QString &name, qint64 count) {
        Row row { {}, false, name };
        row.place.count = count;
        m_rows.append(row);
    };
    for (const MapFigures::Drawn &drawn : content.figures.drawn)
        m_rows.append({ drawn.count, true });
    std::ranges::stable_sort(m_rows, std::greater<>(), [](const Row &row) { return row.place.count; });
    if (content.counts.hasPlaces)
        sum(tr("on the map"), content.figures.drawnCount);
    for (const PlaceCount &place : content.figures.listed)
        m_rows.append({ place, false });
    if (content.counts.hasPlaces) {
        sum(tr("not on the map"), content.figures.listedCount);
        sum(tr("in all"), content.counts.total);
        m_rows.last().place.possible = content.counts.possible;
        m_rows.last().place.undated = content.counts.undated;
    }
    endResetModel();
}

int MapTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MapTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MapTableModel::words(const Row &row, int column) const
{
    const bool isSum = !row.sum.isEmpty();
    const auto number = [this](qint64 n) { return m_locale.toString(n); };
    switch (column) {
    case PlaceColumn:
        return isSum ? row.sum : placeWord(row.place.name);
    case CountColumn:
        return number(row.place.count);
    case PossibleColumn:
        return isSum && row.place.possible == 0 ? QString() : number(row.place.possible);
    case UndatedColumn:
        return isSum && row.place.undated == 0 ? QString() : number(row.place.undated);
    case AllColumn:
        return isSum ? QString() : number(row.place.all);
    case ShareColumn: {
        const auto share = row.place.share();
        return isSum || !share ? QString() : percentWords(*share, m_locale);
    }
    default:
        return {};
    }
}

QVariant MapTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == PlaceColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::ToolTipRole:
        return row.sum.isEmpty() ? placeSentence(m_content, row.place, m_locale) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(!row.sum.isEmpty() || m_content.chosen.contains(row.place.name));
        return font;
    }
    default:
        return {};
    }
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignBottom | (section == PlaceColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Place");
    case CountColumn:
        return tr("Found");
    case PossibleColumn:
        return tr("Perhaps");
    case UndatedColumn:
        return tr("Undated");
    case AllColumn:
        return tr("All");
    case ShareColumn:
        return tr("Share");
    default:
        return {};
    }
}

const PlaceCount *MapTableModel::placeAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).sum.isEmpty() ? &m_rows.at(row).place : nullptr;
}

bool MapTableModel::hasShares() const
{
    return std::ranges::any_of(
        m_content.counts.places, [](const PlaceCount &place) { return place.count != place.all; });
}

int MapTableModel::rowOf(const QString &place) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&place](const Row &row) { return row.sum.isEmpty() && row.place.name == place; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool MapTableModel::tellsSomething(Column column) const
{
    switch (column) {
    case PossibleColumn:
        return hasPossible();
    case UndatedColumn:
        return hasUndated();
    case AllColumn:
    case ShareColumn:
        return hasShares();
    case PlaceColumn:
    case CountColumn:
    case ColumnCount:
        break;
    }
    return true;
}

QString MapTableModel::text() const
{
    return tabbedText(*this);
}

Result<void> writeMapNumbers(const MapContent &content, QIODevice &device)
{
    CsvWriter writer(device);
    writer.writeRow(
        { u"place"_s, u"values"_s, u"on_map"_s, u"count"_s, u"certain"_s, u"possible"_s, u"undated"_s, u"all"_s });
    const auto write = [&writer](const PlaceCount &place, bool isDrawn) {
        writer.writeRow({ place.name, place.values.join(u';'), isDrawn ? u"yes"_s : u"no"_s,
            QString::number(place.count), QString::number(place.certain), QString::number(place.possible),
            QString::number(place.undated), QString::number(place.all) });
    };
    for (const MapFigures::Drawn &drawn : content.figures.drawn)
        write(drawn.count, true);
    for (const PlaceCount &place : content.figures.listed)
        write(place, false);
    return writer.finish();
}

Result<void> writeMapNumbers(const MapContent &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    if (const Result<void> written = writeMapNumbers(content, static_cast<QIODevice &>(file)); !written)
        return written;
    if (!file.commit())
        return failure(Error::Kind::FileNotWritable, { path, file.errorString() });
    return {};
}

} // namespace phalera
