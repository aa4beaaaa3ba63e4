// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duplicatesdialog.h"

#include "app/duplicatewords.h"
#include "app/messages.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

qsizetype saidFields(const Record &record)
{
    return std::count_if(
        record.values.cbegin(), record.values.cend(), [](const QString &value) { return !value.isEmpty(); });
}

} // namespace

DuplicatesDialog::DuplicatesDialog(Archive &archive, const QList<qint64> &batches, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_batches(batches)
    , m_finder(archive)
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_again(new QPushButton(this))
    , m_parts(new QSplitter(this))
    , m_list(new QTableView(this))
    , m_reasons(new QLabel(this))
    , m_comparison(new QTableView(this))
    , m_survivor(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_outcome(new QLabel(this))
    , m_merge(new QPushButton(tr("&Merge"), this))
    , m_apart(new QPushButton(tr("&Not the same"), this))
    , m_undo(new QPushButton(tr("&Undo"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    m_list->setObjectName(u"pairs"_s);
    m_comparison->setObjectName(u"comparison"_s);
    build();
    connect(m_again, &QPushButton::clicked, this, [this] { m_finder.isRunning() ? m_finder.cancel() : search(); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_apart, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(m_undo, &QPushButton::clicked, this, &DuplicatesDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &DuplicatesDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesDialog::choose);
    connect(&m_choices, &MergeChoiceModel::choicesChanged, this, &DuplicatesDialog::preview);
    connect(m_survivor, &QComboBox::currentIndexChanged, this, &DuplicatesDialog::preview);
    connect(&m_finder, &DuplicateFinder::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_finder, &DuplicateFinder::finished, this, &DuplicatesDialog::finishSearch);
    search();
}

DuplicatesDialog::~DuplicatesDialog()
{
    m_finder.disconnect(this);
}

void DuplicatesDialog::search()
{
    m_steps.clear();
    m_pairs.setPairs({}, m_archive.snapshot());
    m_choices.clear();
    m_summary->setText(tr("Comparing people…"));
    m_progress->setRange(0, DuplicateFinder::ProgressSteps);
    m_finder.start(m_batches);
    updateControls();
}

void DuplicatesDialog::finishSearch()
{
    if (!m_finder.found()) {
        m_summary->setText(tr("Stopped. Nothing was changed."));
    } else {
        const Duplicates &found = *m_finder.found();
        m_pairs.setPairs(found.pairs, m_finder.snapshot());
        const auto likely = std::count_if(found.pairs.cbegin(), found.pairs.cend(),
            [](const DuplicatePair &pair) { return pair.score >= LikelyScore; });
        m_summary->setText(found.total == 0
                ? tr("Nobody in this archive seems to be there twice. Look again after an import.")
                : QStringList { tr("%Ln pair(s) of people may be one.", "", int(found.total)),
                    tr("%Ln pair(s) are likely.", "", int(likely)) }
                      .join(u' '));
        if (m_pairs.rowCount() > 0)
            m_list->selectRow(0);
    }
    updateControls();
    emit settled();
}

std::optional<int> DuplicatesDialog::chosenRow() const
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst().row());
}

void DuplicatesDialog::choose()
{
    ++m_previews;
    m_isShown = false;
    m_choices.clear();
    m_reasons->clear();
    m_outcome->clear();
    if (const std::optional<int> row = chosenRow())
        showPair(m_pairs.pair(*row));
    updateControls();
}

void DuplicatesDialog::showPair(const DuplicatePair &pair)
{
    QStringList reasons;
    for (const Evidence &evidence : pair.evidence)
        reasons.append(evidenceSentence(evidence, QLocale()));
    m_reasons->setText(reasons.join(u'\n'));
    m_archive.dossier({ Table::People, pair.a })
        .then(this, [this, asked = m_previews, b = pair.b](const Result<Dossier> &first) {
            if (!first || asked != m_previews)
                return;
            m_archive.dossier({ Table::People, b })
                .then(this, [this, asked, a = *first](const Result<Dossier> &second) {
                    if (second && asked == m_previews)
                        compare(a, *second);
                });
        });
}

void DuplicatesDialog::compare(const Dossier &first, const Dossier &second)
{
    m_choices.setRecords(first.accepted, second.accepted);
    const QSignalBlocker blocker(m_survivor);
    m_survivor->clear();
    for (const Dossier *dossier : { &first, &second })
        m_survivor->addItem(tr("%1 (%2)", "name of a person and id of the record")
                                .arg(personTitle(*m_archive.snapshot(), dossier->ref.id), dossier->ref.id),
            dossier->ref.id);
    m_survivor->setCurrentIndex(saidFields(second.accepted) > saidFields(first.accepted) ? 1 : 0);
    m_isShown = true;
    preview();
}

MergeWish DuplicatesDialog::wish() const
{
    const QString into = m_survivor->currentData().toString();
    const QString merged = m_survivor->itemData(1 - m_survivor->currentIndex()).toString();
    return { { Table::People, merged }, into, m_choices.choices(), m_note->text().trimmed(), {} };
}

void DuplicatesDialog::preview()
{
    if (!m_isShown)
        return;
    m_archive.merge(wish(), true).then(this, [this, asked = ++m_previews](const Result<MergeOutcome> &outcome) {
        if (asked == m_previews)
            showOutcome(outcome);
    });
    updateControls();
}

void DuplicatesDialog::showOutcome(const Result<MergeOutcome> &outcome)
{
    m_choices.setTogether(outcome ? outcome->dossier.accepted : Record());
    m_outcome->setText(!outcome ? message(outcome.error())
            : outcome->same.size() > 1
            ? tr("Both ids will lead to this record. %Ln conferral(s) of both are the same and become one.", "",
                int(outcome->same.size() - 1))
            : tr("Both ids will lead to this record. The conferrals of both stay; none of them is surely the same."));
    updateControls();
    emit settled();
}

template <typename T> void DuplicatesDialog::decide(QFuture<Result<T>> decision, std::function<void()> then)
{
    m_isDeciding = true;
    updateControls();
    decision.then(this, [this, then = std::move(then)](const Result<T> &done) {
        decided(done ? std::nullopt : std::optional(done.error()), then);
    });
}

void DuplicatesDialog::decided(const std::optional<Error> &error, const std::function<void()> &then)
{
    m_isDeciding = false;
    if (error)
        m_outcome->setText(message(*error));
    else
        then();
    updateControls();
    emit settled();
}

/// Other pairs of the record that goes would speak of somebody who stands for nobody.
void DuplicatesDialog::merge()
{
    const MergeWish asked = wish();
    decide(m_archive.merge(asked), [this, asked, row = *chosenRow()] {
        m_note->clear();
        const auto taken = m_pairs.takeAllOf(asked.merged.id);
        m_steps.append({ asked.merged, { Table::People, asked.into }, true, taken });
        chooseNear(row);
    });
}

void DuplicatesDialog::tellApart()
{
    const int row = *chosenRow();
    const RecordRef a { Table::People, m_pairs.pair(row).a };
    const RecordRef b { Table::People, m_pairs.pair(row).b };
    decide(m_archive.tellApart({ a, b, m_note->text().trimmed(), {} }), [this, row, a, b] {
        m_note->clear();
        m_steps.append({ a, b, false, m_pairs.take(row) });
        chooseNear(row);
    });
}

void DuplicatesDialog::chooseNear(int row)
{
    if (m_pairs.rowCount() > 0)
        m_list->selectRow(std::clamp(row, 0, m_pairs.rowCount() - 1));
}

void DuplicatesDialog::undo()
{
    const Step step = m_steps.constLast();
    const auto putBack = [this, step] {
        m_steps.removeLast();
        m_pairs.putBack(step.taken);
        if (!step.taken.isEmpty())
            chooseNear(step.taken.constFirst().first);
    };
    if (step.isMerge)
        decide(m_archive.unmerge(step.a), putBack);
    else
        decide(m_archive.forgetDifference(step.a, step.b), putBack);
}

void DuplicatesDialog::updateControls()
{
    const bool isSearching = m_finder.isRunning();
    const bool canWrite = m_archive.isOpen() && !m_archive.facts().readOnly;
    const bool canDecide = canWrite && !isSearching && !m_isDeciding && m_isShown && chosenRow().has_value();
    const bool hasPairs = isSearching || m_pairs.rowCount() > 0;
    if (hasPairs == m_parts->isHidden())
        showPairs(hasPairs);
    m_undo->setVisible(hasPairs || !m_steps.isEmpty());
    if (m_isDeciding)
        m_progress->setRange(0, 0);
    m_progress->setVisible(isSearching || m_isDeciding);
    m_again->setText(isSearching ? tr("&Stop") : tr("&Search again"));
    m_again->setEnabled(!m_isDeciding);
    m_list->setEnabled(!m_isDeciding);
    m_merge->setEnabled(canDecide);
    m_apart->setEnabled(canDecide);
    m_undo->setEnabled(canWrite && !m_isDeciding && !isSearching && !m_steps.isEmpty());
    m_survivor->setEnabled(canDecide);
    m_note->setEnabled(canDecide);
}

/// Where there is nothing to decide, the dialog is no larger than what it says.
void DuplicatesDialog::showPairs(bool hasPairs)
{
    for (QWidget *choice : std::initializer_list<QWidget *> { m_parts, m_apart, m_merge })
        choice->setVisible(hasPairs);
    layout()->activate();
    resize(hasPairs ? WithPairs : layout()->minimumSize().expandedTo(WithoutPairs));
}

void DuplicatesDialog::reject()
{
    if (m_finder.isRunning())
        m_finder.cancel();
    else
        QDialog::reject();
}

} // namespace phalera
