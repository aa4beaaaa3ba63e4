// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/rules.h"

#include "record/attestation.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Severity = Finding::Severity;

constexpr int YoungestPlausible = 14;
constexpr int OldestPlausible = 100;

Finding finding(Severity severity, QLatin1StringView rule, const RecordRef &record, QStringList args = {})
{
    return { severity, rule, record, std::move(args) };
}

bool isDoubted(const Date &date)
{
    return date.isUncertain() || date.isApproximate();
}

/// The severity of a breach between two dates.
Severity between(const Date &a, const Date &b, Severity ifCertain)
{
    if (!isDoubted(a) && !isDoubted(b))
        return ifCertain;
    return ifCertain == Severity::Fault ? Severity::Warning : Severity::Note;
}

RecordRef conferralRef(const ConferralId &id)
{
    return { Table::Conferrals, id.text() };
}

int fullYears(Day from, Day to)
{
    const CalendarDay a = calendarDay(from, Calendar::Gregorian);
    const CalendarDay b = calendarDay(to, Calendar::Gregorian);
    const bool isBeforeBirthday = std::tie(b.month, b.day) < std::tie(a.month, a.day);
    return int(b.year - a.year) - (isBeforeBirthday ? 1 : 0);
}

bool isBounded(const Date &date)
{
    return !date.isNull() && date.earliest() != DistantPast && date.latest() != DistantFuture;
}

void checkLife(const Conferral &conferral, const Life &life, QList<Finding> &findings)
{
    const RecordRef ref = conferralRef(conferral.id);
    if (isCertainlyBefore(conferral.date, life.born)) {
        findings.append(finding(between(conferral.date, life.born, Severity::Fault), "award-before-birth"_L1, ref,
            { conferral.date.text(), life.born.text() }));
        return;
    }
    if (!isConferring(conferral.status) || conferral.status == "posthumous"_L1)
        return;
    if (isCertainlyBefore(life.died, conferral.date))
        findings.append(finding(between(conferral.date, life.died, Severity::Warning), "conferred-after-death"_L1, ref,
            { conferral.date.text(), life.died.text() }));
    if (!isBounded(conferral.date) || !isBounded(life.born))
        return;
    const int youngest = fullYears(life.born.latest(), conferral.date.earliest());
    const int oldest = fullYears(life.born.earliest(), conferral.date.latest());
    if (oldest < YoungestPlausible || youngest > OldestPlausible) {
        findings.append(finding(Severity::Note, "implausible-age"_L1, ref,
            { QString::number(std::max(youngest, 0)), QString::number(oldest) }));
    }
}

void checkAward(const Conferral &conferral, const Award &award, QList<Finding> &findings)
{
    if (!isConferring(conferral.status))
        return;
    const RecordRef ref = conferralRef(conferral.id);
    if (isCertainlyBefore(conferral.date, award.established)) {
        findings.append(finding(between(conferral.date, award.established, Severity::Fault),
            "before-award-established"_L1, ref, { conferral.date.text(), award.established.text(), award.id.text() }));
    }
    if (isCertainlyBefore(award.abolished, conferral.date)) {
        findings.append(finding(between(conferral.date, award.abolished, Severity::Fault), "after-award-abolished"_L1,
            ref, { conferral.date.text(), award.abolished.text(), award.id.text() }));
    }
}

void checkAct(const Conferral &conferral, const Act &act, QList<Finding> &findings)
{
    const RecordRef ref = conferralRef(conferral.id);
    if (!act.awards.isEmpty() && !act.awards.contains(conferral.award))
        findings.append(
            finding(Severity::Fault, "act-names-other-award"_L1, ref, { act.id.text(), conferral.award.text() }));
    if (!conferral.date.isNull() && !act.date.isNull() && !overlaps(conferral.date, act.date)) {
        findings.append(finding(between(conferral.date, act.date, Severity::Warning), "date-differs-from-act"_L1, ref,
            { conferral.date.text(), act.date.text(), act.id.text() }));
    }
}

/// Rows that say the same happened: all ways of conferring count as one.
QString kindOfTurn(const Turn &turn)
{
    return isConferring(turn.status) ? u"conferred"_s : turn.status;
}

void checkDuplicates(const QList<Turn> &turns, QList<Finding> &findings)
{
    QHash<std::pair<int, QString>, ConferralId> first;
    for (const Turn &turn : turns) {
        if (!turn.ordinal)
            continue;
        const std::pair key(*turn.ordinal, kindOfTurn(turn));
        if (const auto found = first.constFind(key); found != first.cend()) {
            findings.append(finding(Severity::Fault, "duplicate-ordinal"_L1, conferralRef(turn.id),
                { QString::number(*turn.ordinal), found->text() }));
        } else {
            first.insert(key, turn.id);
        }
    }
}

