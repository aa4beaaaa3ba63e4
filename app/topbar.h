// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/selection.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace phalera {

class SearchLine;
class SuggestionList;

/// The top of the window: back, forward, the search line with what is wrong in it, and the most used commands.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(Selection &selection, const Actions &actions, QWidget *parent);

    [[nodiscard]] SearchLine *searchLine() const { return m_line; }
    /// The sentence on what is wrong in the search line, shown under it after a moment; empty while its text is a
    /// query.
    [[nodiscard]] QString complaint() const;
    [[nodiscard]] SuggestionList *suggestions() const { return m_suggestions; }
    /// The query of now is kept under this name; empty: it is not kept.
    void setSavedAs(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void complain(const QueryError &error);
    void showComplaint();
    void stopComplaining();

    Selection &m_selection;
    const Actions &m_actions;
    QToolButton *m_back;
    QToolButton *m_forward;
    SearchLine *m_line;
    SuggestionList *m_suggestions;
    QToolButton *m_star;
    QString m_savedAs;
    QList<QToolButton *> m_commands;
    QLabel *m_complaint;
    QTimer m_patience;
};

} // namespace phalera
