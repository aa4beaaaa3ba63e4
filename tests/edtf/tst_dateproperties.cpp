// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

namespace {

/// Texts that look like EDTF; most are dates, some are not (an impossible day, an end before its start).
class TextGenerator
{
public:
    explicit TextGenerator(quint32 seed)
        : m_random(seed)
    {
    }

    QString expression()
    {
        switch (below(6)) {
        case 0:
            return end() + u'/' + end();
        case 1:
            return set();
        default:
            return date();
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString qualifier() { return oneIn(5) ? QString(u"?~%"_s.at(below(3))) : QString(); }

    QString digits(int number, int width)
    {
        QString text = QString::number(number).rightJustified(width, u'0');
        for (QChar &digit : text) {
            if (oneIn(8))
                digit = u'X';
        }
        return text;
    }

    QString year()
    {
        const QString sign = oneIn(8) ? u"-"_s : QString();
        switch (below(10)) {
        case 0:
            return u'Y' + sign + QString::number(10'000 + below(2'000'000'000));
        case 1:
            return u'Y' + sign + QString::number(1 + below(999)) + u'E' + QString::number(1 + below(17));
        case 2:
            return sign + QString::number(1000 + below(9000)) + u'S' + QString::number(1 + below(4));
        default:
            return sign + digits(1 + below(9999), 4);
        }
    }

    QString date()
    {
        QString text = qualifier() + year() + qualifier();
        if (text.contains(u'Y') || text.contains(u'S') || oneIn(3))
            return text;
        const bool isSeason = oneIn(5);
        text += u'-' + qualifier() + digits(isSeason ? 21 + below(21) : 1 + below(12), 2) + qualifier();
        return isSeason || oneIn(2) ? text
                                    : QString(text + u'-' + qualifier() + digits(1 + below(31), 2) + qualifier());
    }

    QString end() { return oneIn(6) ? u".."_s : oneIn(6) ? QString() : date(); }

    QString set()
    {
        QStringList members;
        for (int i = below(4); i >= 0; --i)
            members.append(oneIn(4) ? QString(date() + u".."_s + date()) : date());
        if (oneIn(6))
            members.first().prepend(members.first().contains(u"..") ? QString() : u".."_s);
        const QString list = members.join(u", "_s.left(1 + below(2)));
        return oneIn(2) ? QString(u'[' + list + u']') : QString(u'{' + list + u'}');
    }

    QRandomGenerator m_random;
};

QList<Date> generatedDates(Calendar calendar)
{
    TextGenerator generator(1921);
    QList<Date> dates;
    while (dates.size() < 4000) {
        if (const auto date = Date::parse(generator.expression(), calendar))
            dates.append(*date);
    }
    return dates;
}

} // namespace

class TstDateProperties : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void canonicalTextIsAFixedPoint_data() { calendars(); }
    void canonicalTextIsAFixedPoint();
    void earliestIsNeverAfterLatest_data() { calendars(); }
    void earliestIsNeverAfterLatest();
    void relationsAgreeWithEachOther_data() { calendars(); }
    void relationsAgreeWithEachOther();
    void anyTextIsReadOrRefusedWithAPlaceInIt();

private:
    static void calendars()
    {
        QTest::addColumn<Calendar>("calendar");
        QTest::newRow("Gregorian") << Calendar::Gregorian;
        QTest::newRow("Julian") << Calendar::Julian;
    }
};

void TstDateProperties::canonicalTextIsAFixedPoint()
{
    QFETCH(Calendar, calendar);
    for (const Date &date : generatedDates(calendar)) {
        const auto again = Date::parse(date.text(), calendar);
        QVERIFY2(again.has_value(), qPrintable(date.text()));
        QCOMPARE(again->text(), date.text());
        QCOMPARE(*again, date);
        QCOMPARE(again->earliest(), date.earliest());
        QCOMPARE(again->latest(), date.latest());
        QCOMPARE(again->level(), date.level());
        QCOMPARE(again->precision(), date.precision());
        QCOMPARE(again->isUncertain(), date.isUncertain());
        QCOMPARE(again->isApproximate(), date.isApproximate());
    }
}

void TstDateProperties::earliestIsNeverAfterLatest()
{
    QFETCH(Calendar, calendar);
    for (const Date &date : generatedDates(calendar)) {
        QVERIFY2(date.earliest() <= date.latest(), qPrintable(date.text()));
        const auto first = date.earliestYear();
        const auto last = date.latestYear();
        if (first && last)
            QVERIFY2(*first <= *last, qPrintable(date.text()));
        QVERIFY(date.level() >= 0 && date.level() <= 2);
    }
}

void TstDateProperties::relationsAgreeWithEachOther()
{
    QFETCH(Calendar, calendar);
    const QList<Date> dates = generatedDates(calendar);
    for (qsizetype i = 0; i + 7 < dates.size(); ++i) {
        const Date &a = dates[i];
        for (const Date &b : { dates[i], dates[i + 1], dates[i + 7] }) {
            const QString both = a.text() + u" and "_s + b.text();
            QVERIFY2(liesWithin(a, a) && overlaps(a, a), qPrintable(both));
            QVERIFY2(overlaps(a, b) == overlaps(b, a), qPrintable(both));
            if (liesWithin(a, b)) {
                QVERIFY2(overlaps(a, b), qPrintable(both));
                QVERIFY2(b.earliest() <= a.earliest() && a.latest() <= b.latest(), qPrintable(both));
            }
            if (isCertainlyBefore(a, b)) {
                QVERIFY2(isPossiblyBefore(a, b), qPrintable(both));
                QVERIFY2(!overlaps(a, b) && !isPossiblyBefore(b, a), qPrintable(both));
            }
            QVERIFY2(((a <=> b) == 0) == (a == b), qPrintable(both));
            QVERIFY2((a < b) == (b > a), qPrintable(both));
        }
    }
}

void TstDateProperties::anyTextIsReadOrRefusedWithAPlaceInIt()
{
    QRandomGenerator random(1938);
    const QString alphabet = u"0123456789X-/.,[]{}?~%YESTZ:+ "_s;
    for (int i = 0; i < 50'000; ++i) {
        QString text;
        for (int length = random.bounded(1, 14); length > 0; --length)
            text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
        const auto date = Date::parse(text);
        if (!date)
            QVERIFY2(date.error().column >= 1 && date.error().column <= text.size() + 1, qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TstDateProperties)
#include "tst_dateproperties.moc"
