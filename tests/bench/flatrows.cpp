// SPDX-License-Identifier: GPL-3.0-or-later
#include "flatrows.h"

#include "exchange/csvwriter.h"
#include "sqltexts.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr RowTable Conferrals = RowTable::Conferrals;

/// Where a bare word is looked for.
constexpr std::array WordFields { Field::Name, Field::NameEn, Field::OtherNames, Field::Occupation, Field::Position,
    Field::Organisation, Field::Place, Field::BirthPlace, Field::Grounds, Field::Note };

QString number(bool isSet)
{
    return isSet ? u"1"_s : u"0"_s;
}

/// The year of a date that lies in one year.
QString yearOf(const Date &date)
{
    const auto year = date.earliestYear();
    return !date.isNull() && year && year == date.latestYear() ? QString::number(year.value()) : QString();
}

QStringList cellsOf(const Snapshot &snapshot, Row row)
{
    const Date date = snapshot.date(Conferrals, row, Field::Date);
    QString words;
    for (const Field field : WordFields)
        words += sqlWords(snapshot.text(Conferrals, row, field));
    QStringList cells { QString::number(row), QString::number(snapshot.personNumber(row)),
        number(snapshot.hasConferral(row)), number(snapshot.conferringRows().contains(row)),
        QString::number(std::max(date.isNull() ? DistantPast : date.earliest(), FlatPast)),
        QString::number(std::min(date.isNull() ? DistantFuture : date.latest(), FlatFuture)), yearOf(date), words };
    for (const Field field : flatFields())
        cells.append(snapshot.text(Conferrals, row, field));
    return cells;
}

} // namespace

const QList<Field> &flatFields()
{
    static const QList<Field> fields { Field::Name, Field::Award, Field::Date, Field::Republic, Field::Sex,
        Field::Sector, Field::DatePrecision, Field::Ordinal, Field::Status, Field::Nationality, Field::Conflict,
        Field::Occupation, Field::Position, Field::Organisation };
    return fields;
}

QStringList flatColumns()
{
    QStringList columns { u"row"_s, u"person"_s, u"has_conferral"_s, u"conferring"_s, u"first_day"_s, u"last_day"_s,
        u"year"_s, u"words"_s };
    for (const Field field : flatFields())
        columns.append(fieldName(field));
    return columns;
}

bool isFlatNumber(const QString &column)
{
    const qsizetype at = flatColumns().indexOf(column);
    return at >= 0 && at < flatColumns().indexOf(u"words"_s);
}

bool writeFlatRows(const Snapshot &snapshot, const QString &folder)
{
    QFile rowsFile(QDir(folder).filePath(u"rows.csv"_s));
    QFile sourcesFile(QDir(folder).filePath(u"sources.csv"_s));
    if (!rowsFile.open(QIODevice::WriteOnly) || !sourcesFile.open(QIODevice::WriteOnly))
        return false;
    CsvWriter rows(rowsFile);
    CsvWriter sources(sourcesFile);
    rows.writeRow(flatColumns());
    sources.writeRow({ u"row"_s, u"source"_s });
    for (Row row = 0; row < snapshot.rowCount(Conferrals); ++row) {
        rows.writeRow(cellsOf(snapshot, row));
        const QString named = snapshot.text(Conferrals, row, Field::Source);
        for (const QString &source : named.split(u';', Qt::SkipEmptyParts))
            sources.writeRow({ QString::number(row), source });
    }
    return rows.finish() && sources.finish();
}

} // namespace phalera
