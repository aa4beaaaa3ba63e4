// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citeddate.h"
#include "citing/citingterms.h"
#include "citing/description.h"

#include <QDate>
#include <QStringList>

namespace phalera {

/// The parts that both GOST styles share.
class GostParts
{
public:
    GostParts(const SourceDescription &source, const QString &citingLanguage);

    [[nodiscard]] const GostTerms &terms() const { return m_terms; }
    /// Authors in front of the title: persons, three at most (GOST R 7.0.5-2008, 4.10). All others are named behind it.
    [[nodiscard]] QList<AuthorName> headed() const;
    /// "О героях труда : постановление от 27 июля 1927 г. № 5": the title, and of a document what it is and its date,
    /// unless the title says the year itself.
    [[nodiscard]] QString titleProper() const;
    /// Who stands behind the oblique stroke when `headed` are named in front: none, or all of them.
    [[nodiscard]] QString responsibility() const;
    /// "А. И. Савин, Б. В. Петров [и др.]".
    [[nodiscard]] QString allAuthors() const;
    /// "2023", "Т. 5, № 1", "30 марта": of what holds the source.
    [[nodiscard]] QStringList issueParts() const;
    enum class Pages : quint8 { OfPlace, OfWhole, OfPlaceOrWhole };
    /// "С. 65–77", "Ст. 268", "Л. 3": where in the source, with the pages of the place, of all of it, or of what is
    /// known.
    [[nodiscard]] QString place(Pages pages) const;
    /// " (дата обращения: 23.11.2026)"; empty where it is not known.
    [[nodiscard]] QString accessed() const;
    /// Year of publication as an imprint has it; empty where it is not known.
    [[nodiscard]] QString year() const;

private:
    [[nodiscard]] CitedDate date() const;
    [[nodiscard]] QString documentWords() const;

    const SourceDescription &m_source;
    GostTerms m_terms;
    bool m_citedInRussian;
};

} // namespace phalera
