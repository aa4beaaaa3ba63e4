// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordview.h"

#include "app/nothingfound.h"
#include "app/recorddelegate.h"
#include "app/recordheader.h"
#include "app/words.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>

#include <algorithm>

namespace phalera {

namespace {

constexpr int RowsMeasured = 120; // enough to know how wide a column likes to be
constexpr int WidestColumn = 320;
constexpr int ShareKeptWhole = 94; // per cent of the texts of a column that fit into its ideal width
constexpr int NarrowestText = 96;
constexpr int LettersOfAHeadline = 28; // a name or a title, however short those on the screen are

bool stretches(Field field)
{
    return fieldNature(field) == FieldNature::Text || fieldNature(field) == FieldNature::Code;
}

} // namespace

RecordView::RecordView(Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_table(new QTableView(this))
    , m_nothing(new NothingFound(this))
    , m_pages(new QStackedLayout(this))
{
    m_presented.setSourceModel(&m_model);
    setUpTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);

    connect(&selection, &Selection::answered, this, &RecordView::showAnswer);
    connect(&selection, &Selection::currentRecordChanged, this, &RecordView::followRecord);
    connect(m_nothing, &NothingFound::queryOffered, &selection, &Selection::setQuery);
    m_model.setLanguage(QLocale().name());
    showAnswer();
}

void RecordView::setUpTable()
{
    m_table->setModel(&m_presented);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setAccessibleName(tr("Records"));

    auto *header = new RecordHeader(m_table);
    m_header = header;
    m_table->setHorizontalHeader(header);
    updateMetrics();

    connect(header, &QHeaderView::sectionClicked, this, &RecordView::sortBy);
    connect(header, &QHeaderView::sectionMoved, this, &RecordView::storeColumns);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (m_following || section >= m_model.columns().size())
            return;
        m_columns.widths.insert(m_model.columns().at(section), width);
        storeColumns();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordView::chooseRow);
}

QList<int> RecordView::columnsInOrder() const
{
    QList<int> columns;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        columns.append(header->logicalIndex(visual));
    return columns;
}

