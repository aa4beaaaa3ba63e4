// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/namematch.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;
using Kind = NameMatch::Kind;

class TstNameMatch : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<Kind>("kind");
        const QStringList stakhanov { u"Стаханов Алексей Григорьевич"_s };
        const auto row = [](const char *what, const QString &query, const QStringList &names, Kind kind) {
            QTest::newRow(what) << query << names << kind;
        };
        row("whole", u"Стаханов Алексей Григорьевич"_s, stakhanov, Kind::Exact);
        row("capitals", u"СТАХАНОВ"_s, stakhanov, Kind::Exact);
        row("without patronymic", u"Стаханов Алексей"_s, stakhanov, Kind::Exact);
        row("given name first", u"Алексей Стаханов"_s, stakhanov, Kind::PartsReordered);
        row("ё", u"Хрущев"_s, { u"Хрущёв Никита"_s }, Kind::Folded);
        row("Latin", u"Stakhanov"_s, stakhanov, Kind::Romanized);
        row("Latin, German, given name first", u"Alexei Stachanow"_s, stakhanov, Kind::Romanized);
        row("Cyrillic for a Latin name", u"Стаханов"_s, { u"Stakhanov Aleksey"_s }, Kind::Romanized);
        row("other layout", u"cnf[fyjd"_s, stakhanov, Kind::OtherLayout);
        row("other layout, with signs that are letters", u":erjd .hbq"_s, { u"Жуков Юрий"_s }, Kind::OtherLayout);
        row("initials", u"И. И. Иванов"_s, { u"Иванов Иван Ильич"_s }, Kind::Initials);
        row("initials without spaces", u"Иванов И.И."_s, { u"Иванов Иван Ильич"_s }, Kind::Initials);
        row("Latin initials", u"I.I. Ivanov"_s, { u"Иванов Иван Ильич"_s }, Kind::Initials);
        row("initial of two letters", u"Yu. Gagarin"_s, { u"Гагарин Юрий Алексеевич"_s }, Kind::Initials);
        row("German initial", u"J. Gagarin"_s, { u"Гагарин Юрий Алексеевич"_s }, Kind::Initials);
        row("abbreviation", u"Ал. Стаханов"_s, stakhanov, Kind::Initials);
        row("initials in the record", u"Богаевский Алексей"_s, { u"Богаевский А."_s }, Kind::Initials);
        row("initial that the record does not have", u"Galanov V. D."_s, { u"Галанов В."_s }, Kind::Initials);
        row("patronymic that the record does not have", u"Анна Ивановна Розова"_s, { u"Розова Анна"_s },
            Kind::Initials);
        row("maiden name", u"Кузина"_s, { u"Исаева Татьяна"_s, u"Кузина"_s }, Kind::Exact);
        row("maiden name with the given name", u"Татьяна Кузина"_s, { u"Исаева Татьяна"_s, u"Кузина"_s },
            Kind::PartsReordered);
        row("typing error", u"Стаханво"_s, stakhanov, Kind::EditDistance1);
        row("typing error in Latin", u"Stakanov"_s, stakhanov, Kind::EditDistance1);
        row("two typing errors", u"Стакаков"_s, stakhanov, Kind::EditDistance2);
        row("by ear", u"Карпачеф"_s, { u"Горбачёв"_s }, Kind::Phonetic);
    }
    void matches()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, names);
        QFETCH(Kind, kind);
        const auto match = matchOf(query, names);
        QVERIFY(match.has_value());
        QCOMPARE(match->kind, kind);
    }

    void doesNotMatch_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::newRow("other family name") << u"Сахаров Андрей"_s << u"Захаров Сергей"_s;
        QTest::newRow("other given name") << u"Стаханов Борис"_s << u"Стаханов Алексей"_s;
        QTest::newRow("other patronymic") << u"Иванов Иван Петрович"_s << u"Иванов Иван Сергеевич"_s;
        QTest::newRow("other initial") << u"Иванов П."_s << u"Иванов Иван"_s;
        QTest::newRow("short words have no errors") << u"Ли"_s << u"Лу"_s;
        QTest::newRow("given name and patronymic are not every such given name")
            << u"Анна Ивановна"_s << u"Розова Анна"_s;
        QTest::newRow("nothing") << u"—"_s << u"Иванов Иван"_s;
        QTest::newRow("a word whose sounds are fewer than its letters") << u"Petroff"_s << u"Иванов Иван"_s;
        QTest::newRow("one word asked twice") << u"Иванов Иванов"_s << u"Иванов Пётр"_s;
    }
    void doesNotMatch()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        QVERIFY(!matchOf(query, { name }));
    }

    void tellsTheSystem()
    {
        const QStringList gagarin { u"Хачатурян Юрий"_s };
        QCOMPARE(matchOf(u"Chatschaturjan"_s, gagarin)->system, RomanizationSystem::German);
        QCOMPARE(matchOf(u"Khatchatourian"_s, gagarin)->system, RomanizationSystem::French);
        QCOMPARE(matchOf(u"Chaczaturian"_s, gagarin)->system, RomanizationSystem::Polish);
        QCOMPARE(matchOf(u"Khachaturyan"_s, gagarin)->system, RomanizationSystem::BgnPcgn);
        QCOMPARE(matchOf(u"Hačaturân"_s, gagarin)->system, RomanizationSystem::Iso9);
        QVERIFY(!matchOf(u"Khatchaturjan"_s, gagarin)->system.has_value());
    }

    void surerKindsStandHigher()
    {
        int last = 10000;
        for (const QString &query : { u"Хрущёв Никита"_s, u"Хрущев Никита"_s, u"Никита Хрущев"_s,
                 u"Chruschtschow Nikita"_s, u"{heotd Ybrbnf"_s, u"Хрущёв Н."_s, u"Хрищёв Никита"_s }) {
            const auto match = matchOf(query, { u"Хрущёв Никита Сергеевич"_s });
            QVERIFY2(match.has_value(), qPrintable(query));
            QVERIFY2(match->score < last, qPrintable(query));
            last = match->score;
        }
        // The farthest exact match is above the nearest folded one.
        QVERIFY(matchOf(u"Орлов"_s, { u"Орлов А Б В Г Д Е Ж З И К Л М Н"_s })->score
            > matchOf(u"Семенов"_s, { u"Семёнов"_s })->score);
    }

private:
    static std::optional<NameMatch> matchOf(const QString &query, const QStringList &names)
    {
        std::vector<std::vector<NameWord>> words;
        for (const QString &name : names)
            words.push_back(nameWords(name));
        return nameMatch(NameQuery(query), words);
    }
};

QTEST_GUILESS_MAIN(TstNameMatch)
#include "tst_namematch.moc"
