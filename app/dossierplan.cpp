// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/dossierfields.h"
#include "app/reportdraft.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

class DossierComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::DossierComposer)
public:
    DossierComposer(const Dossier &dossier, const ReportSetting &setting)
        : m_dossier(dossier)
        , m_spec(tableSpec(dossier.ref.table))
        , m_draft(setting, [&dossier](const SourceId &id) { return dossier.sources.value(id); }, tr("Dossier"))
    {
    }

    ReportPlan compose()
    {
        const QString name = headline();
        m_draft.setSubject(name);
        m_draft.add(HeadingBlock { 1, name, subtitle() });
        m_draft.addFacts({}, facts());
        if (const QString note = value("note"_L1); !note.isEmpty())
            m_draft.add(ParagraphBlock { m_draft.noted(note, m_dossier.accepted.sources()), true });
        if (m_dossier.ref.table == Table::People)
            m_draft.addFacts(tr("Conferrals"), conferralsOfPerson());
        else
            m_draft.addTable(tr("Recipients"), recipients());
        addPartsOfAward();
        addDifferences();
        m_draft.addTable(m_dossier.ref.table == Table::Sources ? tr("What it says") : tr("What is said about it"), statements());
        m_draft.addTable(tr("Cited by"), citingRecords());
        ReportPlan plan = m_draft.finished();
        plan.title = name;
        return plan;
    }

