// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namesoftable.h"

#include "search/tabledata.h"

#include <QSet>

#include <algorithm>

namespace phalera {

namespace {

/// The pieces of a text between spaces.
template <typename Visit> void visitPieces(QByteArrayView utf8, Visit visit)
{
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const qsizetype begin = at;
        while (at < utf8.size() && utf8[at] != ' ')
            ++at;
        if (at > begin)
            visit(utf8.sliced(begin, at - begin));
    }
}

/// Gathers words as they are first written. A million names have few pieces that have not come before, and only these
/// are looked at as text.
class DistinctWords
{
public:
    explicit DistinctWords(TableData &table)
        : m_table(table)
    {
    }

    void addAll(const Texts &names)
    {
        Texts::Reading reading(names);
        for (size_t code = 0; code < names.size(); ++code)
            visitPieces(reading.next(), [this](QByteArrayView piece) { addPiece(piece); });
    }

    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    void addPiece(QByteArrayView piece)
    {
        if (m_pieces.contains(QByteArray::fromRawData(piece.data(), piece.size())))
            return;
        m_pieces.insert(piece.toByteArray());
        for (const QString &word : writtenNameWords(QString::fromUtf8(piece)))
            add(word);
    }

    void add(const QString &written)
    {
        const QString lower = written.toLower();
        if (m_lower.contains(lower))
            return;
        m_lower.insert(lower);
        const std::vector<NameWord> read = nameWords(written);
        const WordRange word = read.size() == 1 ? m_table.words.exactly(read.front().folded) : WordRange();
        if (word.isEmpty())
            return;
        m_words.append(written);
        m_table.wordsOfNames.push_back(word.first);
    }

    TableData &m_table;
    QSet<QByteArray> m_pieces;
    QSet<QString> m_lower;
    QStringList m_words;
};

} // namespace

bool hasNames(const TableData &table)
{
    return std::all_of(
        NameFields.begin(), NameFields.end(), [&table](Field field) { return table.column(field) != nullptr; });
}

void indexNames(TableData &table)
{
    DistinctWords distinct(table);
    for (const Field field : NameFields)
        distinct.addAll(table.column(field)->dictionary);
    table.names = NameIndex(distinct.words());
    table.wordsOfNames.shrink_to_fit();
}

} // namespace phalera
