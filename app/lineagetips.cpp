// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagetips.h"

#include "app/datewords.h"
#include "app/words.h"
#include "lineage/family.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSources = 6;
constexpr qsizetype MostAnswers = 8;

template <typename Value> const Value *findById(const QList<Value> &values, const auto &id)
{
    const auto found = std::find_if(values.cbegin(), values.cend(), [&](const Value &value) { return value.id == id; });
    return found == values.cend() ? nullptr : &*found;
}

void add(QStringList &lines, const QString &line)
{
    if (!line.isEmpty())
        lines.append(line);
}

/// "a · b · c" of those that say something.
QString beside(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

LineageTips::LineageTips(const LineageRecords &records, SourceLookup sources)
    : m_records(records)
    , m_sources(std::move(sources))
{
}

QString LineageTips::Tip::html() const
{
    QString text = u"<p style='white-space:pre-wrap'><b>%1</b>"_s.arg(title.toHtmlEscaped());
    for (const QString &line : lines)
        text += u"<br/>"_s + line.toHtmlEscaped();
    text += u"</p>"_s;
    if (sources.isEmpty())
        return text;
    text += u"<p>"_s + QCoreApplication::translate("Lineage", "Sources:");
    for (const QString &source : sources)
        text += u"<br/>"_s + source.toHtmlEscaped();
    if (furtherSources > 0)
        text += u"<br/>"_s
            + QCoreApplication::translate("Lineage", "and %n more", "further sources", int(furtherSources))
                  .toHtmlEscaped();
    return QString(text + u"</p>"_s);
}

QString LineageTips::Tip::plain() const
{
    QStringList all { title };
    all += lines;
    if (!sources.isEmpty())
        all.append(
            QCoreApplication::translate("Lineage", "%n source(s)", nullptr, int(sources.size() + furtherSources)));
    return all.join(u". "_s);
}

void LineageTips::cite(Tip &tip, const QList<SourceId> &sources) const
{
    for (const SourceId &id : sources) {
        const QString line = sourceLine(m_sources(id));
        if (tip.sources.contains(line))
            continue;
        if (tip.sources.size() < MostSources)
            tip.sources.append(line);
        else
            ++tip.furtherSources;
    }
}

LineageTips::Tip LineageTips::forAward(const AwardId &id, const QLocale &locale) const
{
    const Award *award = findById(m_records.awards, id);
    if (!award)
        return { id.text(), {}, {}, 0 };
    Tip tip { awardName(*award), {}, {}, 0 };
    const QString established = dateWords(award->established, locale);
    const QString abolished = dateWords(award->abolished, locale);
    add(tip.lines,
        beside({ valueWord(Table::Awards, "kind"_L1, award->kind),
            valueWord(Table::Awards, "jurisdiction"_L1, award->jurisdiction) }));
    if (!established.isEmpty())
        tip.lines.append(QCoreApplication::translate("Lineage", "Established: %1").arg(established));
    tip.lines.append(abolished.isEmpty() ? QCoreApplication::translate("Lineage", "End: not known")
                                         : QCoreApplication::translate("Lineage", "Ended: %1").arg(abolished));
    if (!award->grantedBy.isEmpty())
        tip.lines.append(QCoreApplication::translate("Lineage", "Granted by: %1")
                             .arg(valueWord(Table::Awards, "granted_by"_L1, award->grantedBy)));
    add(tip.lines, award->note);
    cite(tip, award->sources);
    return tip;
}

LineageTips::Tip LineageTips::forYear(
    const AwardId &award, const BandStep &step, const LineageFacts &facts, const QLocale &locale) const
{
    const Award *record = findById(m_records.awards, award);
    const QString name = awardName(award, record ? awardName(*record) : award.text());
    Tip tip { QCoreApplication::translate("Lineage", "%1, %2", "award, year")
                  .arg(name, dateWords(Date::parse(step.period).value_or(Date()), locale)),
        {}, {}, 0 };
    tip.lines.append(QCoreApplication::translate(
        "Lineage", "%n conferral(s) of this time in the archive", nullptr, int(step.all.certain)));
    if (facts.chosen)
        tip.lines.append(
            QCoreApplication::translate("Lineage", "%n of them chosen", nullptr, int(step.chosen.certain)));
    if (step.all.possible > 0)
        tip.lines.append(QCoreApplication::translate(
            "Lineage", "%n more may be of this time or of another", nullptr, int(step.all.possible)));
    if (const qint64 undated = facts.conferrals.value(award).undated; undated > 0)
        tip.lines.append(QCoreApplication::translate(
            "Lineage", "%n conferral(s) of this award without a date", nullptr, int(undated)));
    for (const Count &count : m_records.counts) {
        const bool isOfThisYear = count.award == award && count.measure == "conferrals"_L1 && count.category.isEmpty()
            && !count.period.isNull() && count.period.text() == step.period;
        if (!isOfThisYear)
            continue;
        tip.lines.append(
            QCoreApplication::translate("Lineage", "Published total: %1").arg(locale.toString(count.value)));
        cite(tip, count.sources);
    }
    tip.lines.append(QCoreApplication::translate("Lineage", "Click to choose this award and time"));
    return tip;
}

LineageTips::Tip LineageTips::forOtherStates(const DensityStep &step, const LineageFacts &facts) const
{
    Tip tip { QCoreApplication::translate("Lineage", "Other states, %1", "year").arg(QString::number(step.year)), {},
        {}, 0 };
    tip.lines.append(QCoreApplication::translate("Lineage", "%n award(s) alive for certain", nullptr, step.certain));
    if (step.possible > 0)
        tip.lines.append(QCoreApplication::translate(
            "Lineage", "%n more whose beginning or end is not known", nullptr, step.possible));
    for (const Award &award : family(facts).otherStates) {
        const std::optional<Lifetime> life = lifetime(award, facts);
        if (life && life->from < firstDayOf(step.year + 1) && life->to >= firstDayOf(step.year))
            tip.lines.append(awardName(award));
    }
    tip.lines.append(QCoreApplication::translate("Lineage", "Click to see each award"));
    return tip;
}

LineageTips::Tip LineageTips::forCrowd(const ActCrowd &crowd, const QLocale &locale)
{
    const auto dayText = [&](Day day) { return dateWords(Date::fromDay(day), locale); };
    Tip tip { QCoreApplication::translate("Lineage", "%n act(s)", "of a few days", int(crowd.certain)), {}, {}, 0 };
    tip.lines.append(
        QCoreApplication::translate("Lineage", "%1 to %2", "day, day").arg(dayText(crowd.first), dayText(crowd.last)));
    if (crowd.possible > 0)
        tip.lines.append(QCoreApplication::translate(
            "Lineage", "%n more perhaps", "acts whose date is not known well enough", int(crowd.possible)));
    if (crowd.isDisputed)
        tip.lines.append(QCoreApplication::translate("Lineage", "Sources differ on one of them"));
    tip.lines.append(QCoreApplication::translate("Lineage", "Click to come nearer"));
    return tip;
}

LineageTips::Tip LineageTips::forAct(const ActMark &mark, const QLocale &locale) const
{
    const Act *act = findById(m_records.acts, ActId(mark.act.id));
    if (!act)
        return { mark.act.id, {}, {}, 0 };
    Tip tip { actTitle(*act), {}, {}, 0 };
    const QString number = act->number.isEmpty()
        ? QString()
        : QCoreApplication::translate("Lineage", "no. %1", "number of an act").arg(act->number);
    add(tip.lines, beside({ valueWord(Table::Acts, "kind"_L1, act->kind), number, dateWords(act->date, locale) }));
    if (!act->issuer.isEmpty())
        tip.lines.append(valueWord(Field::Issuer, act->issuer));
    if (!act->effect.isEmpty())
        tip.lines.append(
            QCoreApplication::translate("Lineage", "Effect: %1").arg(valueWord(Field::Effect, act->effect)));
    if (mark.isDisputed)
        tip.lines.append(QCoreApplication::translate("Lineage", "Sources differ on this act"));
    add(tip.lines, act->note);
    cite(tip, act->sources);
    return tip;
}

LineageTips::Tip LineageTips::forRelation(const QString &id, const QLocale &locale) const
{
    const AwardRelation *relation = findById(m_records.relations, id);
    if (!relation)
        return { id, {}, {}, 0 };
    const auto name = [&](const AwardId &award) {
        const Award *record = findById(m_records.awards, award);
        return record ? awardName(*record) : award.text();
    };
    Tip tip { QCoreApplication::translate("Lineage", "%1 → %2", "award, award that came of it")
                  .arg(name(relation->from), name(relation->to)),
        {}, {}, 0 };
    add(tip.lines,
        beside({ valueWord(Table::AwardRelations, "relation"_L1, relation->relation),
            dateWords(relation->date, locale) }));
    add(tip.lines, relation->note);
    cite(tip, relation->sources);
    return tip;
}

LineageTips::Tip LineageTips::forProcedure(const QString &id, const QLocale &locale) const
{
    const Procedure *procedure = findById(m_records.procedures, id);
    if (!procedure)
        return { id, {}, {}, 0 };
    Tip tip { valueWord(Table::Procedures, "actor"_L1, procedure->actor), {}, {}, 0 };
    const Award *award = findById(m_records.awards, procedure->award);
    add(tip.lines,
        beside({ valueWord(Table::Procedures, "role"_L1, procedure->role),
            award ? awardName(*award) : procedure->award.text() }));
    add(tip.lines, procedure->action);
    add(tip.lines, dateWords(procedure->period, locale));
    add(tip.lines, procedure->note);
    cite(tip, procedure->sources);
    return tip;
}

LineageTips::Tip LineageTips::forDoubt(const Doubt &doubt) const
{
    const Award *award = findById(m_records.awards, doubt.award);
    const QString name = award ? awardName(*award) : doubt.award.text();
    Tip tip { QCoreApplication::translate("Lineage", "Where sources differ: %1", "award").arg(name), {}, {}, 0 };
    QMap<QString, QStringList> answers; // property to its answers
    QList<SourceId> sources;
    for (const Claim &claim : m_records.claims) {
        if (claim.subject != doubt.award.text() || !doubt.questions.contains(claim.question))
            continue;
        QStringList &values = answers[claim.property];
        if (!values.contains(claim.value))
            values.append(claim.value);
        if (!sources.contains(claim.source))
            sources.append(claim.source);
    }
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const QString property = propertyLabel(it.key());
        tip.lines.append(answers.size() > 1
                ? QString(u"• "_s + property)
                : QString(property + u": "_s + it.value().mid(0, MostAnswers).join(u" / "_s)));
    }
    cite(tip, sources);
    return tip;
}

