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
    if (kind == "light"_L1)
        QApplication::setPalette(Theme::of(Theme::Kind::Light).palette());
    else if (kind == "dark"_L1)
        QApplication::setPalette(Theme::of(Theme::Kind::Dark).palette());
    else
        QApplication::setPalette(systemPalette());
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
