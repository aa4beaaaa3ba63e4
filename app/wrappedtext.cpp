// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wrappedtext.h"

#include <QFontMetricsF>

namespace phalera {

QStringList wrapped(const QStringList &paragraphs, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : paragraphs) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
            if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
                lines.append(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace phalera
