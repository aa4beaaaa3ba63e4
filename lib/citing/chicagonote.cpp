// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/chicagoparts.h"
#include "citing/styles.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Kind = SourceDescription::Kind;

/// Notes and bibliography (CMOS, chapter 14). A note is one sentence of parts between commas, an entry has a full
/// stop behind each.
class ChicagoNote
{
public:
    ChicagoNote(const SourceDescription &source, bool isEntry)
        : m_source(source)
        , m_parts(source)
        , m_isEntry(isEntry)
    {
    }

    [[nodiscard]] Citation full();
    [[nodiscard]] Citation shortened();

private:
    void beginPart();
    void addPart(const QString &text);
    void addByline();
    void addTitle();
    void addBook();
    void addEntryOfReference();
    void addPeriodical();
    void addDocument();
    void addPage();
    void addAddress();
    [[nodiscard]] QString sentenceCased(QString text) const;

    const SourceDescription &m_source;
    ChicagoParts m_parts;
    bool m_isEntry;
    Citation m_citation;
};

/// Closes what stands and leaves a space for what follows.
void ChicagoNote::beginPart()
{
    if (!m_citation.isEmpty())
        m_citation.close(m_isEntry ? u'.' : u',').add(u" "_s);
}

QString ChicagoNote::sentenceCased(QString text) const
{
    if (m_isEntry && !text.isEmpty())
        text.front() = text.front().toUpper();
    return text;
}

void ChicagoNote::addPart(const QString &text)
{
    if (text.isEmpty())
        return;
    beginPart();
    m_citation.add(sentenceCased(text));
}

void ChicagoNote::addByline()
{
    m_citation.add(m_isEntry ? m_parts.authorsOfList() : m_parts.authorsOfNote());
}

void ChicagoNote::addTitle()
{
    if (m_source.title.isEmpty())
        return;
    beginPart();
    m_parts.addTitle(m_citation, m_source.title);
}

/// 14.100: title, then place, publisher and year, which a note has in brackets.
void ChicagoNote::addBook()
{
    const QString place = m_parts.imprint();
    const bool isUnknownOnline = m_source.date.isNull() && m_source.print.year.isEmpty() && !m_source.url.isEmpty();
    QStringList imprint { place, isUnknownOnline && place.isEmpty() ? QString() : m_parts.year() };
    imprint.removeAll(QString());
    if (!imprint.isEmpty() && m_isEntry)
        addPart(imprint.join(u", "_s));
    else if (!imprint.isEmpty())
        m_citation.add(u" ("_s + imprint.join(u", "_s) + u')');
    if (!m_isEntry)
        addPart(m_parts.place());
    // 14.161: where a book was read, if not on paper.
    addPart(m_source.print.host);
    addPart(m_source.archive.inEnglish());
}

/// 14.232: the work, "s.v." and the entry. 14.233 for those online, with their date where they have one.
void ChicagoNote::addEntryOfReference()
{
    m_parts.addHost(m_citation);
    m_citation.close(m_isEntry ? u'.' : u',').add(m_isEntry ? u" S.v. "_s : u" s.v. "_s);
    m_parts.addTitle(m_citation, m_source.title);
    addPart(chicagoFullDate(m_source.date));
    if (!m_isEntry)
        addPart(m_parts.place());
}

