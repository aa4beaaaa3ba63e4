// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/recorddifference.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

Record person(const QString &id, const QString &family, const QString &born = {})
{
    Record record { Table::People, id, QStringList(qsizetype(tableSpec(Table::People).fields.size())) };
    record.values[fieldIndex(Table::People, "id")] = id;
    record.values[fieldIndex(Table::People, "family_en")] = family;
    record.values[fieldIndex(Table::People, "born")] = born;
    return record;
}

} // namespace

class TstRecordDifference : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void equalStatesDifferInNothing();
    void tellsWhoCameWentAndChanged();
    void orderOfTheListsIsIndifferent();
};

void TstRecordDifference::equalStatesDifferInNothing()
{
    const QList<Record> people { person(u"a"_s, u"A"_s), person(u"b"_s, u"B"_s) };
    QVERIFY(recordDifferences(people, people).isEmpty());
    QVERIFY(recordDifferences({}, {}).isEmpty());
}

void TstRecordDifference::tellsWhoCameWentAndChanged()
{
    const QList<Record> before { person(u"a"_s, u"A"_s), person(u"b"_s, u"B"_s, u"1906"_s), person(u"d"_s, u"D"_s) };
    const QList<Record> after { person(u"b"_s, u"B"_s, u"1906-01-03"_s), person(u"c"_s, u"C"_s), person(u"d"_s, u"D"_s),
        person(u"e"_s, u"E"_s) };
    const auto ref = [](const QString &id) { return RecordRef { Table::People, id }; };
    const QList<RecordDifference> expected {
        { RecordDifference::Kind::Went, ref(u"a"_s), {} },
        { RecordDifference::Kind::Changed, ref(u"b"_s),
            { { fieldIndex(Table::People, "born"), u"1906"_s, u"1906-01-03"_s } } },
        { RecordDifference::Kind::Came, ref(u"c"_s), {} },
        { RecordDifference::Kind::Came, ref(u"e"_s), {} },
    };
    QCOMPARE(recordDifferences(before, after), expected);
}

void TstRecordDifference::orderOfTheListsIsIndifferent()
{
    const QList<Record> before { person(u"b"_s, u"B"_s), person(u"a"_s, u"A"_s) };
    const QList<Record> after { person(u"a"_s, u"A"_s), person(u"b"_s, u"B"_s) };
    QVERIFY(recordDifferences(before, after).isEmpty());
}

QTEST_GUILESS_MAIN(TstRecordDifference)
#include "tst_recorddifference.moc"
