// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonobjects.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ChunkSize = qint64(1) << 16;

bool beginsCharacter(char byte)
{
    return (uchar(byte) & 0xC0U) != 0x80U;
}

} // namespace

JsonObjects::JsonObjects(QIODevice &device, QString fileName, JsonForm form)
    : m_device(device)
    , m_fileName(std::move(fileName))
    , m_form(std::move(form))
{
    static constexpr QByteArrayView Bom("\xEF\xBB\xBF");
    if (m_device.peek(Bom.size()) == Bom)
        m_device.skip(Bom.size());
}

bool JsonObjects::isBlank(char byte)
{
    // RFC 7464 lets a record separator stand before each object.
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\x1e';
}

std::optional<char> JsonObjects::peek()
{
    if (m_position == m_buffer.size()) {
        m_buffer = m_device.read(ChunkSize);
        m_position = 0;
        m_bytesRead += m_buffer.size();
    }
    return m_buffer.isEmpty() ? std::nullopt : std::optional(m_buffer.at(m_position));
}

char JsonObjects::take()
{
    const char byte = m_buffer.at(m_position++);
    if (byte == '\n') {
        ++m_line;
        m_column = 1;
    } else if (beginsCharacter(byte)) {
        ++m_column;
    }
    return byte;
}

tl::unexpected<Error> JsonObjects::stop(Error::Kind kind, const QStringList &args)
{
    m_ended = true;
    return failure(kind, args, here());
}

/// Over the signs between objects; whether one begins there.
bool JsonObjects::skipToObject()
{
    bool isSeparated = !m_hasObject || !(m_isArray || m_isMap);
    bool isNamed = !m_isMap;
    while (const std::optional<char> byte = peek()) {
        if (isBlank(*byte)) {
            take();
        } else if (*byte == '[' && !m_hasObject && !m_isArray && !m_isInside) {
            m_isArray = true;
            take();
        } else if (*byte == ',' && (!isSeparated || (m_form.allowsLooseCommas && !m_isArray && m_hasObject))) {
            isSeparated = true;
            take();
        } else if (*byte == '"' && isSeparated && !isNamed) {
            isNamed = takeName().has_value() && skipSign(':');
            if (!isNamed)
                return false;
        } else {
            return *byte == '{' && isSeparated && isNamed;
        }
    }
    return false;
}

std::optional<Result<QJsonObject>> JsonObjects::next()
{
    if (m_ended)
        return std::nullopt;
    m_members.clear();
    if (!m_form.path.isEmpty() && !m_isInside && !enter())
        return endOfObjects();
    const bool begins = skipToObject();
    m_place = here();
    if (!begins)
        return endOfObjects();
    m_hasObject = true;
    readObject();
    if (m_isTooLarge)
        return stop(Error::Kind::TooLarge, { m_fileName, QString::number(LargestObject) });
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(m_object, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Kind::BadJson, { problem.errorString() }, placeAt(problem.offset));
    return document.object();
}

/// Whether what stands behind the last object may stand there.
std::optional<Result<QJsonObject>> JsonObjects::endOfObjects()
{
    m_place = here();
    m_ended = true;
    bool isOpen = m_isArray || !m_form.path.isEmpty();
    const std::optional<char> byte = peek();
    const bool endsArray = byte == ']' && (m_isArray || (m_form.allowsLooseCommas && m_hasObject && !m_isMap));
    const bool isClosed = endsArray || (byte == '}' && m_isMap);
    if (isClosed) {
        take();
        isOpen = m_isInside && !leave();
    }
    if (const std::optional<char> behind = peekSign())
        return stop(Error::Kind::BadJson, { QString(QLatin1Char(*behind)) });
    if (!m_device.atEnd())
        return stop(Error::Kind::FileNotReadable, { m_fileName, m_device.errorString() });
    if (isOpen)
        return stop(Error::Kind::BadJson,
            { m_isInside || m_form.path.isEmpty() ? u"] ?"_s
                                                  : QString(QString::fromUtf8(m_form.path.join('.')) + u" ?"_s) });
    if (!m_hasObject && !isClosed)
        return stop(Error::Kind::EmptyFile, { m_fileName });
    return std::nullopt;
}

/// The bytes up to the brace that closes it, and where its members begin; whether it is right inside says the parser.
void JsonObjects::readObject()
{
    m_object.clear();
    int depth = 0;
    bool isText = false;
    bool isEscaped = false;
    bool awaitsMember = false;
    qsizetype textStart = 0;
    while (const std::optional<char> next = peek()) {
        if (m_object.size() == LargestObject) {
            m_isTooLarge = true;
            return;
        }
        const Place place = *next == '"' && awaitsMember && !isText ? here() : Place();
        const char byte = take();
        m_object.append(byte);
        if (isText) {
            isText = byte != '"' || isEscaped;
            isEscaped = byte == '\\' && !isEscaped;
            continue;
        }
        if (byte == '"') {
            isText = true;
            if (awaitsMember) {
                textStart = m_object.size();
                m_members.insert({}, place);
            }
        } else if (byte == ':' && depth == 1 && awaitsMember) {
            noteMember(textStart);
            awaitsMember = false;
        } else if (byte == '{' || byte == '[') {
            awaitsMember = ++depth == 1;
        } else if (byte == '}' || byte == ']') {
            if (--depth <= 0)
                return;
        } else if (byte == ',') {
            awaitsMember = depth == 1;
        }
    }
}

void JsonObjects::noteMember(qsizetype start)
{
    const qsizetype end = m_object.lastIndexOf('"');
    if (end >= start)
        m_members.insert(m_object.sliced(start, end - start), m_members.take({}));
}

Place JsonObjects::placeOf(const QString &member) const
{
    Place place = m_members.value(member.toUtf8(), m_place);
    place.field = member;
    return place;
}

/// Of a byte of the last object.
Place JsonObjects::placeAt(qsizetype offset) const
{
    Place place = m_place;
    for (const char byte : m_object.first(qMin(offset, m_object.size()))) {
        if (byte == '\n') {
            ++place.line;
            place.column = 1;
        } else if (beginsCharacter(byte)) {
            ++place.column;
        }
    }
    return place;
}

} // namespace phalera
