// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"

#include <QJsonObject>
#include <QList>

#include <memory>

namespace phalera {

/// Reads a folder that holds datapackage.json (Frictionless Data Package 1): its tables in the order of AllTables, then
/// further accounts. Every resource must be a table of ours in a file within the folder.
class DataPackageReader final : public RecordReader
{
public:
    /// `path` is the folder or its datapackage.json. Errors: FileNotFound, FileNotReadable; BadJson; BadPackage for no
    /// resources, a path that leaves the folder or is no plain file name, a schema that does not fit; UnknownTable.
    static Result<std::unique_ptr<DataPackageReader>> open(const QString &path);

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override
    {
        return m_reader ? m_reader->placeOf(field) : Place {};
    }
    [[nodiscard]] bool canContinue() const override { return m_reader || m_next < m_parts.size(); }
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    struct Part
    {
        QString path;
        std::optional<Table> table;
    }; ///< no table: further accounts

    DataPackageReader() = default;
    Result<void> addResource(const QString &root, const QJsonObject &resource, const QString &packageFile);

    QList<Part> m_parts;
    qsizetype m_next = 0;
    std::unique_ptr<RecordReader> m_reader;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
};

} // namespace phalera
