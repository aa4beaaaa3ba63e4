// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "citing/cite.h"
#include "exchange/sourcewriter.h"

#include <QHash>
#include <QSet>

namespace phalera {

/// What a text that cites names: sources, each with the place in it, and acts. Window and command line cite with this
/// alone, so that they give the same words.
class CitedWorks
{
public:
    /// What the record rests on. A source and an act stand for themselves, every other record for the sources of its
    /// accounts in their order, then for those of the statements on it.
    void add(const Dossier &dossier);
    /// Each place once; a source without a place says nothing beside the same with one.
    void add(const Source &source, const QString &locator = {});

    [[nodiscard]] bool isEmpty() const { return m_works.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_works.size(); }
    /// In the order in which they came.
    [[nodiscard]] QList<Citation> citations(const CitingWish &wish) const;
    /// For reference managers: every source once, of an act those that have it. Places in them are no part of it.
    [[nodiscard]] Result<QString> bibliography(BibliographyFormat format, const ExportOrigin &origin) const;

private:
    struct Work
    {
        Source source;
        QString locator;
        std::optional<Act> act {}; ///< then `source` is where it is printed or known from
    };
    QList<Work> m_works;
    QHash<QString, QList<qsizetype>> m_numbersOf; ///< of the works of a source that are no acts
    QSet<QString> m_acts;
};

/// "Chicago, notes": in the application's language.
[[nodiscard]] QString citingStyleWords(CitingStyle style);
/// How sources are numbered and listed under a text in the style, for readers of the language.
[[nodiscard]] CitingWish citingWish(CitingStyle style, const QLocale &locale);

/// The archive itself as the source of what a search found: `origin` says archive, data version, search and program.
[[nodiscard]] Citation citationOf(const ExportOrigin &origin, QDate read, const CitingWish &wish);

} // namespace phalera
