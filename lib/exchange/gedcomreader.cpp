// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomreader.h"

#include "exchange/foreignids.h"
#include "exchange/gedcomdate.h"
#include "exchange/gedcomformat.h"
#include "exchange/gedcomperson.h"
#include "exchange/tablereader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Notes and families are held for those who point to them, up to this many letters in all.
constexpr qsizetype MostShared = qsizetype(48) << 20;

void takeWhole(GedcomNode &node)
{
    node.children.clear();
    node.isTaken = true;
}

QString allOf(const GedcomNode &node)
{
    QStringList said;
    for (const auto &[tag, text] : gedcomLeftovers(node))
        said.append(tag == text ? tag : QString(tag + u' ' + text));
    return said.join(u", "_s);
}

} // namespace

Result<std::unique_ptr<GedcomReader>> GedcomReader::open(
    const QString &path, const QByteArray &encoding, ArchiveTerms terms)
{
    return openForReading(path).map([&](std::unique_ptr<QIODevice> device) {
        return std::make_unique<GedcomReader>(std::move(device), path, encoding, std::move(terms));
    });
}

GedcomReader::GedcomReader(
    std::unique_ptr<QIODevice> device, const QString &fileName, const QByteArray &encoding, ArchiveTerms terms)
    : m_device(std::move(device))
    , m_fileName(fileName)
    , m_terms(std::move(terms))
    , m_records(*m_device, fileName, encoding)
{
}

GedcomReader::~GedcomReader() = default;

std::optional<Result<ReadRecord>> GedcomReader::next()
{
    if (!std::exchange(m_isPrepared, true))
        readShared();
    while (m_ready.empty() && !m_ended)
        readRecord();
    if (m_ready.empty())
        return std::nullopt;
    Result<ReadRecord> ready = std::move(m_ready.front());
    m_ready.pop_front();
    if (ready)
        m_where = ready->where;
    return ready;
}

/// The first round; what is wrong with the file is told in the second one.
void GedcomReader::readShared()
{
    std::optional<GedcomNode> head;
    std::vector<GedcomNode> sources; // after the repositories that they are kept in
    while (auto read = m_records.next()) {
        if (!*read)
            continue;
        GedcomNode &record = read->value();
        if (record.tag == "HEAD"_L1 && !head)
            head = std::move(record);
        else if (record.tag == "SOUR"_L1)
            sources.push_back(std::move(record));
        else if (record.tag != "INDI"_L1)
            shareRest(record);
    }
    giveFileSource(head ? &*head : nullptr);
    for (GedcomNode &source : sources)
        shareSource(source);
    m_bytesBefore = m_device->size();
    m_records.rewind();
}

bool GedcomReader::hasRoomFor(const QString &text)
{
    m_sharedSize += text.size();
    return m_sharedSize <= MostShared;
}

void GedcomReader::shareRest(GedcomNode &record)
{
    record.isTaken = true;
    record.forgetChanges();
    if (record.tag == "NOTE"_L1 || record.tag == "SNOTE"_L1) {
        const QString rest = allOf(record);
        const QString text = rest.isEmpty() ? record.value : QString(record.value + u" ["_s + rest + u']');
        if (hasRoomFor(text))
            m_shared.notes.insert(record.xref, text);
    } else if (record.tag == "FAM"_L1) {
        if (const QString text = allOf(record); hasRoomFor(text))
            m_shared.families.insert(record.xref, text);
    } else if (record.tag == "REPO"_L1) {
        if (const QString text = allOf(record); hasRoomFor(text))
            m_shared.repositories.insert(record.xref, text);
    }
}

/// The file itself is the source of what it says.
void GedcomReader::giveFileSource(GedcomNode *head)
{
    RecordDraft source(Table::Sources, { m_fileName, head ? head->line : 1, 1, {} });
    const QString name = QFileInfo(m_fileName).fileName();
    QString title = name;
    QString key = name;
    source.set("kind"_L1, u"web"_s, 0);
    if (head) {
        head->isTaken = true;
        if (GedcomNode *form = head->child("GEDC"_L1))
            takeWhole(*form);
        key = allOf(*head);
        if (const QString file = head->take("FILE"_L1).replace(u'\\', u'/').section(u'/', -1); !file.isEmpty())
            title = file;
        if (GedcomNode *date = head->child("DATE"_L1)) {
            const QString written = date->take();
            source.setDate("date"_L1, readGedcomDate(written), written, date->line);
        }
        head->take("CHAR"_L1);
        if (GedcomNode *schema = head->child("SCHMA"_L1))
            takeWhole(*schema);
    }
    source.set("title"_L1, title, 0);
    source.set("note"_L1, u"genealogy file, GEDCOM"_s + (head ? u"; "_s + allOf(*head) : QString()), 0);
    m_shared.fileSource = foreignId(title, u"gedcom file\n"_s + key);
    if (auto finished = source.finish(m_shared.fileSource, {}))
        m_fileSource = *std::move(finished);
}

