// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/rowsource.h"

#include <deque>
#include <memory>

namespace phalera {

/// Reads further accounts of records from the long table that writeAttestations() writes: adjoining rows of one table,
/// record and number are one account. A row that does not hold takes its whole account with it.
class AttestationReader final : public RecordReader
{
public:
    /// Errors: FileNotFound, FileNotReadable, WrongHeader, what CsvReader gives. The columns stand in their one order.
    static Result<std::unique_ptr<AttestationReader>> open(
        std::unique_ptr<QIODevice> device, const QString &fileName, TextForm form = {});
    /// The same for rows of whatever format.
    static Result<std::unique_ptr<AttestationReader>> open(std::unique_ptr<RowSource> rows, const QString &fileName);

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override
    {
        return m_rows->canContinue() || m_rowAhead || m_account || !m_problems.empty();
    }
    [[nodiscard]] qint64 bytesRead() const override { return m_rows->bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_rows->bytesTotal(); }
    [[nodiscard]] TextForm textForm() const override { return m_rows->textForm(); }
    [[nodiscard]] QList<Error> remarks() const override { return m_rows->remarks(); }

private:
    struct Row
    {
        QStringList cells;
        Place where;
        QList<Place> places;
    };

    AttestationReader(std::unique_ptr<RowSource> rows, const QString &fileName);
    Result<void> readHeader();
    std::optional<Row> takeRow();
    bool refusesCells(qsizetype count);
    void readAccount();
    void begin(ReadRecord &account, const Row &row);
    void addValue(ReadRecord &account, const Row &row);
    void refuse(Error::Kind kind, const Row &row, int column, QStringList args);

    std::unique_ptr<RowSource> m_rows;
    QString m_fileName;
    std::optional<Row> m_rowAhead;
    std::deque<Error> m_problems;
    std::optional<ReadRecord> m_account; ///< read whole, not given out yet
    Place m_accountPlace;
    QHash<QString, Place> m_fieldPlaces; ///< of that account
    bool m_holds = true;                 ///< the account that is being read
};

} // namespace phalera
