// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/accountdifferences.h"

#include "records.h"

#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstAccountDifferences : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void whatComes_data();
    void whatComes();
    void anyEarlierAccountMayContradict();
};

namespace {

Attestation account(QStringView born, QStringView sex, QStringView note, QStringView source)
{
    return { tests::record(Table::People,
                 { { u"id", u"ann" }, { u"born", born }, { u"sex", sex }, { u"note", note }, { u"sources", source } }),
        0, {}, 1, {} };
}

/// "field: there / comes", with ! before what contradicts.
QString asText(const QList<Error> &found)
{
    QStringList texts;
    for (const Error &each : found) {
        texts.append((each.kind == Error::Kind::ValueDiffers ? u"!"_s : u""_s) + each.where.field + u": "_s
            + each.args.join(u" / "_s));
    }
    return texts.join(u", "_s);
}

} // namespace

void TstAccountDifferences::whatComes_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("sex");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing but a source") << u"1906"_s << u""_s << u""_s << u""_s;
    QTest::newRow("silent where the other speaks") << u""_s << u""_s << u""_s << u""_s;
    QTest::newRow("another year") << u"1905"_s << u""_s << u""_s << u"!born: 1906 / 1905"_s;
    QTest::newRow("a day of the year") << u"1906-05-12"_s << u""_s << u""_s << u"born: 1906 / 1906-05-12"_s;
    QTest::newRow("something unknown") << u"1906"_s << u"female"_s << u""_s << u"sex:  / female"_s;
    QTest::newRow("both") << u"1907"_s << u"female"_s << u""_s << u"sex:  / female, !born: 1906 / 1907"_s;
    QTest::newRow("another note") << u"1906"_s << u""_s << u"so"_s << u"note: thus / so"_s;
}

void TstAccountDifferences::whatComes()
{
    QFETCH(QString, born);
    QFETCH(QString, sex);
    QFETCH(QString, note);
    const QList<Attestation> earlier { account(u"1906", u"", u"thus", u"book") };
    QTEST(asText(differences(earlier, account(born, sex, note, u"web"))), "expected");
}

void TstAccountDifferences::anyEarlierAccountMayContradict()
{
    const QList<Attestation> earlier { account(u"1906", u"", u"", u"book"), account(u"1908", u"", u"", u"web") };
    QCOMPARE(asText(differences(earlier, account(u"1908", u"", u"", u"letter"))), QString());
    QCOMPARE(asText(differences(earlier, account(u"1908-02", u"", u"", u"letter"))), u"!born: 1906; 1908 / 1908-02"_s);
}

QTEST_GUILESS_MAIN(TstAccountDifferences)
#include "tst_accountdifferences.moc"
