// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/sourcelistmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Sources listed beside what they say and what cites them.
class TstSourceListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void initTestCase()
    {
        SnapshotBuilder builder;
        builder.add(source(u"law"_s, u"Decree"_s, u"law"_s, u"1927"_s), false);
        builder.add(source(u"news"_s, u"Article"_s, u"newspaper"_s, u"1921-01"_s), false);
        builder.add(source(u"echo"_s, u"Broadcast"_s, u"web"_s, {}), false);
        builder.add(source(u"aside"_s, u"Cited by nobody"_s, u"web"_s, {}), false);
        for (const QString &id : { u"first"_s, u"second"_s }) {
            builder.add(
                row(Table::People, { { u"id"_s, id }, { u"family_en"_s, id }, { u"sources"_s, u"law"_s } }), false);
            const QString sources = id == u"first"_s ? u"news;law"_s : u"news;echo"_s;
            builder.add(row(Table::Conferrals,
                            { { u"person"_s, id }, { u"award"_s, u"hero"_s }, { u"status"_s, u"conferred"_s },
                                { u"sources"_s, sources } }),
                false);
        }
        m_snapshot = builder.build();
        m_counts.insert(SourceId(u"news"_s), { 3, 2 });
        m_counts.insert(SourceId(u"law"_s), { 5, 0 });
    }

    void lists_data()
    {
        QTest::addColumn<SourceWish>("wish");
        QTest::addColumn<QString>("ids");
        const auto wish = [](const char *name, const QString &query, const QString &words, SourceWish::Order order,
                              bool descending, const QString &ids) {
            QTest::newRow(name) << SourceWish { parseQuery(query).value(), words, order, descending, u"en"_s } << ids;
        };
        using Order = SourceWish::Order;
        wish("the most contradicted first, the others by title", {}, {}, Order::Contradicted, true,
            u"news echo aside law"_s);
        wish("by title, downwards", {}, {}, Order::Title, true, u"law aside echo news"_s);
        wish("by date, undated last", {}, {}, Order::Date, false, u"news law echo aside"_s);
        wish("by what cites them, the least first", {}, {}, Order::Citing, false, u"aside echo news law"_s);
        wish("only those of what is chosen", u"person:second"_s, {}, Order::Statements, true, u"law news echo"_s);
        wish("words find a source", {}, u"broad"_s, Order::Title, false, u"echo"_s);
        wish("words that are no query", {}, u"date:"_s, Order::Title, false, QString());
    }
    void lists()
    {
        QFETCH(SourceWish, wish);
        SourceListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSources(m_snapshot, listSources(m_snapshot, m_counts, wish));
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.index(row, 0).data(RecordIdRole).toString());
        QTEST(ids.join(u' '), "ids");
    }

    void saysWhatIsKnownOfASource()
    {
        SourceListModel model;
        QCOMPARE(model.rowOf(SourceId(u"news"_s)), std::nullopt);
        model.setSources(m_snapshot, listSources(m_snapshot, m_counts, {}));
        const int row = model.rowOf(SourceId(u"news"_s)).value();
        const auto cell = [&](SourceListModel::Column column) { return model.index(row, column).data(); };
        QCOMPARE(cell(SourceListModel::TitleColumn), u"Article"_s);
        QCOMPARE(cell(SourceListModel::KindColumn), u"newspaper"_s);
        QCOMPARE(cell(SourceListModel::DateColumn), u"1921-01"_s);
        QCOMPARE(cell(SourceListModel::StatementsColumn), 3);
        QCOMPARE(cell(SourceListModel::ContradictedColumn), 2);
        QCOMPARE(cell(SourceListModel::CitingColumn), 2);
    }

private:
    static Record row(Table table, const QHash<QString, QString> &cells)
    {
        Record record { table, cells.value(u"id"_s), {} };
        for (const FieldSpec &field : tableSpec(table).fields)
            record.values.append(cells.value(field.name));
        if (record.id.isEmpty())
            record.id = derivedId(table, record.values);
        return record;
    }
    static Record source(const QString &id, const QString &title, const QString &kind, const QString &date)
    {
        return row(
            Table::Sources, { { u"id"_s, id }, { u"title"_s, title }, { u"kind"_s, kind }, { u"date"_s, date } });
    }

    std::shared_ptr<const Snapshot> m_snapshot;
    StatementCounts m_counts;
};

QTEST_GUILESS_MAIN(TstSourceListModel)
#include "tst_sourcelistmodel.moc"
