// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace phalera {

/// Where a document lies in an archive, as Russian archives number it: "ГАРФ. Ф. 7523. Оп. 4. Д. 12. Л. 3–5". What a
/// reference says in no such words is all in `archive`.
struct ArchivePlace
{
    QString archive;
    QString fond, inventory, file, sheets; ///< numbers, without their words
    QString rest;                          ///< what stands behind or between them

    [[nodiscard]] bool isNumbered() const { return !fond.isEmpty() || !file.isEmpty(); }
    /// "ГАРФ. Ф. 7523. Оп. 4. Д. 12. Л. 3–5": GOST R 7.0.5-2008, section 11.
    [[nodiscard]] QString inRussian() const;
    /// "ГАРФ, f. 7523, op. 4, d. 12, ll. 3–5": the same in romanized words, as historians write in English.
    [[nodiscard]] QString inEnglish() const;

    friend bool operator==(const ArchivePlace &, const ArchivePlace &) = default;
};

/// Reads "ГАРФ, ф. Р-7523, оп. 4, д. 12, л. 3-5", "GARF. F. 7523. Op. 4. D. 12. L. 3" and the like.
[[nodiscard]] ArchivePlace archivePlace(const QString &reference);

} // namespace phalera
