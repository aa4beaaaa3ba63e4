// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the table: what is shown, what stays chosen, where one is. Its columns are in recordviewcolumns.cpp.
#include "app/recordview.h"

#include "app/nothingfound.h"
#include "app/recorddelegate.h"
#include "app/recordheader.h"
#include "app/recordtable.h"
#include "models/rowfinder.h"

#include <QEvent>
#include <QGuiApplication>
#include <QInputDialog>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QtConcurrentRun>

namespace phalera {

namespace {

/// So many records are looked up by their ids within a frame.
constexpr qint64 MostRenewedAtOnce = 2000;

} // namespace

RecordView::RecordView(Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_nothing(new NothingFound(this))
    , m_pages(new QStackedLayout(this))
{
    m_presented.setSourceModel(&m_model);
    setUpTable();
    setUpHeader();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);

    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources })
        selection.needOrder(unit, loadOrder(settings, unit));
    connect(&selection, &Selection::answered, this, &RecordView::showAnswer);
    connect(&selection, &Selection::supplemented, this, &RecordView::showAnswer);
    connect(&selection, &Selection::currentRecordChanged, this, &RecordView::followRecord);
    connect(m_nothing, &NothingFound::queryOffered, &selection, &Selection::setQuery);
    showAnswer();
}

void RecordView::setUpTable()
{
    m_table = new RecordTable(&m_presented, this);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setRowWords([this](int row) { return rowWords(row); });
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &RecordTable::beginningTyped, this, &RecordView::jumpTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordView::chooseRow);
    connect(&m_table->selection(), &RowSelection::chosenByUser, this, [this] {
        if (!m_following)
            m_choiceIsNew = true;
    });
}

const RowRanges &RecordView::chosenRows() const
{
    return m_table->selection().rows();
}

void RecordView::setTitles(const RecordTitles &titles)
{
    m_wishes.clear();
    m_presented.setTitles(titles);
}

void RecordView::setNameForm(const NameForm &form)
{
    m_presented.setNameForm(form);
    fitColumnsAnew();
}

void RecordView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_table->retranslate();
        m_presented.retranslate();
        fitColumnsAnew();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_wishes.clear();
}

bool RecordView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// What is found later of the same answer may be of no concern to the table.
bool RecordView::showsFindings() const
{
    const Findings &findings = m_selection.findings();
    return m_unit && findings.order.constData() == m_model.rows().constData()
        && findings.answer.snapshot == m_model.answer().snapshot && findings.answer.query == m_model.answer().query;
}

void RecordView::showAnswer()
{
    if (showsFindings())
        return;
    const Findings &findings = m_selection.findings();
    const QList<Place> places = placesToKeep();
    ++m_shown;
    rememberChoice();
    m_following = true;
    useUnit(findings.answer.query.unit);
    const bool wasEmpty = m_model.rowCount() == 0;
    if (m_model.answer().snapshot != findings.answer.snapshot)
        m_wishes.clear();
    m_model.setRows(findings.answer, findings.order);
    m_following = false;
    if (wasEmpty && m_wishes.isEmpty())
        fitColumns();
    m_nothing->explain(findings.answer);
    m_pages->setCurrentWidget(
        m_model.rowCount() == 0 && !findings.answer.query.isEmpty() ? static_cast<QWidget *>(m_nothing) : m_table);
    returnTo(places);
    restoreChoice();
}

/// The current record, if it is on the screen; where the same query was only answered anew, else the rows that are.
QList<RecordView::Place> RecordView::placesToKeep() const
{
    const Findings &findings = m_selection.findings();
    QList<Place> places;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        if (const std::optional<int> height = m_table->heightOf(current.row()))
            places.append({ m_model.record(current.row()), *height });
    }
    const bool isSameList
        = findings.answer.query == m_model.answer().query && findings.answer.snapshot != m_model.answer().snapshot;
    const RowRange visible = m_table->visibleRows();
    for (int row = visible.first; isSameList && row <= visible.last; ++row)
        places.append({ m_model.record(row), m_table->rowViewportPosition(row) });
    return places;
}

