// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "search/query.h"

#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace phalera {

/// Answers queries with SQL on the tables of an archive's file, which is only read: what the search gives must be what
/// anyone gets who asks the database. Knows conditions, exact or as beginnings of words, and whatever joins them.
///
/// Every part of a query becomes an expression of 0 (out), 1 (undated), 2 (possible) or 3 (certain).
class SqlAnswers
{
public:
    explicit SqlAnswers(const QString &path)
        : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("sqlanswers")))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!m_database.open())
            QFAIL("the archive cannot be opened");
        makeDays();
        makeRows();
        makeEvents();
    }
    ~SqlAnswers()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("sqlanswers"));
    }

    /// Ids of the conferrals, or people, with how far they are in.
    [[nodiscard]] QMap<QString, int> ask(const Query &query)
    {
        const bool asksPeople = query.unit == Unit::People;
        const QString text
            = QStringLiteral("SELECT %1, MAX(truth) FROM (SELECT id, person, has_conferral, %2 AS truth "
                             "FROM line) WHERE truth > 0 AND (%3) GROUP BY 1")
                  .arg(asksPeople ? QStringLiteral("person") : QStringLiteral("id"), expression(query.root),
                      asksPeople ? QStringLiteral("1") : QStringLiteral("has_conferral"));
        QMap<QString, int> answers;
        QSqlQuery rows = run(text);
        while (rows.next())
            answers.insert(rows.value(0).toString(), rows.value(1).toInt());
        return answers;
    }

    /// Ids of conferrals and people whose first account is not all there is: what is accepted of them is no matter of
    /// SQL.
    [[nodiscard]] QSet<QString> idsWithFurtherAccounts()
    {
        QSet<QString> ids;
        QSqlQuery rows
            = run(QStringLiteral("WITH disputed(id) AS (SELECT record FROM attestation UNION SELECT subject "
                                 "FROM claims) SELECT id FROM disputed UNION SELECT id FROM conferrals WHERE "
                                 "person IN (SELECT id FROM disputed) UNION SELECT person FROM conferrals "
                                 "WHERE id IN (SELECT id FROM disputed)"));
        while (rows.next())
            ids.insert(rows.value(0).toString());
        return ids;
    }

    /// Values of a column of the lines, each once.
    [[nodiscard]] QStringList values(const QString &column)
    {
        QStringList values;
        QSqlQuery rows
            = run(QStringLiteral("SELECT DISTINCT %1 FROM line WHERE %1 IS NOT NULL ORDER BY 1").arg(column));
        while (rows.next())
            values.append(rows.value(0).toString());
        return values;
    }

