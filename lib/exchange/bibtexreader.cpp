// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtexreader.h"

#include "exchange/bibtexentry.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr std::array Months { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec" };

bool isOfName(char byte)
{
    // What BibTeX forbids in names, and what is no letter at all.
    return byte > ' ' && byte != '{' && byte != '}' && byte != '(' && byte != ')' && byte != ',' && byte != '='
        && byte != '#' && byte != '"' && byte != '%' && byte != '\'' && byte != '@' && byte != 0x7f;
}

} // namespace

BibtexReader::BibtexReader(std::unique_ptr<QIODevice> device, const QString &fileName, const TextForm &form)
    : m_text(std::move(device), fileName, form)
{
    for (const char *month : Months)
        m_strings.insert(month, month);
}

bool BibtexReader::readEntry()
{
    if (!skipToEntry()) {
        if (auto failed = m_text.failure())
            stop(*std::move(failed));
        else if (!m_hasEntry)
            refuse(Error::Kind::EmptyFile, { m_text.fileName() }, { m_text.fileName(), 0, 0, {} });
        return false;
    }
    m_hasEntry = true;
    const Place where = m_text.here();
    m_text.take();
    m_text.skipSpaces();
    m_taken = m_stringBytes;
    m_mayBegin = true;
    readBody(word().toLower(), where);
    return true;
}

/// To the next @ that begins a line or follows an entry; what stands before it is a comment.
bool BibtexReader::skipToEntry()
{
    while (const std::optional<char> byte = m_text.peek()) {
        if (*byte == '@' && m_mayBegin)
            return true;
        const bool endsLine = *byte == '\n' || *byte == '\r';
        m_mayBegin = endsLine || (m_mayBegin && (*byte == ' ' || *byte == '\t'));
        m_text.take();
    }
    return false;
}

QByteArray BibtexReader::word()
{
    QByteArray word;
    while (const std::optional<char> byte = m_text.peek()) {
        if (!isOfName(*byte) && !(quint8(*byte) & 0x80U))
            break;
        word.append(m_text.take());
        if (isTooLarge())
            break;
    }
    return word;
}

void BibtexReader::readBody(const QByteArray &type, const Place &where)
{
    m_text.skipSpaces();
    const std::optional<char> opening = m_text.peek();
    const bool isGroup = opening == '{' || opening == '(';
    if (type == "comment" || type == "preamble" || type.isEmpty()) {
        if (isGroup && !type.isEmpty())
            skipGroup();
        return; // an @ within a comment
    }
    if (!isGroup) {
        fail(where);
        return;
    }
    m_text.take();
    const char closing = *opening == '{' ? '}' : ')';
    m_text.skipSpaces();
    if (type == "string") {
        readString(closing);
        return;
    }
    QByteArray key;
    while (const std::optional<char> byte = m_text.peek()) {
        if (*byte == ',' || *byte == closing || *byte == '\n' || *byte == '\r' || *byte == '=' || isTooLarge())
            break;
        key.append(m_text.take());
    }
    m_text.skipSpaces();
    Fields fields;
    if (readFields(fields, closing))
        take(type, key.trimmed(), fields, where);
}

/// @string { name = value }
void BibtexReader::readString(char closing)
{
    const QByteArray name = word().toLower();
    m_text.skipSpaces();
    QByteArray value;
    if (name.isEmpty() || m_text.peek() != '=') {
        fail();
        return;
    }
    m_text.take();
    if (!readValue(value))
        return;
    m_text.skipSpaces();
    if (m_text.peek() != closing) {
        fail();
        return;
    }
    m_text.take();
    m_strings.insert(name, value);
    m_stringBytes += name.size() + value.size();
}

void BibtexReader::skipGroup()
{
    QByteArray ignored;
    const char opening = m_text.take();
    static_cast<void>(readBraced(ignored, opening == '{' ? '}' : ')'));
}

