// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartspanel.h"
#include "app/selection.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

namespace phalera {

/// The view "Charts" over an archive, laid out as if it were shown.
class ShownChartsPanel
{
public:
    explicit ShownChartsPanel(Archive &archive)
        : selection(archive)
        , panel(selection)
    {
        // What the offscreen platform says of every window is no fault of ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        panel.setAttribute(Qt::WA_DontShowOnScreen);
        panel.resize(1300, 700);
        panel.show();
        settle();
    }
    /// Waits until the answer and its chart are shown.
    void settle() const
    {
        QTRY_VERIFY(selection.isSettled());
        QCoreApplication::processEvents();
    }
    void ask(const QString &text)
    {
        selection.setQuery(parseQuery(text).value());
        settle();
    }
    void setAxis(const QString &axis)
    {
        panel.setAxis(seriesAxisByName(axis).value());
        settle();
    }

    Selection selection;
    ChartsPanel panel;
};

} // namespace phalera
