// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facetdelegate.h"
#include "app/facethistogram.h"
#include "app/facetpanel.h"
#include "app/facetsection.h"
#include "archive/archivefixture.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace phalera;

/// The facets over the founding archive, used with mouse and keys.
class TstFacetPanel : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] FacetSection &section(Field field) const { return *m_panel->section(field); }
    [[nodiscard]] QModelIndex indexOf(Field field, const QString &value) const
    {
        const QAbstractItemModel *model = section(field).list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(CodeRole).toString() == value)
                return model->index(row, 0);
        }
        return {};
    }
    [[nodiscard]] qint64 countOf(Field field, const QString &value) const
    {
        return indexOf(field, value).data(CountRole).toLongLong();
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([&] { return m_selection->isSettled(); });
    }
    /// Clicks the word of a value, or its minus sign.
    void click(Field field, const QString &value, Qt::KeyboardModifiers modifiers = {}, bool onMinus = false) const
    {
        QListView *list = section(field).list();
        m_panel->ensureWidgetVisible(list);
        const QModelIndex index = indexOf(field, value);
        QVERIFY(index.isValid());
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.font = list->font();
        option.rect = list->visualRect(index);
        const QPoint at = onMinus ? FacetDelegate::minusRect(option, index).center()
                                  : QPoint(option.rect.left() + 40, option.rect.center().y());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, at);
    }
    void press(Field field, const QString &value, Qt::Key key) const
    {
        QListView *list = section(field).list();
        list->setFocus();
        list->setCurrentIndex(indexOf(field, value));
        QTest::keyClick(list, key);
    }
    [[nodiscard]] QString query() const { return format(m_selection->query()); }
    static void trigger(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL("the menu has no such entry");
    }
    void openPanel()
    {
        m_panel.reset();
        m_selection = std::make_unique<Selection>(m_founding->archive);
        m_panel = std::make_unique<FacetPanel>(*m_selection, *m_settings);
        m_panel->resize(252, 1600);
        m_panel->show();
        QVERIFY(settles());
    }

    std::unique_ptr<ArchiveFixture> m_founding;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FacetPanel> m_panel;

