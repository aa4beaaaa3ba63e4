// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/chicagoparts.h"
#include "citing/styles.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Kind = SourceDescription::Kind;

/// Reference list and brackets (CMOS, chapter 15): as the bibliography, but the year stands behind the author.
class ChicagoAuthorDate
{
public:
    explicit ChicagoAuthorDate(const SourceDescription &source)
        : m_source(source)
        , m_parts(source)
    {
    }

    [[nodiscard]] Citation entry();
    [[nodiscard]] Citation inBrackets();

private:
    void addPart(const QString &text);
    void addHost();
    void addNumbers();
    [[nodiscard]] QString fullDate() const;

    const SourceDescription &m_source;
    ChicagoParts m_parts;
    Citation m_citation;
};

void ChicagoAuthorDate::addPart(const QString &text)
{
    if (text.isEmpty())
        return;
    QString begun = text;
    if (begun != "n.d."_L1) // 15.44
        begun.front() = begun.front().toUpper();
    m_citation.close(u'.').add(m_citation.isEmpty() ? begun : QString(u' ' + begun));
}

/// The year stands in front; a day or a month is said with it once more (15.49).
QString ChicagoAuthorDate::fullDate() const
{
    return chicagoDate(m_source.date).withinYear.isEmpty() ? QString() : chicagoFullDate(m_source.date);
}

void ChicagoAuthorDate::addHost()
{
    if (m_source.hasHost() && m_source.archive.archive != m_source.print.host) {
        m_citation.close(u'.').add(u" "_s);
        if (m_source.kind == Kind::Encyclopedia)
            m_citation.add(u"In "_s);
        m_parts.addHost(m_citation);
    }
    addNumbers();
    if (!m_source.print.article.isEmpty())
        m_citation.add(u", art."_s + QChar(0xa0) + m_source.print.article);
}

void ChicagoAuthorDate::addNumbers()
{
    const PrintDetails &print = m_source.print;
    const QString pages = m_parts.pagesOfWhole();
    const bool isPeriodical = m_source.kind == Kind::Article || m_source.kind == Kind::News;
    if (!isPeriodical && !print.volume.isEmpty()) { // 14.116: "6:1050", "vol. 6"
        m_citation.add(u", "_s
            + (pages.isEmpty() ? QString(u"vol."_s + QChar(0xa0) + print.volume)
                               : QString(print.volume + u':' + pages)));
        return;
    }
    // 15.48: a number stands in brackets behind its volume, else behind a comma; a date is not said beside it.
    if (!print.volume.isEmpty())
        m_citation.add(u' ' + print.volume);
    if (!print.issue.isEmpty() && print.volume.isEmpty())
        m_citation.add(u", no."_s + QChar(0xa0) + print.issue);
    else if (!print.issue.isEmpty())
        m_citation.add(u" ("_s + print.issue + u')');
    const bool isNumbered = isPeriodical && (!print.volume.isEmpty() || !print.issue.isEmpty());
    if (const QString date = fullDate(); !date.isEmpty() && !isNumbered && !m_source.isDocument()) {
        if (m_source.hasHost() && m_source.kind != Kind::Web)
            m_citation.close(u',').add(u' ' + date);
        else
            addPart(date);
    }
    if (!pages.isEmpty())
        m_citation.add((isNumbered ? u": "_s : u", "_s) + pages);
}

Citation ChicagoAuthorDate::entry()
{
    const QString authors = m_parts.authorsOfList();
    // 15.34: without an author the title stands in front, of a periodical or a site what holds it.
    if (authors.isEmpty() && !m_source.title.isEmpty())
        m_parts.addTitle(m_citation, m_source.title);
    else
        m_citation.add(authors);
    addPart(m_parts.year());
    if (!authors.isEmpty() && !m_source.title.isEmpty()) {
        m_citation.close(u'.').add(u" "_s);
        m_parts.addTitle(m_citation, m_source.title);
    }
    addPart(m_parts.actWords());
    if (m_source.isDocument()) {
        addPart(fullDate());
        addPart(m_source.archive.inEnglish());
    }
    if (m_source.kind == Kind::Book || !m_source.publisher.isEmpty())
        addPart(m_parts.imprint());
    addHost();
    addPart(m_parts.accessed());
    if (!m_source.url.isEmpty())
        m_citation.close(u'.').add(u" "_s).addAddress(m_source.url);
    return m_citation.close(u'.');
}

/// 15.23 to 15.29: "(Савин 2023, 65)"; 15.44: a comma before "n.d.".
Citation ChicagoAuthorDate::inBrackets()
{
    const QString year = m_parts.year();
    const QString authors = m_parts.shortAuthors();
    m_citation.add(u"("_s);
    if (authors.isEmpty())
        m_parts.addTitle(m_citation, m_parts.shortTitle());
    else
        m_citation.add(authors);
    if (year == "n.d."_L1)
        m_citation.close(u',');
    m_citation.add(u' ' + year);
    if (const QString place = m_parts.place(); !place.isEmpty())
        m_citation.add(u", "_s + place);
    return m_citation.add(u")"_s);
}

} // namespace

Citation chicagoAuthorDate(const SourceDescription &source, const CitingWish &wish)
{
    ChicagoAuthorDate citation(source);
    return wish.form == CitingForm::ListEntry ? citation.entry() : citation.inBrackets();
}

} // namespace phalera