/// What follows the key: ", name = value" as often as it likes, then the end.
bool BibtexReader::readFields(Fields &fields, char closing)
{
    for (;;) {
        m_text.skipSpaces();
        const std::optional<char> byte = m_text.peek();
        if (byte == closing) {
            m_text.take();
            return true;
        }
        if (byte != ',') {
            fail();
            return false;
        }
        m_text.take();
        m_text.skipSpaces();
        if (m_text.peek() == closing || m_text.peek() == ',')
            continue;
        const Place where = m_text.here();
        const QByteArray name = word().toLower();
        m_text.skipSpaces();
        if (name.isEmpty() || m_text.peek() != '=') {
            fail();
            return false;
        }
        m_text.take();
        QByteArray value;
        if (!readValue(value))
            return false;
        // A second field of the same name is kept beside the first one.
        Value &field = fields[fields.contains(name) ? name + "-again" : name];
        if (field.where.file.isEmpty())
            field = { value, where };
        else
            field.tex += ' ' + value;
    }
}

/// Pieces joined by #.
bool BibtexReader::readValue(QByteArray &value)
{
    for (;;) {
        m_text.skipSpaces();
        if (!readPiece(value))
            return false;
        m_text.skipSpaces();
        if (m_text.peek() != '#')
            return true;
        m_text.take();
    }
}

bool BibtexReader::readPiece(QByteArray &value)
{
    const std::optional<char> byte = m_text.peek();
    if (byte == '{' || byte == '"') {
        m_text.take();
        return readBraced(value, *byte == '{' ? '}' : '"');
    }
    const QByteArray name = word();
    if (name.isEmpty()) {
        fail();
        return false;
    }
    // A number, or the name of a string; an unknown name stands for itself.
    const QByteArray text = m_strings.value(name.toLower(), name);
    value += text;
    return !isTooLarge(text.size());
}

/// Up to the closing sign outside of any braces, which is not part of it.
bool BibtexReader::readBraced(QByteArray &value, char closing)
{
    qint64 depth = 0;
    while (const std::optional<char> byte = m_text.peek()) {
        if (depth == 0 && *byte == closing) {
            m_text.take();
            return true;
        }
        if (*byte == '{')
            ++depth;
        else if (*byte == '}' && --depth < 0)
            break;
        value.append(m_text.take());
        if (isTooLarge())
            return false;
    }
    fail();
    return false;
}

/// Counts bytes of the entry, and ends the reading where there are too many.
bool BibtexReader::isTooLarge(qsizetype more)
{
    if (m_taken > LargestEntry)
        return true; // said already
    m_taken += more;
    if (m_taken <= LargestEntry)
        return false;
    stop({ Error::Kind::TooLarge, { m_text.fileName(), QString::number(LargestEntry) }, m_text.here() });
    return true;
}

/// Says what stands here and does not belong here. Reading goes on at the next @.
void BibtexReader::fail(std::optional<Place> where)
{
    if (m_taken > LargestEntry)
        return; // said already
    const std::optional<char> byte = m_text.peek();
    m_mayBegin = byte == '@';
    const QString found = !byte ? QString() : quint8(*byte) < 0x80U ? QString(QLatin1Char(*byte)) : u"…"_s;
    refuse(Error::Kind::BadBibliography, { found }, where.value_or(m_text.here()));
}

void BibtexReader::take(const QByteArray &type, const QByteArray &key, const Fields &fields, const Place &where)
{
    const auto name = m_text.text(key, where);
    if (!name) {
        refuse(name.error());
        return;
    }
    BibtexEntry entry(QString::fromLatin1(type), where);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto tex = m_text.text(field->tex, field->where);
        if (!tex) {
            refuse(tex.error());
            return;
        }
        entry.add(QString::fromLatin1(field.key()), *tex, field->where);
    }
    if (auto draft = entry.source())
        give(*std::move(draft), *name);
    else
        refuse(draft.error());
}

} // namespace phalera
