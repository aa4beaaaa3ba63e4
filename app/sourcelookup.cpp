// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcelookup.h"

namespace phalera {

SourceLookup sourcesOf(const std::shared_ptr<const Snapshot> &snapshot)
{
    return [snapshot](const SourceId &id) {
        Source source;
        source.id = id;
        const std::optional<Row> row = snapshot->rowOf({ Table::Sources, id.text() });
        if (!row)
            return source;
        const auto text = [&](Field field) { return snapshot->text(RowTable::Sources, *row, field); };
        source.kind = text(Field::Kind);
        source.author = text(Field::Author);
        source.title = text(Field::Title);
        source.container = text(Field::Container);
        source.publisher = text(Field::Publisher);
        source.date = snapshot->date(RowTable::Sources, *row, Field::Date);
        source.url = text(Field::Url);
        source.language = text(Field::Language);
        source.note = text(Field::Note);
        return source;
    };
}

SourceLookup sourcesOf(const QList<Record> &sources)
{
    QHash<QString, Source> known;
    for (const Record &record : sources)
        known.insert(record.id, toSource(record));
    return [known](const SourceId &id) {
        Source source = known.value(id.text());
        source.id = id;
        return source;
    };
}

} // namespace phalera
