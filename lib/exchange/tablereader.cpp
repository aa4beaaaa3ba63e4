// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "exchange/textsource.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// Levenshtein distance: the least number of inserted, deleted or replaced characters.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = size_t(j) + 1;
            const qsizetype replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({ replaced, row[at] + 1, row[at - 1] + 1 });
        }
    }
    return row.back();
}

QStringList tableNames()
{
    QStringList names;
    for (const Table table : AllTables)
        names.append(tableSpec(table).name);
    return names;
}

bool isRequired(const TableSpec &spec, const QString &column)
{
    const int index = fieldIndex(spec.table, column);
    return index >= 0 && spec.fields[size_t(index)].required;
}

/// Number of columns of the header that the table has, or -1 where a column is foreign to it or a required one is
/// missing.
qsizetype matchingColumns(Table table, const QStringList &header)
{
    const TableSpec &spec = tableSpec(table);
    const auto isKnown
        = [&](const QString &name) { return fieldIndex(table, name) >= 0 || idColumnName(table) == name; };
    const QStringList columns = columnNames(table);
    const bool hasAll = std::all_of(columns.begin(), columns.end(),
        [&](const QString &column) { return !isRequired(spec, column) || header.contains(column); });
    return hasAll && std::all_of(header.begin(), header.end(), isKnown) ? header.size() : -1;
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    QString nearest;
    qsizetype best = qMax<qsizetype>(1, name.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype distance = editDistance(name.toLower(), candidate);
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

bool isHeaderOfTable(const QStringList &header)
{
    return std::ranges::any_of(AllTables, [&](Table table) { return matchingColumns(table, header) > 0; });
}

QStringList columnNames(Table table)
{
    QStringList names;
    for (const FieldSpec &field : tableSpec(table).fields)
        names.append(field.name);
    return names;
}

Result<std::unique_ptr<QIODevice>> openForReading(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::FileNotFound, { path }, { path, 0, 0, {} });
    auto file = std::make_unique<QFile>(path);
    // A pipe or a device could keep the reader waiting for ever.
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileNotReadable, { path, file->errorString() }, { path, 0, 0, {} });
    return file;
}

Result<std::unique_ptr<TableReader>> TableReader::openFile(const QString &path, const TextFormWish &wish)
{
    return openForReading(path).and_then([&](std::unique_ptr<QIODevice> device) {
        const TextForm form = guessTextForm(*device, wish);
        return open(std::move(device), path, {}, form);
    });
}

Result<std::unique_ptr<TableReader>> TableReader::open(
    std::unique_ptr<QIODevice> device, const QString &fileName, std::optional<Table> table, TextForm form)
{
    return open(std::make_unique<TextSource>(std::move(device), fileName, std::move(form)), fileName, table);
}

Result<std::unique_ptr<TableReader>> TableReader::open(
    std::unique_ptr<RowSource> rows, const QString &fileName, std::optional<Table> table)
{
    std::unique_ptr<TableReader> reader(new TableReader(std::move(rows), fileName));
    if (!table)
        table = tableByName(QFileInfo(fileName).completeBaseName().toLower());
    if (const Result<void> header = reader->readHeader(table); !header)
        return tl::unexpected(header.error());
    reader->prepareIds();
    return reader;
}

TableReader::TableReader(std::unique_ptr<RowSource> rows, const QString &fileName)
    : m_rows(std::move(rows))
    , m_fileName(fileName)
{
}

Result<void> TableReader::readHeader(std::optional<Table> table)
{
    const auto row = m_rows->next();
    if (!row)
        return failure(Error::Kind::EmptyFile, { m_fileName }, { m_fileName, 0, 0, {} });
    if (!*row)
        return tl::unexpected(row->error());
    m_header = row->value();
    if (table) {
        m_table = *table;
    } else if (const Result<Table> found = tableOfHeader()) {
        m_table = *found;
    } else {
        return tl::unexpected(found.error());
    }
    return mapColumns();
}

Result<Table> TableReader::tableOfHeader() const
{
    std::optional<Table> best;
    qsizetype fewestMissing = std::numeric_limits<qsizetype>::max();
    bool isTie = false;
    for (const Table table : AllTables) {
        if (matchingColumns(table, m_header) < 0)
            continue;
        const qsizetype missing = qsizetype(tableSpec(table).fields.size()) - m_header.size();
        isTie = missing == fewestMissing;
        if (missing < fewestMissing) {
            best = table;
            fewestMissing = missing;
        }
    }
    if (best && !isTie)
        return *best;
    const Place where = m_rows->placeOf(0);
    QStringList args { QFileInfo(m_fileName).completeBaseName(), tableNames().join(", "_L1) };
    if (!where.sheet.isEmpty())
        args.append(where.sheet);
    return failure(Error::Kind::UnknownTable, args, where);
}

