// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcewriter.h"

#include "exchange/bibliographywords.h"
#include "exchange/csvwriter.h"
#include "exchange/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Text that goes out as it is made.
class TextOutput
{
public:
    explicit TextOutput(QIODevice &device)
        : m_device(device)
    {
    }
    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_failed = m_failed || m_device.write(bytes) != bytes.size();
    }
    [[nodiscard]] Result<void> finish() const
    {
        if (m_failed)
            return tl::unexpected(writeError(m_device));
        return {};
    }

private:
    QIODevice &m_device;
    bool m_failed = false;
};

/// The authors of a source, one by one.
QStringList authorsOf(const Source &source)
{
    return splitList(source.author);
}

/// Text that TeX sets as it is.
QString texText(const QString &text)
{
    QString result;
    QChar before;
    for (const QChar character : text) {
        // Two of them together would be a dash or a quotation mark.
        const bool isJoined = character == before && u"-`'<>"_s.contains(character);
        before = character;
        if (isJoined)
            result += u"{}"_s;
        switch (character.unicode()) {
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
            result += u'\\' + QString(character);
            break;
        case u'{': // BibTeX counts an escaped brace as a brace
            result += u"\\textbraceleft{}"_s;
            break;
        case u'}':
            result += u"\\textbraceright{}"_s;
            break;
        case u'\\':
            result += u"\\textbackslash{}"_s;
            break;
        case u'~':
            result += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            result += u"\\textasciicircum{}"_s;
            break;
        default:
            result += character;
        }
    }
    return result;
}

/// An address stands as it is; only braces would end its field.
QString texAddress(QString url)
{
    return url.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
}

class BibtexWriter final : public SourceWriter
{
public:
    BibtexWriter(QIODevice &device, const ExportOrigin &origin)
        : m_output(device)
    {
        // What stands outside of entries is a comment, but for the sign that begins one.
        for (const auto &[label, text] : originLines(origin))
            m_output.write(u"% %1: %2\n"_s.arg(label, QString(text).replace(u'@', u"(at)"_s)));
    }

    void write(const Source &source) override
    {
        m_output.write(u"\n@%1{%2"_s.arg(bibtexType(source.kind), source.id.text()));
        if (source.kind == "news"_L1)
            field("entrysubtype"_L1, u"newspaper"_s);
        QStringList authors;
        for (const QString &author : authorsOf(source))
            authors.append(u'{' + texText(author) + u'}'); // as it is written: what is the family name, we do not know
        field("author"_L1, authors.join(u" and "_s));
        field("title"_L1, texText(source.title));
        const bool isPeriodical = source.kind == "law"_L1 || source.kind == "article"_L1 || source.kind == "news"_L1;
        field(isPeriodical ? "journaltitle"_L1 : "booktitle"_L1, texText(source.container));
        const QString publisher = texText(source.publisher);
        field("publisher"_L1, publisher.contains(" and "_L1) ? QString(u'{' + publisher + u'}') : publisher);
        field("date"_L1, source.date.text());
        field("url"_L1, texAddress(source.url));
        field("library"_L1, texText(source.archiveRef));
        const QString babel = babelName(source.language);
        field(babel.isEmpty() ? "language"_L1 : "langid"_L1, babel.isEmpty() ? texText(source.language) : babel);
        field("note"_L1, texText(source.note));
        m_output.write(u"\n}\n"_s);
    }

    Result<void> finish() override { return m_output.finish(); }

private:
    void field(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_output.write(u",\n  %1 = {%2}"_s.arg(QString(name), value));
    }

    TextOutput m_output;
};

class RisWriter final : public SourceWriter
{
public:
    explicit RisWriter(QIODevice &device)
        : m_output(device)
    {
    }

