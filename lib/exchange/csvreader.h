// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recenttexts.h"
#include "exchange/textform.h"
#include "record/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace phalera {

/// Bounds against files that would fill the memory, in bytes.
struct CsvLimits
{
    qsizetype cell = qsizetype(1) << 20;
    qsizetype row = qsizetype(16) << 20;
};

/// Reads comma-separated values (RFC 4180, section 2), or such with another delimiter, from any device, a row at a
/// time, in constant memory: strict UTF-8 with or without BOM; LF, CRLF or CR; no quote inside an unquoted cell. Wholly
/// blank lines are passed over. The width of the first row is that of the table.
class CsvReader
{
public:
    /// `device` is open for reading and outlives the reader; `fileName` is what places name.
    CsvReader(QIODevice &device, QString fileName, CsvLimits limits = {});
    /// The same for the text of a DecodedDevice: what was no text in the encoding of `form` is a NotInEncoding (args:
    /// the encoding).
    CsvReader(QIODevice &device, QString fileName, TextForm form);

    /// Gives rows of any width instead of a RaggedRow.
    void allowAnyWidth() { m_hasAnyWidth = true; }

    /// Cells of the next row, or what is wrong with it: BadQuote, RaggedRow (args: cells found, cells expected),
    /// NotUtf8, TooLarge (args: file, limit in bytes), FileNotReadable (args: file, the system's reason), EmptyFile
    /// where there is no row at all. None at the end.
    std::optional<Result<QStringList>> next();
    /// Place of a cell of the last row: line and column of its first character, quote included. The index after the
    /// last cell gives the end of the row.
    [[nodiscard]] Place placeOf(qsizetype cell) const;
    /// Index of the cell that the last error but RaggedRow is about.
    [[nodiscard]] qsizetype badCell() const { return m_badCell; }
    [[nodiscard]] bool canContinue() const { return !m_ended; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class State : quint8 { CellStart, Plain, Quoted, AfterQuote, Broken };
    struct Spot
    {
        qsizetype offset = 0;
        qint64 line = 1;
        qsizetype lineStart = 0;
    };
    struct Cell
    {
        Spot start;
        qsizetype length = 0;
        bool quoted = false;
        bool hasEscapes = false;
    };

    bool fill();
    bool scanRow();
    void step(State &state, char byte, const Spot &here);
    void endCell(qsizetype end);
    void fail(Error::Kind kind, const Spot &spot, QStringList args = {});
    void stop(Error::Kind kind, const Spot &spot, QStringList args = {});
    [[nodiscard]] bool isTooLarge(const Spot &here);
    void countLine(Spot &here, char byte);
    bool dropBom();
    std::optional<Result<QStringList>> rowResult();
    [[nodiscard]] Place placeOf(const Spot &spot) const;
    [[nodiscard]] QString text(const Cell &cell);

    QIODevice &m_device;
    QString m_fileName;
    CsvLimits m_limits;
    TextForm m_form;
    QByteArray m_buffer;
    qsizetype m_rowStart = 0; ///< in m_buffer; every offset counts from it
    qsizetype m_rowEnd = 0;   ///< offset after the row's last cell, without the line end
    qsizetype m_nextRow = 0;  ///< offset of the next row
    qint64 m_nextLine = 1;
    Spot m_endSpot;
    RecentTexts m_texts;
    std::vector<Cell> m_cells;
    std::optional<Error> m_error;
    qsizetype m_badCell = 0;
    qsizetype m_width = 0;
    qint64 m_bytesRead = 0;
    bool m_deviceAtEnd = false;
    bool m_hasAnyWidth = false;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace phalera
