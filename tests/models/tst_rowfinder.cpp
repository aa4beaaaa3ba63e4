// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowfinder.h"

#include "names/folding.h"
#include "synthsnapshot.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace phalera;

class TstRowFinder : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QString asItIs(Field, const QString &code) { return code; }
    [[nodiscard]] QString text(Row row, Field field) const
    {
        return m_answer.snapshot->text(RowTable::Conferrals, row, field);
    }

    Answer m_answer;

private slots:
    void initTestCase() { m_answer = answer(synthSnapshot(20'000, 5), Query {}); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void findsTheFirstRowThatBeginsSo_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("language");
        for (const QString &language : { u"ru"_s, u"en"_s }) {
            for (const bool descending : { false, true }) {
                const QByteArray way = (language + (descending ? u" descending"_s : u" ascending"_s)).toLatin1();
                QTest::addRow("names, %s", way.constData()) << Field::Name << descending << language;
                QTest::addRow("Latin names, %s", way.constData()) << Field::NameEn << descending << language;
                QTest::addRow("occupations, %s", way.constData()) << Field::Occupation << descending << language;
            }
        }
    }

    void findsTheFirstRowThatBeginsSo()
    {
        QFETCH(const Field, field);
        QFETCH(const bool, descending);
        QFETCH(const QString, language);
        const QList<SortKey> keys { { field, descending } };
        const QList<Row> rows = ordered(m_answer, keys, language);
        const RowFinder finder(m_answer, rows, keys, language, asItIs);
        QStringList all;
        for (const Row row : rows)
            all.append(folded(text(row, field)));
        QRandomGenerator random(11);
        for (int step = 0; step < 60; ++step) {
            const QString name = text(rows.at(random.bounded(int(rows.size()))), field);
            const QString typed = name.left(1 + int(random.bounded(6)));
            if (name.isEmpty() || typed.endsWith(u' '))
                continue;
            const QString wanted = folded(typed);
            const auto expected
                = std::find_if(all.cbegin(), all.cend(), [&](const QString &one) { return one.startsWith(wanted); });
            const std::optional<int> found = finder.find(step % 2 == 0 ? typed.toUpper() : typed);
            QVERIFY2(found, qPrintable(typed));
            QVERIFY2(*found == int(expected - all.cbegin()), qPrintable(typed));
        }
        QVERIFY(!finder.find(u"qqqq"_s));
        QVERIFY(!finder.find(u""_s));
    }

    void goesByNameWhereAnotherColumnOrdersTheRows()
    {
        const QList<SortKey> keys { { Field::Date, false } };
        const QList<Row> rows = ordered(m_answer, keys, u"ru"_s);
        const RowFinder finder(m_answer, rows, keys, u"ru"_s, asItIs);
        const QString typed = text(rows.at(7000), Field::Name).left(4);
        int expected = 0;
        while (!folded(text(rows.at(expected), Field::Name)).startsWith(folded(typed)))
            ++expected;
        QCOMPARE(finder.find(typed), std::optional(expected));
    }

    void takesDigitsForAYearInAnOrderByDate()
    {
        for (const bool descending : { false, true }) {
            const QList<SortKey> keys { { Field::Date, descending } };
            const QList<Row> rows = ordered(m_answer, keys, u"ru"_s);
            const RowFinder finder(m_answer, rows, keys, u"ru"_s, asItIs);
            const std::optional<int> found = finder.find(u"1957"_s);
            QVERIFY(found);
            QVERIFY(text(rows.at(*found), Field::Date).contains(u"1957"_s));
            QVERIFY(!text(rows.at(*found - 1), Field::Date).startsWith(u"1957"_s));
            const std::optional<int> decade = finder.find(u"196"_s);
            QVERIFY(decade);
            QVERIFY(text(rows.at(*decade), Field::Date).contains(u"196"_s));
            QVERIFY(!finder.find(u"1811"_s));
        }
    }

    void readsLatinLettersAndTheOtherKeyboard()
    {
        const QList<SortKey> keys { { Field::Name, false } };
        const QList<Row> rows = ordered(m_answer, keys, u"ru"_s);
        const RowFinder finder(m_answer, rows, keys, u"ru"_s, asItIs);
        const auto name = [&](const QString &typed) {
            const std::optional<int> found = finder.find(typed);
            return found ? text(rows.at(*found), Field::Name) : QString();
        };
        QVERIFY2(name(u"bdfyjd"_s).startsWith(u"Иванов"_s), qPrintable(name(u"bdfyjd"_s)));
        QVERIFY2(name(u"ivanov"_s).startsWith(u"Иванов"_s), qPrintable(name(u"ivanov"_s)));
        QVERIFY2(name(u"Kuznecov"_s).startsWith(u"Кузнецов"_s), qPrintable(name(u"Kuznecov"_s)));
    }

    void knowsCodesByTheirWords()
    {
        const QList<SortKey> keys { { Field::Sex, false } };
        const QList<Row> rows = ordered(m_answer, keys, u"en"_s);
        const auto word = [](Field, const QString &code) { return code == "female"_L1 ? u"женский"_s : u"мужской"_s; };
        const RowFinder finder(m_answer, rows, keys, u"en"_s, word);
        const std::optional<int> male = finder.find(u"Муж"_s);
        QVERIFY(male);
        QCOMPARE(text(rows.at(*male), Field::Sex), u"male"_s);
        QCOMPARE(finder.find(u"жен"_s), std::optional(0));
    }
};

QTEST_GUILESS_MAIN(TstRowFinder)
#include "tst_rowfinder.moc"
