// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/suggester.h"

#include <QListView>
#include <QStandardItemModel>

class QLineEdit;

namespace phalera {

/// The suggestions under the search line. It lies over what is below without taking the keyboard or the pointer from
/// anything: Down and Up walk in it, Enter or Tab takes what is marked, Escape closes it; whatever else is typed goes
/// into the line.
class SuggestionList : public QListView
{
    Q_OBJECT
public:
    /// Stands over `over`, which the line lies in.
    SuggestionList(const Selection &selection, QLineEdit *line, QWidget *over);

    [[nodiscard]] Suggester &suggester() { return m_suggester; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer(const QList<Suggestion> &suggestions);
    void place();
    void withdraw();
    void mark(int row);
    void take(int row);
    [[nodiscard]] bool handleKey(int key);

    QLineEdit *m_line;
    Suggester m_suggester;
    QStandardItemModel m_model;
    QList<Suggestion> m_suggestions;
    QString m_askedFor; ///< the text that the suggestions complete
};

} // namespace phalera
