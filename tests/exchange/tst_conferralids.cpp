// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/conferralids.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// "ordinal date status", each may be "-".
Record conferral(const QString &text, const QString &id = {})
{
    Record record { Table::Conferrals, id, QStringList(qsizetype(tableSpec(Table::Conferrals).fields.size())) };
    const QStringList parts = text.split(u' ');
    const auto set = [&](QStringView field, const QString &value) {
        record.values[fieldIndex(Table::Conferrals, field)] = value == u"-" ? QString() : value;
    };
    set(u"person", u"p"_s);
    set(u"award", u"a"_s);
    set(u"ordinal", parts.value(0));
    set(u"date", parts.value(1));
    set(u"status", parts.value(2, u"-"_s));
    return record;
}

} // namespace

class TstConferralIds : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsAgainWhatIsThere_data()
    {
        QTest::addColumn<QStringList>("known"); // ids k0, k1 ...
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QStringList>("ids");
        QTest::addRow("nothing known") << QStringList {} << QStringList { u"- 1950"_s } << QStringList { u"p--a"_s };
        QTest::addRow("the only one") << QStringList { u"1 1950-03-13"_s } << QStringList { u"- -"_s }
                                      << QStringList { u"k0"_s };
        QTest::addRow("the only one, on another day: two accounts")
            << QStringList { u"1 1950-03-13"_s } << QStringList { u"- 1951-03-13"_s } << QStringList { u"k0"_s };
        QTest::addRow("by ordinal") << QStringList { u"1 1950"_s, u"2 1958"_s }
                                    << QStringList { u"2 1957"_s, u"1 1950"_s } << QStringList { u"k1"_s, u"k0"_s };
        QTest::addRow("by date") << QStringList { u"1 1950-03-13"_s, u"2 1958-04-01"_s }
                                 << QStringList { u"- 1958"_s, u"- 1950"_s } << QStringList { u"k1"_s, u"k0"_s };
        QTest::addRow("a date that fits two is no reason to choose") << QStringList { u"1 1950-03-13"_s,
            u"2 1950-10-01"_s } << QStringList { u"- 1950"_s } << QStringList { u"p--a"_s };
        QTest::addRow("another ordinal is another conferral")
            << QStringList { u"1 1950"_s } << QStringList { u"2 1950"_s } << QStringList { u"p--a--2"_s };
        QTest::addRow("a revocation is none")
            << QStringList { u"1 1950 revoked"_s } << QStringList { u"- -"_s } << QStringList { u"p--a"_s };
        QTest::addRow("two told without ordinals, in any order")
            << QStringList {} << QStringList { u"- 1958"_s, u"- 1950"_s } << QStringList { u"p--a-2"_s, u"p--a"_s };
    }
    void knowsAgainWhatIsThere()
    {
        QFETCH(const QStringList, known);
        QFETCH(const QStringList, told);
        QFETCH(const QStringList, ids);
        QList<Record> records;
        for (const QString &text : known)
            records.append(conferral(text, u"k"_s + QString::number(records.size())));
        QList<ReadRecord> reads;
        for (const QString &text : told)
            reads.append({ conferral(text), {}, false, {}, {}, {} });
        ConferralIds(records, true).assign(reads);
        QStringList found;
        for (const ReadRecord &read : reads)
            found.append(read.record.id);
        QCOMPARE(found, ids);
        // What came in so is known again.
        for (const ReadRecord &read : reads) {
            if (!read.record.id.startsWith(u'k'))
                records.append(read.record);
        }
        for (ReadRecord &read : reads)
            read.record.id.clear();
        ConferralIds(records, true).assign(reads);
        for (qsizetype i = 0; i < reads.size(); ++i)
            QCOMPARE(reads.at(i).record.id, found.at(i));
    }

    void aFurtherRowOfOneFileIsNotTakenAsTheOnlyOne()
    {
        QList<ReadRecord> told { { conferral(u"- 1958"_s), {}, false, {}, {}, {} } };
        ConferralIds({ conferral(u"- 1950"_s, u"p--a"_s) }, false).assign(told);
        QCOMPARE(told.constFirst().record.id, u"p--a-2"_s);
    }
};

QTEST_GUILESS_MAIN(TstConferralIds)
#include "tst_conferralids.moc"
