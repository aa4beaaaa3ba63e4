// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pagepreview.h"
#include "app/printpages.h"
#include "app/reportdialog.h"
#include "report/reportsample.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

const QList<ReportKind> allKinds { ReportKind::Register, ReportKind::Dossier, ReportKind::Statistics,
    ReportKind::Lineage };

// What was asked for, and a report of so many rows.
struct Composer
{
    int rows = 100;
    QList<std::pair<ReportKind, QPageLayout>> asked {};
    ReportTemplate form {}; ///< that was asked for last

    QFuture<Result<ReportPlan>> operator()(ReportKind kind, const ReportTemplate &asForm)
    {
        form = asForm;
        asked.append({ kind, form.page(kind) });
        ReportPlan plan = samplePlan(rows);
        plan.layout = form.page(kind);
        return QtFuture::makeReadyFuture(Result<ReportPlan>(plan));
    }
};

ReportDialog::Compose composing(Composer &composer)
{
    return [&composer](ReportKind kind, const ReportTemplate &form) { return composer(kind, form); };
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *found : dialog.findChildren<QPushButton *>()) {
        if (QString(found->text()).remove(u'&').startsWith(text))
            return found;
    }
    return nullptr;
}

int pagesOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdfinfo"_s, { pdf });
    process.waitForFinished();
    const QString info = QString::fromUtf8(process.readAllStandardOutput());
    return QRegularExpression(u"Pages: +(\\d+)"_s).match(info).captured(1).toInt();
}

} // namespace

class TstReportDialog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsPagesAtOnce();
    void choicesComposeAnew();
    void turnsPages();
    void zooms();
    void savesPdf();
    void badPathIsSaid();
    void stopLeavesNoFile();
    void closedWhileBusy();
    void failingReportIsSaid();
    void onlyOfferedKinds();
    void printerIsOptional();
    void printsToFile_data();
    void printsToFile();
    void otherPaperIsFitted();
    void zoomIsShown();
    void nothingStartsWhileWriting();
    void previewIsReadable();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Composer> m_composer;
};

void TstReportDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_composer = std::make_unique<Composer>();
}

void TstReportDialog::showsPagesAtOnce()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Statistics });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    QCOMPARE(m_composer->asked.size(), 1);
    QCOMPARE(m_composer->asked.first().first, ReportKind::Statistics);
    QVERIFY(dialog.pages().count() > 1);
    QVERIFY(!dialog.isBusy());
    QVERIFY(button(dialog, u"Save PDF"_s)->isEnabled());
}

void TstReportDialog::choicesComposeAnew()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    dialog.setKind(ReportKind::Lineage);
    QVERIFY(paginated.wait(30000));
    QCOMPARE(m_composer->asked.last().first, ReportKind::Lineage);
    QCOMPARE(m_composer->asked.last().second.orientation(), QPageLayout::Landscape);
    dialog.setPaper(QPageSize::A5);
    QVERIFY(paginated.wait(30000));
    QCOMPARE(m_composer->asked.last().second.pageSize().id(), QPageSize::A5);
    dialog.setOrientation(QPageLayout::Portrait);
    QVERIFY(paginated.wait(30000));
    QCOMPARE(m_composer->asked.size(), 4);
    QCOMPARE(dialog.pages().paperSize(), dialog.pageLayout().fullRect(QPageLayout::Point).size());
    QVERIFY(dialog.pages().paperSize().width() < dialog.pages().paperSize().height());
}

void TstReportDialog::turnsPages()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    auto *preview = dialog.findChild<PagePreview *>();
    auto *page = dialog.findChild<QSpinBox *>(u"page"_s);
    QCOMPARE(page->maximum(), dialog.pages().count());
    page->setValue(2);
    QCOMPARE(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(page->value(), dialog.pages().count());
    QTest::keyClick(preview, Qt::Key_PageDown);
    QCOMPARE(page->value(), dialog.pages().count());
    QTest::keyClick(preview, Qt::Key_PageUp);
    QCOMPARE(page->value(), dialog.pages().count() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(page->value(), 1);
    QVERIFY(preview->accessibleDescription().contains(u"Стаханов Алексей Григорьевич"_s));
}

void TstReportDialog::zooms()
{
    PagePreview preview;
    preview.resize(500, 600);
    preview.show();
    const auto pages = paginate(samplePlan(100));
    preview.setPages(*pages);
    QCOMPARE(preview.zoom(), 0.0);
    QVERIFY(preview.widget()->height() <= preview.viewport()->height());
    preview.setZoom(2);
    QVERIFY(preview.widget()->height() > preview.viewport()->height());
    preview.zoomIn();
    QCOMPARE(preview.zoom(), 3.0);
    preview.zoomOut();
    QCOMPARE(preview.zoom(), 2.0);
}

void TstReportDialog::savesPdf()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    QSignalSpy saved(&dialog, &ReportDialog::pdfSaved);
    dialog.savePdf(path(u"реестр.pdf"_s));
    QVERIFY(dialog.isBusy());
    QVERIFY(!button(dialog, u"Save PDF"_s)->isEnabled());
    QVERIFY(saved.wait(30000));
    QCOMPARE(pagesOf(path(u"реестр.pdf"_s)), dialog.pages().count());
    QVERIFY(!dialog.isBusy());
}

void TstReportDialog::badPathIsSaid()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    QSignalSpy failed(&dialog, &ReportDialog::failed);
    dialog.savePdf(path(u"missing/a.pdf"_s));
    QVERIFY(failed.wait(30000));
    bool isSaid = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isSaid = isSaid || label->text().contains(u"missing"_s);
    QVERIFY(isSaid);
    QVERIFY(button(dialog, u"Save PDF"_s)->isEnabled());
}

