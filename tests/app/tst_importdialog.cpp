// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importdialog.h"

#include "app/importlistdialog.h"
#include "app/recipebox.h"
#include "app/textformbox.h"
#include "museumlist.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
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

    void bringInTheAward() const
    {
        for (const QString &path : { write(u"sources.csv"_s, u"id,kind,title\ngse,encyclopedia,A\n"_s),
                 write(u"awards.csv"_s, u"id,kind,name_ru,sources\nhero-of-socialist-labour,title,Герой,gse\n"_s) }) {
            const auto done = m_archive->importFiles({ path }, {});
            QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30000);
        }
    }

    /// By the keyboard, in the one list of choices that has this one.
    static void choose(const RecipeBox &recipe, const QString &choice)
    {
        for (QComboBox *box : recipe.findChildren<QComboBox *>()) {
            if (box->findText(choice) < 0)
                continue;
            box->setFocus();
            QTest::keyClicks(box, choice);
            QCOMPARE(box->currentText(), choice);
        }
    }

    /// Two decrees in one cell, each with its medal.
    void checkTwice()
    {
        Query query = *parseQuery(u"medal:1005 OR medal:5005"_s);
        const auto found = m_archive->search(query);
        QTRY_VERIFY_WITH_TIMEOUT(found.isFinished(), 30000);
        QCOMPARE(found.result().conferrals, 2);
        QCOMPARE(found.result().people, 1);
    }

    void withdrawTheLast()
    {
        ImportListDialog dialog(*m_archive);
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
        QPushButton *withdraw = button(dialog, u"&Withdraw…"_s);
        QVERIFY(withdraw);
        for (int step = 0; step < 2; ++step) {
            QSignalSpy finished(&dialog, &ImportListDialog::finishedWork);
            QTest::mouseClick(withdraw, Qt::LeftButton);
            QVERIFY(finished.wait(30000));
        }
        QCOMPARE(m_archive->facts().rows.value(Table::People), 0);
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
        auto *list = dialog.findChild<RecipeBox *>(); // its columns are none of ours
        QVERIFY(list->isVisible());
        QCOMPARE(list->recipe()->columns.value(u"Фамилия, имя, отчество"_s).text(), u"people.name"_s);
        QList<QComboBox *> shown;
        for (QComboBox *box : dialog.findChild<TextFormBox *>()->findChildren<QComboBox *>()) {
            if (box->isVisible())
                shown.append(box);
        }
        QCOMPARE(shown.size(), 1); // texts have an encoding and a delimiter, workbooks a sheet
        QCOMPARE(shown.constFirst()->count(), 4);
        for (int step = 2; step <= 3; ++step) {
            shown.constFirst()->setFocus();
            QTest::keyClick(shown.constFirst(), Qt::Key_Down);
        }
        QCOMPARE(shown.constFirst()->currentText(), u"Черновик"_s);
        QVERIFY(!list->recipe()); // nothing there names people
    }

    void aListOfAnotherKindComesInAsItsColumnsSay()
    {
        bringInTheAward();
        QCOMPARE(m_archive->facts().rows.value(Table::Awards), 1);
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-windows-1251.csv") });
        QVERIFY(tried.wait(30000));
        QVERIFY(dialog.findChild<QCheckBox *>()->isChecked());
        // Its source, five people, six conferrals; a row without a name; “30/XII-12” and “under the tsar”.
        QCOMPARE(dialog.report()->added, 12);
        QCOMPARE(dialog.report()->refused, 1);
        QCOMPARE(dialog.report()->remarks.size(), 3); // with the column that is left out
        auto *table = dialog.findChild<QTableView *>(u"problems"_s);
        QCOMPARE(table->model()->rowCount(), 3);

        auto *list = dialog.findChild<RecipeBox *>();
        const QList<QComboBox *> boxes = list->findChildren<QComboBox *>();
        const auto centuries = std::find_if(
            boxes.begin(), boxes.end(), [](const QComboBox *box) { return box->findText(u"1948"_s) > 0; });
        QVERIFY(centuries != boxes.end());
        (*centuries)->setFocus();
        QTest::keyClicks(*centuries, u"19"_s);
        QTRY_COMPARE_WITH_TIMEOUT(dialog.report() ? dialog.report()->remarks.size() : 0, 2, 30000);
        QCOMPARE(m_archive->facts().rows.value(Table::People), 0);

        QSignalSpy imported(&dialog, &ImportDialog::imported);
        dialog.findChildren<QRadioButton *>().constLast()->click();
        button(dialog, u"&Import"_s)->click();
        QVERIFY(imported.wait(30000));
        QCOMPARE(m_archive->facts().rows.value(Table::People), 5);
        QCOMPARE(m_archive->facts().rows.value(Table::Conferrals), 6);
    }

    /// With merged heads, and an error of the spreadsheet in one cell, which is said and kept as it stands there.
    void aListInAWorkbookComesIn()
    {
        bringInTheAward();
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ QStringLiteral(PHALERA_TEST_DATA "/foreign/museum-list.ods") });
        QVERIFY(tried.wait(30000));
        QCOMPARE(dialog.report()->added, 1 + 6 + 6);
        QCOMPARE(dialog.report()->refused, 1);
        const QAbstractItemModel *problems = dialog.findChild<QTableView *>(u"problems"_s)->model();
        QStringList cells;
        for (int row = 0; row < problems->rowCount(); ++row) {
            cells.append(problems->index(row, ProblemModel::PositionColumn).data().toString()
                + problems->index(row, ProblemModel::LineColumn).data().toString());
        }
        QVERIFY2(cells.contains(u"H7"_s), qPrintable(cells.join(u' ')));
    }

    /// A museum's list as it is: choose the file, say the hundred years, leave out the row without a name, import; then
    /// take it out again.
    void aMuseumListComesInByFourStepsAndGoesAgain()
    {
        bringInTheAward();
        const tests::MuseumList list = tests::museumList();
        QFile file(m_folder->filePath(u"Герои района.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list.bytes) == list.bytes.size());
        file.close();
        QTRY_VERIFY_WITH_TIMEOUT(!m_archive->facts().dataVersion.isEmpty(), 30000);
        const QString before = m_archive->facts().dataVersion;

        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        dialog.setPaths({ file.fileName() });
        QVERIFY(tried.wait(30000));
        auto *recipe = dialog.findChild<RecipeBox *>();
        QVERIFY(recipe->isVisible());
        QVERIFY2(recipe->missing().isEmpty(), qPrintable(recipe->missing()));
        QCOMPARE(recipe->recipe()->headerLine, 3);
        QCOMPARE(recipe->recipe()->columns.value(u"Фамилия, имя, отчество"_s).text(), u"people.name"_s);
        QCOMPARE(recipe->recipe()->columns.value(u"дата Указа"_s).text(), u"conferrals.date"_s);
        QCOMPARE(recipe->recipe()->columns.value(u"Прежние фамилии"_s).text(), u"people.other_names"_s);
        QCOMPARE(dialog.report()->refused, list.rowsWithoutName);
        QCOMPARE(dialog.report()->added, 1 + list.people + list.conferrals);
        const qsizetype unread = dialog.report()->remarks.size();

        choose(*recipe, u"1948"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.report() && dialog.report()->remarks.size() < unread, 30000);
        for (QRadioButton *choice : dialog.findChildren<QRadioButton *>()) {
            if (!choice->isChecked()) {
                QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(10, choice->height() / 2));
                break;
            }
        }
        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(button(dialog, u"&Import"_s), Qt::LeftButton);
        QVERIFY(imported.wait(30000));
        QCOMPARE(m_archive->facts().rows.value(Table::People), list.people);
        QCOMPARE(m_archive->facts().rows.value(Table::Conferrals), list.conferrals);
        checkTwice();
        withdrawTheLast();
        QTRY_COMPARE_WITH_TIMEOUT(m_archive->facts().dataVersion, before, 30000);
    }

    void aListWithoutNamesWaitsForAWord()
    {
        ImportDialog dialog(*m_archive, *m_settings);
        dialog.show();
        dialog.setPaths({ write(u"list.csv"_s, u"Кто;Что\nПатон Борис Евгеньевич;1950\n"_s) });
        QVERIFY(!dialog.report());
        auto *list = dialog.findChild<RecipeBox *>();
        QVERIFY(!list->missing().isEmpty());
        QVERIFY(!button(dialog, u"&Import"_s)->isEnabled());
        auto *columns = list->findChild<QTableWidget *>();
        auto *who = qobject_cast<QComboBox *>(columns->cellWidget(0, 2));
        QSignalSpy tried(&dialog, &ImportDialog::trialFinished);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Down); // over the heading to the first field of a person
        QCOMPARE(who->currentData().toString(), u"people.name"_s);
        QVERIFY(tried.wait(30000));
        QCOMPARE(dialog.report()->added, 2);
        QVERIFY(list->missing().isEmpty());
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