Result<void> TableReader::mapColumns()
{
    for (qsizetype cell = 0; cell < m_header.size(); ++cell) {
        const QString &name = m_header.at(cell);
        const int field = fieldIndex(m_table, name);
        const bool isIdColumn = field < 0 && !name.isEmpty() && name == idColumnName(m_table);
        if ((field < 0 && !isIdColumn) || m_header.indexOf(name) < cell)
            return tl::unexpected(wrongColumn(cell));
        if (isIdColumn)
            m_idCell = cell;
        m_fieldOfCell.append(field);
    }
    const TableSpec &spec = tableSpec(m_table);
    for (const FieldSpec &field : spec.fields) {
        if (!field.required || m_header.contains(field.name))
            continue;
        Place where = m_rows->placeOf(m_header.size());
        where.field = field.name;
        return failure(Error::Kind::MissingValue, { field.name }, where);
    }
    return {};
}

Error TableReader::wrongColumn(qsizetype cell) const
{
    const QString &name = m_header.at(cell);
    Place where = m_rows->placeOf(cell);
    where.field = name;
    const QStringList expected = columnNames(m_table);
    const QString nearest = m_header.indexOf(name) < cell ? QString() : nearestName(name, expected);
    return { Error::Kind::WrongHeader, { name, expected.join(", "_L1), nearest }, where };
}

std::optional<Result<ReadRecord>> TableReader::next()
{
    if (!m_pending.empty()) {
        Error error = std::move(m_pending.front());
        m_pending.pop_front();
        return tl::unexpected(std::move(error));
    }
    auto row = m_rows->next();
    if (!row)
        return std::nullopt;
    if (row->has_value())
        return readRow(row->value());
    Error error = row->error();
    if (error.kind != Error::Kind::RaggedRow)
        error.where.field = m_header.value(m_rows->badCell());
    return tl::unexpected(std::move(error));
}

/// Ids that do not depend on the order of the rows need all rows: one round to see which would share an id, one to
/// learn those.
void TableReader::prepareIds()
{
    if (tableSpec(m_table).hasIdColumn || m_idCell >= 0 || !m_rows->canRewind())
        return;
    const auto fields = tableSpec(m_table).fields;
    forEachRow([&](QStringList values) {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isOfId = fields[size_t(i)].type == FieldType::Date && fields[size_t(i)].required;
            if (isOfId) // equal dates may be written in several ways
                values[i] = canonicalCell(fields[size_t(i)], values.at(i)).value_or(values.at(i));
        }
        m_sharedIds.count(m_table, values);
    });
    m_sharedIds.endCount();
    if (m_sharedIds.anyShared()) {
        forEachRow([this](const QStringList &values) {
            Record record { m_table, {}, values };
            if (normalize(record).isEmpty())
                m_sharedIds.learn(m_table, record.values);
        });
    }
    m_idsPrepared = true;
}

/// Goes through all rows that are no error, and back to the first.
void TableReader::forEachRow(const std::function<void(const QStringList &)> &visit)
{
    while (const auto row = m_rows->next()) {
        if (*row)
            visit(valuesOf(row->value()));
    }
    rewind();
}

void TableReader::rewind()
{
    m_rows->rewind();
    (void)m_rows->next(); // the header, which was read before
}

QStringList TableReader::valuesOf(const QStringList &cells) const
{
    QStringList values(qsizetype(tableSpec(m_table).fields.size()));
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (m_fieldOfCell.at(cell) >= 0)
            values[m_fieldOfCell.at(cell)] = cells.at(cell);
    }
    return values;
}

std::optional<Result<ReadRecord>> TableReader::readRow(const QStringList &cells)
{
    const TableSpec &spec = tableSpec(m_table);
    ReadRecord read { { m_table, {}, valuesOf(cells) }, m_rows->placeOf(0), false, {}, {} };
    if (spec.hasIdColumn)
        read.record.id = read.record.value(u"id");
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        if (auto problem = m_rows->problemOf(cell)) {
            problem->where.field = m_header.at(cell);
            m_pending.push_back(*std::move(problem));
        }
    }
    if (!m_pending.empty())
        return next();
    for (Error &problem : normalize(read.record)) {
        const QString field = problem.where.field;
        problem.where = placeOf(field);
        m_pending.push_back(std::move(problem));
    }
    if (m_pending.empty()) {
        if (auto problem = takeId(read.record, cells))
            m_pending.push_back(std::move(*problem));
    }
    if (!m_pending.empty())
        return next();
    return read;
}

/// Gives the record its id: its own, that of the leading id column, or the derived one.
std::optional<Error> TableReader::takeId(Record &record, const QStringList &cells)
{
    const bool hasIdColumn = tableSpec(m_table).hasIdColumn;
    if (!hasIdColumn)
        record.id = m_idCell >= 0 ? cells.at(m_idCell).trimmed() : QString();
    if (record.id.isEmpty()) {
        record.id = m_idsPrepared ? m_sharedIds.take(m_table, record.values) : m_ids.addDerived(m_table, record.values);
        return std::nullopt;
    }
    if (m_ids.add(record.id))
        return std::nullopt;
    return Error { Error::Kind::DuplicateId, { record.id }, placeOf(hasIdColumn ? "id"_L1 : idColumnName(m_table)) };
}

Place TableReader::placeOf(const QString &field) const
{
    const qsizetype cell = m_header.indexOf(field);
    Place where = m_rows->placeOf(qMax<qsizetype>(cell, 0));
    where.field = field;
    return where;
}

} // namespace phalera
