// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdialog.h"

#include "app/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstExportDialog : public QObject
{
    Q_OBJECT

private:
    static QList<ExportOffer> both()
    {
        return { { ExportSubject::Records, u"The table"_s }, { ExportSubject::Dossier, u"The dossier"_s } };
    }

    QTemporaryDir m_folder;

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void everyViewOffersFormatsThatFit_data()
    {
        QTest::addColumn<int>("subject");
        for (int subject = 0; subject <= int(ExportSubject::Dossier); ++subject)
            QTest::addRow("%d", subject) << subject;
    }

    void everyViewOffersFormatsThatFit()
    {
        QFETCH(const int, subject);
        Settings settings(m_folder.filePath(u"%1.ini"_s.arg(subject)));
        ExportDialog dialog({ { ExportSubject(subject), u"what"_s } }, settings);
        auto *formats = dialog.findChild<QListWidget *>();
        QVERIFY(formats->count() >= 5);
        QCOMPARE(dialog.choice().format, formatsOf(ExportSubject(subject)).constFirst());
        for (int row = 0; row < formats->count(); ++row) {
            formats->setCurrentRow(row);
            QVERIFY(!exportFormat(dialog.choice().format).ending.isEmpty());
            QVERIFY(!formatTip(dialog.choice().format).isEmpty());
        }
        QCOMPARE(dialog.subject(), ExportSubject(subject));
    }

    void anotherSubjectHasOtherFormats()
    {
        Settings settings(m_folder.filePath(u"other.ini"_s));
        ExportDialog dialog(both(), settings);
        QVERIFY(dialog.setFormat(ExportFormat::Csv));
        dialog.setSubject(ExportSubject::Dossier);
        QVERIFY(!dialog.setFormat(ExportFormat::Csv));
        QCOMPARE(dialog.choice().format, ExportFormat::Html);
    }

    void whatWasChosenIsOfferedAgain()
    {
        Settings settings(m_folder.filePath(u"kept.ini"_s));
        {
            ExportDialog dialog(both(), settings);
            QVERIFY(dialog.setFormat(ExportFormat::Csv));
            const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
            for (QComboBox *box : boxes) {
                if (const int tab = box->findData(u"tab"_s); tab >= 0)
                    box->setCurrentIndex(tab);
            }
            const QList<QCheckBox *> checks = dialog.findChildren<QCheckBox *>();
            for (QCheckBox *check : checks)
                check->toggle();
            dialog.accept();
        }
        {
            ExportDialog cancelled(both(), settings);
            cancelled.setFormat(ExportFormat::Ris);
            cancelled.reject();
        }
        const ExportDialog again(both(), settings);
        QCOMPARE(again.choice().format, ExportFormat::Csv);
        QCOMPARE(again.choice().csv.delimiter, '\t');
        QVERIFY(again.choice().csv.hasBom);
        QVERIFY(!again.choice().withMetadata);
    }

    void namesTellFormats()
    {
        QCOMPARE(exportFormatOfFile(u"/a/b.CSV"_s), ExportFormat::Csv);
        QCOMPARE(exportFormatOfFile(u"b.csl.json"_s), ExportFormat::CslJson);
        QCOMPARE(exportFormatOfFile(u"b.json"_s), ExportFormat::Json);
        QCOMPARE(exportFormatOfFile(u"b.ttl"_s), ExportFormat::Turtle);
        QVERIFY(!exportFormatOfFile(u"b.xls"_s));
        QVERIFY(!exportFormatOfFile(u"csv"_s));
        for (const ExportFormatRow &row : exportFormats())
            QCOMPARE(exportFormatByName(QString(row.name)), row.format);
    }
};

QTEST_MAIN(TstExportDialog)
#include "tst_exportdialog.moc"
