// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbookreader.h"

#include "exchange/attestationreader.h"
#include "exchange/packagewriter.h"
#include "exchange/sheetrows.h"
#include "exchange/tablereader.h"

#include <QFileInfo>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<WorkbookReader>> WorkbookReader::open(const QString &path, const QString &sheet)
{
    auto device = openForReading(path);
    if (!device)
        return tl::unexpected(device.error());
    auto workbook = Workbook::open(*std::move(device), path);
    if (!workbook)
        return tl::unexpected(workbook.error());
    std::unique_ptr<WorkbookReader> reader(new WorkbookReader(*std::move(workbook)));
    if (sheet.isEmpty())
        reader->findTables();
    if (reader->m_parts.isEmpty()) {
        if (const auto chosen = reader->choose(sheet); !chosen)
            return tl::unexpected(chosen.error());
    }
    for (const Part &part : std::as_const(reader->m_parts)) {
        reader->m_bytesTotal += reader->m_workbook->bytesOf(part.sheet);
        reader->m_leftOut.removeOne(reader->m_workbook->sheetNames().at(part.sheet));
    }
    return reader;
}

WorkbookReader::WorkbookReader(std::shared_ptr<Workbook> workbook)
    : m_workbook(std::move(workbook))
    , m_leftOut(m_workbook->sheetNames())
{
}

/// The sheets that are called as founding tables.
void WorkbookReader::findTables()
{
    const QStringList names = m_workbook->sheetNames();
    for (qsizetype sheet = 0; sheet < names.size(); ++sheet) {
        const QString name = names.at(sheet).toLower();
        const auto table = tableByName(name);
        if (table || name == AttestationsTableName)
            m_parts.append({ sheet, table, !table });
    }
    const auto order = [](const Part &part) { return part.table ? int(*part.table) : int(AllTables.size()); };
    std::ranges::stable_sort(m_parts, {}, order);
}

/// The one sheet that is meant. It is opened at once, so that a header that is none of ours is a problem of the file.
Result<void> WorkbookReader::choose(const QString &wish)
{
    const auto sheet = m_workbook->sheetNamed(wish);
    if (!sheet)
        return tl::unexpected(sheet.error());
    const QString name = m_workbook->sheetNames().at(*sheet).toLower();
    auto table = tableByName(name);
    if (!table)
        table = tableByName(QFileInfo(m_workbook->fileName()).completeBaseName().toLower());
    m_parts.append({ *sheet, table, name == AttestationsTableName });
    m_next = 1;
    return openPart(m_parts.constFirst());
}

Result<void> WorkbookReader::openPart(const Part &part)
{
    auto rows = m_workbook->rows(part.sheet);
    if (!rows)
        return tl::unexpected(rows.error());
    const QString &file = m_workbook->fileName();
    const auto keep = [this](auto reader) { m_reader = std::move(reader); };
    return part.isAccounts ? AttestationReader::open(*std::move(rows), file).map(keep)
                           : TableReader::open(*std::move(rows), file, part.table).map(keep);
}

std::optional<Result<ReadRecord>> WorkbookReader::next()
{
    for (;;) {
        if (m_reader) {
            if (auto record = m_reader->next())
                return record;
            m_remarks += m_reader->remarks();
            m_bytesBefore += m_workbook->bytesOf(m_parts.at(m_next - 1).sheet);
            m_reader.reset();
        }
        if (m_next == m_parts.size())
            return std::nullopt;
        if (const auto opened = openPart(m_parts.at(m_next++)); !opened)
            return tl::unexpected(opened.error());
    }
}

qint64 WorkbookReader::bytesRead() const
{
    return m_bytesBefore + (m_reader ? m_reader->bytesRead() : 0);
}

QList<Error> WorkbookReader::remarks() const
{
    QList<Error> remarks = m_remarks;
    if (!m_leftOut.isEmpty())
        remarks.prepend({ Error::Kind::SheetsLeftOut, m_leftOut, { m_workbook->fileName(), 0, 0, {} } });
    return remarks;
}

} // namespace phalera
