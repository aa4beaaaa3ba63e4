// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/layout.h"

#include <QFile>
#include <QMap>

namespace phalera {

// The founding records as the lineage takes them, read by the smallest reader that their files allow.

/// Rows of a CSV table, header left out.
inline QList<QStringList> csvRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(file.readAll());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.append(row);
                row.clear();
            }
        } else {
            cell += c;
        }
    }
    rows.removeFirst();
    return rows;
}

inline QList<Record> foundingRecords(Table table)
{
    const QString folder = QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding/");
    QList<Record> records;
    for (const QStringList &row : csvRows(folder + tableSpec(table).name + QLatin1String(".csv")))
        records.append({ table, tableSpec(table).hasIdColumn ? row.first() : derivedId(table, row), row });
    return records;
}

template <typename Value> QList<Value> valuesOf(Table table, Value (*toValue)(const Record &))
{
    QList<Value> values;
    for (const Record &record : foundingRecords(table))
        values.append(toValue(record));
    return values;
}

inline ConferralsByAward foundingConferrals()
{
    QHash<AwardId, QMap<int, YearCount>> years;
    QHash<AwardId, QMap<std::pair<Day, Day>, qint64>> spans;
    ConferralsByAward conferrals;
    for (const Conferral &conferral : valuesOf(Table::Conferrals, toConferral)) {
        if (conferral.status == QLatin1String("revoked"))
            continue;
        const Day from = conferral.date.earliest();
        if (!conferral.date.isNull())
            ++spans[conferral.award][{ from == DistantPast ? firstDayOf(2013) : from, conferral.date.latest() }];
        const auto year = conferral.date.earliestYear();
        if (conferral.date.isNull()) {
            ++conferrals[conferral.award].undated;
        } else if (year && year == conferral.date.latestYear()) {
            YearCount &count = years[conferral.award][int(*year)];
            count.year = int(*year);
            ++count.certain;
        } else {
            for (int possible = int(year.value_or(2013)); possible <= int(conferral.date.latestYear().value_or(2013));
                 ++possible) {
                YearCount &count = years[conferral.award][possible];
                count.year = possible;
                ++count.possible;
            }
        }
    }
    for (auto it = years.cbegin(); it != years.cend(); ++it)
        conferrals[it.key()].years = it.value().values();
    for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
        for (const auto &[span, count] : it.value().asKeyValueRange())
            conferrals[it.key()].spans.append({ span.first, span.second, count });
    }
    return conferrals;
}

inline LineageFacts foundingFacts()
{
    LineageFacts facts;
    facts.awards = valuesOf(Table::Awards, toAward);
    facts.relations = valuesOf(Table::AwardRelations, toAwardRelation);
    facts.acts = valuesOf(Table::Acts, toAct);
    facts.procedures = valuesOf(Table::Procedures, toProcedure);
    facts.claims = valuesOf(Table::Claims, claimFromRecord);
    facts.conferrals = foundingConferrals();
    facts.today = dayNumber({ 2026, 1, 15 }, Calendar::Gregorian);
    return facts;
}

/// Words as long as those of the program.
inline LineageWords plainWords()
{
    LineageWords words;
    words.laneTitle = [](LaneKind kind) { return QStringLiteral("Lane of the kind %1").arg(int(kind)); };
    words.densityNote = [](qsizetype shown, qsizetype) { return QString::number(shown); };
    words.foldSign = [] { return QStringLiteral("▸"); };
    words.densityKey = [] { return QStringLiteral("pale: end not known"); };
    words.laneNote = [](LaneKind, qsizetype shown, qsizetype undated) {
        return QStringLiteral("shows %1 things, not %2").arg(shown).arg(undated);
    };
    words.tick
        = [](Day day, TickUnit unit) { return Date::fromDay(day).text().left(unit == TickUnit::Month ? 7 : 10); };
    words.widthNote = [](TickUnit unit, qint64 undated) {
        return QStringLiteral("height of the unit %1, %2 undated").arg(int(unit)).arg(undated);
    };
    words.periodCount = [](Day first, TickUnit unit, qint64 all, qint64 chosen) {
        const QString period = Date::fromDay(first).text().left(unit == TickUnit::Year ? 4 : 10);
        return QStringList { QStringLiteral("%1: %2 of %3 conferrals").arg(period).arg(chosen).arg(all),
            QStringLiteral("%1/%2").arg(chosen).arg(all) };
    };
    words.crowdNote = [](qsizetype shown, qsizetype undated) {
        return QStringLiteral("counts %1 things, not %2").arg(shown).arg(undated);
    };
    words.award = [](const Award &award) { return QStringList { award.nameEn, award.nameEn.section(u' ', 0, 1) }; };
    words.accompanying = [](const Award &award, const AwardRelation &relation) {
        return QStringList { award.nameEn + QStringLiteral(", with the title from ") + relation.date.text(),
            award.nameEn };
    };
    words.relation = [](const AwardRelation &r) {
        return QStringList { r.relation + u' ' + r.date.text(), r.relation };
    };
    words.actDate = [](const Act &act) { return act.date.text(); };
    words.act = [](const Act &act) { return QStringList { act.titleEn, act.effect }; };
    words.role = [](const QString &role) { return role; };
    words.procedure = [](const Procedure &p) {
        return QStringList { p.actor + QStringLiteral(": ") + p.action, p.actor };
    };
    words.doubt = [](const Doubt &doubt) {
        return QStringList { QStringLiteral("sources differ: ") + doubt.property,
            QStringLiteral("%1 answers").arg(doubt.answers) };
    };
    words.gap = [](int years) {
        return QStringList { QStringLiteral("no title, %1 years").arg(years), QString::number(years) };
    };
    words.number = [](qint64 number) { return QString::number(number); };
    return words;
}

/// Text of fixed pitch, in the sizes of the screen.
inline QSizeF plainMeasure(const QString &text, TextStyle style)
{
    const bool isLarge = style == TextStyle::LaneTitle || style == TextStyle::AwardName;
    return { double(text.size()) * (isLarge ? 7.2 : 6.1), isLarge ? 17.0 : 15.0 };
}

} // namespace phalera
