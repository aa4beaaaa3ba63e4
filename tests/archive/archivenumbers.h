// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archive.h"
#include "exchange/peoplerows.h"
#include "randomquery.h"
#include "record/decision.h"
#include "series/series.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// All that an archive shows of its records, line by line, each with what it is of: rows, facets, counts, orders,
/// series, accepted records, files of people.
using ArchiveNumbers = QStringList;

inline void addRows(ArchiveNumbers &numbers, const Snapshot &snapshot)
{
    const qsizetype before = numbers.size();
    for (const Unit unit : { Unit::Conferrals, Unit::Acts, Unit::Sources }) {
        const RowTable table = rowTable(unit);
        for (Row row = 0; row < snapshot.rowCount(table); ++row) {
            QStringList cells { u"row"_s, QString::number(int(unit)) };
            for (const Field field : fieldsOf(unit))
                cells.append(fieldName(field) + u'=' + snapshot.text(table, row, field));
            numbers.append(cells.join(u'|'));
        }
    }
    std::sort(numbers.begin() + before, numbers.end());
}

inline void addSeries(ArchiveNumbers &numbers, const Answer &answer, const QString &of)
{
    for (const QString &axis : { u"year"_s, u"age"_s, u"times"_s, u"interval"_s, u"republic"_s }) {
        const Series counted = series(answer, *seriesAxisByName(axis), Field::Award);
        QStringList points;
        for (const SeriesPoint &point : counted.points)
            points.append(u"%1/%2=%3+%4"_s.arg(point.key, point.stack).arg(point.value).arg(point.possible));
        points.sort();
        numbers.append(u"%1: by %2: %3 %4 %5 %6 %7: %8"_s.arg(of, axis)
                           .arg(counted.total)
                           .arg(counted.possible)
                           .arg(counted.undated)
                           .arg(counted.notConferring)
                           .arg(counted.firstOnes)
                           .arg(points.join(u' ')));
    }
}

inline void addAnswer(ArchiveNumbers &numbers, const std::shared_ptr<const Snapshot> &snapshot, const Query &query)
{
    const QString of = format(query) + u" unit "_s + QString::number(int(query.unit));
    const Answer found = answer(snapshot, query);
    numbers.append(u"%1: %2 %3 %4 %5 %6 %7 %8 %9"_s.arg(of)
                       .arg(found.certain)
                       .arg(found.possible)
                       .arg(found.undated)
                       .arg(found.conferrals)
                       .arg(found.revocations)
                       .arg(found.restorations)
                       .arg(found.people)
                       .arg(found.acts));
    for (const Field field : facetFieldsOf(query.unit)) {
        QStringList counts;
        for (const FacetCount &count : facet(found, field))
            counts.append(count.value + u'=' + QString::number(count.count));
        counts.sort();
        numbers.append(of + u": "_s + fieldName(field) + u": "_s + counts.join(u' '));
    }
    QStringList order;
    for (const Row row : ordered(found, { { Field::Date, false } }, u"ru"_s))
        order.append(snapshot->record(rowTable(query.unit), row).id);
    numbers.append(of + u": order: "_s + order.join(u' '));
    if (query.unit == Unit::Conferrals || query.unit == Unit::People)
        addSeries(numbers, found, of);
}

inline void addRecords(ArchiveNumbers &numbers, Archive &archive)
{
    for (const Table table : { Table::People, Table::Conferrals }) {
        numbers.append(u"records: %1"_s.arg(archive.facts().recordCount(table)));
        const auto records = archive.records(table).result();
        for (const Record &record : records.value_or(QList<Record>()))
            numbers.append(record.id + u"> "_s + record.values.join(u'|'));
    }
    const QTemporaryDir folder;
    for (const auto format : { Archive::PeopleFormat::EacFile, Archive::PeopleFormat::Gedcom }) {
        QFile file(folder.filePath(QString::number(int(format))));
        const auto written = archive.exportPeople(file.fileName(), format, {}).result();
        numbers.append(u"file %1 %2"_s.arg(int(format)).arg(written.has_value()));
        if (file.open(QIODevice::ReadOnly))
            numbers.append(QString::fromUtf8(file.readAll()).split(u'\n'));
    }
}

inline ArchiveNumbers numbersOf(Archive &archive)
{
    ArchiveNumbers numbers;
    addRows(numbers, *archive.snapshot());
    for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources }) {
        Query all;
        all.unit = unit;
        addAnswer(numbers, archive.snapshot(), all);
    }
    RandomQuery queries(7);
    for (int i = 0; i < 12; ++i)
        addAnswer(numbers, archive.snapshot(), queries.next());
    addRecords(numbers, archive);
    return numbers;
}

/// Empty where there is none.
inline QString firstDifference(const ArchiveNumbers &a, const ArchiveNumbers &b)
{
    const auto [ofA, ofB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (ofA == a.end() && ofB == b.end())
        return {};
    return (ofA == a.end() ? u"nothing"_s : *ofA) + u"\nand not\n"_s + (ofB == b.end() ? u"nothing"_s : *ofB);
}

/// A dossier as lines, but for what was decided and for whom it stands.
inline QStringList linesOf(const Result<Dossier> &dossier)
{
    if (!dossier)
        return { u"error %1"_s.arg(int(dossier.error().kind)) };
    QStringList lines { dossier->ref.id, dossier->accepted.values.join(u'|') };
    for (const FieldAccounts &field : dossier->fields) {
        lines.append(u"field %1 %2 %3 %4"_s.arg(field.field)
                         .arg(field.accepted)
                         .arg(int(field.reason))
                         .arg(int(field.conflict)));
        for (const Account &account : field.accounts)
            lines.append(u"account %1 %2 %3 %4"_s.arg(account.value, account.claim)
                             .arg(int(account.stance))
                             .arg(int(account.isOwnRow)));
    }
    for (const Claim &claim : dossier->claims)
        lines.append(u"claim "_s + claim.id);
    for (const Record &record : dossier->related)
        lines.append(u"related "_s + record.id + u'|' + record.values.join(u'|'));
    return lines;
}

} // namespace phalera::tests
