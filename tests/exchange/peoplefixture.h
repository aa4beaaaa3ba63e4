// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/awardnames.h"
#include "exchange/peoplerows.h"
#include "exchange/recordreader.h"
#include "records.h"

#include <QBuffer>
#include <QMap>
#include <QSet>

#include <vector>

namespace phalera::tests {

/// The founding people with their conferrals, as an archive gives them.
inline PeopleRows foundingPeople(const QSet<QString> &only = {})
{
    PeopleRows rows;
    QHash<QString, Record> sources;
    for (const Record &source : foundingRecords(Table::Sources))
        sources.insert(source.id, source);
    for (const Record &award : foundingRecords(Table::Awards))
        rows.awards.insert(award.id, award);
    QMap<QString, PersonRecords> people;
    for (const Record &person : foundingRecords(Table::People)) {
        if (only.isEmpty() || only.contains(person.id))
            people.insert(person.id, { { person, 0, {}, 0, {} }, {} });
    }
    SeenIds ids;
    for (Record conferral : foundingRecords(Table::Conferrals)) {
        conferral.id = ids.addDerived(Table::Conferrals, conferral.values);
        if (const auto person = people.find(conferral.value(u"person")); person != people.end())
            person->conferrals.append({ conferral, 0, {}, 0, {} });
    }
    rows.source = [sources](const QString &id) -> Result<Record> {
        if (!sources.contains(id))
            return failure(Error::Kind::NoSuchRecord, { id });
        return sources.value(id);
    };
    rows.people = [people](const PeopleRows::Visitor &visit) -> Result<void> {
        for (const PersonRecords &person : people) {
            if (!visit(person))
                break;
        }
        return {};
    };
    return rows;
}

inline ArchiveTerms foundingTerms()
{
    ArchiveTerms terms;
    for (const Record &award : foundingRecords(Table::Awards))
        terms.awards.add(award);
    for (const Record &act : foundingRecords(Table::Acts))
        terms.acts.add(act.id);
    return terms;
}

inline PeopleFileOrigin someOrigin()
{
    return { { { QStringLiteral("archive"), QStringLiteral("founding.phalera") } },
        QDateTime({ 2026, 11, 23 }, { 12, 0 }, Qt::UTC), QStringLiteral("phalera 0.1.0") };
}

/// Everything that a reader gives, in order.
struct ReadAll
{
    std::vector<ReadRecord> records;
    QList<Error> problems;

    [[nodiscard]] QList<ReadRecord> of(Table table) const
    {
        QList<ReadRecord> found;
        for (const ReadRecord &each : records) {
            if (each.record.table == table)
                found.append(each);
        }
        return found;
    }
};

inline ReadAll readAll(RecordReader &reader)
{
    ReadAll all;
    while (auto read = reader.next()) {
        if (*read)
            all.records.push_back(std::move(read->value()));
        else
            all.problems.append(read->error());
    }
    return all;
}

inline std::unique_ptr<QIODevice> deviceWith(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

/// What a format lost of the founding people: by field of a table, how many values came back otherwise.
inline QMap<QString, int> lostValues(const ReadAll &back)
{
    QHash<RecordRef, Record> read;
    for (const ReadRecord &each : back.records)
        read.insert(each.record.ref(), each.record);
    QMap<QString, int> lost;
    SeenIds ids;
    QSet<QString> cited;
    for (const Table table : { Table::People, Table::Conferrals, Table::Sources }) {
        for (Record record : foundingRecords(table)) {
            if (table == Table::Conferrals)
                record.id = ids.addDerived(table, record.values);
            for (const SourceId &source : record.sources())
                cited.insert(source.text());
            if (table == Table::Sources && !cited.contains(record.id))
                continue; // nobody in the file rests on it
            const QString name = tableSpec(table).name;
            if (!read.contains(record.ref())) {
                ++lost[name];
                continue;
            }
            for (qsizetype i = 0; i < record.values.size(); ++i) {
                if (read[record.ref()].values.at(i) != record.values.at(i))
                    ++lost[name + u'.' + tableSpec(table).fields[size_t(i)].name];
            }
        }
    }
    return lost;
}

} // namespace phalera::tests
