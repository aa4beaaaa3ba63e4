// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/queryfile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstQueryFile : public QObject
{
    Q_OBJECT

private:
    static QString path() { return u"women.phq"_s; }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::newRow("query alone") << QByteArray("Phalera query 1\nsex:female") << QString() << u"sex:female"_s;
        QTest::newRow("name and comments")
            << QByteArray("Phalera query 1\n# of 1948\nname: Women  of 1948\n\nsex:female\n") << u"Women of 1948"_s
            << u"sex:female"_s;
        QTest::newRow("several lines") << QByteArray("Phalera query 1\n\nsex:female\n  year:1948..1952\n") << QString()
                                       << u"sex:female year:1948..1952"_s;
        QTest::newRow("a query on names is no name")
            << QByteArray("Phalera query 1\nname:stakhanov") << QString() << u"name:stakhanov"_s;
        QTest::newRow("no comment within the query")
            << QByteArray("Phalera query 1\n\n\"# 5\"\n") << QString() << u"\"# 5\""_s;
        QTest::newRow("Windows line ends and mark of order")
            << QByteArray("\xef\xbb\xbfPhalera query 1\r\nname: \xd0\x96\r\n\r\nsex:female\r\n") << u"Ж"_s
            << u"sex:female"_s;
        QTest::newRow("everything") << QByteArray("Phalera query 1\n") << QString() << QString();
    }

    void isRead()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, query);
        const auto file = QueryFile::parse(bytes, path());
        QVERIFY2(file, qPrintable(file ? QString() : file.error()));
        QTEST(file->name, "name");
        QCOMPARE(file->query, *parseQuery(query));
    }

    void faultsAreSaidWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QByteArray() << QStringList { u"women.phq"_s, u"line 1"_s, u"Phalera query 1"_s };
        QTest::newRow("something else") << QByteArray("person,award\n") << QStringList { u"Phalera query 1"_s };
        QTest::newRow("newer") << QByteArray("Phalera query 2\n\nsex:female\n") << QStringList { u"newer"_s };
        QTest::newRow("error in the query") << QByteArray("Phalera query 1\nname: A\n\nsex:female\nyear:1948 (tea\n")
                                            << QStringList { u"line 5"_s, u"column 11"_s, u"bracket"_s };
        QTest::newRow("error on the first line of the query")
            << QByteArray("Phalera query 1\nnosuch:1\n") << QStringList { u"line 2"_s, u"column 1"_s, u"nosuch"_s };
        QTest::newRow("Latin-1") << QByteArray("Phalera query 1\nname: Zo\xeb\n")
                                 << QStringList { u"line 2"_s, u"column 9"_s, u"UTF-8"_s };
        QTest::newRow("broken after Cyrillic")
            << QByteArray("Phalera query 1\n\xd0\x96\xd0\x96\xff\n") << QStringList { u"line 2"_s, u"column 3"_s };
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeP\0h\0", 6) << QStringList { u"UTF-16"_s };
        QTest::newRow("binary") << QByteArray("Phalera query 1\na\0b", 19)
                                << QStringList { u"line 2"_s, u"column 2"_s };
    }

    void faultsAreSaidWithTheirPlace()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, words);
        const auto file = QueryFile::parse(bytes, path());
        QVERIFY(!file);
        for (const QString &word : words)
            QVERIFY2(file.error().contains(word), qPrintable(file.error()));
    }

    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::newRow("plain") << u"Women"_s << u"sex:female year:1948..1952"_s;
        QTest::newRow("no name") << QString() << u"стаханов OR (republic:\"Ukrainian SSR\" -revoked)"_s;
        QTest::newRow("begins as a comment would") << u"# 5"_s << u"#5"_s;
        QTest::newRow("asks for a name") << u"name: x"_s << u"name:\"Alexei Stachanow\""_s;
        QTest::newRow("name of two lines") << u"a\nb"_s << u"unit:people time:any sex:female"_s;
        QTest::newRow("everything") << u"All"_s << QString();
    }

    void whatIsWrittenIsReadBack()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, query);
        const QueryFile written { name, *parseQuery(query) };
        const QString file = m_folder.filePath(u"%1.phq"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(written.write(file));
        const auto read = QueryFile::read(file);
        QVERIFY2(read, qPrintable(read ? QString() : read.error()));
        QCOMPARE(read->name, name.simplified());
        QCOMPARE(read->query, written.query);
    }

    void filesThatCannotBeReadAreSaid()
    {
        QVERIFY(QueryFile::read(m_folder.filePath(u"none.phq"_s)).error().contains(u"none.phq"_s));
        QVERIFY(QueryFile::read(m_folder.path()).error().contains(QDir::toNativeSeparators(m_folder.path())));
        QFile huge(m_folder.filePath(u"huge.phq"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        huge.write("Phalera query 1\n");
        QVERIFY(huge.resize(5'000'000));
        huge.close();
        QVERIFY(QueryFile::read(huge.fileName()).error().contains(u"1 MB"_s));
    }

    void whereItCannotBeWrittenNothingIs()
    {
        const Result<void> written = QueryFile { {}, {} }.write(m_folder.filePath(u"no/such/folder.phq"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TstQueryFile)
#include "tst_queryfile.moc"
