// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sparqlentities.h"

#include "exchange/wikidatadate.h"
#include "exchange/wikidataproperties.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

constexpr auto PersonRole = "person"_L1;
constexpr auto StatementRole = "statement"_L1;
constexpr qsizetype MostColumnsLeft = 1000;

struct Variable
{
    QLatin1StringView role; ///< PersonRole, StatementRole, or a property
    QStringView names;
};
/// In small letters, without what stands between words.
constexpr std::array Variables { Variable { PersonRole, u"person human recipient laureate awardee hero item holder" },
    Variable { property::Award, u"award p166 title order medal honour" },
    Variable { StatementRole, u"statement awardstatement" },
    Variable { property::PointInTime, u"date awarddate dateofaward pointintime awarded when p585" },
    Variable { property::Ordinal, u"ordinal seriesordinal p1545" },
    Variable { property::Born, u"born birth birthdate dateofbirth dob p569" },
    Variable { property::BirthPlace, u"birthplace placeofbirth p19" },
    Variable { property::Died, u"died death deathdate dateofdeath dod p570" },
    Variable { property::DeathPlace, u"deathplace placeofdeath p20" },
    Variable { property::Sex, u"sex gender sexorgender p21" },
    Variable { property::Occupation, u"occupation profession p106" },
    Variable { property::EthnicGroup, u"ethnicgroup ethnicity nationality p172" } };

constexpr std::array TimeProperties { property::PointInTime, property::Born, property::Died };

/// What a variable stands for.
struct Meaning
{
    enum class Part : quint8 { Value, Label, Alias, Precision };
    QLatin1StringView role;
    Part part = Part::Value;
    QString variable; ///< without the ending
};

std::optional<QLatin1StringView> roleOf(QStringView name)
{
    for (const Variable &variable : Variables) {
        for (const QStringView known : variable.names.tokenize(u' ')) {
            if (known == name)
                return variable.role;
        }
    }
    return std::nullopt;
}

std::optional<Meaning> meaningOf(const QString &variable)
{
    const QString name = variable.toLower().remove(u'_');
    if (const auto role = roleOf(name))
        return Meaning { *role, Meaning::Part::Value, name };
    using Part = Meaning::Part;
    static const std::array Endings { std::pair(u"altlabel"_s, Part::Alias), std::pair(u"alias"_s, Part::Alias),
        std::pair(u"label"_s, Part::Label), std::pair(u"name"_s, Part::Label),
        std::pair(u"precision"_s, Part::Precision) };
    for (const auto &[ending, part] : Endings) {
        const QString base = name.endsWith(ending) ? name.chopped(ending.size()) : QString();
        if (const auto role = base.isEmpty() ? std::nullopt : roleOf(base))
            return Meaning { *role, part, base };
    }
    return std::nullopt;
}

bool isTime(QLatin1StringView role)
{
    return std::ranges::find(TimeProperties, role) != TimeProperties.end();
}

/// Where a table does not say the language of a name, its letters tell the field that it is for, as in any other list.
QString languageOf(const SparqlTerm &term)
{
    if (!term.language.isEmpty())
        return term.language;
    const bool isCyrillic = std::any_of(term.text.begin(), term.text.end(),
        [](QChar character) { return character.script() == QChar::Script_Cyrillic; });
    return isCyrillic ? u"ru"_s : u"en"_s;
}

Value valueOf(const SparqlTerm &term, QLatin1StringView role, std::optional<int> precision)
{
    if (term.kind == SparqlTerm::Kind::Blank)
        return { Value::Kind::Unknown, {} };
    if (isTime(role))
        return precision ? timeOfPrecision(term.text, *precision) : timeOfUnknownPrecision(term.text);
    if (const QString item = itemOfAddress(term.text); !item.isEmpty())
        return { Value::Kind::Item, item };
    return { Value::Kind::Text, term.text.simplified(), term.language };
}

bool isSame(const Value &a, const Value &b)
{
    return a.kind == b.kind && a.text == b.text && a.date == b.date;
}

bool isSame(const Statement &a, const Statement &b)
{
    return a.id == b.id && isSame(a.value, b.value)
        && std::ranges::equal(a.qualifiers, b.qualifiers, [](const Snak &one, const Snak &other) {
               return one.property == other.property && isSame(one.value, other.value);
           });
}

