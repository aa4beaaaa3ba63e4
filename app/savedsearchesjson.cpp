// SPDX-License-Identifier: GPL-3.0-or-later
// The file of the saved searches; what can be done with them is in savedsearches.cpp.
#include "app/savedsearches.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int Version = 1;
constexpr QLatin1StringView FormatKey("format");
constexpr QLatin1StringView Format("phalera-saved-searches");
constexpr QLatin1StringView VersionKey("version");
constexpr QLatin1StringView EntriesKey("entries");
constexpr QLatin1StringView IdKey("id");
constexpr QLatin1StringView NameKey("name");
constexpr QLatin1StringView QueryKey("query");
constexpr QLatin1StringView NoteKey("note");

QString idText(SavedId id)
{
    return u"%1"_s.arg(id, 8, 16, '0'_L1);
}

QJsonArray entriesOf(const SavedSearches &searches, SavedId folder)
{
    QJsonArray array;
    for (const SavedId id : searches.children(folder)) {
        const SavedEntry entry = searches.entry(id);
        QJsonObject object { { IdKey, idText(id) }, { NameKey, entry.name } };
        if (entry.isFolder)
            object.insert(EntriesKey, entriesOf(searches, id));
        else
            object.insert(QueryKey, entry.query);
        if (!entry.note.isEmpty())
            object.insert(NoteKey, entry.note);
        array.append(object);
    }
    return array;
}

/// Where a byte of the text stands. Columns count characters.
Place placeOf(const QByteArray &text, qsizetype offset, const QString &path)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const QByteArray line = before.sliced(before.lastIndexOf('\n') + 1);
    return { path, before.count('\n') + 1, QString::fromUtf8(line).size() + 1, {} };
}

} // namespace

QByteArray SavedSearches::toJson() const
{
    return QJsonDocument(
        QJsonObject { { FormatKey, Format }, { VersionKey, Version }, { EntriesKey, entriesOf(*this, 0) } })
        .toJson();
}

Result<SavedSearches> SavedSearches::fromJson(const QByteArray &json, const QString &path)
{
    QJsonParseError fault;
    const QJsonObject file = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadJson, { fault.errorString() }, placeOf(json, fault.offset, path));
    if (file.value(FormatKey) != QString(Format) || !file.value(EntriesKey).isArray())
        return failure(
            Error::Kind::BadJson, { u"\"format\": \"%1\", \"entries\": []"_s.arg(Format) }, { path, 1, 1, {} });
    if (file.value(VersionKey).toInt() > Version)
        return failure(Error::Kind::ArchiveNewer, { path });

    SavedSearches searches;
    struct Open
    {
        SavedId folder;
        QJsonArray entries;
    };
    QList<Open> open { { 0, file.value(EntriesKey).toArray() } };
    while (!open.isEmpty()) {
        const Open one = open.takeFirst();
        for (const QJsonValue &value : one.entries) {
            const QJsonObject object = value.toObject();
            SavedEntry entry;
            entry.parent = one.folder;
            entry.isFolder = object.value(EntriesKey).isArray();
            entry.name = object.value(NameKey).toString().simplified();
            entry.query = object.value(QueryKey).toString();
            entry.note = object.value(NoteKey).toString();
            if (entry.name.isEmpty() || (!entry.isFolder && !object.value(QueryKey).isString()))
                return failure(Error::Kind::BadJson,
                    { QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)).left(200) },
                    { path, 0, 0, entry.isFolder || entry.name.isEmpty() ? QString(NameKey) : QString(QueryKey) });
            const SavedId id = searches.add(object.value(IdKey).toString().toUInt(nullptr, 16), entry, -1);
            if (entry.isFolder)
                open.append({ id, object.value(EntriesKey).toArray() });
        }
    }
    return searches;
}

} // namespace phalera