LineageTips::Tip LineageTips::tip(
    const LineageItem &item, const LineageLayout &layout, const LineageFacts &facts, const QLocale &locale) const
{
    switch (item.kind) {
    case LineageItem::Kind::Year:
        for (const BandStep &step : layout.bands.at(item.index).steps) {
            if (step.period == item.period)
                return forYear(AwardId(item.record.id), step, facts, locale);
        }
        return forAward(AwardId(item.record.id), locale);
    case LineageItem::Kind::OtherStatesYear:
        return forOtherStates(layout.density.at(item.index), facts);
    case LineageItem::Kind::ActCrowd:
        return forCrowd(layout.crowds.at(item.index), locale);
    case LineageItem::Kind::Act:
        return forAct(layout.acts.at(item.index), locale);
    case LineageItem::Kind::Relation:
        return forRelation(item.record.id, locale);
    case LineageItem::Kind::Procedure:
        return forProcedure(item.record.id, locale);
    case LineageItem::Kind::Doubt:
        return forDoubt(layout.doubts.at(item.index).doubt);
    case LineageItem::Kind::Companion:
    case LineageItem::Kind::Award:
    case LineageItem::Kind::Counterpart:
    case LineageItem::Kind::OtherState:
        return forAward(AwardId(item.record.id), locale);
    }
    return {};
}

} // namespace phalera
