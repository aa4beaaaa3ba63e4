// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablecomparison.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QStringList Columns { u"Name"_s, u"Date"_s, u"Place"_s };

KeptTable people(const QList<KeptRow> &rows)
{
    return { Columns, rows };
}

/// "+b, -a, ~c Date: 1943 > 1944"
QString shown(const QList<RowChange> &rows)
{
    QStringList words;
    for (const RowChange &change : rows) {
        const QChar sign = change.kind == RowChange::Kind::Came ? u'+'
            : change.kind == RowChange::Kind::Went              ? u'-'
                                                                : u'~';
        QString word = sign + (change.row.id.isEmpty() ? change.row.cells.join(u'/') : change.row.id);
        for (const CellChange &cell : change.cells)
            word += u" %1: %2 > %3"_s.arg(cell.column, cell.before, cell.after);
        words.append(word);
    }
    return words.join(u", "_s);
}

} // namespace

class TstTableComparison : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rows_data();
    void rows();
    void columnsAreTheSameByTitle();
    void rowsThatMoveBetweenTables();
    void tablesThatComeAndGo();
    void manyRows();
};

void TstTableComparison::rows_data()
{
    QTest::addColumn<QList<KeptRow>>("before");
    QTest::addColumn<QList<KeptRow>>("after");
    QTest::addColumn<QString>("changes");
    const KeptRow a { u"a"_s, { u"Angelina"_s, u"1943"_s, u"Staro-Beshevo"_s } };
    const KeptRow b { u"b"_s, { u"Busygin"_s, u"1935"_s, u"Gorky"_s } };
    const KeptRow bLater { u"b"_s, { u"Busygin"_s, u"1936"_s, u"Gorky"_s } };
    const KeptRow bWholly { u"b"_s, { u"Busyghin"_s, u"1936"_s, u"Nizhny"_s } };
    using Rows = QList<KeptRow>;
    QTest::newRow("nothing") << Rows { a, b } << Rows { a, b } << QString();
    QTest::newRow("another order") << Rows { a, b } << Rows { b, a } << QString();
    QTest::newRow("one came") << Rows { a } << Rows { b, a } << u"+b"_s;
    QTest::newRow("one went") << Rows { a, b } << Rows { b } << u"-a"_s;
    QTest::newRow("one cell") << Rows { a, b } << Rows { a, bLater } << u"~b Date: 1935 > 1936"_s;
    QTest::newRow("every cell") << Rows { b } << Rows { bWholly }
                                << u"~b Name: Busygin > Busyghin Date: 1935 > 1936 Place: Gorky > Nizhny"_s;
    QTest::newRow("all at once") << Rows { a, b } << Rows { { u"c"_s, { u"C"_s, {}, {} } }, bLater }
                                 << u"+c, -a, ~b Date: 1935 > 1936"_s;
    const auto twice = [](const QString &field, const QString &value) {
        return KeptRow { u"x"_s, { u"Name"_s, field, value } };
    };
    QTest::newRow("one of two rows of a record")
        << Rows { twice(u"born"_s, u"1900"_s), twice(u"died"_s, u"1960"_s) }
        << Rows { twice(u"born"_s, u"1901"_s), twice(u"died"_s, u"1960"_s) } << u"~x Place: 1900 > 1901"_s;
    QTest::newRow("both rows of a record, told by their cells")
        << Rows { twice(u"born"_s, u"1900"_s), twice(u"died"_s, u"1960"_s) }
        << Rows { twice(u"died"_s, u"1961"_s), twice(u"born"_s, u"1901"_s) }
        << u"~x Place: 1960 > 1961, ~x Place: 1900 > 1901"_s;
    const auto bare = [](const QString &name, const QString &date) { return KeptRow { {}, { name, date, {} } }; };
    QTest::newRow("without a record, by the first cell")
        << Rows { bare(u"1938"_s, u"10"_s), bare(u"1939"_s, u"20"_s) }
        << Rows { bare(u"1938"_s, u"11"_s), bare(u"1939"_s, u"20"_s), bare(u"1940"_s, u"1"_s) }
        << u"+1940/1/, ~1938/11/ Date: 10 > 11"_s;
    QTest::newRow("without a record and a name of its own")
        << Rows { bare(u"1938"_s, u"10"_s), bare(u"1938"_s, u"20"_s) }
        << Rows { bare(u"1938"_s, u"11"_s), bare(u"1938"_s, u"21"_s) }
        << u"+1938/11/, +1938/21/, -1938/10/, -1938/20/"_s;
    QTest::newRow("twice the same row, then once")
        << Rows { bare(u"x"_s, {}), bare(u"x"_s, {}) } << Rows { bare(u"x"_s, {}) } << u"-x//"_s;
    QTest::newRow("a row cut short") << Rows { { u"a"_s, { u"Angelina"_s } } } << Rows { a }
                                     << u"~a Date:  > 1943 Place:  > Staro-Beshevo"_s;
}

