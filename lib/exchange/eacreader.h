// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/awardnames.h"
#include "exchange/recordreader.h"
#include "exchange/xmlpart.h"

#include <deque>

namespace phalera {

/// Reads people from Encoded Archival Context, EAC-CPF 2010 and 2.0: a file with one description, a file with several
/// inside whatever other element, or every .xml of a folder. A description at a time, in bounded memory.
class EacReader final : public RecordReader
{
public:
    /// `path` is a file or a folder. Errors: FileNotFound, FileNotReadable, EmptyFile for a folder without .xml.
    static Result<std::unique_ptr<EacReader>> open(const QString &path, ArchiveTerms terms = {});
    EacReader(std::unique_ptr<QIODevice> device, const QString &fileName, ArchiveTerms terms = {});

    /// Problems: BadXml (args: what is wrong), TooLarge, NotHeld (args: the type and name of what is no person), what
    /// normalize() finds.
    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return m_xml || !m_paths.isEmpty() || !m_ready.empty(); }
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }

private:
    explicit EacReader(ArchiveTerms terms);
    void openNext();
    void start(std::unique_ptr<QIODevice> device, const QString &fileName);
    void readDescription();
    void endFile();
    [[nodiscard]] bool isNew(ReadRecord &read);

    ArchiveTerms m_terms;
    QStringList m_paths; ///< still to be read
    QString m_fileName;
    std::unique_ptr<XmlPart> m_xml;
    bool m_hasDescription = false; ///< in this file
    std::deque<Result<ReadRecord>> m_ready;
    std::array<SeenIds, AllTables.size()> m_ids;
    Place m_where;
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
};

/// Whether a file is EAC-CPF, alone or several in one, by its beginning.
[[nodiscard]] bool looksLikeEac(const QByteArray &beginning);

} // namespace phalera
