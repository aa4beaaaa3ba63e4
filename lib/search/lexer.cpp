// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lexer.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'"' || c == u'(' || c == u')';
}

bool endsValue(QChar c)
{
    return endsWord(c) || c == u',';
}

bool isNameLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// Length of a field name at the start of the text, without its colon; 0 where there is none. "12:30" is no field, and
/// neither is "http://...".
qsizetype fieldNameLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && isNameLetter(text.at(length)))
        ++length;
    const bool isField = length > 0 && length < text.size() && text.at(length) == u':' && !text.front().isDigit()
        && !text.mid(length + 1).startsWith("//"_L1);
    return isField ? length : 0;
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    tl::expected<QList<QueryToken>, QueryError> run()
    {
        while (true) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at == m_text.size())
                break;
            if (!readPart())
                return tl::unexpected(m_error);
        }
        add(QueryToken::Kind::End, {}, m_at);
        return m_tokens;
    }

private:
    bool readPart()
    {
        const QChar c = m_text.at(m_at);
        if (c == u'(')
            return readSign(QueryToken::Kind::Open);
        if (c == u')')
            return readSign(QueryToken::Kind::Close);
        if (c == u'-')
            return readSign(QueryToken::Kind::Minus);
        if (c == u'"')
            return readQuoted();
        if (const qsizetype length = fieldNameLength(m_text.mid(m_at)); length > 0)
            return readCondition(length);
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsWord(m_text.at(m_at)))
            ++m_at;
        const QStringView word = m_text.mid(start, m_at - start);
        add(word == u"OR" ? QueryToken::Kind::Or : QueryToken::Kind::Word, word.toString(), start);
        return true;
    }

    bool readSign(QueryToken::Kind kind)
    {
        add(kind, m_text.mid(m_at, 1).toString(), m_at);
        ++m_at;
        return true;
    }

    bool readCondition(qsizetype nameLength)
    {
        add(QueryToken::Kind::Field, m_text.mid(m_at, nameLength).toString(), m_at);
        m_at += nameLength + 1;
        while (readValue()) {
            if (m_at == m_text.size() || m_text.at(m_at) != u',')
                return true;
            readSign(QueryToken::Kind::Comma);
        }
        return m_error.word.isEmpty();
    }

    /// False where no value stands here, or one that is not closed.
    bool readValue()
    {
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsValue(m_text.at(m_at)))
            ++m_at;
        if (m_at == start)
            return false;
        add(QueryToken::Kind::Word, m_text.mid(start, m_at - start).toString(), start);
        return true;
    }

    bool readQuoted()
    {
        const qsizetype start = m_at;
        QString content;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            QChar c = m_text.at(m_at);
            if (c == u'"') {
                ++m_at;
                add(QueryToken::Kind::Quoted, content, start);
                return true;
            }
            const QStringView next = m_text.mid(m_at + 1, 1);
            if (c == u'\\' && (next == u"\"" || next == u"\\")) {
                c = next.front();
                ++m_at;
            }
            content += c;
        }
        m_error = QueryError { QueryError::Kind::UnclosedQuote, start + 1, m_text.mid(start).toString(), {} };
        return false;
    }

    void add(QueryToken::Kind kind, const QString &text, qsizetype at)
    {
        m_tokens.append(QueryToken { kind, text, at + 1 });
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
    QueryError m_error;
};

} // namespace

tl::expected<QList<QueryToken>, QueryError> queryTokens(QStringView text)
{
    return Lexer(text).run();
}

bool isBareWord(QStringView text)
{
    return !text.isEmpty() && text != u"OR" && text.front() != u'-' && fieldNameLength(text) == 0
        && std::none_of(text.begin(), text.end(), endsWord);
}

bool isBareAfterColon(QStringView text)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), endsValue);
}

bool isBareValue(QStringView text)
{
    return isBareAfterColon(text) && text.compare("unknown"_L1, Qt::CaseInsensitive) != 0 && !text.contains(".."_L1);
}

QString quoted(QStringView text)
{
    QString content = text.toString();
    content.replace(u'\\', "\\\\"_L1);
    content.replace(u'"', "\\\""_L1);
    return u'"' + content + u'"';
}

} // namespace phalera
