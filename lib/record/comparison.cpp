// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/comparison.h"

#include "edtf/date.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

bool isNumber(const QString &text)
{
    bool ok = false;
    (void)text.toDouble(&ok);
    return ok;
}

/// Whether two values are of a kind that can be compared at all: both dates or both numbers.
struct Comparable
{
    bool comparable = false;
    bool agree = false;
};

Comparable compared(const QString &a, const QString &b)
{
    const auto x = Date::parse(a);
    const auto y = Date::parse(b);
    if (x && y)
        return { true, liesWithin(*x, *y) || liesWithin(*y, *x) };
    if (isNumber(a) && isNumber(b))
        return { true, a.toDouble() == b.toDouble() };
    return {};
}

Standing standingOf(const Claim &other, const Claim &claim)
{
    if (other.value.compare(claim.value, Qt::CaseInsensitive) == 0)
        return Standing::Agrees;
    const Comparable values = compared(other.value, claim.value);
    if (values.agree)
        return Standing::Agrees;
    if (claim.stance != Stance::Asserts && other.stance == Stance::Asserts)
        return Standing::IsContradicted;
    if (other.stance == Stance::Corrects && claim.stance == Stance::Asserts)
        return Standing::Corrects;
    if (other.stance == Stance::Disputes)
        return Standing::Disputes;
    if (values.comparable)
        return Standing::Differs;
    return Standing::InOtherWords;
}

int place(Standing standing)
{
    static constexpr std::array order { Standing::Corrects, Standing::Disputes, Standing::Differs,
        Standing::IsContradicted, Standing::InOtherWords, Standing::Agrees };
    return int(std::find(order.begin(), order.end(), standing) - order.begin());
}

} // namespace

bool isContradiction(Standing standing)
{
    return standing == Standing::Corrects || standing == Standing::Disputes || standing == Standing::Differs;
}

QList<Counterstatement> counterstatements(const Claim &claim, const QList<Claim> &ofQuestion)
{
    QList<Counterstatement> found;
    for (const Claim &other : ofQuestion) {
        if (other.id != claim.id && other.question == claim.question && other.source != claim.source)
            found.append({ other, standingOf(other, claim) });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Counterstatement &a, const Counterstatement &b) { return place(a.standing) < place(b.standing); });
    return found;
}

bool isContradicted(const Claim &claim, const QList<Claim> &ofQuestion)
{
    const QList<Counterstatement> others = counterstatements(claim, ofQuestion);
    return !others.isEmpty() && isContradiction(others.first().standing); // contradictions stand first
}

StatementCounts statementCounts(const QList<Claim> &claims)
{
    QHash<QString, QList<Claim>> questions;
    for (const Claim &claim : claims)
        questions[claim.question].append(claim);
    StatementCounts counts;
    for (const QList<Claim> &answers : std::as_const(questions)) {
        for (const Claim &claim : answers) {
            StatementCount &count = counts[claim.source];
            ++count.statements;
            if (isContradicted(claim, answers))
                ++count.contradicted;
        }
    }
    return counts;
}

} // namespace phalera
