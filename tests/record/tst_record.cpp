// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/record.h"
#include "records.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstRecord : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesValuesByName();
    void givesSourcesInOrder();
    void splitsLists_data();
    void splitsLists();
    void derivesIds_data();
    void derivesIds();
    void makesCellsCanonical_data();
    void makesCellsCanonical();
    void refusesCells_data();
    void refusesCells();
    void holdsWholeRow();
    void setsIds();
    void findsEveryProblemOfARow();
    void asksForSources();
    void refusesTwoSourcesInAClaim();
    void refusesARaggedRow();
};

namespace {

Record person()
{
    return tests::record(Table::People,
        { { u"id", u"stakhanov-alexei-1906"_s }, { u"family_en", u"Stakhanov"_s }, { u"born", u"1906-01-03"_s },
            { u"sources", u"gse-stakhanov;enwiki-stakhanov"_s } });
}

const FieldSpec &column(Table table, QStringView field)
{
    return tableSpec(table).fields[size_t(fieldIndex(table, field))];
}

} // namespace

void TstRecord::givesValuesByName()
{
    QCOMPARE(person().value(u"family_en"), u"Stakhanov"_s);
    QCOMPARE(person().value(u"died"), QString());
    QCOMPARE(person().value(u"no_such_field"), QString());
    QCOMPARE(Record().value(u"id"), QString());
}

void TstRecord::givesSourcesInOrder()
{
    const QList<SourceId> both { SourceId(u"gse-stakhanov"_s), SourceId(u"enwiki-stakhanov"_s) };
    QCOMPARE(person().sources(), both);
    QCOMPARE(tests::record(Table::Sources, { { u"id", u"a"_s } }).sources(), {});
    QCOMPARE(tests::record(Table::Claims, { { u"source", u"a"_s } }).sources(), { SourceId(u"a"_s) });
}

void TstRecord::splitsLists_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("one") << u"a"_s << QStringList { u"a"_s };
    QTest::newRow("spaces") << u" a ; b c ;d"_s << QStringList { u"a"_s, u"b c"_s, u"d"_s };
    QTest::newRow("empty parts") << u";a;;b; ;"_s << QStringList { u"a"_s, u"b"_s };
}

void TstRecord::splitsLists()
{
    QFETCH(QString, cell);
    QTEST(splitList(cell), "parts");
}

void TstRecord::derivesIds_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("id");
    QTest::newRow("person") << person() << u"stakhanov-alexei-1906"_s;
    const auto conferral = [](const QString &ordinal, const QString &status) {
        return tests::record(Table::Conferrals,
            { { u"person", u"p"_s }, { u"award", u"a"_s }, { u"ordinal", ordinal }, { u"status", status } });
    };
    QTest::newRow("conferred") << conferral(u"2"_s, u"conferred"_s) << u"p--a--2"_s;
    QTest::newRow("revoked") << conferral(u"2"_s, u"revoked"_s) << u"p--a--2--revoked"_s;
    QTest::newRow("without ordinal or status") << conferral({}, {}) << u"p--a"_s;
    QTest::newRow("relation") << tests::record(Table::AwardRelations,
        { { u"from_award", u"a"_s }, { u"relation", u"succeeded_by"_s }, { u"to_award", u"b"_s } })
                              << u"a--succeeded_by--b"_s;
    QTest::newRow("procedure") << tests::record(
        Table::Procedures, { { u"award", u"a"_s }, { u"step", u"2"_s }, { u"role", u"confers"_s } })
                               << u"a--2-confers"_s;
    QTest::newRow("count") << tests::record(
        Table::Counts, { { u"award", u"a"_s }, { u"period", u"1938/1991"_s }, { u"measure", u"women"_s } })
                           << u"a--1938/1991--women"_s;
    QTest::newRow("count of a category") << tests::record(Table::Counts,
        { { u"award", u"a"_s }, { u"period", u"1921"_s }, { u"measure", u"men"_s },
            { u"category", u"sector:mining"_s } })
                                         << u"a--1921--men--sector:mining"_s;
    QTest::newRow("claim") << tests::record(Table::Claims, { { u"id", u"rf-title-date"_s }, { u"source", u"afp"_s } })
                           << u"rf-title-date--afp"_s;
}

