// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"
#include "app/chiprow.h"
#include "app/language.h"
#include "app/mainwindow.h"
#include "app/queryfile.h"
#include "app/recentsearches.h"
#include "app/savedsearchdialog.h"
#include "app/savedsearchpanel.h"
#include "app/searchline.h"
#include "app/startpage.h"
#include "app/topbar.h"
#include "app/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Saved and recent searches, links and query files in the window over the founding archive, by keys and clicks.
class TstSavedSearchPanel : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] SearchLine *line() const { return m_window->workspace().topBar()->searchLine(); }
    [[nodiscard]] SavedSearchPanel *panel() const { return m_window->workspace().savedSearches(); }
    [[nodiscard]] QTreeView *tree() const { return panel()->tree(); }
    void press(ActionId id) const { m_window->actionTable()[id]->trigger(); }

    void type(const QString &text) const
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), text);
    }
    [[nodiscard]] bool asks(const QString &text) const
    {
        const auto query = parseQuery(text);
        return query && QTest::qWaitFor([&] { return m_window->selection().answer().query == *query; });
    }

    [[nodiscard]] QModelIndex find(const QString &name, int column = SavedSearchModel::Name) const
    {
        const SavedSearches &all = panel()->model().searches();
        for (const SavedId id : all.folders() + all.searches()) {
            if (all.entry(id).name == name)
                return panel()->model().indexOf(id, column);
        }
        return {};
    }
    [[nodiscard]] QString count(const QString &name) const
    {
        return find(name, SavedSearchModel::Count).data().toString();
    }

    template <typename Dialog> [[nodiscard]] Dialog *dialog() const
    {
        const bool isThere = QTest::qWaitFor([&] { return m_window->findChild<Dialog *>() != nullptr; });
        return isThere ? m_window->findChild<Dialog *>() : nullptr;
    }

    /// Ctrl+D, a name, Enter.
    void save(const QString &query, const QString &name) const
    {
        type(query);
        QVERIFY(asks(query));
        QTest::keyClick(line(), Qt::Key_D, Qt::ControlModifier);
        auto *asked = dialog<SavedSearchDialog>();
        QVERIFY(asked != nullptr);
        auto *field = asked->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<SavedSearchDialog *>() == nullptr);
        // The platform without a screen has no window manager that would do so.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void click(const QString &name) const
    {
        const QModelIndex index = find(name);
        QVERIFY2(index.isValid(), qPrintable(name));
        tree()->scrollTo(index);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    }

    /// The sentence of the message box that stands over the window; closes it.
    [[nodiscard]] QString takeMessage() const
    {
        auto *box = dialog<QMessageBox>();
        if (box == nullptr)
            return {};
        const QString text = box->text();
        delete box;
        return text;
    }

    void drop(QMimeData &data) const
    {
        const QPoint at = m_window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &dropped);
    }

    [[nodiscard]] QString data(const QString &name) const
    {
        return m_folder.filePath(u"%1/%2"_s.arg(m_runs).arg(name));
    }
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile written(data(name));
        if (!written.open(QIODevice::WriteOnly))
            return {};
        written.write(bytes);
        return written.fileName();
    }

    QTemporaryDir m_folder;
    int m_runs = 0; ///< each test has a folder of its own
    QString m_founding;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<MainWindow> m_window;

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_settings, *m_language, *m_appearance);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        m_window->openArchive(m_founding);
        QVERIFY(settled.wait(30000));
        QVERIFY(m_window->showsArchive());
    }

