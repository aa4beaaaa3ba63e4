// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/dossiercomposer.h"
#include "app/dossierfields.h"
#include "app/dossiertext.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

DossierComposer::DossierComposer(const Dossier &dossier, const ReportSetting &setting)
    : m_dossier(dossier)
    , m_spec(tableSpec(dossier.ref.table))
    , m_draft(
          setting, [&dossier](const SourceId &id) { return dossier.sources.value(id); }, tr("Dossier"))
{
}

ReportPlan DossierComposer::compose()
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
    m_draft.addTable(
        m_dossier.ref.table == Table::Sources ? tr("What it says") : tr("What is said about it"), statements());
    m_draft.addTable(tr("Cited by"), citingRecords());
    ReportPlan plan = m_draft.finished();
    plan.title = name;
    return plan;
}

QString DossierComposer::dateText(const Date &date) const
{
    return date.isNull() ? tr("undated") : dateWords(date, m_draft.setting().locale);
}

QString DossierComposer::headline() const
{
    return dossierHeadline(m_dossier, m_draft.setting().titles);
}

QString DossierComposer::subtitle() const
{
    QStringList parts;
    if (m_dossier.ref.table == Table::People)
        parts << personName(toPerson(m_dossier.accepted)) << personNameEn(toPerson(m_dossier.accepted))
              << value("occupation"_L1);
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

QString DossierComposer::wordsOf(const FieldSpec &field, const QString &text) const
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

FactsBlock DossierComposer::facts()
{
    FactsBlock block;
    for (const FieldAccounts &accounts : m_dossier.fields) {
        const FieldSpec &field = m_spec.fields[size_t(accounts.field)];
        const bool isUnsettled = accounts.reason == FieldAccounts::Reason::Unsettled;
        const bool isKnown = !isUnsettled && !accounts.accepted.isEmpty();
        if (standsOutsideFacts(m_spec.table, field)
            || (!isKnown && !isUnsettled && !isExpectedFact(m_spec.table, field.name)))
            continue;
        QString text = isKnown ? wordsOf(field, accounts.accepted) : isUnsettled ? tr("not settled") : tr("unknown");
        const Date old = isKnown && field.type == FieldType::Date
            ? oldStyleDay(Date::parse(accounts.accepted).value_or(Date()))
            : Date();
        if (!old.isNull())
            text = text + u' ' + DossierText::tr("(%1 Old Style)").arg(dateText(old));
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

QList<Record> DossierComposer::related(Table table, QStringView orderedBy) const
{
    QList<Record> records;
    std::copy_if(m_dossier.related.begin(), m_dossier.related.end(), std::back_inserter(records),
        [table](const Record &r) { return r.table == table; });
    const auto key
        = [orderedBy](const Record &record) { return Date::parse(record.value(orderedBy)).value_or(Date()); };
    std::stable_sort(records.begin(), records.end(), [&](const Record &a, const Record &b) { return key(a) < key(b); });
    return records;
}

// Whether it was conferred or taken away must never be left to the reader's guess.
QString DossierComposer::statusWord(const Conferral &c)
{
    return c.status.isEmpty() || c.status == "conferred"_L1 ? QString() : valueWord(Field::Status, c.status);
}

QString DossierComposer::circumstances(const Conferral &c)
{
    QStringList parts { c.position, c.organisation, c.place,
        c.republic.isEmpty() ? QString() : valueWord(Field::Republic, c.republic) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

FactsBlock DossierComposer::conferralsOfPerson()
{
    FactsBlock block;
    for (const Record &record : related(Table::Conferrals, u"date")) {
        const Conferral c = toConferral(record);
        QStringList title { m_draft.titleOf(Table::Awards, c.award.text()) };
        if (c.ordinal && *c.ordinal > 1)
            title << tr("conferral no. %1").arg(*c.ordinal);
        title << statusWord(c);
        title.removeAll(QString());
        QStringList lines { title.join(u", "_s), circumstances(c), c.grounds,
            c.act.isEmpty() ? QString() : m_draft.titleOf(Table::Acts, c.act.text()), c.note };
        if (!c.medalNumber.isEmpty())
            lines << tr("medal no. %1").arg(c.medalNumber);
        lines.removeAll(QString());
        block.facts.append({ dateText(c.date), m_draft.noted(lines.join(u'\n'), c.sources) });
    }
    return block;
}

TableBlock DossierComposer::recipients()
{
    TableBlock table;
    table.columns = { { fieldLabel(Field::Date), 0 }, { tr("Recipient"), 1 }, { fieldLabel(Field::Position), 1 },
        { fieldLabel(Field::Organisation), 1 }, { fieldLabel(Field::Republic), 1 }, { fieldLabel(Field::Status), 0 } };
    for (const Record &record : related(Table::Conferrals, u"date")) {
        const Conferral c = toConferral(record);
        table.rows.append(
            { m_draft.shortDate(c.date), m_draft.noted(m_draft.titleOf(Table::People, c.person.text()), c.sources),
                { c.position }, { c.organisation },
                { c.republic.isEmpty() ? QString() : valueWord(Field::Republic, c.republic) }, { statusWord(c) } });
    }
    return table;
}

ReportPlan dossierPlan(const Dossier &dossier, const ReportSetting &setting)
{
    return DossierComposer(dossier, setting).compose();
}

} // namespace phalera
