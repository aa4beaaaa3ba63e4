// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

class TstSourceListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsContradictedStatements();
    void mostContradictedStandsFirst();
    void selectionFollowsTheSourceWhenTheOrderChanges();

private:
    static Claim claim(const QString &source, const QString &value, Stance stance)
    {
        Claim c;
        c.id = u"q--"_s + source;
        c.question = u"q"_s;
        c.source = SourceId(source);
        c.value = value;
        c.stance = stance;
        return c;
    }
    static SourceFacts facts(const QString &id, qint64 contradicted)
    {
        SourceFacts f;
        f.source.id = SourceId(id);
        f.source.title = id.toUpper();
        f.contradicted = contradicted;
        return f;
    }
    static QString ids(const SourceListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row, 0).data(RecordIdRole).toString();
        return all.join(u' ');
    }
};

void TstSourceListModel::countsContradictedStatements()
{
    const auto counts = statementCounts({ claim(u"news"_s, u"1921"_s, Stance::Asserts),
        claim(u"echo"_s, u"1921"_s, Stance::Asserts), claim(u"law"_s, u"1927"_s, Stance::Corrects) });
    QCOMPARE(counts.value(SourceId(u"news"_s)).contradicted, 1);
    QCOMPARE(counts.value(SourceId(u"echo"_s)).contradicted, 1);
    QCOMPARE(counts.value(SourceId(u"law"_s)).contradicted, 0);
    QCOMPARE(counts.value(SourceId(u"law"_s)).statements, 1);
}

void TstSourceListModel::mostContradictedStandsFirst()
{
    SourceListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources({ facts(u"b"_s, 0), facts(u"a"_s, 3), facts(u"c"_s, 1) });
    QCOMPARE(ids(model), u"a c b"_s);
    model.sort(SourceListModel::TitleColumn, Qt::DescendingOrder);
    QCOMPARE(ids(model), u"c b a"_s);
}

void TstSourceListModel::selectionFollowsTheSourceWhenTheOrderChanges()
{
    SourceListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSources({ facts(u"b"_s, 0), facts(u"a"_s, 3) });
    const QPersistentModelIndex chosen = model.index(0, 0);
    QCOMPARE(chosen.data(RecordIdRole).toString(), u"a"_s);
    model.sort(SourceListModel::ContradictedColumn, Qt::AscendingOrder);
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(chosen.data(RecordIdRole).toString(), u"a"_s);
}

QTEST_GUILESS_MAIN(TstSourceListModel)
#include "tst_sourcelistmodel.moc"
