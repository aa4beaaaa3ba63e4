// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citation.h"
#include "citing/citeddate.h"
#include "citing/description.h"

namespace phalera {

/// The parts that notes, bibliography and author-date share. Sections are those of The Chicago Manual of Style, 17th
/// edition (CMOS).
class ChicagoParts
{
public:
    explicit ChicagoParts(const SourceDescription &source)
        : m_source(source)
    {
    }

    /// "А. И. Савин and Anton Petrov"; of more than three the first and "et al." (14.76).
    [[nodiscard]] QString authorsOfNote() const;
    /// "Савин, А. И., and Anton Petrov"; of more than ten the first seven and "et al." (14.76).
    [[nodiscard]] QString authorsOfList() const;
    /// Family names alone (14.30, 15.29).
    [[nodiscard]] QString shortAuthors() const;

    /// Italic for books (8.166), within quotation marks for parts of something and for documents (8.163), as it
    /// is where it is a description in brackets (14.229); with its translation behind it (14.99).
    void addTitle(Citation &citation, const QString &title) const;
    /// The main title alone, without its subtitle (14.33).
    [[nodiscard]] QString shortTitle() const;

    /// Newspapers, journals, collections and works of reference stand in italics (8.166), sites and archives do not
    /// (8.191).
    void addHost(Citation &citation) const;
    [[nodiscard]] bool isCitedByEntry() const; ///< a work of reference, by "s.v." (14.232)

    /// "65", "fol. 3", "art. 268": the place in the source, or the pages of all of it.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString pagesOfWhole() const { return chicagoRange(m_source.print.pages); }
    /// "decree no. 294".
    [[nodiscard]] QString actWords() const;
    /// "accessed November 23, 2026" (14.12); empty where nobody knows.
    [[nodiscard]] QString accessed() const;
    /// Year of publication; "n.d." where it is not known (14.145).
    [[nodiscard]] QString year() const;
    /// "Moscow: Nauka": what is known of place and publisher, "n.p." for the place of a printed book (14.132).
    [[nodiscard]] QString imprint() const;

    /// Pages of a range, the second number shortened (9.61).
    [[nodiscard]] static QString chicagoRange(const QString &pages);

private:
    const SourceDescription &m_source;
};

} // namespace phalera
