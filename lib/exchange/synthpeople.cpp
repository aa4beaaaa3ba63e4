// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthpeople.h"

#include "exchange/synthsources.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using Purpose = SynthRandom::Purpose;

//                                       -  194X 48? 48~  48 48/ ../ 1?  m  d~   d
constexpr SynthKnownWeights BornKnown { 300, 4, 8, 4, 180, 5, 0, 1, 9, 2, 487 };
constexpr SynthKnownWeights DiedKnown { 460, 3, 3, 3, 140, 3, 3, 1, 14, 2, 368 };
constexpr int LastYear = 2025;
constexpr int Posthumous = 4; // of 1000

QStringList list(QStringView texts, QChar separator = u';')
{
    QStringList parts;
    for (const QStringView part : texts.tokenize(separator, Qt::SkipEmptyParts))
        parts.append(part.toString());
    return parts;
}

QStringList positions(const SynthSector &sector, SynthSex sex)
{
    QStringList positions;
    for (const QString &position : list(sector.positions)) {
        const bool isWomans = position.startsWith(u'+');
        if (!isWomans || sex == SynthSex::Female)
            positions.append(position.sliced(isWomans ? 1 : 0));
    }
    return positions;
}

const QString &any(SynthRandom &random, const QStringList &texts)
{
    return texts.at(random.below(quint32(texts.size())));
}

SynthKnown draw(SynthRandom &random, const SynthKnownWeights &weights)
{
    return SynthKnown(random.weighted(weights));
}

QString ifChance(SynthRandom &random, int perMille, const QString &text)
{
    return random.chance(perMille) ? text : QString();
}

SynthNation nationOf(SynthRandom &random, const SynthRepublic &republic)
{
    if (random.chance(republic.nationPerMille))
        return republic.nation;
    if (republic.nation == SynthNation::Russian)
        return SynthNation(random.below(quint32(SynthNationCount)));
    return random.chance(650) ? SynthNation::Russian : SynthNation::Ukrainian;
}

/// Lower-case ASCII letters of a romanized name, words joined by hyphens.
QString slug(const QString &name)
{
    QString slug = name.toLower();
    slug.removeIf([](QChar c) { return (c < u'a' || c > u'z') && c != u'-'; });
    return slug;
}

} // namespace

SynthPeople::SynthPeople(const SynthPlan &plan)
    : m_plan(plan)
    , m_russianRegions(list(synthRussianRegions()))
    , m_districts(list(synthDistricts(), u' '))
    , m_namesakes(list(synthNamesakes()))
{
    for (const SynthSector &sector : synthSectors())
        m_sectors.push_back({ { positions(sector, SynthSex::Male), positions(sector, SynthSex::Female) },
            list(sector.organisations), list(sector.grounds) });
    for (const SynthRepublic &republic : synthRepublics()) {
        m_regions.push_back(list(republic.regions));
        m_republics.push_back(republic.name.toString());
    }
}

SynthPerson SynthPeople::person(quint32 number) const
{
    SynthRandom random(m_plan.seed(), Purpose::Person, number);
    SynthPerson person;
    person.number = number;
    person.decree = m_plan.decreeOf(number);
    const SynthDecree &decree = m_plan.decrees()[person.decree];
    const SynthSector &sector = synthSectors()[decree.sector];
    person.sex = random.chance(sector.womenPerMille) ? SynthSex::Female : SynthSex::Male;
    person.isPosthumous = random.chance(Posthumous);
    settle(random, person, decree);
    drawLife(random, person, decree);
    drawWork(random, person, decree);
    SynthRandom names(m_plan.seed(), Purpose::Name, number);
    person.name = m_names.draw(names, person.nation, person.sex);
    const QString born = QString::number(person.born.year);
    person.id = slug(person.name.family.en) + u'-' + slug(person.name.given.en) + u'-'
        + (person.bornText.startsWith(born) ? QString(born + u'-') : QString()) + QString::number(number + 1);
    return person;
}

