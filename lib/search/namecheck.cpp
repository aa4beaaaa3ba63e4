// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namecheck.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

std::optional<Kind> surer(std::optional<Kind> a, std::optional<Kind> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

NameCheck::NameCheck(const TableData &table, std::vector<AskedName> asked)
    : m_table(table)
    , m_asked(std::move(asked))
    , m_order(m_asked.size())
{
    Q_ASSERT(m_asked.size() <= MostWords);
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    std::stable_partition(m_order.begin(), m_order.end(), [this](size_t i) { return !m_asked[i].isAbbreviated; });
    m_asksPatronymics = std::any_of(m_asked.begin(), m_asked.end(), [](const AskedName &word) { return word.mayMiss; });
    for (size_t i = 0; i < NameFields.size(); ++i) {
        m_fields[i] = { table.column(NameFields[i]), NameFields[i], {}, {} };
        fill(m_fields[i]);
    }
}

void NameCheck::fill(FieldWords &words) const
{
    const quint32 count = m_table.words.ownCount(words.field) + 1;
    words.answers.assign(count, {});
    words.arePatronymics.assign(m_asksPatronymics ? count : 0, false);
    for (const quint32 patronymic : m_asksPatronymics ? m_table.names.parts().patronymics : std::vector<quint32>()) {
        const quint32 word = m_table.wordsOfNames[patronymic];
        const WordRange own = m_table.words.ownNumbers(words.field, { word, word + 1 });
        if (!own.isEmpty())
            words.arePatronymics[own.first] = true;
    }
    for (size_t i = 0; i < m_asked.size(); ++i) {
        for (const AskedName::Meant &meant : m_asked[i].meant) {
            const WordRange own = m_table.words.ownNumbers(words.field, meant.words);
            const auto answer = quint8(int(meant.kind) + 1);
            for (quint32 number = own.first; number < own.last; ++number) {
                quint8 &known = words.answers[number][i];
                known = known == 0 ? answer : std::min(known, answer);
            }
        }
        if (m_asked[i].initials.isEmpty())
            continue;
        for (const QChar letter : m_asked[i].initials) {
            const WordRange own = m_table.words.ownNumbers(words.field, m_table.words.beginningWith(QString(letter)));
            for (quint32 number = own.first; number < own.last; ++number) {
                quint8 &known = words.answers[number][i];
                known = known == 0 ? quint8(int(Kind::Initials) + 1) : known;
            }
        }
    }
}

NameCheck::Name NameCheck::nameOf(const FieldWords &words, quint32 code) const
{
    Name name;
    for (const quint32 own : m_table.words.firstWording(words.field, code)) {
        name.append(words.answers[own]);
        name.hasPatronymic = name.hasPatronymic || (m_asksPatronymics && words.arePatronymics[own]);
    }
    return name;
}

/// A maiden name stands for the family name: the given name is that of the first.
NameCheck::Name NameCheck::joined(const Name &further, const Name &first)
{
    Name name = further;
    for (size_t i = 0; i < first.size; ++i)
        name.append(first.words[i]);
    name.hasPatronymic = further.hasPatronymic || first.hasPatronymic;
    return name;
}

std::optional<Kind> NameCheck::assign(const Name &name) const
{
    std::array<bool, Name::MostWords> isTaken {};
    bool isMissing = false;
    quint8 weakest = 0;
    for (const size_t i : m_order) {
        quint8 best = 0;
        size_t bestAt = 0;
        for (size_t at = 0; at < name.size; ++at) {
            const quint8 answer = name.words[at][i];
            if (answer > 0 && (best == 0 || answer < best) && !isTaken[at]) {
                best = answer;
                bestAt = at;
            }
        }
        if (best == 0) {
            if (!m_asked[i].mayMiss || isMissing || name.hasPatronymic)
                return {};
            isMissing = true;
            best = quint8(int(Kind::Initials) + 1);
        } else {
            isTaken[bestAt] = true;
        }
        weakest = std::max(weakest, best);
    }
    return name.size > 0 ? std::optional(Kind(weakest - 1)) : std::nullopt;
}

std::optional<Kind> NameCheck::kindOf(Row row) const
{
    std::array<Name, 2> names;
    std::optional<Kind> best;
    for (size_t i = 0; i < names.size(); ++i) {
        names[i] = nameOf(m_fields[i], m_fields[i].column->codes[row]);
        best = surer(best, assign(names[i]));
    }
    const FieldWords &further = m_fields[names.size()];
    for (const quint32 code : further.column->codesOf(row)) {
        const Name name = code == 0 ? Name() : nameOf(further, code);
        if (name.size == 0)
            continue;
        for (const Name &first : names) {
            const bool isShort = name.size < first.size && m_asked.size() > name.size;
            best = surer(best, assign(isShort ? joined(name, first) : name));
        }
    }
    return best;
}

} // namespace phalera
