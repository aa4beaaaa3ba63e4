// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recipesuggestion.h"

#include "exchange/columnnames.h"
#include "exchange/columnwords.h"
#include "names/romanization.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Below so many rows nobody looks for the head of a table.
constexpr qsizetype LastHead = 30;
/// A column of dates holds dates in this part of its cells at least; else its head means something else.
constexpr double LeastDates = 0.5;

struct Column
{
    QString head;
    std::optional<RecipeField> field;
    QStringList values; ///< what stands in it, without empty cells
};

bool isCyrillic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

bool mostAre(const QStringList &values, const std::function<bool(const QString &)> &is)
{
    return !values.isEmpty() && 2 * std::count_if(values.begin(), values.end(), is) > values.size();
}

/// The row in a line, or the one at which most columns are named, by it or by a head above; the first of several.
std::optional<qsizetype> headOf(const QList<NumberedRow> &rows, std::optional<qint64> line)
{
    if (line) {
        const auto said = std::ranges::find(rows, *line, &NumberedRow::line);
        return said == rows.end() ? std::nullopt : std::optional(said - rows.begin());
    }
    std::optional<qsizetype> best;
    qsizetype most = 0;
    QStringList above;
    for (qsizetype row = 0; row < qMin(rows.size(), LastHead); ++row) {
        QStringList names = above;
        addHeadRow(names, rows.at(row).cells, true);
        addHeadRow(above, rows.at(row).cells, false);
        const qsizetype named
            = std::count_if(names.begin(), names.end(), [](const QString &name) { return fieldOfHead(name); });
        if (named > most) {
            most = named;
            best = row;
        }
    }
    return best;
}

QList<Column> columnsOf(const QList<NumberedRow> &rows, qsizetype head)
{
    QList<Column> columns;
    const QStringList names = columnNames(rows, rows.at(head).line);
    for (qsizetype cell = 0; cell < names.size(); ++cell) {
        Column column { names.at(cell), {}, {} };
        column.field = fieldOfHead(column.head);
        for (const NumberedRow &row : rows.sliced(head + 1)) {
            if (const QString value = row.cells.value(cell).simplified(); !value.isEmpty())
                column.values.append(value);
        }
        columns.append(column);
    }
    return columns;
}

RecipeField named(const char *name)
{
    return recipeFieldNamed(QString::fromLatin1(name)).value_or(RecipeField {});
}

/// "name" may head given names or whole ones; parts of names in Latin letters have fields of their own.
void settleNames(QList<Column> &columns)
{
    const auto holds = [&](const char *field) {
        return std::any_of(
            columns.begin(), columns.end(), [&](const Column &column) { return column.field == named(field); });
    };
    const bool hasFamily = holds("people.family_ru");
    for (Column &column : columns) {
        const bool isName = column.field == named("people.name");
        const bool hasWords = mostAre(column.values, [](const QString &value) { return value.contains(u' '); });
        if (isName && hasFamily && !hasWords)
            column.field = named("people.given_ru");
        else if (!hasFamily && column.field == named("people.given_ru") && hasWords)
            column.field = named("people.name");
    }
    if (!hasFamily && !holds("people.name"))
        return;
    static constexpr std::array Parts { std::pair("people.family_ru", "people.family_en"),
        std::pair("people.given_ru", "people.given_en"), std::pair("people.patronymic_ru", "people.patronymic_en") };
    for (Column &column : columns) {
        for (const auto &[russian, english] : Parts) {
            if (column.field == named(russian) && !mostAre(column.values, isCyrillic) && !column.values.isEmpty())
                column.field = named(english);
        }
    }
}

bool isDate(const Column &column)
{
    return column.field && !column.field->isName() && column.field->spec().type == FieldType::Date;
}

