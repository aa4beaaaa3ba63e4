// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordsortdialog.h"

#include "app/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace phalera {

QString directionWords(const SortKey &key)
{
    switch (fieldNature(key.field)) {
    case FieldNature::Date:
        return key.descending ? RecordSortDialog::tr("latest first") : RecordSortDialog::tr("earliest first");
    case FieldNature::Number:
        return key.descending ? RecordSortDialog::tr("largest first") : RecordSortDialog::tr("smallest first");
    case FieldNature::Flag:
        return key.descending ? RecordSortDialog::tr("“yes” first") : RecordSortDialog::tr("“no” first");
    case FieldNature::Code:
    case FieldNature::Text:
        break;
    }
    return key.descending ? RecordSortDialog::tr("Z to A") : RecordSortDialog::tr("A to Z");
}

RecordSortDialog::RecordSortDialog(Unit unit, const QList<SortKey> &order, QWidget *parent)
    : QDialog(parent)
    , m_unit(unit)
    , m_order(order)
    , m_keys(new QTreeWidget(this))
    , m_fields(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_up(new QPushButton(tr("Move &up"), this))
    , m_down(new QPushButton(tr("Move &down"), this))
    , m_turn(new QPushButton(tr("&Turn round"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
{
    setWindowTitle(tr("Sort by"));
    auto *explanation = new QLabel(
        tr("Rows stand by the first column; those that are equal there, by the next. Unknown values come last."), this);
    explanation->setWordWrap(true);
    m_keys->setHeaderLabels({ tr("Column"), tr("Order") });
    m_keys->setRootIsDecorated(false);
    m_keys->setAccessibleName(tr("Columns that order the rows"));
    m_keys->header()->setStretchLastSection(true);
    m_fields->setAccessibleName(tr("Column to add"));

    auto *adding = new QHBoxLayout;
    adding->addWidget(m_fields, 1);
    adding->addWidget(m_add);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : { m_up, m_down, m_turn, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_add->setAutoDefault(false);
    buttons->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_keys, 1);
    middle->addLayout(buttons);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addLayout(middle, 1);
    layout->addLayout(adding);
    layout->addWidget(box);
    resize(440, 320);

    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &RecordSortDialog::addField);
    connect(m_remove, &QPushButton::clicked, this, &RecordSortDialog::removeKey);
    connect(m_up, &QPushButton::clicked, this, [this] { moveKey(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveKey(1); });
    connect(m_turn, &QPushButton::clicked, this, &RecordSortDialog::turnRound);
    connect(m_keys, &QTreeWidget::itemActivated, this, &RecordSortDialog::turnRound);
    connect(m_keys, &QTreeWidget::currentItemChanged, this, &RecordSortDialog::updateButtons);
    showKeys(0);
}

qsizetype RecordSortDialog::current() const
{
    return m_keys->indexOfTopLevelItem(m_keys->currentItem());
}

void RecordSortDialog::showKeys(qsizetype current)
{
    m_keys->clear();
    for (const SortKey &key : m_order)
        m_keys->addTopLevelItem(new QTreeWidgetItem({ fieldLabel(key.field), directionWords(key) }));
    m_keys->resizeColumnToContents(0);
    if (!m_order.isEmpty())
        m_keys->setCurrentItem(m_keys->topLevelItem(int(std::clamp<qsizetype>(current, 0, m_order.size() - 1))));
    m_fields->clear();
    for (const Field field : fieldsOf(m_unit)) {
        const bool isThere
            = std::any_of(m_order.cbegin(), m_order.cend(), [field](const SortKey &key) { return key.field == field; });
        if (!isThere)
            m_fields->addItem(fieldLabel(field), int(field));
    }
    updateButtons();
}

void RecordSortDialog::addField()
{
    if (m_fields->currentIndex() < 0)
        return;
    m_order.append({ Field(m_fields->currentData().toInt()), false });
    showKeys(m_order.size() - 1);
}

void RecordSortDialog::removeKey()
{
    const qsizetype at = current();
    if (at < 0)
        return;
    m_order.removeAt(at);
    showKeys(at);
}

void RecordSortDialog::moveKey(int by)
{
    const qsizetype from = current();
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_order.size())
        return;
    m_order.move(from, to);
    showKeys(to);
}

void RecordSortDialog::turnRound()
{
    const qsizetype at = current();
    if (at < 0)
        return;
    m_order[at].descending = !m_order.at(at).descending;
    showKeys(at);
}

void RecordSortDialog::updateButtons()
{
    const qsizetype at = current();
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < m_order.size());
    m_turn->setEnabled(at >= 0);
    m_remove->setEnabled(at >= 0);
    m_add->setEnabled(m_fields->count() > 0);
}

} // namespace phalera
