// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/odsstyles.h"
#include "exchange/sheetstream.h"
#include "exchange/xmlpart.h"

#include <memory>

namespace phalera {

/// The rows of one sheet of OpenDocument (ISO/IEC 26300 part 1, 9.1).
class OdsSheet final : public SheetStream
{
public:
    /// Sheets are the tables so deep in the part; what is deeper stands in cells.
    static constexpr int TableDepth = 4;

    /// `styles` outlive this; `sheet` counts from 0.
    OdsSheet(std::unique_ptr<XmlPart> source, const OdsStyles &styles, qsizetype sheet, QString fileName);

    std::optional<Result<SheetRow>> next() override;
    [[nodiscard]] qint64 hiddenColumns(qint64 ofFirst) const override { return m_hidden.count(ofFirst); }
    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }

private:
    struct ColumnStyle
    {
        qint64 last = 0;
        QString style;
    };

    bool findSheet();
    void readColumn();
    Result<SheetRow> readRow();
    bool readCell(SheetRow &row, qint64 &column, const QString &rowStyle);
    [[nodiscard]] SheetCell readValue(const QString &style);
    [[nodiscard]] QString readParagraphs();
    void appendParagraph(QString &text);
    [[nodiscard]] QString styleOf(qint64 column) const;
    [[nodiscard]] tl::unexpected<Error> broken() const;

    std::unique_ptr<XmlPart> m_source;
    const OdsStyles &m_styles;
    qsizetype m_sheet;
    QString m_fileName;
    std::vector<ColumnStyle> m_columnStyles;
    HiddenColumns m_hidden;
    QString m_error;
    qint64 m_row = 0; ///< the last one that was read
    qint64 m_columns = 0;
    bool m_isFound = false;
    bool m_ended = false;
};

} // namespace phalera
