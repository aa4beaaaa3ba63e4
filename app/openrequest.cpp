// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openrequest.h"

#include "app/querylink.h"
#include "exchange/formats.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

OpenRequest::Kind kindOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "phalera"_L1)
        return OpenRequest::Kind::Archive;
    if (suffix == "phq"_L1)
        return OpenRequest::Kind::QueryFile;
    if (suffix == "pdf"_L1)
        return OpenRequest::Kind::Report;
    return formatOf(path).isEmpty() ? OpenRequest::Kind::Nothing : OpenRequest::Kind::Import;
}

OpenRequest ofPaths(const QStringList &paths)
{
    OpenRequest request;
    for (const QString &path : paths)
        request.paths.append(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    request.kind = paths.isEmpty() ? OpenRequest::Kind::Nothing : kindOf(paths.first());
    const bool goTogether = std::ranges::all_of(paths, [&](const QString &path) {
        return kindOf(path) == request.kind;
    }) && (paths.size() == 1 || request.kind == OpenRequest::Kind::Import);
    return goTogether ? request : OpenRequest();
}

} // namespace

OpenRequest OpenRequest::ofArgument(const QString &word)
{
    if (QueryLink::isLink(word))
        return { Kind::Link, {}, word };
    const QUrl url(word);
    const QString path = url.isLocalFile() ? url.toLocalFile() : word;
    const OpenRequest request = ofPaths({ path });
    if (request.kind != Kind::Nothing)
        return request;
    return { Kind::Archive, { QDir::cleanPath(QFileInfo(path).absoluteFilePath()) }, {} };
}

OpenRequest OpenRequest::ofUrl(const QUrl &url)
{
    if (url.isLocalFile())
        return ofPaths({ url.toLocalFile() });
    const QString text = url.toString(QUrl::FullyEncoded);
    return QueryLink::isLink(text) ? OpenRequest { Kind::Link, {}, text } : OpenRequest();
}

OpenRequest OpenRequest::ofMimeData(const QMimeData &data)
{
    if (data.hasUrls()) {
        const QList<QUrl> urls = data.urls();
        if (urls.size() == 1)
            return ofUrl(urls.first());
        QStringList paths;
        for (const QUrl &url : urls)
            paths.append(url.toLocalFile());
        return paths.contains(QString()) ? OpenRequest() : ofPaths(paths);
    }
    const QString text = data.text().trimmed();
    if (text.isEmpty())
        return {};
    return { QueryLink::isLink(text) ? Kind::Link : Kind::Query, {}, text };
}

} // namespace phalera