/// `numbered` is sorted by ordinal.
void checkOrder(const QList<Turn> &numbered, QList<Finding> &findings)
{
    const Turn *latest = nullptr; // of those before, the one that certainly lies furthest on
    for (const Turn &turn : numbered) {
        if (latest && *latest->ordinal < *turn.ordinal && isCertainlyBefore(turn.date, latest->date)) {
            findings.append(finding(between(turn.date, latest->date, Severity::Fault), "ordinal-before-earlier"_L1,
                conferralRef(turn.id), { turn.date.text(), latest->date.text() }));
        }
        if (!turn.date.isNull() && (!latest || turn.date.earliest() > latest->date.earliest()))
            latest = &turn;
    }
}

/// `numbered` is sorted by ordinal.
void checkGaps(const QList<Turn> &numbered, QList<Finding> &findings)
{
    int before = 0;
    for (const Turn &turn : numbered) {
        const int ordinal = *turn.ordinal;
        if (ordinal > before + 1) {
            findings.append(finding(Severity::Warning, "ordinal-gap"_L1, conferralRef(turn.id),
                { QString::number(ordinal), QString::number(ordinal - 1) }));
        }
        before = ordinal;
    }
}

void checkRevocations(const QList<Turn> &turns, QList<Finding> &findings)
{
    for (const Turn &turn : turns) {
        if (turn.status != "revoked"_L1)
            continue;
        const bool wasConferred = std::ranges::any_of(turns, [&turn](const Turn &other) {
            const bool mayBeSame = !other.ordinal || !turn.ordinal || other.ordinal == turn.ordinal;
            return isConferring(other.status) && mayBeSame;
        });
        if (!wasConferred)
            findings.append(finding(Severity::Warning, "revocation-without-conferral"_L1, conferralRef(turn.id)));
    }
}

} // namespace

bool isConferring(QStringView status)
{
    return status.isEmpty() || status == "conferred"_L1 || status == "posthumous"_L1;
}

QList<Finding> findingsOnPerson(const Person &person)
{
    if (!isCertainlyBefore(person.died, person.born))
        return {};
    return { finding(between(person.died, person.born, Severity::Fault), "died-before-born"_L1,
        { Table::People, person.id.text() }, { person.died.text(), person.born.text() }) };
}

QList<Finding> findingsOnConferral(const Conferral &conferral, const ConferralContext &context)
{
    QList<Finding> findings;
    if (context.life)
        checkLife(conferral, *context.life, findings);
    if (context.award)
        checkAward(conferral, *context.award, findings);
    if (context.act)
        checkAct(conferral, *context.act, findings);
    return findings;
}

QList<Finding> findingsOnTurns(const QList<Turn> &turns)
{
    QList<Finding> findings;
    checkDuplicates(turns, findings);
    QList<Turn> numbered;
    bool areAllNumbered = true;
    for (const Turn &turn : turns) {
        if (!isConferring(turn.status))
            continue;
        if (turn.ordinal)
            numbered.append(turn);
        else
            areAllNumbered = false;
    }
    std::ranges::stable_sort(numbered, {}, [](const Turn &turn) { return *turn.ordinal; });
    checkOrder(numbered, findings);
    // A turn without a number may be the one that seems to be missing.
    if (areAllNumbered)
        checkGaps(numbered, findings);
    checkRevocations(turns, findings);
    return findings;
}

QList<Finding> findingsOnCount(const Count &count)
{
    if (count.value >= 0)
        return {};
    return { finding(
        Severity::Fault, "negative-count"_L1, { Table::Counts, count.id }, { QString::number(count.value) }) };
}

QList<Finding> findingsOnAward(const Award &award)
{
    if (award.totalConferred.value_or(0) >= 0)
        return {};
    return { finding(Severity::Fault, "negative-count"_L1, { Table::Awards, award.id.text() },
        { QString::number(*award.totalConferred) }) };
}

QList<Finding> findingsOnClaim(const Claim &claim, bool subjectIsRecord)
{
    if (subjectIsRecord)
        return {};
    return { finding(Severity::Fault, "claim-without-subject"_L1, { Table::Claims, claim.id }, { claim.subject }) };
}

} // namespace phalera
