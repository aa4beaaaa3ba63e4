// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/folding.h"
#include "names/namematch.h"
#include "search/plainarchive.h"
#include "search/query.h"

#include <functional>

namespace phalera::tests {

/// The rules of bare words carried out by reading every row: no index, no numbers of words, nameMatch() for names.
class PlainWords
{
public:
    using Rows = QSet<qsizetype>;

    PlainWords(const QList<PlainRow> &rows, bool haveNames)
        : m_rows(rows)
        , m_haveNames(haveNames)
    {
        for (const PlainRow &row : rows) {
            std::vector<Name> further;
            for (const QString &name : row.wordings[Field::OtherNames])
                further.push_back(nameWords(name));
            m_names.push_back({ firstName(row, Field::Name), firstName(row, Field::NameEn), further });
        }
    }

    /// Places of the rows that words side by side let through.
    Rows words(const QList<QueryNode> &nodes, bool guesses) const
    {
        QString key = guesses ? u"+"_s : u"-"_s;
        for (const QueryNode &node : nodes)
            key += u' ' + QString::number(int(node.reach)) + node.text;
        auto known = m_known.find(key);
        if (known == m_known.end())
            known = m_known.insert(key, together(nodes, guesses));
        return *known;
    }

    Rows phrase(const QString &text) const
    {
        const QString key = u'"' + text;
        auto known = m_known.find(key);
        if (known == m_known.end())
            known = m_known.insert(key, withText(foldedWords(text), false));
        return *known;
    }

    /// Folding is tested by itself; here it need not be done anew for each row.
    static QStringList wordsOf(const QString &text)
    {
        static QHash<QString, QStringList> known;
        auto words = known.find(text);
        if (words == known.end())
            words = known.insert(text, foldedWords(text));
        return *words;
    }

    static bool follows(const QString &wording, const QStringList &words, bool lastMayBegin)
    {
        const QStringList all = wordsOf(wording);
        for (qsizetype start = 0; start + words.size() <= all.size(); ++start) {
            bool fits = true;
            for (qsizetype i = 0; i < words.size(); ++i) {
                const bool mayBegin = lastMayBegin && i + 1 == words.size();
                fits
                    = fits && (mayBegin ? all.at(start + i).startsWith(words.at(i)) : all.at(start + i) == words.at(i));
            }
            if (fits)
                return true;
        }
        return false;
    }

private:
    using Kind = NameMatch::Kind;
    using Name = std::vector<NameWord>;
    struct Names
    {
        Name russian;
        Name latin;
        std::vector<Name> further;
    };
    struct Part
    {
        QString text;
        QueryNode::Reach reach = QueryNode::Reach::Usual;
        std::optional<NameWord> name;
        bool isInitial = false;
    };

    static Name firstName(const PlainRow &row, Field field) { return nameWords(row.wordings[field].value(0)); }

    Rows where(const std::function<bool(qsizetype)> &holds) const
    {
        Rows rows;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (holds(i))
                rows.insert(i);
        }
        return rows;
    }

    Rows withText(const QStringList &words, bool lastMayBegin) const
    {
        return where([&](qsizetype i) {
            QStringList wordings = m_rows.at(i).citedTexts;
            for (const QStringList &ofField : m_rows.at(i).wordings)
                wordings += ofField;
            return words.isEmpty() || std::any_of(wordings.begin(), wordings.end(), [&](const QString &wording) {
                return follows(wording, words, lastMayBegin);
            });
        });
    }

    /// Rows with a word in a name that is such a match.
    Rows withName(const NameWord &asked, Kind first, Kind last) const
    {
        return where([&](qsizetype i) {
            return hasNameWord(i, [&](const NameWord &word) {
                const auto match = wordMatch(asked, word);
                return match && match->kind >= first && match->kind <= last;
            });
        });
    }

    bool hasNameWord(qsizetype i, const std::function<bool(const NameWord &)> &holds) const
    {
        const Names &names = m_names[size_t(i)];
        std::vector<Name> all = names.further;
        all.push_back(names.russian);
        all.push_back(names.latin);
        return std::any_of(
            all.begin(), all.end(), [&](const Name &name) { return std::any_of(name.begin(), name.end(), holds); });
    }

    /// Rows with a name that answers all words up to this kind.
    Rows people(const Name &asked, Kind last) const
    {
        if (std::all_of(asked.begin(), asked.end(), [](const NameWord &word) { return word.isAbbreviated; }))
            return {}; // initials alone are nobody's
        NameQuery query(u"");
        query.words = asked;
        return where([&](qsizetype i) {
            const Names &names = m_names[size_t(i)];
            return std::any_of(m_firsts.begin(), m_firsts.end(), [&](Name Names::*first) {
                std::vector<Name> whole { names.*first };
                whole.insert(whole.end(), names.further.begin(), names.further.end());
                const auto match = nameMatch(query, whole);
                return match && match->kind <= last;
            });
        });
    }

