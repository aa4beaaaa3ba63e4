// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importlistdialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstImportListDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
    }

    void bringIn(const QString &path)
    {
        QFuture<Result<ImportReport>> future = m_archive->importFiles({ path }, {});
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY(future.result() && future.result()->committed);
    }

    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const QString &beginning)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::make_unique<Archive>();
        QSignalSpy opened(m_archive.get(), &Archive::opened);
        m_archive->create(m_folder->filePath(u"a.phalera"_s));
        QVERIFY(!opened.isEmpty() || opened.wait(30000));
    }

    void cleanup() { m_archive.reset(); }

    void listsTheLatestFirst()
    {
        bringIn(write(u"sources.csv"_s, u"id,kind,title\ngse,book,A\n"_s));
        bringIn(write(u"people.csv"_s, u"id,family_ru,sources\npaton,Патон,gse\n"_s));
        ImportListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBatches(m_archive->facts().batches);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, ImportListModel::NameColumn).data().toString(), u"people.csv"_s);
        QCOMPARE(model.index(1, ImportListModel::NumberColumn).data().toInt(), 1);
    }

    void triesFirstAndThenWithdraws()
    {
        bringIn(write(u"sources.csv"_s, u"id,kind,title\ngse,book,A\n"_s));
        bringIn(write(u"people.csv"_s, u"id,family_ru,sources\npaton,Патон,gse\nzlobin,Злобин,gse\n"_s));
        ImportListDialog dialog(*m_archive);
        dialog.show();
        QPushButton *withdraw = button(dialog, u"&Withdraw"_s);
        QVERIFY(!withdraw->isEnabled());
        auto *table = dialog.findChild<QTableView *>();
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
        QVERIFY(withdraw->isEnabled());

        QSignalSpy finished(&dialog, &ImportListDialog::finishedWork);
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QVERIFY(finished.wait(30000));
        auto *summary = dialog.findChild<QLabel *>();
        QVERIFY2(summary->text().contains(u"2 record(s) would be removed"_s), qPrintable(summary->text()));
        QCOMPARE(m_archive->facts().rows.value(Table::People), 2);

        QCOMPARE(withdraw->text(), u"&Withdraw now"_s);
        QTest::mouseClick(withdraw, Qt::LeftButton);
        QVERIFY(finished.wait(30000));
        QVERIFY2(summary->text().contains(u"2 record(s) were removed"_s), qPrintable(summary->text()));
        QCOMPARE(m_archive->facts().rows.value(Table::People), 0);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(int(m_archive->snapshot()->rowCount(RowTable::Conferrals)), 0);
    }

    void anotherChoiceAsksAnew()
    {
        bringIn(write(u"sources.csv"_s, u"id,kind,title\ngse,book,A\n"_s));
        bringIn(write(u"people.csv"_s, u"id,family_ru,sources\npaton,Патон,gse\n"_s));
        ImportListDialog dialog(*m_archive);
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        table->selectRow(1);
        QSignalSpy finished(&dialog, &ImportListDialog::finishedWork);
        QPushButton *withdraw = button(dialog, u"&Withdraw"_s);
        withdraw->click();
        QVERIFY(finished.wait(30000));
        QVERIFY2(dialog.findChild<QLabel *>()->text().contains(u"would stay, because"_s),
            qPrintable(dialog.findChild<QLabel *>()->text()));
        table->selectRow(0);
        QCOMPARE(withdraw->text(), u"&Withdraw…"_s);
    }

    void saysThatNothingWasImported()
    {
        ImportListDialog dialog(*m_archive);
        dialog.show();
        QVERIFY(dialog.findChild<QLabel *>()->text().startsWith(u"Nothing was imported"_s));
        QVERIFY(!button(dialog, u"&Withdraw"_s)->isEnabled());
    }
};

QTEST_MAIN(TstImportListDialog)
#include "tst_importlistdialog.moc"
