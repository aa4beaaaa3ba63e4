// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcewriter.h"

#include "bibliographyfixture.h"
#include "records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace phalera::tests;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(phalera::BibliographyFormat)

class TstSourceWriter : public QObject
{
    Q_OBJECT

private:
    static QByteArray written(BibliographyFormat format, const QList<Record> &records)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto writer = sourceWriter(format, buffer,
            { u"founding.phalera"_s, u"abc"_s, u"sex:female"_s, QDateTime::fromSecsSinceEpoch(1700000000),
                u"phalera 1"_s });
        for (const Record &record : records)
            writer->write(toSource(record));
        return writer->finish() ? buffer.data() : QByteArray();
    }

    static ReadSources readBack(BibliographyFormat format, const QByteArray &text)
    {
        switch (format) {
        case BibliographyFormat::Bibtex:
            return readBibtex(text);
        case BibliographyFormat::Ris:
            return readRis(text);
        case BibliographyFormat::CslJson:
            break;
        }
        return readCslJson(text);
    }

    static void addFormats()
    {
        QTest::addColumn<BibliographyFormat>("format");
        QTest::addColumn<QString>("pandoc");
        QTest::newRow("BibTeX") << BibliographyFormat::Bibtex << u"biblatex"_s;
        QTest::newRow("RIS") << BibliographyFormat::Ris << u"ris"_s;
        QTest::newRow("CSL-JSON") << BibliographyFormat::CslJson << u"csljson"_s;
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyFoundingSourceComesBack_data() { addFormats(); }

    /// What a format cannot hold is printed; there is nothing of that kind in the founding records.
    void everyFoundingSourceComesBack()
    {
        QFETCH(const BibliographyFormat, format);
        const QList<Record> records = foundingRecords(Table::Sources);
        QVERIFY(records.size() > 900);
        const ReadSources back = readBack(format, written(format, records));
        for (const Error &problem : back.problems)
            qInfo().noquote() << "refused:" << int(problem.kind) << problem.args << problem.where.line;
        QVERIFY(back.problems.isEmpty());
        QCOMPARE(back.records.size(), records.size());
        const std::span<const FieldSpec> fields = tableSpec(Table::Sources).fields;
        int differing = 0;
        for (qsizetype i = 0; i < records.size(); ++i) {
            for (size_t field = 0; field < fields.size(); ++field) {
                const QString &was = records.at(i).values.at(qsizetype(field));
                const QString &is = back.records.at(i).record.values.at(qsizetype(field));
                if (was == is)
                    continue;
                ++differing;
                qInfo().noquote() << records.at(i).id << fields[field].name << '"' << was << "\" came back as \"" << is
                                  << '"';
            }
        }
        QCOMPARE(differing, 0);
    }

    void whatTexWouldReadOtherwiseComesBack_data() { addFormats(); }

    void whatTexWouldReadOtherwiseComesBack()
    {
        QFETCH(const BibliographyFormat, format);
        const QString hard = uR"(50 % of {braces} \ & _ # $ ^ ~ "quotes" @book and more -- ``x'' <<y>>)"_s;
        Record record = tests::record(Table::Sources,
            { { u"id", u"a" }, { u"kind", u"news" }, { u"title", hard }, { u"publisher", u"Faber and Faber" },
                { u"author", u"Иванов and Co; {x}" }, { u"date", u"194X" }, { u"language", u"tt" },
                { u"note", u"ER  - \nTY  - BOOK" }, { u"url", u"https://a.org/{x}?a=%20#~b" } });
        const ReadSources back = readBack(format, written(format, { record }));
        QVERIFY(!back.records.isEmpty());
        const Source source = back.source(0);
        const bool isTex = format == BibliographyFormat::Bibtex;
        QCOMPARE(source.title, hard);
        QCOMPARE(source.publisher, u"Faber and Faber"_s);
        QCOMPARE(source.author, u"Иванов and Co; {x}"_s);
        QCOMPARE(source.kind, u"news"_s);
        QCOMPARE(source.date.text(), u"194X"_s);
        QCOMPARE(source.language, u"tt"_s);
        QCOMPARE(source.note, u"ER - TY - BOOK"_s);
        QCOMPARE(source.url, isTex ? u"https://a.org/%7Bx%7D?a=%20#~b"_s : u"https://a.org/{x}?a=%20#~b"_s);
    }

    void bibtexSaysWhereItCameFrom()
    {
        const QByteArray text = written(BibliographyFormat::Bibtex, {});
        for (const QByteArray &words :
            { "founding.phalera"_ba, "abc"_ba, "sex:female"_ba, "2023-11-14"_ba, "CC0-1.0"_ba })
            QVERIFY2(text.contains(words), words.constData());
    }

    void equalSourcesGiveEqualBytes_data() { addFormats(); }
    void equalSourcesGiveEqualBytes()
    {
        QFETCH(const BibliographyFormat, format);
        const QList<Record> records = foundingRecords(Table::Sources).mid(0, 20);
        QCOMPARE(written(format, records), written(format, records));
    }

    void pandocReadsOurFiles_data() { addFormats(); }

    void pandocReadsOurFiles()
    {
        QFETCH(const BibliographyFormat, format);
        QFETCH(const QString, pandoc);
        const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
        if (program.isEmpty())
            QSKIP("pandoc is not installed; with it, it would read our files");
        const QList<Record> records = foundingRecords(Table::Sources);
        QFile file(m_folder.filePath(u"sources."_s + pandoc));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(written(format, records));
        file.close();
        QProcess process;
        process.start(program, { u"--from"_s, pandoc, u"--to"_s, u"csljson"_s, file.fileName() });
        QVERIFY(process.waitForFinished(120000));
        const QByteArray complaint = process.readAllStandardError();
        if (complaint.contains("Unknown input format") || complaint.contains("Unknown reader"))
            QSKIP("this pandoc does not know the format");
        QVERIFY2(process.exitCode() == 0, complaint.constData());
        const QJsonArray read = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(read.size(), records.size());
        QHash<QString, QJsonObject> byId;
        for (const QJsonValue item : read)
            byId.insert(item[u"id"_s].toString(), item.toObject());
        const QJsonObject decree = byId.value(u"law-ukaz-294-2013"_s);
        QVERIFY(!decree.isEmpty());
        if (format != BibliographyFormat::Ris)
            QCOMPARE(decree.value(u"type"_s).toString(), u"legislation"_s);
        for (const Record &record : records) {
            if (byId.value(record.id).value(u"URL"_s).toString() != record.value(u"url"))
                qInfo().noquote() << record.id << byId.value(record.id).value(u"URL"_s).toString();
            QCOMPARE(byId.value(record.id).value(u"URL"_s).toString().isEmpty(), record.value(u"url").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TstSourceWriter)
#include "tst_sourcewriter.moc"
