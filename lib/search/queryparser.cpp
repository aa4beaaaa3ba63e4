// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexer.h"
#include "search/queryvalue.h"
#include "search/suggestions.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Node = QueryNode;
using Token = QueryToken;
using ErrorKind = QueryError::Kind;

/// Brackets and minus signs inside one another. No reader follows as many; a pasted text may still hold them.
constexpr int DeepestNesting = 50;

std::optional<TimeScope> timeScopeByName(QStringView name)
{
    if (name.compare("certain"_L1, Qt::CaseInsensitive) == 0)
        return TimeScope::Certain;
    if (name.compare("possible"_L1, Qt::CaseInsensitive) == 0)
        return TimeScope::Possible;
    if (name.compare("any"_L1, Qt::CaseInsensitive) == 0)
        return TimeScope::Any;
    return {};
}

std::optional<Node::Reach> reachByName(QStringView name)
{
    if (name.compare("exact"_L1, Qt::CaseInsensitive) == 0)
        return Node::Reach::Exact;
    if (name.compare("near"_L1, Qt::CaseInsensitive) == 0)
        return Node::Reach::Near;
    return {};
}

/// Recursive descent over the grammar of the manual's chapter on the query line. The first error ends it.
class Parser
{
public:
    explicit Parser(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    tl::expected<Query, QueryError> run()
    {
        std::vector<Node> alternatives = parseAlternatives(0);
        if (!m_error && current().kind == Token::Kind::Close)
            fail(ErrorKind::UnexpectedBracket, current());
        if (m_error)
            return tl::unexpected(*m_error);
        m_query.unit = m_unit.value_or(m_query.unit);
        m_query.time = m_time.value_or(m_query.time);
        if (alternatives.size() == 1)
            m_query.root = std::move(alternatives.front());
        else
            m_query.root.children.push_back(anyOf(std::move(alternatives)));
        return m_query;
    }

private:
    const Token &current() const { return m_tokens.at(m_at); }
    const Token &next() { return m_tokens.at(m_at++); }

    void fail(ErrorKind kind, const Token &token, const QStringList &suggestions = {})
    {
        fail(kind, token.column, token.text, suggestions);
    }
    void fail(ErrorKind kind, qsizetype column, const QString &word, const QStringList &suggestions = {})
    {
        if (!m_error)
            m_error = QueryError { kind, column, word, suggestions };
    }

    static Node allOf(Node conjunction)
    {
        if (conjunction.children.size() == 1)
            return Node(conjunction.children.front());
        return conjunction;
    }

    static Node anyOf(std::vector<Node> alternatives)
    {
        Node any;
        any.kind = Node::Kind::Or;
        for (Node &alternative : alternatives)
            any.children.push_back(allOf(std::move(alternative)));
        return any;
    }

    /// One And for each side of the ORs.
    std::vector<Node> parseAlternatives(int depth)
    {
        std::vector<Node> alternatives { parseConjunction(depth) };
        while (!m_error && current().kind == Token::Kind::Or) {
            const Token &sign = next();
            alternatives.push_back(parseConjunction(depth));
            const bool oneIsEmpty
                = alternatives.back().children.empty() || alternatives[alternatives.size() - 2].children.empty();
            if (!m_error && oneIsEmpty)
                fail(ErrorKind::NothingBesideOr, sign);
        }
        return alternatives;
    }

    Node parseConjunction(int depth)
    {
        Node all;
        while (!m_error && current().kind != Token::Kind::End && current().kind != Token::Kind::Close
            && current().kind != Token::Kind::Or) {
            if (std::optional<Node> part = parsePart(depth))
                all.children.push_back(std::move(*part));
        }
        return all;
    }

    /// Nothing where the part only says the unit or the time scope, or is an error.
    std::optional<Node> parsePart(int depth)
    {
        const Token token = next();
        switch (token.kind) {
        case Token::Kind::Minus:
            return parseNegation(token, depth);
        case Token::Kind::Open:
            return parseBracket(token, depth);
        case Token::Kind::Field:
            return parseField(token, depth);
        case Token::Kind::Quoted:
            return textNode(Node::Kind::Phrase, token);
        default:
            return textNode(Node::Kind::Word, token);
        }
    }

    static Node textNode(Node::Kind kind, const Token &token)
    {
        Node node;
        node.kind = kind;
        node.text = token.text;
        return node;
    }

    std::optional<Node> parseNegation(const Token &minus, int depth)
    {
        const Token &negated = current();
        const bool followsAtOnce = negated.column == minus.column + 1;
        const bool isTerm
            = negated.kind != Token::Kind::End && negated.kind != Token::Kind::Close && negated.kind != Token::Kind::Or;
        if (!followsAtOnce || !isTerm) {
            fail(ErrorKind::NothingToNegate, minus);
            return {};
        }
        if (depth == DeepestNesting) {
            fail(ErrorKind::TooDeep, minus);
            return {};
        }
        std::optional<Node> part = parsePart(depth + 1);
        if (!part) {
            fail(ErrorKind::NothingToNegate, minus);
            return {};
        }
        Node node;
        node.kind = Node::Kind::Not;
        node.children.push_back(std::move(*part));
        return node;
    }

    std::optional<Node> parseBracket(const Token &open, int depth)
    {
        if (depth == DeepestNesting) {
            fail(ErrorKind::TooDeep, open);
            return {};
        }
        std::vector<Node> alternatives = parseAlternatives(depth + 1);
        if (m_error)
            return {};
        if (current().kind != Token::Kind::Close) {
            fail(ErrorKind::UnclosedBracket, open);
            return {};
        }
        const Token &close = next();
        if (alternatives.size() > 1)
            return anyOf(std::move(alternatives));
        if (alternatives.front().children.empty()) {
            fail(ErrorKind::EmptyBrackets, open.column, QString(open.text + close.text));
            return {};
        }
        return allOf(std::move(alternatives.front()));
    }

    std::optional<Node> parseField(const Token &name, int depth)
    {
        if (name.text.compare("unit"_L1, Qt::CaseInsensitive) == 0) {
            parseDirective(name, depth, m_unit, unitByName, { u"conferrals"_s, u"people"_s, u"acts"_s, u"sources"_s });
            return {};
        }
        if (name.text.compare("time"_L1, Qt::CaseInsensitive) == 0) {
            parseDirective(name, depth, m_time, timeScopeByName, { u"certain"_s, u"possible"_s, u"any"_s });
            return {};
        }
        if (const std::optional<Node::Reach> reach = reachByName(name.text))
            return parseReach(name, *reach);
        const std::optional<Field> field = fieldByName(name.text);
        if (!field) {
            fail(ErrorKind::UnknownField, name, fieldSuggestions(name.text));
            return {};
        }
        Node node;
        node.kind = Node::Kind::Condition;
        node.field = *field;
        do {
            node.values.append(parseValue(name, *field));
        } while (!m_error && takeComma());
        return node;
    }

    /// exact: and near: before one or several texts, of which any may hold.
    std::optional<Node> parseReach(const Token &name, Node::Reach reach)
    {
        std::vector<Node> texts;
        do {
            if (!valueFollows(name))
                return {};
            texts.push_back(reachingNode(name, next(), reach));
        } while (!m_error && takeComma());
        return texts.size() == 1 ? std::move(texts.front()) : anyOf(std::move(texts));
    }

    /// near:"two words" asks for each of the words.
    Node reachingNode(const Token &name, const Token &token, Node::Reach reach)
    {
        if (token.kind == Token::Kind::Word || reach == Node::Reach::Exact) {
            Node node = textNode(token.kind == Token::Kind::Word ? Node::Kind::Word : Node::Kind::Phrase, token);
            node.reach = reach;
            return node;
        }
        Node all;
        const QStringList words = token.text.simplified().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            Node node = textNode(Node::Kind::Word, token);
            node.text = word;
            node.reach = reach;
            all.children.push_back(std::move(node));
        }
        if (words.isEmpty())
            fail(ErrorKind::MissingValue, token.column, QString(name.text + u':'));
        return allOf(std::move(all));
    }

