// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartspanel.h"

#include "app/chartview.h"
#include "app/chartwords.h"
#include "app/hairline.h"
#include "app/numberheader.h"
#include "app/querywords.h"
#include "app/selection.h"
#include "app/seriestablemodel.h"
#include "app/words.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// In a narrower panel the table stands below the chart.
constexpr int NarrowestForTwo = 560;

constexpr int NarrowestBox = 72;

/// What can run along the axis. Single sources would be hundreds of bars of one or two.
QList<SeriesAxis> axesOf(Unit unit)
{
    QList<SeriesAxis> axes { { .kind = SeriesAxis::Kind::Year }, { .kind = SeriesAxis::Kind::Decade },
        { .kind = SeriesAxis::Kind::Month } };
    if (rowTable(unit) == RowTable::Conferrals)
        axes.append({ { .kind = SeriesAxis::Kind::Age }, { .kind = SeriesAxis::Kind::AgeGroup } });
    for (const Field field : facetFieldsOf(unit)) {
        if (field != Field::Source)
            axes.append({ .kind = SeriesAxis::Kind::Value, .field = field });
    }
    return axes;
}

QString wordsOf(const Query &query)
{
    return query.isEmpty() ? QCoreApplication::translate("Charts", "everything") : queryWords(query);
}

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ChartsPanel::ChartsPanel(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    build();
    fillChoices();
    connectChoices();
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
    buildTable();

    m_splitter = new HairlineSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 700, 300 });
    m_splitter->setCollapsible(0, false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(buildChoices());
    layout->addWidget(m_splitter, 1);
}

QLayout *ChartsPanel::buildChoices()
{
    m_axisBox = new QComboBox;
    m_stackBox = new QComboBox;
    m_unitBox = new QComboBox;
    m_formBox = new QComboBox;
    m_ghostBox = new QCheckBox;
    auto *choices = new QHBoxLayout;
    for (QComboBox *box : { m_unitBox, m_axisBox, m_stackBox, m_formBox }) {
        auto *label = new QLabel;
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(label);
        choices->addWidget(box);
        choices->addSpacing(8);
    }
    for (QComboBox *box : { m_axisBox, m_stackBox, m_formBox })
        box->setMinimumWidth(NarrowestBox); // long words of a field must not widen the window
    choices->addStretch();
    auto *actions = new QHBoxLayout;
    m_pinButton = new QPushButton;
    m_pinLabel = new QLabel;
    m_pinLabel->setTextFormat(Qt::PlainText);
    m_pinLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long searches must not widen the window
    actions->addWidget(m_ghostBox);
    actions->addSpacing(8);
    actions->addWidget(m_pinButton);
    actions->addWidget(m_pinLabel, 1);
    m_figureButton = new QPushButton;
    actions->addWidget(m_figureButton);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(4);
    rows->addLayout(choices);
    rows->addLayout(actions);
    return rows;
}

void ChartsPanel::buildTable()
{
    m_model = new SeriesTableModel(this);
    m_table = new QTableView;
    m_table->setHorizontalHeader(new NumberHeader(m_table));
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
}

void ChartsPanel::connectChoices()
{
    connect(m_axisBox, &QComboBox::activated, this, [this] {
        if (const auto axis = seriesAxisByName(m_axisBox->currentData().toString()))
            setAxis(*axis);
    });
    connect(m_stackBox, &QComboBox::activated, this,
        [this] { setStack(fieldByName(m_stackBox->currentData().toString())); });
    connect(m_formBox, &QComboBox::activated, this, [this] { setForm(ChartForm(m_formBox->currentData().toInt())); });
    connect(m_unitBox, &QComboBox::activated, this, [this] {
        Query query = m_selection.query();
        query.unit = Unit(m_unitBox->currentData().toInt());
        m_selection.setQuery(query);
    });
    connect(m_ghostBox, &QCheckBox::toggled, this, &ChartsPanel::sayNeeds);
    connect(m_pinButton, &QPushButton::clicked, this, [this] { m_pinned ? unpin() : pin(); });
    connect(m_figureButton, &QPushButton::clicked, this, &ChartsPanel::figureRequested);
    connect(m_chart, &ChartView::barActivated, this, &ChartsPanel::narrowTo);
    connect(m_chart, &ChartView::rangeActivated, this, &ChartsPanel::narrowToRange);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto key = m_model->keyAt(index.row()))
            narrowTo(*key, QString());
    });
    connect(m_table->actions().constFirst(), &QAction::triggered, this, &ChartsPanel::copyTable);
}

