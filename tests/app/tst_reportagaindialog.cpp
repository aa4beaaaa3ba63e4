// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportagaindialog.h"

#include "app/shownwindow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace phalera;

namespace {

const QString Asked = u"award:hero-of-labour-rf year:2013"_s;
const QString Honoured = u"abakumova-nadezhda-1930"_s;

} // namespace

class TstReportAgainDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void nothingHasChanged();
    void aRecordCame();
    void savesTheReportOfToday();
    void refusesWhatIsNoReport();
    void droppedOnTheWindow();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// The register of the query in some archive.
    void writeRegister(Archive &archive, const QString &pdf) const;
    [[nodiscard]] std::unique_ptr<ReportAgainDialog> ask(Archive &archive, const QString &pdf) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Archive> m_before;
    std::unique_ptr<Archive> m_after; ///< with one conferral more
    QString m_pdf;                    ///< of the archive before
};

void TstReportAgainDialog::initTestCase()
{
    for (const QString &name : { u"before.phalera"_s, u"after.phalera"_s })
        writeFoundingArchive(path(name));
    QFile conferrals(path(u"conferrals.csv"_s));
    QVERIFY(conferrals.open(QIODevice::WriteOnly));
    conferrals.write("person,award,ordinal,date,act,medal_number,position,organisation,place,republic,grounds,status,"
                     "status_date,sources,note\nabakumova-nadezhda-1930,hero-of-labour-rf,1,2013-05-01,,,spinner,,,,,"
                     "conferred,,ipfs-abakumova-nadezhda-romanovna,\n");
    conferrals.close();
    m_before = std::make_unique<Archive>(Archive::Threading::SameThread);
    QVERIFY(m_before->open(path(u"before.phalera"_s), OpenMode::ReadOnly).result());
    m_after = std::make_unique<Archive>(Archive::Threading::SameThread);
    QVERIFY(m_after->open(path(u"after.phalera"_s), OpenMode::ReadWrite).result());
    const auto report = m_after->importFiles({ conferrals.fileName() }, {}).result();
    QVERIFY(report && report->committed);
    m_pdf = path(u"register.pdf"_s);
    writeRegister(*m_before, m_pdf);
}

void TstReportAgainDialog::writeRegister(Archive &archive, const QString &pdf) const
{
    ReportSubject subject;
    subject.answer = answer(archive.snapshot(), *parseQuery(Asked));
    subject.table.columns = { Field::Name, Field::Date, Field::Position };
    subject.locale = QLocale(u"en"_s);
    const auto plan = composeReport(archive, subject, ReportKind::Register, {}, &archive).result();
    QVERIFY(plan);
    QVERIFY(writePdf(*plan, pdf));
}

std::unique_ptr<ReportAgainDialog> TstReportAgainDialog::ask(Archive &archive, const QString &pdf) const
{
    const auto compose = [&archive](ReportSubject subject, const AskedReport &asked) {
        subject.locale = QLocale(u"en"_s);
        return composeReport(archive, subject, asked.kind, asked.form, &archive);
    };
    const ReportAgainDialog::Now now { archive.snapshot(), u"now.phalera"_s, archive.facts().dataVersion };
    auto dialog = std::make_unique<ReportAgainDialog>(pdf, now, compose);
    dialog->show();
    QSignalSpy settled(dialog.get(), &ReportAgainDialog::settled);
    if (!settled.wait(30000))
        return nullptr;
    return dialog;
}

void TstReportAgainDialog::nothingHasChanged()
{
    const auto dialog = ask(*m_before, m_pdf);
    QVERIFY(dialog);
    QCOMPARE(dialog->changes().rowCount(), 0);
    QVERIFY(!dialog->findChild<QTableView *>(u"changes"_s)->isVisible());
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Nothing has changed since "_s);
    }));
}

void TstReportAgainDialog::aRecordCame()
{
    const auto dialog = ask(*m_after, m_pdf);
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTableView *>(u"changes"_s);
    const QAbstractItemModelTester tester(list->model());
    const ReportChangeModel &changes = dialog->changes();
    QCOMPARE(changes.rowCount(), 1);
    QCOMPARE(changes.index(0, ReportChangeModel::KindColumn).data().toString(), u"came"_s);
    QVERIFY(changes.index(0, ReportChangeModel::RowColumn).data().toString().contains(u"spinner"_s));
    QVERIFY(changes.index(0, ReportChangeModel::NowColumn).data().toString().contains(u"spinner"_s));
    QCOMPARE(changes.index(0, ReportChangeModel::ThenColumn).data().toString(), QString());
    QVERIFY(changes.recordOf(0).contains(Honoured));
    QVERIFY2(dialog->summary().contains(u"came"_s), qPrintable(dialog->summary()));
    QSignalSpy activated(dialog.get(), &ReportAgainDialog::recordActivated);
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), changes.recordOf(0));
}

void TstReportAgainDialog::savesTheReportOfToday()
{
    const auto dialog = ask(*m_after, m_pdf);
    QVERIFY(dialog);
    const QString next = path(u"next.pdf"_s);
    QSignalSpy settled(dialog.get(), &ReportAgainDialog::settled);
    dialog->save(next);
    QVERIFY(dialog->isBusy());
    QVERIFY(settled.wait(30000));
    QVERIFY(!dialog->isBusy());
    const auto again = ask(*m_after, next);
    QVERIFY(again);
    QCOMPARE(again->changes().rowCount(), 0);
}

void TstReportAgainDialog::refusesWhatIsNoReport()
{
    QFile text(path(u"text.pdf"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("a text") > 0);
    text.close();
    const auto dialog = ask(*m_before, text.fileName());
    QVERIFY(dialog);
    QVERIFY2(dialog->summary().contains(u"is no PDF"_s), qPrintable(dialog->summary()));
    QCOMPARE(dialog->changes().rowCount(), 0);
    for (const QPushButton *button : dialog->findChildren<QPushButton *>())
        QVERIFY(!button->text().startsWith(u"&Save"_s) || !button->isEnabled());
}

void TstReportAgainDialog::droppedOnTheWindow()
{
    m_after->close();
    ShownWindow shown(path(u"after.phalera"_s), path(u"settings.ini"_s));
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_pdf) });
    shown.window.follow(OpenRequest::ofMimeData(data));
    auto *dialog = shown.window.findChild<ReportAgainDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog->isBusy(), 30000);
    QCOMPARE(dialog->changes().rowCount(), 1);
    QVERIFY(!dialog->isModal());
    emit dialog->recordActivated(dialog->changes().recordOf(0));
    QTRY_VERIFY(shown.window.selection().currentRecord().has_value());
    QCOMPARE(shown.window.selection().currentRecord()->id, dialog->changes().recordOf(0));
}

QTEST_MAIN(TstReportAgainDialog)
#include "tst_reportagaindialog.moc"
