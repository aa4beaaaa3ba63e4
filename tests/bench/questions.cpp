// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions.h"

#include "search/answer.h"
#include "sqltexts.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int EachKind = 18;
constexpr Row NamesLookedAt = 100'000;
constexpr quint32 Seed = 1921;

/// Family names in the archive, the most frequent first, and whole names as they stand in single rows.
struct NameStock
{
    QStringList families;
    QStringList wholeNames;
};

NameStock namesOf(const Snapshot &snapshot, Field field)
{
    const Row rows = snapshot.rowCount(RowTable::Conferrals);
    const Row step = std::max<Row>(1, rows / NamesLookedAt);
    QHash<QString, int> counts;
    QSet<QString> whole;
    for (Row row = 0; row < rows; row += step) {
        const QString name = snapshot.text(RowTable::Conferrals, row, field);
        if (name.count(u' ') == 0)
            continue;
        ++counts[name.section(u' ', 0, 0)];
        whole.insert(name);
    }
    NameStock stock { counts.keys(), whole.values() };
    std::sort(stock.families.begin(), stock.families.end(), [&](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    std::sort(stock.wholeNames.begin(), stock.wholeNames.end());
    return stock;
}

class QuestionMaker
{
public:
    explicit QuestionMaker(const std::shared_ptr<const Snapshot> &snapshot)
        : m_everything(answer(snapshot, {}))
        , m_russian(namesOf(*snapshot, Field::Name))
        , m_english(namesOf(*snapshot, Field::NameEn))
    {
    }

    QList<TypedQuestion> make()
    {
        m_questions.append({ u"everything"_s, {} });
        addLetters();
        addNames();
        addFacets();
        addLogic();
        std::shuffle(m_questions.begin(), m_questions.end(), m_random);
        return m_questions;
    }

private:
    /// Asks `text` until there are enough different ones of the kind, or no more can be found.
    template <typename Text> void add(const QString &kind, Text text)
    {
        int made = 0;
        for (int trial = 0; made < EachKind && trial < 40 * EachKind; ++trial) {
            const QString candidate = text();
            if (candidate.isEmpty() || m_texts.contains(candidate))
                continue;
            m_texts.insert(candidate);
            m_questions.append({ kind, candidate });
            ++made;
        }
    }

    template <typename List> auto one(const List &list)
    {
        return list.isEmpty() ? typename List::value_type() : list.at(qsizetype(m_random() % quint64(list.size())));
    }

    const NameStock &names() { return m_random() % 3 == 0 ? m_english : m_russian; }

    QString commonFamily() { return one(names().families.mid(0, 60)); }

    QString family() { return one(names().families); }

    /// field:value of a value that rows have.
    QString facetPart(std::initializer_list<Field> fields)
    {
        const Field field = one(QList<Field>(fields));
        if (!m_values.contains(field)) {
            QStringList values;
            for (const FacetCount &counted : facet(m_everything, field)) {
                if (!counted.value.isEmpty())
                    values.append(counted.value);
            }
            m_values.insert(field, values);
        }
        const QString value = one(m_values.value(field));
        return value.isEmpty() ? QString() : QString(fieldName(field) + u":\""_s + value + u"\""_s);
    }

    QString anyFacet()
    {
        return facetPart({ Field::Award, Field::Republic, Field::Sex, Field::Sector, Field::Status });
    }

    QString years()
    {
        const int from = 1925 + int(m_random() % 60);
        return u"year:%1..%2"_s.arg(from).arg(from + 1 + int(m_random() % 12));
    }

    void addLetters()
    {
        add(u"one letter"_s, [this] { return family().left(1).toLower(); });
        add(u"two letters"_s, [this] { return family().left(2).toLower(); });
    }

    void addNames()
    {
        add(u"common name"_s, [this] { return commonFamily().toLower(); });
        add(u"rare name"_s, [this] { return one(names().wholeNames); });
        add(u"nothing found"_s, [this] { return QString(u"qzx"_s + family().toLower().first(2) + u"qzx"_s); });
        add(u"typing error"_s, [this] {
            QString name = family().toLower();
            if (name.size() < 6)
                return QString();
            std::swap(name[2], name[3]);
            return name;
        });
    }

    void addFacets()
    {
        add(u"facet"_s, [this] {
            return facetPart({ Field::Award, Field::Republic, Field::Sector, Field::Nationality });
        });
        add(u"facet and range"_s, [this] { return QString(anyFacet() + u" "_s + years()); });
        add(u"name and facet"_s, [this] { return QString(commonFamily() + u" "_s + anyFacet()); });
        add(u"unknown"_s, [this] {
            const Field field = one(QList<Field> { Field::Republic, Field::Sex, Field::Sector, Field::Nationality,
                Field::Occupation, Field::Position, Field::Organisation });
            return QString(QString(fieldName(field)) + u":unknown "_s + (m_random() % 2 == 0 ? anyFacet() : QString()))
                .trimmed();
        });
    }

    void addLogic()
    {
        add(u"OR"_s, [this] { return QString(anyFacet() + u" OR "_s + anyFacet()); });
        add(u"negation"_s, [this] { return QString(u"-"_s + anyFacet() + u" "_s + anyFacet()); });
        add(u"people"_s, [this] {
            const QString what = m_random() % 2 == 0 ? anyFacet() : commonFamily();
            return QString(u"unit:people "_s + what);
        });
    }

    Answer m_everything;
    NameStock m_russian;
    NameStock m_english;
    QHash<Field, QStringList> m_values;
    QSet<QString> m_texts;
    QList<TypedQuestion> m_questions;
    std::mt19937 m_random { Seed }; // its numbers are the same with every compiler
};

} // namespace

QList<TypedQuestion> questionsOn(const std::shared_ptr<const Snapshot> &snapshot)
{
    QList<TypedQuestion> questions = QuestionMaker(snapshot).make();
    questions.removeIf([](const TypedQuestion &question) { return !parseQuery(question.text); });
    return questions;
}

bool writeQuestions(const QList<TypedQuestion> &questions, const QString &path)
{
    QJsonArray array;
    for (const TypedQuestion &question : questions) {
        const Query query = parseQuery(question.text).value_or(Query());
        array.append(QJsonObject { { u"kind"_s, question.kind }, { u"text"_s, question.text },
            { u"sqlite"_s, QJsonArray::fromStringList(sqlStatements(query, SqlDialect::Sqlite)) },
            { u"duckdb"_s, QJsonArray::fromStringList(sqlStatements(query, SqlDialect::DuckDb)) } });
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(array).toJson()) > 0;
}

QList<TypedQuestion> readQuestions(const QString &path)
{
    QList<TypedQuestion> questions;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).array())
        questions.append({ one[u"kind"_s].toString(), one[u"text"_s].toString() });
    return questions;
}

} // namespace phalera