/// Columns that hold something else than their heads say, and a second column for one field, are left.
void leaveWhatDoesNotFit(QList<Column> &columns)
{
    QSet<QString> taken;
    for (Column &column : columns) {
        if (isDate(column)) {
            const auto reads = [&](const QString &value) {
                const auto date = readWrittenDate(value);
                return date || date.error().kind != WrittenDateError::Kind::NotUnderstood;
            };
            const auto read = double(std::count_if(column.values.begin(), column.values.end(), reads));
            if (!column.values.isEmpty() && read < LeastDates * double(column.values.size()))
                column.field.reset();
        }
        if (column.field && taken.contains(column.field->text()))
            column.field.reset();
        if (column.field)
            taken.insert(column.field->text());
    }
}

/// Whether some value of a date column fails for this reason.
bool isAsked(const QList<Column> &columns, const DateHabits &habits, WrittenDateError::Kind kind)
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column &column) {
        return isDate(column) && std::any_of(column.values.begin(), column.values.end(), [&](const QString &value) {
            const auto date = readWrittenDate(value, habits);
            return !date && date.error().kind == kind;
        });
    });
}

/// The order that dates such as 26/05/1931 tell, if all that tell it tell the same.
void learnSlashOrder(const QList<Column> &columns, RecipeSuggestion &suggestion)
{
    using Order = DateHabits::SlashOrder;
    if (!isAsked(columns, {}, WrittenDateError::Kind::DayOrMonthFirst))
        return;
    static const QRegularExpression numbers(u"^\\s*(\\d{1,2})[/-](\\d{1,2})[/-]"_s);
    bool isDayFirst = false;
    bool isMonthFirst = false;
    for (const Column &column : columns) {
        for (const QString &value : isDate(column) ? column.values : QStringList()) {
            const auto match = numbers.match(value);
            isDayFirst = isDayFirst || match.captured(1).toInt() > 12;
            isMonthFirst = isMonthFirst || match.captured(2).toInt() > 12;
        }
    }
    if (isDayFirst == isMonthFirst)
        suggestion.questions.append(RecipeQuestion::SlashOrder);
    else
        suggestion.recipe.dates.slashOrder = isDayFirst ? Order::DayFirst : Order::MonthFirst;
}

/// Whether a year has two digits, whatever the order of days and months.
bool hasShortYears(const QList<Column> &columns)
{
    return isAsked(columns, { .slashOrder = DateHabits::SlashOrder::DayFirst }, WrittenDateError::Kind::WhichCentury);
}

/// The order of the names that tell it themselves, if all tell the same.
void learnNameOrder(const QList<Column> &columns, RecipeSuggestion &suggestion)
{
    const auto names = std::find_if(
        columns.begin(), columns.end(), [](const Column &column) { return column.field == named("people.name"); });
    if (names == columns.end())
        return;
    int familyFirst = 0;
    int givenFirst = 0;
    int unclear = 0;
    for (const QString &value : names->values) {
        const auto name = splitFullName(value);
        if (!name)
            ++unclear;
        else if (!name->given.isEmpty())
            ++(value.startsWith(name->family, Qt::CaseInsensitive) ? familyFirst : givenFirst);
    }
    if (familyFirst > 0 && givenFirst == 0)
        suggestion.recipe.nameOrder = NameOrder::FamilyFirst;
    else if (givenFirst > 0 && familyFirst == 0)
        suggestion.recipe.nameOrder = NameOrder::GivenFirst;
    else if (unclear > 0)
        suggestion.questions.append(RecipeQuestion::NameOrder);
}

/// The title that a text names, if it names one; ids as the founding archive has them (resources/founding/awards.csv).
/// "Hero of Labour" alone was said of several.
QString titleIn(const QString &text)
{
    const auto names = [small = text.toLower()](std::initializer_list<QStringView> all) {
        return std::any_of(all.begin(), all.end(), [&](QStringView words) { return small.contains(words); });
    };
    if (names({ u"социалистического труда", u"соц. труда", u"соцтруда", u"socialist labour", u"socialist labor" }))
        return u"hero-of-socialist-labour"_s;
    if (names({ u"труда российской федерации", u"труда рф", u"labour of the russian federation",
            u"labor of the russian federation" }))
        return u"hero-of-labour-rf"_s;
    return {};
}

