// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QStringView>

namespace phalera::edtf {

/// A place in a text that only moves forward.
class Cursor
{
public:
    explicit Cursor(QStringView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// The character here, or the null character at the end.
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_position]; }
    [[nodiscard]] bool sees(char16_t character) const { return !atEnd() && m_text[m_position] == character; }
    [[nodiscard]] bool sees(QStringView word) const { return m_text.mid(m_position).startsWith(word); }
    [[nodiscard]] bool seesDigit() const { return !atEnd() && peek() >= u'0' && peek() <= u'9'; }
    [[nodiscard]] qsizetype column() const { return m_position + 1; }

    void advance(qsizetype count = 1) { m_position += count; }
    bool skip(char16_t character)
    {
        const bool found = sees(character);
        m_position += found ? 1 : 0;
        return found;
    }
    bool skip(QStringView word)
    {
        const bool found = sees(word);
        m_position += found ? word.size() : 0;
        return found;
    }
    /// Text from `column` up to here.
    [[nodiscard]] QStringView since(qsizetype column) const { return m_text.mid(column - 1, m_position + 1 - column); }

    /// What to say where something else was expected here.
    [[nodiscard]] tl::unexpected<DateError> unexpected() const
    {
        const auto kind = atEnd() ? DateError::Kind::UnexpectedEnd : DateError::Kind::UnexpectedCharacter;
        return tl::unexpected(DateError { kind, column() });
    }

private:
    QStringView m_text;
    qsizetype m_position = 0;
};

} // namespace phalera::edtf
