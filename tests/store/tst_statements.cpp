// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migrations.h"
#include "store/statements.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace phalera;
using namespace Qt::StringLiterals;

/// Compares the SQL of each table with tests/store/golden/<table>.sql, and lets SQLite prepare every statement.
class TstStatements : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void areAsWritten_data();
    void areAsWritten();
    void areUnderstoodBySqlite_data();
    void areUnderstoodBySqlite();
    void findByAnIndex_data();
    void findByAnIndex();
};

namespace {

bool isReference(const FieldSpec &field)
{
    return field.target.has_value();
}

QStringList statementsOf(Table table)
{
    QStringList sql { statements::insertRecord(table), statements::selectRecords(table),
        statements::selectRecordsAsStored(table), statements::selectRecord(table) };
    if (sourcesFieldIndex(table) >= 0)
        sql += statements::selectCiting(table);
    for (const FieldSpec &field : tableSpec(table).fields) {
        if (!isReference(field))
            continue;
        sql += statements::selectReferring(table, field);
        sql += statements::selectDangling(table, field);
        if (field.type == FieldType::ReferenceList)
            sql += statements::insertListed(table, field);
    }
    return sql;
}

void addTables()
{
    QTest::addColumn<Table>("table");
    for (const TableSpec &spec :
        { tableSpec(Table::Sources), tableSpec(Table::Acts), tableSpec(Table::Conferrals), tableSpec(Table::Claims) })
        QTest::newRow(spec.name.data()) << spec.table;
}

} // namespace

void TstStatements::areAsWritten_data()
{
    addTables();
}

void TstStatements::areAsWritten()
{
    QFETCH(Table, table);
    QFile golden(QStringLiteral(PHALERA_SOURCE_DIR) + u"/tests/store/golden/"_s + tableSpec(table).name + u".sql"_s);
    const QString text = statementsOf(table).join(u";\n\n"_s) + u";\n"_s;
    if (!golden.open(QIODevice::ReadOnly) || QString::fromUtf8(golden.readAll()) != text) {
        QFile now(tableSpec(table).name + u".sql"_s);
        QVERIFY(now.open(QIODevice::WriteOnly | QIODevice::Truncate));
        now.write(text.toUtf8());
        QFAIL(qPrintable(u"the statements are not as in "_s + golden.fileName() + u"; they are now in "_s
            + QFileInfo(now).absoluteFilePath()));
    }
}

void TstStatements::areUnderstoodBySqlite_data()
{
    QTest::addColumn<Table>("table");
    for (const Table table : AllTables)
        QTest::newRow(tableSpec(table).name.data()) << table;
}

void TstStatements::areUnderstoodBySqlite()
{
    QFETCH(Table, table);
    const QTemporaryDir folder;
    const auto connection = Connection::open(folder.filePath(u"a.db"_s), Connection::Access::ReadWrite).value();
    QVERIFY(Migrations::builtIn().run(*connection, 0));
    for (const QString &sql : statementsOf(table)) {
        const auto plan = connection->query(u"EXPLAIN "_s + sql, QVariantList(sql.count(u'?')));
        QVERIFY2(plan, qPrintable(sql + (plan ? QString() : plan.error().args.join(u' '))));
    }
}

void TstStatements::findByAnIndex_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<QString>("sql");
    for (const Table table : AllTables) {
        const TableSpec &spec = tableSpec(table);
        QTest::addRow("%s by id", spec.name.data()) << table << statements::selectRecord(table);
        for (const FieldSpec &field : spec.fields) {
            const bool isAwardOfConferrals = table == Table::Conferrals && field.name == "award"_L1;
            if (isReference(field) && !isAwardOfConferrals)
                QTest::addRow("%s by %s", spec.name.data(), field.name.data())
                    << table << statements::selectReferring(table, field);
        }
    }
    QTest::newRow("decisions") << Table::Claims << statements::selectDecisions();
    for (const QStringView name : { u"subject", u"id" }) {
        const FieldSpec &field = tableSpec(Table::Claims).fields[size_t(fieldIndex(Table::Claims, name))];
        QTest::addRow("claims by %s", field.name.data())
            << Table::Claims << statements::selectReferring(Table::Claims, field);
    }
}

void TstStatements::findByAnIndex()
{
    QFETCH(Table, table);
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    const auto connection = Connection::open(folder.filePath(u"a.db"_s), Connection::Access::ReadWrite).value();
    QVERIFY(Migrations::builtIn().run(*connection, 0));
    auto plan = connection->query(u"EXPLAIN QUERY PLAN "_s + sql, { u"x"_s });
    QVERIFY(plan);
    QStringList steps;
    while (plan->next())
        steps.append(plan->value(3).toString());
    QVERIFY(steps.join(u'\n').contains(u"SEARCH "_s + tableSpec(table).name + u" USING"_s));
}

QTEST_GUILESS_MAIN(TstStatements)
#include "tst_statements.moc"
