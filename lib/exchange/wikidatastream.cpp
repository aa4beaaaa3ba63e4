// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidatastream.h"

#include "exchange/jsonobjects.h"
#include "exchange/sparqlentities.h"

using namespace Qt::StringLiterals;

namespace phalera::wikidata {

namespace {

/// Entities as JSON has them.
class JsonEntities final : public EntityStream
{
public:
    JsonEntities(QIODevice &device, const QString &fileName, SavedForm form)
        : m_objects(
            device, fileName, form == SavedForm::Entities ? JsonForm { { "entities" }, false } : JsonForm { {}, true })
    {
    }

    std::optional<Result<Entity>> next(ItemLabels &labels) override
    {
        for (;;) {
            const auto object = m_objects.next();
            if (!object)
                return std::nullopt;
            if (!*object)
                return tl::unexpected(object->error());
            const QString from = object->value().value("entity"_L1).toString();
            if (!from.isEmpty() && object->value().contains("redirect"_L1)) {
                labels.addRedirect(from, object->value().value("redirect"_L1).toString());
                continue;
            }
            Entity entity = entityFrom(object->value());
            if (entity.id.isEmpty())
                return failure(Error::Kind::MissingValue, {}, m_objects.placeOf(u"id"_s));
            if (entity.isPerson && !isItemId(entity.id))
                return failure(Error::Kind::BadId, { entity.id }, m_objects.placeOf(u"id"_s));
            if (entity.isPerson)
                labels.addRedirect(entity.formerId, entity.id);
            else
                labels.add(entity);
            return entity;
        }
    }
    [[nodiscard]] Place place() const override { return m_objects.place(); }
    [[nodiscard]] bool canContinue() const override { return m_objects.canContinue(); }

private:
    JsonObjects m_objects;
};

/// The members of the object that the text begins with, each with the beginning of its value; as many as are there.
QMap<QByteArray, QByteArray> membersAtBeginning(QByteArrayView text)
{
    static constexpr qsizetype ValueLength = 24;
    QMap<QByteArray, QByteArray> members;
    int depth = 0;
    qsizetype textStart = -1;
    QByteArray lastText;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (textStart >= 0) {
            if (byte == '\\') {
                ++i;
            } else if (byte == '"') {
                lastText = text.sliced(textStart, i - textStart).toByteArray();
                textStart = -1;
            }
        } else if (byte == '"') {
            textStart = i + 1;
        } else if (byte == '{' || byte == '[') {
            ++depth;
        } else if (byte == '}' || byte == ']') {
            if (--depth == 0)
                break;
        } else if (byte == ':' && depth == 1) {
            members.insert(
                lastText, text.sliced(i + 1).first(qMin(ValueLength, text.size() - i - 1)).trimmed().toByteArray());
        }
    }
    return members;
}

SavedForm jsonFormOf(const QByteArray &text)
{
    const bool isArray = text.startsWith('[');
    const QMap<QByteArray, QByteArray> members = membersAtBeginning(isArray ? text.sliced(1).trimmed() : text);
    const QByteArray id = members.value("id");
    const bool isEntity = id.startsWith("\"Q") && (members.contains("labels") || members.contains("claims"));
    const bool isRedirect = members.value("entity").startsWith("\"Q") && members.contains("redirect");
    if (isEntity || isRedirect)
        return SavedForm::Lines;
    if (isArray)
        return text.contains("wikidata.org/entity/Q") ? SavedForm::SparqlJson : SavedForm::None;
    if (members.contains("entities"))
        return SavedForm::Entities;
    return members.contains("head") && members.value("head").startsWith('{') ? SavedForm::SparqlJson : SavedForm::None;
}

SavedForm tableFormOf(const QByteArray &text)
{
    const qsizetype end = text.indexOf('\n');
    const QByteArray header = text.first(qMax<qsizetype>(end, 0));
    const QByteArray row = text.sliced(end + 1).left(qMax<qsizetype>(0, text.indexOf('\n', end + 1) - end));
    if (end < 0 || !row.contains("wikidata.org/entity/Q"))
        return SavedForm::None;
    return header.startsWith('?') || header.contains('\t') ? SavedForm::SparqlTsv : SavedForm::SparqlCsv;
}

} // namespace

SavedForm savedFormOf(const QByteArray &beginning)
{
    QByteArray text = beginning;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.startsWith('{') || text.startsWith('['))
        return jsonFormOf(text);
    return tableFormOf(text + '\n');
}

std::unique_ptr<EntityStream> EntityStream::open(QIODevice &device, const QString &fileName, SavedForm form)
{
    if (form == SavedForm::Entities || form == SavedForm::Lines)
        return std::make_unique<JsonEntities>(device, fileName, form);
    const SparqlRows::Form rows = form == SavedForm::SparqlJson ? SparqlRows::Form::Json
        : form == SavedForm::SparqlCsv                          ? SparqlRows::Form::Csv
                                                                : SparqlRows::Form::Tsv;
    return std::make_unique<SparqlEntities>(device, fileName, rows);
}

} // namespace phalera::wikidata
