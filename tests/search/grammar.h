// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

#include <memory>

namespace phalera::tests {

/// A grammar as the manual prints it (ISO 14977: = , | [ ] { } ( ) and terminals in quotation marks), out of which
/// random texts are made.
class Grammar
{
public:
    explicit Grammar(quint32 seed)
        : m_random(seed)
    {
    }

    /// Adds the rules of a block. `separator`: what stands between the things that follow one another.
    void add(const QString &rules, const QString &separator)
    {
        static const QRegularExpression token(QStringLiteral("\"[^\"]*\"|'[^']*'|[=,|;(){}\\[\\]]|\\w[\\w ]*"),
            QRegularExpression::UseUnicodePropertiesOption);
        m_tokens.clear();
        m_at = 0;
        for (const QRegularExpressionMatch &match : token.globalMatch(rules))
            m_tokens.append(match.captured().simplified());
        m_tokens.removeAll(QString());
        while (m_at < m_tokens.size()) {
            const QString name = m_tokens.at(m_at);
            m_at += 2; // the name and =
            m_rules.insert(name, { readAlternatives(), separator });
            ++m_at; // ;
        }
    }

    /// What a name without a rule stands for: any of these.
    void addSamples(const QString &name, const QStringList &samples) { m_samples.insert(name, samples); }

    [[nodiscard]] QString text(const QString &name)
    {
        const auto samples = m_samples.constFind(name);
        if (samples != m_samples.constEnd())
            return samples->at(m_random.bounded(samples->size()));
        const auto rule = m_rules.constFind(name);
        if (rule == m_rules.constEnd())
            return {};
        ++m_depth;
        const QString text = textOf(rule->first, rule->second);
        --m_depth;
        return text;
    }

    /// Names that stand in some rule and mean nothing.
    [[nodiscard]] QStringList unexplainedNames() const
    {
        QStringList names;
        for (const auto &[node, separator] : m_rules)
            gatherNames(node, names);
        names.removeIf([this](const QString &name) { return m_rules.contains(name) || m_samples.contains(name); });
        return names;
    }
    /// The terminals of a rule that has just these.
    [[nodiscard]] QStringList terminals(const QString &name) const
    {
        QStringList texts;
        for (const Node &alternative : m_rules.value(name).first.children)
            texts.append(alternative.children.value(0).text);
        return texts;
    }

private:
    static constexpr int DeepestChoice = 20;

    struct Node
    {
        enum class Kind { Terminal, Name, Sequence, Alternatives, Optional, Repeated };
        Kind kind = Kind::Terminal;
        QString text;
        QList<Node> children;
    };

    [[nodiscard]] QString current() const { return m_tokens.value(m_at); }

    Node readAlternatives()
    {
        Node node { Node::Kind::Alternatives, {}, { readSequence() } };
        while (current() == u"|") {
            ++m_at;
            node.children.append(readSequence());
        }
        return node;
    }

    Node readSequence()
    {
        Node node { Node::Kind::Sequence, {}, { readOne() } };
        while (current() == u",") {
            ++m_at;
            node.children.append(readOne());
        }
        return node;
    }

    Node readOne()
    {
        const QString token = m_tokens.value(m_at++);
        if (token.startsWith(u'"') || token.startsWith(u'\''))
            return { Node::Kind::Terminal, token.mid(1, token.size() - 2), {} };
        if (token != u"(" && token != u"[" && token != u"{")
            return { Node::Kind::Name, token, {} };
        Node inner = readAlternatives();
        ++m_at; // the closing bracket
        if (token == u"(")
            return inner;
        return { token == u"[" ? Node::Kind::Optional : Node::Kind::Repeated, {}, { inner } };
    }

    /// Deep inside the first alternative is taken and nothing repeated, so that there is an end.
    int bounded(int limit) { return m_depth > DeepestChoice ? 0 : int(m_random.bounded(limit)); }

    QString textOf(const Node &node, const QString &separator)
    {
        QStringList texts;
        switch (node.kind) {
        case Node::Kind::Terminal:
            return node.text;
        case Node::Kind::Name:
            return text(node.text);
        case Node::Kind::Alternatives:
            return textOf(node.children.at(bounded(int(node.children.size()))), separator);
        case Node::Kind::Sequence:
            for (const Node &child : node.children)
                texts.append(textOf(child, separator));
            break;
        case Node::Kind::Optional:
        case Node::Kind::Repeated:
            for (int times = bounded(node.kind == Node::Kind::Optional ? 2 : 3); times > 0; --times)
                texts.append(textOf(node.children.front(), separator));
            break;
        }
        if (!separator.isEmpty())
            texts.removeAll(QString());
        return texts.join(separator);
    }

    static void gatherNames(const Node &node, QStringList &names)
    {
        if (node.kind == Node::Kind::Name)
            names.append(node.text);
        for (const Node &child : node.children)
            gatherNames(child, names);
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    int m_depth = 0;
    QHash<QString, std::pair<Node, QString>> m_rules;
    QHash<QString, QStringList> m_samples;
    QRandomGenerator m_random;
};

} // namespace phalera::tests
