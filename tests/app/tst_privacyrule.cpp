// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacyrule.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstPrivacyRule : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void mayLive_data();
    void mayLive();
    void wordsNameTheRule();
    void namesComeBack();
};

void TstPrivacyRule::mayLive_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("died");
    QTest::addColumn<QString>("honoured");
    QTest::addColumn<bool>("may");
    // Today is 24 November 2026, so somebody born on 24 November 1926 is 100.
    QTest::newRow("a hundred today") << u"1926-11-24"_s << u""_s << u"1950"_s << false;
    QTest::newRow("a hundred tomorrow") << u"1926-11-25"_s << u""_s << u"1950"_s << true;
    QTest::newRow("some time that year") << u"1926"_s << u""_s << u"1950"_s << true;
    QTest::newRow("the year before") << u"1925"_s << u""_s << u"1950"_s << false;
    QTest::newRow("death is known") << u"1950"_s << u"1990"_s << u"1980"_s << false;
    QTest::newRow("death at some time") << u"1950"_s << u"1990/2000"_s << u"1980"_s << false;
    QTest::newRow("born in some decade") << u"192X"_s << u""_s << u"1950"_s << true;
    QTest::newRow("birth not known, honoured long ago") << u""_s << u""_s << u"1922"_s << false;
    QTest::newRow("birth not known, honoured later") << u""_s << u""_s << u"1938"_s << true;
    QTest::newRow("nothing known") << u""_s << u""_s << u""_s << true;
    QTest::newRow("born at or after a year, honoured long ago") << u"1890/.."_s << u""_s << u"1922"_s << false;
}

void TstPrivacyRule::mayLive()
{
    QFETCH(const QString, born);
    QFETCH(const QString, died);
    QFETCH(const QString, honoured);
    const auto date = [](const QString &text) { return Date::parse(text).value_or(Date()); };
    const Day latest = honoured.isEmpty() ? DistantFuture : date(honoured).latest();
    const PrivacyRule rule { PrivacyRule::Shows::NoLiving, 100 };
    QTEST(rule.mayLive(date(born), date(died), latest, QDate(2026, 11, 24)), "may");
}

void TstPrivacyRule::wordsNameTheRule()
{
    QVERIFY(PrivacyRule().words().isEmpty());
    const QString noLiving = PrivacyRule { PrivacyRule::Shows::NoLiving, 90 }.words();
    const QString noBirths = PrivacyRule { PrivacyRule::Shows::NoBirths, 90 }.words();
    QVERIFY(noLiving.contains(u"90"_s) && noBirths.contains(u"90"_s));
    QVERIFY(noLiving != noBirths);
}

void TstPrivacyRule::namesComeBack()
{
    for (const PrivacyRule::Shows shows : PrivacyRule::AllShows)
        QVERIFY(privacyByName(QString(privacyName(shows))) == shows);
    QVERIFY(!privacyByName(u"all"_s));
}

QTEST_MAIN(TstPrivacyRule)
#include "tst_privacyrule.moc"
