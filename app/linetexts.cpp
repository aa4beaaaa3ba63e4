// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linetexts.h"

#include <QFontMetrics>

#include <limits>

namespace phalera {

namespace {

constexpr qsizetype MostKept = 4000; // some screens full

QStaticText laidOut(QString line, const QFont &font)
{
    line.replace(QChar::LineFeed, QChar::Space); // as in a text that is drawn in a single line
    QStaticText drawn(line);
    drawn.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    drawn.setTextOption(option);
    drawn.prepare({}, font);
    return drawn;
}

} // namespace

LineTexts::LineTexts()
    : m_texts(MostKept)
{
}

LineText LineTexts::cut(const QString &text, const QFont &font, int room)
{
    const Key key { text, font, room };
    if (const LineText *known = m_texts.object(key))
        return *known;
    const QFontMetrics metrics(font);
    LineText line { text, metrics.horizontalAdvance(text), {} };
    if (line.width > room) {
        line.text = metrics.elidedText(text, Qt::ElideRight, room);
        line.width = std::min(room, metrics.horizontalAdvance(line.text));
    }
    line.drawn = laidOut(line.text, font);
    m_texts.insert(key, new LineText(line));
    return line;
}

LineText LineTexts::whole(const QString &text, const QFont &font)
{
    return cut(text, font, std::numeric_limits<int>::max());
}

} // namespace phalera
