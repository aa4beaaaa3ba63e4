// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gedcomwriter.h"

#include "exchange/csvwriter.h"
#include "exchange/gedcomdate.h"
#include "exchange/gedcomformat.h"

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Lines of GEDCOM 7, section 1.2.
class LineWriter
{
public:
    explicit LineWriter(QIODevice &device)
        : m_device(device)
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }

    /// The byte order mark that GEDCOM 7 asks for at the beginning.
    void writeMark() { write(QChar(QChar::ByteOrderMark)); }
    /// A line of text; its line ends become CONT.
    void text(int level, QLatin1StringView tag, const QString &value)
    {
        const QStringList lines = allowed(value).split(u'\n');
        put(level, tag, lines.constFirst());
        for (const QString &more : lines.sliced(1))
            put(level + 1, "CONT"_L1, more);
    }
    /// The same where something is said.
    void textIfAny(int level, QLatin1StringView tag, const QString &value)
    {
        if (!value.isEmpty())
            text(level, tag, value);
    }
    void bare(int level, const QString &rest) { write(QString::number(level) + u' ' + rest + u'\n'); }
    void field(int level, QLatin1StringView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        text(level, gedcom::FieldTag, value);
        text(level + 1, "TYPE"_L1, name);
    }
    void externalId(int level, const QString &id, QLatin1StringView type)
    {
        text(level, "EXID"_L1, id);
        text(level + 1, "TYPE"_L1, type);
    }
    void date(int level, const QString &edtf)
    {
        if (edtf.isEmpty())
            return;
        const auto date = Date::parse(edtf);
        const GedcomDate said = date ? gedcomDate(*date) : GedcomDate { {}, edtf };
        text(level, "DATE"_L1, said.value);
        textIfAny(level + 1, "PHRASE"_L1, said.phrase);
    }

private:
    /// Without the characters that no line can hold.
    [[nodiscard]] static QString allowed(QString value)
    {
        value.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
        value.removeIf([](QChar c) { return (c < u' ' && c != u'\t' && c != u'\n') || c == QChar(0x7F); });
        return value;
    }
    void put(int level, QLatin1StringView tag, const QString &value)
    {
        QString line = QString::number(level) + u' ' + tag;
        if (!value.isEmpty())
            line += u' ' + (value.startsWith(u'@') ? QString(u'@' + value) : value);
        write(line + u'\n');
    }
    void write(const QString &line)
    {
        const QByteArray bytes = line.toUtf8();
        m_failed = m_failed || m_device.write(bytes) != bytes.size();
    }

    QIODevice &m_device;
    bool m_failed = false;
};

/// Writes the records of a file, one after another.
class GedcomRecordWriter
{
public:
    GedcomRecordWriter(LineWriter &lines, const PeopleRows &rows)
        : m_lines(lines)
        , m_rows(rows)
    {
    }

    void writeHead(const PeopleFileOrigin &origin);
    void writePerson(const PersonRecords &person);
    [[nodiscard]] Result<void> writeSources();

private:
    bool writeName(const Record &person, QLatin1StringView language, bool isTranslation);
    void writeLifeEvent(QLatin1StringView tag, const QString &date, const QString &place);
    void writeConferral(const Attestation &conferral);
    void cite(int level, const Attestation &account);
    void writeSource(const Record &source, qsizetype number);

    LineWriter &m_lines;
    const PeopleRows &m_rows;
    qint64 m_people = 0;
    QStringList m_sources; ///< in the order in which they are first cited
    QHash<QString, qsizetype> m_numbers;
};

void GedcomRecordWriter::writeHead(const PeopleFileOrigin &origin)
{
    m_lines.writeMark();
    m_lines.bare(0, u"HEAD"_s);
    m_lines.bare(1, u"GEDC"_s);
    m_lines.text(2, "VERS"_L1, u"7.0"_s);
    m_lines.bare(1, u"SCHMA"_s);
    m_lines.text(2, "TAG"_L1, gedcom::FieldTag + u' ' + gedcom::TagUri + gedcom::FieldTag);
    m_lines.text(1, "SOUR"_L1, u"PHALERA"_s);
    m_lines.textIfAny(2, "VERS"_L1, origin.program.section(u' ', 1));
    m_lines.text(2, "NAME"_L1, u"Phalera"_s);
    if (origin.made.isValid()) {
        const QDateTime made = origin.made.toUTC();
        m_lines.date(1, made.date().toString(Qt::ISODate));
        m_lines.text(2, "TIME"_L1, made.time().toString(u"HH:mm:ss"_s) + u'Z');
    }
    QStringList said;
    for (const auto &[what, text] : origin.lines)
        said.append(what + u": "_s + text);
    m_lines.textIfAny(1, "NOTE"_L1, said.join(u'\n'));
}

void GedcomRecordWriter::writePerson(const PersonRecords &person)
{
    const Record &record = person.person.record;
    m_lines.bare(0, u"@I%1@ INDI"_s.arg(++m_people));
    const bool hasRussian = writeName(record, "ru"_L1, false);
    writeName(record, "en"_L1, hasRussian);
    for (const QString &other : splitList(record.value(u"other_names"))) {
        m_lines.text(1, "NAME"_L1, other);
        m_lines.text(2, "TYPE"_L1, u"AKA"_s);
    }
    const QString sex = record.value(u"sex");
    m_lines.textIfAny(1, "SEX"_L1, sex == "male"_L1 ? u"M"_s : sex == "female"_L1 ? u"F"_s : QString());
    writeLifeEvent("BIRT"_L1, record.value(u"born"), record.value(u"birth_place"));
    writeLifeEvent("DEAT"_L1, record.value(u"died"), record.value(u"death_place"));
    m_lines.textIfAny(1, "OCCU"_L1, record.value(u"occupation"));
    m_lines.textIfAny(1, "NATI"_L1, record.value(u"nationality"));
    m_lines.field(1, "sector"_L1, record.value(u"sector"));
    for (const Attestation &conferral : person.conferrals)
        writeConferral(conferral);
    m_lines.externalId(1, record.id, gedcom::PersonUri);
    if (const QString item = record.value(u"wikidata"); !item.isEmpty())
        m_lines.externalId(1, item, gedcom::WikidataUri);
    m_lines.textIfAny(1, "NOTE"_L1, record.value(u"note"));
    cite(1, person.person);
}

