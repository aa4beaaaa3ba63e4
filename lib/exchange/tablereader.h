// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/rowsource.h"
#include "exchange/sharedids.h"

#include <deque>
#include <functional>
#include <memory>

namespace phalera {

/// Reads the records of one founding table from a text table or a sheet. Columns may stand in any order and optional
/// ones may be missing. The table is known by the file's name ("people.csv"), else by its columns. Tables without an id
/// column may begin with one, see idColumnName(); without it they are read through beforehand, so that ids do not
/// depend on the order of rows (a device that cannot be read twice numbers rows that share an id as they come).
class TableReader final : public RecordReader
{
public:
    /// Its form is guessed, unless `wish` says it. Errors: FileNotFound, FileNotReadable.
    static Result<std::unique_ptr<TableReader>> openFile(const QString &path, const TextFormWish &wish = {});
    /// `device` is open for reading. Errors of the header come here, for without it nothing can be read: UnknownTable
    /// (args: the file's name, the tables known, the sheet if it is one); WrongHeader (args: the column, the columns
    /// expected, the nearest of them or an empty text) for an unknown or repeated column; MissingValue with
    /// Place::field for a required column that is missing; what CsvReader gives.
    static Result<std::unique_ptr<TableReader>> open(std::unique_ptr<QIODevice> device, const QString &fileName,
        std::optional<Table> table = {}, TextForm form = {});
    /// The same for rows of whatever format. A cell without its value (RowSource::problemOf()) is a problem of its row.
    static Result<std::unique_ptr<TableReader>> open(
        std::unique_ptr<RowSource> rows, const QString &fileName, std::optional<Table> table = {});

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return m_rows->canContinue() || !m_pending.empty(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_rows->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_rows->bytesTotal(); }
    [[nodiscard]] TextForm textForm() const override { return m_rows->textForm(); }
    [[nodiscard]] QList<Error> remarks() const override { return m_rows->remarks(); }

    [[nodiscard]] Table table() const { return m_table; }
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    TableReader(std::unique_ptr<RowSource> rows, const QString &fileName);
    Result<void> readHeader(std::optional<Table> table);
    Result<Table> tableOfHeader() const;
    Result<void> mapColumns();
    void prepareIds();
    void forEachRow(const std::function<void(const QStringList &values)> &visit);
    void rewind();
    [[nodiscard]] QStringList valuesOf(const QStringList &cells) const;
    [[nodiscard]] Error wrongColumn(qsizetype cell) const;
    std::optional<Result<ReadRecord>> readRow(const QStringList &cells);
    std::optional<Error> takeId(Record &record, const QStringList &cells);

    std::unique_ptr<RowSource> m_rows;
    QString m_fileName;
    Table m_table = Table::Sources;
    QStringList m_header;
    QList<int> m_fieldOfCell; ///< field index of each column; -1: the leading id column
    qsizetype m_idCell = -1;
    SeenIds m_ids;
    SharedIds m_sharedIds;
    bool m_idsPrepared = false;
    std::deque<Error> m_pending;
};

/// The name among `known` that is nearest to `name` by edit distance, if it is near enough to be meant; else empty.
[[nodiscard]] QString nearestName(const QString &name, const QStringList &known);
/// Whether a table of ours could have this header.
[[nodiscard]] bool isHeaderOfTable(const QStringList &header);
/// Names of the columns of a table, in their order.
[[nodiscard]] QStringList columnNames(Table table);
/// Opens a file for reading: FileNotFound, FileNotReadable.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openForReading(const QString &path);

} // namespace phalera