/// 14.171: journal, volume, number, date in brackets, pages; 14.174: without a volume; 14.191: newspapers have a date
/// and neither.
void ChicagoNote::addPeriodical()
{
    const PrintDetails &print = m_source.print;
    if (m_source.hasHost()) {
        beginPart();
        m_parts.addHost(m_citation);
    }
    const QString full = chicagoFullDate(m_source.date);
    const QString date = full.isEmpty() ? print.year : full;
    const QString place = m_isEntry ? QString() : m_parts.place();
    const QString pages = place.isEmpty() ? m_parts.pagesOfWhole() : place;
    if (print.volume.isEmpty() && print.issue.isEmpty()) {
        // The date and the pages belong to the issue: a comma stands before them in entries too (14.191).
        for (const QString &part : { date, pages }) {
            if (m_source.hasHost() && !part.isEmpty())
                m_citation.close(u',').add(u' ' + part);
            else
                addPart(part);
        }
        return;
    }
    if (!print.volume.isEmpty())
        m_citation.add(u' ' + print.volume);
    if (!print.issue.isEmpty())
        m_citation.add(u", no."_s + QChar(0xa0) + print.issue);
    m_citation.add(u" ("_s + (date.isEmpty() ? u"n.d."_s : date) + u')');
    if (!pages.isEmpty())
        m_citation.add(u": "_s + pages);
}

/// Acts (14.281) and documents of archives (14.222): what it is, its date, then where it lies or is printed.
void ChicagoNote::addDocument()
{
    const PrintDetails &print = m_source.print;
    addPart(m_parts.actWords());
    if (const QString date = chicagoFullDate(m_source.date); date != print.year)
        addPart(date);
    const QString inArchive = m_source.archive.inEnglish();
    const bool namesArchive = !m_source.archive.archive.isEmpty() && m_source.archive.isNumbered();
    addPart(inArchive);
    if (m_source.hasHost() && !(namesArchive && m_source.archive.archive == print.host)) {
        beginPart();
        m_parts.addHost(m_citation);
        if (!print.volume.isEmpty())
            m_citation.add(u' ' + print.volume);
        if (!print.issue.isEmpty())
            m_citation.add(u", no."_s + QChar(0xa0) + print.issue);
        if (!print.year.isEmpty())
            m_citation.add(u" ("_s + print.year + u')');
    }
    addPart(m_parts.place().isEmpty() ? m_parts.pagesOfWhole() : m_parts.place());
}

/// 14.207: the page, the site, the date.
void ChicagoNote::addPage()
{
    if (m_source.hasHost()) {
        beginPart();
        m_parts.addHost(m_citation);
    }
    addPart(m_source.archive.inEnglish());
    addPart(m_source.publisher);
    addPart(chicagoFullDate(m_source.date));
    if (!m_isEntry)
        addPart(m_parts.place());
}

void ChicagoNote::addAddress()
{
    addPart(m_parts.accessed());
    if (m_source.url.isEmpty())
        return;
    beginPart();
    m_citation.addAddress(m_source.url);
}

Citation ChicagoNote::full()
{
    addByline();
    if (m_parts.isCitedByEntry()) {
        addEntryOfReference();
    } else {
        addTitle();
        switch (m_source.kind) {
        case Kind::Book:
            addBook();
            break;
        case Kind::Law:
        case Kind::Archive:
            addDocument();
            break;
        case Kind::Article:
        case Kind::News:
        case Kind::Encyclopedia:
            addPeriodical();
            break;
        case Kind::Web:
            addPage();
            break;
        }
    }
    addAddress();
    return m_citation.close(u'.');
}

/// 14.30: family name, main title, place.
Citation ChicagoNote::shortened()
{
    if (m_parts.isCitedByEntry()) {
        m_parts.addHost(m_citation);
        m_citation.add(u", s.v. "_s);
        m_parts.addTitle(m_citation, m_source.title);
        return m_citation.close(u'.');
    }
    m_citation.add(m_parts.shortAuthors());
    if (const QString title = m_parts.shortTitle(); !title.isEmpty()) {
        beginPart();
        m_parts.addTitle(m_citation, title);
    }
    addPart(m_parts.place());
    return m_citation.close(u'.');
}

} // namespace

Citation chicagoNote(const SourceDescription &source, const CitingWish &wish)
{
    const bool isShort = wish.form == CitingForm::ShortNote || wish.form == CitingForm::InText;
    ChicagoNote note(source, wish.form == CitingForm::ListEntry);
    return isShort ? note.shortened() : note.full();
}

} // namespace phalera
