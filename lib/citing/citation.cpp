// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citation.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Percent signs for Cyrillic letters are for machines; browsers take the letters too.
QString readable(const QString &url)
{
    const QString shown = QUrl(url).toDisplayString(QUrl::PrettyDecoded | QUrl::EncodeSpaces);
    return shown.isEmpty() ? url : shown;
}

/// Only what leads out by the web is a link; anything else that a source calls its address stays text.
bool isWebAddress(const QString &url)
{
    return url.startsWith("http://"_L1, Qt::CaseInsensitive) || url.startsWith("https://"_L1, Qt::CaseInsensitive);
}

} // namespace

QString withoutFullStop(const QString &title)
{
    static const QRegularExpression sentence(
        u"(?:\\p{L}{4}|[»”\")\\]])\\.$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return sentence.match(title).hasMatch() ? title.chopped(1) : title;
}

void Citation::append(CitationRun run)
{
    if (run.text.isEmpty())
        return;
    const bool continues = !m_runs.isEmpty() && m_runs.constLast().isItalic == run.isItalic
        && m_runs.constLast().link.isEmpty() && run.link.isEmpty();
    if (continues)
        m_runs.last().text += run.text;
    else
        m_runs.append(std::move(run));
}

Citation &Citation::add(const QString &text)
{
    append({ text });
    return *this;
}

Citation &Citation::addItalic(const QString &text)
{
    append({ text, true });
    return *this;
}

Citation &Citation::addAddress(const QString &url)
{
    append({ readable(url), false, isWebAddress(url) ? url : QString() });
    return *this;
}

Citation &Citation::add(const Citation &other)
{
    for (const CitationRun &run : other.m_runs)
        append(run);
    return *this;
}

bool Citation::hasStop() const
{
    if (!m_runs.constLast().link.isEmpty())
        return false; // the sign belongs to the address
    QStringView text = m_runs.constLast().text;
    while (!text.isEmpty() && u"”’»\""_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".?!…"_s.contains(text.back());
}

Citation &Citation::stop()
{
    if (!isEmpty() && !hasStop())
        add(u"."_s);
    return *this;
}

Citation &Citation::close(QChar mark)
{
    if (isEmpty() || (mark == u'.' && hasStop()))
        return *this;
    CitationRun &last = m_runs.last();
    qsizetype end = last.text.size();
    // A single mark at the end may be an apostrophe: "workers’".
    const bool hasSingle = last.text.contains(u'‘');
    while (end > 0 && (last.text[end - 1] == u'”' || (hasSingle && last.text[end - 1] == u'’')))
        --end;
    if (end == last.text.size() || !last.link.isEmpty())
        return add(mark);
    last.text.insert(end, mark);
    return *this;
}

Citation &Citation::separate(const QString &separator)
{
    if (isEmpty())
        return *this;
    const bool hasStop = m_runs.constLast().link.isEmpty() && (endsWith(u'.') || endsWith(u'…'));
    return add(hasStop && separator.startsWith(u'.') ? separator.sliced(1) : separator);
}

bool Citation::endsWith(QChar character) const
{
    return !isEmpty() && m_runs.constLast().text.endsWith(character);
}

QString Citation::plainText() const
{
    QString text;
    for (const CitationRun &run : m_runs)
        text += run.text;
    return text;
}

QString Citation::html() const
{
    QString html;
    for (const CitationRun &run : m_runs) {
        const QString text = run.text.toHtmlEscaped();
        if (!run.link.isEmpty())
            html += u"<a href=\""_s + run.link.toHtmlEscaped() + u"\">"_s + text + u"</a>"_s;
        else if (run.isItalic)
            html += u"<i>"_s + text + u"</i>"_s;
        else
            html += text;
    }
    return html;
}

} // namespace phalera
