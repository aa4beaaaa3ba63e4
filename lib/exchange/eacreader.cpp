// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eacreader.h"

#include "exchange/eacdescription.h"
#include "exchange/tablereader.h"

#include <QDir>
#include <QFileInfo>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

bool isDescription(const XmlPart &xml)
{
    return xml.isStart("eac"_L1) || xml.isStart("eac-cpf"_L1);
}

} // namespace

Result<std::unique_ptr<EacReader>> EacReader::open(const QString &path, ArchiveTerms terms)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return openForReading(path).map([&](std::unique_ptr<QIODevice> device) {
            return std::make_unique<EacReader>(std::move(device), path, std::move(terms));
        });
    }
    std::unique_ptr<EacReader> reader(new EacReader(std::move(terms)));
    const QDir folder(path);
    for (const QFileInfo &file : folder.entryInfoList({ u"*.xml"_s }, QDir::Files, QDir::Name)) {
        reader->m_paths.append(file.filePath());
        reader->m_bytesTotal += file.size();
    }
    if (reader->m_paths.isEmpty())
        return failure(Error::Kind::EmptyFile, { path }, { path, 0, 0, {} });
    return reader;
}

EacReader::EacReader(ArchiveTerms terms)
    : m_terms(std::move(terms))
{
}

EacReader::EacReader(std::unique_ptr<QIODevice> device, const QString &fileName, ArchiveTerms terms)
    : EacReader(std::move(terms))
{
    m_bytesTotal = device->isSequential() ? 0 : device->size();
    start(std::move(device), fileName);
}

void EacReader::start(std::unique_ptr<QIODevice> device, const QString &fileName)
{
    m_fileName = fileName;
    m_hasDescription = false;
    m_xml = std::make_unique<XmlPart>(std::move(device), QFileInfo(fileName).fileName());
}

void EacReader::openNext()
{
    const QString path = m_paths.takeFirst();
    auto device = openForReading(path);
    if (device)
        start(*std::move(device), path);
    else
        m_ready.emplace_back(tl::unexpected(device.error()));
}

std::optional<Result<ReadRecord>> EacReader::next()
{
    while (m_ready.empty()) {
        if (m_xml)
            readDescription();
        else if (!m_paths.isEmpty())
            openNext();
        else
            return std::nullopt;
    }
    Result<ReadRecord> ready = std::move(m_ready.front());
    m_ready.pop_front();
    if (ready)
        m_where = ready->where;
    return ready;
}

/// Goes on to the next description of the file and turns it into records, or ends the file.
void EacReader::readDescription()
{
    while (m_xml->next()) {
        if (!isDescription(*m_xml))
            continue;
        m_hasDescription = true;
        const Place where { m_fileName, m_xml->lineNumber(), m_xml->columnNumber(), {} };
        const int depth = m_xml->depth();
        std::optional<XmlElement> element = readElement(*m_xml);
        if (!element && m_xml->error().isEmpty()) {
            m_ready.emplace_back(
                failure(Error::Kind::TooLarge, { m_fileName, QString::number(LargestElement) }, where));
            while (m_xml->nextInside(depth)) { }
            return;
        }
        if (!element)
            break;
        for (Result<ReadRecord> &read : EacDescription(*std::move(element), m_terms, m_fileName).records()) {
            if (!read || isNew(*read))
                m_ready.push_back(std::move(read));
        }
        return;
    }
    endFile();
}

void EacReader::endFile()
{
    const Place where { m_fileName, m_xml->lineNumber(), m_xml->columnNumber(), {} };
    if (!m_xml->error().isEmpty())
        m_ready.emplace_back(failure(Error::Kind::BadXml, { m_xml->error() }, where));
    else if (!m_hasDescription)
        m_ready.emplace_back(failure(Error::Kind::BadXml, { u"eac, eac-cpf"_s }, where));
    m_bytesBefore += m_xml->bytesRead();
    m_xml.reset();
}

/// False for a source that was given before. A second person with an id of the first is refused; a conferral gets its
/// own id.
bool EacReader::isNew(ReadRecord &read)
{
    SeenIds &ids = m_ids[size_t(read.record.table)];
    if (read.record.table == Table::Conferrals) {
        if (read.record.id == derivedId(Table::Conferrals, read.record.values))
            read.record.id = ids.addDerived(Table::Conferrals, read.record.values);
        return true;
    }
    const bool isFirst = ids.add(read.record.id);
    if (!isFirst && read.record.table == Table::People)
        m_ready.emplace_back(failure(Error::Kind::DuplicateId, { read.record.id }, read.where));
    return isFirst;
}

Place EacReader::placeOf(const QString &field) const
{
    Place place = m_where;
    place.field = field;
    return place;
}

qint64 EacReader::bytesRead() const
{
    return m_bytesBefore + (m_xml ? m_xml->bytesRead() : 0);
}

bool looksLikeEac(const QByteArray &beginning)
{
    return beginning.contains("<eac-cpf") || beginning.contains("<eac ") || beginning.contains("<eac>")
        || beginning.contains("urn:isbn:1-931666-33-4") || beginning.contains("archivists.org/ns/eac/");
}

} // namespace phalera
