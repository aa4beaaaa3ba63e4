// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomarchive.h"
#include "search/answer.h"
#include "search/bytestream.h"
#include "search/preparation.h"
#include "search/snapshotbytes.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtEndian>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// A snapshot that was written and read again answers like the first; damaged bytes make none.
class TstSnapshotBytes : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_snapshot = tests::snapshotOf(tests::randomRecords(7));
        m_parts = snapshotBytes(*m_snapshot);
    }

    void showsTheSameCells()
    {
        const auto again = read(m_parts);
        QVERIFY(again);
        for (const Unit unit : { Unit::Conferrals, Unit::Acts, Unit::Sources }) {
            const RowTable table = rowTable(unit);
            QCOMPARE(again->rowCount(table), m_snapshot->rowCount(table));
            for (Row row = 0; row < again->rowCount(table); ++row) {
                QCOMPARE(again->record(table, row), m_snapshot->record(table, row));
                QCOMPARE(again->rowOf(again->record(table, row)), m_snapshot->rowOf(m_snapshot->record(table, row)));
                for (const Field field : fieldsOf(unit)) {
                    QCOMPARE(again->text(table, row, field), m_snapshot->text(table, row, field));
                    QCOMPARE(again->date(table, row, field), m_snapshot->date(table, row, field));
                }
            }
        }
        QCOMPARE(again->personCount(), m_snapshot->personCount());
        QVERIFY(again->conferringRows() == m_snapshot->conferringRows());
    }

    void answersTheSame_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : { "", "a", "st", "year:1940..1950", "unit:people sex:female", "name:a",
                 "-status:revoked", "unit:acts award:a", "unit:sources a", "age:30..50 time:possible", "\"a b\"",
                 "conflict:yes OR republic:unknown" })
            QTest::newRow(query) << QString::fromLatin1(query);
    }
    void answersTheSame()
    {
        QFETCH(QString, query);
        const auto again = read(m_parts);
        QVERIFY(again);
        const Query asked = parseQuery(query).value();
        const Answer expected = answer(m_snapshot, asked);
        const Answer found = answer(again, asked);
        QVERIFY(found.rows == expected.rows);
        QCOMPARE(found.people, expected.people);
        QCOMPARE(found.certain, expected.certain);
        QCOMPARE(found.undated, expected.undated);
        QCOMPARE(facets(found, facetFieldsOf(asked.unit)), facets(expected, facetFieldsOf(asked.unit)));
        for (const QString &language : { u"ru"_s, u"en"_s })
            QCOMPARE(ordered(found, { { Field::Date, true } }, language),
                ordered(expected, { { Field::Date, true } }, language));
    }

    void anEmptySnapshot()
    {
        const auto empty = read(snapshotBytes(*SnapshotBuilder().build()));
        QVERIFY(empty);
        QCOMPARE(empty->rowCount(RowTable::Conferrals), 0U);
        QCOMPARE(answer(empty, {}).people, 0);
    }

    void missingPartsMakeNone()
    {
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            QList<QByteArray> parts = m_parts;
            parts[part].clear();
            QVERIFY(!read(parts));
            if (m_parts.size() == 1)
                continue;
            parts = m_parts;
            parts.swapItemsAt(part, (part + 1) % parts.size());
            QVERIFY(!read(parts));
        }
    }

    void flippedBitsMakeNone()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            QList<QByteArray> parts = m_parts;
            QByteArray &part = parts[random.bounded(int(parts.size()))];
            const int at = random.bounded(int(part.size()));
            part[at] = char(part.at(at) ^ (1 << random.bounded(8)));
            QVERIFY(!read(parts));
        }
    }

    void cutOffPartsMakeNone()
    {
        for (qsizetype part = 0; part < m_parts.size(); ++part) {
            for (const qsizetype length : { qsizetype(1), qsizetype(15), qsizetype(16), m_parts[part].size() - 1 }) {
                QList<QByteArray> parts = m_parts;
                parts[part].truncate(length);
                QVERIFY(!read(parts));
            }
        }
    }

    void forgedBytesDoNoHarm()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 300; ++round) {
            const int part = random.bounded(int(m_parts.size()));
            if (const auto snapshot = read(forged(m_parts, part, random)))
                useAll(snapshot);
        }
    }

private:
    static std::shared_ptr<const Snapshot> read(const QList<QByteArray> &parts)
    {
        return snapshotFromBytes([&parts](int part) { return parts.value(part); });
    }
    /// The pieces with one bit of one of them the other way round, under a checksum that is right.
    static QList<QByteArray> forged(const QList<QByteArray> &pieces, int which, QRandomGenerator &random)
    {
        static constexpr qsizetype Head = 16;
        QList<QByteArray> forged;
        BytesOut out([&forged](const QByteArray &piece) { forged.append(piece); });
        for (int number = 0; number < pieces.size(); ++number) {
            QByteArray content = pieces.at(number).mid(Head);
            const int at = random.bounded(int(content.size()));
            if (number == which)
                content[at] = char(content.at(at) ^ (1 << random.bounded(8)));
            writeAll(out, content);
        }
        out.finish();
        return forged;
    }
    static void writeAll(BytesOut &out, const QByteArray &content)
    {
        qsizetype at = 0;
        for (; at + qsizetype(sizeof(quint64)) <= content.size(); at += qsizetype(sizeof(quint64)))
            out.number(qFromUnaligned<quint64>(content.constData() + at));
        for (; at < content.size(); ++at)
            out.number(content.at(at));
    }
    static void useAll(const std::shared_ptr<const Snapshot> &snapshot)
    {
        prepare(*snapshot, u"ru"_s);
        for (const Unit unit : { Unit::Conferrals, Unit::People, Unit::Acts, Unit::Sources }) {
            for (Row row = 0; row < snapshot->rowCount(rowTable(unit)); ++row) {
                (void)snapshot->rowOf(snapshot->record(rowTable(unit), row));
                for (const Field field : fieldsOf(unit))
                    (void)snapshot->text(rowTable(unit), row, field);
            }
            for (const QString &text : { u"a"_s, u"\"hero of\""_s, u"name:kirov"_s, u"year:1948"_s }) {
                Query query = parseQuery(text).value();
                query.unit = unit;
                const Answer found = answer(snapshot, query);
                (void)facets(found, facetFieldsOf(unit));
                (void)ordered(found, { { Field::Date, true } }, u"ru"_s);
            }
        }
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    QList<QByteArray> m_parts;
};

QTEST_GUILESS_MAIN(TstSnapshotBytes)
#include "tst_snapshotbytes.moc"
