// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlbaseline.h"

#include "exchange/csvreader.h"
#include "flatrows.h"
#include "measurement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

class SqliteBaseline
{
public:
    explicit SqliteBaseline(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"baseline"_s))
    {
        m_database.setDatabaseName(path);
        m_isGood = m_database.open();
        for (const QString &pragma : { u"journal_mode = OFF"_s, u"synchronous = OFF"_s, u"temp_store = MEMORY"_s,
                 u"cache_size = -1000000"_s, u"mmap_size = 8000000000"_s })
            run(u"PRAGMA "_s + pragma);
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    /// Runs a statement to its last row; the first cell of the first row.
    QVariant run(const QString &statement)
    {
        if (!m_isGood)
            return {};
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(statement)) {
            QTextStream(stderr) << "sqlite: " << query.lastError().text() << "\n  " << statement << '\n';
            m_isGood = false;
            return {};
        }
        const QVariant first = query.next() ? query.value(0) : QVariant();
        while (query.next()) { }
        return first;
    }

    /// Fills a table from a CSV file with a heading; empty cells of numbers are NULL.
    void load(const QString &table, const QString &path, const QString &fillWords)
    {
        QFile file(path);
        m_isGood = m_isGood && file.open(QIODevice::ReadOnly);
        if (!m_isGood)
            return;
        CsvReader reader(file, path);
        const auto heading = reader.next();
        const qsizetype width = heading && *heading ? (*heading)->size() : 0;
        QSqlQuery insert(m_database);
        insert.prepare(u"INSERT INTO "_s + table + u" VALUES ("_s + QStringList(width, u"?"_s).join(u", "_s) + u")"_s);
        run(u"BEGIN"_s);
        while (const auto row = reader.next()) {
            for (qsizetype i = 0; *row && i < width; ++i)
                insert.bindValue(int(i), (*row)->at(i));
            m_isGood = m_isGood && insert.exec();
        }
        if (!fillWords.isEmpty())
            run(fillWords);
        run(u"COMMIT"_s);
    }

    /// What the budget of an import goes by: one flat table, its words and one index.
    void buildFlat(const QString &folder)
    {
        QStringList columns;
        for (const QString &column : flatColumns())
            columns.append(column
                + (column == "row"_L1          ? u" INTEGER PRIMARY KEY"_s
                        : isFlatNumber(column) ? u" INTEGER"_s
                                               : u" TEXT"_s));
        run(u"CREATE TABLE rows ("_s + columns.join(u", "_s) + u")"_s);
        run(u"CREATE VIRTUAL TABLE word_index USING fts5(words, content='', detail=none, tokenize='unicode61', prefix='1 2 3')"_s);
        load(u"rows"_s, QDir(folder).filePath(u"rows.csv"_s),
            u"INSERT INTO word_index (rowid, words) SELECT row, words FROM rows"_s);
        run(u"CREATE INDEX by_person ON rows (person)"_s);
    }

    /// The rest of what the questions need.
    void buildIndexes(const QString &folder)
    {
        run(u"CREATE TABLE row_sources (row INTEGER, source TEXT)"_s);
        load(u"row_sources"_s, QDir(folder).filePath(u"sources.csv"_s), {});
        for (const Field field : flatFields())
            run(u"CREATE INDEX by_%1 ON rows (%1, has_conferral)"_s.arg(QString(fieldName(field))));
        run(u"CREATE INDEX by_days ON rows (first_day, last_day)"_s);
        run(u"CREATE INDEX by_year ON rows (conferring, year, award, has_conferral)"_s);
        run(u"CREATE INDEX by_row ON row_sources (row, source)"_s);
        run(u"CREATE INDEX by_source ON row_sources (source, row)"_s);
        run(u"INSERT INTO word_index (word_index) VALUES ('optimize')"_s);
        run(u"ANALYZE"_s);
    }

    QJsonObject ask(const QJsonObject &question)
    {
        const QJsonArray statements = question[u"sqlite"_s].toArray();
        qint64 matches = 0;
        const double time = timed([&] {
            matches = run(statements.at(0).toString()).toLongLong();
            for (qsizetype i = 1; i < statements.size(); ++i)
                run(statements.at(i).toString());
        });
        return { { u"text"_s, question[u"text"_s] }, { u"ms"_s, time }, { u"matches"_s, matches } };
    }

private:
    QSqlDatabase m_database;
    bool m_isGood = true;
};

QJsonArray askAll(SqliteBaseline &baseline, const QString &questionsPath, int each)
{
    QFile file(questionsPath);
    QJsonArray asked;
    if (!file.open(QIODevice::ReadOnly))
        return asked;
    const QJsonArray questions = QJsonDocument::fromJson(file.readAll()).array();
    QHash<QString, int> askedOfKind;
    for (const QJsonValue &question : questions) {
        if (!question[u"sqlite"_s].toArray().isEmpty() && askedOfKind[question[u"kind"_s].toString()]++ < each)
            asked.append(baseline.ask(question.toObject()));
    }
    return asked;
}

/// A page from the middle of the table, as a list that is scrolled there asks for it.
QJsonArray measureOrders(SqliteBaseline &baseline)
{
    const qint64 middle = baseline.run(u"SELECT count(*) / 2 FROM rows"_s).toLongLong();
    QJsonArray orders;
    for (const Field field : { Field::Name, Field::Date, Field::Award, Field::Occupation }) {
        const QString name = fieldName(field);
        const double time = timed([&] {
            (void)baseline.run(u"SELECT * FROM rows ORDER BY %1, name LIMIT 50 OFFSET %2"_s.arg(name).arg(middle));
        });
        orders.append(QJsonObject { { u"field"_s, name }, { u"ms"_s, time } });
    }
    return orders;
}

} // namespace

QJsonObject measureSqlite(const QString &folder, const QString &questionsPath, int each)
{
    const QString path = QDir(folder).filePath(u"baseline.sqlite"_s);
    QFile::remove(path);
    SqliteBaseline baseline(path);
    const double flat = timed([&] { baseline.buildFlat(folder); });
    const double indexes = timed([&] { baseline.buildIndexes(folder); });
    if (!baseline.isGood())
        return {};
    const QJsonObject result { { u"version"_s, baseline.run(u"SELECT sqlite_version()"_s).toString() },
        { u"flat"_s, flat }, { u"build"_s, flat + indexes }, { u"file_mb"_s, double(QFileInfo(path).size()) / 1e6 },
        { u"questions"_s, askAll(baseline, questionsPath, each) }, { u"orders"_s, measureOrders(baseline) } };
    QFile::remove(path);
    return baseline.isGood() ? result : QJsonObject();
}

} // namespace phalera
