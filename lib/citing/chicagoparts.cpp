// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/chicagoparts.h"

#include "citing/citingterms.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QChar NoBreakSpace(0xa0);

/// "a", "a and b", "a, b, and c".
QString joined(const QStringList &names, bool isInverted)
{
    if (names.size() < 2)
        return names.join(QString());
    // After an inverted name a comma stands before "and" too (14.76).
    const bool hasComma = names.size() > 2 || isInverted;
    return names.first(names.size() - 1).join(u", "_s) + (hasComma ? u", and "_s : u" and "_s) + names.constLast();
}

/// Straight marks as they are printed; within quotation marks others are single ones (6.9, 13.30).
QString typeset(QString text, bool isQuoted)
{
    static const QRegularExpression opening(u"(^|[\\s(\\[«“])\"(?=\\S)"_s);
    static const QRegularExpression openingSingle(u"(^|[\\s(\\[«“])'(?=\\S)"_s);
    text.replace(opening, isQuoted ? u"\\1‘"_s : u"\\1“"_s).replace(u'"', isQuoted ? u'’' : u'”');
    text.replace(openingSingle, u"\\1‘"_s).replace(u'\'', u'’');
    return isQuoted ? text.replace(u'„', u'‚').replace(u'“', u'‘').replace(u'”', u'’') : text;
}

} // namespace

QString ChicagoParts::authorsOfNote() const
{
    constexpr qsizetype Most = 3;
    const auto &[authors, hasMore] = m_source.authors;
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(author.givenFirst());
    if (names.size() > Most || (hasMore && !names.isEmpty()))
        return names.constFirst() + u" et al."_s;
    return joined(names, false);
}

QString ChicagoParts::authorsOfList() const
{
    constexpr qsizetype Most = 10;
    constexpr qsizetype MostOfMany = 7;
    const auto &[authors, hasMore] = m_source.authors;
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(names.isEmpty() ? author.inverted() : author.givenFirst());
    if (names.size() > Most || (hasMore && !names.isEmpty()))
        return names.first(qMin(MostOfMany, names.size())).join(u", "_s) + u", et al."_s;
    return joined(names, !authors.isEmpty() && authors.constFirst().isParted());
}

QString ChicagoParts::shortAuthors() const
{
    constexpr qsizetype Most = 3;
    const auto &[authors, hasMore] = m_source.authors;
    QStringList names;
    for (const AuthorName &author : authors)
        names.append(author.shortName());
    if (names.size() > Most || (hasMore && !names.isEmpty()))
        return names.constFirst() + u" et al."_s;
    return joined(names, false);
}

void ChicagoParts::addTitle(Citation &citation, const QString &title) const
{
    const QString proper = withoutFullStop(title);
    if (m_source.hasSuppliedTitle())
        citation.add(typeset(proper, false));
    else if (m_source.kind == SourceDescription::Kind::Book)
        citation.addItalic(typeset(proper, false));
    else
        citation.add(u'“' + typeset(proper, true) + u'”');
    if (!m_source.translation.isEmpty())
        citation.add(u" ["_s + m_source.translation + u']');
}

QString ChicagoParts::shortTitle() const
{
    // What follows a colon, a sentence or a bracket is a subtitle or an addition; one word alone would be too little.
    static const QRegularExpression main(
        u"^(\\S+\\s.*?)(?:: |(?<=\\p{L}{4}|»)\\. | \\(| — )"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = main.match(m_source.title);
    return match.hasMatch() ? match.captured(1) : m_source.title;
}

void ChicagoParts::addHost(Citation &citation) const
{
    using Kind = SourceDescription::Kind;
    const QString host = typeset(m_source.print.host, false);
    static const QRegularExpression wiki(u"wiki|вики|\\.\\p{L}{2,}\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isPrinted = m_source.kind == Kind::News || m_source.kind == Kind::Article
        || m_source.kind == Kind::Encyclopedia || (m_source.kind == Kind::Law && !m_source.print.issue.isEmpty());
    if (isPrinted && !wiki.match(host).hasMatch())
        citation.addItalic(host);
    else
        citation.add(host);
}

bool ChicagoParts::isCitedByEntry() const
{
    return m_source.kind == SourceDescription::Kind::Encyclopedia && m_source.authors.names.isEmpty()
        && m_source.hasHost() && !m_source.title.isEmpty();
}

QString ChicagoParts::place() const
{
    const Locator &locator = m_source.locator;
    QStringList parts;
    const QString article = locator.article.isEmpty() ? m_source.print.article : locator.article;
    if (!article.isEmpty())
        parts.append(u"art."_s + NoBreakSpace + article);
    if (!locator.pages.isEmpty())
        parts.append(chicagoRange(locator.pages));
    if (!locator.sheets.isEmpty() && m_source.archive.sheets.isEmpty())
        parts.append((locator.sheets.contains(u'–') ? u"fols."_s : u"fol."_s) + NoBreakSpace + locator.sheets);
    parts.append(locator.words);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ChicagoParts::actWords() const
{
    QStringList words { actWord(m_source.act, false) };
    if (!m_source.actNumber.isEmpty())
        words.append(
            m_source.actNumber.startsWith(u'№') ? m_source.actNumber : u"no."_s + NoBreakSpace + m_source.actNumber);
    words.removeAll(QString());
    return words.join(u' ');
}

QString ChicagoParts::accessed() const
{
    const QString when = m_source.url.isEmpty() ? QString() : chicagoFullDate(m_source.accessed);
    return when.isEmpty() ? QString() : QString(u"accessed "_s + when);
}

QString ChicagoParts::year() const
{
    const QString year = m_source.print.year.isEmpty() ? chicagoDate(m_source.date).year : m_source.print.year;
    return year.isEmpty() ? u"n.d."_s : year;
}

QString ChicagoParts::imprint() const
{
    QStringList parts { m_source.print.place, m_source.publisher };
    if (parts.constFirst().isEmpty() && m_source.url.isEmpty())
        parts.first() = u"n.p."_s;
    parts.removeAll(QString());
    return parts.join(u": "_s);
}

QString ChicagoParts::chicagoRange(const QString &pages)
{
    static const QRegularExpression range(u"(\\d+)–(\\d+)"_s);
    const QRegularExpressionMatch match = range.match(pages);
    if (!match.hasMatch())
        return pages;
    const QString first = match.captured(1);
    const QString last = match.captured(2);
    const int number = first.toInt();
    QString shortened = last;
    if (first.size() == last.size() && first.size() > 2 && number % 100 != 0) {
        qsizetype same = 0;
        while (same < first.size() && first[same] == last[same])
            ++same;
        // 101–8, but 321–28 and 1496–500: two digits at least unless the first number ends in 01 to 09.
        const qsizetype least = number % 100 < 10 ? 1 : 2;
        shortened = last.last(qBound(least, last.size() - same, last.size()));
    }
    return QString(pages).replace(match.capturedStart(), match.capturedLength(), first + u'–' + shortened);
}

} // namespace phalera
