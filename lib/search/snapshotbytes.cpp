// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snapshotbytes.h"

#include "search/bytestream.h"
#include "search/rowbits.h"
#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr std::array Languages { "ru", "en" };

} // namespace

/// Writes what SnapshotReader reads, part by part in the same order.
class SnapshotWriter
{
public:
    QList<QByteArray> parts(const Snapshot::Private &data)
    {
        people(data);
        for (const RowTable which : { RowTable::Conferrals, RowTable::Acts, RowTable::Sources }) {
            const TableData &table = data.table(which);
            for (const std::optional<Column> &kept : table.columns) {
                if (kept)
                    column(*kept);
            }
            rest(data, which);
            words(table.words);
        }
        return std::move(m_parts);
    }

private:
    [[nodiscard]] BytesOut next() const { return BytesOut(int(m_parts.size())); }

    void people(const Snapshot::Private &data)
    {
        BytesOut out = next();
        out.number(data.table(RowTable::Conferrals).rowCount);
        out.list(data.firstRows);
        for (const RowSet *rows : { &data.withConferral, &data.conferring, &data.revoked, &data.restored })
            out.rows(*rows);
        m_parts.append(out.take());
    }

    void column(const Column &column)
    {
        BytesOut out = next();
        out.texts(column.dictionary);
        out.codes(column.codes);
        out.list(column.offsets);
        out.list(column.days);
        out.list(column.numbers);
        m_parts.append(out.take());
    }

    void rest(const Snapshot::Private &data, RowTable which)
    {
        const TableData &table = data.table(which);
        BytesOut out = next();
        out.number(table.rowCount);
        out.list(table.idsInOrder);
        out.rows(table.undated);
        for (const char *language : Languages)
            out.list(*data.orders.rowsByName(table, which, QString::fromLatin1(language)));
        m_parts.append(out.take());
    }

    void words(const WordIndex &index)
    {
        BytesOut out = next();
        postings(out, index.m_words);
        postings(out, index.m_nameKeys);
        out.number(quint32(index.m_sequences.size()));
        for (const auto &[field, sequences] : index.m_sequences) {
            out.number(quint32(field));
            out.list(sequences.vocabulary);
            out.codes(sequences.words);
            out.list(sequences.offsets);
        }
        m_parts.append(out.take());
    }

    static void postings(BytesOut &out, const Postings &postings)
    {
        out.texts(postings.m_words);
        out.list(postings.m_few);
        out.list(postings.m_offsets);
        out.list(postings.m_frequent);
        for (const RowSet &rows : postings.m_many)
            out.rows(rows);
    }

    QList<QByteArray> m_parts;
};

/// Each function leaves the part not good where what it read could not have been written.
class SnapshotReader
{
public:
    explicit SnapshotReader(const std::function<QByteArray(int)> &part)
        : m_part(part)
    {
    }

    std::unique_ptr<Snapshot::Private> read()
    {
        auto data = std::make_unique<Snapshot::Private>();
        bool isGood = people(*data);
        for (const RowTable which : { RowTable::Conferrals, RowTable::Acts, RowTable::Sources })
            isGood = isGood && table(*data, which);
        if (!isGood || data->table(RowTable::Conferrals).rowCount != m_rowCount)
            return nullptr;
        numberPeople(*data);
        return data;
    }

private:
    BytesIn next()
    {
        const int part = m_next++;
        return { m_part(part), part };
    }

    bool people(Snapshot::Private &data)
    {
        BytesIn in = next();
        m_rowCount = in.number<Row>();
        data.firstRows = in.numbersBelow(m_rowCount);
        const auto isNotAscending = [](Row a, Row b) { return a >= b; };
        in.require(m_rowCount == 0 ? data.firstRows.empty() : !data.firstRows.empty() && data.firstRows.front() == 0);
        in.require(
            std::adjacent_find(data.firstRows.begin(), data.firstRows.end(), isNotAscending) == data.firstRows.end());
        for (RowSet *rows : { &data.withConferral, &data.conferring, &data.revoked, &data.restored })
            *rows = in.rows(m_rowCount);
        return in.isAtEnd();
    }

    /// Only when the columns have shown that there are so many rows.
    void numberPeople(Snapshot::Private &data) const
    {
        data.personNumbers.reserve(m_rowCount);
        for (quint32 person = 0; person < data.firstRows.size(); ++person) {
            const Row end = person + 1 < data.firstRows.size() ? data.firstRows[person + 1] : m_rowCount;
            data.personNumbers.resize(end, person);
        }
    }

