// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapackagereader.h"

#include "exchange/attestationreader.h"
#include "exchange/tablereader.h"
#include "exchange/tableschema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestDescriptor = qint64(16) << 20;

Result<QJsonObject> readDescriptor(const QString &path)
{
    auto device = openForReading(path);
    if (!device)
        return tl::unexpected(device.error());
    const QByteArray text = (*device)->read(LargestDescriptor + 1);
    if (text.size() > LargestDescriptor)
        return failure(Error::Kind::TooLarge, { path, QString::number(LargestDescriptor) }, { path, 0, 0, {} });
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const QByteArray before = text.first(qMin<qsizetype>(problem.offset, text.size()));
        const qint64 line = before.count('\n') + 1;
        const qint64 column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
        return failure(Error::Kind::BadJson, { problem.errorString() }, { path, line, column, {} });
    }
    return document.object();
}

/// A resource may name only a file within the package (Data Package 1, "path": no absolute path, no parent folder).
bool staysInside(const QString &root, const QString &path)
{
    const bool isPlain = !path.isEmpty() && !QDir::isAbsolutePath(path) && !path.contains(u':') && !path.contains(u'\\')
        && !path.split(u'/').contains(u".."_s);
    if (!isPlain)
        return false;
    const QString real = QFileInfo(root + u'/' + path).canonicalFilePath(); // follows links
    return real.isEmpty() || real.startsWith(QFileInfo(root).canonicalFilePath() + u'/');
}

} // namespace

Result<std::unique_ptr<DataPackageReader>> DataPackageReader::open(const QString &path)
{
    const QString file = QFileInfo(path).isDir() ? QDir(path).filePath(u"datapackage.json"_s) : path;
    const Result<QJsonObject> package = readDescriptor(file);
    if (!package)
        return tl::unexpected(package.error());
    std::unique_ptr<DataPackageReader> reader(new DataPackageReader);
    const QJsonArray resources = package->value("resources"_L1).toArray();
    for (const QJsonValue &resource : resources) {
        const auto added = reader->addResource(QFileInfo(file).absolutePath(), resource.toObject(), file);
        if (!added)
            return tl::unexpected(added.error());
    }
    if (resources.isEmpty())
        return failure(Error::Kind::BadPackage, { u"resources"_s }, { file, 0, 0, u"resources"_s });
    const auto order = [](const Part &part) { return part.table ? int(*part.table) : int(AllTables.size()); };
    std::ranges::stable_sort(reader->m_parts, {}, order);
    return reader;
}

Result<void> DataPackageReader::addResource(
    const QString &root, const QJsonObject &resource, const QString &packageFile)
{
    const QJsonValue pathValue = resource.value("path"_L1);
    const QString path
        = pathValue.isArray() && pathValue.toArray().size() == 1 ? pathValue[0].toString() : pathValue.toString();
    const Place where { packageFile, 0, 0, u"path"_s };
    if (!staysInside(root, path))
        return failure(Error::Kind::BadPackage, { path }, where);
    const QString file = QDir(root).filePath(path);
    if (!QFileInfo(file).isFile())
        return failure(Error::Kind::FileNotFound, { file }, { file, 0, 0, {} });
    const QString name = resource.value("name"_L1).toString();
    auto table = tableByName(name);
    if (!table)
        table = tableByName(QFileInfo(path).completeBaseName());
    const bool isAttestations = name == AttestationsTableName;
    if (!table && !isAttestations)
        return failure(Error::Kind::UnknownTable, { name }, { packageFile, 0, 0, u"name"_s });
    if (table) {
        const auto holds = checkSchema(resource.value("schema"_L1).toObject(), *table, packageFile);
        if (!holds)
            return holds;
    }
    m_parts.append({ file, table });
    m_bytesTotal += QFileInfo(file).size();
    return {};
}

std::optional<Result<ReadRecord>> DataPackageReader::next()
{
    for (;;) {
        if (m_reader) {
            if (auto record = m_reader->next())
                return record;
            m_bytesBefore += m_reader->bytesTotal();
            m_reader.reset();
        }
        if (m_next == m_parts.size())
            return std::nullopt;
        const Part &part = m_parts.at(m_next++);
        auto device = openForReading(part.path);
        if (!device)
            return tl::unexpected(device.error());
        if (part.table) {
            auto reader = TableReader::open(std::move(*device), part.path, part.table);
            if (!reader)
                return tl::unexpected(reader.error());
            m_reader = std::move(*reader);
        } else {
            auto reader = AttestationReader::open(std::move(*device), part.path);
            if (!reader)
                return tl::unexpected(reader.error());
            m_reader = std::move(*reader);
        }
    }
}

qint64 DataPackageReader::bytesRead() const
{
    return m_bytesBefore + (m_reader ? m_reader->bytesRead() : 0);
}

} // namespace phalera
