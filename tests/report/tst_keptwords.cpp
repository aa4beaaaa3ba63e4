// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/keptwords.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstKeptWords : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void pairs_data();
    void pairs();
    void onlyAfterASpace();
};

void TstKeptWords::pairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("expected");

    QTest::newRow("initial and name") << u"тов. А."_s << u"Стаханов"_s << true;
    QTest::newRow("two initials in one") << u"А.Г."_s << u"Стаханов"_s << true;
    QTest::newRow("initials in brackets") << u"(А."_s << u"Стаханов)"_s << true;
    QTest::newRow("the end of a sentence") << u"в Минске."_s << u"Затем"_s << false;
    QTest::newRow("number sign") << u"Указ №"_s << u"5"_s << true;
    QTest::newRow("page") << u"Правда, с."_s << u"12"_s << true;
    QTest::newRow("volume in English") << u"vol."_s << u"3"_s << true;
    QTest::newRow("day and month") << u"от 12"_s << u"мая"_s << true;
    QTest::newRow("year and its word") << u"1948"_s << u"г."_s << true;
    QTest::newRow("number and what it counts") << u"14"_s << u"conferrals"_s << true;
    QTest::newRow("number and a name") << u"1948"_s << u"Стаханов"_s << false;
    QTest::newRow("a long number") << u"1234567"_s << u"рублей"_s << false;
    QTest::newRow("dash") << u"Минск"_s << u"— город"_s << true;
    QTest::newRow("a negative number is no dash") << u"около"_s << u"–5"_s << false;
    QTest::newRow("plain words") << u"герой"_s << u"труда"_s << false;
    QTest::newRow("a word and a number") << u"в"_s << u"1948"_s << false;
}

void TstKeptWords::pairs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const QString text = before + u' ' + after;
    QTEST(staysWithWordBefore(text, before.size() + 1), "expected");
}

void TstKeptWords::onlyAfterASpace()
{
    QVERIFY(!staysWithWordBefore(u"", 0));
    QVERIFY(!staysWithWordBefore(u"— город", 0));
    QVERIFY(!staysWithWordBefore(u" город", 1));
    QVERIFY(!staysWithWordBefore(u"А.Стаханов", 2));
}

QTEST_GUILESS_MAIN(TstKeptWords)
#include "tst_keptwords.moc"