QList<int> RecordView::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordView::fillColumnsMenu(QMenu *menu)
{
    for (const Field field : fieldsOf(m_unit.value_or(Unit::Conferrals))) {
        QAction *action = menu->addAction(fieldLabel(field));
        action->setCheckable(true);
        action->setChecked(m_columns.fields.contains(field));
        connect(action, &QAction::toggled, this, [this, field](bool shown) { toggleColumn(field, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Usual columns and widths")), &QAction::triggered, this, [this] {
        m_columns = RecordColumns::usual(*m_unit);
        m_columns.save(m_settings, *m_unit);
        showColumns();
    });
}

void RecordView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_following = true;
        m_table->setAccessibleName(tr("Records"));
        m_model.setLanguage(QLocale().name());
        m_presented.retranslate();
        m_following = false;
        fitColumns();
        followRecord();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateMetrics();
    }
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void RecordView::updateMetrics()
{
    if (m_table == nullptr)
        return;
    const int height = QFontMetrics(m_table->font()).height() + 10;
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
}

void RecordView::showAnswer()
{
    const Answer &answer = m_selection.answer();
    m_following = true;
    useUnit(answer.query.unit);
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setAnswer(answer);
    m_following = false;
    if (wasEmpty)
        fitColumns();
    m_table->verticalScrollBar()->setValue(0);
    m_nothing->explain(answer);
    m_pages->setCurrentWidget(
        m_model.rowCount() == 0 && !answer.query.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
    followRecord();
}

void RecordView::useUnit(Unit unit)
{
    if (m_unit == unit)
        return;
    m_unit = unit;
    m_presented.setUnit(unit);
    m_columns = RecordColumns::load(m_settings, unit);
    m_model.setAnswer({}); // rows of one table must not meet the columns of another
    m_model.setSortKeys(usualOrder(unit));
    showColumns();
}

void RecordView::showColumns()
{
    m_following = true;
    m_model.setColumns(m_columns.fields);
    QHeaderView *header = m_table->horizontalHeader();
    for (int logical = 0; logical < header->count(); ++logical)
        header->moveSection(header->visualIndex(logical), logical);
    markSortedColumn();
    m_following = false;
    fitColumns();
    followRecord();
}

void RecordView::storeColumns()
{
    if (m_following)
        return;
    m_columns.fields.clear();
    for (const int column : columnsInOrder())
        m_columns.fields.append(m_model.columns().at(column));
    m_columns.save(m_settings, *m_unit);
}

void RecordView::toggleColumn(Field field, bool shown)
{
    m_columns.fields.removeAll(field);
    if (shown)
        m_columns.fields.append(field);
    if (m_columns.fields.isEmpty())
        m_columns = RecordColumns::usual(*m_unit);
    m_columns.save(m_settings, *m_unit);
    showColumns();
}

void RecordView::fitColumns()
{
    if (m_following || m_model.columnCount() == 0)
        return;
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    const int letter = QFontMetrics(option.font).averageCharWidth();
    QList<ColumnWish> wishes;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field field = m_model.columns().at(column);
        ColumnWish wish;
        const int heading = m_header->sectionSizeHint(column);
        QList<int> widths { heading };
        for (int row = 0; row < std::min(RowsMeasured, m_model.rowCount()); ++row)
            widths.append(m_table->itemDelegate()->sizeHint(option, m_presented.index(row, column)).width());
        std::sort(widths.begin(), widths.end());
        const bool isHeadline = field == Field::Name || field == Field::Title;
        // One very long text must not take the room of all others.
        const qsizetype measure = stretches(field) ? (widths.size() - 1) * ShareKeptWhole / 100 : widths.size() - 1;
        wish.ideal = std::clamp(widths.at(measure), heading, WidestColumn);
        if (isHeadline)
            wish.ideal = std::max(wish.ideal, letter * LettersOfAHeadline);
        // Names stay whole as long as anything else can give way.
        const bool givesWay = stretches(field) && !isHeadline;
        wish.least = givesWay ? std::min(wish.ideal, std::max(heading, NarrowestText)) : wish.ideal;
        wish.leastOfAll = stretches(field) ? std::min(wish.least, std::max(heading, NarrowestText)) : wish.least;
        wish.stretches = stretches(field);
        if (const int set = m_columns.widths.value(field); set > 0) {
            wish.ideal = set;
            wish.fixed = true;
        }
        wishes.append(wish);
    }
    const QList<int> widths = sharedWidths(wishes, m_table->viewport()->width());
    m_following = true;
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    m_following = false;
}

void RecordView::sortBy(int column)
{
    const Field field = m_model.columns().at(column);
    QList<SortKey> keys = m_model.sortKeys();
    const auto present
        = std::find_if(keys.begin(), keys.end(), [field](const SortKey &key) { return key.field == field; });
    const bool addsToOrder = (QApplication::keyboardModifiers() & Qt::ShiftModifier) != 0;
    if (addsToOrder && present != keys.end())
        present->descending = !present->descending;
    else if (addsToOrder)
        keys.append({ field, false });
    else
        keys = { { field, present == keys.begin() && present != keys.end() && !present->descending } };
    m_following = true;
    m_model.setSortKeys(keys);
    markSortedColumn();
    m_following = false;
    followRecord();
}

void RecordView::markSortedColumn()
{
    QList<RecordHeader::Mark> marks;
    for (const SortKey &key : m_model.sortKeys()) {
        if (const qsizetype column = m_model.columns().indexOf(key.field); column >= 0)
            marks.append({ int(column), key.descending });
    }
    m_header->setMarks(marks);
}

void RecordView::followRecord()
{
    if (m_following)
        return;
    m_following = true;
    const std::optional<RecordRef> &record = m_selection.currentRecord();
    const QModelIndex current = m_table->currentIndex();
    if (record && current.isValid() && m_model.record(current.row()) == *record) {
        m_following = false;
        return;
    }
    const std::optional<int> row = record ? m_model.rowOf(*record) : std::nullopt;
    if (row) {
        const QModelIndex index = m_presented.index(*row, 0);
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    } else {
        m_table->selectionModel()->clear();
    }
    m_following = false;
}

void RecordView::chooseRow(const QModelIndex &current)
{
    if (m_following || !current.isValid())
        return;
    const RecordRef record = m_model.record(current.row());
    // A click is one step back; walking with the arrow keys is one step for the whole way.
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        m_selection.browseTo(record);
    else
        m_selection.setCurrentRecord(record);
}

} // namespace phalera