void TstTableComparison::rows()
{
    QFETCH(const QList<KeptRow>, before);
    QFETCH(const QList<KeptRow>, after);
    QTEST(shown(compareTables(people(before), people(after)).rows), "changes");
}

void TstTableComparison::columnsAreTheSameByTitle()
{
    const KeptTable before { { u"Name"_s, u"Date"_s }, { { u"a"_s, { u"Angelina"_s, u"1943"_s } } } };
    const KeptTable after { { u"Date"_s, u"Name"_s, u"Sex"_s }, { { u"a"_s, { u"1943"_s, u"Angelina"_s, u"f"_s } } } };
    const TableChanges changes = compareTables(before, after);
    QVERIFY(changes.rows.isEmpty());
    QCOMPARE(changes.newColumns, QStringList { u"Sex"_s });
    QVERIFY(changes.lostColumns.isEmpty());
    QCOMPARE(compareTables(after, before).lostColumns, QStringList { u"Sex"_s });
}

void TstTableComparison::rowsThatMoveBetweenTables()
{
    const KeptRow a { u"a"_s, { u"Angelina"_s, {}, {} } };
    const KeptRow b { u"b"_s, { u"Busygin"_s, {}, {} } };
    QVERIFY(compareReports({ people({ a }), people({ b }) }, { people({ b, a }) }).isEmpty());
}

void TstTableComparison::tablesThatComeAndGo()
{
    const KeptTable facts { { u"Fact"_s, u"Text"_s }, { { {}, { u"Born"_s, u"1906"_s } } } };
    const KeptTable statements { { u"Statement"_s }, { { {}, { u"A miner"_s } } } };
    QList<TableChanges> changes = compareReports({ facts }, { facts, statements });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(changes.first().rows), u"+A miner"_s);
    QVERIFY(changes.first().newColumns.isEmpty());
    changes = compareReports({ facts, statements }, { facts });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(changes.first().rows), u"-A miner"_s);
    const KeptTable wider { { u"Fact"_s, u"Text"_s, u"Note"_s }, { { {}, { u"Born"_s, u"1905"_s, u"x"_s } } } };
    changes = compareReports({ facts }, { wider });
    QCOMPARE(changes.size(), 1);
    QCOMPARE(shown(changes.first().rows), u"~Born/1905/x Text: 1906 > 1905"_s);
    QCOMPARE(changes.first().newColumns, QStringList { u"Note"_s });
    QCOMPARE(countOf(RowChange::Kind::Changed, changes), 1);
}

// Many rows that nothing tells from one another must not take a time that grows with their square.
void TstTableComparison::manyRows()
{
    QList<KeptRow> before;
    QList<KeptRow> after;
    for (int i = 0; i < 200'000; ++i) {
        before.append({ {}, { {}, QString::number(i % 10), {} } });
        after.append({ {}, { {}, QString::number(i % 10), {} } });
    }
    after.append({ {}, { u"new"_s, {}, {} } });
    QCOMPARE(shown(compareTables(people(before), people(after)).rows), u"+new//"_s);
}

QTEST_GUILESS_MAIN(TstTableComparison)
#include "tst_tablecomparison.moc"
