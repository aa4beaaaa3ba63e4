// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace phalera {

/// Stands in place of the rows when no record matches: says why, and offers the ways out.
class NothingFound : public QWidget
{
    Q_OBJECT
public:
    explicit NothingFound(QWidget *parent = nullptr);

    void explain(const Answer &answer);

signals:
    void queryOffered(const phalera::Query &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Answer m_answer;
    QLabel *m_title;
    QLabel *m_reason;
    QPushButton *m_removeLast;
    QPushButton *m_widen;
    QPushButton *m_removeAll;
};

} // namespace phalera
