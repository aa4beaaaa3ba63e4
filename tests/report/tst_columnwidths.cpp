// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnwidths.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

using Columns = std::vector<ColumnMeasure>;
Q_DECLARE_METATYPE(Columns)

class TstColumnWidths : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void widths_data();
    void widths();
};

void TstColumnWidths::widths_data()
{
    QTest::addColumn<Columns>("columns");
    QTest::addColumn<QList<double>>("expected");

    // weight, widest cell, longest word, usual cell
    QTest::newRow("a small table stays as narrow as its cells")
        << Columns { { 1, 20, 10, 20 }, { 0, 10, 10, 10 } } << QList<double> { 20, 10 };
    QTest::newRow("a table that nearly fills the width fills it")
        << Columns { { 1, 60, 10, 50 }, { 0, 20, 20, 20 } } << QList<double> { 80, 20 };
    QTest::newRow("figures alone share the rest alike")
        << Columns { { 0, 40, 40, 40 }, { 0, 40, 40, 40 } } << QList<double> { 50, 50 };
    QTest::newRow("figures keep their widest cell")
        << Columns { { 1, 200, 10, 90 }, { 0, 30, 30, 10 } } << QList<double> { 70, 30 };
    QTest::newRow("texts share by what most cells need")
        << Columns { { 1, 200, 10, 90 }, { 1, 200, 10, 30 } } << QList<double> { 75, 25 };
    QTest::newRow("texts share by weight")
        << Columns { { 3, 200, 10, 50 }, { 1, 200, 10, 50 } } << QList<double> { 75, 25 };
    QTest::newRow("one odd cell takes nothing from the others")
        << Columns { { 1, 900, 10, 40 }, { 1, 60, 10, 60 } } << QList<double> { 40, 60 };
    QTest::newRow("no wider than its widest cell")
        << Columns { { 1, 20, 10, 20 }, { 1, 200, 10, 20 } } << QList<double> { 20, 80 };
    QTest::newRow("no narrower than its longest word")
        << Columns { { 9, 200, 10, 50 }, { 1, 90, 40, 50 } } << QList<double> { 60, 40 };
    QTest::newRow("a need comes before a surplus")
        << Columns { { 1, 15, 10, 50 }, { 1, 200, 80, 50 } } << QList<double> { 15, 85 };
    QTest::newRow("words too long for the page are cut alike")
        << Columns { { 1, 300, 150, 200 }, { 1, 300, 50, 200 } } << QList<double> { 75, 25 };
    QTest::newRow("empty columns") << Columns { { 1, 0, 0, 0 }, { 1, 200, 10, 0 } } << QList<double> { 0, 10 };
    QTest::newRow("no columns") << Columns {} << QList<double> {};
}

void TstColumnWidths::widths()
{
    QFETCH(const Columns, columns);
    QFETCH(const QList<double>, expected);
    const std::vector<double> widths = columnWidths(columns, 100);
    QCOMPARE(qsizetype(widths.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(widths[size_t(i)], expected.at(i));
}

QTEST_GUILESS_MAIN(TstColumnWidths)
#include "tst_columnwidths.moc"
