// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetstream.h"
#include "exchange/xlsxworkbook.h"
#include "exchange/xmlpart.h"

#include <memory>

namespace phalera {

/// The rows of one sheet of Office Open XML (ECMA-376 part 1, 18.3.1).
class XlsxSheet final : public SheetStream
{
public:
    /// `parts` outlive this.
    XlsxSheet(std::unique_ptr<XmlPart> source, const XlsxParts &parts, MergedRows merges, QString fileName);

    std::optional<Result<SheetRow>> next() override;
    [[nodiscard]] qint64 hiddenColumns(qint64 ofFirst) const override { return m_hidden.count(ofFirst); }
    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }

private:
    /// A cell as the file has it.
    struct RawCell
    {
        QString type;
        QString value;
        QString formula;
        CellFormat format;
        bool hasFormula = false;
        bool hasValue = false;
    };

    Result<SheetRow> readRow();
    bool readCell(SheetRow &row);
    bool place(SheetCell &cell, const SheetRow &row, QStringView reference);
    [[nodiscard]] RawCell readRaw(const QXmlStreamAttributes &attributes);
    bool take(SheetCell &cell, const RawCell &raw);
    void takeNumber(SheetCell &cell, const RawCell &raw) const;
    bool fail(const QString &reason);
    [[nodiscard]] tl::unexpected<Error> broken() const;

    std::unique_ptr<XmlPart> m_source;
    const XlsxParts &m_parts;
    MergedRows m_merges;
    QString m_fileName;
    HiddenColumns m_hidden;
    QString m_error;
    qint64 m_row = 0;
    qint64 m_column = 0;
    bool m_isInRows = false;
    bool m_hasRows = false;
    bool m_ended = false;
};

} // namespace phalera
