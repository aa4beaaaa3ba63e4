// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

/// A query from a file, in every command that takes one.
class TstCliQueryFile : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(bytes);
        return written.fileName();
    }

    QTemporaryDir m_folder;
    QString m_women;

private slots:
    void initTestCase()
    {
        m_women = file(u"women.phq"_s, "Phalera query 1\nname: Women of 1948\n\nsex:female\nyear:1948\n");
        QVERIFY(!m_women.isEmpty());
    }

    void bothSpellingsAskWhatTheFileSays_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QStringList>("rest");
        for (const QString &command : { u"query"_s, u"facets"_s }) {
            QTest::newRow(qPrintable(command)) << QStringList { command } << QStringList { u"--format"_s, u"json"_s };
        }
        QTest::newRow("series") << QStringList { u"series"_s }
                                << QStringList { u"--by"_s, u"month"_s, u"--format"_s, u"json"_s };
    }

    void bothSpellingsAskWhatTheFileSays()
    {
        QFETCH(const QStringList, asked);
        QFETCH(const QStringList, rest);
        const QStringList start = asked + QStringList { foundingArchive() };
        const Outcome words = run(start + QStringList { u"sex:female"_s, u"year:1948"_s } + rest);
        const Outcome option = run(start + QStringList { u"--query-file"_s, m_women } + rest);
        const Outcome at = run(start + QStringList { QString(u'@' + m_women) } + rest);
        QCOMPARE(words.exitCode, 0);
        QVERIFY(words.out.size() > 200);
        QCOMPARE(option.exitCode, 0);
        QCOMPARE(option.out, words.out);
        QCOMPARE(at.out, words.out);
    }

    void theUnitOfTheCommandGoesBefore()
    {
        const Outcome people = run({ u"query"_s, foundingArchive(), QString(u'@' + m_women), u"--unit"_s, u"people"_s,
            u"--format"_s, u"json"_s });
        QCOMPARE(people.exitCode, 0);
        QCOMPARE(people.array(),
            run({ u"query"_s, foundingArchive(), u"unit:people sex:female year:1948"_s, u"--format"_s, u"json"_s })
                .array());
    }

    void badFilesAreSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("not there") << m_folder.filePath(u"none.phq"_s) << QByteArray("none.phq");
        QTest::newRow("no query file") << file(u"table.phq"_s, "person,award\n") << QByteArray("Phalera query 1");
        QTest::newRow("error in it") << file(u"error.phq"_s, "Phalera query 1\n\nsex:female\n(tea\n")
                                     << QByteArray("line 4, column 1");
    }

    void badFilesAreSaid()
    {
        QFETCH(const QString, path);
        QFETCH(const QByteArray, words);
        const Outcome outcome = run({ u"query"_s, foundingArchive(), u"--query-file"_s, path });
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains(words), outcome.error.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void wordsAndFileTogetherAreNoQuery()
    {
        const Outcome outcome = run({ u"query"_s, foundingArchive(), u"sex:male"_s, u"--query-file"_s, m_women });
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.error.contains("--query-file"), outcome.error.constData());
    }

    void theFileIsNeverWrittenOver_data()
    {
        QTest::addColumn<QStringList>("query");
        QTest::newRow("option") << QStringList { u"--query-file"_s, m_women };
        QTest::newRow("at") << QStringList { QString(u'@' + m_women) };
    }

    void theFileIsNeverWrittenOver()
    {
        QFETCH(const QStringList, query);
        const Outcome outcome = run(QStringList { u"export"_s, foundingArchive() } + query
            + QStringList { u"--out"_s, m_women, u"--as"_s, u"csv"_s });
        QVERIFY(outcome.exitCode != 0);
        QFile women(m_women);
        QVERIFY(women.open(QIODevice::ReadOnly));
        QVERIFY(women.readAll().startsWith("Phalera query 1"));
    }

    void helpNamesTheOption()
    {
        QVERIFY(run({ u"query"_s, u"--help"_s }).out.contains("--query-file"));
        QVERIFY(!run({ u"import"_s, u"--help"_s }).out.contains("--query-file"));
    }
};

QTEST_GUILESS_MAIN(TstCliQueryFile)
#include "tst_cliqueryfile.moc"
