// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace phalera {

/// An author as a citation writes the name. Where nothing tells the family name from the rest, or it is no person's
/// name at all, there is `whole` alone, and it is never turned round.
struct AuthorName
{
    QString family;
    QString given; ///< given name, patronymic, initials: as the source writes them
    QString whole; ///< as the source writes the name

    [[nodiscard]] bool isParted() const { return !family.isEmpty(); }
    /// "А. И.": the given names as initials, with no-break spaces between them.
    [[nodiscard]] QString initials() const;
    /// "Савин А. И.", or with a comma "Савин, А. И.".
    [[nodiscard]] QString familyFirst(bool withComma) const;
    /// "А. И. Савин".
    [[nodiscard]] QString initialsFirst() const;
    /// "Anton Savin", as it is written; "Savin, Anton".
    [[nodiscard]] QString givenFirst() const;
    [[nodiscard]] QString inverted() const;
    /// What stands for the author in a short form: the family name where it is known.
    [[nodiscard]] const QString &shortName() const { return isParted() ? family : whole; }

    friend bool operator==(const AuthorName &, const AuthorName &) = default;
};

struct Authors
{
    QList<AuthorName> names;
    bool hasMore = false; ///< the source itself says "and others"
};

/// The authors in the field of a source, which semicolons separate. A comma, initials or a patronymic tell the family
/// name; "et al." and "и др." at the end say that there are more.
[[nodiscard]] Authors authorsOf(const QString &field);

} // namespace phalera
