// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snapshotbytes.h"

#include "names/collation.h"
#include "search/beside.h"
#include "search/bytestream.h"
#include "search/namesoftable.h"
#include "search/rowbits.h"
#include "search/tabledata.h"

#include <algorithm>

namespace phalera {

namespace {

constexpr std::array Languages { "ru", "en" };

QStringList sortedKeys(const QHash<QString, QString> &hash)
{
    QStringList keys = hash.keys();
    keys.sort();
    return keys;
}

} // namespace

/// Writes what SnapshotReader reads, in the same order.
class SnapshotWriter
{
public:
    explicit SnapshotWriter(BytesOut &out)
        : m_out(out)
    {
    }

    void write(const Snapshot::Private &data)
    {
        makeOrders(data);
        m_out.text(collationVersion());
        people(data);
        for (const RowTable which : { RowTable::Conferrals, RowTable::Acts, RowTable::Sources }) {
            const TableData &table = data.table(which);
            for (const std::optional<Column> &kept : table.columns) {
                if (kept)
                    column(*kept);
            }
            rest(data, which);
            words(table.words);
            if (hasNames(table))
                names(table);
        }
        m_out.finish();
    }

private:
    void people(const Snapshot::Private &data)
    {
        const Row rowCount = data.table(RowTable::Conferrals).rowCount;
        m_out.number(rowCount);
        m_out.number(quint32(data.standIns.size()));
        for (const QString &id : sortedKeys(data.standIns)) {
            m_out.text(id);
            m_out.text(data.standIns.value(id));
        }
        RowBits firstRows(rowCount);
        for (const Row row : data.firstRows)
            firstRows.add(row);
        const RowSet first = firstRows.toRowSet();
        for (const RowSet *rows : { &first, &data.withConferral, &data.conferring, &data.revoked, &data.restored })
            m_out.rows(*rows, rowCount);
    }

    /// The longest part of the work, which falls into as many pieces as there are languages.
    static void makeOrders(const Snapshot::Private &data)
    {
        besideEachOther(std::size(Languages), [&](size_t i) {
            for (const RowTable which : { RowTable::Conferrals, RowTable::Acts, RowTable::Sources })
                (void)data.orders.rowsByName(data.table(which), which, QString::fromLatin1(Languages[i]));
        });
    }

    void column(const Column &column)
    {
        m_out.texts(column.dictionary);
        m_out.codes(column.codes);
        m_out.list(column.offsets);
        m_out.list(column.days);
        m_out.list(column.numbers);
    }

    void rest(const Snapshot::Private &data, RowTable which)
    {
        const TableData &table = data.table(which);
        m_out.number(table.rowCount);
        m_out.list(table.idsInOrder);
        m_out.rows(table.undated, table.rowCount);
        for (const char *language : Languages)
            m_out.list(*data.orders.rowsByName(table, which, QString::fromLatin1(language)));
    }

    void words(const WordIndex &index)
    {
        m_out.texts(index.m_words.words());
        m_out.list(index.m_words.lists().bytes());
        m_out.list(index.m_words.lists().begins());
        m_out.number(quint32(index.m_sequences.size()));
        for (const auto &[field, sequences] : index.m_sequences) {
            m_out.number(quint32(field));
            m_out.list(sequences.vocabulary);
            m_out.codes(sequences.words);
            m_out.list(sequences.offsets);
            m_out.list(sequences.parts);
        }
    }

    void names(const TableData &table)
    {
        const NameIndex::Parts &parts = table.names.parts();
        m_out.text(parts.letters);
        m_out.list(parts.ends);
        for (const KeyTrie *trie : { &parts.folded, &parts.sounds, &parts.phonetic }) {
            m_out.list(trie->nodes());
            m_out.list(trie->values());
        }
        m_out.list(parts.patronymics);
        m_out.list(table.wordsOfNames);
    }

    BytesOut &m_out;
};

/// Each function leaves the stream not good where what it read could not have been written.
class SnapshotReader
{
public:
    explicit SnapshotReader(BytesIn &in)
        : m_in(in)
    {
    }

    std::unique_ptr<Snapshot::Private> read()
    {
        auto data = std::make_unique<Snapshot::Private>();
        // Orders by name that another collation made are not those of this one.
        bool isGood = m_in.text() == collationVersion() && people(*data);
        for (const RowTable which : { RowTable::Conferrals, RowTable::Acts, RowTable::Sources })
            isGood = isGood && table(*data, which);
        if (!isGood || !m_in.isAtEnd() || data->table(RowTable::Conferrals).rowCount != m_rowCount)
            return nullptr;
        numberPeople(*data);
        return data;
    }

private:
    bool people(Snapshot::Private &data)
    {
        m_rowCount = m_in.number<Row>();
        const auto standIns = m_in.number<quint32>();
        for (quint32 i = 0; m_in.isGood() && i < standIns; ++i) {
            const QString id = m_in.text();
            data.standIns.insert(id, m_in.text());
        }
        const RowSet firstRows = m_in.rows(m_rowCount);
        data.firstRows.resize(size_t(firstRows.cardinality()));
        firstRows.toUint32Array(data.firstRows.data());
        m_in.require(m_rowCount == 0 || (!data.firstRows.empty() && data.firstRows.front() == 0));
        for (RowSet *rows : { &data.withConferral, &data.conferring, &data.revoked, &data.restored })
            *rows = m_in.rows(m_rowCount);
        return m_in.isGood();
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
        return rest(data, which) && words(table) && (!hasNames(table) || names(table));
    }

