// SPDX-License-Identifier: GPL-3.0-or-later
#include "wikidata/fetchfile.h"

#include "exchange/wikidatavalue.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace phalera {

Result<void> FetchFile::open(const QString &path)
{
    m_path = path;
    m_first.clear();
    m_ids.clear();
    m_people.clear();
    if (QFileInfo::exists(path))
        return failure(Error::Kind::FileExists, { path }, { path, 0, 0, {} });
    m_file.setFileName(path + u".part"_s);
    if (!m_file.open(QIODevice::ReadWrite))
        return notWritten();
    qint64 whole = 0; // bytes up to the end of the last line that holds
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine();
        QJsonParseError problem;
        const QJsonObject entity = QJsonDocument::fromJson(line, &problem).object();
        if (!line.endsWith('\n') || problem.error != QJsonParseError::NoError)
            break;
        learn(entity);
        whole = m_file.pos();
    }
    if (!m_file.resize(whole) || !m_file.seek(whole))
        return notWritten();
    return {};
}

void FetchFile::learn(const QJsonObject &entity)
{
    const wikidata::Entity read = wikidata::entityFrom(entity);
    if (m_first.isEmpty())
        m_first = read.id;
    for (const QString &id : { read.id, read.formerId }) {
        m_ids.insert(id);
        if (read.isPerson)
            m_people.insert(id);
    }
    m_ids.remove(QString());
    m_people.remove(QString());
}

Result<void> FetchFile::add(const QList<QJsonObject> &entities)
{
    QByteArray lines;
    for (const QJsonObject &entity : entities)
        lines += QJsonDocument(entity).toJson(QJsonDocument::Compact) + '\n';
    const qint64 before = m_file.pos();
    if (m_file.write(lines) != lines.size() || !m_file.flush()) {
        const auto error = notWritten();
        m_file.resize(before);
        return error;
    }
    for (const QJsonObject &entity : entities)
        learn(entity);
    return {};
}

Result<void> FetchFile::complete()
{
    m_file.close();
    if (m_file.error() == QFileDevice::NoError && m_file.rename(m_path))
        return {};
    return notWritten();
}

tl::unexpected<Error> FetchFile::notWritten() const
{
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return failure(isFull ? Error::Kind::DiskFull : Error::Kind::FileNotWritable, { m_path, m_file.errorString() },
        { m_path, 0, 0, {} });
}

} // namespace phalera