/// Where the person lives, and of which people the person is.
void SynthPeople::settle(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const
{
    if (decree.award == SynthAward::HeroOfLabourRf) {
        person.republic = m_russianRegions.at(random.frontLoaded(m_russianRegions.size()));
        person.homeland = person.republic;
        person.place = any(random, m_districts) + u" District"_s;
        person.nation = nationOf(random, synthRepublics().front());
        return;
    }
    const quint8 number = decree.republic
        ? *decree.republic
        : quint8(random.weighted(synthRepublicWeights(decree.date.year, decree.sector)));
    const QStringList &regions = m_regions[number];
    person.homeland = any(random, regions);
    person.republic = m_republics[number];
    person.place = any(random, m_districts) + u" District, "_s + person.homeland;
    person.nation = nationOf(random, synthRepublics()[number]);
}

void SynthPeople::drawLife(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const
{
    const SynthSector &sector = synthSectors()[decree.sector];
    // Hero of Labour asked for 35 years of work.
    const bool asksForLongWork = decree.award == SynthAward::HeroOfLabour || decree.award == SynthAward::Informal;
    const int age = asksForLongWork ? random.between(50, 72) : random.between(sector.youngest, sector.oldest);
    person.born = synthDayIn(random, decree.date.year - age - 1);
    const SynthCareer career = m_plan.careerOf(person.number);
    const quint32 last = career.thirdDecree.value_or(career.secondDecree.value_or(person.decree));
    const int lastYear = m_plan.decrees()[last].date.year;
    const int diedYear = std::max(person.born.year + random.between(52, 96), lastYear + 1);
    const bool hasFollowed = career.furtherRows() > 0;
    person.isPosthumous = person.isPosthumous && !hasFollowed;
    person.died = synthDayIn(random, person.isPosthumous ? decree.date.year - 1 : diedYear);
    person.bornText = synthDateText(person.born, draw(random, BornKnown));
    const SynthKnown diedKnown = draw(random, DiedKnown);
    if (person.isPosthumous)
        person.diedText = synthDateText(person.died, SynthKnown::Year);
    else if (diedYear <= LastYear)
        person.diedText = synthDateText(person.died, diedKnown);
}

void SynthPeople::drawWork(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const
{
    const SectorWords &words = m_sectors[decree.sector];
    const QStringList &positions = words.positions[size_t(person.sex)];
    person.position = positions.at(random.frontLoaded(positions.size()));
    person.organisation = filled(random, words.organisations, decree.date.year);
}

QString SynthPeople::filled(SynthRandom &random, const QStringList &texts, int year) const
{
    QString text = any(random, texts);
    if (text.contains("%1"_L1))
        text.replace("%1"_L1, any(random, m_namesakes));
    if (text.contains("%2"_L1))
        text.replace("%2"_L1, QString::number(random.between(11, 180)));
    return text.replace("%3"_L1, QString::number(year - 1));
}

QString SynthPeople::grounds(SynthRandom &random, quint8 sector, int year) const
{
    return filled(random, m_sectors[sector].grounds, year);
}

Record SynthPeople::record(const SynthPerson &person) const
{
    SynthRandom random(m_plan.seed(), Purpose::Name, quint64(person.number) | (quint64(1) << 32));
    const SynthSector &sector = synthSectors()[m_plan.decrees()[person.decree].sector];
    const SynthFullName &name = person.name;
    const bool isWoman = person.sex == SynthSex::Female;
    const QString otherName
        = isWoman && random.chance(60) ? m_names.drawFamily(random, person.nation, person.sex).ru : QString();
    const QString village = any(random, m_districts) + u", "_s + person.homeland;
    return { Table::People, person.id,
        { person.id, name.family.ru, name.given.ru, name.patronymic.ru, name.family.en, name.given.en,
            name.patronymic.en, otherName == name.family.ru ? QString() : otherName,
            random.chance(15) ? QString()
                : isWoman     ? u"female"_s
                              : u"male"_s,
            person.bornText, ifChance(random, 560, village), person.diedText,
            person.diedText.isEmpty() ? QString() : ifChance(random, 480, any(random, m_districts) + u" District"_s),
            ifChance(random, 180, m_names.nationality(person.nation)), ifChance(random, 950, person.position),
            ifChance(random, 970, sector.word), {}, synthSourcesOf(m_plan, person.number).join(u';'), {} } };
}

} // namespace phalera
