// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;
class QUrl;

namespace phalera {

/// What is handed to the program from outside: on the command line, by the desktop, by dropping it on the window. Told
/// by names alone; nothing is opened.
struct OpenRequest
{
    enum class Kind : quint8 {
        Nothing,   ///< none of the things below
        Archive,   ///< one path
        Import,    ///< paths of tables or of one data package
        QueryFile, ///< one path
        Report,    ///< one path of a PDF, which may be asked again
        Link,      ///< text of a link to a query
        Query      ///< text that may be a query
    };
    Kind kind = Kind::Nothing;
    QStringList paths; ///< absolute
    QString text;

    /// A word of the command line: a path, a file URL or a link. What nothing else tells of is taken for an archive.
    [[nodiscard]] static OpenRequest ofArgument(const QString &word);
    [[nodiscard]] static OpenRequest ofUrl(const QUrl &url);
    /// What was dropped; Nothing also for several things that do not go together.
    [[nodiscard]] static OpenRequest ofMimeData(const QMimeData &data);

    friend bool operator==(const OpenRequest &, const OpenRequest &) = default;
};

} // namespace phalera
