// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recorddraft.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

bool hasLetterOf(QStringView text, QChar::Script script)
{
    return std::any_of(text.begin(), text.end(), [script](QChar c) { return c.script() == script; });
}

QString words(const FullName &name)
{
    return QStringList { name.given, name.patronymic, name.family }.join(u' ').simplified();
}

} // namespace

FullName withPatronymicApart(const FullName &name)
{
    if (name.family.isEmpty() || !name.patronymic.isEmpty() || name.given.count(u' ') != 1)
        return name;
    const auto whole = splitFullName(QString(name.family + u' ' + name.given));
    const bool isSame = whole && whole->family == name.family && !whole->patronymic.isEmpty();
    return isSame ? *whole : name;
}

bool isCyrillic(QStringView text)
{
    return hasLetterOf(text, QChar::Script_Cyrillic);
}

bool isLatin(QStringView text)
{
    return hasLetterOf(text, QChar::Script_Latin);
}

RecordDraft::RecordDraft(Table table, Place where)
    : m_table(table)
    , m_where(std::move(where))
    , m_values(qsizetype(tableSpec(table).fields.size()))
{
}

QString RecordDraft::value(QAnyStringView field) const
{
    return m_values.value(fieldIndex(m_table, field));
}

Place RecordDraft::placeOf(QLatin1StringView field, qint64 line) const
{
    Place place = m_where;
    place.line = line > 0 ? line : place.line;
    place.field = field;
    return place;
}

void RecordDraft::set(QLatin1StringView field, const QString &text, qint64 line)
{
    const FieldSpec &spec = tableSpec(m_table).fields[size_t(fieldIndex(m_table, field))];
    const QString written = field == "note"_L1 ? text.trimmed() : text.simplified();
    QString &value = m_values[fieldIndex(m_table, field)];
    if (written.isEmpty() || written == value)
        return;
    const auto canonical = canonicalCell(spec, written);
    if (!canonical) {
        addWording(field, written);
        m_remarks.append({ Error::Kind::ValueNotRead, { written, field }, placeOf(field, line) });
    } else if (value.isEmpty()) {
        value = *canonical;
        m_lines.insert(field, line);
    } else if (value != *canonical) {
        keep(field, written);
    }
}

void RecordDraft::setDate(QLatin1StringView field, const DateReading &reading, const QString &written, qint64 line)
{
    const QString said = written.simplified();
    QString &value = m_values[fieldIndex(m_table, field)];
    if (reading.date.isNull()) {
        if (said.isEmpty())
            return;
        addWording(field, said);
        m_remarks.append({ Error::Kind::ValueNotRead, { said, field }, placeOf(field, line) });
        return;
    }
    if (!value.isEmpty() && value != reading.date.text()) {
        keep(field, said);
        return;
    }
    value = reading.date.text();
    m_lines.insert(field, line);
    if (said != value && !said.isEmpty())
        addWording(field, said);
}

void RecordDraft::append(QLatin1StringView field, const QString &text, QLatin1StringView separator)
{
    QString &value = m_values[fieldIndex(m_table, field)];
    const QString added = text.trimmed();
    if (added.isEmpty() || value == added)
        return;
    if (!value.isEmpty())
        value += separator;
    value += added;
}

void RecordDraft::addName(const FullName &name)
{
    const QString all = words(name);
    if (all.isEmpty())
        return;
    const bool isRussian = isCyrillic(all);
    const QLatin1StringView family = isRussian ? "family_ru"_L1 : "family_en"_L1;
    const QLatin1StringView given = isRussian ? "given_ru"_L1 : "given_en"_L1;
    const QLatin1StringView patronymic = isRussian ? "patronymic_ru"_L1 : "patronymic_en"_L1;
    const FullName there { value(family), value(given), value(patronymic) };
    if (there == name)
        return;
    if (!words(there).isEmpty() || (isRussian && isLatin(all)) || (!isRussian && !isLatin(all))) {
        addOtherName(all);
        return;
    }
    set(family, name.family, 0);
    set(given, name.given, 0);
    set(patronymic, name.patronymic, 0);
}

void RecordDraft::addOtherName(const QString &name)
{
    const QString simple = name.simplified();
    if (!splitList(value("other_names"_L1)).contains(simple))
        append("other_names"_L1, simple, ";"_L1);
}

void RecordDraft::addSource(const QString &id)
{
    const int field = sourcesFieldIndex(m_table);
    if (field >= 0 && !splitList(m_values.at(field)).contains(id))
        m_values[field] += m_values.at(field).isEmpty() ? id : QString(u';' + id);
}

void RecordDraft::addWording(const QString &what, const QString &text)
{
    const QString before = m_wording.value(what).toString();
    m_wording.insert(what, before.isEmpty() ? text : QString(before + u'\n' + text));
}

void RecordDraft::keep(const QString &what, const QString &text)
{
    const QString said = text.trimmed();
    if (said.isEmpty())
        return;
    addWording(what, said);
    if (!m_kept.contains(what))
        m_kept.append(what);
}

void RecordDraft::remark(Error::Kind kind, const QStringList &args, qint64 line)
{
    m_remarks.append({ kind, args, placeOf({}, line) });
}

tl::expected<ReadRecord, QList<Error>> RecordDraft::finish(const QString &id, const QString &locator) const
{
    ReadRecord read { { m_table, {}, m_values }, m_where, false, locator,
        m_wording.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(m_wording).toJson(QJsonDocument::Compact)),
        m_remarks };
    if (tableSpec(m_table).hasIdColumn)
        read.record.values[fieldIndex(m_table, u"id")] = id;
    if (!m_kept.isEmpty())
        read.remarks.append({ Error::Kind::KeptAsWording, { m_kept.join(u", "_s) }, m_where });
    QList<Error> problems = normalize(read.record);
    for (Error &problem : problems) {
        const QString field = problem.where.field;
        problem.where = m_where;
        problem.where.line = lineOf(field);
        problem.where.field = field;
    }
    if (!problems.isEmpty())
        return tl::unexpected(std::move(problems));
    return read;
}

} // namespace phalera
