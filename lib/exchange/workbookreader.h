// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/workbook.h"

#include <memory>

namespace phalera {

/// Reads the records of a workbook whose sheets are founding tables: those that are called as tables are, in the order
/// of AllTables, then further accounts. Where no sheet is called so, the first one that is not hidden is a table,
/// which the file's name or its columns tell.
class WorkbookReader final : public RecordReader
{
public:
    /// `sheet`: the only one to read, by name or number; empty for all. Errors: FileNotFound, FileNotReadable, what
    /// Workbook::open(), Workbook::sheetNamed() and, for a single sheet, TableReader::open() give.
    static Result<std::unique_ptr<WorkbookReader>> open(const QString &path, const QString &sheet = {});

    /// A sheet whose header is wrong is one problem, and the next sheets are read.
    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override
    {
        return m_reader ? m_reader->placeOf(field) : Place {};
    }
    [[nodiscard]] bool canContinue() const override { return m_reader || m_next < m_parts.size(); }
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_bytesTotal; }
    [[nodiscard]] QList<Error> remarks() const override;

private:
    struct Part
    {
        qsizetype sheet = 0;
        std::optional<Table> table;
        bool isAccounts = false;
    };

    explicit WorkbookReader(std::shared_ptr<Workbook> workbook);
    void findTables();
    Result<void> choose(const QString &sheet);
    Result<void> openPart(const Part &part);

    std::shared_ptr<Workbook> m_workbook;
    QList<Part> m_parts;
    QStringList m_leftOut;
    qsizetype m_next = 0;
    std::unique_ptr<RecordReader> m_reader;
    QList<Error> m_remarks; ///< of the sheets that are read
    qint64 m_bytesBefore = 0;
    qint64 m_bytesTotal = 0;
};

} // namespace phalera
