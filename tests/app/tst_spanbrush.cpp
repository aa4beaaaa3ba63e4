// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spanbrush.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using Grip = SpanBrush::Grip;

Q_DECLARE_METATYPE(std::optional<phalera::NumberSpan>)

/// The brush of the ribbon and of the facets: what a drag or an arrow key makes of a span.
class TstSpanBrush : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatIsTakenHoldOf_data();
    void whatIsTakenHoldOf();
    void drags_data();
    void drags();
    void aPressThatGoesNowhere();
    void keys_data();
    void keys();

private:
    const NumberSpan m_all { 1921, 2025 };
};

void TstSpanBrush::whatIsTakenHoldOf_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("grip");
    QTest::newRow("beside it") << 80.0 << int(Grip::NewSpan);
    QTest::newRow("left end") << 104.0 << int(Grip::First);
    QTest::newRow("right end, from without") << 155.0 << int(Grip::Last);
    QTest::newRow("middle") << 130.0 << int(Grip::Whole);
}

void TstSpanBrush::whatIsTakenHoldOf()
{
    QFETCH(const double, x);
    QFETCH(const int, grip);
    QCOMPARE(int(SpanBrush::gripAt(x, SpanBrush::Ends { 100, 150 })), grip);
    QCOMPARE(int(SpanBrush::gripAt(x, {})), int(Grip::NewSpan));
}

void TstSpanBrush::drags_data()
{
    QTest::addColumn<int>("grip");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("new span") << int(Grip::NewSpan) << 1960 << 1965 << 1960 << 1965;
    QTest::newRow("new span, to the left") << int(Grip::NewSpan) << 1965 << 1960 << 1960 << 1965;
    QTest::newRow("whole") << int(Grip::Whole) << 1950 << 1953 << 1951 << 1955;
    QTest::newRow("whole, to the end and no farther") << int(Grip::Whole) << 1950 << 2300 << 2021 << 2025;
    QTest::newRow("first") << int(Grip::First) << 1948 << 1945 << 1945 << 1952;
    QTest::newRow("first, past the last") << int(Grip::First) << 1948 << 1955 << 1952 << 1955;
    QTest::newRow("last") << int(Grip::Last) << 1952 << 1950 << 1948 << 1950;
}

void TstSpanBrush::drags()
{
    QFETCH(const int, grip);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const int, first);
    QFETCH(const int, last);
    SpanBrush brush;
    brush.press(Grip(grip), from, NumberSpan { 1948, 1952 });
    QVERIFY(brush.isPressed());
    QVERIFY(!brush.movedTo(from, m_all));
    const std::optional expected(NumberSpan { first, last });
    QCOMPARE(brush.movedTo(to, m_all), expected);
    QCOMPARE(brush.releasedAt(to, m_all), expected);
    QVERIFY(!brush.isPressed());
}

void TstSpanBrush::aPressThatGoesNowhere()
{
    SpanBrush brush;
    brush.press(Grip::Whole, 1950, NumberSpan { 1948, 1952 });
    QVERIFY(!brush.releasedAt(1950, m_all));
    brush.press(Grip::NewSpan, 1960, NumberSpan { 1948, 1952 });
    QCOMPARE(brush.releasedAt(1960, m_all), std::optional(NumberSpan { 1960, 1960 }));
}

void TstSpanBrush::keys_data()
{
    using Span = std::optional<NumberSpan>;
    QTest::addColumn<Span>("chosen");
    QTest::addColumn<int>("step");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Span>("expected");
    const Qt::KeyboardModifiers none;
    const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    const Span years(NumberSpan { 1948, 1952 });
    QTest::newRow("nothing, right") << Span() << 1 << none << Span(NumberSpan { 1921, 1921 });
    QTest::newRow("nothing, left") << Span() << -1 << none << Span(NumberSpan { 2025, 2025 });
    QTest::newRow("moved") << years << 1 << none << Span(NumberSpan { 1949, 1953 });
    QTest::newRow("its end") << years << -1 << shift << Span(NumberSpan { 1948, 1951 });
    QTest::newRow("its beginning") << years << -1 << control << Span(NumberSpan { 1947, 1952 });
    QTest::newRow("not out of all") << Span(NumberSpan { 1921, 1925 }) << -1 << none << Span();
    QTest::newRow("not turned round") << Span(NumberSpan { 1950, 1950 }) << -1 << shift << Span();
}

void TstSpanBrush::keys()
{
    QFETCH(const std::optional<NumberSpan>, chosen);
    QFETCH(const int, step);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const std::optional<NumberSpan>, expected);
    QCOMPARE(SpanBrush::stepped(chosen, step, modifiers, m_all), expected);
}

QTEST_GUILESS_MAIN(TstSpanBrush)
#include "tst_spanbrush.moc"
