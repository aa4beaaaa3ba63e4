// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/folding.h"
#include "names/soundkeys.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstSoundKeys : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void spellingsOfOneNameMeet_data()
    {
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("Стаханов") << u"Стаханов Stakhanov Stachanow Stahanov Stakhanoff Staxanov"_s.split(u' ');
        QTest::newRow("Шестаков") << u"Шестаков Shestakov Schestakow Szestakow Chestakov Šestakov"_s.split(u' ');
        QTest::newRow("Жуков") << u"Жуков Zhukov Schukow Joukov Żukow Žukov Shukow"_s.split(u' ');
        QTest::newRow("Щербицкий")
            << u"Щербицкий Shcherbitsky Schtscherbizki Chtcherbitski Szczerbicki Ŝerbickij Shherbiczkij"_s.split(u' ');
        QTest::newRow("Кузнецов") << u"Кузнецов Kuznetsov Kusnezow Kouznetsov Kuzniecow Kuznecov"_s.split(u' ');
        QTest::newRow("Анджапаридзе") << u"Анджапаридзе Anjaparidze Andschaparidse Andżaparidze"_s.split(u' ');
        QTest::newRow("Гончар in Ukrainian") << u"Гончар Honchar Gontchar"_s.split(u' ');
        QTest::newRow("Гейдар") << u"Гейдар Heydar Geidar"_s.split(u' ');
        QTest::newRow("Хрущёв") << u"Хрущёв Khrushchyov Chruschtschow Khrouchtchev Chruszczow Hruŝëv"_s.split(u' ');
        QTest::newRow("Родион") << u"Родион Rodion Rodijon"_s.split(u' ');
        QTest::newRow("Александр") << u"Александр Alexander Aleksandr Aleksander"_s.split(u' ');
        QTest::newRow("Счастливцев") << u"Счастливцев Schastlivtsev Shchastlivtsev"_s.split(u' ');
        QTest::newRow("Ли") << u"Ли Lee Li"_s.split(u' ');
    }
    void spellingsOfOneNameMeet()
    {
        QFETCH(QStringList, spellings);
        const QStringList keys = keysOf(spellings.first());
        QVERIFY(!keys.isEmpty());
        for (const QString &spelling : spellings)
            QVERIFY2(meet(keys, keysOf(spelling)), qPrintable(spelling + u": "_s + keysOf(spelling).join(u' ')));
    }

    void namesThatDifferInASoundStayApart_data()
    {
        QTest::addColumn<QString>("cyrillic");
        QTest::addColumn<QStringList>("others");
        QTest::newRow("Захаров") << u"Захаров"_s << u"Сахаров Шахаров Sakharov Saharov"_s.split(u' ');
        QTest::newRow("Сахаров") << u"Сахаров"_s << u"Захаров Zakharov Zaharov Zacharow"_s.split(u' ');
        QTest::newRow("Жуков") << u"Жуков"_s << u"Чуков Шуков Щуков Хуков Chukov Shchukov"_s.split(u' ');
        QTest::newRow("Чехов") << u"Чехов"_s << u"Жехов Хехов Zhekhov Żechow"_s.split(u' ');
        QTest::newRow("Цветков") << u"Цветков"_s << u"Светков Зветков Svetkov"_s.split(u' ');
        QTest::newRow("Волков") << u"Волков"_s << u"Фолков Folkov"_s.split(u' ');
    }
    void namesThatDifferInASoundStayApart()
    {
        QFETCH(QString, cyrillic);
        QFETCH(QStringList, others);
        for (const QString &other : others)
            QVERIFY2(!meet(keysOf(cyrillic), keysOf(other)), qPrintable(other + u": "_s + keysOf(other).join(u' ')));
    }

    void keysAreFewAndAscii()
    {
        for (const QString &name : u"Құдайберген Шәйкенұлы Богаєвський Gailīte Ångström Sosnossasossosess "
                                   "Hohohohohohohohoh Schtschschtschschtsch"_s.split(u' ')) {
            const QStringList keys = keysOf(name);
            QVERIFY(!keys.isEmpty() && keys.size() <= 16);
            for (const QString &key : keys)
                QVERIFY2(std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }),
                    qPrintable(key));
        }
        QCOMPARE(keysOf(u"Захаров"_s), QStringList { u"zaxarov"_s });
        QCOMPARE(keysOf(u"Zakharov"_s), QStringList { u"zaxarov"_s });
        QVERIFY(soundKeys(u"1906").isEmpty());
        QVERIFY(soundKeys(u"毛澤東").isEmpty());
        QVERIFY(soundKeys(u"").isEmpty());
    }

    void byEar()
    {
        QCOMPARE(phoneticKey(u"gorbaqev"), phoneticKey(u"karpowif"));
        QVERIFY(phoneticKey(u"ivanov") != phoneticKey(u"petrov"));
    }

private:
    static QStringList keysOf(const QString &word) { return soundKeys(lowerCaseWords(word).value(0)); }

    static bool meet(const QStringList &a, const QStringList &b)
    {
        return std::any_of(a.begin(), a.end(), [&b](const QString &key) { return b.contains(key); });
    }
};

QTEST_GUILESS_MAIN(TstSoundKeys)
#include "tst_soundkeys.moc"
