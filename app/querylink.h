// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

namespace phalera {

/// A query as a link: phalera:///?archive=founding.phalera&q=sex%3Afemale. The manual has the whole rule.
struct QueryLink
{
    QString archive; ///< data version or file name of the archive that was open; empty: not said
    Query query;

    static constexpr qsizetype MostCharacters = 32'000;

    /// True if the text is meant as such a link, good or bad.
    [[nodiscard]] static bool isLink(QStringView text);
    /// The link, or a sentence that says what is wrong with it.
    [[nodiscard]] static tl::expected<QueryLink, QString> parse(QStringView text);
    /// Canonical text, in ASCII: parse(text()) gives the same link.
    [[nodiscard]] QString text() const;
    /// True if the link names this archive, or none.
    [[nodiscard]] bool means(const QString &path, const QString &dataVersion) const;
};

} // namespace phalera
