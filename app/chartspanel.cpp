// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartspanel.h"

#include "app/chartview.h"
#include "app/hairline.h"
#include "app/numbertable.h"
#include "app/querywords.h"
#include "app/selection.h"
#include "app/serialtablemodel.h"
#include "app/seriestablemodel.h"
#include "series/barrecords.h"

#include <QComboBox>
#include <QCursor>
#include <QEvent>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// In a narrower panel the table stands below the chart.
constexpr int NarrowestForTwo = 560;

} // namespace

ChartsPanel::ChartsPanel(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    build();
    fillChoices();
    connectChoices();
    connectChart();
    connect(&selection, &Selection::answered, this, &ChartsPanel::renew);
    connect(&selection, &Selection::supplemented, this, &ChartsPanel::renew);
}

void ChartsPanel::build()
{
    m_chart = new ChartView;
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_chart);
    m_model = new SeriesTableModel(this);
    m_dots = new SerialTableModel(this);
    m_table = new NumberTable;
    m_table->setModel(m_model);

    m_splitter = new HairlineSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 640, 360 });
    m_splitter->setCollapsible(0, false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(buildChoices());
    layout->addWidget(m_splitter, 1);
}

void ChartsPanel::connectChart()
{
    connect(m_chart, &ChartView::barActivated, this, &ChartsPanel::narrowTo);
    connect(m_chart, &ChartView::rangeActivated, this, &ChartsPanel::narrowToRange);
    connect(m_chart, &ChartView::dotActivated, this, &ChartsPanel::showDot);
    connect(m_chart, &ChartView::dotsActivated, this, &ChartsPanel::narrowToDots);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (showsDots())
            showDot(m_dots->dotAt(index.row()));
        else if (const auto key = m_model->keyAt(index.row()))
            narrowTo(*key, QString());
    });
}

void ChartsPanel::setStack(std::optional<Field> field)
{
    m_stack = field;
    fillChoices();
    sayNeeds();
}

void ChartsPanel::pin()
{
    m_pinned = m_selection.query();
    m_formBefore = m_form;
    setForm(ChartForm::Grouped); // A on B would look like a sum
}

std::optional<Answer> ChartsPanel::answerOfA() const
{
    if (!m_pinned || !m_series.isComparison())
        return {};
    Query query = *m_pinned;
    query.unit = m_series.unit;
    return answer(m_selection.answer().snapshot, query);
}

void ChartsPanel::unpin()
{
    m_pinned.reset();
    setForm(m_formBefore);
}

void ChartsPanel::setForm(ChartForm form)
{
    m_form = form;
    fillChoices();
    sayNeeds();
    renew(); // another form of the same numbers need not be counted
}

ChartForm ChartsPanel::shownForm() const
{
    return fittingForm(m_form, m_series.axis, m_series.isDivided());
}

void ChartsPanel::sayNeeds()
{
    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources })
        m_selection.needChart(unit, isVisible() ? std::optional(needIn(unit)) : std::nullopt);
}

void ChartsPanel::renew()
{
    const Findings &found = m_selection.findings();
    const std::optional<ChartNeed> &need = found.question.needs.chart;
    if (!isVisible() || !need)
        return;
    if (m_unitBox->currentData().toInt() != int(found.answer.query.unit))
        fillChoices();
    m_series = found.chart;
    fillTable();
    m_chart->showSeries(m_series, shownForm(), found.chartOfEverything ? &*found.chartOfEverything : nullptr,
        sideWords(found.answer.query));
    emit shownChanged();
}

QStringList ChartsPanel::sideWords(const Query &present) const
{
    return m_series.isComparison() && m_pinned ? QStringList { searchWords(*m_pinned), searchWords(present) }
                                               : QStringList();
}

void ChartsPanel::fillTable()
{
    QAbstractItemModel *model = showsDots() ? static_cast<QAbstractItemModel *>(m_dots) : m_model;
    if (m_table->model() != model)
        m_table->setModel(model);
    if (showsDots()) {
        m_dots->setSeries(m_series, locale());
        m_table->setColumnHidden(SerialTableModel::StackColumn, !m_series.isDivided());
        m_table->fit();
        return;
    }
    m_model->setLocale(locale());
    m_model->setSeries(
        m_series, shownForm() == ChartForm::Share ? SeriesTableModel::Shares::Shown : SeriesTableModel::Shares::Hidden);
    m_table->setColumnHidden(SeriesTableModel::AllColumn, m_series.isComparison());
    m_table->setColumnHidden(SeriesTableModel::PerhapsColumn, m_series.possible == 0 || m_series.isComparison());
    m_table->fit();
}

void ChartsPanel::narrowTo(const QString &key, const QString &stack)
{
    Series meant = m_series;
    if (stack.isNull())
        meant.stack.reset(); // the whole bar: an empty stack would mean "unknown"
    if (namesRecords(m_series.axis))
        narrowToRecords(recordsOfBars(m_selection.answer(), meant, key, key, stack));
    else
        m_selection.setQuery(narrowedTo(m_selection.query(), meant, key, stack));
}

void ChartsPanel::narrowToRange(const QString &from, const QString &to)
{
    if (namesRecords(m_series.axis))
        narrowToRecords(recordsOfBars(m_selection.answer(), m_series, from, to));
    else
        m_selection.setQuery(narrowedToRange(m_selection.query(), m_series, from, to));
}

void ChartsPanel::showDot(int dot)
{
    if (dot >= 0 && dot < m_series.dots.size())
        m_selection.setCurrentRecord(m_series.snapshot->record(RowTable::Conferrals, m_series.dots.at(dot).row));
}

void ChartsPanel::narrowToDots(const QList<int> &dots)
{
    QStringList ids;
    for (const int dot : dots)
        ids.append(m_series.snapshot->text(RowTable::Conferrals, m_series.dots.at(dot).row, Field::Id));
    ids.removeDuplicates(); // A and B may have the same
    narrowToRecords(ids);
}

void ChartsPanel::narrowToRecords(const QStringList &ids)
{
    if (ids.size() > MostNamedRecords)
        QToolTip::showText(QCursor::pos(),
            tr("These are %Ln records: too many to be named in a search. Narrow the search first.", nullptr,
                int(ids.size())),
            m_chart);
    else if (!ids.isEmpty())
        m_selection.setQuery(narrowedToRecords(m_selection.query(), m_series.axis, ids));
}

void ChartsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        fillChoices();
        renew();
    }
}

void ChartsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < NarrowestForTwo ? Qt::Vertical : Qt::Horizontal);
}

void ChartsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The axis that was left may count something of its own; nobody else's search is changed for it before it is seen.
    const std::optional<Unit> unit = unitOfAxis(m_axis);
    if (std::exchange(m_isAsLeft, false) && unit)
        countIn(*unit);
    sayNeeds();
    renew();
}

void ChartsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    sayNeeds();
}

} // namespace phalera
