// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipe.h"

#include "exchange/delimiters.h"
#include "exchange/tablereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr auto VersionKey = "phalera_recipe"_L1;
constexpr int Version = 1;
constexpr qint64 LargestFile = qint64(1) << 20;
constexpr auto WholeName = "people.name"_L1;

template <typename T> struct Word
{
    T value;
    QLatin1StringView text;
};
constexpr std::array Orders { Word<NameOrder> { NameOrder::FamilyFirst, "family-first"_L1 },
    Word<NameOrder> { NameOrder::GivenFirst, "given-first"_L1 } };
constexpr std::array SlashOrders { Word<DateHabits::SlashOrder> { DateHabits::SlashOrder::DayFirst, "day-first"_L1 },
    Word<DateHabits::SlashOrder> { DateHabits::SlashOrder::MonthFirst, "month-first"_L1 } };
constexpr std::array Calendars { Word<Calendar> { Calendar::Gregorian, "gregorian"_L1 },
    Word<Calendar> { Calendar::Julian, "julian"_L1 } };

/// Reads the keys of a recipe; the first that is wrong stays as the error.
class RecipeJson
{
public:
    RecipeJson(QJsonObject json, QString fileName)
        : m_json(std::move(json))
        , m_fileName(std::move(fileName))
    {
    }

    Result<Recipe> recipe()
    {
        Recipe recipe;
        if (m_json.take(VersionKey).toInt() != Version)
            fail(VersionKey, QString(), QString::number(Version));
        readText(recipe.text);
        if (const QJsonValue line = m_json.take(u"header_line"_s); !line.isUndefined())
            recipe.headerLine = number(u"header_line"_s, line, 1);
        if (const QJsonValue order = m_json.take(u"name_order"_s); !order.isUndefined())
            recipe.nameOrder = word(u"name_order"_s, order, Orders);
        readDates(recipe.dates);
        readSource(recipe.source);
        readFields(recipe);
        for (const QString &key : m_json.keys())
            fail(key, u"?"_s,
                u"header_line, sheet, encoding, delimiter, name_order, dates, source, columns, constants, words"_s);
        if (m_error)
            return tl::unexpected(*m_error);
        return recipe;
    }

private:
    void fail(const QString &key, const QString &value, const QString &known)
    {
        if (!m_error)
            m_error = Error { Error::Kind::BadRecipe, { key, value, known }, { m_fileName, 0, 0, {} } };
    }

    QString text(const QString &key, const QJsonValue &value)
    {
        if (!value.isString())
            fail(
                key, QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact)), u"\"…\""_s);
        return value.toString();
    }

    int number(const QString &key, const QJsonValue &value, int least)
    {
        const int number = value.toInt(least - 1);
        if (number < least)
            fail(key, value.toVariant().toString(), QString::number(least) + u"…"_s);
        return number;
    }

    /// The value of one of `words`, each of which has a value and a text.
    template <typename Words>
    auto word(const QString &key, const QJsonValue &value, const Words &words) -> decltype(Words::value_type::value)
    {
        QStringList known;
        for (const auto &word : words) {
            if (word.text == value.toString())
                return word.value;
            known.append(word.text);
        }
        fail(key, value.toVariant().toString(), known.join(u", "_s));
        return words.front().value;
    }

    void readText(TextFormWish &wish)
    {
        if (const QJsonValue value = m_json.take(u"encoding"_s); !value.isUndefined()) {
            wish.encoding = encodingNamed(text(u"encoding"_s, value).toUtf8());
            if (wish.encoding.isEmpty())
                fail(u"encoding"_s, value.toString(), QString::fromLatin1(readableEncodings().join(", ")));
        }
        if (const QJsonValue value = m_json.take(u"delimiter"_s); !value.isUndefined())
            wish.delimiter = word(u"delimiter"_s, value, Delimiters);
        if (const QJsonValue value = m_json.take(u"sheet"_s); !value.isUndefined())
            wish.sheet = value.isDouble() ? QString::number(number(u"sheet"_s, value, 1)) : text(u"sheet"_s, value);
    }

    void readDates(DateHabits &habits)
    {
        QJsonObject dates = m_json.take(u"dates"_s).toObject();
        if (const QJsonValue value = dates.take(u"slash_order"_s); !value.isUndefined())
            habits.slashOrder = word(u"dates.slash_order"_s, value, SlashOrders);
        if (const QJsonValue value = dates.take(u"short_years_from"_s); !value.isUndefined())
            habits.shortYearsFrom = number(u"dates.short_years_from"_s, value, 1);
        if (const QJsonValue value = dates.take(u"calendar"_s); !value.isUndefined())
            habits.calendar = word(u"dates.calendar"_s, value, Calendars);
        for (const QString &key : dates.keys())
            fail(u"dates."_s + key, u"?"_s, u"slash_order, short_years_from, calendar"_s);
    }

    void readSource(Record &source)
    {
        const QJsonObject fields = m_json.take(u"source"_s).toObject();
        source.table = Table::Sources;
        source.values = QStringList(qsizetype(tableSpec(Table::Sources).fields.size()));
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            const int index = fieldIndex(Table::Sources, field.key());
            if (index < 0)
                fail(u"source."_s + field.key(), u"?"_s, columnNames(Table::Sources).join(u", "_s));
            else
                source.values[index] = text(u"source."_s + field.key(), field.value());
        }
        source.id = source.value(u"id");
        for (const Error &problem : normalize(source))
            fail(u"source."_s + problem.where.field, source.value(problem.where.field),
                problem.args.value(1, u"\"…\""_s));
    }

    std::optional<RecipeField> field(const QString &key, const QString &name)
    {
        const auto field = recipeFieldNamed(name);
        if (!field)
            fail(key, name, recipeFieldNames().join(u", "_s));
        return field;
    }

    void readFields(Recipe &recipe)
    {
        const QJsonObject columns = m_json.take(u"columns"_s).toObject();
        if (columns.isEmpty())
            fail(u"columns"_s, QString(), u"{ \"…\": \"people.name\" }"_s);
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            const QString key = u"columns."_s + column.key();
            if (const auto found = field(key, text(key, column.value())))
                recipe.columns.insert(column.key(), *found);
        }
        const QJsonObject constants = m_json.take(u"constants"_s).toObject();
        for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
            if (const auto found = field(u"constants"_s, constant.key()))
                recipe.constants.insert(*found, text(u"constants."_s + constant.key(), constant.value()));
        }
        const QJsonObject words = m_json.take(u"words"_s).toObject();
        for (auto list = words.begin(); list != words.end(); ++list) {
            const auto found = field(u"words"_s, list.key());
            const QJsonObject pairs = list.value().toObject();
            for (auto pair = pairs.begin(); found && pair != pairs.end(); ++pair)
                recipe.words[*found].insert(pair.key().toLower(), text(u"words."_s + list.key(), pair.value()));
        }
    }

    QJsonObject m_json;
    QString m_fileName;
    std::optional<Error> m_error;
};

