// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstResults : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void baselineIsComparedOnTheQuestionsThatBothWereAsked()
    {
        write(u"engine.json"_s,
            R"({"conferrals": 3, "questions": [{"kind": "facet", "text": "a", "ms": 1, "matches": 2},
                {"kind": "OR", "text": "b", "ms": 5, "matches": 3}, {"kind": "facet", "text": "c", "ms": 9}]})");
        write(u"sqlite.json"_s,
            R"({"questions": [{"text": "a", "ms": 100, "matches": 2}, {"text": "b", "ms": 200, "matches": 4},
                {"text": "gone", "ms": 7}]})");
        const Results results = Results::fromFolder(m_folder.path());
        QCOMPARE(results.conferrals(), 3);
        QCOMPARE(results.kinds(), QStringList({ u"OR"_s, u"facet"_s }));
        QCOMPARE(results.questions(u"ms"_s, u"facet"_s).count(), 2);
        QCOMPARE(results.slowestQuestion()[u"text"_s].toString(), u"c"_s);

        const Results::Pair all = results.against(u"sqlite"_s);
        QCOMPARE(all.baseline.count(), 2);
        QCOMPARE(all.engine.slowest(), 5.0);
        QCOMPARE(all.baseline.slowest(), 200.0);
        QCOMPARE(all.sameMatches, 1);
        QCOMPARE(all.fewerMatches, 1);
        QCOMPARE(results.against(u"sqlite"_s, u"facet"_s).baseline.count(), 1);
        QCOMPARE(results.against(u"duckdb"_s).baseline.count(), 0);
    }

    void aBrokenPartIsNone()
    {
        write(u"window.json"_s, "{\"typing\": ");
        const Results results = Results::fromFolder(m_folder.path());
        QVERIFY(results.part(u"window"_s).isEmpty());
        QCOMPARE(results.window(u"typing"_s, u"painted"_s).count(), 0);
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TstResults)
#include "tst_results.moc"