private slots:
    void initTestCase()
    {
        m_founding = m_folder.filePath(u"founding.phalera"_s);
        Archive archive(Archive::Threading::SameThread);
        QVERIFY(archive.create(m_founding).result());
        QVERIFY(archive.importFiles({ QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding") }, {}).result());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QVERIFY(QDir(m_folder.path()).mkpath(QString::number(++m_runs)));
        m_settings = std::make_unique<Settings>(data(u"settings.ini"_s));
        m_language = std::make_unique<Language>();
        m_language->use(u"en"_s);
        m_appearance = std::make_unique<Appearance>();
        m_appearance->use(u"light"_s);
        openWindow();
    }

    void cleanup() { m_window.reset(); }

    void aSearchIsKeptWithItsCountAndAskedByAClick()
    {
        const QAbstractItemModelTester tester(tree()->model());
        QVERIFY(!tree()->isVisible());
        save(u"sex:female year:1948"_s, u"Women of 1948"_s);
        QVERIFY(tree()->isVisible());
        const QString rows = QString::number(m_window->selection().answer().rows.cardinality());
        QTRY_COMPARE(count(u"Women of 1948"_s), rows);
        QCOMPARE(panel()->currentName(), u"Women of 1948"_s);
        QCOMPARE(m_window->actionTable()[ActionId::SaveSearch]->iconText(), u"★"_s);

        press(ActionId::ClearFilters);
        QVERIFY(asks({}));
        QCOMPARE(panel()->currentName(), QString());
        QCOMPARE(m_window->actionTable()[ActionId::SaveSearch]->iconText(), u"☆"_s);
        click(u"Women of 1948"_s);
        QVERIFY(asks(u"sex:female year:1948"_s));
        QCOMPARE(line()->text(), u"sex:female year:1948"_s);
        // The next window has it too.
        MainWindow next(*m_settings, *m_language, *m_appearance);
        QCOMPARE(next.workspace().savedSearches()->model().searches().searches().size(), 1);
    }

    void theNameIsMadeFromTheWordsOfTheQuery()
    {
        type(u"sex:female year:1948"_s);
        QVERIFY(asks(u"sex:female year:1948"_s));
        press(ActionId::SaveSearch);
        auto *asked = dialog<SavedSearchDialog>();
        QVERIFY(asked != nullptr);
        QVERIFY2(asked->entry().name.contains(u"female"_s) && asked->entry().name.contains(u"1948"_s),
            qPrintable(asked->entry().name));
        asked->reject();
        QVERIFY(panel()->model().searches().isEmpty());
    }

    void aSearchThatIsKeptIsChangedByTheSameKey()
    {
        save(u"sex:female"_s, u"Women"_s);
        press(ActionId::SaveSearch);
        auto *asked = dialog<SavedSearchDialog>();
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->entry().name, u"Women"_s);
        asked->findChild<QComboBox *>()->setEditText(u"Sex"_s);
        asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
        QTRY_VERIFY(find(u"Women"_s).parent().isValid());
        QCOMPARE(find(u"Women"_s).parent().data().toString(), u"Sex"_s);
        QVERIFY(tree()->isExpanded(find(u"Sex"_s)));
        QCOMPARE(panel()->model().searches().searches().size(), 1);
    }

    void deletingIsTakenBack()
    {
        save(u"sex:female"_s, u"Women"_s);
        tree()->setFocus();
        click(u"Women"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QVERIFY(panel()->model().searches().isEmpty());
        QVERIFY(panel()->notice()->text().contains(u"Women"_s));
        emit panel()->notice()->linkActivated(u"undo"_s);
        QVERIFY(find(u"Women"_s).isValid());
        QVERIFY(!panel()->notice()->isVisible());
        tree()->setFocus();
        click(u"Women"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        panel()->saveCurrent(); // something else is under way
        dialog<SavedSearchDialog>()->reject();
        QVERIFY(!find(u"Women"_s).isValid());
    }

    void namesAreEditedInPlace()
    {
        save(u"sex:female"_s, u"Women"_s);
        tree()->setFocus();
        click(u"Women"_s);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *editor = tree()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"All of them"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(find(u"All of them"_s).isValid());
        QCOMPARE(tree()->currentIndex(), find(u"All of them"_s));
    }

    void entriesAreMovedByDropping()
    {
        save(u"sex:female"_s, u"Women"_s);
        save(u"sex:male"_s, u"Men"_s);
        QAbstractItemModel *model = tree()->model();
        const std::unique_ptr<QMimeData> men(model->mimeData({ find(u"Men"_s) }));
        QCOMPARE(men->text(), u"sex:male"_s);
        QVERIFY(model->dropMimeData(men.get(), Qt::MoveAction, 0, 0, {}));
        QCOMPARE(find(u"Men"_s).row(), 0);
        QCOMPARE(find(u"Women"_s).row(), 1);
    }

    void aQueryThatCannotBeReadShowsWhyAndIsCorrectedInTheLine()
    {
        m_window.reset();
        file(u"savedsearches.json"_s,
            "{\"format\":\"phalera-saved-searches\",\"version\":1,\"entries\":["
            "{\"id\":\"00000001\",\"name\":\"Old\",\"query\":\"(tea\"}]}");
        openWindow();
        QTRY_COMPARE(count(u"Old"_s), u"error"_s);
        QVERIFY(find(u"Old"_s, SavedSearchModel::Count).data(Qt::ToolTipRole).toString().contains(u"Column 1"_s));
        click(u"Old"_s);
        QCOMPARE(line()->text(), u"(tea"_s);
        QVERIFY(!m_window->workspace().topBar()->complaint().isEmpty());
        QCOMPARE(m_window->selection().query(), Query());
    }

    void aBrokenFileIsSaidInThePanel()
    {
        m_window.reset();
        file(u"savedsearches.json"_s, "{ broken");
        openWindow();
        QVERIFY(panel()->notice()->isVisible());
        QVERIFY2(panel()->notice()->text().contains(u"broken-1"_s), qPrintable(panel()->notice()->text()));
        QVERIFY(QFile::exists(data(u"savedsearches.json.broken-1"_s)));
        emit panel()->notice()->linkActivated(u"ok"_s);
        QVERIFY(!panel()->notice()->isVisible());
    }

    void countsFollowTheArchive()
    {
        save(u"sex:female"_s, u"Women"_s);
        QTRY_VERIFY(count(u"Women"_s).toInt() > 0);
        const QString empty = data(u"empty.phalera"_s);
        {
            Archive archive(Archive::Threading::SameThread);
            QVERIFY(archive.create(empty).result());
        }
        m_window->openArchive(empty);
        QTRY_COMPARE(count(u"Women"_s), u"0"_s);
    }

    void aCopiedLinkAsksTheSameAgain()
    {
        type(u"sex:female year:1948"_s);
        QVERIFY(asks(u"sex:female year:1948"_s));
        press(ActionId::CopyQueryLink);
        const QString link = QApplication::clipboard()->text();
        QVERIFY2(link.startsWith(u"phalera:///?archive=founding.phalera&q="_s), qPrintable(link));
        press(ActionId::ClearFilters);
        m_window->follow(OpenRequest::ofArgument(link));
        QVERIFY(asks(u"sex:female year:1948"_s));
    }

    void aLinkWaitsForTheArchiveThatItNames()
    {
        m_window = std::make_unique<MainWindow>(*m_settings, *m_language, *m_appearance);
        m_settings->remove(Settings::Key::LastArchive);
        QSignalSpy settled(m_window.get(), &MainWindow::settled);
        m_window->follow(OpenRequest::ofArgument(u"phalera:///?archive=founding.phalera&q=sex%3Afemale"_s));
        QVERIFY(settled.wait(30000));
        QVERIFY(m_window->showsArchive());
        QVERIFY(asks(u"sex:female"_s));
    }

    void aBadLinkIsSaidAndChangesNothing()
    {
        m_window->follow(OpenRequest::ofArgument(u"phalera:///?q=%28tea"_s));
        QVERIFY(takeMessage().contains(u"Column 1"_s));
        QCOMPARE(m_window->selection().query(), Query());
    }

    void whatIsDroppedOnTheWindow()
    {
        QMimeData query;
        query.setUrls({ QUrl::fromLocalFile(file(u"w.phq"_s, "Phalera query 1\nname: W\n\nsex:female\n")) });
        drop(query);
        QVERIFY(asks(u"sex:female"_s));
        QMimeData text;
        text.setText(u"year:1948"_s);
        drop(text);
        QVERIFY(asks(u"year:1948"_s));
        QMimeData mistake;
        mistake.setText(u"(tea"_s);
        drop(mistake);
        QVERIFY2(m_window->statusBar()->currentMessage().contains(u"Column 1"_s),
            qPrintable(m_window->statusBar()->currentMessage()));
        QMimeData picture;
        picture.setUrls({ QUrl(u"file:///a.png"_s) });
        drop(picture);
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"*.phalera"_s));
        QVERIFY(asks(u"year:1948"_s));
    }

    void droppedTablesComeToTheImportDialog()
    {
        QMimeData table;
        table.setUrls({ QUrl::fromLocalFile(QStringLiteral(PHALERA_SOURCE_DIR "/resources/founding/people.csv")) });
        drop(table);
        auto *import = dialog<QDialog>();
        QVERIFY(import != nullptr);
        QCOMPARE(import->windowTitle(), u"Import"_s);
        import->reject();
    }

    void recentSearchesAreInTheMenuAndCleared()
    {
        type(u"sex:female"_s);
        QVERIFY(asks(u"sex:female"_s));
        QTest::keyClick(line(), Qt::Key_Return);
        press(ActionId::ClearFilters);
        QMenu *menu = m_window->actionTable()[ActionId::RecentSearches]->menu();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(), u"sex:female"_s);
        menu->actions().first()->trigger();
        QVERIFY(asks(u"sex:female"_s));
        m_window->workspace().recentSearches()->clear();
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().first()->isEnabled());
    }

    void archivesOpenedBeforeAreOffered()
    {
        const QString gone = data(u"gone.phalera"_s);
        m_settings->setValue(Settings::Key::RecentArchives, QStringList { gone, m_founding });
        QMenu *menu = m_window->actionTable()[ActionId::RecentArchives]->menu();
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().at(0)->isEnabled());
        QVERIFY(menu->actions().at(0)->text().contains(u"gone.phalera"_s));
        QVERIFY(menu->actions().at(1)->text().startsWith(u"founding.phalera"_s));
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"not there"_s) && action->isEnabled())
                action->trigger();
        }
        QCOMPARE(m_settings->value(Settings::Key::RecentArchives).toStringList(), QStringList { m_founding });

        MainWindow fresh(*m_settings, *m_language, *m_appearance);
        fresh.show();
        QPushButton *offered = nullptr;
        for (QPushButton *button : fresh.startPage().findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"founding.phalera"_s))
                offered = button;
        }
        QVERIFY(offered != nullptr);
        QTest::mouseClick(offered, Qt::LeftButton);
        QTRY_VERIFY(fresh.showsArchive());
    }
};

QTEST_MAIN(TstSavedSearchPanel)
#include "tst_savedsearchpanel.moc"
