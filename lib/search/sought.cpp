// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sought.h"

#include "names/folding.h"

#include <algorithm>

namespace phalera {

namespace {

using Kind = NameMatch::Kind;

/// Collects what the query asks for.
class Seeking
{
public:
    explicit Seeking(const Answer &answer)
        : m_guessed(answer.words)
    {
        read(answer.query.root);
    }

    [[nodiscard]] std::vector<Sought> take() { return std::move(m_sought); }

private:
    void read(const QueryNode &node)
    {
        switch (node.kind) {
        case QueryNode::Kind::And:
        case QueryNode::Kind::Or:
            for (const QueryNode &child : node.children)
                read(child);
            break;
        case QueryNode::Kind::Word:
            add(node.text, node.reach == QueryNode::Reach::Exact, false, {});
            break;
        case QueryNode::Kind::Phrase:
            add(node.text, true, true, {});
            break;
        case QueryNode::Kind::Condition:
            for (const QueryValue &value : node.values) {
                if (value.kind == QueryValue::Kind::Text && fieldNature(node.field) == FieldNature::Text)
                    add(value.text, false, node.field != Field::Name, node.field);
            }
            break;
        case QueryNode::Kind::Not:
            break;
        }
    }

    void add(const QString &text, bool isWhole, bool isPhrase, std::optional<Field> field)
    {
        Sought sought;
        sought.words = foldedWords(text);
        sought.lastMayBegin = !isWhole;
        sought.field = field;
        if (sought.words.isEmpty())
            return;
        if (!isWhole && !isPhrase) {
            sought.names = nameWords(text);
            sought.mostDistant = Kind::Initials;
            noteGuesses(sought, text);
        }
        m_sought.push_back(std::move(sought));
    }

    /// Only what the answer says that it guessed is looked for so.
    void noteGuesses(Sought &sought, const QString &text)
    {
        for (const WordAnswer &word : std::as_const(m_guessed)) {
            const bool isMeant = std::any_of(sought.names.begin(), sought.names.end(),
                [&word](const NameWord &name) { return name.exact == word.word.toLower(); });
            if (word.word != text && !isMeant)
                continue;
            if (word.kind == Kind::OtherLayout) {
                const QString retyped = otherKeyboardLayout(text);
                m_sought.push_back({ foldedWords(retyped), nameWords(retyped), true, sought.field, Kind::OtherLayout,
                    Kind::Romanized, false });
            } else if (word.kind == Kind::Romanized) {
                sought.namesMayBegin = true;
            } else if (!isSameName(word.kind)) {
                sought.mostDistant = Kind::EditDistance2;
            }
        }
    }

    QList<WordAnswer> m_guessed;
    std::vector<Sought> m_sought;
};

} // namespace

std::vector<Sought> soughtIn(const Answer &answer)
{
    return Seeking(answer).take();
}

} // namespace phalera
