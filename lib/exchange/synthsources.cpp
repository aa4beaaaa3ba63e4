// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthsources.h"

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using Purpose = SynthRandom::Purpose;

constexpr quint32 HandbooksOfARepublic = 3;
constexpr quint32 PeopleOnAPage = 12;

struct PageKind
{
    QStringView kind, titleRu, container;
    int weight;
    SynthKnownWeights known;
};
//                                                                                               -  4X 8? 8~ 48 8/ .. 1?
//                                                                                               m  d~ d
constexpr std::array PageKinds {
    PageKind { u"encyclopedia", u"Биографическая страница № %1", u"generated encyclopaedia", 515,
        { 940, 0, 5, 5, 40, 0, 0, 0, 0, 0, 10 } },
    PageKind {
        u"web", u"Страница о героях труда № %1", u"generated web site", 230, { 900, 0, 0, 0, 50, 0, 0, 0, 20, 0, 30 } },
    PageKind { u"news", u"Заметка № %1", u"generated newspaper", 198, { 250, 0, 0, 0, 20, 0, 0, 0, 30, 0, 700 } },
    PageKind { u"article", u"Статья № %1", u"generated journal", 25, { 200, 0, 10, 10, 500, 10, 0, 0, 200, 0, 70 } },
    PageKind { u"book", u"Книга о людях труда № %1", u"", 22, { 20, 10, 20, 20, 910, 10, 0, 0, 10, 0, 0 } },
    PageKind {
        u"archive", u"Наградной лист № %1", u"generated archive", 10, { 100, 20, 60, 60, 400, 60, 0, 0, 100, 0, 200 } },
};

quint32 handbookCount()
{
    return quint32(synthRepublics().size()) * HandbooksOfARepublic;
}

quint32 pageCount(const SynthPlan &plan)
{
    return plan.people() / PeopleOnAPage + 1;
}

const PageKind &kindOfPage(SynthRandom &random)
{
    std::array<int, PageKinds.size()> weights {};
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = PageKinds[i].weight;
    return PageKinds[random.weighted(weights)];
}

SynthRandom randomOfPage(const SynthPlan &plan, quint32 page)
{
    return SynthRandom(plan.seed(), Purpose::Source, page);
}

QString pageId(QStringView kind, quint32 page)
{
    return kind + u'-' + QString::number(page + 1);
}

QString pageId(const SynthPlan &plan, quint32 page)
{
    SynthRandom random = randomOfPage(plan, page);
    return pageId(kindOfPage(random).kind, page);
}

QString note()
{
    return u"generated: there is no such source"_s;
}

Record handbook(quint32 number)
{
    const SynthRepublic &republic = synthRepublics()[number / HandbooksOfARepublic];
    const QString edition = QString::number(number % HandbooksOfARepublic + 1);
    const QString year = QString::number(1961 + 13 * int(number % HandbooksOfARepublic) + int(number) / 5);
    const QString id = synthHandbookId(number);
    return { Table::Sources, id,
        { id, u"book"_s, {}, u"Герои труда "_s + republic.genitiveRu + u", издание "_s + edition, {},
            u"generated publisher"_s, year, {}, {}, u"ru"_s, note() } };
}

Record page(const SynthPlan &plan, quint32 number)
{
    SynthRandom random = randomOfPage(plan, number);
    const PageKind &kind = kindOfPage(random);
    const SynthDay day = synthDayIn(
        random, random.between(kind.kind == u"archive" ? 1946 : 1998, kind.kind == u"archive" ? 1990 : 2025));
    const QString id = pageId(kind.kind, number);
    const QString archiveRef = kind.kind == u"archive"
        ? u"fond %1, list %2, file %3"_s.arg(random.between(1, 900)).arg(random.between(1, 30)).arg(number + 1)
        : QString();
    return { Table::Sources, id,
        { id, kind.kind.toString(), {}, kind.titleRu.toString().arg(number + 1), kind.container.toString(), {},
            synthDateText(day, SynthKnown(random.weighted(kind.known))), {}, archiveRef, u"ru"_s, note() } };
}

} // namespace

QString synthHandbookId(quint32 number)
{
    return u"handbook-"_s + QString::number(number % handbookCount() + 1);
}

QString synthGazetteId(quint32 decree)
{
    return u"gazette-"_s + QString::number(decree + 1);
}

quint32 synthSourceCount(const SynthPlan &plan)
{
    return handbookCount() + pageCount(plan);
}

Record synthSource(const SynthPlan &plan, quint32 number)
{
    return number < handbookCount() ? handbook(number) : page(plan, number - handbookCount());
}

Record synthGazette(const SynthPlan &plan, quint32 decree)
{
    const SynthDecree &act = plan.decrees()[decree];
    SynthRandom random(plan.seed(), Purpose::Source, quint64(decree) | (quint64(1) << 32));
    SynthDay printed = act.date;
    printed.day = std::min(printed.day + random.between(1, 9), 28);
    const QString id = synthGazetteId(decree);
    const QString title = act.award == SynthAward::HeroOfLabourRf ? u"Собрание указов, № %1"_s : u"Ведомости, № %1"_s;
    return { Table::Sources, id,
        { id, u"law"_s, {}, title.arg(random.between(1, 52)), u"generated gazette"_s, {},
            synthDateText(printed, SynthKnown::Day), {}, {}, u"ru"_s, note() } };
}

QStringList synthSourcesOf(const SynthPlan &plan, quint32 person)
{
    SynthRandom random(plan.seed(), Purpose::Source, quint64(person) | (quint64(1) << 33));
    QStringList ids { pageId(plan, person / PeopleOnAPage) };
    if (random.chance(160))
        ids.append(synthHandbookId(random.below(handbookCount())));
    if (random.chance(90)) {
        const QString other = pageId(plan, random.below(pageCount(plan)));
        if (!ids.contains(other))
            ids.append(other);
    }
    return ids;
}

} // namespace phalera
