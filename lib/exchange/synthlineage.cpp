// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthlineage.h"

#include "exchange/synthsources.h"

#include <map>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

Record row(Table table, const QStringList &values)
{
    return { table, derivedId(table, values), values };
}

QString gazettes()
{
    return u"official-gazettes"_s;
}

struct Title
{
    QStringView nameRu, nameEn, period, issuer;
};
constexpr std::array Titles {
    Title { u"Героя труда", u"Hero of Labour", u"1921/1927", u"provincial council of trade unions" },
    Title {
        u"Героя Труда", u"Hero of Labour", u"1927/1938", u"Presidium of the Central Executive Committee of the USSR" },
    Title { u"Героя Социалистического Труда", u"Hero of Socialist Labour", u"1938/1991",
        u"Presidium of the Supreme Soviet of the USSR" },
    Title { u"Героя Труда Российской Федерации", u"Hero of Labour of the Russian Federation", u"2013/..",
        u"President of the Russian Federation" },
};

QString issuerOf(const SynthDecree &decree)
{
    const bool isOfPresident
        = decree.award == SynthAward::HeroOfSocialistLabour && decree.date >= SynthDay { 1990, 3, 15 };
    return isOfPresident ? u"President of the USSR"_s : Titles[size_t(decree.award)].issuer.toString();
}

} // namespace

QList<Record> synthLineageSources()
{
    return { row(Table::Sources,
        { gazettes(), u"law"_s, {}, u"Собрания законов и ведомости"_s, u"official gazettes of 1921-2013"_s, {}, {}, {},
            {}, u"ru"_s, {} }) };
}

QList<Record> synthAwards()
{
    const auto award = [](const QStringList &values) { return row(Table::Awards, values); };
    const QString ussr = u"Soviet Union"_s;
    return {
        award({ u"hero-of-labour-informal"_s, u"honour"_s, u"Герой труда (до учреждения звания)"_s,
            u"Hero of Labour (before the formal title)"_s, u"Russian SFSR"_s, Titles[0].issuer.toString(), u"1921"_s,
            {}, {}, {}, gazettes(), {} }),
        award(
            { u"hero-of-labour"_s, u"title"_s, u"Герой Труда"_s, u"Hero of Labour"_s, ussr, Titles[1].issuer.toString(),
                u"1927-07-27"_s, u"1938-12-27"_s, u"cec-snk-1927-07-27"_s, {}, gazettes(), {} }),
        award({ u"hero-of-socialist-labour"_s, u"title"_s, u"Герой Социалистического Труда"_s,
            u"Hero of Socialist Labour"_s, ussr, Titles[2].issuer.toString(), u"1938-12-27"_s, u"1991"_s,
            u"ukaz-1938-12-27"_s, {}, gazettes(), {} }),
        award({ u"hero-of-labour-rf"_s, u"title"_s, u"Герой Труда Российской Федерации"_s,
            u"Hero of Labour of the Russian Federation"_s, u"Russia"_s, Titles[3].issuer.toString(), u"2013-03-29"_s,
            {}, u"ukaz-294-2013"_s, {}, gazettes(), {} }),
        award({ u"hammer-and-sickle-medal"_s, u"medal"_s, u"Золотая медаль «Серп и Молот»"_s,
            u"Hammer and Sickle gold medal"_s, ussr, Titles[2].issuer.toString(), u"1940-05-22"_s, u"1991"_s,
            u"ukaz-1940-05-22"_s, {}, gazettes(), {} }),
    };
}

QList<Record> synthAwardRelations()
{
    const auto relation = [](const QString &from, const QString &what, const QString &to, const QString &date) {
        return row(Table::AwardRelations, { from, what, to, date, gazettes(), {} });
    };
    return {
        relation(u"hero-of-labour-informal"_s, u"informal_origin_of"_s, u"hero-of-labour"_s, u"1927-07-27"_s),
        relation(u"hero-of-labour"_s, u"succeeded_by"_s, u"hero-of-socialist-labour"_s, u"1938-12-27"_s),
        relation(u"hero-of-socialist-labour"_s, u"restored_as"_s, u"hero-of-labour-rf"_s, u"2013-03-29"_s),
        relation(u"hammer-and-sickle-medal"_s, u"insignia_of"_s, u"hero-of-socialist-labour"_s, u"1940-05-22"_s),
    };
}

