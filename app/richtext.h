// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "record/record.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace phalera {

/// Pieces of rich text in the colours of a theme, for the panels that read like a page. Arguments are plain text unless
/// they are called `html`; the results are HTML.
class RichText
{
public:
    explicit RichText(const Theme &theme);

    [[nodiscard]] QString page(const QString &html) const;              ///< a whole document
    [[nodiscard]] QString title(const QString &text, int pixels) const; ///< in the serif face
    [[nodiscard]] QString section(const QString &text) const;           ///< small capitals above a section
    [[nodiscard]] QString soft(const QString &text) const;
    [[nodiscard]] QString doubt(const QString &text) const; ///< the sign of doubt, with its words
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
};

// The links of such a page: "record:TABLE/ID", "query:TEXT", "source:ID", "web:URL".

[[nodiscard]] QString recordLink(const RecordRef &record, const QString &text);
/// The same around what is HTML already.
[[nodiscard]] QString recordLinkAround(const RecordRef &record, const QString &html);
[[nodiscard]] QString queryLink(const QString &query, const QString &text);
[[nodiscard]] QString webLink(const QString &address, const QString &text);
/// The record that a "record:" link names.
[[nodiscard]] std::optional<RecordRef> linkedRecord(const QUrl &link);
/// Opens a "web:" link in the user's browser; only http and https leave the program.
void openWebLink(const QUrl &link);

} // namespace phalera
