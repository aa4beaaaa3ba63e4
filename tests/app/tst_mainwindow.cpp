// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answersummary.h"
#include "app/chiprow.h"
#include "app/dossierpanel.h"
#include "app/recordtable.h"
#include "app/recordview.h"
#include "app/searchline.h"
#include "app/shownwindow.h"
#include "app/startpage.h"
#include "app/topbar.h"
#include "citing/citingstyle.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// The window over the founding archive, driven by keys and clicks as a user does it.
class TstMainWindow : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SearchLine *line() const { return m_window->workspace().topBar()->searchLine(); }
    [[nodiscard]] RecordView *records() const { return m_window->workspace().records(); }
    [[nodiscard]] QTableView *table() const { return records()->table(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, Field field) const
    {
        return records()->presented().index(row, int(records()->model().columns().indexOf(field))).data().toString();
    }

    void type(const QString &text) const
    {
        line()->setFocus();
        line()->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line(), Qt::Key_Delete);
        else
            QTest::keyClicks(line(), text);
    }

    /// Waits until the answer on the screen is the one to this text.
    [[nodiscard]] bool answers(const QString &text) const
    {
        const auto query = parseQuery(text);
        return query && QTest::qWaitFor([&] { return m_window->selection().answer().query == *query; });
    }

    void press(ActionId id) const { m_window->actionTable()[id]->trigger(); }

    void clickFacet(Field field, const QString &value) const { m_shown->clickFacet(field, value); }

    QTemporaryDir m_folder;
    QString m_founding;
    std::unique_ptr<ShownWindow> m_shown;
    MainWindow *m_window = nullptr;

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_founding = m_folder.filePath(u"founding.phalera"_s);
        writeFoundingArchive(m_founding);
    }

    void init()
    {
        m_shown = std::make_unique<ShownWindow>(m_founding, m_folder.filePath(u"settings.ini"_s));
        m_window = &m_shown->window;
        QTRY_COMPARE(rows(), 837);
    }

    void cleanup() { m_shown.reset(); }

    void closesFromEveryView()
    {
        for (const View view : AllViews) {
            m_window->workspace().setView(view);
            QTRY_VERIFY(m_window->selection().isSettled());
            m_shown.reset();
            init();
        }
    }

    void countsConferralsApartFromRevocations()
    {
        const QString summary = m_window->workspace().summary()->text();
        QVERIFY2(
            summary.contains(u"833 "_s) && summary.contains(u"4 revocation"_s) && summary.contains(u"122 undated"_s),
            qPrintable(summary));
    }

    void undoKeysTakeAFilterBackUnlessATextFieldHasSomethingToUndo()
    {
        Selection &selection = m_window->selection();
        const Query women = parseQuery(u"sex:female").value_or(Query {});
        selection.setQuery(women);
        QTRY_COMPARE(line()->text(), u"sex:female"_s);
        line()->setFocus();
        QTest::keyClicks(line(), u" m"_s);
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line()->text(), u"sex:female"_s); // the text was undone, the filter stays
        QCOMPARE(selection.query(), women);
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(selection.query(), Query {});
        QTRY_COMPARE(rows(), 837);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(selection.query(), women);
        QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(selection.query(), Query {});
        line()->setFocus();
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(selection.query(), women);
    }

    void typingFindsAPersonInEitherScript()
    {
        type(u"stakhanov"_s);
        QVERIFY(answers(u"stakhanov"_s));
        QVERIFY(rows() > 0 && rows() < 20);
        QVERIFY2(cell(0, Field::Name).contains(u"Стаханов"_s), qPrintable(cell(0, Field::Name)));
    }

    void aMistakeIsExplainedAndTheRowsStay()
    {
        type(u"sex:female"_s);
        QVERIFY(answers(u"sex:female"_s));
        const int before = rows();
        type(u"(sex:female"_s);
        QVERIFY(!m_window->workspace().topBar()->complaint().isEmpty());
        QCOMPARE(rows(), before);
        QTest::keyClicks(line(), u")"_s);
        QVERIFY(m_window->workspace().topBar()->complaint().isEmpty());
    }

    void aFacetWritesTheQueryAndTheQueryChecksTheFacet()
    {
        clickFacet(Field::Sex, u"female"_s);
        QVERIFY(answers(u"sex:female"_s));
        QCOMPARE(line()->text(), u"sex:female"_s);
        QCOMPARE(m_window->workspace().chips()->chips().size(), 1);
        QTRY_COMPARE(
            m_window->workspace().facets()->section(Field::Sex)->model().choices().chosen, QStringList { u"female"_s });

        clickFacet(Field::Sex, u"female"_s);
        QVERIFY(answers({}));
        QCOMPARE(rows(), 837);
        QVERIFY(m_window->workspace().chips()->chips().isEmpty());
    }

    void aFacetIsCheckedByTheKeyboard()
    {
        QListView *list = m_window->workspace().facets()->section(Field::Sex)->list();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(answers(u"sex:female"_s));
    }

    void aChipTakesItsFilterAway()
    {
        type(u"sex:female republic:\"Ukrainian SSR\""_s);
        QVERIFY(answers(u"sex:female republic:\"Ukrainian SSR\""_s));
        const QList<Chip *> chips = m_window->workspace().chips()->chips();
        QCOMPARE(chips.size(), 2);
        QTest::mouseClick(chips.at(0), Qt::LeftButton);
        QVERIFY(answers(u"republic:\"Ukrainian SSR\""_s));
        m_window->workspace().chips()->chips().at(0)->setFocus();
        QTest::keyClick(m_window->workspace().chips()->chips().at(0), Qt::Key_Delete);
        QVERIFY(answers({}));
    }

    void aChosenRowStaysInSightWhenTheDossierOpensBelowIt()
    {
        m_window->resize(1024, 700);
        const DossierPanel *dossier = m_window->workspace().dossier();
        QTRY_VERIFY(!dossier->isVisible());
        const QWidget *port = table()->viewport();
        const int row = table()->rowAt(port->height() - 1) - 1;
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(row, 0)).center());
        QTRY_VERIFY(dossier->isVisible());
        QTRY_VERIFY(table()->rowViewportPosition(row) + table()->rowHeight(row) <= port->height());
        QVERIFY(table()->rowViewportPosition(row) >= 0);
    }

    void aClickOnAHeadingSortsAndASecondOneTurnsRound()
    {
        QHeaderView *header = table()->horizontalHeader();
        const int column = int(records()->model().columns().indexOf(Field::Date));
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(records()->order(), (QList<SortKey> { { Field::Date, false } }));
        QTRY_VERIFY(m_window->selection().isSettled());
        int firstDated = 0; // after those of which only an end is known
        while (cell(firstDated, Field::Date).startsWith(u'≤'))
            ++firstDated;
        QVERIFY2(cell(firstDated, Field::Date).contains(u"192"_s), qPrintable(cell(firstDated, Field::Date)));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(records()->order(), (QList<SortKey> { { Field::Date, true } }));
        QTRY_VERIFY(m_window->selection().isSettled());
        QVERIFY(cell(0, Field::Date).contains(u"202"_s));
        QCOMPARE(cell(rows() - 1, Field::Date), u"unknown"_s);
    }

    void anOpenedRecordShowsItsDossierAndStaysChosen()
    {
        type(u"burkatskaya"_s);
        QVERIFY(answers(u"burkatskaya"_s));
        QSignalSpy shown(m_window->workspace().dossier(), &DossierPanel::dossierShown);
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(0, 0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), 30000);
        QVERIFY2(m_window->workspace().dossier()->toPlainText().contains(u"Буркацкая"_s),
            qPrintable(m_window->workspace().dossier()->toPlainText()));
        const RecordRef record = *m_window->selection().currentRecord();

        type({});
        QVERIFY(answers({}));
        QCOMPARE(records()->model().record(table()->currentIndex().row()), record);
    }

    void backAndForwardGoThroughQueriesAndRecords()
    {
        type(u"sex:female"_s);
        QVERIFY(answers(u"sex:female"_s));
        QTest::mouseClick(
            table()->viewport(), Qt::LeftButton, {}, table()->visualRect(table()->model()->index(3, 0)).center());
        QVERIFY(m_window->selection().currentRecord());
        const RecordRef record = *m_window->selection().currentRecord();

        QTest::keySequence(m_window, QKeySequence(QKeySequence::Back));
        QVERIFY(!m_window->selection().currentRecord());
        QCOMPARE(line()->text(), u"sex:female"_s);
        // The ten letters were one step.
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Back));
        QVERIFY(answers({}));
        QCOMPARE(line()->text(), QString());
        QVERIFY(!m_window->actionTable()[ActionId::Back]->isEnabled());
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Forward));
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Forward));
        QVERIFY(answers(u"sex:female"_s));
        QCOMPARE(m_window->selection().currentRecord(), std::optional(record));
    }

    void walkingThroughTheRowsIsOneStepBack()
    {
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        QCOMPARE(table()->currentIndex().row(), 5);
        press(ActionId::Back);
        QVERIFY(!m_window->selection().currentRecord());
    }

    void theLanguageChangesWithoutRestart()
    {
        press(ActionId::Russian);
        QCOMPARE(m_shown->settings.value(Settings::Key::Language).toString(), u"ru"_s);
        QCOMPARE(QLocale().language(), QLocale::Russian);
        QTRY_VERIFY(m_window->actionTable()[ActionId::Russian]->isChecked());
        QCOMPARE(rows(), 837);
        press(ActionId::English);
        QTRY_COMPARE(m_window->workspace().records()->presented().headerData(0, Qt::Horizontal).toString(), u"Name"_s);
    }

    void theThemeChangesWithoutRestart()
    {
        press(ActionId::DarkTheme);
        QTRY_VERIFY(table()->palette().color(QPalette::Base).lightness() < 100);
        press(ActionId::LightTheme);
        QTRY_VERIFY(table()->palette().color(QPalette::Base).lightness() > 200);
    }

    void nothingFoundOffersAWayOut()
    {
        type(u"sex:female republic:Nowhere"_s);
        QVERIFY(answers(u"sex:female republic:Nowhere"_s));
        QVERIFY(!table()->isVisible());
        press(ActionId::RemoveLastFilter);
        QVERIFY(answers(u"sex:female"_s));
        QVERIFY(table()->isVisible());
    }

    void possibleAndUndatedAreLetInOnRequest()
    {
        type(u"year:1949"_s);
        QVERIFY(answers(u"year:1949"_s));
        const int certain = rows();
        emit m_window->workspace().summary()->timeScopeChosen(TimeScope::Any);
        QVERIFY(answers(u"year:1949 time:any"_s));
        QVERIFY(rows() >= certain + 122);
    }

    void peopleAreListedOnceEach()
    {
        type(u"unit:people"_s);
        QVERIFY(answers(u"unit:people"_s));
        QCOMPARE(rows(), 694);
        type(u"unit:acts"_s);
        QVERIFY(answers(u"unit:acts"_s));
        QCOMPARE(records()->model().columns().first(), Field::Date);
    }

    void columnsAreRemembered()
    {
        QMenu menu;
        records()->fillColumnsMenu(&menu);
        const int before = records()->model().columnCount();
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Sector"_s)
                action->trigger();
        }
        QCOMPARE(records()->model().columnCount(), before + 1);
        QVERIFY(m_shown->settings.value(Settings::Key::ConferralColumns).toStringList().contains(u"sector"_s));
        MainWindow next(m_shown->settings, m_shown->language, m_shown->appearance);
        QVERIFY(next.workspace().records()->model().columns().contains(Field::Sector));
    }

    void rowsAreCopiedAsTheyAreShown()
    {
        type(u"burkatskaya"_s);
        QVERIFY(answers(u"burkatskaya"_s));
        table()->setFocus();
        table()->selectAll();
        press(ActionId::Copy);
        const QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), rows());
        QVERIFY2(copied.startsWith(u"Буркацкая Галина Евгеньевна\t"_s), qPrintable(copied));
    }

    void rowsAreCopiedWithSourcesInTheChosenStyle()
    {
        type(u"burkatskaya"_s);
        QVERIFY(answers(u"burkatskaya"_s));
        table()->setFocus();
        table()->selectAll();
        const auto copied = [this](ActionId id) {
            QApplication::clipboard()->clear();
            press(id);
            return QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); })
                ? QApplication::clipboard()->text()
                : QString();
        };
        const QString notes = copied(ActionId::CopyWithCitation);
        QVERIFY2(notes.contains(u"Буркацкая Галина Евгеньевна"_s), qPrintable(notes));
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());

        QMenu *styles = m_window->actionTable()[ActionId::CitingStyles]->menu();
        emit styles->aboutToShow();
        QVERIFY(styles->actions().constFirst()->isChecked());
        for (QAction *style : styles->actions()) {
            if (style->data() == citingStyleName(CitingStyle::Gost7100))
                style->trigger();
        }
        const QString descriptions = copied(ActionId::CopyWithCitation);
        QVERIFY2(descriptions.contains(u". – "_s) && descriptions != notes, qPrintable(descriptions));
        MainWindow next(m_shown->settings, m_shown->language, m_shown->appearance);
        emit next.actionTable()[ActionId::CitingStyles]->menu()->aboutToShow();
        QVERIFY(!next.actionTable()[ActionId::CitingStyles]->menu()->actions().constFirst()->isChecked());

        QVERIFY(copied(ActionId::CopyBibtex).contains(u"@"_s));
        QVERIFY(copied(ActionId::CopyCslJson).contains(u"\"type\":"_s));
        styles->actions().constFirst()->trigger();
    }

    void everyPartIsReachedByTheKeyboard()
    {
        line()->setFocus();
        QSet<const QWidget *> reached;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(m_window, Qt::Key_F6);
            reached.insert(QApplication::focusWidget());
        }
        QVERIFY(reached.contains(line()));
        QVERIFY(reached.contains(table()));
        QVERIFY(reached.contains(m_window->workspace().dossier()));
        QVERIFY(reached.size() >= 5);
        QTest::keySequence(m_window, QKeySequence(QKeySequence::Find));
        QCOMPARE(QApplication::focusWidget(), line());
    }

    void theDossierFoldsUnderANarrowWindow()
    {
        m_window->resize(1024, 700);
        QTRY_COMPARE(m_window->width(), 1024);
        const auto top = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        m_window->selection().clearCurrentRecord();
        QTRY_VERIFY(!m_window->workspace().dossier()->isVisible()); // an empty one takes no room
        m_window->selection().setCurrentRecord({ Table::People, u"burkatskaya-galina-1916"_s });
        QTRY_VERIFY(top(m_window->workspace().dossier()) > top(table()) + 100);
        m_window->resize(1440, 900);
        QTRY_VERIFY(top(m_window->workspace().dossier()) < top(table()) + 10);
    }

    void whatIsPresentedIsASoundModel()
    {
        const QAbstractItemModelTester tester(table()->model());
        type(u"award:hero-of-labour"_s);
        QVERIFY(answers(u"award:hero-of-labour"_s));
        type({});
        QVERIFY(answers({}));
    }

    void anEmptyArchiveSaysWhatToDo()
    {
        const QString path = m_folder.filePath(u"empty.phalera"_s);
        {
            Archive archive(Archive::Threading::SameThread);
            QVERIFY(archive.create(path).result());
        }
        QSignalSpy settled(m_window, &MainWindow::settled);
        m_window->openArchive(path);
        QVERIFY(settled.wait(30000));
        QVERIFY(!m_window->showsArchive());
        QCOMPARE(m_window->startPage().state(), StartPage::State::EmptyArchive);
        QVERIFY(m_window->startPage().text().contains(u"empty.phalera"_s));
    }

    void whatIsNoArchiveIsRefusedPlainly()
    {
        MainWindow fresh(m_shown->settings, m_shown->language, m_shown->appearance);
        QSignalSpy settled(&fresh, &MainWindow::settled);
        fresh.openArchive(m_folder.filePath(u"not-there.phalera"_s));
        QVERIFY(settled.wait(30000));
        QCOMPARE(fresh.startPage().state(), StartPage::State::Failed);
        QVERIFY(fresh.startPage().text().contains(u"not-there.phalera"_s));
    }
};

QTEST_MAIN(TstMainWindow)
#include "tst_mainwindow.moc"