QList<Record> synthLineageActs()
{
    const QString decree = u"decree"_s;
    const QString presidium = Titles[2].issuer.toString();
    const auto act = [](const QStringList &values) { return row(Table::Acts, values); };
    return {
        act({ u"cec-snk-1927-07-27"_s, u"resolution"_s,
            u"Central Executive Committee and Council of People's Commissars of the USSR"_s, {}, u"1927-07-27"_s,
            u"О героях труда"_s, u"On Heroes of Labour"_s, u"hero-of-labour"_s, u"establishes"_s, gazettes(), {} }),
        act({ u"ukaz-1938-12-27"_s, decree, presidium, {}, u"1938-12-27"_s, {},
            u"On setting up the title Hero of Socialist Labour"_s, u"hero-of-socialist-labour"_s, u"establishes"_s,
            gazettes(), {} }),
        act({ u"ukaz-1940-05-22"_s, decree, presidium, {}, u"1940-05-22"_s, {},
            u"On marks of distinction for Heroes of Socialist Labour"_s,
            u"hero-of-socialist-labour;hammer-and-sickle-medal"_s, u"adds_insignia"_s, gazettes(), {} }),
        act({ u"ukaz-1973-05-14"_s, decree, presidium, {}, u"1973-05-14"_s, {},
            u"New statute of the title Hero of Socialist Labour"_s, u"hero-of-socialist-labour"_s,
            u"restates_statute"_s, gazettes(), {} }),
        act({ u"ukaz-294-2013"_s, decree, Titles[3].issuer.toString(), u"294"_s, u"2013-03-29"_s, {},
            u"On setting up the title Hero of Labour of the Russian Federation"_s, u"hero-of-labour-rf"_s,
            u"establishes"_s, gazettes(), {} }),
    };
}

QList<Record> synthProcedures()
{
    QList<Record> rows;
    for (size_t i = 0; i < Titles.size(); ++i) {
        rows.append(row(Table::Procedures,
            { QString(synthAwardId(SynthAward(i))), u"1"_s, u"confers"_s, Titles[i].issuer.toString(),
                u"confers the title"_s, Titles[i].period.toString(), gazettes(), {} }));
    }
    return rows;
}

QString synthActId(const SynthPlan &plan, quint32 decree)
{
    return u"act-"_s + synthDateText(plan.decrees()[decree].date, SynthKnown::Day) + u'-' + QString::number(decree + 1);
}

Record synthAct(const SynthPlan &plan, quint32 number)
{
    const SynthDecree &decree = plan.decrees()[number];
    const SynthSector &sector = synthSectors()[decree.sector];
    const Title &title = Titles[size_t(decree.award)];
    const bool ofRepublic = decree.republic && decree.award != SynthAward::HeroOfLabourRf;
    QString titleRu = u"О присвоении звания %1 работникам %2"_s.arg(title.nameRu, sector.workersRu);
    QString titleEn = u"Conferral of %1 on people of %2"_s.arg(title.nameEn, sector.workersEn);
    if (ofRepublic) {
        const SynthRepublic &republic = synthRepublics()[*decree.republic];
        titleRu += u' ' + republic.genitiveRu;
        titleEn += u" of the "_s + republic.name;
    }
    return row(Table::Acts,
        { synthActId(plan, number), u"decree"_s, issuerOf(decree), {}, synthDateText(decree.date, SynthKnown::Day),
            titleRu, titleEn, QString(synthAwardId(decree.award)), u"confers"_s, synthGazetteId(number), {} });
}

QList<Record> synthCounts(const SynthPlan &plan)
{
    std::map<SynthAward, quint32> inAll;
    std::map<std::pair<SynthAward, int>, quint32> ofYear;
    const auto count = [&](const SynthDecree &decree, quint32 conferrals) {
        inAll[decree.award] += conferrals;
        ofYear[{ decree.award, decree.date.year }] += conferrals;
    };
    for (const SynthDecree &decree : plan.decrees())
        count(decree, decree.size);
    for (const SynthCareer &career : plan.careers()) {
        for (const auto &again : { career.secondDecree, career.thirdDecree }) {
            if (again)
                count(plan.decrees()[*again], 1);
        }
    }
    QList<Record> rows;
    const auto add = [&](SynthAward award, const QString &period, quint32 value) {
        rows.append(row(Table::Counts,
            { QString(synthAwardId(award)), period, u"conferrals"_s, {}, QString::number(value),
                synthHandbookId(quint32(rows.size())), {} }));
    };
    for (const auto &[award, value] : inAll)
        add(award, Titles[size_t(award)].period.toString(), value);
    for (const auto &[of, value] : ofYear)
        add(of.first, QString::number(of.second), value);
    return rows;
}

} // namespace phalera
