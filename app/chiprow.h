// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QAbstractButton>
#include <QWidget>

namespace phalera {

/// One filter of the query, with a cross that takes it away: by click, Space, Enter, Delete or Backspace.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &words, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
};

/// The filters of the query as chips, in as many lines as they need.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setQuery(const Query &query);
    [[nodiscard]] QList<Chip *> chips() const { return m_chips; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removalRequested(int part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    int arrange(int width, bool place) const;

    Query m_query;
    QList<Chip *> m_chips;
};

} // namespace phalera
