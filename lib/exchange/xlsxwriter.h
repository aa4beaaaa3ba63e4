// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QDateTime>
#include <QIODevice>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace phalera {

/// A column of a sheet that is written.
struct SheetColumn
{
    QString title;
    bool isNumber = false; ///< whole numbers in it become numbers; all else in a sheet is text, so that nothing is
                           ///< taken for a date or loses its zeros
};

/// Writes a workbook of Office Open XML in constant memory: sheets with a head row that stays in view and filters, one
/// after another. Equal rows give equal bytes, where `made` is equal too.
class XlsxWriter
{
public:
    /// `device` is open for writing and outlives the writer. Nothing is written to it before finish().
    explicit XlsxWriter(QIODevice &device, const QDateTime &made);
    ~XlsxWriter();
    Q_DISABLE_COPY_MOVE(XlsxWriter)

    /// A sheet to which the next rows go. What no name of a sheet can hold is left out of `name`.
    void beginSheet(const QString &name, const QList<SheetColumn> &columns);
    /// A sheet of two columns without a head: labels and what they say.
    void beginNotes(const QString &name);
    /// Errors: TooManyRows (of MostSheetRows) and CellTooLong (of LongestSheetCell), with sheet, row and column.
    [[nodiscard]] Result<void> writeRow(const QStringList &cells);
    /// Ends the workbook and writes it to the device: FileNotWritable, DiskFull.
    [[nodiscard]] Result<void> finish();

private:
    struct Free
    {
        void operator()(lxw_workbook *workbook) const;
    };
    /// What was written of a sheet.
    struct Sheet
    {
        QString name;
        QList<SheetColumn> columns;
        std::vector<qsizetype> widths; ///< in characters, of the first rows
        qint64 rows = 0;
        qint64 rowsWithCells = 0;
        bool hasHead = false;
    };

    void addSheet(Sheet sheet);
    void endSheet();
    [[nodiscard]] Result<void> writeCells(const QStringList &cells, bool isHead);
    [[nodiscard]] Result<void> checkSheets() const;
    [[nodiscard]] Error notWritten(const QString &reason) const;

    QIODevice &m_device;
    QTemporaryDir m_folder;
    QByteArray m_path;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headFormat = nullptr;
    std::vector<Sheet> m_sheets;
};

/// Now, or the moment that SOURCE_DATE_EPOCH names (reproducible-builds.org): what a file says it was written at.
[[nodiscard]] QDateTime momentOfWriting();

} // namespace phalera
