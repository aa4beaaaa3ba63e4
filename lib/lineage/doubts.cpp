// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineage/doubts.h"

#include <QMap>

#include <algorithm>

namespace phalera {

namespace {

using Question = std::pair<QString, QString>; // id of the question, property

QMap<Question, QList<Claim>> questionsOn(const QString &subject, const QList<Claim> &claims)
{
    QMap<Question, QList<Claim>> questions;
    for (const Claim &claim : claims) {
        if (claim.subject == subject)
            questions[{ claim.question, claim.property }].append(claim);
    }
    return questions;
}

QStringList answersTo(const QList<Claim> &claims)
{
    QStringList answers;
    for (const Claim &claim : claims) {
        if (!answers.contains(claim.value))
            answers.append(claim.value);
    }
    return answers;
}

bool sourcesDiffer(const QList<Claim> &claims, Table table)
{
    const bool isContested
        = std::any_of(claims.cbegin(), claims.cend(), [](const Claim &c) { return c.stance != Stance::Asserts; });
    const bool isField = fieldIndex(table, claims.first().property) >= 0;
    return (isContested || isField) && answersTo(claims).size() > 1;
}

bool isCount(const QString &property)
{
    const int field = fieldIndex(Table::Awards, property);
    return field >= 0 && tableSpec(Table::Awards).fields[size_t(field)].type == FieldType::Integer;
}

/// Answers that are dates near the life of the line. "1718" may be a year or a number of heroes: what lies far outside
/// is a number.
QList<Date> datesIn(const QStringList &answers, const LineageFacts &facts)
{
    static constexpr Day tenYears = 3653;
    Day from = facts.today;
    for (const Award &award : facts.awards) {
        if (const std::optional<Lifetime> life = lifetime(award, facts))
            from = std::min(from, life->from);
    }
    QList<Date> dates;
    for (const QString &answer : answers) {
        const auto date = Date::parse(answer);
        if (date && date->earliest() >= from - tenYears && date->latest() <= facts.today)
            dates.append(*date);
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

bool anyTwoApart(const QList<Date> &dates)
{
    for (const Date &a : dates) {
        for (const Date &b : dates) {
            if (isCertainlyBefore(a, b))
                return true;
        }
    }
    return false;
}

} // namespace

QList<Doubt> doubtsOn(const AwardId &award, const LineageFacts &facts)
{
    QList<Doubt> dated;
    Doubt others { award, {}, {}, {}, 0 };
    const auto questions = questionsOn(award.text(), facts.claims);
    for (auto it = questions.cbegin(); it != questions.cend(); ++it) {
        if (!sourcesDiffer(it.value(), Table::Awards))
            continue;
        const auto &[id, property] = it.key();
        const QStringList answers = answersTo(it.value());
        const QList<Date> dates = isCount(property) ? QList<Date>() : datesIn(answers, facts);
        if (anyTwoApart(dates)) {
            dated.append({ award, { id }, property, dates, answers.size() });
        } else {
            others.questions.append(id);
            others.property = others.questions.size() == 1 ? property : QString();
            others.answers = others.questions.size() == 1 ? answers.size() : 0;
        }
    }
    std::stable_sort(
        dated.begin(), dated.end(), [](const Doubt &a, const Doubt &b) { return a.dates.first() < b.dates.first(); });
    if (!others.questions.isEmpty())
        dated.append(others);
    return dated;
}

QSet<ActId> disputedActs(const LineageFacts &facts)
{
    QHash<QString, QList<Claim>> claims; // by subject: there may be thousands of both
    for (const Claim &claim : facts.claims)
        claims[claim.subject].append(claim);
    QSet<ActId> disputed;
    for (const Act &act : facts.acts) {
        const auto onAct = claims.constFind(act.id.text());
        if (onAct == claims.cend())
            continue;
        const auto questions = questionsOn(act.id.text(), *onAct);
        if (std::any_of(questions.cbegin(), questions.cend(),
                [](const auto &answers) { return sourcesDiffer(answers, Table::Acts); }))
            disputed.insert(act.id);
    }
    return disputed;
}

} // namespace phalera
