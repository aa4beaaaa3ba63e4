// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace phalera {

class RecentArchiveList;
class RecentArchives;

/// What the window shows while no archive is open, or one without records: what can be done now.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    enum class State : quint8 { NoArchive, Opening, EmptyArchive, Failed };

    StartPage(const Actions &actions, RecentArchives &archives, QWidget *parent = nullptr);

    /// `detail` names the archive, or says what failed.
    void show(State state, const QString &detail = {});
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString text() const;

signals:
    /// One of those that were opened before.
    void archiveChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Actions &m_actions;
    State m_state = State::NoArchive;
    QString m_detail;
    QLabel *m_title;
    QLabel *m_text;
    QList<std::pair<QPushButton *, ActionId>> m_buttons;
    RecentArchiveList *m_recent;
};

} // namespace phalera
