// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonobjects.h"
#include "exchange/recordreader.h"
#include "exchange/seenids.h"

#include <array>
#include <deque>
#include <memory>

namespace phalera {

/// Reads records from JSON as writeRecordLines() writes them: an object a record, in an array or one after another.
/// "table" names the table, else the file's name does; "account" makes it a further account of the record with this id;
/// "locator" and "wording" are as Attestation has them; every other member is a field of the table: a text, a number, a
/// list of texts, or null where nothing is known. A record without an id of its own gets the derived one.
class JsonReader final : public RecordReader
{
public:
    /// Errors: FileNotFound, FileNotReadable.
    static Result<std::unique_ptr<JsonReader>> open(const QString &path);
    JsonReader(std::unique_ptr<QIODevice> device, const QString &fileName);

    /// Problems besides those of JsonObjects: UnknownTable (args: the name, the tables known); WrongHeader (args: the
    /// member, the fields of the table, the nearest of them); NotInVocabulary (args: the value, what can stand there)
    /// for a value of another kind; DuplicateId; what normalize() finds.
    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override { return m_objects.placeOf(field); }
    [[nodiscard]] bool canContinue() const override { return m_objects.canContinue() || !m_problems.empty(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_objects.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }

private:
    [[nodiscard]] std::optional<Table> tableOf(QJsonObject &object);
    [[nodiscard]] std::optional<ReadRecord> read(QJsonObject object);
    void takeFields(ReadRecord &read, const QJsonObject &object);
    void checkAndName(ReadRecord &read, const QString &id);
    void refuse(Error::Kind kind, const QString &member, QStringList args);

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    JsonObjects m_objects;
    std::array<SeenIds, AllTables.size()> m_ids;
    std::deque<Error> m_problems;
};

} // namespace phalera
