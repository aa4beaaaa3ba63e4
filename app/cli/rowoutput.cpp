// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowoutput.h"

#include "app/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QList<TextTable::Column> tableColumns(const QList<OutputColumn> &columns)
{
    QList<TextTable::Column> result;
    for (const OutputColumn &column : columns)
        result.append({ column.title, column.type == OutputColumn::Type::Number });
    return result;
}

OutputColumn::Type typeOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
        return OutputColumn::Type::Number;
    case FieldType::List:
    case FieldType::ReferenceList:
        return OutputColumn::Type::List;
    default:
        return OutputColumn::Type::Text;
    }
}

} // namespace

RowOutput::RowOutput(QIODevice &device, OutputFormat format, const QList<OutputColumn> &columns, int width)
    : m_device(device)
    , m_format(format)
    , m_columns(columns)
    , m_width(width)
    , m_csv(device)
    , m_json(device)
    , m_table(tableColumns(columns))
{
    if (m_format == OutputFormat::Xlsx) {
        QList<SheetColumn> heads;
        for (const OutputColumn &column : columns)
            heads.append({ column.name, column.type == OutputColumn::Type::Number });
        m_workbook = std::make_unique<XlsxWriter>(device, momentOfWriting());
        m_workbook->beginSheet(QCoreApplication::translate("TableExport", "Rows", "name of a sheet"), heads);
    }
    if (m_format != OutputFormat::Csv)
        return;
    QStringList header;
    for (const OutputColumn &column : columns)
        header.append(column.name);
    m_csv.writeRow(header);
}

void RowOutput::add(const QStringList &values, const QStringList &words)
{
    switch (m_format) {
    case OutputFormat::Table:
        m_table.addRow(words);
        break;
    case OutputFormat::Csv:
        m_csv.writeRow(values);
        break;
    case OutputFormat::Xlsx:
        if (m_written)
            m_written = m_workbook->writeRow(values);
        break;
    case OutputFormat::Json: {
        QList<JsonWriter::Member> members;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            members.append({ m_columns.at(i).name, jsonValue(values.at(i), m_columns.at(i).type) });
        m_json.writeObject(members);
        break;
    }
    }
}

Result<void> RowOutput::finish()
{
    if (m_format == OutputFormat::Json)
        return m_json.finish();
    if (m_format == OutputFormat::Csv)
        return m_csv.finish();
    if (m_format == OutputFormat::Xlsx)
        return finishWorkbook();
    const QByteArray text = m_table.lines(m_width).join(u'\n').toUtf8() + '\n';
    if (m_device.write(text) != text.size())
        return tl::unexpected(writeError(m_device));
    return {};
}

Result<void> RowOutput::finishWorkbook()
{
    if (!m_notes.lines.isEmpty())
        m_workbook->beginNotes(m_notes.sheet);
    for (const auto &[label, text] : std::as_const(m_notes.lines)) {
        if (m_written)
            m_written = m_workbook->writeRow({ label, text });
    }
    return m_written ? m_workbook->finish() : m_written;
}

QJsonValue jsonValue(const QString &value, OutputColumn::Type type)
{
    if (type == OutputColumn::Type::List)
        return QJsonArray::fromStringList(splitList(value));
    bool isNumber = false;
    const qint64 number = type == OutputColumn::Type::Number ? value.toLongLong(&isNumber) : 0;
    if (isNumber)
        return number;
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

OutputColumn outputColumn(const FieldSpec &field, Table table)
{
    const bool isManySources = field.type == FieldType::Sources && table != Table::Claims;
    return { field.name, fieldLabel(table, field.name), isManySources ? OutputColumn::Type::List : typeOf(field.type) };
}

QJsonObject jsonObject(const Record &record)
{
    const TableSpec &spec = tableSpec(record.table);
    QJsonObject result { { u"id"_s, record.id } };
    for (qsizetype i = 0; i < record.values.size(); ++i) {
        const FieldSpec &field = spec.fields[size_t(i)];
        const bool isQuestion = field.type == FieldType::Id && !spec.hasIdColumn;
        result.insert(isQuestion ? u"question"_s : QString(field.name),
            jsonValue(record.values.at(i), outputColumn(field, record.table).type));
    }
    return result;
}

} // namespace phalera::cli
