// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace phalera {

/// Flat headings over columns of numbers. Long words go on several lines, so that the numbers stay close to each other.
class NumberHeader final : public QHeaderView
{
public:
    explicit NumberHeader(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] QFont headingFont() const;
    [[nodiscard]] int cellMargin() const;
    [[nodiscard]] QString words(int logicalIndex) const;
};

} // namespace phalera
