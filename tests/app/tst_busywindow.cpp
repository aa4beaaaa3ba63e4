// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answersummary.h"
#include "app/facetpanel.h"
#include "app/facetsection.h"
#include "app/searchline.h"
#include "app/timeribbon.h"
#include "archive/archivefixture.h"
#include "exchange/synthreader.h"
#include "models/roles.h"

#include <QListView>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// The parts of a window that change the query, used faster than it answers: type, delete, click facets, drag the
/// ribbon and sort while it still searches. Whatever was done, in the end it shows just what a fresh search of the same
/// query finds.
class TstBusyWindow : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] Selection &selection() const { return *m_selection; }
    [[nodiscard]] SearchLine *line() const { return m_line; }
    [[nodiscard]] TimeRibbon *ribbon() const { return m_ribbon; }

    void type(const QString &text) const
    {
        line()->setFocus();
        QTest::keyClicks(line(), text);
    }
    void erase(int letters) const
    {
        line()->setFocus();
        QTest::keyClick(line(), Qt::Key_End);
        for (int i = 0; i < letters; ++i)
            QTest::keyClick(line(), Qt::Key_Backspace);
    }
    void clickFacet(int choice, Qt::KeyboardModifiers modifiers) const
    {
        const QList<FacetSection *> &sections = m_facets->sections();
        FacetSection *section = sections.at(choice % int(sections.size()));
        QListView *list = section->list();
        if (!list->isVisible() || list->model()->rowCount() == 0)
            return;
        const QRect row = list->visualRect(list->model()->index(choice % std::min(4, list->model()->rowCount()), 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, QPoint(40, row.center().y()));
    }
    void dragRibbon(int from, int to) const
    {
        QTest::mousePress(ribbon(), Qt::LeftButton, {}, ribbon()->positionOf(from));
        QTest::mouseMove(ribbon(), ribbon()->positionOf((from + to) / 2));
        QTest::mouseMove(ribbon(), ribbon()->positionOf(to));
        QTest::mouseRelease(ribbon(), Qt::LeftButton, {}, ribbon()->positionOf(to));
    }
    void sortBy(int choice) const
    {
        const QList<Field> fields { Field::Date, Field::Name, Field::Organisation, Field::Born };
        const SortKey key { fields.at(choice % 4), choice % 2 == 0 };
        selection().needOrder(selection().query().unit, { key });
    }

    /// Everything that is shown against a search of its own, made here and now.
    void compareWithAFreshSearch() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(selection().isSettled(), 30000);
        QCoreApplication::processEvents();
        const Findings &shown = selection().findings();
        const Query query = selection().query();
        const Answer fresh = answer(selection().archive().snapshot(), query);
        QCOMPARE(shown.answer.query, query);
        QCOMPARE(shown.answer.rows, fresh.rows);
        QCOMPARE(shown.order, ordered(fresh, selection().needs(query.unit).order, QLocale().name()));
        for (FacetSection *section : m_facets->sections()) {
            if (!section->isOpen() || section->histogram() != nullptr)
                continue;
            const QList<FacetCount> counts = facet(fresh, section->field());
            for (const FacetCount &count : counts)
                compareCount(*section, count);
        }
        const Series years
            = series(answer(fresh.snapshot, withoutDates(query)), { .kind = SeriesAxis::Kind::Year }, Field::Award);
        QCOMPARE(shown.years.points, years.points);
        QVERIFY(!m_summary->saysAwaited());
        QCOMPARE(parseQuery(line()->text()).value(), query);
    }
    /// A value that is listed has this count, unless it is excluded: then it says what it leaves out.
    static void compareCount(FacetSection &section, const FacetCount &count)
    {
        for (int row = 0; row < section.model().rowCount(); ++row) {
            const QModelIndex index = section.model().index(row);
            if (section.model().value(row) == count.value && !index.data(ExcludedRole).toBool())
                QCOMPARE(index.data(CountRole).toLongLong(), count.count);
        }
    }

    std::unique_ptr<ArchiveFixture> m_archive;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_window;
    SearchLine *m_line = nullptr;
    TimeRibbon *m_ribbon = nullptr;
    AnswerSummary *m_summary = nullptr;
    FacetPanel *m_facets = nullptr;

