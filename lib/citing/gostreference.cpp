// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/gostparts.h"
#include "citing/styles.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Pages = GostParts::Pages;

/// A reference by GOST R 7.0.5-2008, with a full stop between the areas, which section 4 allows in place
/// of the prescribed ". – ".
class GostReference
{
public:
    GostReference(const SourceDescription &source, const CitingWish &wish)
        : m_source(source)
        , m_parts(source, wish.language)
        , m_isEntry(wish.form == CitingForm::ListEntry)
    {
    }

    [[nodiscard]] Citation full();
    [[nodiscard]] Citation repeated();
    [[nodiscard]] Citation inBrackets();

private:
    void addHeading();
    void addTitle();
    void addHost();
    void addImprint();
    void addAddress();
    void addArea(const QString &text);
    [[nodiscard]] QString shortTitle() const;

    const SourceDescription &m_source;
    GostParts m_parts;
    bool m_isEntry; ///< behind the text, where the source is described whole
    Citation m_citation;
};

void GostReference::addHeading()
{
    QStringList names;
    for (const AuthorName &name : m_parts.headed())
        names.append(name.familyFirst(false));
    m_citation.add(names.join(u", "_s)).stop();
}

void GostReference::addArea(const QString &text)
{
    if (!text.isEmpty())
        m_citation.separate(u". "_s).add(text);
}

void GostReference::addTitle()
{
    if (!m_citation.isEmpty())
        m_citation.add(u" "_s);
    m_citation.add(m_parts.titleProper());
    if (const QString authors = m_parts.responsibility(); !authors.isEmpty())
        m_citation.add(u" / "_s + authors);
}

/// What the source stands in, behind two oblique strokes (section 4; of archives section 11).
void GostReference::addHost()
{
    QStringList host { m_source.print.host };
    const QString inArchive = m_source.archive.inRussian();
    if (!inArchive.isEmpty()) {
        if (inArchive.startsWith(m_source.print.host))
            host.clear(); // the reference names the archive itself
        host.append(inArchive);
    }
    host.removeAll(QString());
    if (!host.isEmpty())
        m_citation.separate(u" // "_s).add(host.join(u". "_s));
    for (const QString &part : m_parts.issueParts())
        addArea(part);
}

/// Place, publisher and year of what came out by itself. A book whose imprint is not known says so (section 4 with
/// GOST R 7.0.100-2018, area of publication); one on a web page, of which the print was not seen, does not.
void GostReference::addImprint()
{
    const GostTerms &terms = m_parts.terms();
    const QString &place = m_source.print.place;
    const QString &publisher = m_source.publisher;
    const QString year = m_parts.year();
    const bool isSilent = !m_source.url.isEmpty() || m_source.kind != SourceDescription::Kind::Book;
    QString imprint = place.isEmpty() && !isSilent ? u'[' + terms.noPlace + u']' : place;
    if (!publisher.isEmpty())
        imprint += imprint.isEmpty() ? publisher : QString(u" : "_s + publisher);
    const QString when = year.isEmpty() && !isSilent ? u'[' + terms.noYear + u']' : year;
    if (!when.isEmpty())
        imprint += imprint.isEmpty() ? when : QString(u", "_s + when);
    imprint.replace(u"], ["_s, u", "_s); // one pair of brackets for what follows each other
    addArea(m_source.print.edition);
    addArea(imprint);
}

/// Section 10: the address behind "URL:", and when it was read.
void GostReference::addAddress()
{
    if (m_source.url.isEmpty())
        return;
    m_citation.separate(u". "_s).add(u"URL: "_s).addAddress(m_source.url).add(m_parts.accessed());
}

Citation GostReference::full()
{
    addHeading();
    addTitle();
    const bool isPart = m_source.hasHost() || !m_source.archive.inRussian().isEmpty();
    if (isPart || (m_source.isDocument() && m_source.publisher.isEmpty()))
        addHost();
    else
        addImprint();
    addArea(m_parts.place(m_isEntry ? Pages::OfWhole : Pages::OfPlaceOrWhole));
    addAddress();
    return m_citation.stop();
}

/// Long titles may be cut, with an ellipsis (section 8).
QString GostReference::shortTitle() const
{
    constexpr qsizetype MostWords = 7;
    constexpr qsizetype WordsLeft = 5;
    constexpr qsizetype ShortestLast = 4; // letters: not a preposition
    const QString title = m_source.title.isEmpty() ? m_parts.titleProper() : m_source.title;
    const QStringList words = title.split(u' ');
    if (words.size() <= MostWords)
        return withoutFullStop(title);
    // Never within a quotation, which would lose its end, or behind a preposition.
    for (qsizetype count = WordsLeft; count < words.size(); ++count) {
        if (words.at(count - 1).size() < ShortestLast)
            continue;
        const QString beginning = words.first(count).join(u' ');
        if (beginning.count(u'«') == beginning.count(u'»') && beginning.count(u'"') % 2 == 0)
            return beginning + u"…"_s;
    }
    return title;
}

/// Section 8: authors, title and place are enough once the source was described.
Citation GostReference::repeated()
{
    addHeading();
    if (!m_citation.isEmpty())
        m_citation.add(u" "_s);
    m_citation.add(shortTitle());
    const QString place = m_parts.place(Pages::OfPlace);
    if (!m_source.archive.inRussian().isEmpty())
        m_citation.separate(u" // "_s).add(m_source.archive.inRussian());
    addArea(place);
    return m_citation.stop();
}

/// Section 7: "[Савин, 2023, с. 65]"; without persons the title stands for them.
Citation GostReference::inBrackets()
{
    QStringList names;
    for (const AuthorName &name : m_parts.headed())
        names.append(name.family);
    QStringList parts { names.isEmpty() ? shortTitle() : names.join(u", "_s), m_parts.year() };
    QString place = m_parts.place(Pages::OfPlace);
    if (!place.isEmpty())
        place.front() = place.front().toLower();
    parts.append(place);
    parts.removeAll(QString());
    return m_citation.add(u'[' + parts.join(u", "_s) + u']');
}

} // namespace

Citation gostReference(const SourceDescription &source, const CitingWish &wish)
{
    GostReference reference(source, wish);
    switch (wish.form) {
    case CitingForm::ShortNote:
        return reference.repeated();
    case CitingForm::InText:
        return reference.inBrackets();
    case CitingForm::Note:
    case CitingForm::ListEntry:
        break;
    }
    return reference.full();
}

} // namespace phalera
