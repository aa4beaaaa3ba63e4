// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/suggestions.h"

#include "search/field.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostSuggestions = 3;
constexpr qsizetype MostWrongLetters = 2;

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j);
            const qsizetype replaced = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({ row[at] + 1, row[at + 1] + 1, replaced });
        }
    }
    return row.back();
}

QStringList names()
{
    QStringList all { u"year"_s, u"unit"_s, u"time"_s, u"exact"_s, u"near"_s };
    for (int i = 0; i < int(Field::FieldCount); ++i)
        all.append(fieldName(Field(i)));
    return all;
}

} // namespace

QStringList fieldSuggestions(QStringView name)
{
    const QString typed = name.toString().toLower();
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString &candidate : names()) {
        const qsizetype distance = editDistance(typed, candidate);
        if (candidate.startsWith(typed))
            near.emplace_back(0, candidate);
        else if (distance <= MostWrongLetters && distance < std::min(typed.size(), candidate.size()))
            near.emplace_back(distance, candidate);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, candidate] : near)
        result.append(candidate);
    return result.mid(0, MostSuggestions);
}

} // namespace phalera
