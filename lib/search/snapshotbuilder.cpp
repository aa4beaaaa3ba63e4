// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/decision.h"
#include "record/identities.h"
#include "search/awardlife.h"
#include "search/conferraltable.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

template <typename Value> void sortById(std::vector<Accepted<Value>> &values)
{
    std::sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.value.id < b.value.id; });
}

QStringList known(QStringList texts)
{
    texts.removeAll(QString());
    return texts;
}

/// The English title where there is one: acts of the records have a Russian title only as an addition.
QString listedTitle(const Act &act)
{
    return act.titleEn.isEmpty() ? act.titleRu : act.titleEn;
}

QString flag(bool isSet)
{
    return isSet ? u"yes"_s : u"no"_s;
}

TableData actTable(std::vector<Accepted<Act>> acts, const NamedRecords &named)
{
    sortById(acts);
    TableBuilder table(fieldsOf(Unit::Acts));
    for (const auto &[act, hasConflict] : acts) {
        QStringList awardIds;
        for (const AwardId &award : act.awards)
            awardIds.append(award.text());
        for (const QString &award : awardIds)
            table.addWordings(Field::Award, award, QStringList { award } + named.awards.value(award));
        table.set(Field::Id, act.id.text());
        table.set(Field::Act, act.id.text());
        table.addWordings(Field::Act, act.id.text(), {}); // its id is no text to find it by
        table.set(Field::Kind, act.kind);
        table.set(Field::Issuer, act.issuer);
        table.set(Field::Number, act.number);
        table.set(Field::Date, act.date.text());
        table.set(Field::DatePrecision, precisionText(act.date));
        table.set(Field::Title, listedTitle(act));
        table.addWordings(Field::Title, listedTitle(act), known({ act.titleEn, act.titleRu }));
        table.set(Field::Award, awardIds);
        table.set(Field::Effect, act.effect);
        table.set(Field::Note, act.note);
        table.set(Field::Statement, named.statements.value(act.id.text()));
        table.set(Field::Source, idTexts(act.sources));
        table.set(Field::SourceCount, QString::number(act.sources.size()));
        table.set(Field::Conflict, flag(hasConflict));
    }
    return table.build(Row(acts.size()));
}

/// `statements`: of each source, by its id.
TableData sourceTable(const RecordCells &sources, const WordingsById &statements)
{
    TableBuilder table(fieldsOf(Unit::Sources));
    for (const quint32 number : sources.inOrder()) {
        const Source source = toSource(sources.record(number));
        table.set(Field::Id, source.id.text());
        table.set(Field::Source, source.id.text());
        table.set(Field::Kind, source.kind);
        table.set(Field::Author, source.author);
        table.set(Field::Title, source.title);
        table.set(Field::Container, source.container);
        table.set(Field::Publisher, source.publisher);
        table.set(Field::Date, source.date.text());
        table.set(Field::DatePrecision, precisionText(source.date));
        table.set(Field::Url, source.url);
        table.set(Field::Language, source.language);
        table.set(Field::Note, source.note);
        table.set(Field::Statement, statements.value(source.id.text()));
        table.set(Field::Conflict, flag(sources.hasConflict(number)));
    }
    return table.build(sources.size());
}

} // namespace

struct SnapshotBuilder::Private
{
    RecordCells people { Table::People };
    RecordCells conferrals { Table::Conferrals };
    std::vector<Accepted<Act>> acts;
    RecordCells sources { Table::Sources };
    std::vector<Award> awards;
    WordingsById statementsOnSubjects;
    WordingsById statementsOfSources;
    QList<Identities::Same> same;

    void addStatement(const Claim &claim);
    [[nodiscard]] NamedRecords named() const;
    [[nodiscard]] QHash<QString, QString> standIns(const TableData &conferrals) const;
};

