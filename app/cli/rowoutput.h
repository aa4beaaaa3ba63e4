// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"
#include "exchange/workbookwriter.h"
#include "exchange/xlsxwriter.h"

namespace phalera::cli {

/// One column of rows that go out: how programs and people read it.
struct OutputColumn
{
    enum class Type : quint8 { Text, Number, List };
    QString name;  ///< key in JSON, head in CSV
    QString title; ///< head of the table
    Type type = Type::Text;
};

/// Writes rows in one of the formats. Programs get canonical values, people get words.
class RowOutput
{
public:
    RowOutput(QIODevice &device, OutputFormat format, const QList<OutputColumn> &columns, int width);
    /// What a workbook says of itself at its end.
    void setNotes(WorkbookNotes notes) { m_notes = std::move(notes); }

    /// `values`: canonical, parallel to the columns, lists joined by ';'. `words`: as people read them; only asked for
    /// in tables.
    void add(const QStringList &values, const QStringList &words);
    Result<void> finish();

private:
    Result<void> finishWorkbook();

    QIODevice &m_device;
    OutputFormat m_format;
    QList<OutputColumn> m_columns;
    int m_width;
    CsvWriter m_csv;
    JsonWriter m_json;
    TextTable m_table;
    std::unique_ptr<XlsxWriter> m_workbook; ///< if that is the format
    WorkbookNotes m_notes;
    Result<void> m_written; ///< to the workbook
};

/// A canonical value as JSON: null where it is empty (an empty array for a list).
[[nodiscard]] QJsonValue jsonValue(const QString &value, OutputColumn::Type type);
/// A column of a founding table as output.
[[nodiscard]] OutputColumn outputColumn(const FieldSpec &field, Table table);
/// A record as JSON: its id, then its fields.
[[nodiscard]] QJsonObject jsonObject(const Record &record);

} // namespace phalera::cli