    void write(const Source &source) override
    {
        tag("TY"_L1, risType(source.kind));
        tag("ID"_L1, source.id.text());
        for (const QString &author : authorsOf(source))
            tag("AU"_L1, author);
        tag("TI"_L1, source.title);
        tag("T2"_L1, source.container);
        tag("PB"_L1, source.publisher);
        writeDate(source.date);
        tag("UR"_L1, source.url);
        tag("CN"_L1, source.archiveRef);
        tag("LA"_L1, source.language);
        tag("N1"_L1, source.note);
        m_output.write(u"ER  - \r\n\r\n"_s);
    }

    Result<void> finish() override { return m_output.finish(); }

private:
    /// Dates have four parts, "YYYY/MM/DD/other"; what is no plain date is the other.
    void writeDate(const Date &date)
    {
        if (date.isNull())
            return;
        const auto plain = plainDate(date);
        if (!plain) {
            tag("DA"_L1, u"///"_s + date.text());
            return;
        }
        const auto digits = [](qint64 number, int width) {
            return number > 0 ? QString::number(number).rightJustified(width, u'0') : QString();
        };
        const QString year = digits(plain->year, 4);
        tag("PY"_L1, year);
        tag("DA"_L1, year + u'/' + digits(plain->month, 2) + u'/' + digits(plain->day, 2) + u'/');
    }

    /// A line each, so that no line of a note can be taken for a tag.
    void tag(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            m_output.write(name + u"  - "_s + value.simplified() + u"\r\n"_s);
    }

    TextOutput m_output;
};

class CslJsonWriter final : public SourceWriter
{
public:
    explicit CslJsonWriter(QIODevice &device)
        : m_json(device)
    {
    }

    void write(const Source &source) override
    {
        QList<JsonWriter::Member> members { { u"id"_s, source.id.text() }, { u"type"_s, cslType(source.kind) } };
        const auto add = [&members](const QString &name, const QString &value) {
            if (!value.isEmpty())
                members.append({ name, value });
        };
        QJsonArray authors;
        for (const QString &author : authorsOf(source))
            authors.append(QJsonObject { { u"literal"_s, author } });
        if (!authors.isEmpty())
            members.append({ u"author"_s, authors });
        add(u"title"_s, source.title);
        add(u"container-title"_s, source.container);
        add(u"publisher"_s, source.publisher);
        if (!source.date.isNull())
            members.append({ u"issued"_s, issued(source.date) });
        add(u"URL"_s, source.url);
        add(u"archive_location"_s, source.archiveRef);
        add(u"language"_s, source.language);
        add(u"note"_s, source.note);
        m_json.writeObject(members);
    }

    Result<void> finish() override { return m_json.finish(); }

private:
    static QJsonArray parts(const PlainDate &date)
    {
        QJsonArray parts { date.year };
        if (date.month > 0)
            parts.append(date.month);
        if (date.day > 0)
            parts.append(date.day);
        return parts;
    }

    /// A plain date or the plain ends of a span as numbers; "about" by its flag; all else as it is.
    static QJsonObject issued(const Date &date)
    {
        const QString text = date.text();
        const bool isAbout = text.endsWith(u'~');
        QJsonArray dates;
        for (const QString &end : (isAbout ? text.chopped(1) : text).split(u'/')) {
            const auto plain = plainDate(Date::parse(end).value_or(Date()));
            if (!plain)
                return { { u"literal"_s, text } };
            dates.append(parts(*plain));
        }
        QJsonObject result { { u"date-parts"_s, dates } };
        if (isAbout && dates.size() > 1)
            return { { u"literal"_s, text } }; // the flag would speak of both ends
        if (isAbout)
            result.insert(u"circa"_s, true);
        return result;
    }

    JsonWriter m_json;
};

} // namespace

std::unique_ptr<SourceWriter> sourceWriter(BibliographyFormat format, QIODevice &device, const ExportOrigin &origin)
{
    switch (format) {
    case BibliographyFormat::Bibtex:
        return std::make_unique<BibtexWriter>(device, origin);
    case BibliographyFormat::Ris:
        return std::make_unique<RisWriter>(device);
    case BibliographyFormat::CslJson:
        break;
    }
    return std::make_unique<CslJsonWriter>(device);
}

} // namespace phalera
