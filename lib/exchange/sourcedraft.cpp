// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcedraft.h"

#include "edtf/writtendate.h"
#include "names/romanization.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// The Latin letters and digits of a text, words joined by hyphens.
QString slug(const QString &text)
{
    const QString latin = romanized(text, RomanizationSystem::Passport).normalized(QString::NormalizationForm_D);
    QString slug;
    for (const QChar character : latin.toLower()) {
        const bool isWord = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isWord)
            slug += character;
        else if (!character.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

/// Short, and the same for the same text everywhere.
QString sum(const QString &text)
{
    constexpr qsizetype Digits = 10;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(Digits));
}

} // namespace

SourceDraft::SourceDraft(const Place &where)
    : m_where(where)
    , m_values(qsizetype(tableSpec(Table::Sources).fields.size()))
{
}

QString SourceDraft::value(QLatin1StringView field) const
{
    return m_values.at(fieldIndex(Table::Sources, field));
}

Place SourceDraft::placeOf(const QString &field) const
{
    Place place = m_places.value(field, m_where);
    place.field = field;
    return place;
}

void SourceDraft::set(QLatin1StringView field, const QString &value, const Place &where, const QString &label)
{
    const QString text = value.simplified();
    if (text.isEmpty())
        return;
    QString &present = m_values[fieldIndex(Table::Sources, field)];
    if (present.isEmpty()) {
        present = text;
        m_places.insert(field, where);
    } else if (present != text) {
        keep(label, text);
    }
}

void SourceDraft::setKind(const QString &kind, const QString &type, bool isItsOwnName, const Place &where)
{
    m_values[fieldIndex(Table::Sources, u"kind")] = kind;
    m_places.insert(u"kind"_s, where);
    if (!isItsOwnName)
        m_wording[u"kind"_s] = type;
}

void SourceDraft::setDate(const QString &written, const Place &where, const QString &label)
{
    const QString text = written.simplified();
    if (text.isEmpty())
        return;
    if (!value("date"_L1).isEmpty() || m_wording.contains(u"date"_s)) {
        keep(label, text);
        return;
    }
    m_places.insert(u"date"_s, where);
    const auto edtf = Date::parse(text);
    const auto read = edtf ? tl::expected<WrittenDate, WrittenDateError>(WrittenDate { *edtf }) : readWrittenDate(text);
    if (read)
        m_values[fieldIndex(Table::Sources, u"date")] = read->date.text();
    else
        m_remarks.append({ Error::Kind::ValueNotRead, { text, u"date"_s }, where });
    if (!read || read->date.text() != text)
        m_wording[u"date"_s] = text;
}

void SourceDraft::addAuthor(const QString &name)
{
    if (const QString text = name.simplified(); !text.isEmpty())
        m_authors.append(text);
}

void SourceDraft::keep(const QString &label, const QString &text)
{
    if (const QString kept = text.simplified(); !kept.isEmpty())
        m_kept.append(label + u": "_s + kept);
}

void SourceDraft::remark(const QString &label, const QString &text, const Place &where)
{
    m_remarks.append({ Error::Kind::ValueNotRead, { text, label }, where });
}

SourceReader::SourceReader()
    : m_last(Place())
{
}

std::optional<Result<ReadRecord>> SourceReader::next()
{
    while (m_ready.empty() && !m_ended)
        m_ended = !readEntry();
    if (m_ready.empty())
        return std::nullopt;
    const auto drop = qScopeGuard([this] { m_ready.pop_front(); });
    return std::move(m_ready.front());
}

void SourceReader::stop(Error problem)
{
    refuse(std::move(problem));
    m_ended = true;
}

QString SourceReader::idOf(const QString &key, const SourceDraft &draft) const
{
    constexpr qsizetype MostLetters = 60;
    const QString letters = slug(key.isEmpty() ? draft.value("title"_L1) : key);
    if (!key.isEmpty() && letters == key)
        return key;
    QString beginning = letters.isEmpty() ? u"source"_s : letters.left(MostLetters);
    while (beginning.endsWith(u'-'))
        beginning.chop(1);
    return beginning + u'-' + sum(key.isEmpty() ? draft.m_values.join(QChar(0x1f)) : key);
}

void SourceReader::give(SourceDraft draft, const QString &key)
{
    const auto field
        = [&draft](QStringView name) -> QString & { return draft.m_values[fieldIndex(Table::Sources, name)]; };
    if (!draft.m_authors.isEmpty())
        field(u"author") = draft.m_authors.join(u"; "_s);
    QStringList note { field(u"note") };
    note += draft.m_kept;
    note.removeAll(QString());
    field(u"note") = note.join(u"; "_s);
    const QString id = idOf(key, draft);
    field(u"id") = id;
    ReadRecord read { { Table::Sources, id, draft.m_values }, draft.m_where, false,
        key.isEmpty() || key == id ? QString() : QString(u"entry "_s + key),
        draft.m_wording.isEmpty() ? QString()
                                  : QString::fromUtf8(QJsonDocument(draft.m_wording).toJson(QJsonDocument::Compact)),
        draft.m_remarks };
    m_last = std::move(draft);
    const QList<Error> problems = normalize(read.record);
    for (Error problem : problems) {
        problem.where = m_last.placeOf(problem.where.field);
        refuse(std::move(problem));
    }
    if (!problems.isEmpty())
        return;
    if (!m_ids.add(id))
        refuse(Error::Kind::DuplicateId, { id }, m_last.placeOf(u"id"_s));
    else
        m_ready.emplace_back(std::move(read));
}

} // namespace phalera
