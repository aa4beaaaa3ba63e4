// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace phalera {

/// The columns that order a table, first one first: added, taken away, moved, turned round.
class RecordSortDialog final : public QDialog
{
    Q_OBJECT
public:
    RecordSortDialog(Unit unit, const QList<SortKey> &order, QWidget *parent = nullptr);

    [[nodiscard]] const QList<SortKey> &order() const { return m_order; }

private:
    void showKeys(qsizetype current);
    void addField();
    void removeKey();
    void moveKey(int by);
    void turnRound();
    void updateButtons();
    [[nodiscard]] qsizetype current() const;

    Unit m_unit;
    QList<SortKey> m_order;
    QTreeWidget *m_keys;
    QComboBox *m_fields;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_turn;
    QPushButton *m_remove;
};

/// "earliest first", "Z to A": how a field runs in an order.
[[nodiscard]] QString directionWords(const SortKey &key);

} // namespace phalera