    bool table(Snapshot::Private &data, RowTable which)
    {
        static constexpr std::array UnitOf { Unit::Conferrals, Unit::Acts, Unit::Sources };
        TableData &table = data.tables[size_t(which)];
        std::vector<Field> fields(fieldsOf(UnitOf[size_t(which)]).begin(), fieldsOf(UnitOf[size_t(which)]).end());
        std::sort(fields.begin(), fields.end());
        for (const Field field : fields) {
            if (!column(table.columns[size_t(field)].emplace(), field))
                return false;
        }
        return rest(data, which) && words(table);
    }

    bool column(Column &column, Field field)
    {
        BytesIn in = next();
        column.dictionary = in.texts();
        const size_t values = column.dictionary.size();
        in.require(values > 0 && column.dictionary.utf8(0).isEmpty());
        column.codes = in.codes(values);
        column.offsets = in.list<quint32>();
        const auto isNotAscending = [](quint32 a, quint32 b) { return a >= b; };
        in.require(column.offsets.empty()
            || (column.offsets.front() == 0 && column.offsets.back() == column.codes.size()
                && std::adjacent_find(column.offsets.begin(), column.offsets.end(), isNotAscending)
                    == column.offsets.end()));
        column.days = in.list<DayRange>();
        column.numbers = in.list<Column::Range>();
        in.require(column.days.size() == (fieldNature(field) == FieldNature::Date ? values : 0));
        in.require(column.numbers.size() == (fieldNature(field) == FieldNature::Number ? values : 0));
        return in.isAtEnd();
    }

    bool rest(Snapshot::Private &data, RowTable which)
    {
        TableData &table = data.tables[size_t(which)];
        BytesIn in = next();
        table.rowCount = in.number<Row>();
        for (const std::optional<Column> &column : table.columns)
            in.require(!column
                || table.rowCount == (column->hasSeveralValues() ? column->offsets.size() - 1 : column->codes.size()));
        const size_t ids = table.column(Field::Id)->dictionary.size();
        in.require(ids == size_t(table.rowCount) + 1); // a record's row is found by the code of its id
        table.idsInOrder = in.numbersBelow(ids);
        in.require(table.idsInOrder.size() == ids);
        table.undated = in.rows(table.rowCount);
        for (const char *language : Languages) {
            std::vector<Row> rows = in.numbersBelow(table.rowCount);
            in.require(rows.size() == table.rowCount && isEachOnce(rows));
            if (in.isGood())
                data.orders.keepRowsByName(which, QString::fromLatin1(language), std::move(rows));
        }
        return in.isAtEnd();
    }

    static bool isEachOnce(const std::vector<Row> &rows)
    {
        RowBits seen(Row(rows.size()));
        for (const Row row : rows)
            seen.add(row);
        return seen.toRowSet().cardinality() == rows.size();
    }

    bool words(TableData &table)
    {
        BytesIn in = next();
        WordIndex &index = table.words;
        index.m_rowCount = table.rowCount;
        postings(in, index.m_words, table.rowCount);
        postings(in, index.m_nameKeys, table.rowCount);
        const auto count = in.number<quint32>();
        for (quint32 i = 0; in.isGood() && i < count; ++i) {
            const auto field = in.number<quint32>();
            const Column *column = field < quint32(Field::FieldCount) ? table.column(Field(field)) : nullptr;
            in.require(column);
            WordIndex::Sequences &sequences = index.m_sequences[Field(field)];
            sequences.vocabulary = in.numbersBelow(index.m_words.m_words.size());
            sequences.words = in.codes(sequences.vocabulary.size() + 1);
            sequences.offsets = in.offsets(sequences.words.size());
            const size_t size = sequences.words.size();
            in.require(size == 0 || sequences.words[size - 1] == 0);
            in.require(column && sequences.offsets.size() == column->dictionary.size() + 1);
        }
        return in.isAtEnd();
    }

    static void postings(BytesIn &in, Postings &postings, Row rowCount)
    {
        postings.m_words = in.texts();
        postings.m_few = in.numbersBelow(rowCount);
        postings.m_offsets = in.offsets(postings.m_few.size());
        in.require(postings.m_offsets.size() == postings.m_words.size() + 1);
        postings.m_frequent = in.numbersBelow(postings.m_words.size());
        for (size_t i = 0; in.isGood() && i < postings.m_frequent.size(); ++i)
            postings.m_many.push_back(in.rows(rowCount));
    }

    const std::function<QByteArray(int)> &m_part;
    int m_next = 0;
    Row m_rowCount = 0; ///< of the conferrals, as the first part says
};

QList<QByteArray> snapshotBytes(const Snapshot &snapshot)
{
    return SnapshotWriter().parts(snapshot.data());
}

std::shared_ptr<const Snapshot> snapshotFromBytes(const std::function<QByteArray(int part)> &part)
{
    auto data = SnapshotReader(part).read();
    return data ? std::make_shared<const Snapshot>(std::move(data)) : nullptr;
}

} // namespace phalera
