// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcesview.h"

#include "app/messages.h"
#include "app/recordheader.h"
#include "app/richtext.h"
#include "app/sourcecomparison.h"
#include "app/sourcepresentation.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QtConcurrentRun>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

SourceWish::Order orderOf(int column)
{
    switch (column) {
    case SourceListModel::TitleColumn:
        return SourceWish::Order::Title;
    case SourceListModel::KindColumn:
        return SourceWish::Order::Kind;
    case SourceListModel::DateColumn:
        return SourceWish::Order::Date;
    case SourceListModel::StatementsColumn:
        return SourceWish::Order::Statements;
    case SourceListModel::CitingColumn:
        return SourceWish::Order::Citing;
    default:
        return SourceWish::Order::Contradicted;
    }
}

} // namespace

SourcesView::SourcesView(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_presentation(std::make_unique<SourcePresentation>())
    , m_filter(new QLineEdit)
    , m_table(new QTableView)
    , m_count(new QLabel)
    , m_text(new QTextBrowser)
{
    m_presentation->setSourceModel(&m_model);
    m_filter->setClearButtonEnabled(true);
    m_table->setModel(m_presentation.get());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    auto *header = new RecordHeader;
    m_table->setHorizontalHeader(header);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool isAgain = column == m_sortColumn;
        sortBy(column, isAgain ? !m_sortsDescending : column >= SourceListModel::StatementsColumn);
    });
    sortBy(SourceListModel::ContradictedColumn, true);
    m_table->horizontalHeader()->setSectionResizeMode(SourceListModel::TitleColumn, QHeaderView::Stretch);
    for (int column = SourceListModel::KindColumn; column < SourceListModel::ColumnCount; ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);

    auto *top = new QWidget;
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(8, 8, 8, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    topLayout->addLayout(line);
    topLayout->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(top);
    splitter->addWidget(m_text);
    splitter->setSizes({ 240, 420 });
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_filter, &QLineEdit::textChanged, this, &SourcesView::list);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                showSource(m_model.source(current.row()));
        });
    connect(m_text, &QTextBrowser::anchorClicked, this, &SourcesView::follow);
    connect(&selection, &Selection::answered, this, [this] {
        m_listIsOld = true;
        if (isVisible())
            list();
    });
    connect(&selection, &Selection::currentRecordChanged, this, &SourcesView::showCurrentRecord);
    connect(&selection.archive(), &Archive::snapshotChanged, this, &SourcesView::forget);
    retranslate();
    forget();
}

SourcesView::~SourcesView()
{
    stopListing();
}

const QAbstractItemModel &SourcesView::presented() const
{
    return *m_presentation;
}

QStringList SourcesView::listed() const
{
    QStringList ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ids.append(m_model.source(row).text());
    return ids;
}

void SourcesView::sortBy(int column, bool descending)
{
    m_sortColumn = column;
    m_sortsDescending = descending;
    static_cast<RecordHeader *>(m_table->horizontalHeader())->setMarks({ { column, descending } });
    list();
}

void SourcesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showSource(m_shown);
}

void SourcesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_statements && m_selection.archive().isOpen())
        load();
    else if (m_listIsOld)
        list();
}

void SourcesView::retranslate()
{
    m_filter->setPlaceholderText(tr("Find a source by title, author or publisher"));
    m_filter->setAccessibleName(tr("Find a source"));
    m_table->setAccessibleName(tr("Sources"));
    m_text->setAccessibleName(tr("What the source says, beside the others"));
    m_presentation->retranslate();
    list();
}

void SourcesView::forget()
{
    ++m_loading;
    m_statements.reset();
    m_titles = {};
    m_shown = {};
    showList({});
    if (isVisible() && m_selection.archive().isOpen())
        load();
}

void SourcesView::load()
{
    Archive &archive = m_selection.archive();
    const int number = ++m_loading;
    RecordTitles::of(archive)
        .then(this,
            [this, &archive, number](const RecordTitles &titles) {
                if (number == m_loading)
                    m_titles = titles;
                return archive.statementCounts();
            })
        .unwrap()
        .then(this, [this, number](const Result<StatementCounts> &counts) {
            if (number != m_loading)
                return;
            m_statements = std::make_shared<const StatementCounts>(counts.value_or(StatementCounts()));
            list();
            showCurrentRecord();
        });
}

void SourcesView::stopListing()
{
    if (m_listing)
        *m_listing = true;
    m_listing.reset();
}

void SourcesView::list()
{
    stopListing();
    m_listIsOld = !isVisible();
    if (m_listIsOld || !m_statements)
        return;
    m_listing = std::make_shared<std::atomic_bool>(false);
    const SourceWish wish { m_selection.query(), m_filter->text(), orderOf(m_sortColumn), m_sortsDescending,
        QLocale().name() };
    QtConcurrent::run([snapshot = m_selection.archive().snapshot(), statements = m_statements, wish, stop = m_listing] {
        return listSources(snapshot, *statements, wish, stop);
    }).then(this, [this, stop = m_listing](const QList<ListedSource> &sources) {
        if (stop == m_listing)
            showList(sources);
    });
}

void SourcesView::showList(const QList<ListedSource> &sources)
{
    m_model.setSources(m_selection.archive().snapshot(), sources);
    m_count->setText(tr("%n source(s)", nullptr, int(sources.size())));
    if (sources.isEmpty())
        showSource({});
    else
        m_table->selectRow(m_model.rowOf(m_shown).value_or(0));
}

void SourcesView::showCurrentRecord()
{
    const std::optional<RecordRef> &record = m_selection.currentRecord();
    if (record && record->table == Table::Sources)
        chooseSource(SourceId(record->id));
}

void SourcesView::chooseSource(const SourceId &source)
{
    if (const std::optional<int> row = m_model.rowOf(source))
        m_table->selectRow(*row);
    else
        showSource(source);
}

void SourcesView::showSource(const SourceId &source)
{
    m_shown = source;
    const Theme theme = Theme::of(palette());
    if (source.isEmpty()) {
        const QString words = m_selection.archive().isOpen()
            ? tr("No source matches. Clear the words above or the search line to see all.")
            : tr("Open an archive to see its sources.");
        m_text->setHtml(RichText(theme).page(RichText(theme).soft(words)));
        return;
    }
    m_selection.archive()
        .dossier({ Table::Sources, source.text() })
        .then(this, [this, source](const Result<Dossier> &dossier) {
            if (m_shown != source)
                return;
            const Theme now = Theme::of(palette());
            m_text->setHtml(dossier ? SourceComparison(*dossier, m_titles, now, QLocale()).html()
                                    : RichText(now).page(RichText(now).soft(message(dossier.error()))));
            m_text->verticalScrollBar()->setValue(0);
        });
}

void SourcesView::follow(const QUrl &link)
{
    if (link.scheme() == "source"_L1) {
        chooseSource(SourceId(link.path(QUrl::FullyDecoded)));
    } else if (const std::optional<RecordRef> record = linkedRecord(link)) {
        m_selection.setCurrentRecord(*record);
    } else {
        openWebLink(link);
    }
}

} // namespace phalera
