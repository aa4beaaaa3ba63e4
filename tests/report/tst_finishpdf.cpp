// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfattachments.h"
#include "report/render.h"
#include "report/reportsample.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rows = 150; // several pages

/// A table of two groups with an index and contents, and two files.
ReportPlan groupedPlan()
{
    ReportPlan plan = samplePlan(Rows);
    plan.language = u"ru"_s;
    plan.subject = u"Кто был награждён"_s;
    plan.made = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    plan.continued = u"%1, continued"_s;
    plan.attachments = { { u"query.txt"_s, u"text/plain"_s, u"The query"_s, "sector:mining\n" },
        { u"table-1.csv"_s, u"text/csv"_s, u"The table"_s, "id,name\r\na,\"Стаханов\"\r\n" } };
    for (ReportBlock &block : plan.blocks) {
        auto *table = std::get_if<TableBlock>(&block);
        if (!table)
            continue;
        for (int row = 0; row < Rows; ++row)
            table->anchors.append(u"row-%1"_s.arg(row));
        table->groups = { { 0, 1, u"Донецк"_s, u"100"_s, u"donetsk"_s }, { 100, 1, u"Київ"_s, u"50"_s, u"kyiv"_s } };
    }
    plan.blocks.insert(1, ContentsBlock { u"Contents"_s, 2 });
    plan.blocks.append(
        IndexBlock { u"Index"_s, { { u"First"_s, { u"row-0"_s } }, { u"Last"_s, { u"row-0"_s, u"row-149"_s } } } });
    return plan;
}

} // namespace

class TstFinishPdf : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void sameBytesEachTime();
    void attachmentsComeBack();
    void indexNamesPages();
    void isSound_data();
    void isSound();
    void marksOfArchives();
    void hostileFiles_data();
    void hostileFiles();
    void everyCutFileIsRefused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray written(const ReportPlan &plan, const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstFinishPdf::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TstFinishPdf::written(const ReportPlan &plan, const QString &name) const
{
    QFile file(path(name));
    return writePdf(plan, file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TstFinishPdf::sameBytesEachTime()
{
    const QByteArray first = written(groupedPlan(), u"a.pdf"_s);
    QVERIFY(!first.isEmpty());
    QTest::qWait(1100); // a clock that was looked at would show
    QCOMPARE(written(groupedPlan(), u"b.pdf"_s), first);
    ReportPlan later = groupedPlan();
    later.made = later.made.addDays(1);
    QVERIFY(written(later, u"c.pdf"_s) != first);
}

void TstFinishPdf::attachmentsComeBack()
{
    const ReportPlan plan = groupedPlan();
    const auto attachments = attachmentsOf(written(plan, u"a.pdf"_s), u"a.pdf"_s);
    QVERIFY(attachments);
    QCOMPARE(*attachments, plan.attachments);
    const auto none = attachmentsOf(written(samplePlan(3), u"b.pdf"_s), u"b.pdf"_s);
    QVERIFY(none && none->isEmpty());
}

void TstFinishPdf::indexNamesPages()
{
    const auto pages = paginate(groupedPlan());
    QVERIFY(pages);
    int last = 0;
    for (int page = 0; page < pages->count(); ++page) {
        if (pages->text(page).contains(u"Recipient 149"_s))
            last = page + 1;
    }
    QVERIFY(last > 1);
    int first = 0;
    for (int page = pages->count(); page > 0; --page) {
        if (pages->text(page - 1).contains(u"Recipient 0"_s))
            first = page;
    }
    QString all;
    for (int page = 0; page < pages->count(); ++page)
        all += pages->text(page) + u'\n';
    QVERIFY2(all.contains(QRegularExpression(u"Last\\W+%1, %2\\b"_s.arg(first).arg(last))), qPrintable(all));
    QVERIFY2(all.contains(u"Донецк, continued"_s), "a group that goes on overleaf says so");
}

void TstFinishPdf::isSound_data()
{
    QTest::addColumn<bool>("forArchives");
    QTest::newRow("plain") << false;
    QTest::newRow("for archives") << true;
}

void TstFinishPdf::isSound()
{
    QFETCH(const bool, forArchives);
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed");
    ReportPlan plan = groupedPlan();
    plan.forArchives = forArchives;
    QVERIFY(!written(plan, u"a.pdf"_s).isEmpty());
    QProcess check;
    check.start(qpdf, { u"--check"_s, path(u"a.pdf"_s) });
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAllStandardError().constData());
}

void TstFinishPdf::marksOfArchives()
{
    ReportPlan plan = groupedPlan();
    QVERIFY(!written(plan, u"plain.pdf"_s).contains("pdfaid:part>3"));
    plan.forArchives = true;
    const QByteArray pdf = written(plan, u"a.pdf"_s);
    QVERIFY2(pdf.contains("pdfaid:part>3"), "properties are not packed, as ISO 19005 asks");
    QVERIFY(pdf.contains("pdfaid:conformance>B"));
}

void TstFinishPdf::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("expected");
    QTest::newRow("empty") << QByteArray() << Error::Kind::UnknownFormat;
    QTest::newRow("a table") << QByteArray("id,name\n") << Error::Kind::UnknownFormat;
    QTest::newRow("a head alone") << QByteArray("%PDF-1.7\n") << Error::Kind::FileNotReadable;
    QTest::newRow("brackets") << "%PDF-1.7\n" + QByteArray(100'000, '[') << Error::Kind::FileNotReadable;
}

void TstFinishPdf::hostileFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, expected);
    const auto attachments = attachmentsOf(bytes, u"x.pdf"_s);
    QVERIFY(!attachments);
    QCOMPARE(attachments.error().kind, expected);
    QCOMPARE(attachments.error().where.file, u"x.pdf"_s);
}

void TstFinishPdf::everyCutFileIsRefused()
{
    const QByteArray pdf = written(groupedPlan(), u"a.pdf"_s);
    for (qsizetype length = 0; length < pdf.size() - 32; length += pdf.size() / 97)
        QVERIFY(!attachmentsOf(pdf.first(length), u"x.pdf"_s));
}

QTEST_MAIN(TstFinishPdf)
#include "tst_finishpdf.moc"