    Rows named(const QString &text, Kind first, Kind last) const
    {
        const Name names = nameWords(text);
        if (!m_haveNames || names.empty())
            return {};
        if (names.size() > 1)
            return people(names, last == Kind::Romanized ? Kind::Initials : last);
        return withName(names.front(), first, last);
    }

    Rows sameName(const QString &text) const { return named(text, Kind::Exact, Kind::Romanized); }
    Rows nearName(const QString &text) const { return named(text, Kind::EditDistance1, Kind::EditDistance2); }

    Rows word(const Part &part, bool guesses) const
    {
        if (part.reach == QueryNode::Reach::Exact)
            return phrase(part.text);
        Rows rows = withText(wordsOf(part.text), true) | sameName(part.text);
        if (rows.isEmpty() && guesses)
            rows = guessed(part.text);
        return part.reach == QueryNode::Reach::Near ? rows | nearName(part.text) : rows;
    }

    Rows guessed(const QString &text) const
    {
        const Name names = nameWords(text);
        Rows rows;
        if (m_haveNames && names.size() == 1 && names.front().folded.size() >= 3) {
            rows = where([&](qsizetype i) {
                return hasNameWord(i, [&](const NameWord &word) { return beginsAlike(names.front(), word); });
            });
        }
        const QString retyped = otherKeyboardLayout(text);
        if (rows.isEmpty() && !wordsOf(retyped).isEmpty())
            rows = withText(wordsOf(retyped), true) | sameName(retyped);
        return rows.isEmpty() ? nearName(text) : rows;
    }

    static bool beginsAlike(const NameWord &beginning, const NameWord &word)
    {
        return word.folded.startsWith(beginning.folded)
            || std::any_of(beginning.sounds.begin(), beginning.sounds.end(), [&](const QString &sound) {
                   return std::any_of(word.sounds.begin(), word.sounds.end(),
                       [&](const QString &key) { return key.startsWith(sound); });
               });
    }

    QList<Part> partsOf(const QList<QueryNode> &nodes) const
    {
        QList<Part> parts;
        for (const QueryNode &node : nodes) {
            const bool mayBeName = m_haveNames && node.reach == QueryNode::Reach::Usual;
            const Name names = mayBeName ? nameWords(node.text) : Name();
            const bool hasInitial = std::any_of(names.begin(), names.end(), isInitial);
            if (names.size() > 1 && hasInitial) {
                for (const NameWord &name : names)
                    parts.append({ name.exact, node.reach, name, isInitial(name) });
            } else {
                const bool isOne = names.size() == 1;
                parts.append({ node.text, node.reach, isOne ? std::optional(names.front()) : std::nullopt,
                    isOne && hasInitial });
            }
        }
        const bool hasFullName = std::any_of(
            parts.begin(), parts.end(), [this](const Part &part) { return !part.isInitial && isName(part); });
        for (Part &part : parts)
            part.isInitial = part.isInitial && hasFullName;
        return parts;
    }
    static bool isInitial(const NameWord &name) { return name.isAbbreviated && name.folded.at(0).isLetter(); }

    Rows together(const QList<QueryNode> &nodes, bool guesses) const
    {
        const QList<Part> parts = partsOf(nodes);
        if (parts.size() == 1)
            return word(parts.front(), guesses);
        Rows text = where([](qsizetype) { return true; });
        bool hasInitials = false;
        bool areNames = true;
        Name query;
        Name names;
        for (const Part &part : parts) {
            hasInitials = hasInitials || part.isInitial;
            areNames = areNames && part.name;
            if (part.name)
                query.push_back(*part.name);
            if (part.isInitial || isName(part))
                names.push_back(*part.name);
            else
                text &= word(part, guesses);
        }
        Rows rows = hasInitials ? people(names, Kind::Initials) & text : Rows();
        if (rows.isEmpty()) {
            rows = where([](qsizetype) { return true; });
            for (const QueryNode &node : nodes)
                rows &= word({ node.text, node.reach, {}, false }, guesses);
        }
        if (areNames && !hasInitials)
            rows |= people(query, Kind::Initials);
        return rows.isEmpty() && guesses && areNames ? people(query, Kind::EditDistance2) : rows;
    }

    bool isName(const Part &part) const
    {
        return part.name && !withName(*part.name, Kind::Exact, Kind::Romanized).isEmpty();
    }

    static constexpr std::array m_firsts { &Names::russian, &Names::latin };
    const QList<PlainRow> &m_rows;
    bool m_haveNames;
    std::vector<Names> m_names;
    mutable QHash<QString, Rows> m_known;
};

} // namespace phalera::tests
