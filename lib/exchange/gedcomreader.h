// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/awardnames.h"
#include "exchange/gedcomtree.h"
#include "exchange/recorddraft.h"
#include "exchange/recordreader.h"

#include <array>
#include <deque>
#include <memory>

namespace phalera {

/// Reads people, their sources and the conferrals of known awards from GEDCOM 5.5.1 and 7. The file is gone through
/// twice: first for what people refer to (sources, shared notes, families), then for the people, one at a time.
/// Families make no record; they are kept as wording of those who belong to them.
class GedcomReader final : public RecordReader
{
public:
    /// `encoding` empty: see GedcomLines. Errors: FileNotFound, FileNotReadable.
    static Result<std::unique_ptr<GedcomReader>> open(
        const QString &path, const QByteArray &encoding = {}, ArchiveTerms terms = {});
    /// `device` is open for reading and can seek.
    GedcomReader(std::unique_ptr<QIODevice> device, const QString &fileName, const QByteArray &encoding = {},
        ArchiveTerms terms = {});
    ~GedcomReader() override;

    /// Problems besides those of GedcomRecords: EmptyFile, DuplicateId, what normalize() finds.
    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return !m_ended || !m_ready.empty(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_bytesBefore + m_records.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return 2 * m_device->size(); }
    [[nodiscard]] TextForm textForm() const override;
    /// NotHeld for each kind of record that is neither a person nor a source, with how many there are.
    [[nodiscard]] QList<Error> remarks() const override;

    /// The sources, notes and families that people point to, by their xrefs.
    struct Shared
    {
        QHash<QString, QString> sources; ///< to ids of ours
        QHash<QString, QString> notes;
        QHash<QString, QString> families;
        QHash<QString, QString> repositories;
        QString fileSource; ///< id of the source that the file itself is
    };

private:
    void readShared();
    void shareSource(GedcomNode &record);
    void readSourceFields(GedcomNode &record, RecordDraft &source) const;
    void shareRest(GedcomNode &record);
    void giveFileSource(GedcomNode *head);
    void readRecord();
    void countOther(const GedcomNode &record);
    void give(Result<ReadRecord> read);
    [[nodiscard]] bool hasRoomFor(const QString &text);

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    ArchiveTerms m_terms;
    GedcomRecords m_records;
    Shared m_shared;
    std::optional<ReadRecord> m_fileSource; ///< until it is given
    std::deque<Result<ReadRecord>> m_ready;
    std::array<SeenIds, AllTables.size()> m_ids;
    QMap<QString, std::pair<qint64, qint64>> m_others; ///< tag -> number of records, first line
    Place m_where;
    qint64 m_bytesBefore = 0;
    qsizetype m_sharedSize = 0;
    bool m_isPrepared = false;
    bool m_hasRecord = false;
    bool m_ended = false;
};

} // namespace phalera
