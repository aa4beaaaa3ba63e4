// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapcontent.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QSplitter;

namespace phalera {

class MapTableModel;
class NumberTable;
class MapView;
class Selection;

/// The view "Map": the answer by place, how it is drawn chosen above it, and the same numbers as a table beside it.
/// What is clicked is asked for, or no longer. Counting runs on the pool, only while the panel is visible.
class MapPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MapPanel(Selection &selection, QWidget *parent = nullptr);
    ~MapPanel() override;

    [[nodiscard]] const MapContent &shown() const { return m_content; }
    /// Whether what is shown are the numbers of the last answer.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] MapView &map() const { return *m_map; }
    [[nodiscard]] MapTableModel &table() const { return *m_model; }
    void setPlate(PlateKind plate);
    void setStyle(MapStyle style);
    void setRule(ClassRule rule);
    /// The period of the plate whose outlines are drawn; none: the one that the answer is of.
    void setPeriod(std::optional<qsizetype> period);

signals:
    /// Other numbers, or the same drawn in another way.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectChoices();
    void fillChoices();
    void fillPeriods();
    void count();
    void stopCounting();
    void draw();
    void toggle(const QString &place);
    [[nodiscard]] QStringList chosenPlaces() const;
    [[nodiscard]] QString countedQuery() const;

    Selection &m_selection;
    Atlas m_atlas;
    MapCounts m_counts;
    MapContent m_content;
    PlateKind m_plate = PlateKind::Republics;
    MapStyle m_style = MapStyle::Circles;
    ClassRule m_rule = ClassRule::Quantiles;
    std::optional<qsizetype> m_period;
    // Of what m_counts are, so that choosing places does not count them again.
    std::shared_ptr<const Snapshot> m_countedSnapshot;
    QString m_counted;
    bool m_isCounting = false;
    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<MapCounts> m_watcher;

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
