// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/personrows.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

/// The conferrals of each person that conferrals name, by the number of the person's id.
class ConferralsByPerson
{
public:
    explicit ConferralsByPerson(const RecordCells &conferrals)
        : m_conferrals(conferrals)
        , m_persons(conferrals.cells(QLatin1StringView("person")))
        , m_offsets(m_persons.texts.texts().size() + 1)
        , m_list(conferrals.size())
    {
        for (quint32 conferral = 0; conferral < m_list.size(); ++conferral)
            ++m_offsets[m_persons.numbers[conferral] + 1];
        std::partial_sum(m_offsets.begin(), m_offsets.end(), m_offsets.begin());
        std::vector<quint32> next(m_offsets.begin(), m_offsets.end() - 1);
        for (quint32 conferral = 0; conferral < m_list.size(); ++conferral)
            m_list[next[m_persons.numbers[conferral]]++] = conferral;
    }

    [[nodiscard]] QByteArrayView id(quint32 person) const { return m_persons.texts.texts().utf8(person); }
    [[nodiscard]] std::optional<quint32> find(QByteArrayView id) const { return m_persons.texts.find(id); }

    /// Numbers of those who are named but not known, by id.
    [[nodiscard]] std::vector<quint32> unknown(const std::vector<bool> &isKnown) const
    {
        std::vector<quint32> persons;
        for (quint32 person = 0; person + 1 < m_offsets.size(); ++person) {
            if (!isKnown[person] && m_offsets[person] < m_offsets[person + 1])
                persons.push_back(person);
        }
        std::sort(persons.begin(), persons.end(), [this](quint32 a, quint32 b) { return isLess(id(a), id(b)); });
        return persons;
    }

    /// The conferrals of a person, by id.
    [[nodiscard]] std::span<const quint32> of(quint32 person)
    {
        const auto first = m_list.begin() + m_offsets[person];
        const auto last = m_list.begin() + m_offsets[person + 1];
        if (last - first > 1 && !m_conferrals.cameInOrder()) {
            const Texts &ids = m_conferrals.ids();
            std::sort(first, last, [&ids](quint32 a, quint32 b) { return isLess(ids.utf8(a), ids.utf8(b)); });
        }
        return { first, last };
    }

private:
    const RecordCells &m_conferrals;
    const Cells &m_persons;
    std::vector<quint32> m_offsets;
    std::vector<quint32> m_list;
};

void addPerson(PersonRows &rows, QByteArrayView id, quint32 person, std::span<const quint32> conferrals)
{
    const auto number = quint32(rows.firstRows.size());
    rows.firstRows.push_back(Row(rows.rows.size()));
    rows.personIds.append(id);
    for (const quint32 conferral : conferrals)
        rows.rows.push_back({ person, conferral });
    if (conferrals.empty())
        rows.rows.push_back({ person, PersonRows::Nothing });
    rows.personNumbers.resize(rows.rows.size(), number);
}

} // namespace

PersonRows personRows(const RecordCells &people, const RecordCells &conferrals)
{
    PersonRows rows;
    rows.personIds.append({});
    ConferralsByPerson byPerson(conferrals);
    const std::vector<quint32> known = people.inOrder();
    std::vector<bool> isKnown(conferrals.cells(QLatin1StringView("person")).texts.texts().size());
    std::vector<quint32> numbers; // under which conferrals name each person, or Nothing
    numbers.reserve(known.size());
    Texts::Following ids = people.idsFollowing();
    for (const quint32 person : known) {
        numbers.push_back(byPerson.find(ids[person]).value_or(PersonRows::Nothing));
        if (numbers.back() != PersonRows::Nothing)
            isKnown[numbers.back()] = true;
    }
    const std::vector<quint32> unknown = byPerson.unknown(isKnown);
    auto named = unknown.begin();
    const auto addUnknown = [&] {
        addPerson(rows, byPerson.id(*named), PersonRows::Nothing, byPerson.of(*named));
        ++named;
    };
    for (size_t i = 0; i < known.size(); ++i) {
        const QByteArrayView id = ids[known[i]];
        while (named != unknown.end() && isLess(byPerson.id(*named), id))
            addUnknown();
        const bool isNamed = numbers[i] != PersonRows::Nothing;
        addPerson(rows, id, known[i], isNamed ? byPerson.of(numbers[i]) : std::span<const quint32>());
    }
    while (named != unknown.end())
        addUnknown();
    rows.personIds.shrinkToFit();
    return rows;
}

} // namespace phalera
