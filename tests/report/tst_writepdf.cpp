// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/render.h"
#include "report/reportsample.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

// What a program of poppler-utils says of a file; null if it cannot be run or fails.
QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TstWritePdf : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void textComesBack();
    void fontsAreEmbedded();
    void properties();
    void paperSize_data();
    void paperSize();
    void inOtherThreads();
    void progressOfEachPage();
    void stopLeavesNothing();
    void stopKeepsOldFile();
    void badPathLeavesNothing_data();
    void badPathLeavesNothing();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstWritePdf::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TstWritePdf::textComesBack()
{
    QVERIFY(writePdf(samplePlan(120), path(u"a.pdf"_s)));
    const QString text = outputOf(u"pdftotext"_s, { u"-layout"_s, path(u"a.pdf"_s), u"-"_s });
    QVERIFY2(!text.isNull(), "pdftotext of poppler-utils is needed");
    QVERIFY(text.contains(u"Стаханов Алексей Григорьевич"_s));
    QVERIFY2(text.contains(u"first in the office"_s), "no ligatures in copied text");
    QVERIFY(text.contains(u"3 January 1906 1, 2"_s));
    QVERIFY2(text.contains(u"Герой Социалистического Труда"_s), "text in drawings is text");
    QVERIFY(text.contains(u"Герои страны, warheroes.ru"_s));
    for (int row = 0; row < 120; ++row)
        QVERIFY(text.contains(u"Recipient %1 "_s.arg(row)));
    const auto pages = paginate(samplePlan(120));
    QCOMPARE(text.count(u'\f'), pages->count());
    for (int page = 1; page <= pages->count(); ++page)
        QVERIFY(text.contains(u"page %1 of %2"_s.arg(page).arg(pages->count())));
}

void TstWritePdf::fontsAreEmbedded()
{
    QVERIFY(writePdf(samplePlan(3), path(u"a.pdf"_s)));
    const QStringList lines = outputOf(u"pdffonts"_s, { path(u"a.pdf"_s) }).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() > 3, "pdffonts of poppler-utils is needed");
    for (const QString &line : lines.sliced(2)) {
        QVERIFY2(
            line.contains(QRegularExpression(u" yes +(yes|no) +yes +\\d+ +0$"_s)), qPrintable(line)); // emb, sub, uni
        QVERIFY2(line.startsWith(u"PT"_s), qPrintable(line));
    }
}

void TstWritePdf::properties()
{
    QVERIFY(writePdf(samplePlan(3), path(u"a.pdf"_s)));
    const QString info = outputOf(u"pdfinfo"_s, { path(u"a.pdf"_s) });
    QVERIFY(info.contains(
        QRegularExpression(u"^Title: +Стаханов Алексей Григорьевич$"_s, QRegularExpression::MultilineOption)));
    QVERIFY(info.contains(QRegularExpression(u"^Creator: +Phalera 0\\.1\\.0$"_s, QRegularExpression::MultilineOption)));
}

void TstWritePdf::paperSize_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("size");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("A4 portrait") << QPageSize::A4 << QPageLayout::Portrait << u"595 x 842 pts (A4)"_s;
    QTest::newRow("A4 landscape") << QPageSize::A4 << QPageLayout::Landscape << u"842 x 595 pts (A4)"_s;
    QTest::newRow("Letter") << QPageSize::Letter << QPageLayout::Portrait << u"612 x 792 pts (letter)"_s;
}

void TstWritePdf::paperSize()
{
    QFETCH(const QPageSize::PageSizeId, size);
    QFETCH(const QPageLayout::Orientation, orientation);
    QFETCH(const QString, expected);
    ReportPlan plan = samplePlan(3);
    plan.layout.setPageSize(QPageSize(size));
    plan.layout.setOrientation(orientation);
    QVERIFY(writePdf(plan, path(u"a.pdf"_s)));
    QVERIFY(outputOf(u"pdfinfo"_s, { path(u"a.pdf"_s) }).contains(expected));
}

void TstWritePdf::inOtherThreads()
{
    const auto pages = paginate(samplePlan(400));
    QVERIFY(pages);
    std::vector<std::thread> threads;
    std::atomic_int written = 0;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&, i] {
            if (writePdf(*pages, path(u"%1.pdf"_s.arg(i))))
                ++written;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(written, 3);
    const QString text = outputOf(u"pdftotext"_s, { path(u"0.pdf"_s), u"-"_s });
    QVERIFY(text.contains(u"Recipient 399"_s));
    for (int i = 1; i < 3; ++i)
        QCOMPARE(outputOf(u"pdftotext"_s, { path(u"%1.pdf"_s.arg(i)), u"-"_s }), text);
}

void TstWritePdf::progressOfEachPage()
{
    QList<int> done;
    int total = 0;
    const auto pages = paginate(samplePlan(200));
    QVERIFY(writePdf(*pages, path(u"a.pdf"_s),
        { [&](int page, int of) {
             done.append(page);
             total = of;
         },
            {} }));
    QCOMPARE(total, pages->count());
    QCOMPARE(done.size(), qsizetype(total));
    QCOMPARE(done.first(), 1);
    QCOMPARE(done.last(), total);
}

void TstWritePdf::stopLeavesNothing()
{
    bool stopped = false;
    const RenderControl control { [&](int page, int) { stopped = page == 2; }, [&] { return stopped; } };
    const Result<void> result = writePdf(samplePlan(400), path(u"a.pdf"_s), control);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TstWritePdf::stopKeepsOldFile()
{
    QVERIFY(writePdf(samplePlan(3), path(u"a.pdf"_s)));
    QFile file(path(u"a.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QVERIFY(!writePdf(samplePlan(3), path(u"a.pdf"_s), { {}, [] { return true; } }));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void TstWritePdf::badPathLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"missing/a.pdf"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("no name") << u""_s;
}

void TstWritePdf::badPathLeavesNothing()
{
    QFETCH(const QString, name);
    const Result<void> result = writePdf(samplePlan(3), name.isEmpty() ? name : path(name));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::FileNotWritable);
    QVERIFY(!result.error().args.isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_MAIN(TstWritePdf)
#include "tst_writepdf.moc"
