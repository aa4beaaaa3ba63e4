// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/duplicates.h"

#include "matching/likeness.h"
#include "matching/sharedkeys.h"

#include <algorithm>
#include <tuple>

namespace phalera {

namespace {

/// So many people before and after, by the alphabet, each is compared with of those who share a key.
constexpr size_t Neighbours = 24;
/// Pairs that are held before those that were found by several keys are joined.
constexpr size_t ManyPairs = 1'000'000;
constexpr qint64 PairsBetweenReports = 20'000;

struct ScoredPair
{
    int score = 0;
    quint32 a = 0;
    quint32 b = 0;
    friend auto operator<=>(const ScoredPair &, const ScoredPair &) = default;
};

quint64 pairNumber(quint32 a, quint32 b)
{
    return quint64(std::min(a, b)) << 32 | std::max(a, b);
}

std::optional<quint32> personOf(const Snapshot &snapshot, const QString &id)
{
    const auto row = snapshot.rowOf({ Table::People, id });
    return row ? std::optional(snapshot.personNumber(*row)) : std::nullopt;
}

/// One search for duplicates.
class DuplicateSearch
{
public:
    DuplicateSearch(
        const std::shared_ptr<const Snapshot> &snapshot, const DuplicateWish &wish, const DuplicateProgress &progress)
        : m_people(snapshot)
        , m_likeness(m_people)
        , m_wish(wish)
        , m_progress(progress)
    {
        for (const auto &[a, b] : wish.different) {
            const auto first = personOf(*snapshot, a);
            const auto second = personOf(*snapshot, b);
            if (first && second)
                m_different.insert(pairNumber(*first, *second));
        }
        if (wish.among) {
            m_isAmong.resize(m_people.count());
            for (const QString &id : *wish.among) {
                if (const auto person = personOf(*snapshot, id))
                    m_isAmong[*person] = true;
            }
        }
    }

    Duplicates run()
    {
        for (const SharedKeys::Kind kind : SharedKeys::Kinds) {
            m_keysDone = double(size_t(kind)) / SharedKeys::Kinds.size();
            if (!goOn(0))
                return {};
            const std::vector<SharedKeys::Entry> entries = SharedKeys(m_people).entries(kind);
            for (size_t begin = 0; begin < entries.size() && !m_isStopped;) {
                size_t end = begin + 1;
                while (end < entries.size() && entries[end].key == entries[begin].key)
                    ++end;
                compareGroup({ entries.begin() + ptrdiff_t(begin), entries.begin() + ptrdiff_t(end) });
                m_groupsDone = double(end) / double(entries.size());
                begin = end;
            }
            if (m_isStopped)
                return {};
            keepOnce();
        }
        return result();
    }

private:
    bool goOn(double done)
    {
        m_isStopped = m_isStopped || (m_progress && !m_progress(m_keysDone + done / SharedKeys::Kinds.size()));
        return !m_isStopped;
    }

    void compareGroup(std::span<const SharedKeys::Entry> group)
    {
        for (size_t i = 0; i < group.size() && !m_isStopped; ++i) {
            const size_t end = std::min(group.size(), i + 1 + Neighbours);
            for (size_t j = i + 1; j < end; ++j)
                compare(group[i].person, group[j].person);
            m_leftOut += qint64(group.size() - end);
        }
    }

    void compare(quint32 a, quint32 b)
    {
        if (a == b || (!m_isAmong.empty() && !m_isAmong[a] && !m_isAmong[b]))
            return;
        if (++m_compared % PairsBetweenReports == 0 && !goOn(m_groupsDone))
            return;
        const int score = m_likeness.score(std::min(a, b), std::max(a, b));
        if (score < m_wish.threshold || m_different.contains(pairNumber(a, b)))
            return;
        m_found.push_back({ -score, std::min(a, b), std::max(a, b) });
        if (m_found.size() < m_joinedAt)
            return;
        keepOnce();
        m_joinedAt = std::max(ManyPairs, 2 * m_found.size());
    }

    void keepOnce()
    {
        std::ranges::sort(m_found);
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
    }

    Duplicates result()
    {
        Duplicates duplicates { {}, qint64(m_found.size()), m_compared, m_leftOut };
        for (const ScoredPair &pair : m_found) {
            if (duplicates.pairs.size() == m_wish.most)
                break;
            duplicates.pairs.append(m_likeness.explained(pair.a, pair.b));
        }
        return duplicates;
    }

    ComparedPeople m_people;
    Likeness m_likeness;
    const DuplicateWish &m_wish;
    const DuplicateProgress &m_progress;
    QSet<quint64> m_different;
    std::vector<bool> m_isAmong;
    std::vector<ScoredPair> m_found; ///< scores below 0, so that the highest comes first
    size_t m_joinedAt = ManyPairs;
    qint64 m_compared = 0;
    qint64 m_leftOut = 0;
    double m_keysDone = 0;
    double m_groupsDone = 0;
    bool m_isStopped = false;
};

} // namespace

Duplicates findDuplicates(
    const std::shared_ptr<const Snapshot> &snapshot, const DuplicateWish &wish, const DuplicateProgress &progress)
{
    return DuplicateSearch(snapshot, wish, progress).run();
}

bool isCertain(const DuplicatePair &pair)
{
    using Part = Evidence::Part;
    const auto isSame = [&pair](Part part) {
        return std::ranges::any_of(pair.evidence, [part](const Evidence &evidence) {
            return evidence.part == part
                && (evidence.finding == Evidence::Finding::Same
                    || evidence.finding == Evidence::Finding::OtherSpelling);
        });
    };
    const auto isAgainst = [](const Evidence &evidence) { return evidence.weight < 0; };
    const bool hasSameName = isSame(Part::FamilyName) && isSame(Part::GivenName) && isSame(Part::Patronymic);
    return ((hasSameName && isSame(Part::Born)) || isSame(Part::Wikidata))
        && std::ranges::none_of(pair.evidence, isAgainst);
}

} // namespace phalera
