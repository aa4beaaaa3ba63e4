// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/livingpeople.h"
#include "app/reportdraft.h"
#include "app/words.h"
#include "record/comparison.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Agrees:
        return QCoreApplication::translate("Reports", "agrees", "how a statement stands to another");
    case Standing::InOtherWords:
        return QCoreApplication::translate("Reports", "in other words", "how a statement stands to another");
    case Standing::Differs:
        return QCoreApplication::translate("Reports", "differs", "how a statement stands to another");
    case Standing::Corrects:
        return QCoreApplication::translate("Reports", "corrects it", "how a statement stands to another");
    case Standing::Disputes:
        return QCoreApplication::translate("Reports", "disputes it", "how a statement stands to another");
    case Standing::IsContradicted:
        return QCoreApplication::translate("Reports", "is contradicted by it", "how a statement stands to another");
    }
    return {};
}

class CriticismComposer
{
    Q_DECLARE_TR_FUNCTIONS(phalera::CriticismComposer)
public:
    CriticismComposer(const SourceCriticism &criticism, const ReportSetting &setting)
        : m_criticism(criticism)
        , m_source(criticism.source.ref.id)
        , m_living(setting.titles.snapshot(), setting.form.privacy, setting.when.date())
        , m_draft(
              setting, [&criticism](const SourceId &id) { return sourceOf(criticism, id); }, tr("Source criticism"))
    {
    }

    ReportPlan compose()
    {
        const QString name = m_draft.titleOf(Table::Sources, m_source.text());
        m_draft.setSubject(name);
        m_draft.add(HeadingBlock { 1, name, m_draft.title() });
        m_draft.add(ParagraphBlock { m_draft.noted(sourceLine(sourceOf(m_criticism, m_source)), { m_source }) });
        addNumbers();
        m_draft.addContents();
        addContradicted();
        addStatements();
        m_draft.addPrivacy(m_leftOut.size());
        ReportPlan plan = m_draft.finished();
        plan.title = name;
        return plan;
    }

private:
    static Source sourceOf(const SourceCriticism &criticism, const SourceId &id)
    {
        const auto known = criticism.sources.constFind(id);
        return known != criticism.sources.constEnd() ? *known : criticism.source.sources.value(id);
    }

    void addNumbers()
    {
        FactsBlock facts;
        const auto add = [&](const QString &label, qint64 number) {
            facts.facts.append({ label, { m_draft.figure(number) } });
        };
        add(tr("Records that cite it"), m_criticism.records);
        add(tr("Values that it tells"), m_criticism.values);
        add(tr("Told by it alone"), m_criticism.alone);
        add(tr("Contradicted by others"), m_criticism.contradicted.size());
        add(tr("Of them accepted as it says"), m_criticism.accepted);
        add(tr("Statements"), m_criticism.source.claims.size());
        m_draft.addFacts(tr("In numbers"), std::move(facts));
    }

    QString valueText(const RecordRef &record, const FieldSpec &field, const QString &value) const
    {
        if (value.isEmpty())
            return tr("not settled");
        if (field.type == FieldType::Date)
            return wordsOfDateText(value, m_draft.setting().locale);
        if ((field.type == FieldType::Reference || field.type == FieldType::ReferenceList) && field.target) {
            QStringList titles;
            for (const QString &id : splitList(value))
                titles.append(m_draft.titleOf(*field.target, id));
            return titles.join(u"; "_s);
        }
        return valueWord(record.table, field.name, value);
    }

    /// The values that some accounts give, each once, with the sources of each.
    NotedText values(const SourceAccount &told, const FieldSpec &field, bool ofSource)
    {
        QStringList texts;
        QList<SourceId> sources;
        for (const Account &account : told.accounts.accounts) {
            const bool isOfSource = account.sources.contains(m_source);
            if (isOfSource != ofSource || account.value.isEmpty())
                continue;
            QString text = valueText(told.record, field, account.value);
            if (account.stance == Stance::Disputes)
                text = tr("%1 (disputed)", "a value that a source disputes").arg(text);
            if (!texts.contains(text))
                texts.append(text);
            sources += account.sources;
        }
        return ofSource ? NotedText { texts.join(u"; "_s) } : m_draft.noted(texts.join(u"; "_s), sources);
    }

