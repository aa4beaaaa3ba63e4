// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"
#include "search/valuesmeant.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstValuesMeant : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void initTestCase()
    {
        m_snapshot = tests::foundingSnapshot();
        QVERIFY(m_snapshot);
    }

    void areThoseOfTheRows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QStringList>("values");
        const auto row = [](const char *name, const QString &query, Field field, const QStringList &values) {
            QTest::newRow(name) << query << field << values;
        };
        row("a beginning", u"sex:fe"_s, Field::Sex, { u"female"_s });
        row("a whole value", u"sex:male"_s, Field::Sex, { u"male"_s });
        row("in capitals", u"SEX:FEMALE"_s, Field::Sex, { u"female"_s });
        row("several", u"sex:fe,male,unknown"_s, Field::Sex, { QString(), u"female"_s, u"male"_s });
        row("a whole value that begins others", u"award:hero-of-labour"_s, Field::Award, { u"hero-of-labour"_s });
        row("a name in words", u"award:\"Герой Социалистического Труда\""_s, Field::Award,
            { u"hero-of-socialist-labour"_s });
        row("numbers", u"ordinal:2.."_s, Field::Ordinal, { u"2"_s, u"3"_s });
        row("what no row has", u"sex:zzyzx"_s, Field::Sex, {});
        row("another field", u"sex:fe"_s, Field::Award, {});
        row("two conditions", u"sex:fe sex:male"_s, Field::Sex, {});
        row("of acts", u"unit:acts effect:confer"_s, Field::Effect, { u"confers"_s });
        row("a field that acts have not", u"unit:acts sex:fe"_s, Field::Sex, {});
    }
    void areThoseOfTheRows()
    {
        QFETCH(QString, query);
        QFETCH(Field, field);
        QFETCH(QStringList, values);
        const auto parsed = parseQuery(query);
        QVERIFY(parsed);
        QCOMPARE(valuesMeant(*m_snapshot, *parsed, field), values);
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TstValuesMeant)
#include "tst_valuesmeant.moc"
