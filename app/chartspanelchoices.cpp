// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartspanel.h"

#include "app/chartview.h"
#include "app/chartwords.h"
#include "app/numbertable.h"
#include "app/querywords.h"
#include "app/selection.h"
#include "app/seriestablemodel.h"
#include "app/settings.h"
#include "app/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

// What the view Charts offers to choose, and what it needs to know for what was chosen.

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestBox = 72;

/// What can run along the axis. Single sources would be hundreds of bars of one or two.
QList<SeriesAxis> axesOf(Unit unit)
{
    QList<SeriesAxis> axes { { .kind = SeriesAxis::Kind::Year }, { .kind = SeriesAxis::Kind::Decade },
        { .kind = SeriesAxis::Kind::Month } };
    if (rowTable(unit) == RowTable::Conferrals)
        axes.append({ { .kind = SeriesAxis::Kind::Age }, { .kind = SeriesAxis::Kind::AgeGroup },
            { .kind = SeriesAxis::Kind::Times }, { .kind = SeriesAxis::Kind::Interval },
            { .kind = SeriesAxis::Kind::Serial } });
    for (const Field field : facetFieldsOf(unit)) {
        if (field != Field::Source)
            axes.append({ .kind = SeriesAxis::Kind::Value, .field = field });
    }
    return axes;
}

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

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

void ChartsPanel::connectChoices()
{
    connect(m_axisBox, &QComboBox::activated, this, [this] {
        if (const auto axis = seriesAxisByName(m_axisBox->currentData().toString()))
            setAxis(*axis);
    });
    connect(m_stackBox, &QComboBox::activated, this,
        [this] { setStack(fieldByName(m_stackBox->currentData().toString())); });
    connect(m_formBox, &QComboBox::activated, this, [this] { setForm(ChartForm(m_formBox->currentData().toInt())); });
    connect(m_unitBox, &QComboBox::activated, this, [this] { countIn(Unit(m_unitBox->currentData().toInt())); });
    connect(m_ghostBox, &QCheckBox::toggled, this, &ChartsPanel::sayNeeds);
    connect(m_pinButton, &QPushButton::clicked, this, [this] { m_pinned ? unpin() : pin(); });
    connect(m_figureButton, &QPushButton::clicked, this, &ChartsPanel::figureRequested);
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
    m_pinLabel->setText(
        m_pinned ? tr("A: %1", "what a chart is compared with").arg(searchWords(*m_pinned)) : QString());
    m_pinLabel->setToolTip(m_pinned ? format(*m_pinned) : QString());
    m_ghostBox->setEnabled(!m_pinned && needIn(unit).axis.kind != SeriesAxis::Kind::Serial);
    m_stackBox->setEnabled(!m_pinned);
    m_stackBox->setToolTip(m_pinned ? tr("While A and B are compared, bars are divided by these") : QString());
    m_figureButton->setText(tr("&Figure…"));
    m_figureButton->setToolTip(tr("Makes a figure for a publication: SVG, PDF or PNG, with caption and source"));
    m_table->setWords(tr("The numbers of the chart"));

    m_unitBox->clear();
    for (const Unit choice : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources })
        m_unitBox->addItem(unitTitle(choice), int(choice));
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
            item->setToolTip(need.axis.kind == SeriesAxis::Kind::Serial ? tr("Serial numbers are drawn as points")
                    : form == ChartForm::Points                         ? tr("Only for serial numbers")
                    : form == ChartForm::Cumulative ? tr("Only over years, decades, months, ages or other numbers")
                    : form == ChartForm::Pyramid    ? tr("Only over ages, divided by sex or another field")
                    : form == ChartForm::HeatMap    ? tr("Only over years, ages or other numbers, divided by a field")
                                                    : tr("Choose first what the bars are divided by"));
    }
    selectData(m_formBox, int(fittingForm(m_form, need.axis, isDivided)));
}

void ChartsPanel::countIn(Unit unit)
{
    Query query = m_selection.query();
    query.unit = unit;
    m_selection.setQuery(query);
}

void ChartsPanel::setAxis(const SeriesAxis &axis)
{
    const auto isInterval = [](const SeriesAxis &a) { return a.kind == SeriesAxis::Kind::Interval; };
    if (isInterval(axis) && !isInterval(m_axis)) // the first thing to ask of a time is between which awards it is
        m_stackBefore = std::exchange(m_stack, Field::Ordinal);
    else if (isInterval(m_axis) && !isInterval(axis))
        m_stack = m_stackBefore;
    m_axis = axis;
    if (const std::optional<Unit> unit = unitOfAxis(axis))
        countIn(*unit);
    fillChoices();
    sayNeeds();
}

/// What was chosen, as far as the records of a unit have it.
ChartNeed ChartsPanel::needIn(Unit unit) const
{
    const QList<SeriesAxis> axes = axesOf(unit);
    const std::optional<Unit> own = unitOfAxis(m_axis);
    const bool isPossible = axes.contains(m_axis) && (!own || *own == unit);
    ChartNeed need { isPossible ? m_axis : axes.first(), m_stack, m_ghostBox->isChecked(), Accumulation::None,
        m_pinned };
    const bool hasStack = m_stack && axes.contains(SeriesAxis { .kind = SeriesAxis::Kind::Value, .field = *m_stack });
    // A field divided by itself would only repeat its own bars.
    const bool isStackedByItself = need.axis.kind == SeriesAxis::Kind::Value && m_stack == need.axis.field;
    if (!hasStack || isStackedByItself)
        need.stack.reset();
    if (m_pinned) {
        need.stack.reset();
        need.withEverything = false;
    }
    if (need.axis.kind == SeriesAxis::Kind::Serial)
        need.withEverything = false;
    if (suits(m_form, need.axis, need.stack || m_pinned))
        need.accumulation = accumulationOf(m_form);
    return need;
}

void ChartsPanel::restore(const Settings &settings)
{
    const auto text = [&settings](Settings::Key key) { return settings.value(key).toString(); };
    if (const auto axis = seriesAxisByName(text(Settings::Key::ChartAxis)))
        m_axis = *axis;
    m_isAsLeft = true;
    m_stack = fieldByName(text(Settings::Key::ChartStack));
    m_form = chartFormByName(text(Settings::Key::ChartForm)).value_or(m_form);
    m_formBefore = m_form == ChartForm::Grouped ? ChartForm::Stacked : m_form;
    const QStringList pinned = settings.value(Settings::Key::PinnedSearch).toStringList();
    if (!pinned.isEmpty()) {
        if (const auto query = parseQuery(pinned.first()))
            m_pinned = *query;
    }
    fillChoices();
    sayNeeds();
}

void ChartsPanel::save(Settings &settings) const
{
    settings.setValue(Settings::Key::ChartAxis, seriesAxisName(needIn(m_selection.query().unit).axis));
    settings.setValue(Settings::Key::ChartStack, m_stack ? QString(fieldName(*m_stack)) : QString());
    settings.setValue(Settings::Key::ChartForm, QString(chartFormName(m_form)));
    settings.setValue(Settings::Key::PinnedSearch, m_pinned ? QStringList { format(*m_pinned) } : QStringList());
}

} // namespace phalera
