// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lineageitems.h"
#include "lineage/foundingfacts.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstLineageItems : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyRecordOfTheLayoutCanBePointedAt();
    void aPointBesideEverythingIsNothing();
    void everyItemButYearsIsReachedByKeys();
    void theEndsOfARowHold();
    void nothingIsWalkedInAnEmptyLayout();

private:
    LineageLayout m_layout;
    QList<LineageItem> m_items;
};

void TstLineageItems::initTestCase()
{
    const LineageFacts facts = foundingFacts();
    const auto [first, last] = fullRange(facts);
    m_layout = layOut(facts, plainWords(), { QSizeF(1400, 800), first, last, true }, plainMeasure);
    m_items = lineageItems(m_layout);
}

void TstLineageItems::everyRecordOfTheLayoutCanBePointedAt()
{
    const auto isFound = [&](const RecordRef &record, const QPointF &point) {
        const qsizetype item = itemAt(m_items, point);
        return item >= 0 && m_items.at(item).record == record;
    };
    for (const ActMark &act : m_layout.acts) {
        if (!act.label.isEmpty())
            QVERIFY2(isFound(act.act, act.label.first().rect.center()), qPrintable(act.act.id));
    }
    for (const ProcedureBox &box : m_layout.procedures)
        QVERIFY2(isFound(box.procedure, box.rect.center()), qPrintable(box.procedure.id));
    for (const AwardBar &bar : m_layout.bars)
        QVERIFY2(isFound(bar.award, bar.rect.center()), qPrintable(bar.award.id));
    for (const RelationCurve &relation : m_layout.relations) {
        if (!relation.word.text.isEmpty())
            QVERIFY2(isFound(relation.relation, relation.word.rect.center()), qPrintable(relation.relation.id));
    }
    for (const DoubtMark &doubt : m_layout.doubts)
        QVERIFY(isFound({ Table::Awards, doubt.doubt.award.text() }, doubt.mark.center()));
}

void TstLineageItems::aPointBesideEverythingIsNothing()
{
    QCOMPARE(itemAt(m_items, { 1, 1 }), -1);
    QCOMPARE(itemAt({}, { 100, 100 }), -1);
}

void TstLineageItems::everyItemButYearsIsReachedByKeys()
{
    QSet<qsizetype> reached;
    qsizetype top = nextItem(m_items, -1, LineageStep::Right);
    while (top != nextItem(m_items, top, LineageStep::Up))
        top = nextItem(m_items, top, LineageStep::Up);
    for (qsizetype row = top;;) {
        for (qsizetype item = nextItem(m_items, row, LineageStep::First);;) {
            reached.insert(item);
            const qsizetype next = nextItem(m_items, item, LineageStep::Right);
            if (next == item)
                break;
            item = next;
        }
        const qsizetype below = nextItem(m_items, row, LineageStep::Down);
        if (below == row)
            break;
        row = below;
    }
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const bool isYear
            = m_items.at(i).kind == LineageItem::Kind::Year || m_items.at(i).kind == LineageItem::Kind::OtherStatesYear;
        QVERIFY2(reached.contains(i) != isYear, qPrintable(m_items.at(i).record.id));
    }
}

void TstLineageItems::theEndsOfARowHold()
{
    const qsizetype first = nextItem(m_items, -1, LineageStep::First);
    QCOMPARE(nextItem(m_items, first, LineageStep::Left), first);
    const qsizetype last = nextItem(m_items, -1, LineageStep::Last);
    QCOMPARE(nextItem(m_items, last, LineageStep::Right), last);
    QCOMPARE(nextItem(m_items, first, LineageStep::Last), last);
    QVERIFY(first != last);
}

void TstLineageItems::nothingIsWalkedInAnEmptyLayout()
{
    for (const LineageStep step : { LineageStep::Left, LineageStep::Right, LineageStep::Up, LineageStep::Down,
             LineageStep::First, LineageStep::Last })
        QCOMPARE(nextItem({}, -1, step), -1);
    QVERIFY(lineageItems({}).isEmpty());
}

QTEST_MAIN(TstLineageItems)
#include "tst_lineageitems.moc"
