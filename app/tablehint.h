// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace phalera {

/// A few words that float over a table for a while: what is being typed, where the scroll bar stands.
class TableHint final : public QLabel
{
    Q_OBJECT
public:
    explicit TableHint(QWidget *parent);

    /// Shows words with a corner of the hint at a point of the parent; inside the parent as far as it goes.
    void showAt(const QString &words, QPoint corner, Qt::Corner which);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace phalera
