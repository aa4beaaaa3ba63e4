// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/outline.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

// "1 Title, 2 Donetsk"
QString shown(const QList<OutlineEntry> &entries)
{
    QStringList words;
    for (const OutlineEntry &entry : entries)
        words.append(u"%1 %2"_s.arg(entry.level).arg(entry.text));
    return words.join(u", "_s);
}

TableBlock districts()
{
    TableBlock table;
    table.columns = { { u"Name"_s } };
    table.rows = { { { u"A"_s } }, { { u"B"_s } } };
    table.groups = { { 0, 1, u"Donetsk"_s, u"1"_s, u"donetsk"_s }, { 0, 2, u"Town"_s }, { 1, 1, u"Kyiv"_s } };
    return table;
}

ReportPlan registerOfDistricts()
{
    ReportPlan plan;
    plan.blocks = { HeadingBlock { 1, u"Register"_s }, ContentsBlock { u"Contents"_s, 2 },
        HeadingBlock { 2, u"Ukraine"_s }, districts(), IndexBlock { u"Names"_s, { { u"A"_s, { u"donetsk"_s } } } } };
    plan.notesTitle = u"Sources"_s;
    plan.notes = { u"One"_s };
    return plan;
}

} // namespace

class TstOutline : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void groupsStandBelowTheirHeading();
    void chaptersOfABook();
    void contentsListWhatFollows_data();
    void contentsListWhatFollows();
    void eachAnchorIsItsOwn();
    void addresses_data();
    void addresses();
    void whatIsNoAddress();
};

void TstOutline::groupsStandBelowTheirHeading()
{
    QCOMPARE(shown(outlineOf(registerOfDistricts())),
        u"1 Register, 2 Contents, 2 Ukraine, 3 Donetsk, 4 Town, 3 Kyiv, 2 Names, 2 Sources"_s);
}

void TstOutline::chaptersOfABook()
{
    ReportPlan plan = registerOfDistricts();
    plan.blocks.append(HeadingBlock { 1, u"Acts"_s });
    QCOMPARE(shown(outlineOf(plan)),
        u"1 Register, 1 Contents, 2 Ukraine, 3 Donetsk, 4 Town, 3 Kyiv, 1 Names, 1 Acts, 1 Sources"_s);
}

void TstOutline::contentsListWhatFollows_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("expected");
    QTest::newRow("headings") << 1 << u"1 Ukraine, 1 Names, 1 Sources"_s;
    QTest::newRow("with groups") << 2 << u"1 Ukraine, 2 Donetsk, 2 Kyiv, 1 Names, 1 Sources"_s;
    QTest::newRow("with groups in groups") << 3 << u"1 Ukraine, 2 Donetsk, 3 Town, 2 Kyiv, 1 Names, 1 Sources"_s;
    QTest::newRow("nothing") << 0 << u""_s;
}

void TstOutline::contentsListWhatFollows()
{
    QFETCH(const int, depth);
    ReportPlan plan = registerOfDistricts();
    std::get<ContentsBlock>(plan.blocks[1]).depth = depth;
    QTEST(shown(contentsOf(plan, outlineOf(plan), 1)), "expected");
}

void TstOutline::eachAnchorIsItsOwn()
{
    QSet<QString> anchors;
    const QList<OutlineEntry> entries = outlineOf(registerOfDistricts());
    for (const OutlineEntry &entry : entries)
        anchors.insert(entry.anchor);
    QCOMPARE(anchors.size(), entries.size());
    QVERIFY(anchors.contains(u"donetsk"_s));
}

void TstOutline::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << u"Pravda, 30 August 1935"_s << QStringList();
    QTest::newRow("at the end of a sentence") << u"See https://warheroes.ru/hero/hero.asp?id=1."_s
                                              << QStringList { u"https://warheroes.ru/hero/hero.asp?id=1"_s };
    QTest::newRow("in brackets, and a second one") << u"(http://a.example/x) and https://b.example"_s
                                                   << QStringList { u"http://a.example/x"_s, u"https://b.example"_s };
    QTest::newRow("in Cyrillic") << u"URL: https://ru.wikipedia.org/wiki/Стаханов (дата обращения: 1.2.2026)"_s
                                 << QStringList { u"https://ru.wikipedia.org/wiki/Стаханов"_s };
}

void TstOutline::addresses()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const AddressPlace &place : addressesIn(text))
        found.append(text.sliced(place.from, place.length));
    QTEST(found, "expected");
}

void TstOutline::whatIsNoAddress()
{
    QVERIFY(isAddress(u"https://example.org"));
    QVERIFY(!isAddress(u"javascript:alert(1)"));
    QVERIFY(!isAddress(u"file:///etc/passwd"));
    QVERIFY(!isAddress(u""));
}

QTEST_GUILESS_MAIN(TstOutline)
#include "tst_outline.moc"
