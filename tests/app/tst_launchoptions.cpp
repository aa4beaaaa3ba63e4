// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/launchoptions.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstLaunchOptions : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingIsRead()
    {
        const LaunchOptions options = LaunchOptions::parse({ u"phalera"_s, u"a.phalera"_s, u"--lang"_s, u"ru"_s,
            u"--theme=dark"_s, u"--screenshot"_s, u"w.png"_s, u"--size"_s, u"1024x700"_s, u"--query"_s,
            u"sex:female year:1948"_s, u"--view"_s, u"charts"_s, u"--select"_s, u"stakhanov-alexei-1906"_s });
        QCOMPARE(options.complaint, QString());
        QCOMPARE(options.archive, QDir::current().absoluteFilePath(u"a.phalera"_s));
        QCOMPARE(options.language, u"ru"_s);
        QCOMPARE(options.theme, u"dark"_s);
        QCOMPARE(options.screenshot, u"w.png"_s);
        QCOMPARE(options.size, QSize(1024, 700));
        QCOMPARE(options.query, u"sex:female year:1948"_s);
        QCOMPARE(options.view, std::optional(View::Charts));
        QCOMPARE(options.record, u"stakhanov-alexei-1906"_s);
    }

    void anArchiveAndAQueryGoTogether()
    {
        const LaunchOptions options = LaunchOptions::parse({ u"phalera"_s, u"women.phq"_s, u"a.phalera"_s });
        QCOMPARE(options.complaint, QString());
        QCOMPARE(options.archive, QDir::current().absoluteFilePath(u"a.phalera"_s));
        QCOMPARE(options.then.kind, OpenRequest::Kind::QueryFile);
        const LaunchOptions link = LaunchOptions::parse({ u"phalera"_s, u"phalera:///?q=a"_s });
        QCOMPARE(link.archive, QString());
        QCOMPARE(link.then.kind, OpenRequest::Kind::Link);
    }

    void mistakesAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList { u"--no-such-option"_s };
        QTest::newRow("size of one number") << QStringList { u"--size"_s, u"1024"_s };
        QTest::newRow("size of words") << QStringList { u"--size"_s, u"axb"_s };
        QTest::newRow("unknown view") << QStringList { u"--view"_s, u"globe"_s };
        QTest::newRow("two queries") << QStringList { u"a.phq"_s, u"phalera:///?q=a"_s };
        QTest::newRow("two archives") << QStringList { u"a.phalera"_s, u"b.phalera"_s };
    }

    void mistakesAreSaid()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(!LaunchOptions::parse(QStringList { u"phalera"_s } + arguments).complaint.isEmpty());
    }

    void helpNamesEveryOption()
    {
        const QString help = LaunchOptions::parse({ u"phalera"_s, u"--help"_s }).printout;
        for (const QString &option :
            { u"--lang"_s, u"--theme"_s, u"--screenshot"_s, u"--size"_s, u"--query"_s, u"--view"_s, u"--select"_s })
            QVERIFY2(help.contains(option), qPrintable(option));
        QVERIFY(LaunchOptions::parse({ u"phalera"_s, u"--version"_s }).printout.startsWith(u"phalera "_s));
    }
};

QTEST_GUILESS_MAIN(TstLaunchOptions)
#include "tst_launchoptions.moc"
