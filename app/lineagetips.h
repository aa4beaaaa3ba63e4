// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lineageitems.h"
#include "app/sourcelookup.h"
#include "archive/archive.h"

#include <QLocale>

namespace phalera {

/// What an item of the lineage says when it is pointed at: its name, its facts, and the sources that say so.
class LineageTips
{
public:
    LineageTips() = default;
    LineageTips(const LineageRecords &records, SourceLookup sources);

    /// A few lines, the first of them the name. The first sources are named, each in one line; the others are counted.
    struct Tip
    {
        QString title;
        QStringList lines;
        QStringList sources;
        qsizetype furtherSources = 0;

        [[nodiscard]] QString html() const;
        [[nodiscard]] QString plain() const;
    };
    [[nodiscard]] Tip tip(
        const LineageItem &item, const LineageLayout &layout, const LineageFacts &facts, const QLocale &locale) const;

private:
    [[nodiscard]] Tip forAward(const AwardId &id, const QLocale &locale) const;
    [[nodiscard]] Tip forYear(
        const AwardId &award, const BandStep &step, const LineageFacts &facts, const QLocale &locale) const;
    [[nodiscard]] Tip forOtherStates(const DensityStep &step, const LineageFacts &facts) const;
    [[nodiscard]] static Tip forCrowd(const ActCrowd &crowd, const QLocale &locale);
    [[nodiscard]] Tip forAct(const ActMark &mark, const QLocale &locale) const;
    [[nodiscard]] Tip forRelation(const QString &id, const QLocale &locale) const;
    [[nodiscard]] Tip forProcedure(const QString &id, const QLocale &locale) const;
    [[nodiscard]] Tip forDoubt(const Doubt &doubt) const;
    void cite(Tip &tip, const QList<SourceId> &sources) const;

    LineageRecords m_records;
    SourceLookup m_sources;
};

} // namespace phalera
