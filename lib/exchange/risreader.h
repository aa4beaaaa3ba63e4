// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcedraft.h"
#include "exchange/textcursor.h"

namespace phalera {

/// Reads sources from RIS (Research Information Systems, 2001 and 2011): lines of a tag of two signs, two spaces, a
/// hyphen and a value, from TY to ER; tags in any order, repeated as they like, lines without a tag going on with the
/// one before. Tags that the sources table has no field for are kept in the note. What stands before the first tag is
/// passed over. Problems besides those of SourceReader: BadBibliography (args: what stands there) for an entry that
/// does not end, or has no type; NotInVocabulary (args: the type, the types that are read); TooLarge.
class RisReader final : public SourceReader
{
public:
    static constexpr qsizetype LargestEntry = qsizetype(4) << 20; ///< bytes

    RisReader(std::unique_ptr<QIODevice> device, const QString &fileName, const TextForm &form);

    [[nodiscard]] qint64 bytesRead() const override { return m_text.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_text.bytesTotal(); }
    [[nodiscard]] TextForm textForm() const override { return m_text.form(); }

protected:
    bool readEntry() override;

private:
    struct Line
    {
        QString tag;
        QString value;
        Place where;
    };
    /// False at the end, or where the file cannot be read on.
    [[nodiscard]] bool readLine(Line &line);
    void take();

    TextCursor m_text;
    QList<Line> m_lines; ///< of the entry that is open
    qsizetype m_taken = 0;
    bool m_hasTag = false;
    bool m_isBroken = false; ///< a line of the entry is no text
};

} // namespace phalera