void GedcomReader::shareSource(GedcomNode &record)
{
    record.isTaken = true;
    record.forgetChanges();
    QString ownId;
    QString kind;
    const QString key = allOf(record);
    for (GedcomNode &each : record.children) {
        GedcomNode *type = each.child("TYPE"_L1);
        if (each.tag == "EXID"_L1 && type && type->value.trimmed() == gedcom::SourceUri) {
            ownId = each.take();
            type->take();
        } else if (each.tag == gedcom::FieldTag && type && type->value.trimmed() == "kind"_L1) {
            kind = each.take();
            type->take();
        }
    }
    QString title = record.take("TITL"_L1).simplified();
    if (title.isEmpty())
        title = record.take("ABBR"_L1).simplified();
    if (title.isEmpty() && ownId.isEmpty())
        title = record.xref;
    RecordDraft source = citedSource(title, kind, { m_fileName, record.line, 1, {} });
    readSourceFields(record, source);
    if (const QString rest = allOf(record); !rest.isEmpty())
        source.append("note"_L1, rest, "\n"_L1);
    const QString id = ownId.isEmpty() ? foreignId(title.left(40), u"gedcom source\n"_s + record.xref + key) : ownId;
    m_shared.sources.insert(record.xref, id);
    auto finished = source.finish(id, {});
    if (finished)
        give(*std::move(finished));
    else
        for (Error &problem : finished.error())
            give(tl::unexpected(std::move(problem)));
}

void GedcomReader::readSourceFields(GedcomNode &record, RecordDraft &source) const
{
    source.set("author"_L1, record.take("AUTH"_L1), record.line);
    source.set("publisher"_L1, record.take("PUBL"_L1), record.line);
    for (GedcomNode *field : record.childrenNamed(gedcom::FieldTag)) {
        const QString name = field->take("TYPE"_L1);
        const int index = fieldIndex(Table::Sources, name);
        if (index < 0 || field->isTaken)
            continue;
        const FieldSpec &spec = tableSpec(Table::Sources).fields[size_t(index)];
        const QString text = field->take();
        if (spec.type == FieldType::Date)
            source.setDate(spec.name, { Date::parse(text).value_or(Date()) }, text, field->line);
        else
            source.set(spec.name, text, field->line);
    }
    for (GedcomNode *note : record.childrenNamed("NOTE"_L1)) {
        const QString shared = m_shared.notes.value(note->pointer());
        const QString text = note->take();
        source.append("note"_L1, shared.isEmpty() ? text : shared, "\n"_L1);
    }
    for (GedcomNode *repository : record.childrenNamed("REPO"_L1)) {
        const QString call = repository->take("CALN"_L1);
        const QString held = m_shared.repositories.value(repository->pointer(), repository->value.trimmed());
        repository->isTaken = true;
        source.set("archive_ref"_L1, QStringList { held, call }.join(u' ').simplified(), repository->line);
    }
}

void GedcomReader::readRecord()
{
    auto read = m_records.next();
    if (!read) {
        m_ended = true;
        if (!m_hasRecord)
            m_ready.emplace_back(failure(Error::Kind::EmptyFile, { m_fileName }, { m_fileName, 0, 0, {} }));
        return;
    }
    m_hasRecord = true;
    if (!*read) {
        m_ready.emplace_back(tl::unexpected(read->error()));
        return;
    }
    GedcomNode &record = read->value();
    if (record.tag != "INDI"_L1) {
        countOther(record);
        return;
    }
    for (Result<ReadRecord> &each : GedcomPerson(std::move(record), m_shared, m_terms, m_fileName).records()) {
        // The file itself is a source only if something rests on it: in a file of ours everything cites its own.
        if (each && m_fileSource && each->record.sources().contains(SourceId(m_shared.fileSource)))
            give(*std::exchange(m_fileSource, std::nullopt));
        give(std::move(each));
    }
}

void GedcomReader::countOther(const GedcomNode &record)
{
    static const QStringList Used { u"HEAD"_s, u"TRLR"_s, u"SOUR"_s, u"REPO"_s, u"NOTE"_s, u"SNOTE"_s };
    if (Used.contains(record.tag))
        return;
    auto &[number, line] = m_others[record.tag];
    line = number++ == 0 ? record.line : line;
}

QList<Error> GedcomReader::remarks() const
{
    QList<Error> remarks;
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other) {
        const QString said = u"%1 × %2"_s.arg(QString::number(other->first), other.key());
        remarks.append({ Error::Kind::NotHeld, { said }, { m_fileName, other->second, 1, {} } });
    }
    return remarks;
}

/// Gives a record once; a conferral its own id.
void GedcomReader::give(Result<ReadRecord> read)
{
    if (!read) {
        m_ready.push_back(std::move(read));
        return;
    }
    SeenIds &ids = m_ids[size_t(read->record.table)];
    if (read->record.table == Table::Conferrals) {
        if (read->record.id == derivedId(Table::Conferrals, read->record.values))
            read->record.id = ids.addDerived(Table::Conferrals, read->record.values);
    } else if (!ids.add(read->record.id)) {
        if (read->record.table == Table::People)
            m_ready.emplace_back(failure(Error::Kind::DuplicateId, { read->record.id }, read->where));
        return;
    }
    m_ready.push_back(std::move(read));
}

TextForm GedcomReader::textForm() const
{
    return { m_records.encoding(), ',' };
}

Place GedcomReader::placeOf(const QString &field) const
{
    Place place = m_where;
    place.field = field;
    return place;
}

} // namespace phalera
