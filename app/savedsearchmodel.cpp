// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/savedsearchmodel.h"

#include "app/messages.h"
#include "app/querywords.h"
#include "app/theme.h"
#include "app/words.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QLatin1StringView MovedEntry("application/x-phalera-saved-search");

} // namespace

SavedSearchModel::SavedSearchModel(SavedSearchFile &file, const SavedSearchCounter &counter, QObject *parent)
    : QAbstractItemModel(parent)
    , m_file(file)
    , m_counter(counter)
    , m_shown(file.searches())
    , m_byQuery(m_shown.byQuery())
{
    connect(&file, &SavedSearchFile::changed, this, &SavedSearchModel::show);
    connect(&counter, &SavedSearchCounter::counted, this, [this] {
        tell(Name, Count, { Qt::DisplayRole, Qt::ToolTipRole, Qt::ForegroundRole, Qt::AccessibleTextRole });
    });
}

void SavedSearchModel::show()
{
    beginResetModel();
    m_shown = m_file.searches();
    m_byQuery = m_shown.byQuery();
    endResetModel();
}

void SavedSearchModel::setCurrent(const Query &query)
{
    const SavedId before = current();
    m_currentQuery = query.isEmpty() ? QString() : format(query);
    if (before != current())
        tell(Name, Count, { Qt::FontRole, Qt::AccessibleTextRole });
}

void SavedSearchModel::retranslate()
{
    tell(Name, Count, {});
}

/// Data of all rows changed; no roles: everything.
void SavedSearchModel::tell(Column first, Column last, const QList<int> &roles, SavedId folder)
{
    const QList<SavedId> &children = m_shown.children(folder);
    if (children.isEmpty())
        return;
    emit dataChanged(indexOf(children.first(), first), indexOf(children.last(), last), roles);
    for (const SavedId child : children)
        tell(first, last, roles, child);
}

QModelIndex SavedSearchModel::indexOf(SavedId id, int column) const
{
    const qsizetype row = id == 0 ? -1 : m_shown.children(m_shown.entry(id).parent).indexOf(id);
    return row < 0 ? QModelIndex() : createIndex(int(row), column, quintptr(id));
}

QModelIndex SavedSearchModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(m_shown.children(idOf(parent)).at(row)))
                                         : QModelIndex();
}

QModelIndex SavedSearchModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(m_shown.entry(idOf(index)).parent) : QModelIndex();
}

int SavedSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(m_shown.children(idOf(parent)).size());
}

int SavedSearchModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SavedSearchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SavedId id = idOf(index);
    const SavedEntry entry = m_shown.entry(id);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return id == current() ? QVariant(font) : QVariant();
    }
    return index.column() == Name ? nameData(id, entry, role) : countData(entry, role);
}

QVariant SavedSearchModel::nameData(SavedId id, const SavedEntry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.name;
    case Qt::AccessibleTextRole:
        return id == current() ? tr("%1, shown now", "name of a saved search").arg(entry.name) : entry.name;
    case Qt::ToolTipRole: {
        QStringList lines { entry.name };
        if (!entry.isFolder)
            lines.append(entry.query);
        if (!entry.note.isEmpty())
            lines.append(entry.note);
        if (!entry.isFolder && m_counter.counts().contains(entry.query))
            lines.append(countWords(m_counter.counts().value(entry.query)));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant SavedSearchModel::countData(const SavedEntry &entry, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const auto found = m_counter.counts().constFind(entry.query);
    if (entry.isFolder || found == m_counter.counts().cend())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return found->error ? tr("error", "in place of the number of a saved search that cannot be read")
                            : QLocale().toString(found->records);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return countWords(*found);
    case Qt::ForegroundRole: {
        const Theme theme = Theme::of(QGuiApplication::palette());
        return found->error ? theme.doubt : theme.soft;
    }
    default:
        return {};
    }
}

QString SavedSearchModel::countWords(const SavedCount &count) const
{
    if (count.error)
        return message(*count.error);
    const auto number = [](qint64 value, const QString &word) -> QString {
        return tr("%1 %2", "a number and what it counts").arg(QLocale().toString(value), word);
    };
    if (count.unit != Unit::Conferrals)
        return number(count.records, unitWord(count.unit, count.records));
    QStringList parts { number(count.conferrals, unitWord(Unit::Conferrals, count.conferrals)) };
    if (count.revocations > 0)
        parts.append(tr("%Ln revocation(s)", "", int(count.revocations)));
    if (count.restorations > 0)
        parts.append(tr("%Ln restoration(s)", "", int(count.restorations)));
    return parts.join(tr(" · ", "between the parts of a summary"));
}

bool SavedSearchModel::change(const SavedSearchFile::Edit &edit)
{
    const Result<void> written = m_file.change(edit);
    if (!written)
        emit refused(written.error());
    return written.has_value();
}

bool SavedSearchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || index.column() != Name || role != Qt::EditRole || name.isEmpty())
        return false;
    // What is written is shown anew from the file, which takes the editor away: it must have closed by itself before.
    QMetaObject::invokeMethod(
        this,
        [this, id = idOf(index), name] {
            (void)change([id, name](SavedSearches &searches) { searches.rename(id, name); });
        },
        Qt::QueuedConnection);
    return true;
}

Qt::ItemFlags SavedSearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    flags.setFlag(Qt::ItemIsEditable, index.column() == Name);
    const bool isFolder = m_shown.entry(idOf(index)).isFolder;
    flags.setFlag(Qt::ItemIsDropEnabled, isFolder);
    flags.setFlag(Qt::ItemNeverHasChildren, !isFolder);
    return flags;
}

QStringList SavedSearchModel::mimeTypes() const
{
    return { MovedEntry };
}

QMimeData *SavedSearchModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const SavedId id = idOf(indexes.first());
    auto *data = new QMimeData;
    data->setData(MovedEntry, QByteArray::number(id));
    if (!m_shown.entry(id).isFolder)
        data->setText(m_shown.entry(id).query);
    return data;
}

bool SavedSearchModel::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(MovedEntry) || action != Qt::MoveAction)
        return false;
    const SavedId id = data->data(MovedEntry).toUInt();
    return change([id, row, folder = idOf(parent)](SavedSearches &searches) { searches.move(id, folder, row); });
}

} // namespace phalera
