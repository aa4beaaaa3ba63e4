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
    [[nodiscard]] QString dayOfYear() const;

    const SourceDescription &m_source;
    ChicagoParts m_parts;
    Citation m_citation;
};

void ChicagoAuthorDate::addPart(const QString &text)
{
    if (text.isEmpty())
        return;
    QString begun = text;
    begun.front() = begun.front().toUpper();
    m_citation.close(u'.').add(m_citation.isEmpty() ? begun : QString(u' ' + begun));
}

/// What is finer than the year, which stands in front (15.50): "March 30".
QString ChicagoAuthorDate::dayOfYear() const
{
    return chicagoDate(m_source.date).withinYear;
}

void ChicagoAuthorDate::addHost()
{
    const PrintDetails &print = m_source.print;
    const QString day = dayOfYear();
    if (m_source.hasHost()) {
        m_citation.close(u'.').add(u" "_s);
        if (m_source.kind == Kind::Encyclopedia)
            m_citation.add(u"In "_s);
        m_parts.addHost(m_citation);
    }
    const bool isNumbered = !print.volume.isEmpty() || !print.issue.isEmpty();
    const bool continues = m_source.hasHost() && m_source.kind != Kind::Web;
    // 15.48: a number stands in brackets behind its volume, else behind a comma.
    if (!print.volume.isEmpty())
        m_citation.add(u' ' + print.volume);
    if (!print.issue.isEmpty() && print.volume.isEmpty())
        m_citation.add(u", no."_s + QChar(0xa0) + print.issue);
    else if (!print.issue.isEmpty())
        m_citation.add(u" ("_s + print.issue + u')');
    if (!day.isEmpty() && !m_source.isDocument()) {
        if (continues)
            m_citation.close(u',').add(u' ' + day);
        else
            addPart(day);
    }
    if (const QString pages = m_parts.pagesOfWhole(); !pages.isEmpty())
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
        addPart(dayOfYear());
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
