// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheetstream.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace phalera {

class SheetRows;

/// A file of sheets: Office Open XML (.xlsx, ECMA-376) or OpenDocument (.ods, ISO/IEC 26300). It is read as it streams
/// by, in bounded memory; nothing that it links to is fetched, no macro is looked at.
class Workbook : public std::enable_shared_from_this<Workbook>
{
public:
    /// `device` is open for reading and can be read at any place; `fileName` is what places name. Errors: BadWorkbook
    /// (args: file, what is wrong); OldWorkbook for binary ones and Encrypted (args: file); TooLarge.
    static Result<std::shared_ptr<Workbook>> open(std::unique_ptr<QIODevice> device, const QString &fileName);
    virtual ~Workbook() = default;
    Q_DISABLE_COPY_MOVE(Workbook)

    [[nodiscard]] const QString &fileName() const { return m_fileName; }
    [[nodiscard]] QStringList sheetNames() const;
    /// The sheet that is meant by a name or a number from 1; where nothing is said, the first that is not hidden.
    /// NoSuchSheet (args: what was said, the names).
    [[nodiscard]] Result<qsizetype> sheetNamed(const QString &wish) const;
    /// The cells of a sheet as rows of texts, with a remark that names the sheets `leftOut`. Numbers stand as they are
    /// written, dates as EDTF (see CellFormat), booleans as true and false. Errors: BadWorkbook.
    [[nodiscard]] Result<std::unique_ptr<SheetRows>> rows(qsizetype sheet, QStringList leftOut = {});

    /// The cells of a sheet, from its beginning, and the bytes that they take. For SheetRows.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetStream>> stream(qsizetype sheet) = 0;
    [[nodiscard]] virtual qint64 bytesOf(qsizetype sheet) const = 0;

protected:
    struct Sheet
    {
        QString name;
        bool isHidden = false;
    };
    explicit Workbook(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }
    void addSheet(Sheet sheet) { m_sheets.append(std::move(sheet)); }
    [[nodiscard]] qsizetype sheetCount() const { return m_sheets.size(); }

private:
    QString m_fileName;
    QList<Sheet> m_sheets;
};

/// Whether a file is called as workbooks are; "xlsx", "ods" or empty.
[[nodiscard]] QString workbookFormat(const QString &path);
[[nodiscard]] inline bool isWorkbookName(const QString &path)
{
    return !workbookFormat(path).isEmpty();
}

} // namespace phalera
