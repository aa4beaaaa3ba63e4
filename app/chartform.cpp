// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartform.h"

#include <QCoreApplication>

namespace phalera {

using namespace Qt::StringLiterals;

QLatin1StringView chartFormName(ChartForm form)
{
    static constexpr std::array names { "stacked"_L1, "grouped"_L1, "share"_L1, "cumulative"_L1, "multiples"_L1,
        "heatmap"_L1, "pyramid"_L1, "points"_L1 };
    static_assert(names.size() == AllChartForms.size());
    return names[size_t(form)];
}

std::optional<ChartForm> chartFormByName(QStringView name)
{
    for (const ChartForm form : AllChartForms) {
        if (name.compare(chartFormName(form), Qt::CaseInsensitive) == 0)
            return form;
    }
    return {};
}

QString chartFormWord(ChartForm form)
{
    switch (form) {
    case ChartForm::Stacked:
        return QCoreApplication::translate("Charts", "stacked", "form of a chart");
    case ChartForm::Grouped:
        return QCoreApplication::translate("Charts", "side by side", "form of a chart");
    case ChartForm::Share:
        return QCoreApplication::translate("Charts", "shares (100 %)", "form of a chart");
    case ChartForm::Cumulative:
        return QCoreApplication::translate("Charts", "cumulative", "form of a chart");
    case ChartForm::Multiples:
        return QCoreApplication::translate("Charts", "small multiples", "form of a chart");
    case ChartForm::HeatMap:
        return QCoreApplication::translate("Charts", "heat map", "form of a chart");
    case ChartForm::Pyramid:
        return QCoreApplication::translate("Charts", "pyramid", "form of a chart");
    case ChartForm::Points:
        return QCoreApplication::translate("Charts", "points", "form of a chart");
    }
    return {};
}

bool suits(ChartForm form, const SeriesAxis &axis, bool isDivided)
{
    if (axis.kind == SeriesAxis::Kind::Serial)
        return form == ChartForm::Points;
    switch (form) {
    case ChartForm::Stacked:
        return true;
    case ChartForm::Grouped:
    case ChartForm::Share:
    case ChartForm::Multiples:
        return isDivided;
    case ChartForm::Cumulative:
        return axis.isOrdered();
    case ChartForm::HeatMap:
        return isDivided && axis.isOrdered();
    case ChartForm::Pyramid:
        return isDivided && axis.isOfAges();
    case ChartForm::Points:
        break;
    }
    return false;
}

ChartForm fittingForm(ChartForm wished, const SeriesAxis &axis, bool isDivided)
{
    if (suits(wished, axis, isDivided))
        return wished;
    return axis.kind == SeriesAxis::Kind::Serial ? ChartForm::Points : ChartForm::Stacked;
}

Accumulation accumulationOf(ChartForm form)
{
    return form == ChartForm::Cumulative ? Accumulation::Cumulative : Accumulation::None;
}

} // namespace phalera
