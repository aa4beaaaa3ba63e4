// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/metadatafile.h"

#include "exchange/csvwriter.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dialectOf(const DescribedTable &table)
{
    return { { u"encoding"_s, u"utf-8"_s }, { u"header"_s, true },
        { u"delimiter"_s, QString(QLatin1Char(table.delimiter)) } };
}

QJsonObject schemaOf(const DescribedTable &table)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < table.heads.size(); ++i) {
        // Names of columns are parts of URIs: two may not be equal.
        QString name = table.names.value(i);
        if (name.isEmpty() || table.names.indexOf(name) < i)
            name = u"column-"_s + QString::number(i + 1);
        columns.append(
            QJsonObject { { u"name"_s, name }, { u"titles"_s, table.heads.at(i) }, { u"datatype"_s, u"string"_s } });
    }
    return { { u"columns"_s, columns } };
}

} // namespace

QString metadataPath(const QString &path)
{
    return path + u"-metadata.json"_s;
}

Result<void> writeMetadata(const QString &path, const ExportOrigin &origin, const std::optional<DescribedTable> &table)
{
    QJsonObject about { { u"url"_s, QFileInfo(path).fileName() },
        { u"dc:license"_s, QJsonObject { { u"@id"_s, QString(LicenceUrl) } } } };
    if (table)
        about.insert(u"@context"_s, u"http://www.w3.org/ns/csvw"_s);
    else
        about.insert(u"@context"_s, QJsonObject { { u"dc"_s, u"http://purl.org/dc/terms/"_s } });
    const auto say = [&about](const QString &term, const QString &text) {
        if (!text.isEmpty())
            about.insert(term, text);
    };
    say(u"dc:source"_s, origin.archive);
    say(u"dc:hasVersion"_s, origin.dataVersion);
    say(u"dc:description"_s,
        origin.query.isEmpty() ? u"everything in the archive"_s : QString(u"query: "_s + origin.query));
    say(u"dc:created"_s, origin.made.isValid() ? origin.made.toUTC().toString(Qt::ISODate) : QString());
    say(u"dc:creator"_s, origin.program);
    if (table) {
        about.insert(u"dialect"_s, dialectOf(*table));
        about.insert(u"tableSchema"_s, schemaOf(*table));
    }
    const QByteArray text = QJsonDocument(about).toJson();
    return writeWhole(metadataPath(path), [&text](QIODevice &file) -> Result<void> {
        if (file.write(text) != text.size())
            return tl::unexpected(writeError(file));
        return {};
    });
}

} // namespace phalera
