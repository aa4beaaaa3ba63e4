// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcesview.h"

#include "app/recordheader.h"
#include "app/richtext.h"
#include "app/sourcepresentation.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace phalera {

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
                showSource(m_model.facts(current.row()).source.id);
        });
    connect(m_text, &QTextBrowser::anchorClicked, this, &SourcesView::follow);
    connect(&selection, &Selection::answered, this, [this] {
        m_listIsOld = true;
        if (isVisible())
            list();
    });
    connect(&selection, &Selection::currentRecordChanged, this, &SourcesView::showCurrentRecord);
    connect(&selection.archive(), &Archive::snapshotChanged, this, &SourcesView::load);
    retranslate();
    load();
}

SourcesView::~SourcesView() = default;

void SourcesView::sortBy(int column, bool descending)
{
    m_sortColumn = column;
    m_sortsDescending = descending;
    m_model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    static_cast<RecordHeader *>(m_table->horizontalHeader())->setMarks({ { column, descending } });
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
    if (m_listIsOld)
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

void SourcesView::load()
{
    Archive &archive = m_selection.archive();
    if (!archive.isOpen()) {
        m_library = {};
        m_statements.clear();
        list();
        return;
    }
    RecordTitles::of(archive, this)
        .then(this,
            [this, &archive](const RecordTitles &titles) {
                m_titles = titles;
                return archive.records(Table::Sources);
            })
        .unwrap()
        .then(this,
            [this, &archive](const Result<QList<Record>> &sources) {
                m_library.sources.clear();
                for (const Record &record : sources.value_or(QList<Record>()))
                    m_library.sources.insert(SourceId(record.id), toSource(record));
                return archive.records(Table::Claims);
            })
        .unwrap()
        .then(this, [this](const Result<QList<Record>> &records) {
            QList<Claim> claims;
            for (const Record &record : records.value_or(QList<Record>()))
                claims.append(claimFromRecord(record));
            m_library.questions.clear();
            m_library.bySource.clear();
            for (const Claim &claim : claims) {
                m_library.questions[claim.question].append(claim);
                m_library.bySource[claim.source].append(claim);
            }
            m_statements = statementCounts(claims);
            m_shown = {};
            list();
            showCurrentRecord();
        });
}

void SourcesView::list()
{
    m_listIsOld = false;
    const std::shared_ptr<const Snapshot> snapshot = m_selection.archive().snapshot();
    Query chosen = m_selection.query();
    chosen.unit = Unit::Sources;
    const QList<FacetCount> citing = facet(snapshot, m_selection.query(), Field::Source);
    QHash<QString, qint64> citingCounts;
    for (const FacetCount &count : citing)
        citingCounts.insert(count.value, count.count);

    RowSet rows = answer(snapshot, chosen).rows;
    if (const auto filter = parseQuery(QString(u"unit:sources "_s + m_filter->text()));
        filter && !m_filter->text().trimmed().isEmpty())
        rows &= answer(snapshot, *filter).rows;
    QList<SourceFacts> sources;
    sources.reserve(qsizetype(rows.cardinality()));
    for (const Row row : rows) {
        const SourceId id(snapshot->record(RowTable::Sources, row).id);
        SourceFacts facts = m_statements.value(id);
        facts.source = m_library.sources.value(id);
        facts.source.id = id;
        facts.citing = citingCounts.value(id.text());
        sources.append(facts);
    }
    m_model.setSources(sources);
    m_count->setText(tr("%n source(s)", nullptr, int(sources.size())));
    const std::optional<int> row = m_model.rowOf(m_shown);
    if (!sources.isEmpty())
        m_table->selectRow(row.value_or(0));
    else
        showSource({});
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
    m_text->setHtml(SourceComparison(m_library, m_titles, theme, QLocale()).html(source));
    m_text->verticalScrollBar()->setValue(0);
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
