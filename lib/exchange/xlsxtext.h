// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace phalera {

class XmlPart;

/// The text of a string item that begins at the token (ECMA-376 part 1, 18.4.8): its runs one after another, without
/// phonetic ones.
[[nodiscard]] QString readStringItem(XmlPart &part);
/// What _x000D_ and the like stand for (ST_Xstring, part 1, 22.9.2.19).
[[nodiscard]] QString unescaped(QString text);
/// A text with such escapes for what XML cannot hold, and in which nothing else reads as one.
[[nodiscard]] QString escaped(const QString &text);

/// Row and column of a reference such as "B12"; none for what is none.
struct CellReference
{
    qint64 row = 0;
    qint64 column = 0;

    friend bool operator==(const CellReference &, const CellReference &) = default;
};
[[nodiscard]] std::optional<CellReference> cellReference(QStringView text);

} // namespace phalera
