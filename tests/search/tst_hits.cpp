// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "search/hits.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using tests::record;
using Kind = NameMatch::Kind;

/// What an answer says of the words that were found otherwise than as typed, and where words stand in a row.
class TstHits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        SnapshotBuilder builder;
        builder.add(record(Table::Awards, { { u"id", u"hero" }, { u"name_ru", u"Герой Труда" } }), false);
        builder.add(record(Table::Acts, { { u"id", u"ukaz" }, { u"title_en", u"On the coal basin" } }), false);
        builder.add(record(Table::Sources,
                        { { u"id", u"book" }, { u"title", u"Miners of the Donbass" }, { u"author", u"Orlov P." } }),
            false);
        const auto add = [&builder](const QString &id, const QString &family, const QString &given,
                             const QString &patronymic, const QString &occupation) {
            builder.add(record(Table::People,
                            { { u"id", id }, { u"family_ru", family }, { u"given_ru", given },
                                { u"patronymic_ru", patronymic }, { u"occupation", occupation } }),
                false);
            builder.add(record(Table::Conferrals,
                            { { u"person", id }, { u"award", u"hero" }, { u"act", u"ukaz" }, { u"date", u"1948" },
                                { u"sources", id == u"stakhanov"_s ? u"book"_s : u"other"_s } }),
                false);
        };
        add(u"stakhanov"_s, u"Стаханов"_s, u"Алексей"_s, u"Григорьевич"_s, u"coal miner"_s);
        add(u"boris"_s, u"Стаханов"_s, u"Борис"_s, u""_s, u"smith"_s);
        add(u"latin"_s, u"Stakhanov"_s, u"Ivan"_s, u""_s, u"smith"_s);
        add(u"ivanov"_s, u"Иванов"_s, u"Сергей"_s, u"Иванович"_s, u"turner"_s);
        add(u"igor"_s, u"Иванов"_s, u"И."_s, u""_s, u"turner"_s);
        add(u"semyonov"_s, u"Семёнов"_s, u"Пётр"_s, u""_s, u"turner, once called Sidorov"_s);
        m_snapshot = builder.build();
    }

    void findsPeople_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("people"); // in order
        const auto row = [](const char *what, const QString &query, const QString &people) {
            QTest::newRow(what) << query << people.split(u' ', Qt::SkipEmptyParts);
        };
        row("every script, as typed first", u"Стаханов"_s, u"stakhanov boris latin"_s);
        row("every script from the other side", u"Stakhanov"_s, u"latin stakhanov boris"_s);
        row("a newspaper's spelling", u"Stachanow"_s, u"stakhanov boris latin"_s);
        row("exact alone", u"exact:Stakhanov"_s, u"latin"_s);
        row("in any order", u"Алексей Стаханов"_s, u"stakhanov"_s);
        row("initials", u"Стаханов А. Г."_s, u"stakhanov"_s);
        row("initials of another script", u"Stakhanov A."_s, u"stakhanov"_s);
        row("letters without dots", u"Стаханов Б"_s, u"boris"_s);
        row("initials first, without spaces", u"А.Г.Стаханов"_s, u"stakhanov"_s);
        row("an initial needs a word of its own", u"Иванов П."_s, u""_s);
        row("an initial of the record", u"Иванов Игорь"_s, u"igor"_s);
        row("a patronymic that the record has not", u"Стаханов Борис Иванович"_s, u"boris"_s);
        row("a patronymic that the record has otherwise", u"Стаханов Алексей Петрович"_s, u""_s);
        row("the other layout", u"cnf[fyjd"_s, u"stakhanov boris latin"_s);
        row("the beginning of a name in the other script", u"Semyo"_s, u"semyonov"_s);
        row("a typing error", u"Стахонов"_s, u"stakhanov boris latin"_s);
        row("a typing error beside a true name", u"Стаханав Алексей"_s, u"stakhanov"_s);
        row("no near name beside a true one", u"Семёнов"_s, u"semyonov"_s);
        row("near ones where asked for", u"near:Семанов"_s, u"semyonov"_s);
        row("a letter beside a word that is no name", u"turner s"_s, u"semyonov"_s);
        row("a condition on the name", u"name:\"Stachanow Aleksej\""_s, u"stakhanov"_s);
        row("a condition on the name is not on texts", u"name:Sidorov"_s, u""_s);
        row("texts of sources", u"donbass"_s, u"stakhanov"_s);
        row("authors of sources", u"Orlov"_s, u"stakhanov"_s);
        row("what is left out is not guessed at", u"turner -Семанов"_s, u"igor ivanov semyonov"_s);
    }
    void findsPeople()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, people);
        QCOMPARE(idsOf(asked(query)), people);
    }

    void chosenOrdersKeepNearNamesBelow()
    {
        const Answer found = asked(u"Иванов OR near:Стаханав"_s);
        QCOMPARE(found.kinds.isEmpty(), false);
        const QList<Row> rows = ordered(found, { { Field::Name, true } }, u"ru"_s);
        QCOMPARE(found.kinds.kindOf(rows.first()), Kind::Exact);
        QCOMPARE(isSameName(found.kinds.kindOf(rows.last())), false);
    }

    void saysWhy()
    {
        const Answer romanized = asked(u"Стаханов"_s);
        QCOMPARE(romanized.words.size(), 1);
        QCOMPARE(romanized.words.first().kind, Kind::Romanized);
        QCOMPARE(romanized.words.first().example, u"Stakhanov"_s);
        QCOMPARE(romanized.words.first().system, RomanizationSystem::BgnPcgn);
        QCOMPARE(romanized.words.first().rows, 1);
        const Answer retyped = asked(u"cnf[fyjd"_s);
        QCOMPARE(retyped.words.first().kind, Kind::OtherLayout);
        QCOMPARE(retyped.words.first().example, u"стаханов"_s);
        QCOMPARE(asked(u"Стахонов"_s).words.first().kind, Kind::EditDistance1);
        QVERIFY(asked(u"Алексей"_s).words.isEmpty());
        QVERIFY(asked(u"Алексей"_s).kinds.isEmpty());
        QVERIFY(asked(u"turner"_s).words.isEmpty());
    }

    void saysWhere_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("found");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("occupation") << u"mine"_s << Field::Occupation << u"miner"_s << Kind::Exact;
        QTest::newRow("phrase") << u"\"coal miner\""_s << Field::Occupation << u"coal miner"_s << Kind::Exact;
        QTest::newRow("name") << u"Стахан"_s << Field::Name << u"Стаханов"_s << Kind::Exact;
        QTest::newRow("name in another script") << u"Stachanow"_s << Field::Name << u"Стаханов"_s << Kind::Romanized;
        QTest::newRow("beginning in another script") << u"Stachan"_s << Field::Name << u"Стаханов"_s << Kind::Romanized;
        QTest::newRow("initial") << u"Стаханов Г."_s << Field::Name << u"Григорьевич"_s << Kind::Exact;
        QTest::newRow("near name") << u"Стахонов"_s << Field::Name << u"Стаханов"_s << Kind::EditDistance1;
        QTest::newRow("other layout") << u"cnf[fyjd"_s << Field::Name << u"Стаханов"_s << Kind::OtherLayout;
        QTest::newRow("source") << u"donbass"_s << Field::Source << u"Donbass"_s << Kind::Exact;
        QTest::newRow("what an award is called") << u"герой"_s << Field::Award << QString() << Kind::Exact;
        QTest::newRow("title of the act") << u"basin"_s << Field::Act << QString() << Kind::Exact;
        QTest::newRow("condition") << u"occupation:coal"_s << Field::Occupation << u"coal"_s << Kind::Exact;
    }
    void saysWhere()
    {
        QFETCH(QString, query);
        QFETCH(Field, field);
        QFETCH(QString, found);
        QFETCH(Kind, kind);
        const Answer answer = asked(query);
        const auto row = m_snapshot->rowOf({ Table::People, u"stakhanov"_s });
        QVERIFY(row && answer.rows.contains(*row));
        const QList<TextHit> hits = HitFinder(answer).in(*row);
        const auto hit = std::find_if(hits.begin(), hits.end(),
            [&](const TextHit &h) { return h.field == field && h.text.mid(h.start, h.length) == found; });
        QVERIFY(hit != hits.end());
        QCOMPARE(hit->kind, kind);
    }

    void whatIsLeftOutIsNowhere()
    {
        const Answer answer = asked(u"-smith"_s);
        QVERIFY(HitFinder(answer).in(*m_snapshot->rowOf({ Table::People, u"stakhanov"_s })).isEmpty());
    }

    void completes()
    {
        QCOMPARE(completions(*m_snapshot, u"Stah"_s, 5), (QStringList { u"Стаханов"_s, u"Stakhanov"_s }));
        QCOMPARE(completions(*m_snapshot, u"стах"_s, 5), (QStringList { u"Стаханов"_s, u"Stakhanov"_s }));
        QCOMPARE(completions(*m_snapshot, u"Stakh"_s, 1), QStringList { u"Стаханов"_s });
        QCOMPARE(completions(*m_snapshot, u"и"_s, 5).contains(u"И"_s), false);
        QVERIFY(completions(*m_snapshot, u""_s, 5).isEmpty());
    }

private:
    Answer asked(const QString &text) const { return answer(m_snapshot, *parseQuery(text)); }

    static QStringList idsOf(const Answer &answer)
    {
        QStringList ids;
        for (const Row row : ordered(answer, {}, u"ru"_s))
            ids.append(answer.snapshot->text(RowTable::Conferrals, row, Field::Person));
        return ids;
    }

    std::shared_ptr<const Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TstHits)
#include "tst_hits.moc"
