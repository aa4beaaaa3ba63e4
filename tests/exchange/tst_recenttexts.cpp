// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recenttexts.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstRecentTexts : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesWhatIsWritten();
    void equalTextsAreOneInMemory();
};

void TstRecentTexts::givesWhatIsWritten()
{
    RecentTexts texts;
    // Far more texts than there are places, of all lengths about the longest that is kept, each met twice.
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 20'000; ++i) {
            const QString text = QString(i % 50, i % 2 ? u'ж' : u'z') + QString::number(i / 3);
            QCOMPARE(texts.text(text.toUtf8()), text);
        }
    }
    QCOMPARE(texts.text({}), QString());
    QCOMPARE(texts.text("abcdefgh1abcdefgh"), u"abcdefgh1abcdefgh"_s);
    QCOMPARE(texts.text("abcdefgh2abcdefgh"), u"abcdefgh2abcdefgh"_s);
}

void TstRecentTexts::equalTextsAreOneInMemory()
{
    RecentTexts texts;
    const QString first = texts.text("Украинская ССР");
    QCOMPARE(texts.text("Украинская ССР").constData(), first.constData());
}

QTEST_GUILESS_MAIN(TstRecentTexts)
#include "tst_recenttexts.moc"
