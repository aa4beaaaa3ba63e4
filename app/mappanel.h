// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"
#include "search/query.h"

#include <QWidget>

class QComboBox;
class QSplitter;

namespace phalera {

class MapTableModel;
class NumberTable;
class MapView;
class Settings;
class Selection;

/// The view "Map": the answer by place, how it is drawn chosen above it, and the same numbers as a table beside it.
/// What is clicked is asked for, or no longer. How it is drawn is remembered in the settings.
class MapPanel : public QWidget
{
    Q_OBJECT
public:
    MapPanel(Selection &selection, Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] const MapContent &shown() const { return m_content; }
    /// The map of other counts, drawn as this one is.
    [[nodiscard]] MapContent contentOf(const MapCounts &counts) const;
    /// Whether what is shown are the numbers of the last answer.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MapView &map() const { return *m_map; }
    [[nodiscard]] MapTableModel &table() const { return *m_model; }
    [[nodiscard]] const NumberTable &numbers() const { return *m_table; }
    void setPlate(PlateKind plate);
    void setStyle(MapStyle style);
    void setRule(ClassRule rule);
    /// The period of the plate whose outlines are drawn; none: the one that the answer is of. Each plate keeps its own.
    void setPeriod(std::optional<qsizetype> period);

signals:
    /// Other numbers, or the same drawn in another way.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectChoices();
    void fillChoices();
    void fillPeriods();
    void readSettings();
    void sayNeeds();
    void renew();
    void draw();
    void toggle(const QString &place);
    [[nodiscard]] QStringList chosenPlaces() const;

    Selection &m_selection;
    Settings &m_settings;
    Atlas m_atlas;
    MapCounts m_counts;
    MapContent m_content;
    PlateKind m_plate = PlateKind::Republics;
    MapStyle m_style = MapStyle::Circles;
    ClassRule m_rule = ClassRule::Quantiles;
    std::optional<qsizetype> m_period;
    bool m_isCounted = false;
    // Of what m_counts are: whatever else becomes known of the same answer, the map stays.
    std::shared_ptr<const Snapshot> m_countedSnapshot;
    Query m_countedQuery;

    QComboBox *m_unitBox = nullptr;
    QComboBox *m_plateBox = nullptr;
    QComboBox *m_styleBox = nullptr;
    QComboBox *m_ruleBox = nullptr;
    QComboBox *m_periodBox = nullptr;
    QSplitter *m_splitter = nullptr;
    MapView *m_map = nullptr;
    NumberTable *m_table = nullptr;
    MapTableModel *m_model = nullptr;
};

} // namespace phalera
