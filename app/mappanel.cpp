// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappanel.h"

#include "app/atlasresource.h"
#include "app/hairline.h"
#include "app/maptablemodel.h"
#include "app/mapview.h"
#include "app/mapwords.h"
#include "app/numbertable.h"
#include "app/querywords.h"
#include "app/selection.h"
#include "app/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QtConcurrentRun>
#include <QVBoxLayout>

namespace phalera {

namespace {

/// In a narrower panel the table stands below the map.
constexpr int NarrowestForTwo = 640;
constexpr int BySearch = -1; // data of the first entry of the periods

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

MapPanel::MapPanel(Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_atlas(builtInAtlas().value_or(Atlas()))
{
    build();
    fillChoices();
    connectChoices();
    connect(&selection, &Selection::answered, this, &MapPanel::count);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_isCounting = false;
        m_counts = m_watcher.result();
        draw();
    });
}

MapPanel::~MapPanel()
{
    stopCounting();
}

void MapPanel::build()
{
    auto *choices = new QHBoxLayout;
    for (QComboBox **box : { &m_unitBox, &m_plateBox, &m_styleBox, &m_ruleBox, &m_periodBox }) {
        *box = new QComboBox;
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        (*box)->setMinimumWidth(72); // long words must not widen the window
        choices->addWidget(*box);
    }
    choices->addStretch();

    m_map = new MapView;
    m_model = new MapTableModel(this);
    m_table = new NumberTable;
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    m_splitter = new HairlineSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_map);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 700, 280 });
    m_splitter->setCollapsible(0, false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(choices);
    layout->addWidget(m_splitter, 1);
}

void MapPanel::connectChoices()
{
    connect(m_unitBox, &QComboBox::activated, this, [this] {
        Query query = m_selection.query();
        query.unit = Unit(m_unitBox->currentData().toInt());
        m_selection.setQuery(query);
    });
    connect(
        m_plateBox, &QComboBox::activated, this, [this] { setPlate(PlateKind(m_plateBox->currentData().toInt())); });
    connect(m_styleBox, &QComboBox::activated, this, [this] { setStyle(MapStyle(m_styleBox->currentData().toInt())); });
    connect(m_ruleBox, &QComboBox::activated, this, [this] { setRule(ClassRule(m_ruleBox->currentData().toInt())); });
    connect(m_periodBox, &QComboBox::activated, this, [this] {
        const int period = m_periodBox->currentData().toInt();
        setPeriod(period == BySearch ? std::nullopt : std::optional<qsizetype>(period));
    });
    connect(m_map, &MapView::placeActivated, this, &MapPanel::toggle);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const PlaceCount *place = m_model->placeAt(index.row()))
            toggle(place->name);
    });
}

void MapPanel::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &what, auto values, auto word, int chosen) {
        box->clear();
        for (const auto value : values)
            box->addItem(word(value), int(value));
        box->setToolTip(what);
        box->setAccessibleName(what);
        selectData(box, chosen);
    };
    fill(
        m_unitBox, tr("What is counted"), QList { Unit::Conferrals, Unit::People },
        [](Unit unit) { return tableWord(unit == Unit::People ? Table::People : Table::Conferrals); },
        int(m_selection.query().unit));
    fill(m_plateBox, tr("Which map is drawn"), QList { PlateKind::Republics, PlateKind::Subjects, PlateKind::Tiles },
        plateWord, int(m_plate));
    fill(m_styleBox, tr("How numbers are shown"), QList { MapStyle::Circles, MapStyle::Shades, MapStyle::ShareShades },
        styleWord, int(m_style));
    fill(m_ruleBox, tr("How the classes of the shades are cut"),
        QList { ClassRule::Quantiles, ClassRule::EqualIntervals }, ruleWord, int(m_rule));
    m_table->setWords(tr("The numbers of the map"));
    fillPeriods();
}

void MapPanel::fillPeriods()
{
    const QList<Period> &periods = m_atlas.plate(m_plate).periods;
    m_periodBox->clear();
    m_periodBox->addItem(tr("Borders: by the search"), BySearch);
    for (qsizetype i = 0; i < periods.size(); ++i)
        m_periodBox->addItem(tr("Borders: %1").arg(periodWord(periods.at(i))), int(i));
    m_periodBox->setToolTip(tr("The republics and borders of which time are drawn"));
    m_periodBox->setAccessibleName(m_periodBox->toolTip());
    selectData(m_periodBox, m_period ? int(*m_period) : BySearch);
    m_periodBox->setVisible(periods.size() > 1);
    m_ruleBox->setVisible(m_style != MapStyle::Circles);
}

