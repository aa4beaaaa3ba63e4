// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Citations from outside, of a small archive whose every word is known.
class TstCliCite : public QObject
{
    Q_OBJECT

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(bytes);
        return written.fileName();
    }
    [[nodiscard]] Outcome cited(const QStringList &words) const
    {
        return run(QStringList { u"cite"_s, m_archive } + words);
    }

    QTemporaryDir m_folder;
    QString m_archive;

private slots:
    void initTestCase()
    {
        m_archive = m_folder.filePath(u"small.phalera"_s);
        const QString sources = file(u"sources.csv"_s,
            "id,kind,author,title,container,publisher,date,url,archive_ref,language,note\n"
            "book,book,\"Савин, А. И.\",Герои труда,,Наука,1975,,,ru,Place: Москва\n"
            "file,archive,,Наградной лист,ГАРФ,,1948,,\"ф. 7523, оп. 4, д. 12\",ru,\n"
            "law,law,,О звании Героя,Собрание законов,,1927-07-27,,,ru,\n");
        const QString people = file(u"people.csv"_s,
            "id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,"
            "died,death_place,nationality,occupation,sector,wikidata,sources,note\n"
            "somebody,Стаханов,Алексей,Григорьевич,,,,,male,1906-01-03,,1977-11-05,,,,,,file;book,\n");
        const QString acts = file(u"acts.csv"_s,
            "id,kind,issuer,number,date,title_ru,title_en,award,effect,sources,note\n"
            "act,decree,,5,1927-07-27,О Герое Труда,On the Hero of Labour,,,book;law,\n");
        QCOMPARE(run({ u"create"_s, m_archive }).exitCode, 0);
        const Outcome imported = run({ u"import"_s, m_archive, sources, people, acts });
        QVERIFY2(imported.exitCode == 0, QByteArray(imported.error + imported.out).constData());
    }

    void aPersonRestsOnItsSourcesInTheirOrder()
    {
        const Outcome russian = cited({ u"somebody"_s, u"--style"_s, u"gost-7.0.5"_s });
        QCOMPARE(russian.exitCode, 0);
        QStringList lines = russian.lines();
        lines.replaceInStrings(QString(QChar::Nbsp), u" "_s);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().contains(u"ГАРФ. Ф. 7523. Оп. 4. Д. 12"_s), qPrintable(lines.first()));
        QVERIFY2(lines.last().startsWith(u"Савин"_s) && lines.last().contains(u"1975"_s), qPrintable(lines.last()));
    }

    void aSourceThatSeveralRestOnIsNamedOnce()
    {
        QCOMPARE(cited({ u"somebody"_s, u"book"_s, u"file"_s }).lines().size(), 2);
    }

    void theStyleFollowsTheLanguage()
    {
        QCOMPARE(
            cited({ u"book"_s, u"--lang"_s, u"ru"_s }).out, cited({ u"book"_s, u"--style"_s, u"gost-7.0.5"_s }).out);
        QCOMPARE(
            cited({ u"book"_s, u"--lang"_s, u"en"_s }).out, cited({ u"book"_s, u"--style"_s, u"chicago-notes"_s }).out);
        QVERIFY(cited({ u"book"_s, u"--lang"_s, u"ru"_s }).out != cited({ u"book"_s, u"--lang"_s, u"en"_s }).out);
    }

    void anActIsCitedWhereItIsPrinted()
    {
        const QString line = cited({ u"act"_s, u"--style"_s, u"gost-7.0.5"_s }).lines().join(u'|');
        QVERIFY2(line.contains(u"О Герое Труда"_s) && line.contains(u"Собрание законов"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"Савин"_s) && !line.contains(u'|'), qPrintable(line));
    }

    void htmlSetsTitlesInItalics()
    {
        const QString text
            = QString::fromUtf8(cited({ u"book"_s, u"--style"_s, u"chicago-notes"_s, u"--as=html"_s }).out);
        QVERIFY2(text.contains(u"<i>Герои труда</i>"_s) && text.startsWith(u"<p>"_s), qPrintable(text));
    }

    void referenceManagersGetEachSourceOnce_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("sign");
        QTest::addColumn<int>("sources");
        QTest::newRow("bibtex") << u"bibtex"_s << u"  title = "_s << 3;
        QTest::newRow("csl-json") << u"csl-json"_s << u"\"title\""_s << 3;
        QTest::newRow("ris") << u"ris"_s << u"ER  -"_s << 3;
    }

    void referenceManagersGetEachSourceOnce()
    {
        QFETCH(const QString, format);
        QFETCH(const QString, sign);
        QFETCH(const int, sources);
        const Outcome done = cited({ u"somebody"_s, u"act"_s, u"law"_s, u"--as"_s, format });
        QCOMPARE(done.exitCode, 0);
        const QString text = QString::fromUtf8(done.out);
        QVERIFY2(int(text.count(sign)) == sources, done.out.constData());
    }

    void theArchiveIsCitedWithTheSearchAndItsVersion()
    {
        const QString version
            = run({ u"info"_s, m_archive, u"--format=json"_s }).object().value(u"data_version"_s).toString().left(12);
        const QString text = QString::fromUtf8(cited({ u"--archive"_s, u"born:1906"_s, u"--lang=en"_s }).out);
        for (const QString &part : { u"small.phalera"_s, version, u"born:1906"_s, u"accessed "_s, u"Phalera "_s })
            QVERIFY2(text.contains(part), qPrintable(part + u" is missing in "_s + text));
        QVERIFY(!QString::fromUtf8(cited({ u"--archive"_s }).out).contains(u"query"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown id") << QStringList { u"book"_s, u"nobody-such"_s } << 3 << u"nobody-such"_s;
        QTest::newRow("nothing named") << QStringList {} << 2 << u"--archive"_s;
        QTest::newRow("unknown style") << QStringList { u"book"_s, u"--style=apa"_s } << 2 << u"gost-7.0.5"_s;
        QTest::newRow("archive as BibTeX") << QStringList { u"--archive"_s, u"--as=bibtex"_s } << 2 << u"html"_s;
        QTest::newRow("broken search") << QStringList { u"--archive"_s, u"("_s } << 2 << u"("_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        QFETCH(const QString, said);
        const Outcome done = cited(words);
        QVERIFY2(done.exitCode == code, QByteArray(done.error + done.out).constData());
        QVERIFY2(QString::fromUtf8(done.error).contains(said), done.error.constData());
        QVERIFY(done.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstCliCite)
#include "tst_clicite.moc"
