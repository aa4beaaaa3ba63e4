// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "search/answer.h"
#include "series/series.h"

#include <QLocale>
#include <QStringList>

namespace phalera {

/// What a figure is made from.
struct FigureSubject
{
    Answer answer;
    Series series;
    ArchiveFacts facts;
    std::optional<Answer> pinned {}; ///< A of a comparison
};

/// What the chart shows and of what: "Conferrals by year: female, 1948–1952". A search too long for a title is
/// left to the notes, and so are the two of a comparison, which stand in its key.
[[nodiscard]] QString figureTitle(const FigureSubject &subject);

/// What a reader of a paper must know of a chart, a paragraph each: what is counted, N, what is uncertain and what is
/// left out; the search in words and as it is typed; the archive with its data version, and the sources that most of
/// the records come from; of a comparison for each side. In the application's language.
[[nodiscard]] QStringList figureNotes(const FigureSubject &subject, const QLocale &locale);

/// What the sides of a comparison are, in words; empty where nothing is compared.
[[nodiscard]] QStringList sideWords(const FigureSubject &subject);

/// The same notes as one text to be edited, and back.
[[nodiscard]] QString captionOf(const QStringList &notes);
[[nodiscard]] QStringList notesOf(const QString &caption);

} // namespace phalera