void MapPanel::setPlate(PlateKind plate)
{
    m_plate = plate;
    m_period.reset();
    selectData(m_plateBox, int(plate));
    fillPeriods();
    draw();
}

void MapPanel::setStyle(MapStyle style)
{
    m_style = style;
    selectData(m_styleBox, int(style));
    m_ruleBox->setVisible(style != MapStyle::Circles);
    draw();
}

void MapPanel::setRule(ClassRule rule)
{
    m_rule = rule;
    selectData(m_ruleBox, int(rule));
    draw();
}

void MapPanel::setPeriod(std::optional<qsizetype> period)
{
    m_period = period;
    selectData(m_periodBox, period ? int(*period) : BySearch);
    draw();
}

/// The query whose numbers the map shows: without its own condition on places.
QString MapPanel::countedQuery() const
{
    return format(withCondition(m_selection.answer().query, Field::Republic, {}));
}

void MapPanel::count()
{
    const Answer &answer = m_selection.answer();
    if (!isVisible() || !answer.snapshot)
        return;
    selectData(m_unitBox, int(answer.query.unit));
    if (answer.snapshot == m_countedSnapshot && countedQuery() == m_counted) {
        if (!m_isCounting)
            draw();
        return;
    }
    stopCounting();
    m_countedSnapshot = answer.snapshot;
    m_counted = countedQuery();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_isCounting = true;
    m_watcher.setFuture(QtConcurrent::run([answer, stop = m_stop] { return countPlaces(answer, stop); }));
}

bool MapPanel::isSettled() const
{
    return !m_isCounting && m_selection.isSettled() && m_countedSnapshot == m_selection.answer().snapshot
        && m_counted == countedQuery();
}

void MapPanel::stopCounting()
{
    if (m_stop)
        *m_stop = true;
    m_countedSnapshot.reset();
}

void MapPanel::draw()
{
    if (!m_countedSnapshot)
        return;
    const Plate &plate = m_atlas.plate(m_plate);
    const qsizetype period = m_period.value_or(periodOf(plate, m_counts));
    m_content = { m_counts, mapFigures(plate, period, m_counts), m_style, m_rule, chosenPlaces() };
    m_map->show(m_content);
    m_model->setContent(m_content, locale());
    m_table->fit();
    m_table->setColumnHidden(MapTableModel::PossibleColumn, !m_model->hasPossible());
    m_table->setColumnHidden(MapTableModel::UndatedColumn, !m_model->hasUndated());
    for (const int column : { int(MapTableModel::AllColumn), int(MapTableModel::ShareColumn) })
        m_table->setColumnHidden(column, !m_model->hasShares());
    emit shownChanged();
}

QStringList MapPanel::chosenPlaces() const
{
    QStringList places;
    for (const QString &value : chosenFacetValues(m_selection.query(), Field::Republic))
        places.append(regionNamedBy(value));
    return places;
}

/// Asks for all the ways in which the archive writes the place, or, where all are asked for, for none.
void MapPanel::toggle(const QString &place)
{
    QStringList values;
    for (const PlaceCount &known : std::as_const(m_counts.places)) {
        if (known.name == place)
            values = known.name.isEmpty() ? QStringList { QString() } : known.values;
    }
    if (values.isEmpty())
        return;
    const QStringList chosen = chosenFacetValues(m_selection.query(), Field::Republic);
    const bool areAllChosen
        = std::ranges::all_of(values, [&chosen](const QString &value) { return chosen.contains(value); });
    Query query = m_selection.query();
    for (const QString &value : std::as_const(values)) {
        if (areAllChosen == chosen.contains(value))
            query = toggled(query, Field::Republic, facetQueryValue(value));
    }
    m_selection.setQuery(query);
}

void MapPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        fillChoices();
        draw();
    }
}

void MapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < NarrowestForTwo ? Qt::Vertical : Qt::Horizontal);
}

void MapPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    count();
}

} // namespace phalera