template <typename T, typename Words> QString textOf(T value, const Words &words)
{
    for (const auto &word : words) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

bool canBeFilled(const RecipeField &field)
{
    const FieldType type = field.spec().type;
    const bool isPerson = field.table == Table::Conferrals && field.spec().target == Table::People;
    return type != FieldType::Id && type != FieldType::Sources && !isPerson;
}

} // namespace

QString RecipeField::text() const
{
    return isName() ? QString(WholeName) : tableSpec(table).name + u'.' + spec().name;
}

std::optional<RecipeField> recipeFieldNamed(QStringView text)
{
    if (text == WholeName)
        return RecipeField { Table::People, -1 };
    const qsizetype dot = text.indexOf(u'.');
    const auto table = tableByName(text.left(qMax<qsizetype>(dot, 0)));
    if (!table || (*table != Table::People && *table != Table::Conferrals))
        return std::nullopt;
    const RecipeField field { *table, fieldIndex(*table, text.mid(dot + 1)) };
    return field.field >= 0 && canBeFilled(field) ? std::optional(field) : std::nullopt;
}

QStringList recipeFieldNames()
{
    QStringList names { WholeName };
    for (const Table table : { Table::People, Table::Conferrals }) {
        for (int index = 0; index < int(tableSpec(table).fields.size()); ++index) {
            const RecipeField field { table, index };
            if (canBeFilled(field))
                names.append(field.text());
        }
    }
    return names;
}

Result<Recipe> recipeFromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.left(error.offset);
        const qint64 line = before.count('\n') + 1;
        const qint64 column = error.offset - before.lastIndexOf('\n');
        return failure(Error::Kind::BadJson, { error.errorString() }, { fileName, line, column, {} });
    }
    return RecipeJson(document.object(), fileName).recipe();
}

Result<Recipe> readRecipe(const QString &path)
{
    return openForReading(path).and_then([&](std::unique_ptr<QIODevice> device) -> Result<Recipe> {
        if (device->size() > LargestFile)
            return failure(Error::Kind::TooLarge, { path, QString::number(LargestFile) }, { path, 0, 0, {} });
        return recipeFromJson(device->readAll(), path);
    });
}

QByteArray recipeAsJson(const Recipe &recipe)
{
    QJsonObject json { { VersionKey, Version }, { u"header_line"_s, recipe.headerLine } };
    if (!recipe.text.encoding.isEmpty())
        json[u"encoding"_s] = QString::fromLatin1(recipe.text.encoding);
    if (recipe.text.delimiter)
        json[u"delimiter"_s] = textOf(*recipe.text.delimiter, Delimiters);
    if (!recipe.text.sheet.isEmpty())
        json[u"sheet"_s] = recipe.text.sheet;
    if (recipe.nameOrder != NameOrder::NotSaid)
        json[u"name_order"_s] = textOf(recipe.nameOrder, Orders);
    QJsonObject dates { { u"calendar"_s, textOf(recipe.dates.calendar, Calendars) } };
    if (recipe.dates.slashOrder != DateHabits::SlashOrder::NotSaid)
        dates[u"slash_order"_s] = textOf(recipe.dates.slashOrder, SlashOrders);
    if (recipe.dates.shortYearsFrom)
        dates[u"short_years_from"_s] = *recipe.dates.shortYearsFrom;
    json[u"dates"_s] = dates;
    QJsonObject source;
    for (const QString &name : columnNames(Table::Sources)) {
        if (const QString value = recipe.source.value(name); !value.isEmpty())
            source[name] = value;
    }
    json[u"source"_s] = source;
    QJsonObject columns;
    for (auto column = recipe.columns.begin(); column != recipe.columns.end(); ++column)
        columns[column.key()] = column->text();
    json[u"columns"_s] = columns;
    QJsonObject constants;
    for (auto constant = recipe.constants.begin(); constant != recipe.constants.end(); ++constant)
        constants[constant.key().text()] = *constant;
    json[u"constants"_s] = constants;
    QJsonObject words;
    for (auto list = recipe.words.begin(); list != recipe.words.end(); ++list) {
        QJsonObject pairs;
        for (auto pair = list->begin(); pair != list->end(); ++pair)
            pairs[pair.key()] = *pair;
        words[list.key().text()] = pairs;
    }
    json[u"words"_s] = words;
    return QJsonDocument(json).toJson();
}

} // namespace phalera
