// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a dossier's report that tell of other records: the parts of an award, differences, statements, what
// cites a source.
#include "app/datewords.h"
#include "app/dossiercomposer.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

void DossierComposer::addPartsOfAward()
{
    if (m_dossier.ref.table != Table::Awards)
        return;
    FactsBlock procedures;
    for (const Record &record : m_dossier.related) {
        if (record.table != Table::Procedures)
            continue;
        const Procedure p = toProcedure(record);
        QStringList lines { valueWord(Table::Procedures, "actor"_L1, p.actor), p.action,
            dateWords(p.period, m_draft.setting().locale) };
        lines.removeAll(QString());
        procedures.facts.append(
            { valueWord(Table::Procedures, "role"_L1, p.role), m_draft.noted(lines.join(u'\n'), p.sources) });
    }
    m_draft.addFacts(tr("How it was conferred"), std::move(procedures));
    FactsBlock relations;
    for (const Record &record : related(Table::AwardRelations, u"date")) {
        const AwardRelation r = toAwardRelation(record);
        const QString text = tr("%1 %2 %3", "award, relation, award")
                                 .arg(m_draft.titleOf(Table::Awards, r.from.text()),
                                     valueWord(Table::AwardRelations, "relation"_L1, r.relation),
                                     m_draft.titleOf(Table::Awards, r.to.text()));
        relations.facts.append({ dateText(r.date), m_draft.noted(text, r.sources) });
    }
    m_draft.addFacts(tr("Lineage"), std::move(relations));
    FactsBlock acts;
    for (const Record &record : related(Table::Acts, u"date")) {
        const Act act = toAct(record);
        acts.facts.append({ dateText(act.date), m_draft.noted(actTitle(act), act.sources) });
    }
    m_draft.addFacts(tr("Acts"), std::move(acts));
    m_draft.addTable(tr("Published totals"), publishedTotals());
}

TableBlock DossierComposer::publishedTotals()
{
    TableBlock table;
    for (const QLatin1StringView field : { "period"_L1, "measure"_L1, "category"_L1, "value"_L1, "note"_L1 })
        table.columns.append(
            { fieldLabel(Table::Counts, field), field == "value"_L1 ? 0.0 : 1.0, field == "value"_L1 });
    for (const Record &record : related(Table::Counts, u"period")) {
        const Count c = toCount(record);
        table.rows.append(
            { m_draft.noted(dateText(c.period), c.sources), { valueWord(Table::Counts, "measure"_L1, c.measure) },
                { c.category.isEmpty() ? QString() : valueWord(Table::Counts, "category"_L1, c.category) },
                { m_draft.figure(c.value) }, { c.note } });
    }
    return table;
}

// Accounts of one value and one stance stand as one line with all their sources.
QList<NotedText> DossierComposer::accountLines(const FieldAccounts &accounts, const FieldSpec &field)
{
    QList<Account> distinct;
    for (const Account &account : accounts.accounts) {
        const bool disputes = account.stance == Stance::Disputes;
        const auto same = std::find_if(distinct.begin(), distinct.end(),
            [&](const Account &a) { return a.value == account.value && (a.stance == Stance::Disputes) == disputes; });
        if (same == distinct.end())
            distinct.append(account);
        else
            same->sources += account.sources;
    }
    QList<NotedText> lines;
    for (const Account &account : distinct) {
        QString text = tr("%1: %2", "field and one account of it")
                           .arg(fieldLabel(m_spec.table, field.name), wordsOf(field, account.value));
        if (account.stance == Stance::Disputes)
            text = tr("%1, disputed", "an account that a source disputes").arg(text);
        else if (account.value == accounts.accepted)
            text = tr("%1, accepted", "an account that was accepted").arg(text);
        lines.append(m_draft.noted(text, account.sources));
    }
    return lines;
}

void DossierComposer::addDifferences()
{
    BoxBlock box { tr("Where sources differ"), {} };
    for (const FieldAccounts &accounts : m_dossier.fields) {
        if (!accounts.conflict
            || m_living.isWithheld(m_dossier.ref, QString(m_spec.fields[size_t(accounts.field)].name)))
            continue;
        box.lines += accountLines(accounts, m_spec.fields[size_t(accounts.field)]);
        box.lines.append({ reasonSentence(accounts.reason) });
    }
    if (!box.lines.isEmpty())
        m_draft.add(std::move(box));
}

TableBlock DossierComposer::statements()
{
    const bool isSource = m_dossier.ref.table == Table::Sources;
    TableBlock table;
    if (isSource)
        table.columns.append({ fieldLabel(Table::Claims, "subject"_L1), 1 });
    table.columns += { { fieldLabel(Table::Claims, "property"_L1), 1 }, { tr("Statement"), 1 },
        { fieldLabel(Table::Claims, "stance"_L1), 0 }, { fieldLabel(Table::Claims, "note"_L1), 1 } };
    QString question;
    for (const Claim &claim : m_dossier.claims) {
        if (!isSource && fieldIndex(m_dossier.ref.table, claim.property) >= 0)
            continue;
        QList<NotedText> row;
        if (isSource)
            row.append({ m_draft.setting().titles.titleOfId(claim.subject) });
        // The rows of one question stand together; it is asked once.
        row.append({ !isSource && claim.question == question ? QString() : propertyLabel(claim.property) });
        question = claim.question;
        const auto date = Date::parse(claim.value);
        const QString text = date ? dateText(*date) : claim.value;
        row.append(isSource ? NotedText { text } : m_draft.noted(text, { claim.source }));
        row.append({ valueWord(Table::Claims, "stance"_L1, QString(stanceText(claim.stance))) });
        row.append({ claim.note });
        table.rows.append(row);
    }
    return table;
}

TableBlock DossierComposer::citingRecords()
{
    TableBlock table;
    table.columns = { { tr("Record"), 1 }, { tr("Table"), 1 } };
    for (const RecordRef &record : m_dossier.citing) {
        if (record.table != Table::Claims && !m_living.isLeftOut(record))
            table.rows.append({ { m_draft.titleOf(record.table, record.id) }, { tableWord(record.table) } });
    }
    return table;
}

} // namespace phalera
