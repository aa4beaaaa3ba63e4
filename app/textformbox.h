// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/textform.h"

#include <QWidget>

class QComboBox;

namespace phalera {

/// Lets the user say in which encoding and with which delimiter a text table is written, or which sheet of a workbook
/// is meant, or leave it to be found.
class TextFormBox : public QWidget
{
    Q_OBJECT
public:
    explicit TextFormBox(QWidget *parent = nullptr);

    [[nodiscard]] TextFormWish wish() const;
    /// A text is what is spoken of.
    void setText();
    /// A workbook is, with these sheets. What was said of another one is forgotten.
    void setWorkbook(const QStringList &sheets);

signals:
    void changed();

private:
    void showOnly(const QList<QWidget *> &widgets);

    QComboBox *m_encoding;
    QComboBox *m_delimiter;
    QComboBox *m_sheet;
    QList<QWidget *> m_ofTexts;
    QList<QWidget *> m_ofWorkbooks;
};

} // namespace phalera
