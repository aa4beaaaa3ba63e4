// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QRandomGenerator>
#include <QSet>

namespace phalera::tests {

using namespace Qt::StringLiterals;

/// A small archive with every shape of date, several awards a person, people without any, and cells left out at random.
inline QList<Record> randomRecords(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto oneOf = [&random](std::initializer_list<QString> values) {
        return *(values.begin() + random.bounded(int(values.size())));
    };
    const auto date = [&]() -> QString {
        return oneOf(
            { {}, u"1946"_s, u"1947"_s, u"1948"_s, u"1948-03"_s, u"1948-03-13"_s, u"1949-12-31"_s, u"1950-01-01"_s,
                u"1948/1949"_s, u"1947-06/1948-02"_s, u"194X"_s, u"1948?"_s, u"../1948-02-02"_s, u"1950/.."_s });
    };
    QList<Record> records {
        record(Table::Awards,
            { { u"id", u"hero-a" }, { u"name_ru", u"Герой Труда" }, { u"name_en", u"Hero of Labour" },
                { u"established", oneOf({ {}, u"1947"_s, u"../1947"_s, u"1949-05-01"_s }) },
                { u"abolished", oneOf({ {}, u"1949"_s, u"1951-06"_s, u"1951/.."_s }) } }),
        record(Table::Awards,
            { { u"id", u"hero-b" }, { u"name_en", u"Hero of Labour RF" },
                { u"established_by_act", oneOf({ u"act-1"_s, u"act-missing"_s }) } }),
    };
    for (int i = 0; i < 5; ++i) {
        const QString number = QString::number(i);
        records.append(record(Table::Sources,
            { { u"id", QString(u"s" + number) }, { u"kind", oneOf({ u"web"_s, u"book"_s }) },
                { u"author", oneOf({ {}, u"Miner"_s, u"Ivan Kirov"_s }) },
                { u"title", oneOf({ {}, u"Hero of Labour"_s, u"Стаханов"_s }) }, { u"date", date() } }));
        records.append(record(Table::Acts,
            { { u"id", QString(u"act-" + number) }, { u"effect", oneOf({ {}, u"confers"_s, u"revokes"_s }) },
                { u"date", date() }, { u"award", oneOf({ u"hero-a"_s, u"hero-a;hero-b"_s, {} }) },
                { u"title_en", oneOf({ {}, u"coal miner decree"_s }) },
                { u"sources", oneOf({ u"s1"_s, u"s2;s3"_s }) } }));
    }
    for (int i = 0; i < 14; ++i) {
        const QString person = u"p" + QString::number(i);
        records.append(record(Table::People,
            { { u"id", person }, { u"family_ru", oneOf({ {}, u"Иванов"_s, u"Петров"_s, u"Петрова"_s }) },
                { u"given_ru", oneOf({ {}, u"Иван"_s, u"Пётр"_s, u"И."_s }) },
                { u"patronymic_ru", oneOf({ {}, {}, u"Петрович"_s, u"И."_s }) },
                { u"family_en", oneOf({ {}, u"Petrov"_s, u"Ivanova"_s }) },
                { u"given_en", oneOf({ {}, {}, u"Petr"_s, u"I."_s }) },
                { u"other_names", oneOf({ {}, {}, {}, u"Кирова"_s, u"Sidorov Pyotr;Petroff"_s }) },
                { u"sex", oneOf({ {}, u"male"_s, u"female"_s }) },
                { u"born", oneOf({ {}, u"1906"_s, u"1906-05-01"_s, u"1900/1910"_s, u"../1920"_s }) },
                { u"occupation", oneOf({ {}, u"coal miner"_s, u"milkmaid"_s }) },
                { u"sector", oneOf({ {}, u"mining"_s }) }, { u"sources", oneOf({ u"s1"_s, u"s2"_s, u"s1;s4"_s }) } }));
        // What was given may be taken away and given back, in whatever order the dates allow.
        const auto act = [&](const QString &status) {
            return record(Table::Conferrals,
                { { u"person", person }, { u"award", u"hero-a" }, { u"ordinal", oneOf({ {}, u"1"_s }) },
                    { u"date", date() }, { u"status", status }, { u"status_date", oneOf({ {}, u"1949"_s }) },
                    { u"sources", u"s1" } });
        };
        QSet<QString> ids;
        for (int count = i % 2 == 0 ? 0 : 4; count > 0; --count) {
            const Record event = act(oneOf({ u"conferred"_s, u"revoked"_s, u"revoked"_s, u"restored"_s }));
            if (!ids.contains(event.id))
                records.append(event);
            ids.insert(event.id);
        }
        for (int count = random.bounded(4); count > 0; --count) {
            Record conferral = record(Table::Conferrals,
                { { u"person", person }, { u"award", oneOf({ u"hero-a"_s, u"hero-b"_s }) },
                    { u"ordinal", oneOf({ {}, u"1"_s, u"2"_s }) }, { u"date", date() },
                    { u"act", oneOf({ {}, u"act-1"_s, u"act-2"_s, u"act-missing"_s }) },
                    { u"organisation", oneOf({ {}, u"Kirov mine"_s }) },
                    { u"republic", oneOf({ {}, u"Moscow"_s, u"Moscow Oblast"_s, u"Ukrainian SSR"_s }) },
                    { u"status",
                        oneOf({ u"conferred"_s, u"conferred"_s, {}, u"revoked"_s, u"restored"_s, u"posthumous"_s }) },
                    { u"sources", oneOf({ u"s1"_s, u"s3"_s, u"s0;s4"_s }) } });
            if (!ids.contains(conferral.id))
                records.append(conferral);
            ids.insert(conferral.id);
        }
    }
    return records;
}

/// Conflicts are part of a snapshot, not of a record: here every third record has one.
inline bool hasConflict(qsizetype position)
{
    return position % 3 == 0;
}

inline std::shared_ptr<const Snapshot> snapshotOf(const QList<Record> &records)
{
    SnapshotBuilder builder;
    for (qsizetype i = 0; i < records.size(); ++i)
        builder.add(records.at(i), hasConflict(i));
    return builder.build();
}

} // namespace phalera::tests
