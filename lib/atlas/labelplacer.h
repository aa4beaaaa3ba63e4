// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/landgrid.h"
#include "atlas/maplayout.h"

#include <QHash>

namespace phalera {

/// Looks for room for the labels of a map: within the region, else beside all land with a line to it, else with such a
/// line on the land of one other region, else none.
class LabelPlacer
{
public:
    LabelPlacer(const MapLayout &layout, const MapFrame &frame, const LabelMeasure &measure, PlateKind plate);

    [[nodiscard]] QList<MapLabel> place(const QList<LabelForms> &forms);

private:
    using Order = QList<qsizetype>;
    /// Orders in which regions may be served; which one is best depends on where there is room.
    [[nodiscard]] QList<Order> orders() const;
    [[nodiscard]] bool isNamed(const MapLabel &label, const QList<LabelForms> &forms) const;
    [[nodiscard]] bool isPlaced(qsizetype region) const;
    [[nodiscard]] QList<qsizetype> nearest(qsizetype region) const;
    void nameTheRest(const QList<LabelForms> &forms);
    void placeIn(const Order &order, const QList<LabelForms> &forms);
    [[nodiscard]] double cost(const QList<LabelForms> &forms) const;
    enum class Where : quint8 { Within, Beside, OnOtherLand };
    struct Attempt
    {
        Where where;
        QList<LabelForms> forms;
    };
    [[nodiscard]] static QList<Attempt> attempts(const QList<LabelForms> &forms);
    /// Places the labels that have no place yet, in the first of these forms that has room.
    void tryAll(const Order &regions, Where where, const QList<LabelForms> &forms);
    [[nodiscard]] std::optional<MapLabel> within(qsizetype region, const QStringList &lines) const;
    [[nodiscard]] std::optional<MapLabel> beside(qsizetype region, const QStringList &lines, Where where) const;
    [[nodiscard]] bool isGround(const QRectF &rect, Where where, qsizetype region) const;
    [[nodiscard]] QSizeF sizeOf(const QStringList &lines) const;
    [[nodiscard]] bool isFree(const QRectF &rect, qsizetype region) const;
    [[nodiscard]] bool isLeaderFree(const QLineF &leader, qsizetype region) const;

    const MapLayout &m_layout;
    const MapFrame &m_frame;
    const LabelMeasure &m_measure;
    bool m_mayLieBeside;
    bool m_mayLieOnCircles;
    LandGrid m_land;
    mutable QHash<QString, QSizeF> m_sizes; ///< of lines: many places are tried for each
    QList<MapLabel> m_placed;
};

} // namespace phalera
