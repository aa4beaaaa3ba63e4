// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/xlsxwriter.h"

#include <QSaveFile>

namespace phalera {

namespace {

bool isNumber(Table table, const QString &column)
{
    const int field = fieldIndex(table, column);
    return field >= 0 && tableSpec(table).fields[size_t(field)].type == FieldType::Integer;
}

/// Takes the rows of one sheet, the first of which names the columns.
class SheetFilling
{
public:
    SheetFilling(XlsxWriter &writer, QString name, std::function<bool(const QString &)> isNumber)
        : m_writer(writer)
        , m_name(std::move(name))
        , m_isNumber(std::move(isNumber))
    {
    }

    [[nodiscard]] RowVisitor visitor()
    {
        return [this](const QStringList &cells) {
            if (m_isBegun)
                m_written = m_writer.writeRow(cells);
            else
                begin(cells);
            return m_written.has_value();
        };
    }
    /// What went wrong while rows were visited, or with the visit.
    [[nodiscard]] Result<void> result(const Result<void> &visited) const { return m_written ? visited : m_written; }

private:
    void begin(const QStringList &head)
    {
        QList<SheetColumn> columns;
        for (const QString &name : head)
            columns.append({ name, m_isNumber(name) });
        m_writer.beginSheet(m_name, columns);
        m_isBegun = true;
    }

    XlsxWriter &m_writer;
    QString m_name;
    std::function<bool(const QString &)> m_isNumber;
    Result<void> m_written;
    bool m_isBegun = false;
};

} // namespace

Result<void> writeWorkbook(QIODevice &device, const PackageRows &rows, const WorkbookNotes &notes)
{
    XlsxWriter writer(device, notes.made);
    for (const Table table : AllTables) {
        SheetFilling sheet(
            writer, tableSpec(table).name, [table](const QString &column) { return isNumber(table, column); });
        if (const auto written = sheet.result(visitTable(table, rows, sheet.visitor())); !written)
            return written;
    }
    bool hasAccounts = false;
    const auto looked = rows.furtherAccounts([&](const Attestation &) {
        hasAccounts = true;
        return false;
    });
    if (!looked)
        return looked;
    if (hasAccounts) {
        SheetFilling sheet(writer, AttestationsTableName, [](const QString &) { return false; });
        if (const auto written = sheet.result(visitAttestations(rows, sheet.visitor())); !written)
            return written;
    }
    writer.beginNotes(notes.sheet);
    for (const auto &[label, text] : notes.lines) {
        if (const auto written = writer.writeRow({ label, text }); !written)
            return written;
    }
    return writer.finish();
}

Result<void> writeWorkbook(const QString &path, const PackageRows &rows, const WorkbookNotes &notes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(writeError(file));
    if (const auto written = writeWorkbook(file, rows, notes); !written)
        return written;
    if (!file.commit())
        return tl::unexpected(writeError(file));
    return {};
}

} // namespace phalera
