// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace phalera {

/// A small round button with a triangle, or with two bars while something plays.
class PlayButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PlayButton(QWidget *parent);

    void setPlaying(bool playing);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isPlaying = false;
};

} // namespace phalera