void ChartsPanel::fillChoices()
{
    const Unit unit = m_selection.answer().query.unit;
    const QStringList labels { tr("C&ount"), tr("&By"), tr("&Divided by"), tr("Dra&wn") };
    const QList<QComboBox *> boxes { m_unitBox, m_axisBox, m_stackBox, m_formBox };
    const auto allLabels = findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (QLabel *label : allLabels) {
        const qsizetype box = boxes.indexOf(qobject_cast<QComboBox *>(label->buddy()));
        if (box >= 0)
            label->setText(labels.at(box));
    }
    m_ghostBox->setText(tr("&Everything behind"));
    m_ghostBox->setToolTip(tr("Shows the bars of the whole archive behind those of the search"));
    m_pinButton->setText(m_pinned ? tr("&Unpin A") : tr("&Pin as A"));
    m_pinButton->setToolTip(m_pinned ? tr("Ends the comparison and shows the present search alone")
                                     : tr("Keeps this search as A, to draw the next ones beside it as B"));
    m_pinLabel->setText(m_pinned ? tr("A: %1", "what a chart is compared with").arg(wordsOf(*m_pinned)) : QString());
    m_pinLabel->setToolTip(m_pinned ? format(*m_pinned) : QString());
    m_ghostBox->setEnabled(!m_pinned);
    m_stackBox->setEnabled(!m_pinned);
    m_stackBox->setToolTip(m_pinned ? tr("While A and B are compared, bars are divided by these") : QString());
    m_figureButton->setText(tr("&Figure…"));
    m_figureButton->setToolTip(tr("Makes a figure for a publication: SVG, PDF or PNG, with caption and source"));
    m_table->setAccessibleName(tr("The numbers of the chart"));
    m_table->actions().constFirst()->setText(tr("Copy the table"));

    m_unitBox->clear();
    for (const Unit choice : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources })
        m_unitBox->addItem(tableWord(choice == Unit::People  ? Table::People
                                   : choice == Unit::Acts    ? Table::Acts
                                   : choice == Unit::Sources ? Table::Sources
                                                             : Table::Conferrals),
            int(choice));
    selectData(m_unitBox, int(unit));

    const QList<SeriesAxis> axes = axesOf(unit);
    m_axisBox->clear();
    m_stackBox->clear();
    m_stackBox->addItem(tr("nothing"), QString());
    for (const SeriesAxis &axis : axes) {
        m_axisBox->addItem(axisWord(axis), seriesAxisName(axis));
        if (axis.kind == SeriesAxis::Kind::Value)
            m_stackBox->addItem(axisWord(axis), QString(fieldName(axis.field)));
    }
    const ChartNeed need = needIn(unit);
    selectData(m_axisBox, seriesAxisName(need.axis));
    selectData(m_stackBox, need.stack ? QString(fieldName(*need.stack)) : QString());
    fillForms(need);
}

/// All forms, so that a user learns of them; what does not suit the series says why.
void ChartsPanel::fillForms(const ChartNeed &need)
{
    m_formBox->clear();
    const bool isDivided = need.stack.has_value() || need.comparedWith;
    auto *forms = qobject_cast<QStandardItemModel *>(m_formBox->model());
    for (const ChartForm form : AllChartForms) {
        m_formBox->addItem(chartFormWord(form), int(form));
        const bool isPossible = suits(form, need.axis, isDivided);
        QStandardItem *item = forms->item(m_formBox->count() - 1);
        item->setEnabled(isPossible);
        if (!isPossible)
            item->setToolTip(form == ChartForm::Cumulative ? tr("Only over years, decades, months or ages")
                    : form == ChartForm::Pyramid           ? tr("Only over ages, divided by sex or another field")
                    : form == ChartForm::HeatMap           ? tr("Only over years or ages, divided by a field")
                                                           : tr("Choose first what the bars are divided by"));
    }
    selectData(m_formBox, int(suits(m_form, need.axis, isDivided) ? m_form : ChartForm::Stacked));
}

void ChartsPanel::setAxis(const SeriesAxis &axis)
{
    m_axis = axis;
    fillChoices();
    sayNeeds();
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
    return suits(m_form, m_series.axis, m_series.isDivided()) ? m_form : ChartForm::Stacked;
}

/// What was chosen, as far as the records of a unit have it.
ChartNeed ChartsPanel::needIn(Unit unit) const
{
    const QList<SeriesAxis> axes = axesOf(unit);
    ChartNeed need { axes.contains(m_axis) ? m_axis : axes.first(), m_stack, m_ghostBox->isChecked(),
        Accumulation::None, m_pinned };
    const bool hasStack = m_stack && axes.contains(SeriesAxis { .kind = SeriesAxis::Kind::Value, .field = *m_stack });
    // A field divided by itself would only repeat its own bars.
    const bool isStackedByItself = need.axis.kind == SeriesAxis::Kind::Value && m_stack == need.axis.field;
    if (!hasStack || isStackedByItself)
        need.stack.reset();
    if (m_pinned) {
        need.stack.reset();
        need.withEverything = false;
    }
    if (suits(m_form, need.axis, need.stack || m_pinned))
        need.accumulation = accumulationOf(m_form);
    return need;
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
    m_model->setLocale(locale());
    m_model->setSeries(
        m_series, shownForm() == ChartForm::Share ? SeriesTableModel::Shares::Shown : SeriesTableModel::Shares::Hidden);
    fitTable();
    m_chart->showSeries(m_series, shownForm(), found.chartOfEverything ? &*found.chartOfEverything : nullptr,
        sideWords(found.answer.query));
    emit shownChanged();
}

QStringList ChartsPanel::sideWords(const Query &present) const
{
    return m_series.isComparison() && m_pinned ? QStringList { wordsOf(*m_pinned), wordsOf(present) } : QStringList();
}

void ChartsPanel::fitTable()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->resizeColumnsToContents();
    m_table->setColumnHidden(SeriesTableModel::AllColumn, m_series.isComparison());
    m_table->setColumnHidden(SeriesTableModel::PerhapsColumn, m_series.possible == 0 || m_series.isComparison());
}

void ChartsPanel::narrowTo(const QString &key, const QString &stack)
{
    Series meant = m_series;
    if (stack.isNull())
        meant.stack.reset(); // the whole bar: an empty stack would mean "unknown"
    m_selection.setQuery(narrowedTo(m_selection.query(), meant, key, stack));
}

void ChartsPanel::narrowToRange(const QString &from, const QString &to)
{
    m_selection.setQuery(narrowedToRange(m_selection.query(), m_series, from, to));
}

void ChartsPanel::copyTable() const
{
    QGuiApplication::clipboard()->setText(m_model->text());
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
    sayNeeds();
    renew();
}

void ChartsPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    sayNeeds();
}

} // namespace phalera