/// Brings the first of them that is still listed to where it stood; else the current record into sight, else the top.
void RecordView::returnTo(const QList<Place> &places)
{
    m_following = true;
    const std::optional<RecordRef> &record = m_selection.currentRecord();
    const std::optional<int> current = record ? m_model.rowOf(*record) : std::nullopt;
    if (current)
        m_table->selectionModel()->setCurrentIndex(m_presented.index(*current, 0), QItemSelectionModel::NoUpdate);
    m_following = false;
    for (const Place &place : places) {
        if (const std::optional<int> row = m_model.rowOf(place.record)) {
            m_table->bringTo(*row, place.height);
            return;
        }
    }
    m_table->verticalScrollBar()->setValue(0);
    if (current)
        m_table->scrollTo(m_presented.index(*current, 0));
}

void RecordView::rememberChoice()
{
    if (m_choiceIsNew)
        m_chosen = ChosenRecords(m_model, chosenRows());
    m_choiceIsNew = false;
}

void RecordView::restoreChoice()
{
    const Answer &answer = m_model.answer();
    if (!m_chosen.fits(answer)) {
        if (m_chosen.count() > MostRenewedAtOnce) {
            QtConcurrent::run([chosen = m_chosen, answer] {
                return chosen.renewed(answer);
            }).then(this, [this, shown = m_shown](const ChosenRecords &renewed) {
                if (shown != m_shown || m_choiceIsNew)
                    return;
                m_chosen = renewed;
                restoreChoice();
            });
            return;
        }
        m_chosen = m_chosen.renewed(answer);
    }
    RowRanges rows = m_chosen.rowsIn(m_model);
    if (rows.isEmpty() && m_table->currentIndex().isValid())
        rows.append(m_table->currentIndex().row());
    m_table->selection().restore(rows);
}

void RecordView::followRecord()
{
    if (m_following)
        return;
    const std::optional<RecordRef> &record = m_selection.currentRecord();
    const QModelIndex current = m_table->currentIndex();
    if (record && current.isValid() && m_model.record(current.row()) == *record)
        return;
    const std::optional<int> row = record ? m_model.rowOf(*record) : std::nullopt;
    m_following = true;
    if (row)
        m_table->goTo(*row);
    else
        m_table->selection().clear();
    m_following = false;
    m_choiceIsNew = true;
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

void RecordView::jumpTo(const QString &beginning)
{
    const Question &question = m_selection.findings().question;
    const auto word
        = [this](Field field, const QString &code) { return titledWord(field, code, m_presented.titles()); };
    const RowFinder finder(m_model.answer(), m_model.rows(), question.needs.order, question.wording.language, word);
    const std::optional<int> row = finder.find(beginning);
    if (row)
        m_table->goTo(*row);
    m_table->showTyped(row.has_value());
}

void RecordView::chooseRowNumber()
{
    if (m_model.rowCount() == 0)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, m_model.rowCount());
    dialog->setIntValue(std::max(0, m_table->currentIndex().row()) + 1);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setLabelText(tr("Number of the row, 1 to %L1:").arg(m_model.rowCount()));
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int number) {
        if (number >= 1 && number <= m_model.rowCount())
            m_table->goTo(number - 1);
        m_table->setFocus();
    });
    dialog->open();
}

/// What one wants to know while scrolling: how far one is, in numbers and by what orders the rows.
QString RecordView::rowWords(int row) const
{
    const QList<SortKey> &order = m_selection.findings().question.needs.order;
    const qsizetype ordering = order.isEmpty() ? -1 : m_model.columns().indexOf(order.first().field);
    const int column = ordering >= 0 ? int(ordering) : m_table->columnAt(0);
    return tr("row %1 · %2", "number of a row and the text that orders it")
        .arg(QLocale().toString(row + 1), m_presented.index(row, std::max(0, column)).data().toString());
}

} // namespace phalera