void SnapshotBuilder::Private::addStatement(const Claim &claim)
{
    if (const auto decision = decisionOf(claim)) { // which is what somebody did with the records, and no word on them
        if (decision->kind == Decision::Kind::SameAs)
            same.append({ { Table::People, decision->subject }, decision->value });
        return;
    }
    for (const QString &text : known({ claim.value, claim.note })) {
        statementsOnSubjects[claim.subject].append(text);
        statementsOfSources[claim.source.text()].append(text);
    }
}

NamedRecords SnapshotBuilder::Private::named() const
{
    NamedRecords named;
    named.statements = statementsOnSubjects;
    QHash<QString, Date> actDates;
    for (const auto &[act, hasConflict] : acts) {
        named.acts.insert(act.id.text(), known({ act.titleEn, act.titleRu, act.number }));
        actDates.insert(act.id.text(), act.date);
    }
    for (const Award &award : awards) {
        named.awards.insert(award.id.text(), known({ award.nameRu, award.nameEn }));
        named.awardLives.insert(award.id.text(), awardLife(award, actDates.value(award.establishedByAct.text())));
    }
    return named;
}

/// Of records that were decided to be one, the one that came stands for the others.
QHash<QString, QString> SnapshotBuilder::Private::standIns(const TableData &conferrals) const
{
    const Texts &people = conferrals.column(Field::Person)->dictionary;
    const auto isHere = [&](const QString &id) {
        const QByteArray utf8 = id.toUtf8();
        const quint32 person = people.lowerBound(utf8);
        return conferrals.codeOfId(id) != 0 || (person < people.size() && people.utf8(person) == utf8);
    };
    QHash<QString, QString> standIns;
    const Identities identities(same);
    for (auto group = identities.merged().cbegin(); group != identities.merged().cend(); ++group) {
        const QStringList members = QStringList { group.key().id } + group.value();
        const auto here = std::find_if(members.cbegin(), members.cend(), isHere);
        if (here == members.cend())
            continue;
        for (const QString &id : members) {
            if (!isHere(id))
                standIns.insert(id, *here);
        }
    }
    return standIns;
}

SnapshotBuilder::SnapshotBuilder()
    : d(std::make_unique<Private>())
{
}

SnapshotBuilder::~SnapshotBuilder() = default;

void SnapshotBuilder::add(const Record &accepted, bool hasConflict)
{
    switch (accepted.table) {
    case Table::People:
        d->people.add(accepted, hasConflict);
        break;
    case Table::Conferrals:
        d->conferrals.add(accepted, hasConflict);
        break;
    case Table::Acts:
        d->acts.push_back({ toAct(accepted), hasConflict });
        break;
    case Table::Sources:
        d->sources.add(accepted, hasConflict);
        break;
    case Table::Awards:
        d->awards.push_back(toAward(accepted));
        break;
    case Table::Claims:
        d->addStatement(claimFromRecord(accepted));
        break;
    default:
        break; // relations, procedures and counts are no rows of a list
    }
}

void SnapshotBuilder::replace(const QList<std::pair<Record, bool>> &accepted)
{
    QHash<QByteArray, std::pair<Record, bool>> people;
    QHash<QByteArray, std::pair<Record, bool>> conferrals;
    for (const auto &each : accepted) {
        if (each.first.table == Table::People)
            people.insert(each.first.id.toUtf8(), each);
        else if (each.first.table == Table::Conferrals)
            conferrals.insert(each.first.id.toUtf8(), each);
    }
    d->people.replace(people);
    d->conferrals.replace(conferrals);
}

std::shared_ptr<const Snapshot> SnapshotBuilder::build()
{
    const NamedRecords named = d->named();
    auto data = std::make_unique<Snapshot::Private>();
    data->tables[size_t(RowTable::Sources)]
        = sourceTable(std::exchange(d->sources, RecordCells(Table::Sources)), d->statementsOfSources);
    buildConferralTable(*data, std::move(d->people), std::move(d->conferrals), named);
    data->standIns = d->standIns(data->table(RowTable::Conferrals));
    data->tables[size_t(RowTable::Acts)] = actTable(std::move(d->acts), named);
    d = std::make_unique<Private>();
    return std::make_shared<const Snapshot>(std::move(data));
}

} // namespace phalera
