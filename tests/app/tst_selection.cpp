// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selection.h"
#include "archive/archivefixture.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// Steps of the selection, what back() undoes; and how answers come: once, whole, never late.
class TstSelection : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static Query query(const QString &text) { return parseQuery(text).value_or(Query {}); }

    /// What the views of a window would need.
    static void needMuch(Selection &selection)
    {
        FacetNeed bySex;
        bySex.field = Field::Sex;
        FacetNeed byRepublic;
        byRepublic.field = Field::Republic;
        byRepublic.most = 3;
        selection.needFacets(Unit::Conferrals, { bySex, byRepublic });
        selection.needOrder(Unit::Conferrals, { { Field::Date, true } });
        selection.needChart(Unit::Conferrals,
            ChartNeed { { .kind = SeriesAxis::Kind::Decade }, Field::Award, true, Accumulation::None, {} });
    }

    std::unique_ptr<ArchiveFixture> m_founding;
    std::unique_ptr<Archive> m_archive;

private slots:
    void initTestCase()
    {
        m_founding = std::make_unique<ArchiveFixture>();
        QVERIFY(m_founding->import({ ArchiveFixture::founding() }).has_value());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_archive = std::make_unique<Archive>(Archive::Threading::SameThread);
    }

    void typingIsOneStep()
    {
        Selection selection(*m_archive);
        for (const QString &text : { u"m"_s, u"mi"_s, u"mine"_s, u"miner"_s })
            selection.editQuery(query(text));
        QVERIFY(selection.canGoBack());
        selection.back();
        QCOMPARE(selection.query(), Query {});
        QVERIFY(!selection.canGoBack());
        selection.forward();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void typingAfterAChoiceIsAStepOfItsOwn()
    {
        Selection selection(*m_archive);
        selection.editQuery(query(u"miner"_s));
        selection.setQuery(query(u"miner sex:female"_s));
        selection.editQuery(query(u"miner sex:male"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner sex:female"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void browsingIsOneStepAndAChoiceIsAnother()
    {
        Selection selection(*m_archive);
        const auto person = [](const QString &id) { return RecordRef { Table::People, id }; };
        selection.setCurrentRecord(person(u"a"_s));
        for (const QString &id : { u"b"_s, u"c"_s, u"d"_s })
            selection.browseTo(person(id));
        selection.back();
        QCOMPARE(selection.currentRecord(), std::optional(person(u"a"_s)));
        selection.back();
        QVERIFY(!selection.currentRecord());
    }

    void typingAfterGoingBackKeepsWhatWasThere()
    {
        Selection selection(*m_archive);
        selection.editQuery(query(u"miner"_s));
        selection.setQuery(query(u"sex:female"_s));
        selection.back();
        selection.editQuery(query(u"miners"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"miner"_s));
    }

    void undoGoesBackOneQueryWhateverWasLookedAt()
    {
        Selection selection(*m_archive);
        const RecordRef person { Table::People, u"a"_s };
        selection.setQuery(query(u"sex:female"_s));
        selection.setQuery(query(u"sex:female year:1949"_s));
        selection.setCurrentRecord(person);
        selection.undoQuery();
        QCOMPARE(selection.query(), query(u"sex:female"_s));
        QCOMPARE(selection.currentRecord(), std::optional(person));
        selection.setCurrentRecord({ Table::People, u"b"_s }); // looking does not take away what can be redone
        QVERIFY(selection.canRedoQuery());
        selection.redoQuery();
        QCOMPARE(selection.query(), query(u"sex:female year:1949"_s));
        QVERIFY(!selection.canRedoQuery());
        selection.undoQuery();
        selection.undoQuery();
        QCOMPARE(selection.query(), Query {});
        QVERIFY(!selection.canUndoQuery());
        selection.undoQuery();
        QCOMPARE(selection.query(), Query {});
    }

    void anotherQueryAfterUndoingEndsRedoing()
    {
        Selection selection(*m_archive);
        selection.setQuery(query(u"sex:female"_s));
        selection.undoQuery();
        selection.setQuery(query(u"sex:male"_s));
        QVERIFY(!selection.canRedoQuery());
        selection.undoQuery();
        QCOMPARE(selection.query(), Query {});
    }

    void typingIsUndoneAtOnce()
    {
        Selection selection(*m_archive);
        selection.setQuery(query(u"sex:female"_s));
        for (const QString &text : { u"sex:female m"_s, u"sex:female mi"_s, u"sex:female miner"_s })
            selection.editQuery(query(text));
        selection.undoQuery();
        QCOMPARE(selection.query(), query(u"sex:female"_s));
        selection.redoQuery();
        QCOMPARE(selection.query(), query(u"sex:female miner"_s));
    }

    void whatWasTypedAndTakenBackIsNoStep()
    {
        Selection selection(*m_archive);
        selection.setQuery(query(u"sex:female"_s));
        selection.editQuery(query(u"sex:female m"_s));
        selection.editQuery(query(u"sex:female"_s));
        selection.undoQuery();
        QCOMPARE(selection.query(), Query {});
        QVERIFY(!selection.canUndoQuery());
    }

    void backAndUndoKnowOfEachOther()
    {
        Selection selection(*m_archive);
        selection.setQuery(query(u"sex:female"_s));
        selection.setQuery(query(u"sex:male"_s));
        selection.back();
        QCOMPARE(selection.query(), query(u"sex:female"_s));
        selection.undoQuery(); // of going back
        QCOMPARE(selection.query(), query(u"sex:male"_s));
        selection.back(); // of undoing
        QCOMPARE(selection.query(), query(u"sex:female"_s));
    }

    void theSameAgainIsNoStep()
    {
        Selection selection(*m_archive);
        QSignalSpy steps(&selection, &Selection::historyChanged);
        selection.setQuery({});
        selection.clearCurrentRecord();
        QCOMPARE(steps.size(), 0);
    }

    void anAnswerComesOnceWithAllThatIsNeeded()
    {
        Selection selection(m_founding->archive);
        needMuch(selection);
        QTRY_VERIFY(selection.isSettled());
        QSignalSpy answered(&selection, &Selection::answered);
        QSignalSpy supplemented(&selection, &Selection::supplemented);

        selection.setQuery(query(u"sex:female"_s));
        QVERIFY(selection.isBehind());
        QCOMPARE(answered.size(), 0); // never within the call

        QVERIFY(answered.wait());
        QVERIFY(selection.isSettled() && !selection.isBehind());
        const Findings &found = selection.findings();
        const Answer fresh = answer(m_founding->archive.snapshot(), query(u"sex:female"_s));
        QCOMPARE(found.answer.rows, fresh.rows);
        QCOMPARE(found.order, ordered(fresh, { { Field::Date, true } }, QLocale().name()));
        QCOMPARE(found.facet(Field::Sex)->counts, facet(fresh, Field::Sex));
        QCOMPARE(found.facet(Field::Republic)->counts.size(), 4); // and unknown
        QVERIFY(found.facet(Field::Republic)->counts.constLast().value.isEmpty());
        QVERIFY(found.facet(Field::Status) == nullptr);
        QCOMPARE(found.chart.points, series(fresh, { .kind = SeriesAxis::Kind::Decade }, Field::Award).points);
        QVERIFY(found.chartOfEverything.has_value());
        QCOMPARE(found.everything.conferrals, 833);
        QTest::qWait(50);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(supplemented.size(), 0);
    }

    void answersThatComeTooLateAreDropped()
    {
        Selection selection(m_founding->archive);
        needMuch(selection);
        QTRY_VERIFY(selection.isSettled());
        QStringList shown;
        connect(&selection, &Selection::answered, &selection,
            [&] { shown.append(format(selection.answer().query) + (selection.isBehind() ? u"!" : u"")); });

        const QString typed = u"milkmaid of"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length)
            selection.editQuery(query(typed.left(length)));
        QTRY_VERIFY(selection.isSettled());
        QTest::qWait(50);

        QCOMPARE(shown, QStringList { typed });
    }

    void whatIsNeededLaterSupplementsTheAnswer()
    {
        Selection selection(m_founding->archive);
        needMuch(selection);
        QTRY_VERIFY(selection.isSettled());
        QSignalSpy answered(&selection, &Selection::answered);
        QSignalSpy supplemented(&selection, &Selection::supplemented);
        const Row *rows = selection.findings().answer.rows.isEmpty() ? nullptr : selection.findings().order.constData();

        FacetNeed byStatus;
        byStatus.field = Field::Status;
        selection.needFacets(Unit::Conferrals, { byStatus });
        selection.needChart(Unit::Conferrals, {});
        QVERIFY(!selection.isBehind());
        QVERIFY(!selection.isSettled());

        QVERIFY(supplemented.wait());
        QVERIFY(selection.isSettled());
        QCOMPARE(supplemented.size(), 1); // both wishes at once
        QCOMPARE(answered.size(), 0);
        QVERIFY(selection.findings().facet(Field::Status) != nullptr);
        QVERIFY(selection.findings().facet(Field::Sex) == nullptr);
        QCOMPARE(selection.findings().order.constData(), rows); // what was known is not computed again
    }

    void whatAnotherUnitNeedsWaitsForIt()
    {
        Selection selection(m_founding->archive);
        QTRY_VERIFY(selection.isSettled());
        QSignalSpy supplemented(&selection, &Selection::supplemented);
        FacetNeed byKind;
        byKind.field = Field::Kind;
        selection.needFacets(Unit::Sources, { byKind });
        QVERIFY(!supplemented.wait(50));

        selection.setQuery(query(u"unit:sources"_s));
        QTRY_VERIFY(selection.isSettled());
        QVERIFY(selection.findings().facet(Field::Kind) != nullptr);
    }

    void goingBackToWhatIsShownAsksNothing()
    {
        Selection selection(m_founding->archive);
        QTRY_VERIFY(selection.isSettled());
        QSignalSpy answered(&selection, &Selection::answered);

        selection.setQuery(query(u"sex:female"_s));
        selection.back();

        QVERIFY(!selection.isBehind() && selection.isSettled());
        QVERIFY(!answered.wait(50));
    }

    void theRowsOfAnotherArchiveAreForgotten()
    {
        ArchiveFixture other;
        QVERIFY(other.import({ ArchiveFixture::founding() }).has_value());
        Selection selection(other.archive);
        needMuch(selection);
        QTRY_VERIFY(selection.isSettled());
        QVERIFY(!selection.findings().order.isEmpty());
        QList<qsizetype> rowsShown;
        connect(
            &selection, &Selection::answered, &selection, [&] { rowsShown.append(selection.findings().order.size()); });

        QVERIFY(other.archive.create(other.path(u"empty.phalera"_s)).result());

        QVERIFY(selection.findings().order.isEmpty());
        QTRY_VERIFY(selection.isSettled());
        QCOMPARE(rowsShown.first(), 0);
        QCOMPARE(rowsShown.last(), 0);
    }

    void canGoWhileItSearches()
    {
        for (int i = 0; i < 20; ++i) {
            Selection selection(m_founding->archive);
            needMuch(selection);
            selection.setQuery(query(u"a"_s));
        }
    }

    void aStoppedSearchFindsNothing()
    {
        const auto stop = std::make_shared<std::atomic_bool>(true);
        QVERIFY(!find({ m_founding->archive.snapshot(), query(u"a"_s), {}, {} }, {}, stop));
    }
};

QTEST_GUILESS_MAIN(TstSelection)
#include "tst_selection.moc"
