// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/risreader.h"

#include "exchange/bibliographywords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct TagOfField
{
    QLatin1StringView tag;
    QLatin1StringView field;
};
// In the order in which they are looked at: the first that has a value is the one.
constexpr TagOfField Tags[] { { "TI"_L1, "title"_L1 }, { "T1"_L1, "title"_L1 }, { "CT"_L1, "title"_L1 },
    { "BT"_L1, "title"_L1 }, { "T2"_L1, "container"_L1 }, { "JF"_L1, "container"_L1 }, { "JO"_L1, "container"_L1 },
    { "JA"_L1, "container"_L1 }, { "PB"_L1, "publisher"_L1 }, { "UR"_L1, "url"_L1 }, { "L2"_L1, "url"_L1 },
    { "CN"_L1, "archive_ref"_L1 }, { "AV"_L1, "archive_ref"_L1 }, { "LA"_L1, "language"_L1 }, { "N1"_L1, "note"_L1 } };

bool isAuthor(const QString &tag)
{
    return tag == "AU"_L1 || tag == "A1"_L1;
}

bool isDate(const QString &tag)
{
    return tag == "DA"_L1 || tag == "PY"_L1 || tag == "Y1"_L1;
}

/// "1948/03/13/spring" as a date: what is given of year, month and day, or the rest where there is no year.
QString dateOf(const QString &value)
{
    static const QRegularExpression form(u"^\\s*([0-9]{4})?(?:/([0-9]{1,2})?(?:/([0-9]{1,2})?(?:/(.*))?)?)?\\s*$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return value;
    const QString other = match.captured(4).trimmed();
    if (match.captured(1).isEmpty())
        return other.isEmpty() ? value : other;
    const auto two = [&match](int part) { return match.captured(part).rightJustified(2, u'0'); };
    const QString parts = match.captured(2).isEmpty() ? match.captured(1)
        : match.captured(3).isEmpty()                 ? QString(match.captured(1) + u'-' + two(2))
                                                      : u"%1-%2-%3"_s.arg(match.captured(1), two(2), two(3));
    return other.isEmpty() ? parts : QString(parts + u' ' + other);
}

} // namespace

RisReader::RisReader(std::unique_ptr<QIODevice> device, const QString &fileName, const TextForm &form)
    : m_text(std::move(device), fileName, form)
{
}

bool RisReader::readEntry()
{
    Line line;
    if (!readLine(line)) {
        if (m_taken > LargestEntry)
            return false; // said already
        if (auto failed = m_text.failure())
            stop(*std::move(failed));
        else if (!m_lines.isEmpty())
            refuse(Error::Kind::BadBibliography, { {} }, m_text.here());
        else if (!m_hasTag)
            refuse(Error::Kind::BadBibliography, { u"TY ?"_s }, { m_text.fileName(), 0, 0, {} });
        m_lines.clear();
        return false;
    }
    if (line.tag.isEmpty()) {
        if (!m_lines.isEmpty() && !line.value.isEmpty())
            m_lines.last().value += u' ' + line.value;
        return true;
    }
    m_hasTag = true;
    const bool isNext
        = line.tag == "TY"_L1 && std::ranges::any_of(m_lines, [](const Line &before) { return before.tag == "TY"_L1; });
    if (line.tag == "ER"_L1 || isNext)
        take();
    if (line.tag != "ER"_L1)
        m_lines.append(std::move(line));
    return true;
}

bool RisReader::readLine(Line &line)
{
    if (!m_text.peek())
        return false;
    line.where = m_text.here();
    QByteArray bytes;
    while (const std::optional<char> byte = m_text.peek()) {
        m_text.take();
        if (*byte == '\n' || *byte == '\r')
            break;
        bytes.append(*byte);
        if (++m_taken > LargestEntry) {
            stop({ Error::Kind::TooLarge, { m_text.fileName(), QString::number(LargestEntry) }, line.where });
            return false;
        }
    }
    const auto text = m_text.text(bytes, line.where);
    if (!text) {
        refuse(text.error());
        m_isBroken = !m_lines.isEmpty();
        return true;
    }
    static const QRegularExpression form(u"^\\s*([A-Z][A-Z0-9])\\s{1,2}-(?:\\s(.*))?$"_s);
    const QRegularExpressionMatch match = form.match(*text);
    line.tag = match.captured(1);
    line.value = (match.hasMatch() ? match.captured(2) : *text).trimmed();
    return true;
}

/// The lines of an entry as a source.
void RisReader::take()
{
    const QList<Line> lines = std::exchange(m_lines, {});
    m_taken = 0;
    if (lines.isEmpty() || std::exchange(m_isBroken, false))
        return; // broken: said already
    const auto first = [&lines](QLatin1StringView tag) {
        const auto found = std::ranges::find_if(lines, [tag](const Line &line) { return line.tag == tag; });
        return found == lines.end() ? Line { {}, {}, lines.constFirst().where } : *found;
    };
    const Line type = first("TY"_L1);
    QString kind = kindOfRisType(type.value);
    if (type.tag.isEmpty()) {
        refuse(Error::Kind::BadBibliography, { lines.constFirst().tag }, type.where);
        return;
    }
    if (kind.isEmpty() && !first("UR"_L1).value.isEmpty())
        kind = u"web"_s; // whatever it is, it is read there
    if (kind.isEmpty()) {
        Place where = type.where;
        where.field = u"kind"_s;
        refuse(Error::Kind::NotInVocabulary, { type.value, u"STAT, JOUR, NEWS, ENCYC, BOOK, MANSCPT, ELEC"_s }, where);
        return;
    }
    SourceDraft draft(lines.constFirst().where);
    draft.setKind(kind, type.value, risType(kind) == type.value, type.where);
    // DA is finer than PY, and PY is said again where both are one date.
    const bool hasDay = !first("DA"_L1).value.isEmpty();
    for (const TagOfField &known : Tags) {
        for (const Line &line : lines) {
            if (line.tag == known.tag)
                draft.set(known.field, known.field == "language"_L1 ? languageCode(line.value) : line.value, line.where,
                    line.tag);
        }
    }
    for (const Line &line : lines) {
        const bool isKnown
            = std::ranges::any_of(Tags, [&line](const TagOfField &known) { return line.tag == known.tag; });
        if (isAuthor(line.tag))
            draft.addAuthor(line.value);
        else if (line.tag == "DA"_L1 || (isDate(line.tag) && !hasDay))
            draft.setDate(dateOf(line.value), line.where, line.tag);
        else if (isDate(line.tag) && first("DA"_L1).value.startsWith(line.value.left(4)))
            continue;
        else if (!isKnown && line.tag != "TY"_L1 && line.tag != "ID"_L1)
            draft.keep(line.tag, line.value);
    }
    give(std::move(draft), first("ID"_L1).value);
}

} // namespace phalera