/// What is said above the head, or in the file's name, of all rows.
void learnAward(const QList<Column> &columns, const QStringList &saidOfAll, RecipeSuggestion &suggestion)
{
    const RecipeField award = named("conferrals.award");
    const auto column
        = std::find_if(columns.begin(), columns.end(), [&](const Column &one) { return one.field == award; });
    if (column != columns.end()) {
        for (const QString &value : column->values) {
            if (const QString title = titleIn(value); !title.isEmpty())
                suggestion.recipe.words[award].insert(value.toLower(), title);
        }
    } else if (const QString title = titleIn(saidOfAll.join(u'\n')); !title.isEmpty()) {
        suggestion.recipe.constants.insert(award, title);
    } else {
        suggestion.questions.append(RecipeQuestion::Award);
    }
}

/// The file's name in the letters of ids.
QString slug(const QString &name)
{
    QString slug;
    for (const QChar character : romanized(name, RomanizationSystem::Passport).toLower()) {
        const bool isPlain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isPlain)
            slug += character;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"list"_s : slug;
}

} // namespace

Record sourceNamedBy(const QString &fileName)
{
    const QString name = QFileInfo(fileName).completeBaseName();
    Record source { Table::Sources, slug(name), QStringList(qsizetype(tableSpec(Table::Sources).fields.size())) };
    source.values[fieldIndex(Table::Sources, u"id")] = source.id;
    source.values[fieldIndex(Table::Sources, u"kind")] = u"archive"_s;
    source.values[fieldIndex(Table::Sources, u"title")] = name.simplified();
    return source;
}

void learnWords(Recipe &recipe, const QString &head, const QList<NumberedRow> &rows)
{
    const auto field = recipe.columns.constFind(head);
    const qsizetype named = columnNames(rows, recipe.headerLine).indexOf(head);
    if (field == recipe.columns.cend() || field->isName() || field->spec().type != FieldType::Vocabulary || named < 0)
        return;
    for (const NumberedRow &row : rows) {
        if (row.line <= recipe.headerLine)
            continue;
        const QString value = row.cells.value(named).simplified();
        const QString meant = vocabularyWordOf(field->spec(), value);
        if (!meant.isEmpty() && meant != value)
            recipe.words[*field].insert(value.toLower(), meant);
    }
}

std::optional<RecipeSuggestion> suggestRecipe(
    const QList<NumberedRow> &rows, const QString &fileName, std::optional<qint64> headerLine)
{
    const std::optional<qsizetype> head = headOf(rows, headerLine);
    if (!head)
        return std::nullopt;
    RecipeSuggestion suggestion;
    suggestion.recipe.headerLine = rows.at(*head).line;
    suggestion.recipe.source = sourceNamedBy(fileName);
    suggestion.questions.append(RecipeQuestion::Source);
    QList<Column> columns = columnsOf(rows, *head);
    settleNames(columns);
    leaveWhatDoesNotFit(columns);
    learnSlashOrder(columns, suggestion);
    if (hasShortYears(columns))
        suggestion.questions.append(RecipeQuestion::ShortYears);
    learnNameOrder(columns, suggestion);
    bool hasName = false;
    bool hasConferral = false;
    for (const Column &column : std::as_const(columns)) {
        if (column.field) {
            suggestion.recipe.columns.insert(column.head, *column.field);
            learnWords(suggestion.recipe, column.head, rows);
            hasName = hasName || column.field->isName() || column.field->spec().name.startsWith("family"_L1);
            hasConferral = hasConferral || column.field->table == Table::Conferrals;
        } else if (!column.head.isEmpty()) {
            suggestion.columnsLeft.append(column.head);
        }
    }
    QStringList saidOfAll { QFileInfo(fileName).completeBaseName() };
    for (const NumberedRow &row : rows.first(*head))
        saidOfAll += row.cells;
    if (hasConferral)
        learnAward(columns, saidOfAll, suggestion);
    return hasName ? std::optional(suggestion) : std::nullopt;
}

} // namespace phalera
