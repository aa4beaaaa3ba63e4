// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QColor>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace phalera {

/// A drawing that becomes a file of its own.
struct Figure
{
    QString title; ///< in the file's own data, not drawn
    QSizeF size;   ///< in points
    std::function<void(QPainter &)> paint;
    QColor ground = Qt::white;
    int dotsPerInch = 300; ///< of a PNG
};

/// Writes SVG (with real text), PDF or PNG, by the suffix of the path. Errors: UnknownFormat, FileNotWritable.
[[nodiscard]] Result<void> writeFigure(const Figure &figure, const QString &path);

/// The same as SVG in memory.
[[nodiscard]] QByteArray figureSvg(const Figure &figure);

[[nodiscard]] double pointsOfMillimetres(double millimetres);

} // namespace phalera
