// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportplan.h"
#include "report/typography.h"

#include <vector>

namespace phalera {

/// One line of a text: a part of it, then a part of its note numbers.
struct TextLine
{
    qsizetype from = 0;
    qsizetype length = 0;
    double width = 0;    ///< of the text with its hyphen, without the notes
    bool hyphen = false; ///< a word was broken: a hyphen is set after it
    int firstNote = 0;
    int noteCount = 0;

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// Advances of a text and of the note numbers in it.
struct LineMeasure
{
    Advances &text;
    Advances &notes;
};

/// Appends the lines of `text` within `width`; an empty text gives one empty line. Lines break at spaces, after
/// hyphens, dashes and slashes between letters, and at line feeds; words that belong together (keptwords.h) are parted
/// only where nothing else fits. A word longer than a line is broken between syllables, an address after its
/// punctuation. The first note never leaves the last word.
void breakLines(const NotedText &text, const LineMeasure &measure, double width, std::vector<TextLine> &lines);

/// Width on one line, notes included.
[[nodiscard]] double widthOnOneLine(const NotedText &text, const LineMeasure &measure);
/// Width of the longest part that holds no place to break.
[[nodiscard]] double longestWord(const NotedText &text, const LineMeasure &measure);

/// Numbers that follow one another, counted from 0.
struct NumberRange
{
    int first = 0;
    int last = 0;

    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};
/// Part of an ascending list as it is written: three or more that follow one another are one range.
[[nodiscard]] std::vector<NumberRange> numberRanges(const QList<int> &numbers, int first, int count);
/// Counted from 1: "3", "1–3".
[[nodiscard]] QString numberText(const NumberRange &range);

/// The note numbers of one line as they are painted: "1, 2", "1–3, 7". They begin with a space, so that a number copied
/// out of the PDF does not run into its notes.
[[nodiscard]] QString noteNumbers(const QList<int> &notes, int first, int count);

/// Where a word of which `limit` characters fit may be broken: between syllables, two letters or more on either side,
/// or after the punctuation of an address. 0 if nowhere.
[[nodiscard]] qsizetype wordBreak(QStringView word, qsizetype limit);

} // namespace phalera
