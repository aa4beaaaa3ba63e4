// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importlistdialog.h"

#include "app/messages.h"
#include "app/withdrawalwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace phalera {

ImportListDialog::ImportListDialog(Archive &archive, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_table(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_withdraw(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_withdraw, &QPushButton::clicked, this, [this] { run(!m_isTried); });
    connect(m_close, &QPushButton::clicked, this, &ImportListDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportListDialog::choose);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportListDialog::finish);
    connect(&archive, &Archive::factsChanged, this, &ImportListDialog::list);
    list();
}

ImportListDialog::~ImportListDialog()
{
    m_watcher.cancel();
}

void ImportListDialog::build()
{
    setWindowTitle(tr("Past imports"));
    resize(680, 420);
    m_table->setModel(&m_imports);
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportListModel::NameColumn, QHeaderView::Stretch);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_withdraw);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

/// The chosen import stays chosen, if it is still there.
void ImportListDialog::list()
{
    const std::optional<Batch> before = chosen();
    const QString said = m_summary->text();
    m_imports.setBatches(m_archive.facts().batches);
    for (int row = 0; before && row < m_imports.rowCount(); ++row) {
        if (m_imports.batch(row).number == before->number)
            m_table->selectRow(row);
    }
    if (before)
        m_summary->setText(said);
    else
        choose();
    updateControls();
}

std::optional<Batch> ImportListDialog::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_imports.batch(rows.constFirst().row()));
}

void ImportListDialog::choose()
{
    m_isTried = false;
    m_summary->setText(m_imports.rowCount() == 0
            ? tr("Nothing was imported into this archive yet.")
            : tr("Choose an import to take out again what it brought. What other imports brought too, or refer to, "
                 "stays. You see first what would go; nothing is changed by that."));
    updateControls();
}

void ImportListDialog::run(bool isTrial)
{
    const std::optional<Batch> batch = chosen();
    if (!batch || m_watcher.isRunning())
        return;
    m_isTrial = isTrial;
    m_summary->setText(isTrial ? tr("Looking what would go. Nothing is changed.") : tr("Withdrawing…"));
    m_watcher.setFuture(m_archive.withdraw(batch->number, isTrial));
    updateControls();
}

void ImportListDialog::finish()
{
    const bool hasResult = !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0;
    const Result<Withdrawal> result
        = hasResult ? m_watcher.result() : Result<Withdrawal>(failure(Error::Kind::Cancelled));
    m_isTried = m_isTrial && result;
    if (result)
        m_summary->setText(withdrawalSentences(*result, m_isTrial).join(u' '));
    else if (result.error().kind == Error::Kind::Cancelled)
        m_summary->setText(tr("Stopped. Nothing was changed."));
    else
        m_summary->setText(message(result.error()));
    updateControls();
    emit finishedWork();
}

void ImportListDialog::updateControls()
{
    const bool running = m_watcher.isRunning();
    m_table->setEnabled(!running);
    m_progress->setVisible(running);
    m_withdraw->setEnabled(!running && chosen() && !m_archive.facts().readOnly);
    m_withdraw->setText(m_isTried ? tr("&Withdraw now") : tr("&Withdraw…"));
    m_withdraw->setToolTip(m_isTried ? tr("Take out what this import brought; to have it again, import it again")
                                     : tr("See what would go and what would stay"));
    m_close->setText(running ? tr("Cancel") : tr("Close"));
}

void ImportListDialog::reject()
{
    if (!m_watcher.isRunning())
        QDialog::reject();
    else
        m_watcher.cancel();
}

} // namespace phalera