private slots:
    void initTestCase()
    {
        m_founding = std::make_unique<ArchiveFixture>();
        QVERIFY(m_founding->import({ ArchiveFixture::founding() }).has_value());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        const QString file = m_founding->path(u"settings.ini"_s);
        QFile::remove(file);
        m_settings = std::make_unique<Settings>(file);
        openPanel();
    }

    void cleanup()
    {
        m_panel.reset();
        m_selection.reset();
    }

    void severalValuesOfAFieldAreEitherOf()
    {
        const qint64 ukrainian = countOf(Field::Republic, u"Ukrainian SSR"_s);
        const qint64 georgian = countOf(Field::Republic, u"Georgian SSR"_s);
        click(Field::Republic, u"Ukrainian SSR"_s);
        click(Field::Republic, u"Georgian SSR"_s);
        QCOMPARE(query(), u"republic:\"Ukrainian SSR\",\"Georgian SSR\""_s);
        QVERIFY(settles());
        QCOMPARE(qint64(m_selection->answer().rows.cardinality()), ukrainian + georgian);
        QCOMPARE(countOf(Field::Republic, u"Ukrainian SSR"_s), ukrainian); // a choice does not hide the others
        QCOMPARE(countOf(Field::Republic, u"Georgian SSR"_s), georgian);
    }

    void aClickIsSeenBeforeItsAnswer()
    {
        click(Field::Sex, u"female"_s);
        QVERIFY(!m_selection->isSettled());
        QCOMPARE(indexOf(Field::Sex, u"female"_s).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    }

    void aValueIsExcluded_data()
    {
        QTest::addColumn<QString>("how");
        for (const QString &how : { u"the minus key"_s, u"Alt and a click"_s, u"the minus sign"_s })
            QTest::newRow(qPrintable(how)) << how;
    }

    void aValueIsExcluded()
    {
        QFETCH(const QString, how);
        const QString value = u"Ukrainian SSR"_s;
        const qint64 all = qint64(m_selection->answer().rows.cardinality());
        const qint64 count = countOf(Field::Republic, value);
        const auto exclude = [&] {
            if (how == u"the minus key")
                press(Field::Republic, value, Qt::Key_Minus);
            else
                click(Field::Republic, value, how.startsWith(u"Alt") ? Qt::AltModifier : Qt::NoModifier,
                    how == u"the minus sign");
        };
        exclude();
        QCOMPARE(query(), u"-republic:\"Ukrainian SSR\""_s);
        QVERIFY(settles());
        QCOMPARE(qint64(m_selection->answer().rows.cardinality()), all - count);
        const QModelIndex index = indexOf(Field::Republic, value);
        QVERIFY(index.data(ExcludedRole).toBool());
        QCOMPARE(index.data(CountRole).toLongLong(), count); // it says how many it leaves out
        QVERIFY2(index.data(Qt::AccessibleTextRole).toString().contains(u"excluded"_s),
            qPrintable(index.data(Qt::AccessibleTextRole).toString()));

        exclude();
        QCOMPARE(query(), QString());
        press(Field::Republic, value, Qt::Key_Minus);
        press(Field::Republic, value, Qt::Key_Space); // lets it in again, and no more
        QCOMPARE(query(), QString());
    }

    void unknownIsAValue()
    {
        section(Field::Republic).more()->click();
        QVERIFY(settles());
        const qint64 count = countOf(Field::Republic, {});
        QVERIFY(count > 0);
        press(Field::Republic, {}, Qt::Key_Space);
        QCOMPARE(query(), u"republic:unknown"_s);
        QVERIFY(settles());
        QCOMPARE(qint64(m_selection->answer().rows.cardinality()), count);
    }

    void moreShowsAllAndFewerTheFirst()
    {
        const FacetSection &republics = section(Field::Republic);
        const int few = republics.list()->model()->rowCount();
        const auto all = facet(m_selection->answer(), Field::Republic);
        QVERIFY(few < all.size());
        QTest::mouseClick(republics.more(), Qt::LeftButton);
        QVERIFY(settles());
        QCOMPARE(republics.list()->model()->rowCount(), int(all.size()));
        for (const FacetCount &count : all)
            QCOMPARE(countOf(Field::Republic, count.value), count.count);
        QTest::mouseClick(republics.more(), Qt::LeftButton);
        QVERIFY(settles());
        QCOMPARE(republics.list()->model()->rowCount(), few);
    }

    void aLongFacetGrowsAsItIsScrolled()
    {
        QMenu fields;
        m_panel->fillFieldMenu(&fields);
        trigger(fields, u"Organisation"_s);
        QVERIFY(settles());
        const FacetSection &organisations = section(Field::Organisation);
        QTest::mouseClick(organisations.more(), Qt::LeftButton);
        QVERIFY(settles());
        const qsizetype all = facet(m_selection->answer(), Field::Organisation).size();
        QVERIFY(all > 210);
        QVERIFY(organisations.list()->model()->rowCount() < all);
        for (int i = 0; i < 20 && organisations.list()->model()->rowCount() < all; ++i) {
            organisations.list()->scrollToBottom();
            QVERIFY(settles());
        }
        QCOMPARE(qsizetype(organisations.list()->model()->rowCount()), all);
    }

    void valuesAreSearchedInTheWordsOfTheUser()
    {
        const FacetSection &republics = section(Field::Republic);
        QTest::mouseClick(republics.more(), Qt::LeftButton);
        QVERIFY(settles());
        QVERIFY(republics.filter()->isVisible());
        QTest::keyClicks(republics.filter(), u"uKrAin"_s);
        QVERIFY(settles());
        QCOMPARE(republics.list()->model()->index(0, 0).data().toString(), u"Ukrainian SSR"_s);
        QVERIFY(republics.list()->model()->rowCount() <= 2); // and perhaps unknown
        republics.filter()->clear();
        QVERIFY(settles());
        QVERIFY(republics.list()->model()->rowCount() > 8);
    }

    void orderByNameIsRemembered()
    {
        QMenu menu;
        section(Field::Republic).fillMenu(&menu);
        trigger(menu, u"By name"_s);
        QVERIFY(settles());
        const auto words = [&] {
            QStringList list;
            const QAbstractItemModel *model = section(Field::Republic).list()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                list.append(model->index(row, 0).data().toString());
            list.removeAll(u"unknown"_s);
            return list;
        };
        QStringList sorted = words();
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(words(), sorted);
        openPanel();
        QCOMPARE(section(Field::Republic).order(), FacetNeed::Order::ByName);
        QCOMPARE(words(), sorted);
    }

    void aFacetIsAddedRemovedAndRemembered()
    {
        QVERIFY(m_panel->section(Field::Born) == nullptr);
        QMenu fields;
        m_panel->fillFieldMenu(&fields);
        QCOMPARE(fields.actions().size(), int(fieldsOf(Unit::Conferrals).size()) + 2); // separator, usual ones
        trigger(fields, u"Born"_s);
        QVERIFY(settles());
        QVERIFY(!section(Field::Born).histogram()->histogram().bars.isEmpty());

        QMenu menu;
        section(Field::Sex).fillMenu(&menu);
        trigger(menu, u"Remove this facet"_s);
        QVERIFY(m_panel->section(Field::Sex) == nullptr);
        openPanel();
        QVERIFY(m_panel->section(Field::Born) != nullptr);
        QVERIFY(m_panel->section(Field::Sex) == nullptr);

        QMenu again;
        m_panel->fillFieldMenu(&again);
        trigger(again, u"Usual facets"_s);
        QVERIFY(m_panel->section(Field::Sex) != nullptr);
        QVERIFY(m_panel->section(Field::Born) == nullptr);
    }

    void aFoldedFacetIsNotCounted()
    {
        const auto isCounted = [&] { return m_selection->findings().facet(Field::Sector) != nullptr; };
        QVERIFY(isCounted());
        section(Field::Sector).setOpen(false);
        QVERIFY(settles());
        QVERIFY(!isCounted());
        click(Field::Sex, u"female"_s);
        QVERIFY(settles());
        section(Field::Sector).setOpen(true);
        QVERIFY(settles());
        QVERIFY(isCounted());
        for (const FacetCount &count : m_selection->findings().facet(Field::Sector)->counts.mid(0, 5))
            QCOMPARE(countOf(Field::Sector, count.value), count.count);
    }

    void theBrushWritesARange()
    {
        QMenu fields;
        m_panel->fillFieldMenu(&fields);
        trigger(fields, u"Born"_s);
        QVERIFY(settles());
        FacetHistogram *born = section(Field::Born).histogram();
        m_panel->ensureWidgetVisible(born);
        const auto drag = [born](int from, int to) {
            QTest::mousePress(born, Qt::LeftButton, {}, born->positionOf(from));
            QTest::mouseMove(born, born->positionOf((from + to) / 2));
            QTest::mouseMove(born, born->positionOf(to));
            QTest::mouseRelease(born, Qt::LeftButton, {}, born->positionOf(to));
        };
        drag(1900, 1920);
        const auto span = born->span();
        QVERIFY(span.has_value());
        QCOMPARE(query(), u"born:%1..%2"_s.arg(span->first).arg(span->last));
        QVERIFY(std::abs(span->first - 1900) <= 1 && std::abs(span->last - 1920) <= 1);
        QVERIFY(settles());
        qint64 inBars = 0;
        for (int year = span->first; year <= span->last; ++year)
            inBars += born->histogram().bars.at(year - born->histogram().first).certain;
        QCOMPARE(m_selection->answer().certain, inBars); // the bars say what a span will find

        born->setFocus();
        QTest::keyClick(born, Qt::Key_Right);
        QCOMPARE(query(), u"born:%1..%2"_s.arg(span->first + 1).arg(span->last + 1));
        QTest::keyClick(born, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(query(), u"born:%1..%2"_s.arg(span->first + 1).arg(span->last + 2));
        QTest::keyClick(born, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(query(), u"born:%1..%2"_s.arg(span->first).arg(span->last + 2));
        press(Field::Born, {}, Qt::Key_Space);
        QCOMPARE(query(), u"born:%1..%2,unknown"_s.arg(span->first).arg(span->last + 2));
        QTest::keyClick(born, Qt::Key_Escape);
        QCOMPARE(query(), u"born:unknown"_s);
    }

    void theBrushFollowsTheQuery()
    {
        m_selection->setQuery(parseQuery(u"ordinal:2.."_s).value());
        FacetHistogram *ordinal = section(Field::Ordinal).histogram();
        QVERIFY(ordinal != nullptr);
        QCOMPARE(ordinal->span(), std::optional(FacetSpan { 2, ordinal->histogram().last() }));
        QVERIFY2(ordinal->accessibleDescription().contains(u"2"_s), qPrintable(ordinal->accessibleDescription()));
    }

    void everyFieldOfEveryUnitIsAFacet()
    {
        for (const QString &unit : { u"conferrals"_s, u"people"_s, u"acts"_s, u"sources"_s }) {
            m_selection->setQuery(parseQuery(QString(u"unit:"_s + unit)).value());
            QVERIFY(settles());
            const auto fields = fieldsOf(unitByName(unit).value());
            for (const Field field : fields) {
                if (m_panel->section(field) != nullptr)
                    continue;
                QMenu menu;
                m_panel->fillFieldMenu(&menu);
                for (QAction *action : menu.actions()) {
                    if (!action->isChecked() && action->isCheckable())
                        action->trigger();
                    if (m_panel->section(field) != nullptr)
                        break;
                }
                QVERIFY(m_panel->section(field) != nullptr);
            }
            QVERIFY(settles());
            for (FacetSection *shown : m_panel->sections()) {
                const QAbstractItemModelTester tester(shown->list()->model());
                const FacetFinding *finding = m_selection->findings().facet(shown->field());
                QVERIFY(finding != nullptr);
                for (const FacetCount &count : finding->counts.mid(0, 5))
                    QCOMPARE(countOf(shown->field(), count.value), count.count);
            }
        }
    }
};

QTEST_MAIN(TstFacetPanel)
#include "tst_facetpanel.moc"
