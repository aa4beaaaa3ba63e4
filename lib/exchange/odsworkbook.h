// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/odsstyles.h"
#include "exchange/workbook.h"
#include "exchange/zipfile.h"

namespace phalera {

/// A spreadsheet of OpenDocument. All its sheets stand in one part, so that the later ones are reached by passing over
/// those before.
class OdsWorkbook final : public Workbook
{
public:
    /// As Workbook::open().
    static Result<std::shared_ptr<Workbook>> open(std::unique_ptr<ZipFile> zip);

    [[nodiscard]] Result<std::unique_ptr<SheetStream>> stream(qsizetype sheet) override;
    [[nodiscard]] qint64 bytesOf(qsizetype sheet) const override;

private:
    explicit OdsWorkbook(std::unique_ptr<ZipFile> zip);
    Result<void> checkEncryption() const;
    Result<void> readStyles();
    Result<void> readSheets();

    std::unique_ptr<ZipFile> m_zip;
    OdsStyles m_styles;
};

} // namespace phalera
