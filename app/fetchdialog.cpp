// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetchdialog.h"

#include "app/fetchwords.h"
#include "app/filedialogs.h"
#include "app/messages.h"
#include "app/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

enum Column : int { NameColumn, DescriptionColumn, IdColumn, ColumnCount };

} // namespace

FetchDialog::FetchDialog(Archive &archive, Settings &settings, ServiceOptions service, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_service(service)
    , m_fetch(std::move(service))
    , m_words(new QLineEdit(this))
    , m_search(new QPushButton(this))
    , m_items(new QTreeWidget(this))
    , m_award(new QComboBox(this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_start(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_search, &QPushButton::clicked, this, [this] { search(m_words->text()); });
    connect(m_words, &QLineEdit::textChanged, this, &FetchDialog::updateControls);
    connect(m_items, &QTreeWidget::itemSelectionChanged, this, &FetchDialog::updateControls);
    connect(m_start, &QPushButton::clicked, this, &FetchDialog::choosePath);
    connect(m_close, &QPushButton::clicked, this, &FetchDialog::reject);
    connect(&m_fetch, &RecipientFetch::progressed, this, &FetchDialog::showProgress);
    connect(&m_fetch, &RecipientFetch::finished, this, &FetchDialog::finish);
    const auto sayWait = [this](std::chrono::milliseconds time) { m_state->setText(waitSentence(time)); };
    connect(&m_service, &Service::waiting, this, sayWait);
    connect(&m_fetch, &RecipientFetch::waiting, this, sayWait);
    archive.records(Table::Awards).then(this, [this](const Result<QList<Record>> &records) {
        for (const Record &record : records.value_or(QList<Record>()))
            m_award->addItem(awardName(toAward(record)), record.id);
    });
    updateControls();
}

void FetchDialog::build()
{
    setWindowTitle(tr("Fetch from Wikidata"));
    resize(720, 480);
    m_words->setPlaceholderText(tr("Name of the award, as Wikidata has it"));
    m_words->setAccessibleName(tr("Name of the award"));
    m_words->setClearButtonEnabled(true);
    m_search->setText(tr("&Search"));
    m_search->setDefault(true);
    m_start->setText(tr("&Fetch…"));
    m_items->setColumnCount(ColumnCount);
    m_items->setHeaderLabels({ tr("Name"), tr("Description"), tr("Item") });
    m_items->setRootIsDecorated(false);
    m_items->setAccessibleName(tr("Items found"));
    m_items->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_items->header()->setStretchLastSection(true);
    m_items->setColumnWidth(NameColumn, 240);
    m_items->setColumnWidth(DescriptionColumn, 320);
    m_award->addItem(tr("the one that is called as the item"));
    m_award->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_award->setMinimumContentsLength(30);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setText(tr(
        "Search for the award, choose its item, and fetch the people who hold it. They are saved as a file, which is "
        "then read without any change first, so that you see what it brings."));
    m_progress->setTextVisible(false);

    auto *search = new QHBoxLayout;
    search->addWidget(m_words, 1);
    search->addWidget(m_search);
    auto *form = new QFormLayout;
    form->addRow(tr("Which &award of this archive it is"), m_award);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_start);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addLayout(search);
    layout->addWidget(m_items, 1);
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
}

void FetchDialog::search(const QString &text)
{
    if (text.trimmed().isEmpty() || m_isFetching)
        return;
    m_words->setText(text);
    m_isSearching = true;
    m_items->clear();
    m_state->setText(tr("Searching…"));
    updateControls();
    searchItems(m_service, text.trimmed(), QLocale().name().section(u'_', 0, 0),
        [this](const Result<QList<FoundItem>> &found) { showFound(found); });
}

void FetchDialog::showFound(const Result<QList<FoundItem>> &found)
{
    m_isSearching = false;
    if (!found) {
        m_state->setText(message(found.error()));
    } else {
        for (const FoundItem &item : *found)
            new QTreeWidgetItem(m_items, { item.label, item.description, item.id });
        m_state->setText(found->isEmpty()
                ? tr("Nothing is called so. Try the beginning of the name, or the name in the other language.")
                : tr("Choose the item that is the award."));
    }
    if (m_items->topLevelItemCount() > 0)
        m_items->setCurrentItem(m_items->topLevelItem(0));
    updateControls();
    emit searched();
}

QString FetchDialog::chosenItem() const
{
    const QTreeWidgetItem *item = m_items->selectedItems().value(0);
    return item ? item->text(IdColumn) : QString();
}

void FetchDialog::choosePath()
{
    const QDir folder(m_settings.value(Settings::Key::LastFolder).toString());
    const QString path = getSaveFileName(this, tr("Save what is fetched"),
        folder.filePath(u"wikidata-%1.ndjson"_s.arg(chosenItem())), tr("JSON Lines (*.ndjson)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    fetchInto(path);
}

void FetchDialog::fetchInto(const QString &path)
{
    m_path = path;
    m_isFetching = true;
    m_lookedAtStart = -1;
    m_sinceStart.start();
    m_progress->setRange(0, 0);
    m_state->setText(tr("Asking for the award…"));
    updateControls();
    m_fetch.start(chosenItem(), path);
}

void FetchDialog::showProgress(const FetchProgress &progress)
{
    if (m_lookedAtStart < 0)
        m_lookedAtStart = progress.looked;
    m_progress->setRange(0, progress.isListed ? int(progress.linked) : 0);
    m_progress->setValue(int(progress.looked));
    const double seconds = double(m_sinceStart.elapsed()) / 1000;
    const int pace = int(double(progress.looked - m_lookedAtStart) / qMax(seconds, 1.0) * 60);
    const QString text = fetchSentence(progress);
    m_state->setText(pace > 0 ? tr("%1 · %Ln a minute", "items", pace).arg(text) : text);
}

void FetchDialog::finish()
{
    const Result<void> &result = m_fetch.result();
    m_isFetching = false;
    const QString item = chosenItem();
    updateControls();
    if (!result) {
        m_state->setText(tr("%1 What came is kept: fetch into the same file to go on.").arg(message(result.error())));
        emit failed();
        return;
    }
    QHash<QString, QString> awards;
    if (const QString award = m_award->currentData().toString(); !award.isEmpty())
        awards.insert(item, award);
    m_state->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(m_path)));
    emit fetched(m_path, awards);
    accept();
}

void FetchDialog::updateControls()
{
    m_words->setEnabled(!m_isFetching);
    m_search->setEnabled(!m_isFetching && !m_isSearching && !m_words->text().trimmed().isEmpty());
    m_items->setEnabled(!m_isFetching);
    m_award->setEnabled(!m_isFetching);
    m_start->setEnabled(!m_isFetching && !chosenItem().isEmpty());
    m_start->setDefault(m_start->isEnabled());
    m_progress->setVisible(m_isFetching || m_isSearching);
    if (m_isSearching)
        m_progress->setRange(0, 0);
    m_close->setText(m_isFetching ? tr("Stop") : tr("Close"));
}

void FetchDialog::reject()
{
    if (!m_isFetching) {
        QDialog::reject();
        return;
    }
    m_fetch.stop();
    m_isFetching = false;
    m_state->setText(tr("Stopped. What came is kept: fetch into the same file to go on."));
    updateControls();
}

} // namespace phalera
