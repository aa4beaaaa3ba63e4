// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <utility>
#include <vector>
#include <zip.h>

namespace phalera {

using ZipEntries = std::vector<std::pair<QString, QByteArray>>;

/// A zip archive of these entries.
inline QByteArray zipped(const ZipEntries &entries)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The parts of a workbook with one sheet, whose rows are these.
inline ZipEntries xlsxEntries(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    const QByteArray relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray main = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    return {
        { QStringLiteral("_rels/.rels"),
            relations + "<Relationship Id='a' Type='" + type
                + "officeDocument' Target='xl/workbook.xml'/></Relationships>" },
        { QStringLiteral("xl/workbook.xml"),
            "<workbook" + main
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                  "<sheets><sheet name='One' sheetId='1' r:id='b'/></sheets></workbook>" },
        { QStringLiteral("xl/_rels/workbook.xml.rels"),
            relations + "<Relationship Id='b' Type='" + type + "worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='c' Type='" + type + "sharedStrings' Target='/xl/sharedStrings.xml'/>"
                + "<Relationship Id='d' Type='" + type + "styles' Target='styles.xml'/>" + "<Relationship Id='e' Type='"
                + type + "externalLink' Target='file:///etc/passwd' TargetMode='External'/></Relationships>" },
        { QStringLiteral("xl/sharedStrings.xml"), "<sst" + main + '>' + strings + "</sst>" },
        { QStringLiteral("xl/styles.xml"), "<styleSheet" + main + '>' + styles + "</styleSheet>" },
        { QStringLiteral("xl/worksheets/sheet1.xml"), "<worksheet" + main + '>' + rows + "</worksheet>" },
    };
}

/// The parts of an OpenDocument spreadsheet whose content is this, within office:spreadsheet.
inline ZipEntries odsEntries(const QByteArray &tables, const QByteArray &styles = {})
{
    return { { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet" },
        { QStringLiteral("content.xml"),
            "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
            "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
            "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
            "xmlns:number='urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0' "
            "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'><office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>" } };
}

/// A device with these bytes, open for reading.
inline std::unique_ptr<QIODevice> deviceWith(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

} // namespace phalera
