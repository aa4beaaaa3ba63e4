// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

namespace phalera {

/// Writes comma-separated values, or such with another delimiter, as UTF-8 without BOM, quotes only where RFC 4180
/// needs them: equal rows give equal bytes. Rows end with LF, as version control likes files, or with CRLF, as RFC 4180
/// section 2 has it.
class CsvWriter
{
public:
    enum class LineEnd : quint8 { Lf, CrLf };
    /// `device` is open for writing and outlives the writer.
    explicit CsvWriter(QIODevice &device, LineEnd lineEnd = LineEnd::Lf, char delimiter = ',');
    CsvWriter(const CsvWriter &) = delete;
    CsvWriter &operator=(const CsvWriter &) = delete;
    ~CsvWriter();

    void writeRow(const QStringList &cells);
    /// Writes what is still held back, and says whether all went well: DiskFull or FileNotWritable (args: the system's
    /// reason).
    Result<void> finish();

private:
    void appendCell(const QString &cell);
    void flush();

    QIODevice &m_device;
    QByteArrayView m_lineEnd;
    char m_delimiter;
    QByteArray m_buffer;
    bool m_failed = false;
};

/// Why a device took less than it was given: DiskFull or FileNotWritable, args: the file, the system's reason.
[[nodiscard]] Error writeError(const QIODevice &device);

} // namespace phalera
