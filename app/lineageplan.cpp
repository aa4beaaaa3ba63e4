// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/reportdraft.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class LineageComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::LineageComposer)
public:
    LineageComposer(
        const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot, const ReportSetting &setting)
        : m_records(records)
        , m_draft(setting, sourcesOf(snapshot), tr("Lineage of the awards"))
    {
    }

    ReportPlan compose(const Drawing &plate)
    {
        m_draft.add(HeadingBlock { 1, tr("Lineage of the awards"), extent() });
        if (!plate.size.isEmpty())
            m_draft.add(FigureBlock { plate.picture, plate.size, {}, plate.altText });
        m_draft.addTable(tr("Awards"), awards());
        m_draft.addTable(tr("Relations"), relations());
        m_draft.addTable(tr("Acts"), acts());
        m_draft.addTable(tr("Procedures"), procedures());
        m_draft.addTable(tr("Published totals"), counts());
        m_draft.addTable(tr("What is said about awards and acts"), claims());
        return m_draft.finished();
    }

private:
    QString extent() const
    {
        return tr("%1, %2, %3", "numbers of awards, acts and relations")
            .arg(tr("%Ln award(s)", nullptr, int(m_records.awards.size())),
                tr("%Ln act(s)", nullptr, int(m_records.acts.size())),
                tr("%Ln relation(s)", nullptr, int(m_records.relations.size())));
    }

    static TableColumn column(Table table, QLatin1StringView field, double weight)
    {
        return { fieldLabel(table, field), weight };
    }

    template <typename T, typename Key> static QList<T> sorted(QList<T> list, const Key &key)
    {
        std::stable_sort(list.begin(), list.end(), [&key](const T &a, const T &b) { return key(a) < key(b); });
        return list;
    }

    QString nameOf(const AwardId &id) const
    {
        const auto award = std::find_if(
            m_records.awards.begin(), m_records.awards.end(), [&id](const Award &a) { return a.id == id; });
        return award == m_records.awards.end() ? awardName(id) : awardName(*award);
    }

    QString wordUnlessEmpty(Table table, QLatin1StringView field, const QString &value) const
    {
        return value.isEmpty() ? QString() : valueWord(table, field, value);
    }

    NotedText dateUnlessEmpty(const Date &date) const { return date.isNull() ? NotedText {} : m_draft.shortDate(date); }

    TableBlock awards()
    {
        TableBlock table;
        table.columns = { column(Table::Awards, "established"_L1, 0), column(Table::Awards, "abolished"_L1, 0),
            { tr("Award"), 1 }, column(Table::Awards, "kind"_L1, 1), column(Table::Awards, "jurisdiction"_L1, 1),
            column(Table::Awards, "granted_by"_L1, 1) };
        for (const Award &award : sorted(m_records.awards, [](const Award &a) { return a.established; })) {
            table.rows.append({ m_draft.shortDate(award.established), dateUnlessEmpty(award.abolished),
                m_draft.noted(awardName(award), award.sources), { valueWord(Table::Awards, "kind"_L1, award.kind) },
                { wordUnlessEmpty(Table::Awards, "jurisdiction"_L1, award.jurisdiction) },
                { wordUnlessEmpty(Table::Awards, "granted_by"_L1, award.grantedBy) } });
        }
        return table;
    }

    TableBlock relations()
    {
        TableBlock table;
        table.columns = { column(Table::AwardRelations, "date"_L1, 0),
            column(Table::AwardRelations, "from_award"_L1, 1), column(Table::AwardRelations, "relation"_L1, 1),
            column(Table::AwardRelations, "to_award"_L1, 1), column(Table::AwardRelations, "note"_L1, 1) };
        for (const AwardRelation &relation :
            sorted(m_records.relations, [](const AwardRelation &r) { return r.date; })) {
            table.rows.append({ m_draft.shortDate(relation.date), { nameOf(relation.from) },
                { valueWord(Table::AwardRelations, "relation"_L1, relation.relation) },
                m_draft.noted(nameOf(relation.to), relation.sources), { relation.note } });
        }
        return table;
    }

    TableBlock acts()
    {
        TableBlock table;
        table.columns = { column(Table::Acts, "date"_L1, 0), column(Table::Acts, "kind"_L1, 1),
            { tr("No.", "number of an act"), 0 }, column(Table::Acts, "issuer"_L1, 1), { tr("Title"), 1 },
            column(Table::Acts, "effect"_L1, 1) };
        for (const Act &act : sorted(m_records.acts, [](const Act &a) { return a.date; })) {
            table.rows.append({ m_draft.shortDate(act.date), { wordUnlessEmpty(Table::Acts, "kind"_L1, act.kind) },
                { act.number }, { wordUnlessEmpty(Table::Acts, "issuer"_L1, act.issuer) },
                m_draft.noted(actTitle(act), act.sources), { wordUnlessEmpty(Table::Acts, "effect"_L1, act.effect) } });
        }
        return table;
    }

    TableBlock procedures()
    {
        TableBlock table;
        table.columns = { column(Table::Procedures, "award"_L1, 1), column(Table::Procedures, "period"_L1, 1),
            column(Table::Procedures, "role"_L1, 0), column(Table::Procedures, "actor"_L1, 1),
            column(Table::Procedures, "action"_L1, 1) };
        for (const Procedure &procedure :
            sorted(m_records.procedures, [](const Procedure &p) { return std::pair(p.period, p.step); })) {
            table.rows.append({ { nameOf(procedure.award) }, dateUnlessEmpty(procedure.period),
                { valueWord(Table::Procedures, "role"_L1, procedure.role) },
                { wordUnlessEmpty(Table::Procedures, "actor"_L1, procedure.actor) },
                m_draft.noted(procedure.action, procedure.sources) });
        }
        return table;
    }

    TableBlock counts()
    {
        TableBlock table;
        table.columns = { column(Table::Counts, "award"_L1, 1), column(Table::Counts, "period"_L1, 0),
            column(Table::Counts, "measure"_L1, 1), column(Table::Counts, "category"_L1, 1),
            { fieldLabel(Table::Counts, "value"_L1), 0, true }, column(Table::Counts, "note"_L1, 1) };
        for (const Count &count :
            sorted(m_records.counts, [](const Count &c) { return std::pair(c.award.text(), c.period); })) {
            table.rows.append({ m_draft.noted(nameOf(count.award), count.sources), m_draft.shortDate(count.period),
                { valueWord(Table::Counts, "measure"_L1, count.measure) },
                { wordUnlessEmpty(Table::Counts, "category"_L1, count.category) }, { m_draft.figure(count.value) },
                { count.note } });
        }
        return table;
    }

    TableBlock claims()
    {
        TableBlock table;
        table.columns = { column(Table::Claims, "subject"_L1, 1), column(Table::Claims, "property"_L1, 1),
            column(Table::Claims, "value"_L1, 1), column(Table::Claims, "stance"_L1, 0),
            column(Table::Claims, "note"_L1, 1) };
        for (const Claim &claim : m_records.claims) {
            const auto date = Date::parse(claim.value);
            table.rows.append(
                { { m_draft.setting().titles.titleOfId(claim.subject) }, { propertyLabel(claim.property) },
                    m_draft.noted(date ? m_draft.shortDate(*date).text : claim.value, { claim.source }),
                    { valueWord(Table::Claims, "stance"_L1, QString(stanceText(claim.stance))) }, { claim.note } });
        }
        return table;
    }

    const LineageRecords &m_records;
    ReportDraft m_draft;
};

} // namespace

ReportPlan lineagePlan(const LineageRecords &records, const std::shared_ptr<const Snapshot> &snapshot,
    const Drawing &plate, const ReportSetting &setting)
{
    return LineageComposer(records, snapshot, setting).compose(plate);
}

} // namespace phalera
