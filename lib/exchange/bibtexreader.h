// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcedraft.h"
#include "exchange/textcursor.h"

#include <QMap>

namespace phalera {

/// Reads sources from BibTeX and biblatex: entries in braces or brackets, values in braces, quotes or bare, joined by
/// #, with @string; TeX becomes text, see textOfTex(). What is not an entry is a comment. Of biblatex `date`, in EDTF,
/// goes before `year`, `month` and `day`. Fields that the sources table has not, crossref among them, are kept in the
/// note. Problems besides those of SourceReader: BadBibliography (args: what stands there) for an entry that is broken,
/// after which reading goes on with the next one; NotInVocabulary (args: the type, the types that are read) for a type
/// of which nothing tells what kind it is; TooLarge.
class BibtexReader final : public SourceReader
{
public:
    static constexpr qsizetype LargestEntry = qsizetype(4) << 20; ///< bytes

    BibtexReader(std::unique_ptr<QIODevice> device, const QString &fileName, const TextForm &form);

    [[nodiscard]] qint64 bytesRead() const override { return m_text.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_text.bytesTotal(); }
    [[nodiscard]] TextForm textForm() const override { return m_text.form(); }

protected:
    bool readEntry() override;

private:
    struct Value
    {
        QByteArray tex;
        Place where;
    };
    using Fields = QMap<QByteArray, Value>; ///< by name in small letters

    [[nodiscard]] bool skipToEntry();
    [[nodiscard]] QByteArray word();
    void readBody(const QByteArray &type, const Place &where);
    void readString(char closing);
    void skipGroup();
    [[nodiscard]] bool readFields(Fields &fields, char closing);
    [[nodiscard]] bool readValue(QByteArray &value);
    [[nodiscard]] bool readPiece(QByteArray &value);
    [[nodiscard]] bool readBraced(QByteArray &value, char closing);
    [[nodiscard]] bool isTooLarge(qsizetype more = 1);
    void fail(std::optional<Place> where = {});
    void take(const QByteArray &type, const QByteArray &key, const Fields &fields, const Place &where);

    TextCursor m_text;
    QMap<QByteArray, QByteArray> m_strings;
    qsizetype m_taken = 0; ///< bytes of this entry and of all strings
    qsizetype m_stringBytes = 0;
    bool m_hasEntry = false;
    bool m_mayBegin = true; ///< an @ here would begin an entry
};

} // namespace phalera
