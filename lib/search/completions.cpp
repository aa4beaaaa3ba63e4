// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/hits.h"
#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

QStringList completions(const Snapshot &snapshot, const QString &beginning, int most)
{
    const TableData &table = snapshot.data().table(RowTable::Conferrals);
    const std::vector<NameWord> typed = nameWords(beginning);
    if (typed.size() != 1)
        return {};
    struct Found
    {
        quint32 word;
        quint64 rows;
    };
    std::vector<Found> found;
    for (const quint32 word : table.names.beginningWith(typed.front()))
        found.push_back({ word, table.words.rowCount(table.wordsOfNames[word]) });
    std::sort(found.begin(), found.end(),
        [](const Found &a, const Found &b) { return a.rows != b.rows ? a.rows > b.rows : a.word < b.word; });
    QStringList words;
    for (const Found &of : found) {
        const QString word = table.names.word(of.word);
        if (words.size() == most)
            break;
        if (word.size() > 1 && !word.endsWith(u'.'))
            words.append(word);
    }
    return words;
}

} // namespace phalera
