// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attestationreader.h"

#include "exchange/tableschema.h"
#include "exchange/textsource.h"

namespace phalera {

using namespace Qt::StringLiterals;

namespace {
enum Column {
    TableColumn,
    RecordColumn,
    NumberColumn,
    SourcesColumn,
    LocatorColumn,
    WordingColumn,
    FieldColumn,
    ValueColumn
};
}

Result<std::unique_ptr<AttestationReader>> AttestationReader::open(
    std::unique_ptr<QIODevice> device, const QString &fileName, TextForm form)
{
    return open(std::make_unique<TextSource>(std::move(device), fileName, std::move(form)), fileName);
}

Result<std::unique_ptr<AttestationReader>> AttestationReader::open(
    std::unique_ptr<RowSource> rows, const QString &fileName)
{
    std::unique_ptr<AttestationReader> reader(new AttestationReader(std::move(rows), fileName));
    if (const Result<void> header = reader->readHeader(); !header)
        return tl::unexpected(header.error());
    return reader;
}

AttestationReader::AttestationReader(std::unique_ptr<RowSource> rows, const QString &fileName)
    : m_rows(std::move(rows))
    , m_fileName(fileName)
{
}

Result<void> AttestationReader::readHeader()
{
    const auto header = m_rows->next();
    if (!header)
        return failure(Error::Kind::EmptyFile, { m_fileName }, { m_fileName, 0, 0, {} });
    if (!*header)
        return tl::unexpected(header->error());
    const QStringList expected = attestationColumns();
    const QStringList &found = header->value();
    for (qsizetype i = 0; i < qMax(found.size(), expected.size()); ++i) {
        if (found.value(i) != expected.value(i))
            return failure(Error::Kind::WrongHeader, { found.value(i), expected.join(", "_L1), expected.value(i) },
                m_rows->placeOf(i));
    }
    return {};
}

Place AttestationReader::placeOf(const QString &field) const
{
    Place where = m_fieldPlaces.value(field, m_accountPlace);
    where.field = field;
    return where;
}

std::optional<Result<ReadRecord>> AttestationReader::next()
{
    if (m_problems.empty() && !m_account)
        readAccount();
    if (!m_problems.empty()) {
        Error problem = std::move(m_problems.front());
        m_problems.pop_front();
        return tl::unexpected(std::move(problem));
    }
    if (!m_account)
        return std::nullopt;
    ReadRecord account = std::move(*m_account);
    m_account.reset();
    return account;
}

/// The next row that can be read at all; problems on the way are kept for next().
std::optional<AttestationReader::Row> AttestationReader::takeRow()
{
    if (m_rowAhead)
        return std::exchange(m_rowAhead, std::nullopt);
    while (auto cells = m_rows->next()) {
        if (!*cells) {
            m_problems.push_back(cells->error());
            m_holds = false;
            continue;
        }
        Row row { cells->value(), m_rows->placeOf(0), {} };
        const QStringList columns = attestationColumns();
        for (qsizetype cell = 0; cell < columns.size(); ++cell) {
            row.places.append(m_rows->placeOf(cell));
            row.places.last().field = columns.at(cell);
        }
        if (refusesCells(columns.size()))
            continue;
        return row;
    }
    return std::nullopt;
}

/// Whether a cell of the row has no value though something stands there.
bool AttestationReader::refusesCells(qsizetype count)
{
    bool refuses = false;
    for (qsizetype cell = 0; cell < count; ++cell) {
        if (auto problem = m_rows->problemOf(cell)) {
            m_problems.push_back(*std::move(problem));
            m_holds = false;
            refuses = true;
        }
    }
    return refuses;
}

void AttestationReader::readAccount()
{
    m_holds = true;
    std::optional<Row> row = takeRow();
    if (!row)
        return;
    m_holds = true; // rows that could not be read before the first one are no part of it
    const QStringList key = row->cells.first(SourcesColumn);
    ReadRecord account { {}, row->where, true, {}, {} };
    begin(account, *row);
    while (row && row->cells.first(SourcesColumn) == key) {
        if (m_holds)
            addValue(account, *row);
        row = takeRow();
    }
    m_rowAhead = row;
    if (!m_holds)
        return;
    const QList<Error> problems = normalize(account.record);
    for (Error problem : problems) {
        const QString field = problem.where.field;
        problem.where = placeOf(field);
        if (problem.kind == Error::Kind::MissingValue) // an account need not speak of every field
            continue;
        m_holds = false;
        m_problems.push_back(std::move(problem));
    }
    if (m_holds)
        m_account = std::move(account);
}

void AttestationReader::begin(ReadRecord &account, const Row &row)
{
    const auto table = tableByName(row.cells.at(TableColumn));
    if (!table)
        return refuse(Error::Kind::UnknownTable, row, TableColumn, { row.cells.at(TableColumn) });
    if (row.cells.at(RecordColumn).isEmpty())
        return refuse(Error::Kind::MissingValue, row, RecordColumn, {});
    const TableSpec &spec = tableSpec(*table);
    account.record = { *table, row.cells.at(RecordColumn), QStringList(qsizetype(spec.fields.size())) };
    if (spec.hasIdColumn)
        account.record.values[fieldIndex(*table, u"id")] = account.record.id;
    m_accountPlace = row.where;
    m_fieldPlaces.clear();
    if (const int sources = sourcesFieldIndex(*table); sources >= 0) {
        account.record.values[sources] = row.cells.at(SourcesColumn);
        m_fieldPlaces.insert(spec.fields[size_t(sources)].name, row.places.at(SourcesColumn));
    }
    account.locator = row.cells.at(LocatorColumn);
    account.wording = row.cells.at(WordingColumn);
}

void AttestationReader::addValue(ReadRecord &account, const Row &row)
{
    const QString &name = row.cells.at(FieldColumn);
    if (name.isEmpty() && row.cells.at(ValueColumn).isEmpty())
        return;
    const int field = fieldIndex(account.record.table, name);
    if (field < 0 || field == sourcesFieldIndex(account.record.table))
        return refuse(Error::Kind::UnknownField, row, FieldColumn, { name });
    account.record.values[field] = row.cells.at(ValueColumn);
    m_fieldPlaces.insert(name, row.places.at(ValueColumn));
}

void AttestationReader::refuse(Error::Kind kind, const Row &row, int column, QStringList args)
{
    m_holds = false;
    m_problems.push_back({ kind, std::move(args), row.places.at(column) });
}

} // namespace phalera
