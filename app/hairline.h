// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QWidget>

namespace phalera {

/// A line of one pixel between parts of the window.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A splitter whose handles look like hairlines; Qt widens their grip by itself.
class HairlineSplitter final : public QSplitter
{
public:
    explicit HairlineSplitter(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    QSplitterHandle *createHandle() override;
};

} // namespace phalera