    /// What is said once of the whole query.
    template <typename Value, typename ByName>
    void parseDirective(
        const Token &name, int depth, std::optional<Value> &target, ByName byName, const QStringList &names)
    {
        if (!valueFollows(name))
            return;
        const Token &word = next();
        const auto value = byName(word.text);
        const QString directive = name.text + u':' + word.text;
        if (!value)
            fail(ErrorKind::UnknownValue, word, names);
        else if (depth > 0)
            fail(ErrorKind::DirectiveInside, name.column, directive);
        else if (target || takeComma())
            fail(ErrorKind::DirectiveTwice, name.column, directive);
        else
            target = *value;
    }

    /// Whether a value stands right after the colon or comma before it.
    bool valueFollows(const Token &name)
    {
        const Token &before = m_tokens.at(m_at - 1);
        const qsizetype expected = before.column + before.text.size() + (before.kind == Token::Kind::Field ? 1 : 0);
        const Token &value = current();
        const bool isValue = value.kind == Token::Kind::Quoted
            || (value.kind == Token::Kind::Word && !value.text.startsWith(u',')); // a comma there has nothing before it
        if (isValue && value.column == expected && !(value.kind == Token::Kind::Quoted && value.text.isEmpty()))
            return true;
        fail(ErrorKind::MissingValue, expected, QString(name.text + u':'));
        return false;
    }

    QueryValue parseValue(const Token &name, Field field)
    {
        if (!valueFollows(name))
            return {};
        auto value = queryValue(next(), field);
        if (value)
            return *value;
        m_error = value.error();
        return {};
    }

    bool takeComma()
    {
        const bool isComma = current().kind == Token::Kind::Comma;
        m_at += isComma ? 1 : 0;
        return isComma;
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    Query m_query;
    std::optional<Unit> m_unit;
    std::optional<TimeScope> m_time;
    std::optional<QueryError> m_error;
};

} // namespace

tl::expected<Query, QueryError> parseQuery(QStringView text)
{
    auto tokens = queryTokens(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return Parser(std::move(*tokens)).run();
}

} // namespace phalera
