// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomlines.h"

#include "exchange/ansel.h"
#include "exchange/decodeddevice.h"
#include "exchange/textform.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ChunkSize = qint64(1) << 16;
constexpr QByteArrayView Ansel = "ANSEL";

/// What the head says of the encoding; empty where it says nothing.
QByteArray declaredEncoding(const QByteArray &beginning)
{
    static const QRegularExpression Declaration(
        uR"((?:^|[\r\n])[ \t]*1[ \t]+CHAR[ \t]+([^\r\n]+))"_s, QRegularExpression::CaseInsensitiveOption);
    return Declaration.match(QString::fromLatin1(beginning)).captured(1).trimmed().toUpper().toLatin1();
}

QByteArray encodingOf(const QByteArray &beginning, const QByteArray &wish)
{
    if (!wish.isEmpty())
        return wish.toUpper() == Ansel ? Ansel.toByteArray() : wish;
    const QByteArray guessed = guessEncoding(beginning);
    if (guessed.startsWith("UTF-16") || guessed.startsWith("UTF-32"))
        return guessed;
    const QByteArray declared = declaredEncoding(beginning);
    const bool hasMark = beginning.startsWith("\xEF\xBB\xBF");
    if (declared == Ansel && !hasMark)
        return Ansel.toByteArray();
    static const QList<QByteArray> OfNoOneCodePage { "", "ANSI", "ASCII", "ANSEL", "UTF-8", "UNICODE", "IBMPC", "IBM",
        "MSDOS", "IBM DOS", "MACINTOSH" };
    if (OfNoOneCodePage.contains(declared) || hasMark)
        return guessed;
    const QByteArray known = encodingNamed(declared);
    return known.isEmpty() ? guessed : known;
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::Nbsp || c == QChar::ByteOrderMark;
}

bool isOfTag(QChar c)
{
    return c == u'_' || c.isLetterOrNumber();
}

} // namespace

std::optional<GedcomLine> parsedGedcomLine(const QString &text)
{
    qsizetype at = 0;
    const auto skipSpaces = [&] {
        while (at < text.size() && isSpace(text[at]))
            ++at;
    };
    const auto upTo = [&](auto &&belongs) {
        const qsizetype from = at;
        while (at < text.size() && belongs(text[at]))
            ++at;
        return text.mid(from, at - from);
    };
    GedcomLine line;
    skipSpaces();
    const QString level = upTo([](QChar c) { return c >= u'0' && c <= u'9'; });
    if (level.isEmpty() || level.size() > 2)
        return std::nullopt;
    line.level = level.toInt();
    skipSpaces();
    if (at < text.size() && text[at] == u'@') {
        const qsizetype end = text.indexOf(u'@', at + 1);
        if (end < 0)
            return std::nullopt;
        line.xref = text.mid(at + 1, end - at - 1).trimmed();
        at = end + 1;
        skipSpaces();
    }
    line.tag = upTo(&isOfTag).toUpper();
    if (line.tag.isEmpty() || (at < text.size() && !isSpace(text[at])))
        return std::nullopt;
    line.value = text.mid(at + 1); // one space belongs to the form, others to the text
    return line;
}

GedcomLines::GedcomLines(QIODevice &device, QString fileName, QByteArray encoding)
    : m_device(device)
    , m_fileName(std::move(fileName))
{
    m_encoding = encodingOf(m_device.peek(ChunkSize), encoding);
    rewind();
}

GedcomLines::~GedcomLines() = default;

void GedcomLines::rewind()
{
    m_decoded.reset();
    m_device.seek(0);
    if (m_encoding != "UTF-8" && m_encoding != Ansel)
        m_decoded = std::make_unique<DecodedDevice>(m_device, m_encoding);
    m_buffer.clear();
    m_position = 0;
    m_number = 0;
    m_isAtEnd = false;
    m_failed = false;
}

bool GedcomLines::fill()
{
    m_buffer.remove(0, m_position);
    m_position = 0;
    QByteArray chunk(ChunkSize, Qt::Uninitialized);
    const qint64 count = (m_decoded ? *m_decoded : m_device).read(chunk.data(), ChunkSize);
    m_failed = count < 0;
    m_isAtEnd = count <= 0;
    if (count > 0)
        m_buffer.append(chunk.constData(), count);
    return count > 0;
}

/// The bytes of the next line, without its end: LF, CR or both.
std::optional<Result<QByteArray>> GedcomLines::nextBytes()
{
    bool isTooLong = false;
    qsizetype searched = m_position;
    for (;;) {
        const auto *const begin = m_buffer.constData();
        qsizetype end = searched;
        while (end < m_buffer.size() && begin[end] != '\n' && begin[end] != '\r')
            ++end;
        if (end == m_buffer.size() && !m_isAtEnd) {
            isTooLong = isTooLong || end - m_position > LongestLine;
            if (isTooLong)
                m_position = end; // only its end is still looked for
            const qsizetype before = end - m_position;
            (void)fill();
            searched = m_position + before;
            continue;
        }
        if (end == m_buffer.size() && end == m_position && !isTooLong)
            return std::nullopt;
        ++m_number;
        const QByteArray bytes = m_buffer.mid(m_position, end - m_position);
        if (end < m_buffer.size() && m_buffer[end] == '\r' && end + 1 == m_buffer.size() && !m_isAtEnd) {
            m_position = end; // whether an LF follows
            (void)fill();
            end = m_position;
        }
        const bool isPair = end + 1 < m_buffer.size() && m_buffer[end] == '\r' && m_buffer[end + 1] == '\n';
        m_position = qMin(end + (isPair ? 2 : 1), m_buffer.size());
        if (isTooLong || bytes.size() > LongestLine)
            return failure(Error::Kind::TooLarge, { m_fileName, QString::number(LongestLine) }, here());
        return bytes;
    }
}

std::optional<Result<GedcomLine>> GedcomLines::next()
{
    while (auto bytes = nextBytes()) {
        if (!*bytes)
            return tl::unexpected(bytes->error());
        bytes->value().replace('\0', "");
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = m_encoding == Ansel ? fromAnsel(**bytes) : QString(utf8(**bytes));
        if (text.trimmed().isEmpty() || text == QChar(QChar::ByteOrderMark))
            continue;
        if (text.contains(QChar::ReplacementCharacter))
            return failure(Error::Kind::NotInEncoding, { QString::fromLatin1(m_encoding), text.left(200) }, here());
        if (auto line = parsedGedcomLine(text)) {
            line->number = m_number;
            return *std::move(line);
        }
        const QChar first = text.trimmed().front();
        if (!first.isDigit() && first != u'-' && first != u'@')
            return GedcomLine { m_number, 0, {}, {}, text, true };
        return failure(Error::Kind::BadGedcomLine, { text.left(200) }, here());
    }
    if (!std::exchange(m_failed, false))
        return std::nullopt;
    return failure(Error::Kind::FileNotReadable, { m_fileName, m_device.errorString() }, here());
}

} // namespace phalera
