// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordview.h"

#include "app/recordsortdialog.h"
#include "app/recordtable.h"
#include "app/tablehint.h"
#include "app/words.h"
#include "exchange/synthreader.h"
#include "names/folding.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// The table over 20,000 invented conferrals, driven by keys and clicks as a user does it.
class TstRecordView : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] RecordTable *table() const { return m_view->table(); }
    [[nodiscard]] int rows() const { return m_view->model().rowCount(); }
    [[nodiscard]] QString cell(int row, Field field) const
    {
        return m_view->presented().index(row, int(m_view->model().columns().indexOf(field))).data().toString();
    }
    [[nodiscard]] QPoint middleOf(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 0)).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    void clickHeading(Field field, Qt::KeyboardModifiers modifiers = {}) const
    {
        QHeaderView *header = table()->horizontalHeader();
        const int column = int(m_view->model().columns().indexOf(field));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
            { header->sectionViewportPosition(column) + 20, header->height() / 2 });
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return m_selection->isSettled(); });
    }
    void ask(const QString &query) const
    {
        m_selection->setQuery(parseQuery(query).value_or(Query {}));
        QVERIFY(settles());
    }
    void order(const QList<SortKey> &keys) const
    {
        m_view->setOrder(keys);
        QVERIFY(settles());
    }
    [[nodiscard]] QSet<QString> chosenIds() const
    {
        QSet<QString> ids;
        for (const RowRange &range : m_view->chosenRows().ranges()) {
            for (int row = range.first; row <= range.last; ++row)
                ids.insert(m_view->model().record(row).id);
        }
        return ids;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Archive> m_archive;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RecordView> m_view;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QVERIFY(m_folder.isValid());
        m_archive = std::make_unique<Archive>(Archive::Threading::SameThread);
        QVERIFY(m_archive->create(m_folder.filePath(u"synth.phalera"_s)).result());
        const auto report = m_archive->importRecords(std::make_shared<SynthReader>(20'000, 3), u"synth"_s).result();
        QVERIFY(report && report->committed);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_selection = std::make_unique<Selection>(*m_archive);
        m_view = std::make_unique<RecordView>(*m_selection, *m_settings);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_view->resize(1000, 600);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        QVERIFY(settles());
        QCOMPARE(rows(), 20'000);
        table()->setFocus();
    }

    void cleanup()
    {
        m_tester.reset();
        m_view.reset();
        m_selection.reset();
    }

    void allRowsAreOneRange()
    {
        QTest::keySequence(table(), QKeySequence(QKeySequence::SelectAll));
        QCOMPARE(m_view->chosenRows().ranges(), (QList<RowRange> { { 0, 19'999 } }));
        order({ { Field::Date, true } });
        QCOMPARE(m_view->chosenRows().count(), 20'000);
        ask(u"sex:female"_s);
        QCOMPARE(m_view->chosenRows().count(), rows());
    }

    void chosenRecordsStayChosen()
    {
        click(2);
        click(5, Qt::ShiftModifier);
        click(9, Qt::ControlModifier);
        const QSet<QString> ids = chosenIds();
        QCOMPARE(ids.size(), 5);
        order({ { Field::Date, true }, { Field::Position, false } });
        QCOMPARE(chosenIds(), ids);
        ask(u"sex:female"_s);
        QVERIFY(ids.contains(chosenIds()));
        ask({});
        QCOMPARE(chosenIds(), ids);
        order({ { Field::Name, false } });
        QCOMPARE(chosenIds(), ids);
        click(0); // and a plain click chooses anew
        QCOMPARE(chosenIds().size(), 1);
    }

    void scatteredRowsAreSeenChosen()
    {
        ask(u"republic:\"Ukrainian SSR\""_s);
        QTest::keySequence(table(), QKeySequence(QKeySequence::SelectAll));
        const qint64 chosen = rows();
        ask({});
        QCOMPARE(m_view->chosenRows().count(), chosen);
        for (const int top : { 0, 7'000, 19'000 }) {
            table()->bringTo(top, 0);
            const RowRange seen = table()->visibleRows();
            for (int row = seen.first; row <= seen.last; ++row)
                QCOMPARE(table()->selectionModel()->isSelected(table()->model()->index(row, 0)),
                    m_view->chosenRows().contains(row));
        }
    }

    void theCurrentRowStaysWhereItIs()
    {
        table()->bringTo(9'000, 0);
        click(9'007);
        const RecordRef record = *m_selection->currentRecord();
        const std::optional<int> height = table()->heightOf(9'007);
        QVERIFY(height);
        order({ { Field::Date, false } });
        const int now = table()->currentIndex().row();
        QCOMPARE(m_view->model().record(now), record);
        if (now > 30 && now < rows() - 30)
            QCOMPARE(table()->heightOf(now), height);
        QVERIFY(table()->heightOf(now));
        ask(u"sex:male OR sex:female OR sex:unknown"_s);
        QCOMPARE(m_view->model().record(table()->currentIndex().row()), record);
        QVERIFY(table()->heightOf(table()->currentIndex().row()));
    }

    void anotherQueryBeginsAtTheTop()
    {
        table()->bringTo(9'000, 0);
        ask(u"sex:female"_s);
        QCOMPARE(table()->visibleRows().first, 0);
    }

    void letterKeysJump()
    {
        const QString name = cell(12'345, Field::Name);
        const QString letters = name.left(3);
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, table(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        QCOMPARE(table()->typed(), letters);
        QVERIFY(table()->hint()->isVisible());
        const int row = table()->currentIndex().row();
        QVERIFY2(folded(cell(row, Field::Name)).startsWith(folded(letters)), qPrintable(cell(row, Field::Name)));
        QVERIFY(row == 0 || !folded(cell(row - 1, Field::Name)).startsWith(folded(letters)));
        QVERIFY(table()->heightOf(row));

        QTest::keyClick(table(), Qt::Key_Backspace);
        QCOMPARE(table()->typed(), letters.left(2));
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(table()->typed(), QString());
        QVERIFY(!table()->hint()->isVisible());
        QCOMPARE(m_view->chosenRows().count(), 1);
    }

    void lettersThatNobodyBeginsWithLeaveTheRow()
    {
        click(3);
        QTest::keyClicks(table(), u"qqq"_s);
        QCOMPARE(table()->currentIndex().row(), 3);
        QVERIFY(table()->hint()->text().contains(u"qqq"_s));
        QVERIFY(table()->hint()->text() != u"qqq"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!table()->hint()->isVisible(), 3000); // what is typed later begins anew
        QCOMPARE(table()->typed(), QString());
    }

    void keysWalkToTheEnds()
    {
        QTest::keyClick(table(), Qt::Key_End);
        QCOMPARE(table()->currentIndex().row(), 19'999);
        QVERIFY(table()->heightOf(19'999));
        QTest::keyClick(table(), Qt::Key_Home);
        QCOMPARE(table()->currentIndex().row(), 0);
        QTest::keyClick(table(), Qt::Key_PageDown);
        const int page = table()->currentIndex().row();
        QVERIFY(page > 5 && page < 60);
        QTest::keyClick(table(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenRows().ranges(), (QList<RowRange> { { page, 19'999 } }));
    }

    void aRowIsFoundByItsNumber()
    {
        m_view->chooseRowNumber();
        auto *dialog = m_view->findChild<QInputDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->setIntValue(12'000);
        dialog->accept();
        QCOMPARE(table()->currentIndex().row(), 11'999);
        QVERIFY(table()->heightOf(11'999));
    }

    void headingsSortByOneOrSeveral()
    {
        clickHeading(Field::Date);
        QCOMPARE(m_view->order(), (QList<SortKey> { { Field::Date, false } }));
        clickHeading(Field::Ordinal, Qt::ShiftModifier);
        clickHeading(Field::Ordinal, Qt::ShiftModifier);
        const QList<SortKey> keys { { Field::Date, false }, { Field::Ordinal, true } };
        QCOMPARE(m_view->order(), keys);
        QVERIFY(settles());
        QCOMPARE(m_view->model().rows(), ordered(m_selection->answer(), keys, u"en_US"_s));
        const int column = int(m_view->model().columns().indexOf(Field::Ordinal));
        QVERIFY(m_view->presented()
                    .headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"descending, key 2 of 2"_s));

        RecordView next(*m_selection, *m_settings);
        QCOMPARE(next.order(), keys);
        m_view->setOrder({});
        QVERIFY(settles());
        QCOMPARE(m_view->model().rows(), ordered(m_selection->answer(), {}, u"en_US"_s));
    }

    void theDialogBuildsAnOrder()
    {
        RecordSortDialog dialog(Unit::Conferrals, { { Field::Name, false } });
        auto *fields = dialog.findChild<QComboBox *>();
        const auto press = [&dialog](const QString &text) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == text)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        };
        QCOMPARE(fields->findData(int(Field::Name)), -1); // it is there already
        fields->setCurrentIndex(fields->findData(int(Field::Date)));
        press(u"Add"_s);
        press(u"Turn round"_s);
        press(u"Move up"_s);
        QCOMPARE(dialog.order(), (QList<SortKey> { { Field::Date, true }, { Field::Name, false } }));
        auto *keys = dialog.findChild<QTreeWidget *>();
        QCOMPARE(keys->topLevelItem(0)->text(1), u"latest first"_s);
        keys->setCurrentItem(keys->topLevelItem(1));
        press(u"Remove"_s);
        QCOMPARE(dialog.order(), (QList<SortKey> { { Field::Date, true } }));
    }

    void theScrollBarSaysWhereOneIs()
    {
        QScrollBar *bar = table()->verticalScrollBar();
        bar->setSliderDown(true);
        bar->setValue(bar->maximum() / 2);
        QVERIFY(table()->hint()->isVisible());
        const int first = table()->visibleRows().first;
        QCOMPARE(table()->hint()->accessibleName(),
            u"row %1 · %2"_s.arg(QLocale().toString(first + 1), cell(first, Field::Name)));
        bar->setSliderDown(false);
        QVERIFY(!table()->hint()->isVisible());
        bar->setValue(bar->maximum());
        QCOMPARE(table()->visibleRows().last, 19'999);
    }

    void theLettersThatWereFoundAreMarked()
    {
        const int column = int(m_view->model().columns().indexOf(Field::Name));
        const QString family = cell(5'000, Field::Name).section(u' ', 0, 0);
        ask(family.toLower());
        QVERIFY(rows() > 0);
        bool isMarked = false;
        for (int row = 0; row < rows() && !isMarked; ++row) {
            const QModelIndex index = m_view->presented().index(row, column);
            const auto parts = index.data(MatchesRole).value<QList<TextPart>>();
            isMarked = !parts.isEmpty() && index.data().toString().mid(parts.at(0).start, parts.at(0).length) == family;
            QVERIFY(parts.isEmpty() || index.data(FoundInRole).toString().isEmpty());
        }
        QVERIFY(isMarked);
    }

    void aHitInNoColumnIsTold()
    {
        const Snapshot &snapshot = *m_selection->answer().snapshot;
        QString place;
        for (Row row = 0; place.isEmpty(); ++row)
            place = snapshot.text(RowTable::Conferrals, row, Field::BirthPlace);
        ask(u"birth_place:\""_s + place + u'"');
        QVERIFY(rows() > 0);
        const QModelIndex index = m_view->presented().index(0, int(m_view->model().columns().indexOf(Field::Name)));
        QCOMPARE(index.data(FoundInRole).toString(), QString(u"in: "_s + fieldLabel(Field::BirthPlace)));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(place));
    }

    void namesAreRomanizedByTheChosenSystem()
    {
        const QString source = cell(100, Field::Name);
        const QList<Row> before = m_view->model().rows();
        m_view->setNameForm({ RomanizationSystem::Iso9 });
        QCOMPARE(cell(100, Field::Name), romanized(source, RomanizationSystem::Iso9));
        QCOMPARE(m_view->model().rows(), before);
        const int column = int(m_view->model().columns().indexOf(Field::Name));
        const QString tip = m_view->presented().index(100, column).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"romanized by ISO 9 from "_s + source), qPrintable(tip));
        QVERIFY(m_view->presented().headerData(column, Qt::Horizontal).toString().contains(u"ISO 9"_s));
    }
};

QTEST_MAIN(TstRecordView)
#include "tst_recordview.moc"
