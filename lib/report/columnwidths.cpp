// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace phalera {

namespace {

constexpr double NearlyFull
    = 0.75; // a table that leaves less than a quarter empty looks like a mistake unless it is filled up

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

double leastOf(const ColumnMeasure &column)
{
    return column.weight > 0 ? std::min(column.longestWord, column.widestCell) : column.widestCell;
}

void fillUp(std::vector<double> &widths, std::span<const ColumnMeasure> columns, double available)
{
    const double missing = available - sum(widths);
    double weights = 0;
    for (const ColumnMeasure &column : columns)
        weights += column.weight;
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += missing * (weights > 0 ? columns[i].weight / weights : 1.0 / double(widths.size()));
}

// Shares `available` by weight and need. A column whose share lies outside what it can use takes its bound: those with
// too little first if the bounds together ask for more than there is, else those with too much, so that what one leaves
// over goes to who needs it.
std::vector<double> share(std::span<const ColumnMeasure> columns, double available)
{
    std::vector<double> widths(columns.size(), 0);
    std::vector<size_t> open;
    for (size_t i = 0; i < columns.size(); ++i) {
        widths[i] = columns[i].widestCell;
        if (columns[i].weight > 0)
            open.push_back(i);
        else
            available -= widths[i];
    }
    while (!open.empty()) {
        const auto partOf = [&](size_t i) { return columns[i].weight * columns[i].usualCell; };
        const double parts
            = std::accumulate(open.begin(), open.end(), 0.0, [&](double sum, size_t i) { return sum + partOf(i); });
        const auto shareOf = [&, unit = parts > 0 ? available / parts : 0](size_t i) { return unit * partOf(i); };
        double asked = 0;
        for (const size_t i : open) {
            widths[i] = std::max(leastOf(columns[i]), std::min(shareOf(i), columns[i].widestCell));
            asked += widths[i];
        }
        const auto settles
            = [&](size_t i) { return asked > available ? widths[i] > shareOf(i) : widths[i] < shareOf(i); };
        const auto settled = std::stable_partition(open.begin(), open.end(), [&](size_t i) { return !settles(i); });
        if (settled == open.end())
            break;
        available -= std::accumulate(settled, open.end(), 0.0, [&](double w, size_t i) { return w + widths[i]; });
        open.erase(settled, open.end());
    }
    return widths;
}

} // namespace

double leastWidth(std::span<const ColumnMeasure> columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
        [](double width, const ColumnMeasure &column) { return width + leastOf(column); });
}

double usualWidth(std::span<const ColumnMeasure> columns)
{
    return std::accumulate(columns.begin(), columns.end(), 0.0, [](double width, const ColumnMeasure &column) {
        return width + (column.weight > 0 ? column.usualCell : column.widestCell);
    });
}

std::vector<double> columnWidths(std::span<const ColumnMeasure> columns, double available)
{
    std::vector<double> widths;
    for (const ColumnMeasure &column : columns)
        widths.push_back(column.widestCell);
    const double natural = sum(widths);
    if (natural <= available) {
        if (natural >= NearlyFull * available)
            fillUp(widths, columns, available);
        return widths;
    }
    const double least = leastWidth(columns);
    if (least >= available) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = leastOf(columns[i]) * available / least;
        return widths;
    }
    return share(columns, available);
}

} // namespace phalera
