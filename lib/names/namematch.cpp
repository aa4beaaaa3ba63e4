// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namematch.h"

#include "names/editdistance.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

constexpr int ScoreOfKind = 100;

int baseScore(Kind kind)
{
    return (int(Kind::EditDistance2) - int(kind) + 1) * ScoreOfKind;
}

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &key) { return b.contains(key); });
}

bool soundAlike(const NameWord &query, const NameWord &name)
{
    return std::any_of(query.phonetic.begin(), query.phonetic.end(),
        [&name](const QString &key) { return key.size() >= ShortestByEar && name.phonetic.contains(key); });
}

/// The least number of typing errors between the two, in letters or in sounds; more than the bound: too many.
int errorsBetween(const NameWord &query, const NameWord &name, int bound)
{
    int least = editDistance(query.folded, name.folded, bound);
    for (const QString &a : query.sounds.first(std::min(ReadingsWithErrors, query.sounds.size()))) {
        const int tolerated = std::min(bound, toleratedErrors(a.size()));
        for (const QString &b : name.sounds) {
            if (const int errors = editDistance(a, b, tolerated); errors <= tolerated)
                least = std::min(least, errors);
        }
    }
    return least;
}

std::optional<Kind> kindOf(const NameWord &query, const NameWord &name)
{
    if (query.exact == name.exact)
        return Kind::Exact;
    if (query.folded == name.folded)
        return Kind::Folded;
    if (mayAbbreviate(query, name) || mayAbbreviate(name, query))
        return Kind::Initials;
    if (query.isAbbreviated || name.isAbbreviated)
        return {};
    if (haveCommon(query.sounds, name.sounds))
        return Kind::Romanized;
    const int tolerated = toleratedErrors(query.folded.size());
    const int errors = errorsBetween(query, name, tolerated);
    if (tolerated >= 1 && errors <= 1)
        return Kind::EditDistance1;
    if (soundAlike(query, name))
        return Kind::Phonetic;
    return tolerated >= 2 && errors <= 2 ? std::optional(Kind::EditDistance2) : std::nullopt;
}

/// The words of a query laid on the words of one name.
struct Assignment
{
    Kind weakest = Kind::Exact;
    std::optional<RomanizationSystem> system;
    bool isReordered = false;
    int weakWords = 0;
    int missing = 0; ///< a patronymic of the query, or its initial, that the name does not have
    int leftOver = 0;

    [[nodiscard]] NameMatch match() const
    {
        NameMatch match { weakest, system, isReordered, 0 };
        if (isReordered && weakest <= Kind::PartsReordered)
            match.kind = Kind::PartsReordered;
        const int penalty
            = std::min((isReordered ? 10 : 0) + 5 * weakWords + 20 * missing + std::min(leftOver, 9), ScoreOfKind - 1);
        match.score = baseScore(match.kind) - penalty;
        return match;
    }
};

/// An initial may stand for many words, so the others choose theirs before.
std::vector<size_t> fullWordsFirst(const std::vector<NameWord> &query)
{
    std::vector<size_t> numbers(query.size());
    std::iota(numbers.begin(), numbers.end(), size_t(0));
    std::stable_partition(
        numbers.begin(), numbers.end(), [&query](size_t number) { return !query[number].isAbbreviated; });
    return numbers;
}

std::optional<Assignment> assign(const std::vector<NameWord> &query, const std::vector<NameWord> &name)
{
    Assignment result;
    std::vector<bool> isTaken(name.size());
    const bool nameHasPatronymic = std::any_of(name.begin(), name.end(), isPatronymic);
    std::vector<size_t> places(query.size(), name.size());
    for (const size_t number : fullWordsFirst(query)) {
        const NameWord &word = query[number];
        std::optional<NameMatch> best;
        size_t bestAt = 0;
        for (size_t i = 0; i < name.size(); ++i) {
            const auto match = isTaken[i] ? std::nullopt : wordMatch(word, name[i]);
            if (match && (!best || match->score > best->score)) {
                best = match;
                bestAt = i;
            }
        }
        if (!best) {
            if (!mayMiss(query, word) || nameHasPatronymic || result.missing > 0)
                return {};
            ++result.missing;
            result.weakest = std::max(result.weakest, Kind::Initials);
            continue;
        }
        isTaken[bestAt] = true;
        places[number] = bestAt;
        result.weakest = std::max(result.weakest, best->kind);
        result.weakWords += best->kind > Kind::Folded ? 1 : 0;
        if (best->system)
            result.system = best->system;
    }
    std::erase(places, name.size()); // of the missing patronymic
    if (places.empty())
        return {};
    result.isReordered = !std::is_sorted(places.begin(), places.end());
    result.leftOver = int(std::count(isTaken.begin(), isTaken.end(), false));
    return result;
}

std::optional<NameMatch> better(const std::optional<NameMatch> &a, const std::optional<NameMatch> &b)
{
    if (!a || !b)
        return a ? a : b;
    return b->score > a->score ? b : a;
}

std::optional<NameMatch> bestOf(const std::vector<NameWord> &query, std::span<const std::vector<NameWord>> names)
{
    std::optional<NameMatch> best;
    if (query.empty())
        return best;
    for (size_t i = 0; i < names.size(); ++i) {
        std::vector<NameWord> words = names[i];
        if (i > 0 && words.size() < names[0].size() && query.size() > words.size())
            words.insert(words.end(), names[0].begin(), names[0].end());
        if (const auto assignment = assign(query, words))
            best = better(best, assignment->match());
    }
    return best;
}

} // namespace

bool mayMiss(const std::vector<NameWord> &query, const NameWord &word)
{
    constexpr size_t FewestWords = 3; // Anna Ivanovna alone is not meant to be every Anna
    return query.size() >= FewestWords && (word.isAbbreviated || isPatronymic(word));
}

std::optional<NameMatch> wordMatch(const NameWord &query, const NameWord &name)
{
    const std::optional<Kind> kind = kindOf(query, name);
    if (!kind)
        return {};
    NameMatch match { *kind, {}, false, baseScore(*kind) };
    if (*kind == Kind::Romanized)
        match.system = systemBetween(query, name);
    return match;
}

NameQuery::NameQuery(QStringView text)
    : words(nameWords(text))
{
    if (const QString other = otherKeyboardLayout(text); !other.isEmpty())
        retyped = nameWords(other);
}

std::optional<NameMatch> nameMatch(const NameQuery &query, std::span<const std::vector<NameWord>> names)
{
    std::optional<NameMatch> best = bestOf(query.words, names);
    std::optional<NameMatch> retyped = bestOf(query.retyped, names);
    if (retyped && retyped->kind <= Kind::Romanized) { // near hits of a retyped word are chance
        retyped->kind = Kind::OtherLayout;
        retyped->score = baseScore(Kind::OtherLayout) - (retyped->isReordered ? 10 : 0);
        best = better(best, retyped);
    }
    return best;
}

} // namespace phalera