void TstReportDialog::stopLeavesNoFile()
{
    m_composer->rows = 20000;
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(20'000));
    QSignalSpy failed(&dialog, &ReportDialog::failed);
    dialog.savePdf(path(u"a.pdf"_s));
    dialog.stop();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TstReportDialog::closedWhileBusy()
{
    m_composer->rows = 20000;
    {
        ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
        QSignalSpy paginated(&dialog, &ReportDialog::paginated);
        QVERIFY(paginated.wait(20'000));
        dialog.savePdf(path(u"a.pdf"_s));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TstReportDialog::failingReportIsSaid()
{
    const auto compose = [](ReportKind, const ReportTemplate &) {
        return QtFuture::makeReadyFuture(Result<ReportPlan>(failure(Error::Kind::NoSuchRecord, { u"nobody"_s })));
    };
    ReportDialog dialog(compose, { allKinds, ReportKind::Dossier });
    QSignalSpy failed(&dialog, &ReportDialog::failed);
    QVERIFY(failed.wait(30000));
    QVERIFY(!button(dialog, u"Save PDF"_s)->isEnabled());
    QVERIFY(!button(dialog, u"Print"_s)->isEnabled());
}

void TstReportDialog::onlyOfferedKinds()
{
    ReportSubject subject;
    QVERIFY(!subject.kinds().contains(ReportKind::Dossier));
    ReportDialog dialog(composing(*m_composer), { subject.kinds(), ReportKind::Register });
    QCOMPARE(dialog.findChild<QComboBox *>()->count(), 3);
}

void TstReportDialog::printerIsOptional()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    const bool hasPrinter = !QPrinterInfo::availablePrinterNames().isEmpty();
    QCOMPARE(button(dialog, u"Print"_s)->isEnabled(), hasPrinter);
    QCOMPARE(button(dialog, u"Print"_s)->toolTip().isEmpty(), hasPrinter);
}

void TstReportDialog::printsToFile_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("expected");
    QTest::newRow("all pages") << 0 << 0 << 0;
    QTest::newRow("pages 2 to 3") << 2 << 3 << 2;
    QTest::newRow("from the last page on") << 99 << 99 << 1;
}

void TstReportDialog::printsToFile()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, expected);
    const auto pages = paginate(samplePlan(150));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"printed.pdf"_s));
    prepare(printer, *pages);
    if (from > 0) {
        printer.setPrintRange(QPrinter::PageRange);
        printer.setFromTo(from, to);
    }
    QVERIFY(printPages(printer, *pages));
    QCOMPARE(pagesOf(path(u"printed.pdf"_s)), expected > 0 ? expected : pages->count());
}

void TstReportDialog::otherPaperIsFitted()
{
    const auto pages = paginate(samplePlan(10));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"small.pdf"_s));
    prepare(printer, *pages);
    printer.setPageSize(QPageSize(QPageSize::A6));
    QVERIFY(printPages(printer, *pages));
    QProcess process;
    process.start(u"pdftotext"_s, { u"-bbox"_s, path(u"small.pdf"_s), u"-"_s });
    QVERIFY(process.waitForFinished());
    const QString boxes = QString::fromUtf8(process.readAllStandardOutput());
    auto right = QRegularExpression(u"xMax=\"([0-9.]+)\""_s).globalMatch(boxes);
    QVERIFY(right.hasNext());
    while (right.hasNext())
        QVERIFY(right.next().captured(1).toDouble() < 298); // width of A6 in points
}

void TstReportDialog::zoomIsShown()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    auto *preview = dialog.findChild<PagePreview *>();
    const QComboBox *zoom = dialog.findChildren<QComboBox *>().last();
    preview->setZoom(1.5);
    QCOMPARE(zoom->currentData().toDouble(), 1.5);
    preview->setZoom(1.25);
    QCOMPARE(zoom->currentIndex(), -1);
    QCOMPARE(zoom->placeholderText(), u"125 %"_s);
    QCOMPARE(preview->zoom(), 1.25);
}

void TstReportDialog::nothingStartsWhileWriting()
{
    m_composer->rows = 5000;
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    QSignalSpy saved(&dialog, &ReportDialog::pdfSaved);
    dialog.savePdf(path(u"a.pdf"_s));
    for (const QComboBox *choice : dialog.findChildren<QComboBox *>().first(3))
        QVERIFY(!choice->isEnabled());
    dialog.savePdf(path(u"b.pdf"_s));
    QVERIFY(saved.wait(20'000));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList { u"a.pdf"_s });
    for (const QComboBox *choice : dialog.findChildren<QComboBox *>().first(3))
        QVERIFY(choice->isEnabled());
}

void TstReportDialog::previewIsReadable()
{
    ReportDialog dialog(composing(*m_composer), { allKinds, ReportKind::Register });
    QSignalSpy paginated(&dialog, &ReportDialog::paginated);
    QVERIFY(paginated.wait(30000));
    const QImage image = dialog.grab().toImage();
    const QWidget *sheet = dialog.findChild<PagePreview *>()->widget();
    const QPoint corner = sheet->mapTo(&dialog, QPoint(sheet->width() / 2, sheet->height() / 20));
    const double ratio = image.devicePixelRatio();
    QCOMPARE(image.pixelColor((QPointF(corner) * ratio).toPoint()), QColor(Qt::white)); // the upper margin of the paper
    if (qEnvironmentVariableIsSet("KEEP"))
        image.save(qEnvironmentVariable("KEEP") + u"dialog.png");
}

QTEST_MAIN(TstReportDialog)
#include "tst_reportdialog.moc"
