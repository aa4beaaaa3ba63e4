// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipereader.h"

#include "exchange/columnnames.h"
#include "exchange/tablereader.h"
#include "exchange/tablesource.h"
#include "names/romanization.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

struct NamePart
{
    QLatin1StringView russian;
    QLatin1StringView english;
};
constexpr NamePart Family { "family_ru"_L1, "family_en"_L1 };
constexpr NamePart Given { "given_ru"_L1, "given_en"_L1 };
constexpr NamePart Patronymic { "patronymic_ru"_L1, "patronymic_en"_L1 };

bool isCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

QString personValue(const QStringList &values, QLatin1StringView field)
{
    return values.value(fieldIndex(Table::People, field));
}

void setPersonValue(QStringList &values, QLatin1StringView field, const QString &value)
{
    values[fieldIndex(Table::People, field)] = value;
}

/// The letters of ids: a name in Latin script as a passport has it.
QString slug(const QStringList &values, const NamePart &part)
{
    const QString english = personValue(values, part.english);
    const QString latin
        = (english.isEmpty() ? romanized(personValue(values, part.russian), RomanizationSystem::Passport) : english)
              .normalized(QString::NormalizationForm_D)
              .toLower();
    QString slug;
    for (const QChar character : latin) {
        if (character >= u'a' && character <= u'z')
            slug += character;
        else if ((character == u' ' || character == u'-') && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// As the README of the founding records makes ids: family-given-birthyear. Empty where there is no name.
QString idOf(const QStringList &values)
{
    QStringList parts { slug(values, Family), slug(values, Given) };
    parts.removeAll(QString());
    if (parts.isEmpty())
        return {};
    if (const auto born = Date::parse(personValue(values, "born"_L1));
        born && born->earliestYear() == born->latestYear() && born->earliestYear())
        parts.append(QString::number(*born->earliestYear()));
    return parts.join(u'-');
}

/// Whether nothing that both say of names and birth differs.
bool canBeOnePerson(const QStringList &a, const QStringList &b)
{
    for (const NamePart &part : { Family, Given, Patronymic }) {
        for (const QLatin1StringView field : { part.russian, part.english }) {
            const QString one = personValue(a, field);
            const QString other = personValue(b, field);
            if (!one.isEmpty() && !other.isEmpty() && one.compare(other, Qt::CaseInsensitive) != 0)
                return false;
        }
    }
    const auto one = Date::parse(personValue(a, "born"_L1));
    const auto other = Date::parse(personValue(b, "born"_L1));
    return !one || !other || overlaps(*one, *other);
}

/// Where a row stands, as its records say it.
QString locator(const Place &where)
{
    if (where.sheet.isEmpty())
        return u"line "_s + QString::number(where.line);
    return u"sheet "_s + where.sheet + u", row "_s + QString::number(where.line);
}

/// What a value is meant to be, by the words of the recipe or by what everybody writes.
QString meant(const Recipe &recipe, const RecipeField &field, const QString &written)
{
    const auto words = recipe.words.constFind(field);
    if (words != recipe.words.cend()) {
        if (const auto word = words->constFind(written.toLower()); word != words->cend())
            return *word;
    }
    if (field.spec().name != "sex"_L1)
        return written;
    static const QStringList Male = u"м м. муж муж. мужской мужчина m male"_s.split(u' ');
    static const QStringList Female = u"ж ж. жен жен. женский женщина f female"_s.split(u' ');
    const QString small = written.toLower();
    return Male.contains(small) ? u"male"_s : Female.contains(small) ? u"female"_s : written;
}

/// The name in a recipe of the habit that would tell how to read a date.
QString habitAsked(const WrittenDateError &error)
{
    if (error.kind == WrittenDateError::Kind::WhichCentury)
        return u"short_years_from"_s;
    return error.kind == WrittenDateError::Kind::DayOrMonthFirst ? u"slash_order"_s : QString();
}

} // namespace

Result<std::unique_ptr<RecipeReader>> RecipeReader::openFile(
    const QString &path, const Recipe &recipe, KnownPerson knownPerson, KnownConferrals knownConferrals)
{
    auto rows = openTable(path, recipe.text);
    if (!rows)
        return tl::unexpected(rows.error());
    std::unique_ptr<RecipeReader> reader(new RecipeReader(*std::move(rows), path, recipe));
    reader->m_knownPerson = std::move(knownPerson);
    reader->m_knownConferrals = std::move(knownConferrals);
    if (const Result<void> header = reader->readHeader(); !header)
        return tl::unexpected(header.error());
    return reader;
}

RecipeReader::RecipeReader(std::unique_ptr<RowSource> rows, QString fileName, Recipe recipe)
    : m_rows(std::move(rows))
    , m_fileName(std::move(fileName))
    , m_recipe(std::move(recipe))
{
    m_rows->allowAnyWidth();
}

Result<void> RecipeReader::readHeader()
{
    QStringList names;
    for (bool isLast = false; !isLast;) {
        const std::optional<Result<QStringList>> row = m_rows->next();
        if (!row)
            return failure(Error::Kind::EmptyFile, { m_fileName }, { m_fileName, 0, 0, {} });
        isLast = m_rows->placeOf(0).line >= m_recipe.headerLine;
        if (*row)
            addHeadRow(names, **row, isLast);
        else if (isLast)
            return tl::unexpected(row->error());
    }
    for (auto column = m_recipe.columns.begin(); column != m_recipe.columns.end(); ++column) {
        const qsizetype cell = names.indexOf(column.key());
        if (cell < 0 || names.lastIndexOf(column.key()) != cell) {
            Place where = m_rows->placeOf(qMax<qsizetype>(cell, 0));
            where.field = column.key();
            const QString nearest = cell < 0 ? nearestName(column.key(), names) : QString();
            return failure(Error::Kind::WrongHeader, { column.key(), names.join(u", "_s), nearest }, where);
        }
        m_columns.push_back({ cell, *column });
    }
    for (qsizetype cell = 0; cell < names.size(); ++cell) {
        if (!m_recipe.columns.contains(names.at(cell)) && !names.at(cell).isEmpty())
            m_columnsLeft.append({ Error::Kind::ColumnLeftOut, { names.at(cell) }, m_rows->placeOf(cell) });
    }
    ReadRecord source { m_recipe.source, m_rows->placeOf(0), false, {}, {}, m_columnsLeft };
    m_ready.push_back(std::move(source));
    return {};
}

std::optional<Result<ReadRecord>> RecipeReader::next()
{
    while (m_ready.empty()) {
        const auto row = m_rows->next();
        if (!row)
            return std::nullopt;
        if (*row)
            readRow(row->value());
        else
            return tl::unexpected(row->error());
    }
    Result<ReadRecord> ready = std::move(m_ready.front());
    m_ready.pop_front();
    return ready;
}

void RecipeReader::readRow(const QStringList &cells)
{
    const Place where = m_rows->placeOf(0);
    if (std::all_of(cells.cbegin(), cells.cend(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
        return;
    m_places.clear();
    Draft person = draftOf(Table::People, where);
    std::vector<Draft> conferrals(size_t(conferralsIn(cells)), draftOf(Table::Conferrals, where));
    for (const Column &column : m_columns) {
        const QString &cell = cells.value(column.cell);
        std::optional<Error> problem;
        if (column.field.table == Table::People)
            problem = readCell(person, column, cell.simplified());
        else
            readConferralCell(conferrals, column, cell);
        if (problem) {
            m_ready.emplace_back(tl::unexpected(*std::move(problem)));
            return;
        }
    }
    const Result<QString> id = personId(person.values);
    if (!id) {
        Error problem = id.error();
        if (problem.where.file.isEmpty()) {
            problem.where = where;
            problem.where.field = recipeFieldNames().constFirst();
        }
        m_ready.emplace_back(tl::unexpected(std::move(problem)));
        return;
    }
    if (auto read = finished(Table::People, *id, std::move(person), where))
        m_ready.emplace_back(*std::move(read));
    giveConferrals(*id, std::move(conferrals), where);
}

RecipeReader::Draft RecipeReader::draftOf(Table table, const Place &where)
{
    Draft draft;
    draft.values = QStringList(qsizetype(tableSpec(table).fields.size()));
    for (auto constant = m_recipe.constants.begin(); constant != m_recipe.constants.end(); ++constant) {
        if (constant.key().table == table)
            fill(draft, constant.key(), *constant, where);
    }
    return draft;
}

/// Takes a cell into the draft, or says why its row is refused.
std::optional<Error> RecipeReader::readCell(Draft &draft, const Column &column, const QString &written)
{
    Place place = m_rows->placeOf(column.cell);
    place.field = column.field.isName() ? QString() : QString(column.field.spec().name);
    m_places.insert(place.field, place);
    if (auto problem = m_rows->problemOf(column.cell)) {
        problem->where = place;
        if (column.field.isName())
            return problem;
        draft.wording[place.field] = problem->args.value(0);
        draft.remarks.append(*std::move(problem));
        draft.saysAnything = true;
        return std::nullopt;
    }
    if (written.isEmpty())
        return std::nullopt;
    if (column.field.isName())
        return fillName(draft, written, place);
    fill(draft, column.field, written, place);
    return std::nullopt;
}

void RecipeReader::fill(Draft &draft, const RecipeField &field, const QString &written, const Place &where)
{
    const FieldSpec &spec = field.spec();
    QString value = meant(m_recipe, field, written);
    bool isRead = true;
    QString asked;
    if (spec.type == FieldType::Date) {
        const auto date = readWrittenDate(value, m_recipe.dates);
        isRead = date.has_value();
        asked = date ? QString() : habitAsked(date.error());
        value = date ? date->date.text() : QString();
    } else if (const auto canonical = canonicalCell(spec, value)) {
        value = *canonical;
    } else {
        isRead = false;
        value.clear();
    }
    draft.values[field.field] = value;
    draft.saysAnything = true;
    if (value != written)
        draft.wording[spec.name] = written;
    if (!isRead)
        draft.remarks.append({ Error::Kind::ValueNotRead, { written, spec.name, asked }, where });
}

std::optional<Error> RecipeReader::fillName(Draft &draft, const QString &written, const Place &where)
{
    const auto name = splitFullName(written, m_recipe.nameOrder);
    if (!name)
        return Error { Error::Kind::NameNotRead, { written }, where };
    const auto set = [&](const NamePart &part, const QString &value) {
        if (!value.isEmpty())
            setPersonValue(draft.values, isCyrillic(value) ? part.russian : part.english, value);
    };
    set(Family, name->family);
    set(Given, name->given);
    set(Patronymic, name->patronymic);
    draft.wording[u"name"_s] = written;
    draft.saysAnything = true;
    return std::nullopt;
}

/// The id of the person that an earlier row or the archive has, or a new one.
Result<QString> RecipeReader::personId(const QStringList &values)
{
    const QString base = idOf(values);
    if (base.isEmpty())
        return failure(Error::Kind::MissingValue, { recipeFieldNames().constFirst() });
    QStringList apart { personValue(values, "born"_L1) };
    for (const NamePart &part : { Family, Given, Patronymic })
        apart += { personValue(values, part.russian), personValue(values, part.english) };
    QString &known = m_people[apart.join(u'\n').toLower()];
    for (int number = 1; known.isEmpty(); ++number) {
        const QString id = number == 1 ? base : base + u'-' + QString::number(number);
        if (!m_personIds.add(id))
            continue;
        const auto there = m_knownPerson ? m_knownPerson(id) : Result<std::optional<Record>>(std::nullopt);
        if (!there)
            return tl::unexpected(there.error());
        if (*there && canBeOnePerson((*there)->values, values)) {
            if (const Result<void> learned = learnConferrals(id); !learned)
                return tl::unexpected(learned.error());
            known = id;
        } else if (!*there) {
            known = id;
        }
    }
    return known;
}

/// The record, or none where it cannot be one, which is told instead.
std::optional<ReadRecord> RecipeReader::finished(Table table, const QString &id, Draft draft, const Place &where)
{
    draft.values[sourcesFieldIndex(table)] = m_recipe.source.id;
    if (table == Table::People)
        draft.values[fieldIndex(table, u"id")] = id;
    ReadRecord read { { table, id, std::move(draft.values) }, where, false, locator(where),
        draft.wording.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(draft.wording).toJson(QJsonDocument::Compact)),
        std::move(draft.remarks) };
    const QList<Error> problems = normalize(read.record);
    for (Error problem : problems) {
        problem.where = placeOf(problem.where.field);
        m_ready.emplace_back(tl::unexpected(std::move(problem)));
    }
    if (!problems.isEmpty())
        return std::nullopt;
    if (table == Table::Conferrals)
        read.record.id.clear(); // which depends on the others
    return read;
}

Place RecipeReader::placeOf(const QString &field) const
{
    Place place = m_places.value(field, m_rows->placeOf(0));
    place.field = field;
    return place;
}

} // namespace phalera
