// SPDX-License-Identifier: GPL-3.0-or-later
#include "enginebench.h"

#include "archive/archive.h"
#include "machine.h"
#include "measurement.h"
#include "search/beside.h"
#include "search/preparation.h"
#include "series/series.h"

#include <array>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr int OrdersAgain = 5;
constexpr qsizetype ValuesListed = 8; // of a facet in the window, before its user asks for more

/// Processor time of all threads so far, in milliseconds.
double processorTime()
{
    return double(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QList<FacetWish> listedFacets(Unit unit)
{
    QList<FacetWish> wishes;
    for (const Field field : facetFieldsOf(unit)) {
        FacetWish wish;
        wish.field = field;
        wish.most = ValuesListed;
        wishes.append(wish);
    }
    return wishes;
}

/// Everything that one keystroke asks for, beside each other as in the window: the parts together take less than their
/// sum.
QJsonObject askOnce(const std::shared_ptr<const Snapshot> &snapshot, const TypedQuestion &question)
{
    const Query query = parseQuery(question.text).value_or(Query());
    const SeriesAxis years { .kind = SeriesAxis::Kind::Year, .field = Field::Sector };
    const QList<FacetWish> wishes = listedFacets(query.unit);
    Answer found;
    const double before = processorTime();
    const double answerTime = timed([&] { found = answer(snapshot, query); });
    double facetTime = 0, seriesTime = 0, orderTime = 0;
    const std::array<std::function<void()>, 3> parts {
        [&] { facetTime = timed([&] { (void)facets(found, wishes); }); },
        [&] { orderTime = timed([&] {
                  (void)ordered(found, { { Field::Date, true } }, u"ru"_s);
              }); },
        [&] { seriesTime = timed([&] { (void)series(found, years, Field::Award); }); },
    };
    const double partsTime = timed([&] { besideEachOther(parts.size(), [&](size_t part) { parts[part](); }); });
    const double cpu = processorTime() - before;
    const double everyValue = timed([&] { (void)facets(found, facetFieldsOf(query.unit)); });
    const qint64 matches = query.unit == Unit::People ? found.people : qint64(found.rows.cardinality());
    return { { u"kind"_s, question.kind }, { u"text"_s, question.text }, { u"matches"_s, matches },
        { u"answer"_s, answerTime }, { u"facets"_s, facetTime }, { u"series"_s, seriesTime }, { u"order"_s, orderTime },
        { u"ms"_s, answerTime + partsTime }, { u"processor"_s, cpu }, { u"every_value"_s, everyValue } };
}

QJsonArray askAll(const std::shared_ptr<const Snapshot> &snapshot, const QList<TypedQuestion> &questions)
{
    QJsonArray asked;
    for (const TypedQuestion &question : questions)
        asked.append(askOnce(snapshot, question));
    return asked;
}

/// Orders of everything by every field, up and down.
QJsonArray measureOrders(const std::shared_ptr<const Snapshot> &snapshot)
{
    const Answer everything = answer(snapshot, {});
    QJsonArray orders;
    for (const Field field : fieldsOf(Unit::Conferrals)) {
        const double first = timed([&] { (void)ordered(everything, { { field, false } }, u"ru"_s); });
        Times again;
        for (int i = 0; i < OrdersAgain; ++i)
            again.add(timed([&] { (void)ordered(everything, { { field, i % 2 == 0 } }, u"ru"_s); }));
        orders.append(QJsonObject {
            { u"field"_s, QString(fieldName(field)) }, { u"first"_s, first }, { u"again"_s, again.json() } });
    }
    return orders;
}

} // namespace

QJsonObject measureEngine(const QString &archivePath, const QList<TypedQuestion> &questions)
{
    // The facts of the archive would tell them too, but compute its data version, which is not asked for here.
    const auto rows = RecordStore::open(archivePath, OpenMode::ReadOnly).and_then([](const auto &store) {
        return store->counts();
    });
    Archive archive(Archive::Threading::SameThread);
    if (!rows || !archive.open(archivePath).result())
        return {};
    const std::shared_ptr<const Snapshot> snapshot = archive.snapshot();
    prepare(*snapshot, u"ru"_s); // as the window has it done while it opens
    QJsonObject result { { u"conferrals"_s, rows->value(Table::Conferrals) },
        { u"people"_s, rows->value(Table::People) }, { u"memory_open"_s, MemoryUse::measure().json() } };
    result.insert(u"first_question"_s, askOnce(snapshot, { u"everything"_s, {} }));
    result.insert(u"questions"_s, askAll(snapshot, questions));
    result.insert(u"memory_asked"_s, MemoryUse::measure().json());
    result.insert(u"orders"_s, measureOrders(snapshot));
    result.insert(u"memory_ordered"_s, MemoryUse::measure().json());
    return result;
}

} // namespace phalera
