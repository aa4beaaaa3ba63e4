// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/texttable.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera::cli;
using namespace Qt::StringLiterals;

class TstArguments : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void optionsAndWords();
    void oneDashIsAWord();
    void problems_data();
    void problems();
    void widthOfLetters_data();
    void widthOfLetters();
    void alignsByWidth();
    void cutsTheWidestColumns();

private:
    const QList<Option> m_options { { "format", "F", "", "table|json" }, { "sort", "A" }, { "rest" } };
};

void TstArguments::optionsAndWords()
{
    const auto arguments = Arguments::parse({ u"a"_s, u"--format"_s, u"json"_s, u"b c"_s, u"--sort=x,-y"_s, u"--sort"_s,
                                                u"-z"_s, u"--rest"_s, u"--"_s, u"--d"_s },
        m_options);
    QVERIFY(arguments);
    QCOMPARE(arguments->words(), (QStringList { u"a"_s, u"b c"_s, u"--d"_s }));
    QCOMPARE(arguments->value(u"format"_s), u"json"_s);
    QCOMPARE(arguments->list(u"sort"_s), (QStringList { u"x"_s, u"-y"_s, u"-z"_s }));
    QVERIFY(arguments->has(u"rest"_s));
    QVERIFY(!Arguments::parse({}, m_options)->has(u"rest"_s));
    QCOMPARE(Arguments::parse({}, m_options)->value(u"format"_s, u"table"_s), u"table"_s);
}

void TstArguments::oneDashIsAWord()
{
    QCOMPARE(Arguments::parse({ u"-revoked"_s, u"-sex:male"_s }, m_options)->words(),
        (QStringList { u"-revoked"_s, u"-sex:male"_s }));
}

void TstArguments::problems_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("misspelt") << QStringList { u"--fromat"_s, u"json"_s } << u"--format"_s;
    QTest::newRow("unknown") << QStringList { u"--colour"_s } << u"--colour"_s;
    QTest::newRow("no value") << QStringList { u"--format"_s } << u"--format"_s;
    QTest::newRow("impossible value") << QStringList { u"--format=xml"_s } << u"xml"_s;
    QTest::newRow("value of a switch") << QStringList { u"--rest=yes"_s } << u"--rest"_s;
}

void TstArguments::problems()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, sentence);
    const auto arguments = Arguments::parse(words, m_options);
    QVERIFY(!arguments);
    QVERIFY2(arguments.error().contains(sentence), qPrintable(arguments.error()));
}

void TstArguments::widthOfLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("Latin") << u"Stakhanov"_s << 9;
    QTest::newRow("Cyrillic") << u"Стаханов"_s << 8;
    QTest::newRow("combining stress") << u"Стаха\u0301нов"_s << 8;
    QTest::newRow("Chinese") << u"劳动英雄"_s << 8;
    QTest::newRow("zero-width joiner") << u"a\u200Db"_s << 2;
    QTest::newRow("empty") << QString() << 0;
}

void TstArguments::widthOfLetters()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QCOMPARE(displayWidth(text), width);
}

void TstArguments::alignsByWidth()
{
    TextTable table({ { u"Name"_s, false }, { u"No."_s, true } });
    table.addRow({ u"劳动"_s, u"7"_s });
    table.addRow({ u"Стаханов"_s, u"1234"_s });
    QCOMPARE(table.lines(0),
        (QStringList { u"Name       No."_s, u"────────  ────"_s, u"劳动         7"_s, u"Стаханов  1234"_s }));
}

void TstArguments::cutsTheWidestColumns()
{
    TextTable table({ { u"Id"_s, false }, { u"Title"_s, false } });
    table.addRow({ u"a"_s, u"A very long title\nof two lines"_s });
    QCOMPARE(table.lines(0).last(), u"a   A very long title of two lines"_s);
    for (const QString &line : table.lines(20))
        QVERIFY(displayWidth(line) <= 20);
    QVERIFY(table.lines(20).last().endsWith(u'…'));
}

QTEST_GUILESS_MAIN(TstArguments)
#include "tst_arguments.moc"