private slots:
    void initTestCase()
    {
        m_archive = std::make_unique<ArchiveFixture>();
        QVERIFY(m_archive->archive.importRecords(std::make_shared<SynthReader>(20'000, 7), u"synth"_s).result());
        m_settings = std::make_unique<Settings>(m_archive->path(u"settings.ini"_s));
        m_selection = std::make_unique<Selection>(m_archive->archive);
        m_window = std::make_unique<QWidget>();
        m_line = new SearchLine;
        m_ribbon = new TimeRibbon(*m_selection);
        m_summary = new AnswerSummary;
        m_facets = new FacetPanel(*m_selection, *m_settings);
        auto *layout = new QVBoxLayout(m_window.get());
        for (QWidget *part : { static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_ribbon),
                 static_cast<QWidget *>(m_summary), static_cast<QWidget *>(m_facets) })
            layout->addWidget(part);
        connect(m_line, &SearchLine::queryTyped, m_selection.get(), &Selection::editQuery);
        connect(m_selection.get(), &Selection::queryChanged, m_line, &SearchLine::setQuery);
        connect(m_selection.get(), &Selection::queryChanged, m_summary, [this](const Query &query) {
            if (m_selection->isBehind())
                m_summary->setAwaited(query);
            else
                m_summary->setAnswer(m_selection->answer());
        });
        connect(m_selection.get(), &Selection::answered, m_summary,
            [this] { m_summary->setAnswer(m_selection->answer()); });
        m_window->resize(900, 1400);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        selection().setQuery({});
        compareWithAFreshSearch();
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_selection.reset();
    }

    void typeFastAndDeleteFast()
    {
        type(u"ivanova milkmaid sex:female"_s);
        erase(20);
        type(u"a republic:Ukrainian"_s);
        compareWithAFreshSearch();
        erase(60);
        compareWithAFreshSearch();
        QVERIFY(selection().query().isEmpty());
    }

    void clickFacetsWhileItSearches()
    {
        type(u"a"_s);
        for (int choice = 0; choice < 24; ++choice)
            clickFacet(choice, choice % 5 == 0 ? Qt::AltModifier : Qt::NoModifier);
        compareWithAFreshSearch();
    }

    void dragTheRibbonAndSortWhileItLoads()
    {
        for (int step = 0; step < 8; ++step) {
            dragRibbon(1938 + step, 1960 + step);
            sortBy(step);
            QCoreApplication::processEvents();
        }
        compareWithAFreshSearch();
        selection().back();
        selection().back();
        selection().forward();
        compareWithAFreshSearch();
    }

    void everythingAtOnce_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everythingAtOnce()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        const QStringList words { u"iva"_s, u" miner"_s, u" sex:fe"_s, u"male"_s, u" year:1948..1952"_s,
            u" -revoked"_s };
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(7)) {
            case 0:
                QTest::keyClick(line(), Qt::Key_End);
                type(words.at(random.bounded(int(words.size()))));
                break;
            case 1:
                erase(random.bounded(12));
                break;
            case 2:
                clickFacet(random.bounded(40), random.bounded(3) == 0 ? Qt::AltModifier : Qt::NoModifier);
                break;
            case 3:
                dragRibbon(1925 + random.bounded(40), 1970 + random.bounded(40));
                break;
            case 4:
                sortBy(random.bounded(8));
                break;
            case 5:
                selection().back();
                break;
            default:
                QTest::qWait(random.bounded(8));
            }
        }
        if (!parseQuery(line()->text())) // left in the middle of a condition
            selection().setQuery(parseQuery(u"miner"_s).value());
        compareWithAFreshSearch();
    }
};

QTEST_MAIN(TstBusyWindow)
#include "tst_busywindow.moc"
