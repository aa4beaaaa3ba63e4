// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QString>

namespace phalera {

/// What a source says of its printing beyond the fields of the sources table: read from the name of what holds it
/// ("Исторический курьер, 2023, № 1 (27), с. 65-77") and from its note, where imports of bibliographies keep such
/// fields as "label: text". What neither says is empty.
struct PrintDetails
{
    QString host; ///< name of the newspaper, site, collection, gazette
    QString year; ///< of the issue
    QString volume, issue, article, pages;
    QString place, edition;
    Date accessed; ///< when somebody read the page

    friend bool operator==(const PrintDetails &, const PrintDetails &) = default;
};

[[nodiscard]] PrintDetails printDetails(const QString &container, const QString &note);

/// Where in a source, as an account says it: "с. 12", "p. 5-7", "12", "Л. 3–5", "ст. 268". Anything else is in `words`.
struct Locator
{
    QString pages, sheets, article, words;

    [[nodiscard]] bool isEmpty() const
    {
        return pages.isEmpty() && sheets.isEmpty() && article.isEmpty() && words.isEmpty();
    }
    friend bool operator==(const Locator &, const Locator &) = default;
};
[[nodiscard]] Locator locator(const QString &text);

/// Numbers with a dash between them where a hyphen, or two of them as in TeX, was written.
[[nodiscard]] QString numberRange(QString text);

} // namespace phalera
