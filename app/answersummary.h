// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QTimer>
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
    /// The answer is older than what is asked for now, this query. Said only if it lasts, so that fast answers do not
    /// flicker.
    void setAwaited(const Query &query);
    [[nodiscard]] bool saysAwaited() const;
    [[nodiscard]] QString text() const;

signals:
    void timeScopeChosen(phalera::TimeScope scope);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayAwaited(bool awaited);

    Answer m_answer;
    Query m_awaited;
    QTimer m_patience;
    QLabel *m_note;
    QLabel *m_label;
    QToolButton *m_scope;
    QMenu *m_menu;
};

} // namespace phalera
