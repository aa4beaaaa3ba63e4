// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/wikidatatarget.h"

#include "store/recordstore.h"

#include <QMap>

namespace phalera {

namespace {

/// From every account of a record.
struct KnownNames
{
    QMap<QString, QStringList> awards;
    QHash<QString, QString> people; ///< item -> id

    void take(const Record &record)
    {
        if (record.table == Table::Awards) {
            QStringList &names = awards[record.id];
            names += { record.value(u"name_ru"), record.value(u"name_en") };
            names.removeAll(QString());
        } else if (record.table == Table::People) {
            // The first account of an item stays: the record that had it before another one was said to.
            if (const QString item = record.value(u"wikidata"); !item.isEmpty() && !people.contains(item))
                people.insert(item, record.id);
        }
    }
};

} // namespace

Result<WikidataTarget> wikidataTarget(const RecordStore &store, const QHash<QString, QString> &awardsOfItems)
{
    KnownNames known;
    const auto take = [&known](const Attestation &account) {
        known.take(account.record);
        return true;
    };
    const auto read = store.forEachRecord(Table::Awards, take)
                          .and_then([&] { return store.forEachRecordAsStored(Table::People, take); })
                          .and_then([&] { return store.forEachFurtherAccount(take); });
    if (!read)
        return tl::unexpected(read.error());
    WikidataTarget target { {}, awardsOfItems };
    for (auto award = known.awards.begin(); award != known.awards.end(); ++award)
        target.awards.append({ award.key(), award.value() });
    target.personWithItem
        = [people = std::move(known.people)](const QString &item) -> Result<QString> { return people.value(item); };
    target.conferralsOf = [&store](const QString &person) {
        return store.recordsReferring(Table::Conferrals, QLatin1StringView("person"), person);
    };
    return target;
}

} // namespace phalera
