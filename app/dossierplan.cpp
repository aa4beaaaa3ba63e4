// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datewords.h"
#include "app/dossiercomposer.h"
#include "app/dossierfields.h"
#include "app/dossiertext.h"
#include "app/words.h"

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// As the dossier holds them; those of an award's recipients as the snapshot lists them.
SourceLookup sourcesOf(const Dossier &dossier, const std::shared_ptr<const Snapshot> &snapshot)
{
    return [&dossier, snapshot](const SourceId &id) {
        const auto known = dossier.sources.constFind(id);
        return known != dossier.sources.constEnd() ? *known : snapshot ? phalera::sourcesOf(snapshot)(id) : Source {};
    };
}

} // namespace

DossierComposer::DossierComposer(const Dossier &dossier, const ReportSetting &setting)
    : m_dossier(dossier)
    , m_spec(tableSpec(dossier.ref.table))
    , m_living(setting.titles.snapshot(), setting.form.privacy, setting.when.date())
    , m_draft(setting, sourcesOf(dossier, setting.titles.snapshot()), tr("Dossier"))
{
}

ReportPlan DossierComposer::compose()
{
    if (m_living.isLeftOut(m_dossier.ref))
        return leftOut();
    const QString name = headline();
    m_draft.setSubject(name);
    m_draft.add(HeadingBlock { 1, name, subtitle() });
    m_draft.addContents();
    m_draft.addFacts({}, facts());
    if (m_dossier.ref.table == Table::People)
        m_draft.addPrivacy(m_living.isWithheld(m_dossier.ref, u"born") ? 1 : 0);
    if (const QString note = value("note"_L1); !note.isEmpty())
        m_draft.add(ParagraphBlock { m_draft.noted(note, m_dossier.accepted.sources()), true });
    if (m_dossier.ref.table == Table::People) {
        QStringList ids;
        for (const Record &record : related(Table::Conferrals, u"date"))
            ids.append(record.id);
        m_draft.addFacts(tr("Conferrals"), conferralsOfPerson(), ids);
    }
    addPartsOfAward();
    addRecipients();
    addDifferences();
    m_draft.addTable(
        m_dossier.ref.table == Table::Sources ? tr("What it says") : tr("What is said about it"), statements());
    m_draft.addTable(tr("Cited by"), citingRecords());
    ReportPlan plan = m_draft.finished();
    plan.title = name;
    return plan;
}

ReportPlan DossierComposer::leftOut()
{
    m_draft.add(HeadingBlock { 1, m_draft.title() });
    m_draft.addPrivacy(1);
    return m_draft.finished();
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
        if (m_living.isWithheld(m_dossier.ref, QString(field.name))) {
            block.facts.append({ fieldLabel(m_spec.table, field.name),
                { tr("withheld", "left out because the person may be living"), {}, true } });
            continue;
        }
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

// Of an award they are too many for its dossier, so the snapshot lists them.
QList<Conferral> DossierComposer::conferrals() const
{
    QList<Conferral> conferrals;
    const auto &snapshot = m_draft.setting().titles.snapshot();
    if (m_dossier.ref.table != Table::Awards || !snapshot) {
        for (const Record &record : related(Table::Conferrals, u"date"))
            conferrals.append(toConferral(record));
        return conferrals;
    }
    Query query = withCondition({}, Field::Award, { { QueryValue::Kind::Text, m_dossier.ref.id, {}, {} } });
    const Answer found = answer(snapshot, query);
    for (const Row row : ordered(found, { { Field::Date, false } }, m_draft.setting().locale.name().left(2))) {
        if (!snapshot->hasConferral(row))
            continue;
        const auto text = [&](Field field) { return snapshot->text(RowTable::Conferrals, row, field); };
        Conferral c;
        c.id = ConferralId(snapshot->record(RowTable::Conferrals, row).id);
        c.person = PersonId(text(Field::Person));
        c.date = snapshot->date(RowTable::Conferrals, row, Field::Date);
        c.position = text(Field::Position);
        c.organisation = text(Field::Organisation);
        c.republic = text(Field::Republic);
        c.status = text(Field::Status);
        for (const QString &id : splitList(text(Field::Source)))
            c.sources.append(SourceId(id));
        conferrals.append(c);
    }
    return conferrals;
}

void DossierComposer::addRecipients()
{
    if (m_dossier.ref.table != Table::Awards && m_dossier.ref.table != Table::Acts)
        return;
    TableBlock table;
    table.columns = { { fieldLabel(Field::Date), 0 }, { tr("Recipient"), 1 }, { fieldLabel(Field::Position), 1 },
        { fieldLabel(Field::Organisation), 1 }, { fieldLabel(Field::Republic), 1 }, { fieldLabel(Field::Status), 0 } };
    QStringList ids;
    QSet<QString> leftOut;
    for (const Conferral &c : conferrals()) {
        if (m_living.isLeftOut({ Table::People, c.person.text() })) {
            leftOut.insert(c.person.text());
            continue;
        }
        table.rows.append(
            { m_draft.shortDate(c.date), m_draft.noted(m_draft.titleOf(Table::People, c.person.text()), c.sources),
                { c.position }, { c.organisation },
                { c.republic.isEmpty() ? QString() : valueWord(Field::Republic, c.republic) }, { statusWord(c) } });
        ids.append(c.id.text());
    }
    m_draft.addPrivacy(leftOut.size());
    m_draft.addTable(tr("Recipients"), std::move(table), ids);
}

ReportPlan dossierPlan(const Dossier &dossier, const ReportSetting &setting)
{
    return DossierComposer(dossier, setting).compose();
}

} // namespace phalera