void TstRecord::derivesIds()
{
    QFETCH(Record, record);
    QTEST(derivedId(record.table, record.values), "id");
}

void TstRecord::makesCellsCanonical_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("canonical");
    const auto same = [](const char *name, Table table, const QString &field, const QString &cell) {
        QTest::newRow(name) << table << field << cell << cell;
    };
    same("slug", Table::People, u"id"_s, u"stakhanov-alexei-1906"_s);
    same("digits first", Table::Sources, u"id"_s, u"1000inf-golubeva"_s);
    same("text keeps its letters", Table::People, u"family_ru"_s, u"Стаха́нов"_s);
    same("year alone stays a year", Table::People, u"born"_s, u"1948"_s);
    same("uncertain date", Table::People, u"born"_s, u"1906?"_s);
    same("decade", Table::People, u"born"_s, u"193X"_s);
    same("not after", Table::Conferrals, u"date"_s, u"../2022-02-02"_s);
    same("open", Table::Procedures, u"period"_s, u"2013-03-29/.."_s);
    same("vocabulary", Table::People, u"sector"_s, u"light-industry"_s);
    same("number", Table::Counts, u"value"_s, u"20812"_s);
    same("negative number is for the rules", Table::Counts, u"value"_s, u"-3"_s);
    same("zero", Table::Counts, u"value"_s, u"0"_s);
    same("list", Table::People, u"other_names"_s, u"Liukin;Lyukin"_s);
    same("reference", Table::Conferrals, u"person"_s, u"stakhanov-alexei-1906"_s);
    QTest::newRow("list with loose separators")
        << Table::People << u"other_names"_s << u"Liukin; Lyukin;"_s << u"Liukin;Lyukin"_s;
    QTest::newRow("source twice") << Table::People << u"sources"_s << u"a;b;a"_s << u"a;b"_s;
    QTest::newRow("award twice") << Table::Acts << u"award"_s << u"a; a"_s << u"a"_s;
    QTest::newRow("empty cells of any kind") << Table::People << u"born"_s << QString() << QString();
}

void TstRecord::makesCellsCanonical()
{
    QFETCH(Table, table);
    QFETCH(QString, field);
    QFETCH(QString, cell);
    const Result<QString> canonical = canonicalCell(column(table, field), cell);
    QVERIFY(canonical);
    QTEST(*canonical, "canonical");
    QCOMPARE(canonicalCell(column(table, field), *canonical), canonical);
}

void TstRecord::refusesCells_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("capital in slug") << Table::People << u"id"_s << u"Stakhanov"_s << Kind::BadSlug;
    QTest::newRow("two hyphens") << Table::People << u"id"_s << u"a--b"_s << Kind::BadSlug;
    QTest::newRow("hyphen first") << Table::People << u"id"_s << u"-a"_s << Kind::BadSlug;
    QTest::newRow("hyphen last") << Table::People << u"id"_s << u"a-"_s << Kind::BadSlug;
    QTest::newRow("Cyrillic а in slug") << Table::People << u"id"_s << u"\u0430bc"_s << Kind::BadSlug;
    QTest::newRow("no such day") << Table::People << u"born"_s << u"1948-02-30"_s << Kind::BadDate;
    QTest::newRow("date in words") << Table::People << u"born"_s << u"about 1948"_s << Kind::BadDate;
    QTest::newRow("day first") << Table::People << u"born"_s << u"03.01.1906"_s << Kind::BadDate;
    QTest::newRow("word in other case") << Table::People << u"sex"_s << u"Male"_s << Kind::NotInVocabulary;
    QTest::newRow("unknown word") << Table::Conferrals << u"status"_s << u"awarded"_s << Kind::NotInVocabulary;
    QTest::newRow("grouped digits") << Table::Counts << u"value"_s << u"19 000"_s << Kind::BadNumber;
    QTest::newRow("leading zero") << Table::Counts << u"value"_s << u"007"_s << Kind::BadNumber;
    QTest::newRow("plus") << Table::Counts << u"value"_s << u"+7"_s << Kind::BadNumber;
    QTest::newRow("fraction") << Table::Counts << u"value"_s << u"1.5"_s << Kind::BadNumber;
    QTest::newRow("beyond 64 bits") << Table::Counts << u"value"_s << u"9223372036854775808"_s << Kind::BadNumber;
    QTest::newRow("Arabic-Indic digits") << Table::Counts << u"value"_s << u"٣"_s << Kind::BadNumber;
    QTest::newRow("ordinal nought") << Table::Conferrals << u"ordinal"_s << u"0"_s << Kind::BadNumber;
    QTest::newRow("ordinal beyond int") << Table::Conferrals << u"ordinal"_s << u"2147483648"_s << Kind::BadNumber;
    QTest::newRow("space before") << Table::People << u"family_en"_s << u" Stakhanov"_s << Kind::OuterSpace;
    QTest::newRow("line feed after") << Table::People << u"family_en"_s << u"Stakhanov\n"_s << Kind::OuterSpace;
    QTest::newRow("no-break space after")
        << Table::People << u"family_en"_s << u"Stakhanov\u00a0"_s << Kind::OuterSpace;
    QTest::newRow("only spaces") << Table::People << u"note"_s << u"  "_s << Kind::OuterSpace;
}