    bool column(Column &column, Field field)
    {
        column.dictionary = m_in.texts();
        const size_t values = column.dictionary.size();
        m_in.require(values > 0 && column.dictionary.utf8(0).isEmpty());
        column.codes = m_in.codes(values);
        column.offsets = m_in.list<quint32>();
        const auto isNotAscending = [](quint32 a, quint32 b) { return a >= b; };
        m_in.require(column.offsets.empty()
            || (column.offsets.front() == 0 && column.offsets.back() == column.codes.size()
                && std::adjacent_find(column.offsets.begin(), column.offsets.end(), isNotAscending)
                    == column.offsets.end()));
        column.days = m_in.list<DayRange>();
        column.numbers = m_in.list<Column::Range>();
        m_in.require(column.days.size() == (fieldNature(field) == FieldNature::Date ? values : 0));
        m_in.require(column.numbers.size() == (fieldNature(field) == FieldNature::Number ? values : 0));
        return m_in.isGood();
    }

    bool rest(Snapshot::Private &data, RowTable which)
    {
        TableData &table = data.tables[size_t(which)];
        table.rowCount = m_in.number<Row>();
        for (const std::optional<Column> &column : table.columns)
            m_in.require(!column
                || table.rowCount == (column->hasSeveralValues() ? column->offsets.size() - 1 : column->codes.size()));
        const size_t ids = table.column(Field::Id)->dictionary.size();
        m_in.require(ids == size_t(table.rowCount) + 1); // a record's row is found by the code of its id
        table.idsInOrder = m_in.numbersBelow(ids);
        m_in.require(table.idsInOrder.empty() || table.idsInOrder.size() == ids);
        table.undated = m_in.rows(table.rowCount);
        for (const char *language : Languages) {
            std::vector<Row> rows = m_in.numbersBelow(table.rowCount);
            m_in.require(rows.size() == table.rowCount && isEachOnce(rows));
            if (m_in.isGood())
                data.orders.keepRowsByName(which, QString::fromLatin1(language), std::move(rows));
        }
        return m_in.isGood();
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
        WordIndex &index = table.words;
        index.m_words = postings(table.rowCount);
        const auto count = m_in.number<quint32>();
        for (quint32 i = 0; m_in.isGood() && i < count; ++i) {
            const auto field = m_in.number<quint32>();
            const Column *column = field < quint32(Field::FieldCount) ? table.column(Field(field)) : nullptr;
            m_in.require(column);
            WordIndex::Sequences &sequences = index.m_sequences[Field(field)];
            sequences.vocabulary = m_in.numbersBelow(index.m_words.words().size());
            sequences.words = m_in.codes(sequences.vocabulary.size() + 1);
            sequences.offsets = m_in.offsets(sequences.words.size());
            const size_t size = sequences.words.size();
            m_in.require(size == 0 || sequences.words[size - 1] == 0);
            m_in.require(column && sequences.offsets.size() == column->dictionary.size() + 1);
            sequences.parts = m_in.list<NameParts>();
            m_in.require(sequences.parts.empty() || sequences.parts.size() + 1 == sequences.offsets.size());
        }
        return m_in.isGood();
    }

    bool names(TableData &table)
    {
        NameIndex::Parts parts;
        parts.letters = m_in.text();
        parts.ends = m_in.list<quint32>();
        for (KeyTrie *trie : { &parts.folded, &parts.sounds, &parts.phonetic }) {
            auto nodes = m_in.list<KeyTrie::Node>();
            auto read = KeyTrie::fromParts(std::move(nodes), m_in.list<quint32>(), parts.ends.size());
            m_in.require(read.has_value());
            if (read)
                *trie = std::move(*read);
        }
        parts.patronymics = m_in.list<quint32>();
        auto index = NameIndex::fromParts(std::move(parts));
        m_in.require(index.has_value());
        table.names = index ? std::move(*index) : NameIndex();
        table.wordsOfNames = m_in.numbersBelow(table.words.m_words.words().size());
        m_in.require(table.wordsOfNames.size() == table.names.size());
        return m_in.isGood();
    }

    Postings postings(Row rowCount)
    {
        Texts words = m_in.texts();
        auto bytes = m_in.list<quint8>();
        auto rows = RowLists::fromParts(rowCount, std::move(bytes), m_in.list<quint32>());
        m_in.require(rows && rows->size() == words.size());
        return m_in.isGood() ? Postings(std::move(words), *std::move(rows)) : Postings();
    }

    BytesIn &m_in;
    Row m_rowCount = 0; ///< of the conferrals, as the first part says
};

void writeSnapshot(const Snapshot &snapshot, const std::function<void(const QByteArray &piece)> &take)
{
    BytesOut out(take);
    SnapshotWriter(out).write(snapshot.data());
}

QList<QByteArray> snapshotBytes(const Snapshot &snapshot)
{
    QList<QByteArray> pieces;
    writeSnapshot(snapshot, [&pieces](const QByteArray &piece) { pieces.append(piece); });
    return pieces;
}

std::shared_ptr<const Snapshot> snapshotFromBytes(const std::function<QByteArray(int piece)> &piece)
{
    BytesIn in(piece);
    auto data = SnapshotReader(in).read();
    return data ? std::make_shared<const Snapshot>(std::move(data)) : nullptr;
}

} // namespace phalera
