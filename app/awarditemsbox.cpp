// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/awarditemsbox.h"

#include "app/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace phalera {

AwardItemsBox::AwardItemsBox(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
}

void AwardItemsBox::setAwards(const QList<Award> &awards)
{
    m_awards = awards;
    fill();
}

void AwardItemsBox::setRemarks(const QList<Error> &remarks)
{
    QList<Error> items;
    // Of those that the user has named already there is no remark any more; they stay to be named otherwise.
    for (const Error &item : std::as_const(m_items)) {
        if (m_chosen.contains(item.args.constFirst()))
            items.append(item);
    }
    for (const Error &remark : remarks) {
        const bool isItem = remark.kind == Error::Kind::ItemWithoutAward || remark.kind == Error::Kind::AwardOfItem;
        if (isItem && items.size() < MostItems)
            items.append(remark);
    }
    if (items == m_items)
        return;
    m_items = items;
    fill();
}

void AwardItemsBox::fill()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    if (!m_items.isEmpty())
        m_form->addRow(new QLabel(tr("Which award of this archive is it?"), this));
    for (const Error &item : std::as_const(m_items))
        addItem(item);
}

void AwardItemsBox::addItem(const Error &remark)
{
    const QString item = remark.args.value(0);
    const QString label = remark.args.value(1);
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(28);
    choice->addItem(remark.kind == Error::Kind::AwardOfItem ? tr("the one of the same name") : tr("none of them"));
    for (const Award &award : std::as_const(m_awards))
        choice->addItem(awardName(award), award.id.text());
    choice->setCurrentIndex(std::max(0, choice->findData(m_chosen.value(item, QStringLiteral("-")))));
    connect(choice, &QComboBox::activated, this, [this, choice, item] {
        const QString award = choice->currentData().toString();
        if (award.isEmpty())
            m_chosen.remove(item);
        else
            m_chosen.insert(item, award);
        emit changed();
    });
    const QString name = label.isEmpty() ? item : tr("%1 (%2)", "name of an item and its id").arg(label, item);
    auto *shown = new QLabel(remark.kind == Error::Kind::ItemWithoutAward
            ? tr("%1, %Ln statement(s)", "an item and how many people were awarded it", remark.args.value(2).toInt())
                  .arg(name)
            : name,
        this);
    shown->setBuddy(choice);
    shown->setTextFormat(Qt::PlainText);
    choice->setAccessibleName(shown->text());
    m_form->addRow(shown, choice);
}

} // namespace phalera
