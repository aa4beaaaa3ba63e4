// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetquery.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

/// What the facets write into a query, and read from it.
class TstFacetQuery : public QObject
{
    Q_OBJECT

private:
    using Edit = Query (*)(const Query &, Field, const QString &);
    [[nodiscard]] static Query query(const QString &text) { return parseQuery(text).value(); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writes_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("after");
        const Edit toggle = withToggled;
        const Edit exclude = withExclusionToggled;
        const Edit only = withOnly;
        const Edit allBut = withAllBut;
        QTest::newRow("choose") << toggle << u"miner"_s << u"A"_s << u"miner republic:A"_s;
        QTest::newRow("choose another") << toggle << u"republic:A"_s << u"B"_s << u"republic:A,B"_s;
        QTest::newRow("choose no longer") << toggle << u"republic:A,B"_s << u"A"_s << u"republic:B"_s;
        QTest::newRow("choose unknown") << toggle << u"republic:A"_s << QString() << u"republic:A,unknown"_s;
        QTest::newRow("choosing lets in again")
            << toggle << u"-republic:A,B year:1948"_s << u"A"_s << u"year:1948 -republic:B"_s;
        QTest::newRow("exclude") << exclude << u"miner"_s << u"A"_s << u"miner -republic:A"_s;
        QTest::newRow("exclude another") << exclude << u"-republic:A"_s << u"B"_s << u"-republic:A,B"_s;
        QTest::newRow("exclude no longer") << exclude << u"-republic:A miner"_s << u"A"_s << u"miner"_s;
        QTest::newRow("exclude what was chosen")
            << exclude << u"republic:A,B"_s << u"A"_s << u"republic:B -republic:A"_s;
        QTest::newRow("exclude unknown") << exclude << QString() << QString() << u"-republic:unknown"_s;
        QTest::newRow("only") << only << u"republic:A,B -republic:C"_s << u"C"_s << u"republic:C"_s;
        QTest::newRow("all but") << allBut << u"republic:A -republic:B"_s << u"C"_s << u"-republic:C"_s;
    }

    void writes()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QString, before);
        QFETCH(const QString, value);
        QFETCH(const QString, after);
        QCOMPARE(format(edit(query(before), Field::Republic, value)), after);
    }

    void reads()
    {
        const FacetChoices choices = facetChoices(
            query(u"republic:A,unknown -republic:B,\"C D\" -sex:male -(republic:E sex:female)"_s), Field::Republic);
        QCOMPARE(choices.chosen, (QStringList { u"A"_s, QString() }));
        QCOMPARE(choices.excluded, (QStringList { u"B"_s, u"C D"_s }));
    }

    void leavesOutWhatTheFacetItselfChooses()
    {
        QCOMPARE(
            format(withoutChoices(query(u"republic:A sex:female -republic:B"_s), Field::Republic)), u"sex:female"_s);
    }

    void readsSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("range") << u"born:1900..1910"_s << 1900 << 1910;
        QTest::newRow("open beginning") << u"born:..1910"_s << 1850 << 1910;
        QTest::newRow("open end") << u"born:1900.."_s << 1900 << 2000;
        QTest::newRow("one year") << u"born:1906"_s << 1906 << 1906;
        QTest::newRow("days") << u"born:1906-05-01..1907-02-01"_s << 1906 << 1907;
        QTest::newRow("beside unknown") << u"born:1900..1910,unknown"_s << 1900 << 1910;
        QTest::newRow("unknown alone") << u"born:unknown"_s << 1 << 0;
        QTest::newRow("two spans") << u"born:1900,1910"_s << 1 << 0;
        QTest::newRow("none") << u"miner"_s << 1 << 0;
    }

    void readsSpans()
    {
        QFETCH(const QString, text);
        QFETCH(const int, first);
        QFETCH(const int, last);
        const auto expected = first > last ? std::nullopt : std::optional(FacetSpan { first, last });
        QCOMPARE(chosenSpan(query(text), Field::Born, { 1850, 2000 }), expected);
    }

    void writesSpans()
    {
        QCOMPARE(
            format(withSpan(query(u"miner"_s), Field::Born, FacetSpan { 1900, 1910 })), u"miner born:1900..1910"_s);
        QCOMPARE(
            format(withSpan(query(u"age:20,unknown"_s), Field::Age, FacetSpan { 30, 40 })), u"age:30..40,unknown"_s);
        QCOMPARE(format(withSpan(query(u"age:30..40,unknown"_s), Field::Age, {})), u"age:unknown"_s);
        QCOMPARE(format(withSpan(query(u"age:30..40"_s), Field::Age, {})), QString());
    }
};

QTEST_GUILESS_MAIN(TstFacetQuery)
#include "tst_facetquery.moc"
