// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/decodeddevice.h"
#include "exchange/rowsource.h"

#include <memory>
#include <optional>

namespace phalera {

/// A text table in whatever form: the device that it is in, and its rows.
class TextSource final : public RowSource
{
public:
    /// `device` is open for reading and stands at its beginning; `fileName` is what places name.
    TextSource(std::unique_ptr<QIODevice> device, QString fileName, TextForm form = {});

    /// As CsvReader::next().
    std::optional<Result<QStringList>> next() override { return m_rows->next(); }
    void allowAnyWidth() override;
    [[nodiscard]] Place placeOf(qsizetype cell) const override { return m_rows->placeOf(cell); }
    [[nodiscard]] qsizetype badCell() const override { return m_rows->badCell(); }
    [[nodiscard]] bool canContinue() const override { return m_rows->canContinue(); }
    [[nodiscard]] bool canRewind() const override { return !m_device->isSequential(); }
    void rewind() override;
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override { return m_device->isSequential() ? 0 : m_device->size(); }
    [[nodiscard]] TextForm textForm() const override { return m_form; }

private:
    void begin();

    std::unique_ptr<QIODevice> m_device;
    QString m_fileName;
    TextForm m_form;
    std::unique_ptr<DecodedDevice> m_decoded; ///< none where the device is in UTF-8 already
    std::optional<CsvReader> m_rows;
    bool m_hasAnyWidth = false;
};

} // namespace phalera
