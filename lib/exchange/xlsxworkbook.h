// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cellformat.h"
#include "exchange/sharedstrings.h"
#include "exchange/workbook.h"
#include "exchange/zipfile.h"

#include <QHash>

namespace phalera {

class XmlPart;

/// What the cells of a workbook refer to.
struct XlsxParts
{
    DayCount dayCount = DayCount::Excel1900;
    QList<CellFormat> formats; ///< by the number of a cell's style
    SharedStrings strings;
};

/// Rows that merged cells cover, by their first cell. Only of those that cover more than one.
using MergedRows = QHash<std::pair<qint64, qint64>, qint64>; ///< row and column -> number of rows

/// A workbook of Office Open XML, transitional or strict.
class XlsxWorkbook final : public Workbook
{
public:
    /// As Workbook::open().
    static Result<std::shared_ptr<Workbook>> open(std::unique_ptr<ZipFile> zip);

    [[nodiscard]] Result<std::unique_ptr<SheetStream>> stream(qsizetype sheet) override;
    [[nodiscard]] qint64 bytesOf(qsizetype sheet) const override;

private:
    struct Relation
    {
        QString type; ///< the end of its address: "worksheet"
        QString target;
    };

    explicit XlsxWorkbook(std::unique_ptr<ZipFile> zip);
    Result<void> readParts();
    Result<QHash<QString, Relation>> relationsOf(const QString &part) const;
    Result<QString> workbookPart() const;
    Result<void> readSheets(const QString &part, const QHash<QString, Relation> &relations);
    Result<void> readStyles(const QString &part);
    Result<void> readStrings(const QString &part);
    Result<bool> isFromLibreOffice(const QString &part) const;
    Result<std::unique_ptr<XmlPart>> xml(const QString &part) const;
    Result<void> checked(const XmlPart &part) const;
    Result<MergedRows> readMerges(const QString &part) const;
    Result<bool> mentionsMerges(const QString &part) const;

    std::unique_ptr<ZipFile> m_zip;
    XlsxParts m_parts;
    QStringList m_sheetParts; ///< parallel to the sheets
    QHash<qsizetype, MergedRows> m_merges;
};

} // namespace phalera
