// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappanel.h"

#include "app/atlasresource.h"
#include "app/chartwords.h"
#include "app/hairline.h"
#include "app/maptablemodel.h"
#include "app/mapview.h"
#include "app/mapwords.h"
#include "app/numbertable.h"
#include "app/querywords.h"
#include "app/selection.h"
#include "app/settings.h"
#include "app/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// In a narrower panel the table stands below the map.
constexpr int NarrowestForTwo = 640;
constexpr int BySearch = -1; // data of the first entry of the periods
constexpr auto EqualClasses = "equal"_L1;

void selectData(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
}

/// A day that names the period of a plate in the settings; empty: by the search.
QString dayOf(const Plate &plate, std::optional<qsizetype> period)
{
    if (!period)
        return {};
    const Period &shown = plate.periods.at(*period);
    return Date::fromDay(shown.last == DistantFuture ? shown.first : shown.last).text();
}

std::optional<qsizetype> periodOfDay(const Plate &plate, const QString &day)
{
    const auto date = Date::parse(day);
    return date && date->earliest() != DistantPast ? std::optional(plate.periodOn(date->earliest())) : std::nullopt;
}

} // namespace

MapPanel::MapPanel(Selection &selection, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_settings(settings)
    , m_atlas(builtInAtlas().value_or(Atlas()))
{
    readSettings();
    build();
    fillChoices();
    connectChoices();
    connect(&selection, &Selection::answered, this, &MapPanel::renew);
    connect(&selection, &Selection::supplemented, this, &MapPanel::renew);
}

void MapPanel::readSettings()
{
    const auto text = [this](Settings::Key key) { return m_settings.value(key).toString(); };
    m_plate = plateByName(text(Settings::Key::MapPlate)).value_or(PlateKind::Republics);
    m_style = mapStyleByName(text(Settings::Key::MapStyle)).value_or(MapStyle::Circles);
    m_rule = text(Settings::Key::MapClasses) == EqualClasses ? ClassRule::EqualIntervals : ClassRule::Quantiles;
    m_period = periodOfDay(m_atlas.plate(m_plate), text(Settings::Key::MapPeriod));
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
    m_splitter->restoreState(m_settings.value(Settings::Key::MapSplitter).toByteArray());

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
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setValue(Settings::Key::MapSplitter, m_splitter->saveState()); });
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
    fill(m_unitBox, tr("What is counted"), QList { Unit::Conferrals, Unit::People }, unitTitle,
        int(m_selection.query().unit));
    m_unitBox->setPlaceholderText(tr("Count…", "on a box in which neither conferrals nor people are chosen"));
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
    m_settings.setValue(Settings::Key::MapPlate, QString(plateName(plate)));
    selectData(m_plateBox, int(plate));
    setPeriod({});
    fillPeriods();
}

void MapPanel::setStyle(MapStyle style)
{
    m_style = style;
    m_settings.setValue(Settings::Key::MapStyle, QString(mapStyleName(style)));
    selectData(m_styleBox, int(style));
    m_ruleBox->setVisible(style != MapStyle::Circles);
    draw();
}

void MapPanel::setRule(ClassRule rule)
{
    m_rule = rule;
    m_settings.setValue(
        Settings::Key::MapClasses, rule == ClassRule::EqualIntervals ? QString(EqualClasses) : u"quantiles"_s);
    selectData(m_ruleBox, int(rule));
    draw();
}

void MapPanel::setPeriod(std::optional<qsizetype> period)
{
    m_period = period;
    m_settings.setValue(Settings::Key::MapPeriod, dayOf(m_atlas.plate(m_plate), period));
    selectData(m_periodBox, period ? int(*period) : BySearch);
    draw();
}

/// Counting takes its time: it is only done while someone looks.
void MapPanel::sayNeeds()
{
    m_selection.needPlaces(isVisible());
}

void MapPanel::renew()
{
    const Findings &found = m_selection.findings();
    if (!isVisible() || !found.places)
        return;
    if (m_isCounted && m_countedSnapshot == found.question.snapshot && m_countedQuery == found.question.query)
        return;
    m_countedSnapshot = found.question.snapshot;
    m_countedQuery = found.question.query;
    selectData(m_unitBox, int(found.answer.query.unit));
    m_counts = *found.places;
    m_isCounted = true;
    draw();
}

bool MapPanel::isSettled() const
{
    return m_isCounted && isVisible() && m_selection.isSettled() && m_selection.findings().places;
}

MapContent MapPanel::contentOf(const MapCounts &counts) const
{
    const Plate &plate = m_atlas.plate(m_plate);
    const qsizetype period = m_period.value_or(periodOf(plate, counts));
    return { counts, mapFigures(plate, period, counts), m_style, m_rule, chosenPlaces() };
}

void MapPanel::draw()
{
    if (!m_isCounted)
        return;
    m_content = contentOf(m_counts);
    m_map->show(m_content);
    m_model->setContent(m_content, locale());
    m_table->setVisible(emptyMapSentence(m_counts).isEmpty()); // a table of nothing tells nothing
    for (int column = 0; column < MapTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !m_model->tellsSomething(MapTableModel::Column(column)));
    m_table->fit();
    m_table->setMinimumWidth(std::min(m_table->leastWidth(), width() / 2));
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
    sayNeeds();
    renew();
}

void MapPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    sayNeeds();
}

} // namespace phalera
