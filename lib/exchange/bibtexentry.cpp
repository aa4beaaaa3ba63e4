// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bibtexentry.h"

#include "exchange/bibliographywords.h"
#include "exchange/textext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// Fields that hold one of ours, the likeliest first.
struct Holder
{
    QLatin1StringView name;
    QLatin1StringView field;
};
constexpr std::array Holders { Holder { "title"_L1, "title"_L1 }, Holder { "journaltitle"_L1, "container"_L1 },
    Holder { "journal"_L1, "container"_L1 }, Holder { "booktitle"_L1, "container"_L1 },
    Holder { "maintitle"_L1, "container"_L1 }, Holder { "publisher"_L1, "publisher"_L1 },
    Holder { "institution"_L1, "publisher"_L1 }, Holder { "school"_L1, "publisher"_L1 },
    Holder { "organization"_L1, "publisher"_L1 }, Holder { "library"_L1, "archive_ref"_L1 },
    Holder { "note"_L1, "note"_L1 } };

QString languageOf(const QString &tex)
{
    return languageCode(textOfTex(tex));
}

/// "03" for "3", "mar" or "March"; none for what is no month.
std::optional<QString> monthNumber(const QString &written)
{
    static const QStringList Names { u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s,
        u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s };
    bool isNumber = false;
    int month = written.toInt(&isNumber);
    if (!isNumber)
        month = int(Names.indexOf(written.toLower().left(3))) + 1;
    if (month < 1 || month > 12)
        return std::nullopt;
    return QString::number(month).rightJustified(2, u'0');
}

} // namespace

QStringList namesOfTex(QStringView tex)
{
    QStringList names;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < tex.size(); ++i) {
        if (tex.at(i) == u'{')
            ++depth;
        else if (tex.at(i) == u'}')
            --depth;
        const bool isAnd = depth == 0 && tex.at(i).isSpace() && i + 4 < tex.size() && tex.at(i + 4).isSpace()
            && tex.mid(i + 1, 3).compare(u"and", Qt::CaseInsensitive) == 0;
        if (isAnd) {
            names.append(textOfTex(tex.sliced(start, i - start)));
            start = i + 5;
            i += 3; // the space behind may begin the next "and"
        }
    }
    names.append(textOfTex(tex.sliced(qMin(start, tex.size()))));
    names.removeAll(QString());
    if (names.size() > 1 && names.constLast() == "others"_L1)
        names.last() = u"et al."_s;
    return names;
}

BibtexEntry::BibtexEntry(QString type, const Place &where)
    : m_type(std::move(type))
    , m_where(where)
{
}

void BibtexEntry::add(const QString &name, const QString &tex, const Place &where)
{
    m_fields.insert(name, { tex, where });
}

Result<QString> BibtexEntry::kind() const
{
    QString kind = kindOfBibtexType(m_type);
    const QString subtype = m_fields.value(u"entrysubtype"_s).tex.toLower();
    if (kind == "article"_L1 && (subtype == "newspaper"_L1 || subtype == "news"_L1))
        kind = u"news"_s;
    if (kind.isEmpty() && m_fields.contains(u"url"_s))
        kind = u"web"_s; // whatever it is, it is read there
    if (!kind.isEmpty())
        return kind;
    Place where = m_where;
    where.field = u"kind"_s;
    return failure(Error::Kind::NotInVocabulary,
        { u'@' + m_type, u"@legislation, @article, @inreference, @book, @unpublished, @online"_s }, where);
}

Result<SourceDraft> BibtexEntry::source() const
{
    const Result<QString> kind = this->kind();
    if (!kind)
        return tl::unexpected(kind.error());
    SourceDraft draft(m_where);
    draft.setKind(*kind, u'@' + m_type, bibtexType(*kind) == m_type, m_where);
    for (const Holder &holder : Holders) {
        const auto field = m_fields.constFind(holder.name);
        if (field == m_fields.cend())
            continue;
        QString text = textOfTex(field->tex);
        if (const QString subtitle = textOfTex(m_fields.value(u"subtitle"_s).tex);
            holder.name == "title"_L1 && !subtitle.isEmpty())
            text += u": "_s + subtitle;
        draft.set(holder.field, text, field->where, QString(holder.name));
    }
    takeNames(draft);
    takeDate(draft);
    takeRest(draft);
    return draft;
}

void BibtexEntry::takeNames(SourceDraft &draft) const
{
    for (const QString &name : namesOfTex(m_fields.value(u"author"_s).tex))
        draft.addAuthor(name);
    for (const QLatin1StringView role : { "editor"_L1, "translator"_L1 })
        draft.keep(role, namesOfTex(m_fields.value(role).tex).join(u"; "_s));
}

/// biblatex has one field in EDTF; BibTeX a year and perhaps more.
void BibtexEntry::takeDate(SourceDraft &draft) const
{
    const auto text = [this](const QString &name) { return textOfTex(m_fields.value(name).tex); };
    const auto date = m_fields.constFind(u"date"_s);
    if (date != m_fields.cend()) {
        // In TeX ~ is a space, in EDTF it means "about".
        const QString plain = date->tex.trimmed();
        draft.setDate(Date::parse(plain) ? plain : textOfTex(date->tex), date->where, u"date"_s);
    }
    const QString year = text(u"year"_s);
    if (date != m_fields.cend() || year.isEmpty()) {
        for (const QString &part : { u"year"_s, u"month"_s, u"day"_s })
            draft.keep(part, text(part));
        return;
    }
    const QString month = text(u"month"_s);
    const QString day = text(u"day"_s);
    const auto number = monthNumber(month);
    bool isNumber = false;
    const int dayNumber = day.toInt(&isNumber);
    QString written = year;
    if (number && isNumber)
        written = u"%1-%2-%3"_s.arg(year, *number, QString::number(dayNumber).rightJustified(2, u'0'));
    else if (number)
        written = year + u'-' + *number;
    else if (!month.isEmpty())
        written = month + u' ' + year; // "13 March", perhaps; or nothing that can be read
    if (!number || !isNumber)
        draft.keep(u"day"_s, day);
    draft.setDate(written, m_fields.value(u"year"_s).where, u"year"_s);
}

/// All that has no field of its own, by name.
void BibtexEntry::takeRest(SourceDraft &draft) const
{
    static const QStringList Taken { u"author"_s, u"editor"_s, u"translator"_s, u"subtitle"_s, u"date"_s, u"year"_s,
        u"month"_s, u"day"_s };
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString &name = field.key();
        const bool isHeld = std::ranges::any_of(Holders, [&name](const Holder &holder) { return holder.name == name; });
        const bool isSubtype = name == "entrysubtype"_L1 && draft.value("kind"_L1) == "news"_L1;
        if (isHeld || isSubtype || Taken.contains(name))
            continue;
        if (name == "url"_L1)
            draft.set("url"_L1, addressOfTex(field->tex), field->where, name);
        else if (name == "langid"_L1)
            draft.set("language"_L1, languageOf(field->tex), field->where, name);
        else if (name == "language"_L1 && !m_fields.contains(u"langid"_s))
            draft.set("language"_L1, languageOf(field->tex), field->where, name);
        else
            draft.keep(name, name == "doi"_L1 || name == "file"_L1 ? addressOfTex(field->tex) : textOfTex(field->tex));
        if (name == "crossref"_L1 || name == "xdata"_L1)
            draft.remark(name, textOfTex(field->tex), field->where);
    }
}

} // namespace phalera
