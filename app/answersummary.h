// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace phalera {

/// "14 conferrals on 13 people · 0 undated · certain ▾": what the answer holds, with its counting unit, and which dates
/// count.
class AnswerSummary : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerSummary(QWidget *parent = nullptr);

    void setAnswer(const Answer &answer);
    [[nodiscard]] QString text() const;

signals:
    void timeScopeChosen(phalera::TimeScope scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Answer m_answer;
    QLabel *m_label;
    QToolButton *m_scope;
    QMenu *m_menu;
};

} // namespace phalera
