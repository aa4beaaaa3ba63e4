// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonobjects.h"

namespace phalera {

// The way into a JSON text to the objects that are read, and out again. What stands beside it is passed over without
// being kept, however large or deep it is.

/// Over blanks.
std::optional<char> JsonObjects::peekSign()
{
    std::optional<char> byte = peek();
    while (byte && isBlank(*byte)) {
        take();
        byte = peek();
    }
    return byte;
}

bool JsonObjects::skipSign(char sign)
{
    if (peekSign() != sign)
        return false;
    take();
    return true;
}

/// As it is written, without the quotes.
std::optional<QByteArray> JsonObjects::takeName()
{
    if (!skipSign('"'))
        return std::nullopt;
    QByteArray name;
    bool isEscaped = false;
    while (const std::optional<char> byte = peek()) {
        if (name.size() == LongestName)
            return std::nullopt;
        take();
        if (*byte == '"' && !isEscaped)
            return name;
        isEscaped = *byte == '\\' && !isEscaped;
        name.append(*byte);
    }
    return std::nullopt;
}

void JsonObjects::skipText()
{
    take();
    bool isEscaped = false;
    while (const std::optional<char> byte = peek()) {
        take();
        if (*byte == '"' && !isEscaped)
            return;
        isEscaped = *byte == '\\' && !isEscaped;
    }
}

/// To the comma or bracket behind it.
bool JsonObjects::skipValue()
{
    qint64 depth = 0;
    while (const std::optional<char> byte = peek()) {
        if (*byte == '"') {
            skipText();
            continue;
        }
        const bool closes = *byte == '}' || *byte == ']';
        if (depth == 0 && (closes || *byte == ','))
            return true;
        if (closes)
            --depth;
        else if (*byte == '{' || *byte == '[')
            ++depth;
        take();
    }
    return false;
}

/// To the value of the member that the path names at this depth.
bool JsonObjects::enterMember(qsizetype depth)
{
    if (!skipSign('{'))
        return false;
    do {
        const std::optional<QByteArray> name = takeName();
        if (!name || !skipSign(':'))
            return false;
        if (*name == m_form.path.at(depth))
            return true;
    } while (skipValue() && skipSign(','));
    return false;
}

bool JsonObjects::enter()
{
    for (qsizetype depth = 0; depth < m_form.path.size(); ++depth) {
        if (!enterMember(depth))
            return false;
    }
    m_isArray = skipSign('[');
    m_isMap = !m_isArray && skipSign('{');
    m_isInside = m_isArray || m_isMap;
    return m_isInside;
}

/// Out of every object that was entered, over what stands behind its member.
bool JsonObjects::leave()
{
    for (qsizetype depth = m_form.path.size(); depth > 0; --depth) {
        while (skipSign(',')) {
            if (!takeName() || !skipSign(':') || !skipValue())
                return false;
        }
        if (!skipSign('}'))
            return false;
    }
    return true;
}

} // namespace phalera
