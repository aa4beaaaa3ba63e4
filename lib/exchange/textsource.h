// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/decodeddevice.h"

#include <memory>
#include <optional>

namespace phalera {

/// A text table in whatever form: the device that it is in, and its rows.
class TextSource
{
public:
    /// `device` is open for reading and stands at its beginning; `fileName` is what places name.
    TextSource(std::unique_ptr<QIODevice> device, QString fileName, TextForm form = {});

    [[nodiscard]] CsvReader &rows() { return *m_rows; }
    [[nodiscard]] const CsvReader &rows() const { return *m_rows; }
    [[nodiscard]] const TextForm &form() const { return m_form; }
    /// False where the rows can be read only once.
    [[nodiscard]] bool canRewind() const { return !m_device->isSequential(); }
    /// Back to the first row.
    void rewind();
    /// As RecordReader has them.
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const { return m_device->isSequential() ? 0 : m_device->size(); }

private:
    void begin();

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    TextForm m_form;
    std::unique_ptr<DecodedDevice> m_decoded; ///< none where the device is in UTF-8 already
    std::optional<CsvReader> m_rows;
};

/// The first rows of a text table as it will be read, at most so many and of its first 64 KB; a row with a problem is
/// left out, for the import names it. Errors: as openForReading().
struct TableBeginning
{
    TextForm form;
    QList<QStringList> rows;
};
[[nodiscard]] Result<TableBeginning> beginningOf(const QString &path, const TextFormWish &wish, qsizetype mostRows);

} // namespace phalera
