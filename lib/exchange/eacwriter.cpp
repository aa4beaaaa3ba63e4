// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/eacelements.h"
#include "exchange/eacformat.h"
#include "exchange/foreignids.h"
#include "exchange/wholefolder.h"

#include <optional>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

void begin(QXmlStreamWriter &xml)
{
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
}

Result<void> writePersonFile(
    const QString &path, const PersonRecords &person, const PeopleRows &rows, const PeopleFileOrigin &origin)
{
    return writeFileOf(path, [&](QIODevice &device) -> Result<void> {
        QXmlStreamWriter xml(&device);
        begin(xml);
        if (const auto written = EacElements(xml, rows, origin).write(person); !written)
            return written;
        xml.writeEndDocument();
        return xml.hasError() ? Result<void>(tl::unexpected(writeError(device))) : Result<void>();
    });
}

} // namespace

Result<void> writeEacFolder(const QString &folder, const PeopleRows &rows, const PeopleFileOrigin &origin)
{
    return writeWholeFolder(folder, [&](const QDir &partial) {
        Result<void> written;
        const Result<void> visited = rows.people([&](const PersonRecords &person) {
            const QString &id = person.person.record.id;
            const QString name = slugOf(id) == id ? id : foreignId(id, id);
            written = writePersonFile(partial.filePath(name + u".xml"_s), person, rows, origin);
            return written.has_value();
        });
        return visited ? written : visited;
    });
}

Result<void> writeEacFile(QIODevice &device, const PeopleRows &rows, const PeopleFileOrigin &origin)
{
    QXmlStreamWriter xml(&device);
    begin(xml);
    EacElements elements(xml, rows, origin);
    std::optional<PersonRecords> first; // whether it is the only one shows when the second comes
    bool isCollection = false;
    Result<void> written;
    const auto writePerson = [&](const PersonRecords &person) {
        written = elements.write(person);
        return written && !xml.hasError();
    };
    const Result<void> visited = rows.people([&](const PersonRecords &person) {
        if (!first) {
            first = person;
            return true;
        }
        if (!std::exchange(isCollection, true)) {
            xml.writeStartElement(eac::Collection);
            if (!writePerson(*first))
                return false;
        }
        return writePerson(person);
    });
    if (visited && written && !isCollection) {
        if (first)
            writePerson(*first);
        else
            xml.writeEmptyElement(eac::Collection);
    }
    xml.writeEndDocument();
    if (xml.hasError())
        return tl::unexpected(writeError(device));
    return visited ? written : visited;
}

} // namespace phalera
