// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidataname.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace phalera::wikidata;
using namespace Qt::StringLiterals;

class TstWikidataName : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void splitsOnlyWhatTellsItsOrder_data()
    {
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("family"); // label of the item of the family name
        QTest::addColumn<QStringList>("ru");
        QTest::addColumn<QStringList>("en");
        QTest::addColumn<QString>("others");
        const QStringList none { QString(), QString(), QString() };
        const QStringList stakhanov { u"Стаханов"_s, u"Алексей"_s, u"Григорьевич"_s };
        const QStringList english { u"Stakhanov"_s, u"Alexey"_s, QString() };
        QTest::addRow("a patronymic, and the same name in English")
            << u"Алексей Григорьевич Стаханов"_s << u"Alexey Stakhanov"_s << QString() << stakhanov << english
            << QString();
        QTest::addRow("a comma") << u"Стаханов, Алексей Григорьевич"_s << u"Alexey Stakhanov"_s << QString()
                                 << stakhanov << english << QString();
        QTest::addRow("English with the family name first")
            << u"Алексей Григорьевич Стаханов"_s << u"Stakhanov Alexey"_s << QString() << stakhanov << english
            << QString();
        QTest::addRow("nothing tells") << u"Алексей Стаханов"_s << u"Alexey Stakhanov"_s << QString() << none << none
                                       << u"Алексей Стаханов;Alexey Stakhanov"_s;
        QTest::addRow("the item of the family name")
            << u"Алексей Стаханов"_s << u"Alexey Stakhanov"_s << u"Стаханов"_s
            << QStringList { u"Стаханов"_s, u"Алексей"_s, QString() } << english << QString();
        QTest::addRow("family name first")
            << u"Ким Ир Сен"_s << QString() << u"Ким"_s << none << none << u"Ким Ир Сен"_s;
        QTest::addRow("a second given name is no patronymic")
            << QString() << u"John Fitzgerald Kennedy"_s << u"Kennedy"_s << none << none
            << u"John Fitzgerald Kennedy"_s;
        QTest::addRow("one word") << u"Пеле"_s << u"Pelé"_s << QString() << none << none << u"Пеле;Pelé"_s;
    }
    void splitsOnlyWhatTellsItsOrder()
    {
        QFETCH(const QString, russian);
        QFETCH(const QString, english);
        QFETCH(const QString, family);
        Entity person;
        person.labels = { { u"en"_s, english }, { u"ru"_s, russian } };
        person.labels.removeIf([](const Name &name) { return name.text.isEmpty(); });
        ItemLabels labels;
        labels.add(u"Q7"_s, { u"ru"_s, family });
        labels.add(u"Q7"_s, { u"en"_s, family });
        person.statements[u"P734"_s] = { { {}, Rank::Normal, { Value::Kind::Item, u"Q7"_s }, {}, {} } };
        const PersonNames names = namesOf(person, labels);
        const auto parts = [](const FullName &name) {
            return QStringList { name.family, name.given, name.patronymic };
        };
        QTEST(parts(names.russian), "ru");
        QTEST(parts(names.english), "en");
        QTEST(names.others.join(u';'), "others");
    }

    void keepsEveryOtherNameOnce()
    {
        Entity person;
        person.labels = { { u"de"_s, u"Alexei Stachanow"_s }, { u"ja"_s, u"アレクセイ・スタハノフ"_s },
            { u"nl"_s, u"Alexei Stachanow"_s }, { u"ru"_s, u"Алексей Григорьевич Стаханов"_s } };
        person.aliases = { { u"ru"_s, u"Стаханов Алексей Григорьевич"_s }, { u"en"_s, u"A; B"_s } };
        QCOMPARE(
            namesOf(person, {}).others, QStringList({ u"Alexei Stachanow"_s, u"アレクセイ・スタハノフ"_s, u"A, B"_s }));
    }
};

QTEST_GUILESS_MAIN(TstWikidataName)
#include "tst_wikidataname.moc"
