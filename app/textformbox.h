// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textform.h"

#include <QWidget>

class QComboBox;

namespace phalera {

/// Lets the user say in which encoding and with which delimiter a text table is written, or leave it to be found.
class TextFormBox : public QWidget
{
    Q_OBJECT
public:
    explicit TextFormBox(QWidget *parent = nullptr);

    [[nodiscard]] TextFormWish wish() const;

signals:
    void changed();

private:
    QComboBox *m_encoding;
    QComboBox *m_delimiter;
};

} // namespace phalera
