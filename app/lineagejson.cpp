// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineagedrawing.h"
#include "lineage/family.h"

#include <QDate>
#include <QJsonArray>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// An object without the fields that are not known.
class JsonRow
{
public:
    JsonRow &text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            m_row.insert(key, value);
        return *this;
    }
    JsonRow &number(QLatin1StringView key, std::optional<qint64> value)
    {
        if (value)
            m_row.insert(key, *value);
        return *this;
    }
    template <typename Tag> JsonRow &ids(QLatin1StringView key, const QList<Id<Tag>> &values)
    {
        QJsonArray array;
        for (const Id<Tag> &id : values)
            array.append(id.text());
        m_row.insert(key, array);
        return *this;
    }
    [[nodiscard]] QJsonObject row() const { return m_row; }

private:
    QJsonObject m_row;
};

QJsonObject json(const Award &award)
{
    return JsonRow()
        .text("id"_L1, award.id.text())
        .text("kind"_L1, award.kind)
        .text("name_ru"_L1, award.nameRu)
        .text("name_en"_L1, award.nameEn)
        .text("jurisdiction"_L1, award.jurisdiction)
        .text("granted_by"_L1, award.grantedBy)
        .text("established"_L1, award.established.text())
        .text("abolished"_L1, award.abolished.text())
        .text("established_by_act"_L1, award.establishedByAct.text())
        .number("total_conferred"_L1, award.totalConferred)
        .ids("sources"_L1, award.sources)
        .text("note"_L1, award.note)
        .row();
}

QJsonObject json(const AwardRelation &relation)
{
    return JsonRow()
        .text("id"_L1, relation.id)
        .text("from_award"_L1, relation.from.text())
        .text("relation"_L1, relation.relation)
        .text("to_award"_L1, relation.to.text())
        .text("date"_L1, relation.date.text())
        .ids("sources"_L1, relation.sources)
        .text("note"_L1, relation.note)
        .row();
}

QJsonObject json(const Act &act)
{
    return JsonRow()
        .text("id"_L1, act.id.text())
        .text("kind"_L1, act.kind)
        .text("issuer"_L1, act.issuer)
        .text("number"_L1, act.number)
        .text("date"_L1, act.date.text())
        .text("title_ru"_L1, act.titleRu)
        .text("title_en"_L1, act.titleEn)
        .ids("award"_L1, act.awards)
        .text("effect"_L1, act.effect)
        .ids("sources"_L1, act.sources)
        .text("note"_L1, act.note)
        .row();
}

QJsonObject json(const Procedure &procedure)
{
    return JsonRow()
        .text("id"_L1, procedure.id)
        .text("award"_L1, procedure.award.text())
        .number("step"_L1, procedure.step)
        .text("role"_L1, procedure.role)
        .text("actor"_L1, procedure.actor)
        .text("action"_L1, procedure.action)
        .text("period"_L1, procedure.period.text())
        .ids("sources"_L1, procedure.sources)
        .text("note"_L1, procedure.note)
        .row();
}

QJsonObject json(const Count &count)
{
    return JsonRow()
        .text("id"_L1, count.id)
        .text("award"_L1, count.award.text())
        .text("period"_L1, count.period.text())
        .text("measure"_L1, count.measure)
        .text("category"_L1, count.category)
        .number("value"_L1, count.value)
        .ids("sources"_L1, count.sources)
        .text("note"_L1, count.note)
        .row();
}

QJsonObject json(const Claim &claim)
{
    return JsonRow()
        .text("id"_L1, claim.question)
        .text("subject"_L1, claim.subject)
        .text("property"_L1, claim.property)
        .text("value"_L1, claim.value)
        .text("source"_L1, claim.source.text())
        .text("stance"_L1, QString(stanceText(claim.stance)))
        .text("note"_L1, claim.note)
        .row();
}

QJsonArray yearRows(const LineageFacts &facts)
{
    QJsonArray years;
    for (const Award &award : facts.awards) {
        for (const YearCount &count : facts.conferrals.value(award.id).years) {
            const YearCount picked = facts.chosen ? countIn(*facts.chosen, award.id, count.year) : count;
            years.append(QJsonObject { { u"award"_s, award.id.text() }, { u"year"_s, count.year },
                { u"conferrals"_s, count.certain }, { u"possible"_s, count.possible }, { u"chosen"_s, picked.certain },
                { u"chosen_possible"_s, picked.possible } });
        }
    }
    return years;
}

QJsonArray undatedRows(const LineageFacts &facts)
{
    QJsonArray undated;
    for (const Award &award : facts.awards) {
        const qint64 all = facts.conferrals.value(award.id).undated;
        const qint64 picked = facts.chosen ? facts.chosen->value(award.id).undated : all;
        if (all > 0)
            undated.append(
                QJsonObject { { u"award"_s, award.id.text() }, { u"conferrals"_s, all }, { u"chosen"_s, picked } });
    }
    return undated;
}

template <typename Value> QJsonArray rows(const QList<Value> &values)
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(json(value));
    return array;
}

} // namespace

QJsonObject lineageJson(
    const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const Answer *chosen)
{
    const LineageFacts facts = lineageFacts(records, snapshot, chosen, QDate::currentDate().toJulianDay());
    QJsonArray line;
    for (const Award &award : family(facts).line)
        line.append(award.id.text());
    return {
        { u"line"_s, line },
        { u"years"_s, yearRows(facts) },
        { u"undated"_s, undatedRows(facts) },
        { u"awards"_s, rows(records.awards) },
        { u"relations"_s, rows(records.relations) },
        { u"acts"_s, rows(records.acts) },
        { u"procedures"_s, rows(records.procedures) },
        { u"counts"_s, rows(records.counts) },
        { u"claims"_s, rows(records.claims) },
    };
}

} // namespace phalera
