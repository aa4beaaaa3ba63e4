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
};

namespace {

bool isReference(const FieldSpec &field)
{
    return field.target.has_value();
}

QStringList statementsOf(Table table)
{
    QStringList sql { statements::insertRecord(table), statements::selectRecords(table),
        statements::selectRecord(table) };
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

QTEST_GUILESS_MAIN(TstStatements)
#include "tst_statements.moc"
