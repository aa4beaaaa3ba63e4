// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/gostparts.h"
#include "citing/styles.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// A description by GOST R 7.0.100-2018: areas, each behind ". – ". Of a part of something (section 7) the areas of
/// what holds it follow two oblique strokes.
class GostDescription
{
public:
    GostDescription(const SourceDescription &source, const CitingWish &wish)
        : m_source(source)
        , m_parts(source, wish.language)
    {
    }

    [[nodiscard]] Citation made();

private:
    void addTitle();
    void addHost();
    void addPublication();
    void addArea(const QString &text);
    [[nodiscard]] QString contentArea() const;

    const SourceDescription &m_source;
    GostParts m_parts;
    Citation m_citation;
};

void GostDescription::addArea(const QString &text)
{
    if (!text.isEmpty())
        m_citation.separate(u". – "_s).add(text);
}

/// Heading, area of title and responsibility. The heading names the first author alone (GOST 7.80), with a comma
/// behind the family name; all are named behind the oblique stroke.
void GostDescription::addTitle()
{
    const QList<AuthorName> headed = m_parts.headed();
    if (!headed.isEmpty())
        m_citation.add(headed.constFirst().familyFirst(true)).stop().add(u" "_s);
    m_citation.add(m_parts.titleProper());
    if (const QString authors = m_parts.allAuthors(); !authors.isEmpty())
        m_citation.add(u" / "_s + authors);
}

/// Area of content and access: what has an address, or is a web page, is electronic. Of all else nobody said whether
/// it was read on paper.
QString GostDescription::contentArea() const
{
    const bool isElectronic = !m_source.url.isEmpty() || m_source.kind == SourceDescription::Kind::Web;
    return !isElectronic ? QString() : m_parts.terms().inRussian ? u"Текст : электронный"_s : u"Text : electronic"_s;
}

void GostDescription::addHost()
{
    // Section 7: of a part the area of content stands before the strokes.
    addArea(contentArea());
    const QString inArchive = m_source.archive.inRussian();
    QStringList host { inArchive.startsWith(m_source.print.host) ? QString() : m_source.print.host, inArchive };
    host.removeAll(QString());
    if (!host.isEmpty())
        m_citation.separate(u" // "_s).add(host.join(u". – "_s));
    for (const QString &part : m_parts.issueParts())
        addArea(part);
}

/// Area of publication: what is not known is said in brackets, in one pair where several follow each other.
void GostDescription::addPublication()
{
    const GostTerms &terms = m_parts.terms();
    const auto known = [](const QString &text, const QString &missing) {
        return text.isEmpty() ? QString(u'[' + missing + u']') : text;
    };
    QString area = known(m_source.print.place, terms.noPlace) + u" : "_s + known(m_source.publisher, terms.noPublisher)
        + u", "_s + known(m_parts.year(), terms.noYear);
    area.replace(u"] : ["_s, u" : "_s).replace(u"], ["_s, u", "_s);
    addArea(m_source.print.edition);
    addArea(area);
}

Citation GostDescription::made()
{
    addTitle();
    const bool isPart = m_source.hasHost() || !m_source.archive.inRussian().isEmpty();
    // The imprint of a book on a web page was not seen; of one on paper it is missing.
    const bool hasImprint = !m_source.publisher.isEmpty() || !m_source.print.place.isEmpty();
    const bool isPublished = hasImprint || (m_source.kind == SourceDescription::Kind::Book && m_source.url.isEmpty());
    if (isPart)
        addHost();
    else if (isPublished)
        addPublication();
    else
        for (const QString &part : m_parts.issueParts())
            addArea(part);
    addArea(m_parts.place(GostParts::Pages::OfWhole));
    if (!m_source.url.isEmpty())
        m_citation.separate(u". – "_s).add(u"URL: "_s).addAddress(m_source.url).add(m_parts.accessed());
    if (!isPart)
        addArea(contentArea());
    return m_citation.stop();
}

} // namespace

Citation gostDescription(const SourceDescription &source, const CitingWish &wish)
{
    // The standard knows descriptions only; references to them within a text are those of GOST R 7.0.5-2008.
    if (wish.form == CitingForm::ShortNote || wish.form == CitingForm::InText)
        return gostReference(source, wish);
    return GostDescription(source, wish).made();
}

} // namespace phalera
