// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citing/citation.h"
#include "citing/citingstyle.h"
#include "record/values.h"

#include <QDate>

namespace phalera {

/// How to cite.
struct CitingWish
{
    CitingStyle style = CitingStyle::Gost705;
    CitingForm form = CitingForm::Note;
    QString language {}; ///< of the text that cites, "ru" or "en": GOST says in it when an address was read
    /// When the addresses were read, where somebody knows it; null: citations say nothing of it, because nothing is
    /// known, except where the source's own record says it.
    QDate accessed {};
};

/// A source. `locator`: where in it, as an account says. What is not known is left out, or said in the words that the
/// style has for it; never made up.
[[nodiscard]] Citation cite(const Source &source, const CitingWish &wish, const QString &locator = {});

/// An act by issuer, kind, date, number and title. `sources` are those of its record: the first law among them is where
/// it is printed; without one the citation says from which source the act is known.
[[nodiscard]] Citation cite(
    const Act &act, const QList<Source> &sources, const CitingWish &wish, const QString &locator = {});

/// An archive of this program as the source of a number or a figure.
struct CitedArchive
{
    QString name;        ///< file name
    QString dataVersion; ///< empty: not known yet
    QString query;       ///< as it is typed; empty: everything
    QString program;     ///< "Phalera 0.7.0"
    QDate read;          ///< the day of the question
};
[[nodiscard]] Citation cite(const CitedArchive &archive, const CitingWish &wish);

} // namespace phalera
