// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recentarchives.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace phalera {

/// The archives that were opened last, on the start page: a click opens one, its cross takes it off the list. What is
/// not there any more is grey.
class RecentArchiveList : public QWidget
{
    Q_OBJECT
public:
    explicit RecentArchiveList(RecentArchives &archives, QWidget *parent = nullptr);

signals:
    void chosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *row(const QString &path);

    RecentArchives &m_archives;
    QLabel *m_heading;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_rows;
};

} // namespace phalera
