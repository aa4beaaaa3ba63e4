// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QAbstractButton>
#include <QWidget>

namespace phalera {

/// One filter of the query, or why a word of it found what it did, with a cross that takes it away: by click, Space,
/// Enter, Delete or Backspace.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind : quint8 { Filter, Reason };
    Chip(const QString &words, Kind kind, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Kind m_kind;
};

/// The filters of the query as chips, in as many lines as they need; then, outlined, why words found names that are
/// written otherwise.
class ChipRow : public QWidget
{
    Q_OBJECT
public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setQuery(const Query &query);
    /// Words that found names written otherwise.
    void setReasons(const QList<WordAnswer> &reasons);
    [[nodiscard]] QList<Chip *> chips() const { return m_chips; }
    [[nodiscard]] QList<Chip *> reasons() const { return m_reasonChips; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removalRequested(int part);
    /// The word is to be taken as it is typed.
    void exactRequested(const QString &word);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void rebuildReasons();
    int arrange(int width, bool place) const;

    Query m_query;
    QList<WordAnswer> m_reasons;
    QList<Chip *> m_chips;
    QList<Chip *> m_reasonChips;
};

} // namespace phalera
