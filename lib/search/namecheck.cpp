// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/namecheck.h"


#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;
using Need = AskedName::Need;

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
    m_asksPatronymics = std::any_of(
        m_asked.begin(), m_asked.end(), [](const AskedName &word) { return word.need == Need::MayMiss; });
    for (size_t i = 0; i < NameFields.size(); ++i) {
        m_fields[i] = { table.column(NameFields[i]), NameFields[i], {}, {} };
        fill(m_fields[i]);
    }
}

void NameCheck::fill(FieldWords &words) const
{
    const quint32 count = m_table.words.ownCount(words.field) + 1;
    words.answers.assign(count, {});
    if (m_asksPatronymics)
        words.arePatronymics.assign(count, 0);
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
            const WordRange own
                = m_table.words.ownNumbers(words.field, m_table.words.beginningWith(QString(letter)));
            for (quint32 number = own.first; number < own.last; ++number) {
                quint8 &known = words.answers[number][i];
                known = known == 0 ? quint8(int(Kind::Initials) + 1) : known;
            }
        }
    }
}

bool NameCheck::isPatronymicHere(FieldWords &words, quint32 own) const
{
    quint8 &known = words.arePatronymics[own];
    if (known == 0) {
        const std::vector<NameWord> word = nameWords(m_table.words.word(m_table.words.wordOf(words.field, own)));
        known = !word.empty() && isPatronymic(word.front()) ? 2 : 1;
    }
    return known == 2;
}

NameCheck::Name NameCheck::nameOf(FieldWords &words, quint32 code)
{
    Name name;
    for (const quint32 own : m_table.words.firstWording(words.field, code)) {
        name.words.push_back(words.answers[own]);
        name.hasPatronymic = name.hasPatronymic || (m_asksPatronymics && isPatronymicHere(words, own));
    }
    return name;
}

std::optional<Kind> NameCheck::assign(const Name &name) const
{
    quint32 taken = 0;
    bool isMissing = false;
    bool answersAny = false;
    quint8 weakest = 0;
    for (const size_t i : m_order) {
        quint8 best = 0;
        size_t bestAt = 0;
        bool isThere = false;
        for (size_t at = 0; at < name.words.size() && at < 32; ++at) {
            const quint8 answer = name.words[at][i];
            isThere = isThere || answer > 0;
            if (answer > 0 && (best == 0 || answer < best) && ((taken >> at) & 1U) == 0) {
                best = answer;
                bestAt = at;
            }
        }
        if (best > 0) {
            taken |= 1U << bestAt;
            weakest = std::max(weakest, best);
            answersAny = true;
            continue;
        }
        if (m_asked[i].need == Need::IfThere && !isThere)
            continue;
        if (m_asked[i].need != Need::MayMiss || isMissing || name.hasPatronymic)
            return {};
        isMissing = true;
        weakest = std::max(weakest, quint8(int(Kind::Initials) + 1));
    }
    return answersAny ? std::optional(Kind(weakest - 1)) : std::nullopt;
}

std::optional<Kind> NameCheck::kindOf(Row row)
{
    std::array<Name, 2> names;
    std::optional<Kind> best;
    for (size_t i = 0; i < names.size(); ++i) {
        names[i] = nameOf(m_fields[i], m_fields[i].column->codes[row]);
        best = surer(best, assign(names[i]));
    }
    FieldWords &further = m_fields[names.size()];
    for (const quint32 code : further.column->codesOf(row)) {
        const Name name = code == 0 ? Name() : nameOf(further, code);
        if (name.words.empty())
            continue;
        for (const Name &first : names) {
            Name whole = name;
            if (name.words.size() < first.words.size() && m_asked.size() > name.words.size()) {
                // A maiden name stands for the family name: the given name is that of the first.
                whole.words.insert(whole.words.end(), first.words.begin(), first.words.end());
                whole.hasPatronymic = name.hasPatronymic || first.hasPatronymic;
            }
            best = surer(best, assign(whole));
        }
    }
    return best;
}

} // namespace phalera