void TstRecord::refusesCells()
{
    QFETCH(Table, table);
    QFETCH(QString, field);
    QFETCH(QString, cell);
    const Result<QString> refused = canonicalCell(column(table, field), cell);
    QVERIFY(!refused);
    QTEST(refused.error().kind, "kind");
    QCOMPARE(refused.error().args.constFirst(), cell);
    QCOMPARE(refused.error().where.field, field);
}

void TstRecord::holdsWholeRow()
{
    Record record = person();
    QCOMPARE(normalize(record), {});
    QCOMPARE(record, person());
}

void TstRecord::setsIds()
{
    Record fromColumn = person();
    fromColumn.id.clear();
    QCOMPARE(normalize(fromColumn), {});
    QCOMPARE(fromColumn.id, u"stakhanov-alexei-1906"_s);

    Record claim = tests::record(Table::Claims,
        { { u"id", u"q"_s }, { u"subject", u"s"_s }, { u"property", u"p"_s }, { u"value", u"v"_s },
            { u"source", u"afp"_s }, { u"stance", u"asserts"_s } });
    claim.id.clear();
    QCOMPARE(normalize(claim), {});
    QCOMPARE(claim.id, u"q--afp"_s);
    claim.id = u"q--afp-2"_s;
    QCOMPARE(normalize(claim), {});
    QCOMPARE(claim.id, u"q--afp-2"_s);
}

void TstRecord::findsEveryProblemOfARow()
{
    Record record = tests::record(Table::Conferrals,
        { { u"award", u"a"_s }, { u"date", u"1948-13"_s }, { u"ordinal", u"first"_s }, { u"status", u"lost"_s },
            { u"sources", u"s"_s } });
    QStringList fields;
    for (const Error &error : normalize(record))
        fields.append(error.where.field);
    QCOMPARE(fields, QStringList({ u"person"_s, u"ordinal"_s, u"date"_s, u"status"_s }));
}

void TstRecord::asksForSources()
{
    Record record = person();
    record.values[sourcesFieldIndex(Table::People)] = u";"_s;
    const QList<Error> problems = normalize(record);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, Error::Kind::MissingSource);
    QCOMPARE(problems.constFirst().where.field, u"sources"_s);
}

void TstRecord::refusesTwoSourcesInAClaim()
{
    Record claim = tests::record(Table::Claims,
        { { u"id", u"q"_s }, { u"subject", u"s"_s }, { u"property", u"p"_s }, { u"value", u"v"_s },
            { u"source", u"a;b"_s }, { u"stance", u"asserts"_s } });
    const QList<Error> problems = normalize(claim);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, Error::Kind::BadSlug);
    QCOMPARE(problems.constFirst().where.field, u"source"_s);
}

void TstRecord::refusesARaggedRow()
{
    Record record = person();
    record.values.removeLast();
    const QList<Error> problems = normalize(record);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.constFirst().kind, Error::Kind::RaggedRow);
}

QTEST_GUILESS_MAIN(TstRecord)
#include "tst_record.moc"
