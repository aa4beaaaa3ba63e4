// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacwriter.h"

#include "exchange/eacreader.h"
#include "peoplefixture.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

class TstEacWriter : public QObject
{
    Q_OBJECT
private:
    static QByteArray written(const PeopleRows &rows)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return writeEacFile(buffer, rows, someOrigin()) ? buffer.data() : QByteArray();
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isValidAgainstTheSchema()
    {
        const QString xmllint = QStandardPaths::findExecutable(u"xmllint"_s);
        if (xmllint.isEmpty())
            QSKIP("xmllint (libxml2-utils) is not installed");
        const QTemporaryDir folder;
        const QString people = folder.filePath(u"people"_s);
        QVERIFY(writeEacFolder(people, foundingPeople(), someOrigin()));
        QStringList files;
        for (const QFileInfo &file : QDir(people).entryInfoList(QDir::Files))
            files.append(file.filePath());
        QCOMPARE(files.size(), foundingRecords(Table::People).size());
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(xmllint,
            QStringList { u"--nonet"_s, u"--noout"_s, u"--schema"_s,
                QStringLiteral(PHALERA_TEST_DATA) + u"/eac/eac-cpf-2.0.xsd"_s }
                + files);
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.first(qMin<qsizetype>(said.size(), 2000)).constData());
        QCOMPARE(said.count(" validates"), files.size());
    }

    void givesBackWhatItWasGiven()
    {
        EacReader reader(deviceWith(written(foundingPeople())), u"a.xml"_s, foundingTerms());
        const ReadAll back = readAll(reader);
        QVERIFY(back.problems.isEmpty());
        const QMap<QString, int> lost = lostValues(back);
        for (auto each = lost.cbegin(); each != lost.cend(); ++each)
            qInfo("EAC-CPF does not hold: %s, %d times", qPrintable(each.key()), *each);
        QCOMPARE(lost, (QMap<QString, int>()));
        for (const ReadRecord &each : back.records)
            QVERIFY2(each.remarks.isEmpty(), qPrintable(each.record.id));
    }

    void aFolderReadsLikeAFile()
    {
        const QTemporaryDir folder;
        const QString people = folder.filePath(u"people"_s);
        const QSet<QString> some { u"abakumova-nadezhda-1930"_s, u"abalyan-alexander-1905"_s };
        QVERIFY(writeEacFolder(people, foundingPeople(some), someOrigin()));
        const auto reader = EacReader::open(people, foundingTerms());
        QVERIFY(reader);
        QCOMPARE(readAll(**reader).of(Table::People).size(), 2);
        QCOMPARE(writeEacFolder(people, foundingPeople(some), someOrigin()).error().kind, Error::Kind::FileExists);
    }

    void oneAloneIsAFileOfTheFormat()
    {
        const QByteArray one = written(foundingPeople({ u"abakumova-nadezhda-1930"_s }));
        QVERIFY(!one.contains("<collection"));
        QVERIFY(one.contains("<eac xmlns=\"https://archivists.org/ns/eac/v2\">"));
        QVERIFY(written(foundingPeople()).contains("<collection>"));
        QCOMPARE(written(foundingPeople()), written(foundingPeople()));
    }

    void keepsLocatorsAndRefusesControls()
    {
        PeopleRows rows = foundingPeople({ u"abakumova-nadezhda-1930"_s });
        rows.people = [people = rows.people](const PeopleRows::Visitor &visit) {
            return people([&](PersonRecords person) {
                person.person.locator = u"p. 7"_s;
                person.person.record.values[fieldIndex(Table::People, u"note")] = u"a\u0001b & <c>\nsecond"_s;
                return visit(person);
            });
        };
        EacReader reader(deviceWith(written(rows)), u"a.xml"_s, foundingTerms());
        const ReadAll back = readAll(reader);
        QVERIFY(back.problems.isEmpty());
        QCOMPARE(back.of(Table::People).first().locator, u"p. 7"_s);
        QCOMPARE(back.of(Table::People).first().record.value(u"note"), u"ab & <c>\nsecond"_s);
    }

    void stopsWhereAskedTo()
    {
        PeopleRows rows = foundingPeople();
        rows.people = [](const PeopleRows::Visitor &) -> Result<void> { return failure(Error::Kind::Cancelled); };
        const QTemporaryDir folder;
        const QString people = folder.filePath(u"people"_s);
        QCOMPARE(writeEacFolder(people, rows, someOrigin()).error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(people));
    }
};

QTEST_GUILESS_MAIN(TstEacWriter)
#include "tst_eacwriter.moc"
