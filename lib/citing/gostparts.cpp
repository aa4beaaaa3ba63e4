// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/gostparts.h"

#include "citing/citation.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr QChar NoBreakSpace(0xa0);
constexpr qsizetype MostHeaded = 3; // GOST R 7.0.5-2008, 4.10.2

QString numbered(const QString &word, const QString &number)
{
    return number.isEmpty() ? QString() : QString(word + NoBreakSpace + number);
}

} // namespace

GostParts::GostParts(const SourceDescription &source, const QString &citingLanguage)
    : m_source(source)
    , m_terms(gostTerms(source.language, source.title.isEmpty() ? source.print.host : source.title))
    , m_citedInRussian(citingLanguage.isEmpty() || citingLanguage.startsWith("ru"_L1))
{
}

QList<AuthorName> GostParts::headed() const
{
    const QList<AuthorName> &names = m_source.authors.names;
    const bool areFew = !names.isEmpty() && names.size() <= MostHeaded && !m_source.authors.hasMore;
    const bool arePersons
        = std::all_of(names.begin(), names.end(), [](const AuthorName &name) { return name.isParted(); });
    return areFew && arePersons ? names : QList<AuthorName>();
}

CitedDate GostParts::date() const
{
    // Months are written as the language of the source has them; where Qt has no names for it, as the terms are.
    const QLocale byTerms(m_terms.inRussian ? u"ru"_s : u"en"_s);
    const QLocale ofSource(m_source.language);
    const bool hasNames = !m_source.language.isEmpty() && ofSource.language() != QLocale::C
        && !ofSource.standaloneMonthName(1).contains(u'1'); // "M01" is nobody's January
    const QLocale own = hasNames ? ofSource : byTerms;
    return gostDate(m_source.date, own, m_terms.inRussian);
}

/// "указ от 29 марта 2013 г. № 294": what a document is, as other information on its title.
QString GostParts::documentWords() const
{
    const CitedDate when = date();
    QStringList words { actWord(m_source.act, m_terms.inRussian) };
    // The title of a decree mostly says its date; and what holds it may be of the same year.
    const bool isSaid = when.year.isEmpty() || (m_source.act.isEmpty() && m_source.title.contains(when.year))
        || (m_source.act.isEmpty() && when.withinYear.isEmpty() && when.year == m_source.print.year);
    if (!isSaid) {
        QStringList parts { when.withinYear, when.year };
        parts.removeAll(QString());
        if (m_terms.inRussian && when.withinYear.contains(NoBreakSpace)) // a day
            parts.prepend(u"от"_s);
        if (m_terms.inRussian)
            parts.last() += NoBreakSpace + u"г."_s;
        words += parts;
    }
    words.append(m_source.actNumber.startsWith(u'№') ? m_source.actNumber : numbered(u"№"_s, m_source.actNumber));
    words.removeAll(QString());
    return words.join(u' ');
}

QString GostParts::titleProper() const
{
    const QString document = m_source.isDocument() ? documentWords() : QString();
    if (m_source.title.isEmpty())
        return document.isEmpty() ? m_terms.noTitle
                                  : QString(u'[' + document.first(1).toUpper() + document.sliced(1) + u']');
    const QString title = withoutFullStop(m_source.title);
    return document.isEmpty() ? title : QString(title + u" : "_s + document);
}

QString GostParts::allAuthors() const
{
    const QList<AuthorName> &names = m_source.authors.names;
    QStringList shown;
    for (const AuthorName &name : names) {
        if (shown.size() == MostHeaded || (names.size() > MostHeaded + 1 && !shown.isEmpty()))
            break;
        shown.append(name.initialsFirst());
    }
    const bool hasMore = m_source.authors.hasMore || shown.size() < names.size();
    const QString line = shown.join(u", "_s);
    return hasMore && !line.isEmpty() ? QString(line + u' ' + m_terms.andOthers) : line;
}

QString GostParts::responsibility() const
{
    return headed().isEmpty() ? allAuthors() : QString();
}

QStringList GostParts::issueParts() const
{
    const PrintDetails &print = m_source.print;
    const CitedDate when = m_source.isDocument() ? CitedDate() : date();
    QStringList numbers { numbered(m_terms.volume, print.volume), numbered(m_terms.issue, print.issue) };
    numbers.removeAll(QString());
    QString withinYear = when.withinYear;
    if (!withinYear.isEmpty() && withinYear.front().isLetter())
        withinYear.front() = withinYear.front().toUpper();
    QStringList parts { print.year.isEmpty() ? when.year : print.year, numbers.join(u", "_s), withinYear };
    parts.removeAll(QString());
    return parts;
}

QString GostParts::place(Pages which) const
{
    const Locator &locator = m_source.locator;
    const bool isWhole = which == Pages::OfWhole || (which == Pages::OfPlaceOrWhole && locator.isEmpty());
    const bool isPlaceAll = isWhole && m_source.print.pages.isEmpty() && m_source.hasHost(); // of a part, the pages
    const QString pages = isWhole && !isPlaceAll ? m_source.print.pages : locator.pages;
    const QString article = locator.article.isEmpty() ? m_source.print.article : locator.article;
    QStringList parts { numbered(m_terms.article, article), numbered(m_terms.page, pages) };
    if (m_source.archive.sheets.isEmpty())
        parts.append(numbered(m_terms.sheet, locator.sheets));
    parts.append(locator.words);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

QString GostParts::accessed() const
{
    if (m_source.url.isEmpty() || m_source.accessed.isNull())
        return {};
    const bool isDay = m_source.accessed.precision() == Precision::Day;
    const CalendarDay day = calendarDay(m_source.accessed.earliest(), Calendar::Gregorian);
    const QString when = isDay
        ? u"%1.%2.%3"_s.arg(day.day, 2, 10, QChar(u'0')).arg(day.month, 2, 10, QChar(u'0')).arg(day.year)
        : m_source.accessed.text();
    return (m_citedInRussian ? u" (дата обращения: %1)"_s : u" (accessed: %1)"_s).arg(when);
}

QString GostParts::year() const
{
    return m_source.print.year.isEmpty() ? date().year : m_source.print.year;
}

} // namespace phalera