/// What a further row of the same person adds.
void join(Entity &entity, const Entity &row)
{
    for (auto property = row.statements.begin(); property != row.statements.end(); ++property) {
        QList<Statement> &known = entity.statements[property.key()];
        for (const Statement &statement : *property) {
            const auto isKnown = [&](const Statement &other) { return isSame(other, statement); };
            if (std::ranges::none_of(known, isKnown))
                known.append(statement);
        }
    }
    for (const Name &label : row.labels) {
        if (!entity.labels.contains(label))
            entity.labels.append(label);
    }
    for (const Name &alias : row.aliases) {
        if (!entity.aliases.contains(alias))
            entity.aliases.append(alias);
    }
}

} // namespace

SparqlEntities::SparqlEntities(QIODevice &device, const QString &fileName, SparqlRows::Form form)
    : m_rows(SparqlRows::open(device, fileName, form))
{
}

QStringList SparqlEntities::columnsLeft() const
{
    QStringList columns(m_left.cbegin(), m_left.cend());
    columns.sort();
    return columns;
}

std::optional<Result<Entity>> SparqlEntities::next(ItemLabels &labels)
{
    if (m_problem)
        return tl::unexpected(*std::exchange(m_problem, std::nullopt));
    std::optional<PlacedEntity> person = std::exchange(m_ahead, std::nullopt);
    while (const auto row = m_rows->next()) {
        auto entity = *row ? entityOf(row->value(), labels) : Result<Entity>(tl::unexpected(row->error()));
        if (!entity) {
            if (!person)
                return tl::unexpected(entity.error());
            m_problem = entity.error();
            break;
        }
        if (person && person->entity.id != entity->id) {
            m_ahead = PlacedEntity { *std::move(entity), m_rows->place() };
            break;
        }
        if (person)
            join(person->entity, *entity);
        else
            person = PlacedEntity { *std::move(entity), m_rows->place() };
    }
    if (!person)
        return std::nullopt;
    m_place = person->place;
    return std::move(person->entity);
}

Result<Entity> SparqlEntities::entityOf(const SparqlRows::Row &row, ItemLabels &labels)
{
    Entity entity;
    entity.isPerson = true;
    QString said;
    for (auto term = row.begin(); term != row.end(); ++term) {
        const auto meaning = meaningOf(term.key());
        if (!meaning && m_left.size() < MostColumnsLeft)
            m_left.insert(term.key());
        if (meaning && meaning->role == PersonRole && meaning->part == Meaning::Part::Value) {
            said = term->text;
            entity.id = itemOfAddress(said);
        }
    }
    if (entity.id.isEmpty()) {
        Place place = m_rows->place();
        place.field = PersonRole;
        return said.isEmpty() ? failure(Error::Kind::MissingValue, {}, place)
                              : failure(Error::Kind::BadId, { said }, place);
    }
    readVariables(entity, row, labels);
    return entity;
}

void SparqlEntities::readVariables(Entity &entity, const SparqlRows::Row &row, ItemLabels &labels)
{
    QMap<QString, QString> items; ///< of the variables that name one
    QMap<QString, int> precisions;
    for (auto term = row.begin(); term != row.end(); ++term) {
        const auto meaning = meaningOf(term.key());
        if (meaning && meaning->part == Meaning::Part::Value)
            items.insert(meaning->variable, itemOfAddress(term->text));
        else if (meaning && meaning->part == Meaning::Part::Precision)
            precisions.insert(meaning->variable, term->text.toInt());
    }
    Statement award;
    for (auto term = row.begin(); term != row.end(); ++term) {
        const auto meaning = meaningOf(term.key());
        if (!meaning || meaning->part == Meaning::Part::Precision)
            continue;
        const QString item = items.value(meaning->variable);
        if (meaning->part != Meaning::Part::Value) {
            const Name name { languageOf(*term), term->text.simplified() };
            if (name.text == item) // the service gives the id where there is no label
                continue;
            if (meaning->role != PersonRole)
                labels.add(item, name);
            else
                (meaning->part == Meaning::Part::Label ? entity.labels : entity.aliases).append(name);
            continue;
        }
        const auto precision = precisions.constFind(meaning->variable);
        const Value value
            = valueOf(*term, meaning->role, precision == precisions.cend() ? std::nullopt : std::optional(*precision));
        if (meaning->role == property::Award)
            award.value = value;
        else if (meaning->role == property::PointInTime || meaning->role == property::Ordinal)
            award.qualifiers.append({ meaning->role, value });
        else if (meaning->role == StatementRole)
            award.id = term->text.section(u'/', -1);
        else if (meaning->role != PersonRole)
            entity.statements[meaning->role].append({ {}, Rank::Normal, value, {}, {} });
    }
    if (award.value.kind == Value::Kind::Item)
        entity.statements[property::Award].append(std::move(award));
}

} // namespace phalera::wikidata
