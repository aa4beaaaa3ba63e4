// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstImportDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }

    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const QString &text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Archive> m_archive;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_archive = std::make_unique<Archive>();
        QSignalSpy opened(m_archive.get(), &Archive::opened);
        m_archive->create(m_folder->filePath(u"a.phalera"_s));
        QVERIFY(!opened.isEmpty() || opened.wait(30000));
    }

    void cleanup() { m_archive.reset(); }

    void aTrialChangesNothingAndTheImportDoes()
    {
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QVERIFY(!button(dialog, u"&Import"_s)->isEnabled());
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding") });
        QVERIFY(tried.wait(30000));
        QVERIFY(dialog.report());
        QCOMPARE(dialog.report()->problems.size(), 0);
        QVERIFY(dialog.report()->added > 2000);
        QCOMPARE(m_archive->facts().rows.value(Table::Conferrals), 0);

        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(button(dialog, u"&Import"_s), Qt::LeftButton);
        QVERIFY(imported.wait(20000));
        QCOMPARE(m_archive->facts().rows.value(Table::Conferrals), 837);
        QVERIFY(!button(dialog, u"&Import"_s)->isEnabled());
    }

    void everyProblemIsListedWithItsPlace()
    {
        const QString path = write(u"sources.csv"_s,
            u"id,kind,author,title,container,publisher,date,url,archive_ref,language,note\n"
            "good,book,,A book,,,1990,,,ru,\n"
            "bad-date,book,,Another,,,31.12.1990,,,ru,\n"_s);
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ path });
        QVERIFY(tried.wait(30000));
        auto *table = dialog.findChild<QTableView *>(u"problems"_s);
        const QAbstractItemModelTester tester(table->model());
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, ProblemModel::FileColumn).data().toString(), u"sources.csv"_s);
        QCOMPARE(table->model()->index(0, ProblemModel::LineColumn).data().toInt(), 3);
        QVERIFY(table->model()->index(0, ProblemModel::ReasonColumn).data().toString().contains(u"31.12.1990"_s));

        // By default a problem stops the import; the rest comes in on request only.
        QVERIFY(!button(dialog, u"&Import"_s)->isEnabled());
        for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
            if (!choice->isChecked()) {
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
                break;
            }
        }
        QVERIFY(m_settings->value(Settings::Key::SkipBadRows).toBool());
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(button(dialog, u"&Import"_s), Qt::LeftButton);
        QVERIFY(imported.wait(30000));
        QCOMPARE(m_archive->facts().rows.value(Table::Sources), 1);
    }

    void lettersThatComeOutWrongAreMended()
    {
        QFile file(m_folder->filePath(u"sources.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id;kind;title\na-book;book;\xC3\xE5\xF0\xEE\xE8 \xF2\xF0\xF3\xE4\xE0\n"); // Windows-1251
        file.close();
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ file.fileName() });
        QVERIFY(tried.wait(30000));
        QCOMPARE(dialog.report()->forms.value(0).form, (TextForm { "windows-1251", ';' }));
        QCOMPARE(dialog.report()->added, 1);
        auto *preview = dialog.findChild<QTableWidget *>();
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->horizontalHeaderItem(2)->text(), u"title"_s);
        QCOMPARE(preview->item(0, 2)->text(), u"Герои труда"_s);

        auto *encoding = dialog.findChild<QComboBox *>();
        QVERIFY(encoding->isVisible());
        encoding->setFocus();
        QTest::keyClick(encoding, Qt::Key_End); // the last of the list: KOI8-U
        QVERIFY(tried.count() == 2 || tried.wait(30000));
        QCOMPARE(dialog.report()->forms.value(0).form, (TextForm { "KOI8-U", ';' }));
        QVERIFY(preview->item(0, 2)->text() != u"Герои труда"_s);
    }

    void theSheetOfAWorkbookIsChosen()
    {
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-list.xlsx") });
        QVERIFY(tried.wait(30000));
        auto *preview = dialog.findChild<QTableWidget *>();
        QVERIFY(preview->isVisible());
        QVERIFY(preview->horizontalHeaderItem(0)->text().startsWith(u"Список Героев"_s));
        QCOMPARE(preview->columnCount(), 8);
        QCOMPARE(dialog.report()->problems.size(), 1); // its columns are none of ours: that takes a recipe
        QList<QComboBox *> shown;
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->isVisible())
                shown.append(box);
        }
        QCOMPARE(shown.size(), 1); // texts have an encoding and a delimiter, workbooks a sheet
        QCOMPARE(shown.constFirst()->count(), 4);
        for (int step = 2; step <= 3; ++step) {
            shown.constFirst()->setFocus();
            QTest::keyClick(shown.constFirst(), Qt::Key_Down);
            QVERIFY(tried.count() == step || tried.wait(30000));
        }
        QCOMPARE(shown.constFirst()->currentText(), u"Черновик"_s);
        QCOMPARE(preview->horizontalHeaderItem(0)->text(), u"старый список"_s);
        QCOMPARE(dialog.report()->problems.constFirst().where.sheet, u"Черновик"_s);
    }

    void aTableOfAWorkbookComesIn()
    {
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ QStringLiteral(PHALERA_TEST_DATA "/foreign/sources.ods") });
        QVERIFY(tried.wait(30000));
        QCOMPARE(dialog.report()->added, 2);
        auto *table = dialog.findChild<QTableView *>(u"problems"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, ProblemModel::FileColumn).data().toString(), u"sources.ods, sources"_s);
        QCOMPARE(table->model()->index(0, ProblemModel::LineColumn).data().toInt(), 3);
        QCOMPARE(table->model()->index(0, ProblemModel::PositionColumn).data().toString(), u"K"_s);
    }

    void whatCannotBeReadIsExplained()
    {
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ m_folder->filePath(u"nothing-here.csv"_s) });
        QVERIFY(tried.wait(30000));
        QCOMPARE(dialog.report()->problems.size(), 1);
        QVERIFY(!button(dialog, u"&Import"_s)->isEnabled());
    }
};

QTEST_MAIN(TstImportDialog)
#include "tst_importdialog.moc"
