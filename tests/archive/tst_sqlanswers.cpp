// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivefixture.h"
#include "exchange/synthreader.h"
#include "sqlanswers.h"

#include <QRandomGenerator>
#include <QRegularExpression>

using namespace phalera;
using namespace Qt::StringLiterals;
using Values = QList<QueryValue>;

namespace {

QueryValue text(const QString &text)
{
    return { QueryValue::Kind::Text, text, {}, {} };
}

/// Queries about what a database can be asked, with values that the archive has.
class AskableQuery
{
public:
    AskableQuery(SqlAnswers &answers, quint32 seed)
        : m_random(seed)
    {
        for (const Field field :
            { Field::Award, Field::Republic, Field::Sex, Field::Sector, Field::Status, Field::Nationality })
            m_values.append({ field, answers.values(fieldName(field)) });
    }

    Query next()
    {
        Query query;
        for (int parts = 1 + m_random.bounded(3); parts > 0; --parts)
            query.root.children.push_back(node(2));
        query.unit = m_random.bounded(3) == 0 ? Unit::People : Unit::Conferrals;
        return query;
    }

private:
    QString oneOf(const QStringList &texts) { return texts.at(m_random.bounded(texts.size())); }

    QueryNode node(int depth)
    {
        QueryNode node;
        const int choice = depth == 0 ? 9 : m_random.bounded(10);
        if (choice < 2) {
            node.kind = choice == 0 ? QueryNode::Kind::Or : QueryNode::Kind::And;
            for (int parts = 2 + m_random.bounded(2); parts > 0; --parts)
                node.children.push_back(this->node(depth - 1));
            return node;
        }
        if (choice == 2) {
            node.kind = QueryNode::Kind::Not;
            node.children.push_back(this->node(depth - 1));
            return node;
        }
        return condition();
    }

    QueryNode condition()
    {
        switch (m_random.bounded(9)) {
        case 0:
            return condition(Field::Ordinal, { text(QString::number(1 + m_random.bounded(3))) });
        case 1:
            return condition(Field::Ordinal, { { QueryValue::Kind::Range, {}, u"2"_s, {} } });
        case 2:
            return condition(
                m_random.bounded(3) == 0 ? Field::Born : Field::Date, { days(1900 + m_random.bounded(125)) });
        case 3:
            return condition(
                Field::Date, { days(1928 + m_random.bounded(40)), { QueryValue::Kind::Unknown, {}, {}, {} } });
        case 4:
            return condition(Field::AsOf,
                { text(oneOf({ u"1939"_s, u"1953-06-30"_s, u"1953"_s, u"1980-01"_s, u"1991-08-18"_s, u"today"_s })) });
        case 5: {
            const Field field = m_random.bounded(2) ? Field::Occupation
                : m_random.bounded(2)               ? Field::Organisation
                                                    : Field::Position;
            return condition(field,
                { text(oneOf({ u"miner"_s, u"farm"_s, u"cotton"_s, u"d"_s, u"kirov"_s, u"work"_s, u"zzyzx"_s })) });
        }
        default:
            return chosen();
        }
    }

    static QueryNode condition(Field field, const Values &values)
    {
        QueryNode node;
        node.kind = QueryNode::Kind::Condition;
        node.field = field;
        node.values = values;
        return node;
    }

    QueryValue days(int year)
    {
        const QString from = QString::number(year);
        switch (m_random.bounded(5)) {
        case 0:
            return text(from);
        case 1:
            return text(QString(from + u"-0"_s + QString::number(1 + m_random.bounded(9))));
        case 2:
            return { QueryValue::Kind::Range, {}, {}, from };
        case 3:
            return { QueryValue::Kind::Range, {}, QString(from + u"-05-13"), {} };
        default:
            return { QueryValue::Kind::Range, {}, from, QString::number(year + m_random.bounded(12)) };
        }
    }

    /// Some values of a facet.
    QueryNode chosen()
    {
        const auto &[field, known] = m_values.at(m_random.bounded(m_values.size()));
        Values values;
        for (int count = 1 + m_random.bounded(3); count > 0; --count) {
            if (known.isEmpty() || m_random.bounded(6) == 0)
                values.append({ QueryValue::Kind::Unknown, {}, {}, {} });
            else
                values.append(text(oneOf(known)));
        }
        return condition(field, values);
    }

    QRandomGenerator m_random;
    QList<std::pair<Field, QStringList>> m_values;
};

QSet<QString> idsOf(const Answer &answer)
{
    QSet<QString> ids;
    const Field field = answer.query.unit == Unit::People ? Field::Person : Field::Id;
    for (const Row row : answer.rows)
        ids.insert(answer.snapshot->text(RowTable::Conferrals, row, field));
    return ids;
}

} // namespace

/// Every answer is the one that SQL gives on the same file.
class TstSqlAnswers : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesOnTheFoundingArchive()
    {
        ArchiveFixture fixture;
        QVERIFY(fixture.import({ ArchiveFixture::founding() }));
        compare(fixture, 300);
    }

    void agreesOnAnInventedArchive()
    {
        ArchiveFixture fixture;
        const auto report
            = fixture.archive.importRecords(std::make_shared<SynthReader>(20'000, 1938), u"invented"_s).result();
        QVERIFY(report);
        compare(fixture, 150);
    }

private:
    static void compare(ArchiveFixture &fixture, int queries)
    {
        const std::shared_ptr<const Snapshot> snapshot = fixture.archive.snapshot();
        fixture.archive.close();
        SqlAnswers sql(fixture.path(u"a.phalera"_s));
        const QSet<QString> disputed = sql.idsWithFurtherAccounts();
        QVERIFY(disputed.size() * 4 < qsizetype(snapshot->rowCount(RowTable::Conferrals)));
        AskableQuery random(sql, 1953);
        int notEmpty = 0;
        for (int i = 0; i < queries; ++i) {
            Query query = random.next();
            const QMap<QString, int> expected = sql.ask(query);
            for (const TimeScope time : { TimeScope::Certain, TimeScope::Possible, TimeScope::Any }) {
                query.time = time;
                const int least = time == TimeScope::Certain ? 3 : time == TimeScope::Possible ? 2 : 1;
                QSet<QString> ids;
                for (auto at = expected.begin(); at != expected.end(); ++at) {
                    if (at.value() >= least)
                        ids.insert(at.key());
                }
                QSet<QString> found = idsOf(answer(snapshot, query));
                notEmpty += found.isEmpty() ? 0 : 1;
                found -= disputed;
                ids -= disputed;
                const QStringList wrong = (found - ids).values() + (ids - found).values();
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(format(query) + u": "_s + QString::number(found.size()) + u" instead of "_s
                        + QString::number(ids.size()) + u", such as "_s + wrong.mid(0, 3).join(u' ')));
            }
        }
        QVERIFY2(notEmpty > queries, "most queries should find something");
    }
};

QTEST_GUILESS_MAIN(TstSqlAnswers)
#include "tst_sqlanswers.moc"
