// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exportorigin.h"

namespace phalera {

/// Writes a self-contained HTML page bit by bit: no scripts, nothing from elsewhere, light or dark as the reader's
/// system is, black on white on paper.
class HtmlPage
{
public:
    /// Writes all up to the body. `device` is open for writing and outlives the page.
    HtmlPage(QIODevice &device, const QString &title, const ExportOrigin &origin);

    void html(const QString &html);
    /// An element around plain text, which is escaped; `attributes` begin with a space or are empty.
    void element(QLatin1StringView name, const QString &text, const QString &attributes = {});
    /// Labels and what they say.
    void facts(const QList<std::pair<QString, QString>> &lines);
    /// Ends the page: DiskFull, FileNotWritable.
    [[nodiscard]] Result<void> finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    bool m_failed = false;
};

/// The text with its address as a link, where it is one of the web; else beside it.
[[nodiscard]] QString htmlWithAddress(const QString &text, const QString &url);

} // namespace phalera
