// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPicture>
#include <QWidget>

namespace phalera {

/// A figure as its file will be, as large as there is room for.
class FigurePreview : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePreview(QWidget *parent = nullptr);

    /// `size`: of the figure, in points.
    void showFigure(const QPicture &picture, const QSizeF &size, const QString &description);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPicture m_picture;
    QSizeF m_size;
};

} // namespace phalera
