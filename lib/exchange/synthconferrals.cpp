// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthconferrals.h"

#include "exchange/synthlineage.h"
#include "exchange/synthsources.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using Purpose = SynthRandom::Purpose;

// Where the decree is in the archive, most rows have its day; elsewhere most have the year alone.
//                                              -  194X 48? 48~  48 48/ ../ 1?  m  d~   d
constexpr SynthKnownWeights RecordedKnown { 40, 2, 2, 2, 180, 2, 5, 2, 10, 5, 750 };
constexpr SynthKnownWeights UnrecordedKnown { 220, 8, 10, 4, 700, 4, 12, 2, 32, 2, 6 };

/// The rows of one person as they come about.
class Rows
{
public:
    Rows(const SynthPlan &plan, const SynthPeople &people, const SynthPerson &person)
        : m_plan(plan)
        , m_people(people)
        , m_person(person)
        , m_random(plan.seed(), Purpose::Conferral, person.number)
    {
    }

    void addConferral(quint32 decreeNumber)
    {
        const SynthDecree &decree = m_plan.decrees()[decreeNumber];
        m_award = QString(synthAwardId(decree.award));
        m_latest = decree.date;
        ++m_ordinal;
        const bool isDayKnown = drawDate(decree);
        const bool citesAct = decree.isRecorded && (isDayKnown || m_random.chance(80));
        QStringList sources = synthSourcesOf(m_plan, m_person.number);
        if (citesAct && m_random.chance(700))
            sources.prepend(synthGazetteId(decreeNumber));
        const bool isFirst = m_ordinal == 1;
        const QString medal
            = isFirst && decree.award != SynthAward::Informal && decree.award != SynthAward::HeroOfLabour
            ? ifChance(50, QString::number(m_plan.rankOf(m_person.number)))
            : QString();
        const QString status = m_person.isPosthumous ? u"posthumous"_s : u"conferred"_s;
        add({ m_person.id, m_award, QString::number(m_ordinal), m_date,
            citesAct ? synthActId(m_plan, decreeNumber) : QString(), medal, ifChance(740, m_person.position),
            ifChance(600, m_person.organisation), ifChance(540, m_person.place), ifChance(660, m_person.republic),
            ifChance(440, m_people.grounds(m_random, decree.sector, decree.date.year)), status, {}, sources.join(u';'),
            {} });
    }

    /// Takes the last award away, or gives it back.
    void addTurn(QLatin1StringView status, int leastYears, int mostYears, int lastYear)
    {
        const int year = std::min(m_latest.year + m_random.between(leastYears, mostYears), lastYear);
        m_latest = synthDayIn(m_random, std::max(year, m_latest.year + 1));
        const QString date = synthDateText(m_latest, m_random.chance(600) ? SynthKnown::Year : SynthKnown::Day);
        const QString sources = synthSourcesOf(m_plan, m_person.number).join(u';');
        add({ m_person.id, m_award, QString::number(m_ordinal), date, {}, {}, {}, {}, {}, {}, {}, QString(status), date,
            sources, {} });
    }

    [[nodiscard]] QList<Record> take() { return std::move(m_rows); }

private:
    bool drawDate(const SynthDecree &decree)
    {
        const auto known = SynthKnown(m_random.weighted(decree.isRecorded ? RecordedKnown : UnrecordedKnown));
        m_date = synthDateText(decree.date, known);
        return known == SynthKnown::Day;
    }
    QString ifChance(int perMille, const QString &text) { return m_random.chance(perMille) ? text : QString(); }
    void add(const QStringList &values)
    {
        m_rows.append({ Table::Conferrals, derivedId(Table::Conferrals, values), values });
    }

    const SynthPlan &m_plan;
    const SynthPeople &m_people;
    const SynthPerson &m_person;
    SynthRandom m_random;
    QList<Record> m_rows;
    QString m_award, m_date;
    SynthDay m_latest;
    int m_ordinal = 0;
};

/// Another day of the same month, so that no rule on the data is broken by it.
SynthDay nearDay(const SynthDay &day)
{
    return { day.year, day.month, day.day % 28 + 1 };
}

Record claim(const SynthPerson &person, const QString &property, const SynthDay &day, const QString &source,
    QLatin1StringView stance)
{
    const QString value = synthDateText(day, SynthKnown::Day);
    const QStringList values { person.id + u'-' + property, person.id, property, value, source, QString(stance), {} };
    return { Table::Claims, derivedId(Table::Claims, values), values };
}

} // namespace

QList<Record> synthConferralsOf(const SynthPlan &plan, const SynthPeople &people, const SynthPerson &person)
{
    Rows rows(plan, people, person);
    const SynthCareer career = plan.careerOf(person.number);
    rows.addConferral(person.decree);
    if (career.secondDecree)
        rows.addConferral(*career.secondDecree);
    if (career.thirdDecree)
        rows.addConferral(*career.thirdDecree);
    constexpr int LastRevocation = 1990;
    constexpr int LastRestoration = 1991;
    if (career.isRevoked)
        rows.addTurn("revoked"_L1, 1, 12, LastRevocation);
    if (career.isRestored)
        rows.addTurn("restored"_L1, 1, 8, LastRestoration);
    return rows.take();
}

QList<Record> synthClaimsOn(const SynthPlan &plan, const SynthPeople &people, quint32 number)
{
    constexpr int Contested = 15; // of 1000
    SynthRandom random(plan.seed(), Purpose::Claim, number);
    if (!random.chance(Contested))
        return {};
    const SynthPerson person = people.person(number);
    const bool isOnDeath = !person.isPosthumous && !person.diedText.isEmpty() && random.chance(400);
    const SynthDay day = isOnDeath ? person.died : person.born;
    const QString property = isOnDeath ? u"died"_s : u"born"_s;
    const QString own = synthSourcesOf(plan, number).constFirst();
    const QString other = synthHandbookId(number);
    constexpr std::array Stances { 850, 100, 50 };
    constexpr std::array StanceWords { "asserts"_L1, "disputes"_L1, "corrects"_L1 };
    return { claim(person, property, day, own, "asserts"_L1),
        claim(person, property, nearDay(day), other, StanceWords[random.weighted(Stances)]) };
}

} // namespace phalera
