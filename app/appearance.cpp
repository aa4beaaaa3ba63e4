// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/theme.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace phalera {

Appearance::Appearance()
    : m_systemPalette(QApplication::palette())
{
#ifdef Q_OS_LINUX
    // Desktops without a Qt platform theme give a style at random; Fusion follows a palette wholly.
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
#endif
}

void Appearance::use(const QString &kind)
{
    m_kind = kind;
    const QPalette palette = kind == "light"_L1 ? Theme::of(Theme::Kind::Light).palette()
        : kind == "dark"_L1                     ? Theme::of(Theme::Kind::Dark).palette()
                                                : systemPalette();
    QApplication::setPalette(palette);
    // Fusion draws the edge of an empty box darker than the window is, which nobody would see on a dark one.
    QPalette boxes = palette;
    if (palette.color(QPalette::Window).lightness() < 128)
        boxes.setColor(QPalette::Window, Theme::of(palette).soft);
    QApplication::setPalette(boxes, "QCheckBox");
    QApplication::setPalette(boxes, "QRadioButton");
}

QPalette Appearance::systemPalette() const
{
#ifdef Q_OS_LINUX
    return Theme::of(m_systemPalette).palette();
#else
    return {}; // the platform's style knows its own colours best
#endif
}

} // namespace phalera
