// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duplicatesdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstDuplicatesDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? file.fileName() : QString();
    }

    [[nodiscard]] static QPushButton *button(const QDialog &dialog, const QString &beginning)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (one->text().startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    [[nodiscard]] static QAbstractItemModel *pairs(const QDialog &dialog)
    {
        return dialog.findChild<QTableView *>(u"pairs"_s)->model();
    }
    [[nodiscard]] static QAbstractItemModel *comparison(const QDialog &dialog)
    {
        return dialog.findChild<QTableView *>(u"comparison"_s)->model();
    }
    static int rowOf(const QAbstractItemModel &model, const QString &field)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, MergeChoiceModel::FieldColumn).data() == field)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString together(const QDialog &dialog, const QString &field) const
    {
        const QAbstractItemModel &model = *comparison(dialog);
        return model.index(rowOf(model, field), MergeChoiceModel::TogetherColumn).data().toString();
    }
    [[nodiscard]] qint64 people() const { return m_archive->facts().recordCount(Table::People); }

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
        const QString sources = write(u"sources.csv"_s,
            u"id,kind,author,title,container,publisher,date,url,archive_ref,language,note\nlist,archive,,List,,,,,,,\n"_s);
        const QString list = write(u"people.csv"_s,
            u"id,family_ru,given_ru,patronymic_ru,family_en,given_en,patronymic_en,other_names,sex,born,birth_place,"
            "died,death_place,nationality,occupation,sector,wikidata,sources,note\n"
            "first,Стаханов,Алексей,Григорьевич,,,,,male,1906-01-03,,1977,,,miner,mining,,list,\n"
            "second,,,,Stachanow,Alexej,Grigorjewitsch,,male,1906,,1978,,,,,,list,\n"
            "third,Ангелина,Прасковья,,,,,,female,1913,,,,,,,,list,\n"_s);
        QFuture<Result<ImportReport>> future = m_archive->importFiles({ sources, list }, {});
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30000);
        QVERIFY(future.result() && future.result()->committed);
    }

    void cleanup() { m_archive.reset(); }

    void showsThePairWithReasonsAndPreview()
    {
        DuplicatesDialog dialog(*m_archive);
        dialog.show();
        const QAbstractItemModelTester pairTester(pairs(dialog));
        const QAbstractItemModelTester choiceTester(comparison(dialog));
        QTRY_COMPARE(pairs(dialog)->rowCount(), 1);
        QTRY_VERIFY(button(dialog, u"&Merge"_s)->isEnabled());
        QCOMPARE(dialog.findChild<QComboBox *>()->currentData().toString(), u"first"_s); // it says more
        bool areReasonsSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            areReasonsSaid = areReasonsSaid || label->text().contains(u"another spelling"_s);
        QVERIFY(areReasonsSaid);
        QCOMPARE(people(), 3);
    }

    void mergesWithAChoiceAndUndoesIt()
    {
        DuplicatesDialog dialog(*m_archive);
        dialog.show();
        QTRY_VERIFY(button(dialog, u"&Merge"_s)->isEnabled());
        QAbstractItemModel &model = *comparison(dialog);
        const int died = rowOf(model, u"Died"_s);
        QVERIFY(died >= 0);
        QTRY_COMPARE(together(dialog, u"Died"_s), u"1977"_s); // the own row of who stands for both
        QVERIFY(model.setData(model.index(died, MergeChoiceModel::SecondColumn), Qt::Checked, Qt::CheckStateRole));
        QTRY_COMPARE(together(dialog, u"Died"_s), u"1978"_s);
        button(dialog, u"&Merge"_s)->click();
        QTRY_COMPARE(people(), 2);
        QTRY_COMPARE(pairs(dialog)->rowCount(), 0);
        QTRY_VERIFY(button(dialog, u"&Undo"_s)->isEnabled());
        button(dialog, u"&Undo"_s)->click();
        QTRY_COMPARE(people(), 3);
        QTRY_COMPARE(pairs(dialog)->rowCount(), 1);
        QTRY_VERIFY(!button(dialog, u"&Undo"_s)->isEnabled());
    }

    void remembersWhoIsNotTheSame()
    {
        DuplicatesDialog dialog(*m_archive);
        dialog.show();
        QTRY_VERIFY(button(dialog, u"&Not"_s)->isEnabled());
        button(dialog, u"&Not"_s)->click();
        QTRY_COMPARE(pairs(dialog)->rowCount(), 0);
        DuplicatesDialog again(*m_archive);
        QSignalSpy settled(&again, &DuplicatesDialog::settled);
        QVERIFY(settled.wait(30000));
        QCOMPARE(pairs(again)->rowCount(), 0);
    }

    void onlyShowsWhatAnImportBrought()
    {
        DuplicatesDialog dialog(*m_archive, { 77 });
        QSignalSpy settled(&dialog, &DuplicatesDialog::settled);
        QVERIFY(settled.wait(30000));
        QCOMPARE(pairs(dialog)->rowCount(), 0);
    }

    void leavesAnArchiveThatIsOnlyReadAlone()
    {
        QSignalSpy opened(m_archive.get(), &Archive::opened);
        m_archive->open(m_archive->facts().path, OpenMode::ReadOnly);
        QVERIFY(opened.wait(30000));
        DuplicatesDialog dialog(*m_archive);
        dialog.show();
        QTRY_COMPARE(pairs(dialog)->rowCount(), 1);
        const auto says = [&](const QString &words) {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"reading only"_s));
        QVERIFY(!button(dialog, u"&Merge"_s)->isEnabled());
    }
};

QTEST_MAIN(TstDuplicatesDialog)
#include "tst_duplicatesdialog.moc"