private:
    static constexpr qint64 Always = 1'000'000'000; ///< as a day: no end is known

    QSqlQuery run(const QString &text)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(text))
            qWarning("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
        return query;
    }

    /// First and last day of every date text of the archive.
    void makeDays()
    {
        run(QStringLiteral("CREATE TEMP TABLE days (text TEXT PRIMARY KEY, first INTEGER, last INTEGER)"));
        QSqlQuery texts = run(QStringLiteral(
            "SELECT date FROM conferrals UNION SELECT status_date FROM conferrals UNION SELECT born FROM people UNION "
            "SELECT established FROM awards UNION SELECT abolished FROM awards UNION SELECT date FROM acts"));
        QList<std::array<QVariant, 3>> days;
        while (texts.next()) {
            const auto date = Date::parse(texts.value(0).toString());
            if (date && !date->isNull())
                days.append({ texts.value(0), std::max(date->earliest(), -Always), std::min(date->latest(), Always) });
        }
        QSqlQuery insert(m_database);
        insert.prepare(QStringLiteral("INSERT INTO days VALUES (?, ?, ?)"));
        for (const auto &values : days) {
            for (int i = 0; i < 3; ++i)
                insert.bindValue(i, values[size_t(i)]);
            QVERIFY(insert.exec());
        }
    }

    /// One line for each conferral with its person, and for each person without one. The open end of a date of
    /// conferral is closed by the life of the award, unless the whole date lies outside of it.
    void makeRows()
    {
        run(QStringLiteral(
            "CREATE TEMP TABLE life AS SELECT a.id, CASE WHEN coalesce(e.first, -%1) > -%1 THEN e.first ELSE "
            "coalesce(d.first, -%1) END AS first, coalesce(x.last, %1) AS last FROM awards a LEFT JOIN days e ON "
            "e.text "
            "= a.established LEFT JOIN days x ON x.text = a.abolished LEFT JOIN acts t ON t.id = a.established_by_act "
            "LEFT JOIN days d ON d.text = t.date")
                .arg(Always));
        run(QStringLiteral(
            "CREATE TEMP TABLE conferral_days AS SELECT c.id, CASE WHEN d.first = -%1 AND d.last < %1 AND l.first <= "
            "d.last THEN l.first ELSE d.first END AS first, CASE WHEN d.last = %1 AND d.first > -%1 AND l.last >= "
            "d.first THEN l.last ELSE d.last END AS last FROM conferrals c JOIN days d ON d.text = c.date JOIN life l "
            "ON "
            "l.id = c.award")
                .arg(Always));
        run(QStringLiteral("CREATE UNIQUE INDEX temp.conferral_days_id ON conferral_days (id)"));
        run(QStringLiteral(
            "CREATE TEMP TABLE line AS SELECT coalesce(c.id, p.id) AS id, p.id AS person, c.id IS NOT NULL AS "
            "has_conferral, c.award, c.ordinal, c.republic, c.status, c.organisation, c.position, p.sex, p.sector, "
            "p.nationality, p.occupation, d.first AS date_first, d.last AS date_last, b.first AS born_first, b.last AS "
            "born_last FROM people p LEFT JOIN conferrals c ON c.person = p.id LEFT JOIN conferral_days d ON d.id = "
            "c.id "
            "LEFT JOIN days b ON b.text = p.born"));
    }

    /// What was taken away and given back.
    void makeEvents()
    {
        run(QStringLiteral(
            "CREATE TEMP TABLE event AS SELECT c.id, c.person, c.award, c.ordinal, c.status, coalesce(d.first, "
            "s.first, "
            "-%1) AS first, coalesce(d.last, s.last, %1) AS last, coalesce(d.first, s.first) IS NOT NULL AS is_dated "
            "FROM conferrals c LEFT JOIN conferral_days d ON d.id = c.id LEFT JOIN days s ON s.text = c.status_date "
            "WHERE c.status IN ('revoked', 'restored')")
                .arg(Always));
        run(QStringLiteral("CREATE INDEX temp.event_person ON event (person)"));
    }

    [[nodiscard]] static QString quoted(QString text)
    {
        return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
    }
    [[nodiscard]] static QString inverse(const QString &truth)
    {
        return QStringLiteral("(CASE %1 WHEN 3 THEN 0 WHEN 0 THEN 3 WHEN 1 THEN 1 ELSE 2 END)").arg(truth);
    }

    [[nodiscard]] QString expression(const QueryNode &node) const
    {
        if (node.kind == QueryNode::Kind::Condition)
            return condition(node);
        if (node.kind == QueryNode::Kind::Not)
            return inverse(expression(node.children.front()));
        if (node.children.empty())
            return QStringLiteral("3");
        QStringList parts;
        for (const QueryNode &child : node.children)
            parts.append(expression(child));
        if (parts.size() == 1)
            return parts.front();
        const bool isAnd = node.kind == QueryNode::Kind::And;
        return QStringLiteral("%1(%2)").arg(isAnd ? QStringLiteral("MIN") : QStringLiteral("MAX"), parts.join(u','));
    }

    [[nodiscard]] QString condition(const QueryNode &node) const
    {
        const QString column = QString(fieldName(node.field));
        if (node.field == Field::Date || node.field == Field::Born)
            return dateCondition(column, node.values);
        QStringList holds;
        for (const QueryValue &value : node.values) {
            if (node.field == Field::AsOf)
                holds.append(standing(value));
            else if (value.kind == QueryValue::Kind::Unknown)
                holds.append(QStringLiteral("3 * (%1 IS NULL)").arg(column));
            else if (fieldNature(node.field) == FieldNature::Number)
                holds.append(numberCondition(column, value));
            else if (fieldNature(node.field) == FieldNature::Text)
                holds.append(wordCondition(column, value.text));
            else
                holds.append(QStringLiteral("3 * coalesce(%1 = %2, 0)").arg(column, quoted(value.text)));
        }
        return holds.size() == 1 ? holds.front() : QStringLiteral("MAX(%1)").arg(holds.join(u','));
    }

    [[nodiscard]] static QString numberCondition(const QString &column, const QueryValue &value)
    {
        const bool isRange = value.kind == QueryValue::Kind::Range;
        const QString low = isRange ? value.from : value.text;
        const QString high = isRange ? value.to : value.text;
        return QStringLiteral("3 * coalesce(%1 >= %2 AND %1 <= %3, 0)")
            .arg(column, low.isEmpty() ? QStringLiteral("0") : low, high.isEmpty() ? QString::number(Always) : high);
    }

    /// A word of the text begins with it.
    [[nodiscard]] static QString wordCondition(const QString &column, const QString &beginning)
    {
        QString words = column;
        for (const QChar sign : QStringLiteral("-,.;:()'\"/«»№&"))
            words = QStringLiteral("replace(%1, %2, ' ')").arg(words, quoted(QString(sign)));
        return QStringLiteral("3 * coalesce(' ' || lower(%1) LIKE %2, 0)").arg(words, quoted(u"% " + beginning + u'%'));
    }

    /// One span at a time: the values must not touch.
    [[nodiscard]] static QString dateCondition(const QString &column, const QList<QueryValue> &values)
    {
        QStringList holds;
        bool asksUnknown = false;
        for (const QueryValue &value : values) {
            if (value.kind == QueryValue::Kind::Unknown) {
                asksUnknown = true;
                continue;
            }
            const bool isRange = value.kind == QueryValue::Kind::Range;
            const auto from = Date::parse(isRange ? value.from : value.text);
            const auto to = Date::parse(isRange ? value.to : value.text);
            holds.append(QStringLiteral("(CASE WHEN %1_first >= %2 AND %1_last <= %3 THEN 3 WHEN %1_first <= %3 AND "
                                        "%1_last >= %2 THEN 2 ELSE 0 END)")
                             .arg(column)
                             .arg(from ? from->earliest() : -Always)
                             .arg(to ? to->latest() : Always));
        }
        const QString known = holds.isEmpty() ? QStringLiteral("0")
            : holds.size() == 1               ? holds.front()
                                              : QStringLiteral("MAX(%1)").arg(holds.join(u','));
        return QStringLiteral("(CASE WHEN %1_first IS NULL THEN %2 ELSE %3 END)")
            .arg(column)
            .arg(asksUnknown ? 3 : 1)
            .arg(known);
    }

    [[nodiscard]] static QString happened(const QString &first, const QString &last, const QString &isDated, Day day)
    {
        return QStringLiteral("(CASE WHEN %4 = %5 OR %2 <= %4 THEN 3 WHEN NOT %3 THEN 1 WHEN %1 <= %4 THEN 2 ELSE 0 "
                              "END)")
            .arg(first, last, isDated)
            .arg(day)
            .arg(Always);
    }

    /// Conferred by the day, and no loss by then that nothing made good.
    [[nodiscard]] static QString standing(const QueryValue &value)
    {
        const auto date = Date::parse(value.text);
        const Day day = date ? date->latest() : Always;
        const auto ofLine = [](const QString &event, const QString &status) {
            return QStringLiteral("%1.person = line.person AND %1.award = line.award AND %1.status = '%2' AND "
                                  "coalesce(%1.ordinal = line.ordinal, 1)")
                .arg(event, status);
        };
        const QString follows
            = QStringLiteral("(CASE WHEN r.last < l.first THEN 0 WHEN r.first >= l.last OR 1 = (SELECT "
                             "COUNT(*) FROM event o WHERE %1 AND r.last >= o.first) THEN 3 ELSE 2 END)")
                  .arg(ofLine(QStringLiteral("o"), QStringLiteral("revoked")));
        const QString returned
            = QStringLiteral("(SELECT coalesce(MAX(MIN(%1, %2)), 0) FROM event r WHERE %3)")
                  .arg(happened(QStringLiteral("r.first"), QStringLiteral("r.last"), QStringLiteral("r.is_dated"), day),
                      follows, ofLine(QStringLiteral("r"), QStringLiteral("restored")));
        const QString taken
            = QStringLiteral("(SELECT coalesce(MAX(MIN(%1, %2)), 0) FROM event l WHERE %3 AND l.last >= "
                             "coalesce(line.date_first, -%4))")
                  .arg(happened(QStringLiteral("l.first"), QStringLiteral("l.last"), QStringLiteral("l.is_dated"), day),
                      inverse(returned), ofLine(QStringLiteral("l"), QStringLiteral("revoked")))
                  .arg(Always);
        const QString conferred = happened(
            QStringLiteral("date_first"), QStringLiteral("date_last"), QStringLiteral("(date_first IS NOT NULL)"), day);
        return QStringLiteral("(CASE WHEN NOT has_conferral OR coalesce(status, '') IN ('revoked', 'restored') THEN 0 "
                              "ELSE MIN(%1, %2) END)")
            .arg(conferred, inverse(taken));
    }

    QSqlDatabase m_database;
};

} // namespace phalera