    void addContradicted()
    {
        TableBlock table;
        table.columns = { { tr("Record and field"), 1 }, { tr("This source"), 1 }, { tr("Others"), 1 },
            { tr("Accepted, and why"), 1.2 } };
        QStringList ids;
        RecordRef last;
        for (const SourceAccount &told : m_criticism.contradicted) {
            const FieldSpec &field = tableSpec(told.record.table).fields[size_t(told.accounts.field)];
            if (m_living.isLeftOut(told.record) || m_living.isWithheld(told.record, QString(field.name))) {
                m_leftOut.insert(m_living.personOf(told.record));
                continue;
            }
            if (!(told.record == last))
                table.groups.append({ int(table.rows.size()), 1, m_draft.titleOf(told.record.table, told.record.id) });
            last = told.record;
            table.rows.append(
                { { fieldLabel(told.record.table, field.name) }, values(told, field, true), values(told, field, false),
                    { tr("%1. %2", "value, why it was accepted")
                            .arg(valueText(told.record, field, told.accounts.accepted),
                                reasonSentence(told.accounts.reason)) } });
            ids.append(told.record.id);
        }
        if (m_criticism.contradicted.isEmpty()) {
            m_draft.add(HeadingBlock { 2, tr("Where others say otherwise") });
            m_draft.add(ParagraphBlock { { tr("No other source contradicts what this one tells of a record.") } });
        }
        m_draft.addTable(tr("Where others say otherwise"), std::move(table), ids);
    }

    bool isLeftOut(const Claim &claim)
    {
        const auto subject = m_draft.setting().titles.resolve(claim.subject);
        if (!subject || !(m_living.isLeftOut(*subject) || m_living.isWithheld(*subject, claim.property)))
            return false;
        m_leftOut.insert(m_living.personOf(*subject));
        return true;
    }

    // Its statements beside those of others on the same question; contradictions stand first.
    void addStatements()
    {
        TableBlock table;
        table.columns
            = { { fieldLabel(Table::Claims, "subject"_L1), 1 }, { tr("This source"), 1.2 }, { tr("Others"), 1.4 } };
        QStringList ids;
        QList<Claim> claims = m_criticism.source.claims;
        std::ranges::stable_partition(claims, [this](const Claim &claim) {
            return isContradicted(claim, m_criticism.source.questions.value(claim.question));
        });
        for (const Claim &claim : std::as_const(claims)) {
            if (claim.source != m_source || isLeftOut(claim))
                continue;
            QStringList others;
            QList<SourceId> sources;
            for (const Counterstatement &other :
                counterstatements(claim, m_criticism.source.questions.value(claim.question))) {
                others.append(tr("%1: %2", "how a statement stands to another, its words")
                                  .arg(standingWord(other.standing),
                                      wordsOfDateText(other.claim.value, m_draft.setting().locale)));
                sources.append(other.claim.source);
            }
            table.rows.append({ { m_draft.setting().titles.titleOfId(claim.subject) },
                { tr("%1: %2", "property of a statement, its value")
                        .arg(propertyLabel(claim.property), wordsOfDateText(claim.value, m_draft.setting().locale)) },
                m_draft.noted(others.join(u'\n'), sources) });
            ids.append(claim.id);
        }
        m_draft.addTable(tr("Its statements"), std::move(table), ids);
    }

    const SourceCriticism &m_criticism;
    SourceId m_source;
    LivingPeople m_living;
    QSet<QString> m_leftOut; ///< people of whom something is not said
    ReportDraft m_draft;
};

} // namespace

ReportPlan criticismPlan(const SourceCriticism &criticism, const ReportSetting &setting)
{
    return CriticismComposer(criticism, setting).compose();
}

} // namespace phalera