private:
    QString value(QLatin1StringView field) const { return m_dossier.accepted.value(field); }

    QString dateText(const Date &date) const { return date.isNull() ? tr("undated") : dateWords(date, m_draft.setting().locale); }

    QString headline() const
    {
        switch (m_dossier.ref.table) {
        case Table::People:
            return personName(toPerson(m_dossier.accepted));
        case Table::Awards:
            return awardName(toAward(m_dossier.accepted));
        case Table::Acts:
            return actTitle(toAct(m_dossier.accepted));
        case Table::Sources: {
            const QString title = value("title"_L1);
            return title.isEmpty() ? m_dossier.ref.id : title;
        }
        default:
            return m_draft.titleOf(m_dossier.ref.table, m_dossier.ref.id);
        }
    }

    QString subtitle() const
    {
        QStringList parts;
        if (m_dossier.ref.table == Table::People)
            parts << personNameEn(toPerson(m_dossier.accepted)) << value("occupation"_L1);
        else if (m_dossier.ref.table == Table::Awards)
            parts << value("name_ru"_L1) << value("name_en"_L1);
        else if (m_dossier.ref.table == Table::Acts)
            parts << value("title_ru"_L1) << value("title_en"_L1);
        else if (m_dossier.ref.table == Table::Sources)
            parts << value("author"_L1) << value("container"_L1);
        parts.removeAll(QString());
        parts.removeAll(headline());
        return parts.join(u" · "_s);
    }

    QString wordsOf(const FieldSpec &field, const QString &text) const
    {
        QStringList words;
        switch (field.type) {
        case FieldType::Date: {
            const auto date = Date::parse(text);
            return date ? dateText(*date) : text;
        }
        case FieldType::Reference:
        case FieldType::ReferenceList:
            for (const QString &id : splitList(text))
                words << m_draft.titleOf(*field.target, id);
            return words.join(u'\n');
        case FieldType::List:
            return splitList(text).join(u", "_s);
        case FieldType::Integer:
            return m_draft.figure(text.toLongLong());
        default:
            return valueWord(m_dossier.ref.table, field.name, text);
        }
    }

    FactsBlock facts()
    {
        FactsBlock block;
        for (const FieldAccounts &accounts : m_dossier.fields) {
            const FieldSpec &field = m_spec.fields[size_t(accounts.field)];
            const bool isUnsettled = accounts.reason == FieldAccounts::Reason::Unsettled;
            const bool isKnown = !isUnsettled && !accounts.accepted.isEmpty();
            if (standsOutsideFacts(m_spec.table, field) || (!isKnown && !isUnsettled && !isExpectedFact(m_spec.table, field.name)))
                continue;
            QString text = isKnown ? wordsOf(field, accounts.accepted) : isUnsettled ? tr("not settled") : tr("unknown");
            if (accounts.conflict)
                text = tr("%1 (sources differ)", "a value and its mark of doubt").arg(text);
            QList<SourceId> sources;
            for (const Account &account : accounts.accounts) {
                if (isKnown && account.value == accounts.accepted && account.stance != Stance::Disputes)
                    sources += account.sources;
            }
            NotedText noted = m_draft.noted(text, sources);
            noted.isSoft = !isKnown;
            block.facts.append({ fieldLabel(m_spec.table, field.name), noted });
        }
        return block;
    }

    QList<Record> related(Table table, QStringView orderedBy) const
    {
        QList<Record> records;
        std::copy_if(m_dossier.related.begin(), m_dossier.related.end(), std::back_inserter(records), [table](const Record &r) { return r.table == table; });
        const auto key = [orderedBy](const Record &record) { return Date::parse(record.value(orderedBy)).value_or(Date()); };
        std::stable_sort(records.begin(), records.end(), [&](const Record &a, const Record &b) { return key(a) < key(b); });
        return records;
    }

    // Whether it was conferred or taken away must never be left to the reader's guess.
    QString statusWord(const Conferral &c) const
    {
        return c.status.isEmpty() || c.status == "conferred"_L1 ? QString() : valueWord(Field::Status, c.status);
    }

    static QString circumstances(const Conferral &c)
    {
        QStringList parts { c.position, c.organisation, c.place, c.republic.isEmpty() ? QString() : valueWord(Field::Republic, c.republic) };
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    FactsBlock conferralsOfPerson()
    {
        FactsBlock block;
        for (const Record &record : related(Table::Conferrals, u"date")) {
            const Conferral c = toConferral(record);
            QStringList title { m_draft.titleOf(Table::Awards, c.award.text()) };
            if (c.ordinal && *c.ordinal > 1)
                title << tr("conferral no. %1").arg(*c.ordinal);
            title << statusWord(c);
            title.removeAll(QString());
            QStringList lines { title.join(u", "_s), circumstances(c), c.grounds, c.act.isEmpty() ? QString() : m_draft.titleOf(Table::Acts, c.act.text()), c.note };
            if (!c.medalNumber.isEmpty())
                lines << tr("medal no. %1").arg(c.medalNumber);
            lines.removeAll(QString());
            block.facts.append({ dateText(c.date), m_draft.noted(lines.join(u'\n'), c.sources) });
        }
        return block;
    }

    TableBlock recipients()
    {
        TableBlock table;
        table.columns = { { fieldLabel(Field::Date), 0 }, { tr("Recipient"), 1 }, { fieldLabel(Field::Position), 1 },
            { fieldLabel(Field::Organisation), 1 }, { fieldLabel(Field::Republic), 1 }, { fieldLabel(Field::Status), 0 } };
        for (const Record &record : related(Table::Conferrals, u"date")) {
            const Conferral c = toConferral(record);
            table.rows.append({ m_draft.shortDate(c.date), m_draft.noted(m_draft.titleOf(Table::People, c.person.text()), c.sources), { c.position },
                { c.organisation }, { c.republic.isEmpty() ? QString() : valueWord(Field::Republic, c.republic) }, { statusWord(c) } });
        }
        return table;
    }

    void addPartsOfAward()
    {
        if (m_dossier.ref.table != Table::Awards)
            return;
        FactsBlock procedures;
        for (const Record &record : m_dossier.related) {
            if (record.table != Table::Procedures)
                continue;
            const Procedure p = toProcedure(record);
            QStringList lines { valueWord(Table::Procedures, "actor"_L1, p.actor), p.action, dateWords(p.period, m_draft.setting().locale) };
            lines.removeAll(QString());
            procedures.facts.append({ valueWord(Table::Procedures, "role"_L1, p.role), m_draft.noted(lines.join(u'\n'), p.sources) });
        }
        m_draft.addFacts(tr("How it was conferred"), std::move(procedures));
        FactsBlock relations;
        for (const Record &record : related(Table::AwardRelations, u"date")) {
            const AwardRelation r = toAwardRelation(record);
            const QString text = tr("%1 %2 %3", "award, relation, award")
                                     .arg(m_draft.titleOf(Table::Awards, r.from.text()), valueWord(Table::AwardRelations, "relation"_L1, r.relation),
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

    TableBlock publishedTotals()
    {
        TableBlock table;
        for (const QLatin1StringView field : { "period"_L1, "measure"_L1, "category"_L1, "value"_L1, "note"_L1 })
            table.columns.append({ fieldLabel(Table::Counts, field), field == "value"_L1 ? 0.0 : 1.0, field == "value"_L1 });
        for (const Record &record : related(Table::Counts, u"period")) {
            const Count c = toCount(record);
            table.rows.append({ m_draft.noted(dateText(c.period), c.sources), { valueWord(Table::Counts, "measure"_L1, c.measure) },
                { c.category.isEmpty() ? QString() : valueWord(Table::Counts, "category"_L1, c.category) }, { m_draft.figure(c.value) }, { c.note } });
        }
        return table;
    }

    // Accounts of one value and one stance stand as one line with all their sources.
    QList<NotedText> accountLines(const FieldAccounts &accounts, const FieldSpec &field)
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
            QString text = tr("%1: %2", "field and one account of it").arg(fieldLabel(m_spec.table, field.name), wordsOf(field, account.value));
            if (account.stance == Stance::Disputes)
                text = tr("%1, disputed", "an account that a source disputes").arg(text);
            else if (account.value == accounts.accepted)
                text = tr("%1, accepted", "an account that was accepted").arg(text);
            lines.append(m_draft.noted(text, account.sources));
        }
        return lines;
    }

    void addDifferences()
    {
        BoxBlock box { tr("Where sources differ"), {} };
        for (const FieldAccounts &accounts : m_dossier.fields) {
            if (!accounts.conflict)
                continue;
            box.lines += accountLines(accounts, m_spec.fields[size_t(accounts.field)]);
            box.lines.append({ reasonSentence(accounts.reason) });
        }
        if (!box.lines.isEmpty())
            m_draft.add(std::move(box));
    }

    TableBlock statements()
    {
        const bool isSource = m_dossier.ref.table == Table::Sources;
        TableBlock table;
        if (isSource)
            table.columns.append({ fieldLabel(Table::Claims, "subject"_L1), 1 });
        table.columns += { { fieldLabel(Table::Claims, "property"_L1), 1 }, { tr("Statement"), 1 }, { fieldLabel(Table::Claims, "stance"_L1), 0 },
            { fieldLabel(Table::Claims, "note"_L1), 1 } };
        QString question;
        for (const Claim &claim : m_dossier.claims) {
            if (!isSource && fieldIndex(m_dossier.ref.table, claim.property) >= 0)
                continue;
            QList<NotedText> row;
            if (isSource)
                row.append({ subjectTitle(claim) });
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

    QString subjectTitle(const Claim &claim) const { return m_draft.setting().titles.titleOfId(claim.subject); }

    TableBlock citingRecords()
    {
        TableBlock table;
        table.columns = { { tr("Record"), 1 }, { tr("Table"), 1 } };
        for (const RecordRef &record : m_dossier.citing) {
            if (record.table != Table::Claims)
                table.rows.append({ { m_draft.titleOf(record.table, record.id) }, { tableWord(record.table) } });
        }
        return table;
    }

    const Dossier &m_dossier;
    const TableSpec &m_spec;
    ReportDraft m_draft;
};

} // namespace

ReportPlan dossierPlan(const Dossier &dossier, const ReportSetting &setting)
{
    return DossierComposer(dossier, setting).compose();
}

} // namespace phalera
