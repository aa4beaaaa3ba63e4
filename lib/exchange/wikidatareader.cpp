// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatareader.h"

#include "exchange/conferralids.h"
#include "exchange/tablereader.h"
#include "exchange/wikidataproperties.h"
#include "exchange/wikidatasources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

using namespace wikidata;

namespace {

constexpr qint64 BeginningSize = qint64(1) << 16;
constexpr qsizetype MostAwardsListed = 200;
constexpr qsizetype MostPropertiesListed = 30;

/// Keys with their numbers, the greatest first.
template <typename Numbers> QList<std::pair<QString, int>> byNumber(const Numbers &numbers)
{
    QList<std::pair<QString, int>> sorted;
    for (auto number = numbers.begin(); number != numbers.end(); ++number)
        sorted.append({ number.key(), number.value() });
    std::ranges::sort(sorted,
        [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return sorted;
}

} // namespace

Result<std::unique_ptr<WikidataReader>> WikidataReader::openFile(const QString &path, WikidataTarget target)
{
    return openForReading(path).and_then(
        [&](std::unique_ptr<QIODevice> device) { return open(std::move(device), path, std::move(target)); });
}

Result<std::unique_ptr<WikidataReader>> WikidataReader::open(
    std::unique_ptr<QIODevice> device, const QString &fileName, WikidataTarget target)
{
    const SavedForm form = savedFormOf(device->peek(BeginningSize));
    if (form == SavedForm::None)
        return failure(Error::Kind::UnknownFormat, { fileName }, { fileName, 0, 0, {} });
    return std::unique_ptr<WikidataReader>(new WikidataReader(std::move(device), fileName, form, std::move(target)));
}

WikidataReader::WikidataReader(
    std::unique_ptr<QIODevice> device, QString fileName, SavedForm form, WikidataTarget target)
    : m_device(std::move(device))
    , m_fileName(std::move(fileName))
    , m_form(form)
    , m_target(std::move(target))
    , m_stream(EntityStream::open(*m_device, m_fileName, form))
    , m_awards(m_target.awards, m_target.awardsOfItems)
    , m_place { m_fileName, 0, 0, {} }
{
    learnLabels();
    give(ReadRecord { serviceSource(), m_place, false, {}, {}, {} });
}

/// In a dump a place or an award may stand behind the people who name it; beside rows of a query it stands in the row.
void WikidataReader::learnLabels()
{
    const bool standApart = m_form == SavedForm::Entities || m_form == SavedForm::Lines;
    if (!standApart || m_device->isSequential())
        return;
    while (m_stream->next(m_labels)) { }
    m_device->seek(0);
    m_stream = EntityStream::open(*m_device, m_fileName, m_form);
}

std::optional<Result<ReadRecord>> WikidataReader::next()
{
    while (m_ready.empty()) {
        const auto entity = m_stream->next(m_labels);
        if (!entity)
            return std::nullopt;
        m_place = m_stream->place();
        if (!*entity) {
            m_place = entity->error().where;
            return tl::unexpected(entity->error());
        }
        read(entity->value());
    }
    Result<ReadRecord> record = std::move(m_ready.front());
    m_ready.pop_front();
    return record;
}

void WikidataReader::read(const Entity &entity)
{
    if (entity.isMissing || !entity.isPerson) {
        ++m_left[entity.isMissing ? u"missing"_s : u"no-person"_s];
        return;
    }
    countAwards(entity);
    const Result<QString> known = knownPerson(entity);
    if (!known) {
        m_ready.emplace_back(tl::unexpected(known.error()));
        return;
    }
    if (known->isEmpty() && !holdsAward(entity)) {
        ++m_left[u"no-award"_s];
        return;
    }
    if (known->isEmpty() && entity.labels.isEmpty() && entity.aliases.isEmpty()) {
        ++m_left[u"no-name"_s];
        return;
    }
    give(entity, known->isEmpty() ? QString(u"wikidata-"_s + entity.id.toLower()) : *known);
}

void WikidataReader::countAwards(const Entity &entity)
{
    for (const Statement &statement : entity.statements.value(property::Award)) {
        const QString &item = statement.value.text;
        if (statement.value.kind != Value::Kind::Item)
            continue;
        const QString award = m_awards.awardOf(item, m_labels);
        if (award.isEmpty())
            ++m_awardsLeft[item];
        else if (!m_awards.isChosen(item))
            m_awardsTaken.insert(item, award);
    }
    for (auto property = entity.otherStatements.begin(); property != entity.otherStatements.end(); ++property)
        m_otherStatements[property.key()] += property.value();
}

bool WikidataReader::holdsAward(const Entity &person) const
{
    const QList<Statement> awards = person.statements.value(property::Award);
    return std::any_of(awards.cbegin(), awards.cend(), [this](const Statement &statement) {
        return statement.rank != Rank::Deprecated && statement.value.kind == Value::Kind::Item
            && !m_awards.awardOf(statement.value.text, m_labels).isEmpty();
    });
}

/// By the item, or by one that was joined into it.
Result<QString> WikidataReader::knownPerson(const Entity &person) const
{
    if (!m_target.personWithItem)
        return QString();
    for (const QString &item : QStringList { person.id } + m_labels.joinedInto(person.id)) {
        const Result<QString> known = m_target.personWithItem(item);
        if (!known || !known->isEmpty())
            return known;
    }
    return QString();
}

void WikidataReader::give(const Entity &entity, const QString &person)
{
    PersonRecords records = PersonReading(entity, person, m_labels, m_awards, m_place).records();
    const auto known = m_target.conferralsOf ? m_target.conferralsOf(person) : Result<QList<Record>>(QList<Record>());
    if (!known) {
        m_ready.emplace_back(tl::unexpected(known.error()));
        return;
    }
    const bool isFirstTime = m_people.add(person);
    ConferralIds(*known, isFirstTime).assign(records.conferrals);
    for (ReadRecord &source : records.sources) {
        if (m_sources.add(source.record.id))
            give(std::move(source));
    }
    for (QList<ReadRecord> *list : { &records.accounts, &records.conferrals, &records.claims }) {
        for (ReadRecord &read : *list)
            give(std::move(read));
    }
}

void WikidataReader::give(ReadRecord read)
{
    const QList<Error> problems = normalize(read.record);
    for (Error problem : problems) {
        if (read.isFurtherAccount && problem.kind == Error::Kind::MissingValue)
            continue;
        problem.where = placeOf(problem.where.field);
        m_ready.emplace_back(tl::unexpected(std::move(problem)));
        return;
    }
    m_ready.emplace_back(std::move(read));
}

Place WikidataReader::placeOf(const QString &field) const
{
    Place place = m_place;
    place.field = field;
    return place;
}

QList<Error> WikidataReader::remarks() const
{
    const Place where { m_fileName, 0, 0, {} };
    QList<Error> remarks;
    QStringList taken = m_awardsTaken.keys();
    taken.sort();
    for (const QString &item : std::as_const(taken))
        remarks.append({ Error::Kind::AwardOfItem, { item, m_labels.label(item), m_awardsTaken.value(item) }, where });
    for (const auto &[item, count] : byNumber(m_awardsLeft).mid(0, MostAwardsListed))
        remarks.append(
            { Error::Kind::ItemWithoutAward, { item, m_labels.label(item), QString::number(count) }, where });
    for (auto left = m_left.begin(); left != m_left.end(); ++left)
        remarks.append({ Error::Kind::ItemsLeftOut, { left.key(), QString::number(left.value()) }, where });
    QStringList properties;
    for (const auto &[property, count] : byNumber(m_otherStatements).mid(0, MostPropertiesListed))
        properties.append(u"%1 (%2)"_s.arg(property).arg(count));
    if (m_otherStatements.size() > MostPropertiesListed)
        properties.append(u"… (%1)"_s.arg(m_otherStatements.size()));
    if (!properties.isEmpty())
        remarks.append({ Error::Kind::StatementsLeftOut, properties, where });
    for (const QString &column : m_stream->columnsLeft())
        remarks.append({ Error::Kind::ColumnLeftOut, { column }, where });
    return remarks;
}

} // namespace phalera
