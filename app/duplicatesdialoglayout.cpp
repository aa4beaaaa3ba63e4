// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog of duplicates is laid out.
#include "app/duplicatesdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace phalera {

namespace {

void prepareTable(QTableView &table, QAbstractItemModel &model)
{
    table.setModel(&model);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

/// Boxes to tick are outlined in a shade of the window's colour, which nobody sees on a dark table.
void outlineBoxes(QTableView &table)
{
    QPalette palette = table.palette();
    if (palette.color(QPalette::Base).lightness() > palette.color(QPalette::Text).lightness())
        return;
    palette.setColor(QPalette::Window, palette.color(QPalette::PlaceholderText).darker(120));
    table.setPalette(palette);
}

} // namespace

void DuplicatesDialog::build()
{
    setWindowTitle(m_batches.isEmpty() ? tr("Possible duplicates") : tr("Possible duplicates of what was imported"));
    resize(WithPairs);
    prepareTable(*m_list, m_pairs);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setAccessibleName(tr("Pairs of people who may be one"));
    m_progress->setTextVisible(false);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_progress);
    top->addWidget(m_again);
    auto *side = new QWidget(this);
    buildChoice(side);
    m_parts->addWidget(m_list);
    m_parts->addWidget(side);
    m_parts->setStretchFactor(0, 2);
    m_parts->setStretchFactor(1, 3);
    m_parts->setChildrenCollapsible(false);

    m_merge->setToolTip(tr("Decide that both are one person; it can be taken back at any time"));
    m_apart->setToolTip(tr("Decide that these are two people; the pair does not come back"));
    m_undo->setToolTip(tr("Take back the last decision"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_apart);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_parts, 1);
    layout->addStretch(0);
    layout->addLayout(buttons);
}

void DuplicatesDialog::buildChoice(QWidget *side)
{
    prepareTable(*m_comparison, m_choices);
    outlineBoxes(*m_comparison);
    m_comparison->setAccessibleName(tr("The two records, field by field"));
    m_comparison->setToolTip(tr("Where the two differ, tick what holds; else the usual rule decides"));
    for (QLabel *label : { m_reasons, m_outcome }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_note->setPlaceholderText(tr("Optional; kept with the decision"));
    m_survivor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *form = new QFormLayout;
    form->addRow(tr("Stands for &both:"), m_survivor);
    form->addRow(tr("&Why:"), m_note);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_reasons);
    layout->addWidget(m_comparison, 1);
    layout->addLayout(form);
    layout->addWidget(m_outcome);
}

} // namespace phalera
