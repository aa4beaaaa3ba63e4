// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reportdraft.h"
#include "series/series.h"

#include <QHash>

namespace phalera {

/// The numbers of a chart as a table on paper: parts beside one another as far as they fit, else below; A and B of a
/// comparison with their shares.
class StatisticsTable
{
    Q_DECLARE_TR_FUNCTIONS(phalera::StatisticsComposer)
public:
    /// Both must outlive the table.
    StatisticsTable(const Series &series, const ReportDraft &draft);

    [[nodiscard]] TableBlock numbers() const;

private:
    [[nodiscard]] bool isStacked() const { return m_series.isDivided(); }
    [[nodiscard]] const SeriesPoint *point(const QString &key, const QString &stack) const;
    [[nodiscard]] qint64 sum(const QString &key, qint64 SeriesPoint::*number) const;
    [[nodiscard]] bool isEmpty(const QString &key) const;
    [[nodiscard]] QString partWord(const QString &stack) const;
    [[nodiscard]] TableColumn keyColumn() const;
    [[nodiscard]] QString share(qint64 part, qint64 whole) const;
    [[nodiscard]] TableBlock comparisonTable() const;
    [[nodiscard]] TableBlock wideTable() const;
    [[nodiscard]] TableBlock longTable() const;
    [[nodiscard]] TableBlock dotTable() const;

    const Series &m_series;
    const ReportDraft &m_draft;
    QHash<std::pair<QString, QString>, const SeriesPoint *> m_points;
};

} // namespace phalera
