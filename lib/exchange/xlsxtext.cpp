// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsxtext.h"

#include "exchange/sheetstream.h"
#include "exchange/xmlpart.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EscapeLength = 7; // _x000D_

/// The character that an escape at this place stands for.
std::optional<QChar> escapeAt(QStringView text, qsizetype at)
{
    const QStringView escape = text.mid(at, EscapeLength);
    const bool isOne = escape.size() == EscapeLength && escape.startsWith(u"_x") && escape.endsWith(u'_');
    bool isHex = false;
    const uint code = isOne ? escape.mid(2, 4).toUInt(&isHex, 16) : 0;
    return isHex ? std::optional(QChar(ushort(code))) : std::nullopt;
}

} // namespace

QString readStringItem(XmlPart &part)
{
    QString text;
    const int depth = part.depth();
    while (part.nextInside(depth)) {
        if (part.isStart("t"_L1))
            text += part.readText();
        else if (part.isStart("rPh"_L1))
            part.skip();
    }
    return unescaped(text);
}

QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        if (const auto character = escapeAt(text, at))
            text.replace(at, EscapeLength, *character);
    }
    return text;
}

QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool isControl = (c < u' ' && c != u'\t' && c != u'\n') || c >= QChar(0xFFFE);
        const bool looksEscaped = c == u'_' && escapeAt(text, at);
        if (isControl || looksEscaped)
            result += u"_x%1_"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

std::optional<CellReference> cellReference(QStringView text)
{
    CellReference reference;
    qsizetype at = 0;
    for (; at < text.size() && at < 3; ++at) {
        const char16_t letter = text.at(at).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        reference.column = reference.column * 26 + (letter - u'A' + 1);
    }
    bool isNumber = false;
    reference.row = text.mid(at).toInt(&isNumber);
    const bool isOne = isNumber && reference.row >= 1 && reference.row <= MostSheetRows && reference.column >= 1
        && reference.column <= MostSheetColumns;
    return isOne ? std::optional(reference) : std::nullopt;
}

} // namespace phalera