/// False where the person has no name in this language.
bool GedcomRecordWriter::writeName(const Record &person, QLatin1StringView language, bool isTranslation)
{
    const QString family = person.value(QString("family_"_L1 + language));
    const QString given = person.value(QString("given_"_L1 + language));
    const QString patronymic = person.value(QString("patronymic_"_L1 + language));
    QStringList words { given, patronymic };
    words.removeAll(QString());
    // Other programs take the pieces for the name and know no patronymic: they would lose it were it not with the given
    // one.
    const QString beforeFamily = words.join(u' ');
    if (!family.isEmpty())
        words.append(u'/' + family + u'/');
    if (words.isEmpty())
        return false;
    const int level = isTranslation ? 2 : 1;
    m_lines.text(level, isTranslation ? "TRAN"_L1 : "NAME"_L1, words.join(u' '));
    if (isTranslation)
        m_lines.text(level + 1, "LANG"_L1, language);
    m_lines.textIfAny(level + 1, "GIVN"_L1, beforeFamily);
    m_lines.textIfAny(level + 1, "SURN"_L1, family);
    m_lines.field(level + 1, language == "ru"_L1 ? "patronymic_ru"_L1 : "patronymic_en"_L1, patronymic);
    return true;
}

void GedcomRecordWriter::writeLifeEvent(QLatin1StringView tag, const QString &date, const QString &place)
{
    if (date.isEmpty() && place.isEmpty())
        return;
    m_lines.bare(1, tag);
    m_lines.date(2, date);
    m_lines.textIfAny(2, "PLAC"_L1, place);
}

void GedcomRecordWriter::writeConferral(const Attestation &conferral)
{
    const Record &record = conferral.record;
    const QString award = record.value(u"award");
    const Record known = m_rows.awards.value(award);
    const QString name = known.value(u"name_en").isEmpty() ? known.value(u"name_ru") : known.value(u"name_en");
    m_lines.text(1, "EVEN"_L1, name.isEmpty() ? award : name);
    m_lines.text(2, "TYPE"_L1, u"Award"_s);
    m_lines.date(2, record.value(u"date"));
    m_lines.textIfAny(2, "PLAC"_L1, record.value(u"place"));
    m_lines.textIfAny(2, "CAUS"_L1, record.value(u"grounds"));
    for (const FieldSpec &field : tableSpec(Table::Conferrals).fields) {
        const bool isElsewhere = field.type == FieldType::Sources || field.name == "person"_L1
            || field.name == "date"_L1 || field.name == "place"_L1 || field.name == "grounds"_L1
            || field.name == "note"_L1;
        if (!isElsewhere)
            m_lines.field(2, field.name, record.value(field.name));
    }
    if (record.id != derivedId(Table::Conferrals, record.values))
        m_lines.field(2, "id"_L1, record.id);
    m_lines.textIfAny(2, "NOTE"_L1, record.value(u"note"));
    cite(2, conferral);
}

/// The locator speaks of the whole row, so it stands at the first source.
void GedcomRecordWriter::cite(int level, const Attestation &account)
{
    QString locator = account.locator;
    for (const SourceId &source : account.record.sources()) {
        qsizetype &number = m_numbers[source.text()];
        if (number == 0) {
            m_sources.append(source.text());
            number = m_sources.size();
        }
        m_lines.bare(level, u"SOUR @S%1@"_s.arg(number));
        m_lines.textIfAny(level + 1, "PAGE"_L1, std::exchange(locator, QString()));
    }
}

Result<void> GedcomRecordWriter::writeSources()
{
    for (qsizetype number = 1; number <= m_sources.size(); ++number) {
        const auto source = m_rows.source(m_sources.at(number - 1));
        if (!source)
            return tl::unexpected(source.error());
        writeSource(*source, number);
    }
    return {};
}

void GedcomRecordWriter::writeSource(const Record &source, qsizetype number)
{
    m_lines.bare(0, u"@S%1@ SOUR"_s.arg(number));
    m_lines.textIfAny(1, "AUTH"_L1, source.value(u"author"));
    m_lines.textIfAny(1, "TITL"_L1, source.value(u"title"));
    m_lines.textIfAny(1, "PUBL"_L1, source.value(u"publisher"));
    for (const QLatin1StringView field :
        { "kind"_L1, "container"_L1, "date"_L1, "url"_L1, "archive_ref"_L1, "language"_L1 })
        m_lines.field(1, field, source.value(field));
    m_lines.externalId(1, source.id, gedcom::SourceUri);
    m_lines.textIfAny(1, "NOTE"_L1, source.value(u"note"));
}

} // namespace

Result<void> writeGedcom(QIODevice &device, const PeopleRows &rows, const PeopleFileOrigin &origin)
{
    LineWriter lines(device);
    GedcomRecordWriter records(lines, rows);
    records.writeHead(origin);
    const Result<void> visited = rows.people([&](const PersonRecords &person) {
        records.writePerson(person);
        return !lines.failed();
    });
    const Result<void> written = visited.and_then([&] { return records.writeSources(); });
    lines.bare(0, u"TRLR"_s);
    if (lines.failed())
        return tl::unexpected(writeError(device));
    return written;
}

} // namespace phalera
