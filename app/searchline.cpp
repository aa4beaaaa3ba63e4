// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/searchline.h"

#include "app/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct Stretch
{
    qsizetype start;
    qsizetype length;
    QColor colour;
};

/// Names of fields stand in soft text, their values in the accent. Colour only: what the text means, parseQuery() says.
QList<Stretch> stretches(const QString &text, const Theme &theme)
{
    static const QRegularExpression condition(
        uR"(([A-Za-z_]+:)((?:"[^"]*"?|[^\s"(),]+)(?:,(?:"[^"]*"?|[^\s"(),]+))*)?)"_s);
    static const QRegularExpression connective(uR"((?<=^|\s)(?:OR|AND|NOT)(?=\s|$)|(?<=^|[\s(])-)"_s);
    QList<Stretch> found;
    for (auto match = condition.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QStringView word = one.capturedView(1).chopped(1);
        const bool isDirective = word == "unit"_L1 || word == "time"_L1 || word == "exact"_L1 || word == "near"_L1;
        if (!isDirective && !fieldByName(word))
            continue;
        found.append({ one.capturedStart(1), one.capturedLength(1), theme.soft });
        if (one.capturedLength(2) > 0)
            found.append({ one.capturedStart(2), one.capturedLength(2), theme.accent });
    }
    for (auto match = connective.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        found.append({ one.capturedStart(), one.capturedLength(), theme.doubt });
    }
    return found;
}

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    QFont monospace = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    monospace.setPointSizeF(font().pointSizeF());
    setFont(monospace);
    setTextMargins(8, 4, 8, 4);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, &SearchLine::read);
    connect(this, &QLineEdit::textChanged, this, &SearchLine::colour);
    retranslate();
}

void SearchLine::setQuery(const Query &query)
{
    const auto shown = parseQuery(text());
    if (shown && *shown == query)
        return;
    m_error.reset();
    setText(format(query));
    emit corrected();
}

void SearchLine::read()
{
    const auto query = parseQuery(text());
    if (!query) {
        m_error = query.error();
        colour();
        emit mistyped(query.error());
        return;
    }
    if (m_error) {
        m_error.reset();
        colour();
        emit corrected();
    }
    emit queryTyped(*query);
}

void SearchLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        colour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SearchLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

/// A line edit takes formats only as attributes of an input method event; one without letters changes nothing but them.
void SearchLine::colour()
{
    if (m_composing)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [&](qsizetype start, qsizetype length, const QTextCharFormat &format) {
        attributes.append({ QInputMethodEvent::TextFormat, int(start) - cursorPosition(), int(length), format });
    };
    const Theme theme = Theme::of(palette());
    for (const Stretch &stretch : stretches(text(), theme)) {
        QTextCharFormat format;
        format.setForeground(stretch.colour);
        add(stretch.start, stretch.length, format);
    }
    if (m_error) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(theme.heroOfSocialistLabour);
        const qsizetype start = std::min(m_error->column - 1, std::max<qsizetype>(0, text().size() - 1));
        add(start, std::max<qsizetype>(1, m_error->word.size()), wrong);
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchLine::retranslate()
{
    setPlaceholderText(tr("A name in any script, words, or field:value, as in  year:1948..1952 sex:female"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Words and names, fields with a colon, ranges with .., a minus sign before what shall not be there"));
}

} // namespace phalera
