// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "record/values.h"

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace phalera {

/// Asks which award of the archive the items of Wikidata are that people of a file were awarded.
class AwardItemsBox : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MostItems = 6; ///< shown; the most frequent come first

    explicit AwardItemsBox(QWidget *parent = nullptr);

    void setAwards(const QList<Award> &awards);
    /// Of a report: what the items are called, and whether their names say which award they are.
    void setRemarks(const QList<Error> &remarks);
    /// What was said before, of items that need not be shown here.
    void setChosen(const QHash<QString, QString> &awardsOfItems) { m_chosen = awardsOfItems; }

    [[nodiscard]] const QHash<QString, QString> &chosen() const { return m_chosen; }
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

signals:
    void changed();

private:
    void addItem(const Error &remark);
    void fill();

    QFormLayout *m_form;
    QList<Award> m_awards;
    QList<Error> m_items; ///< remarks that name them
    QHash<QString, QString> m_chosen;
};

} // namespace phalera
