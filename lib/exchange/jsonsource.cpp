// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonsource.h"

#include "exchange/jsonwriter.h"

#include <QJsonArray>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestName = 8; ///< objects within that stay JSON

bool isPlain(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (std::all_of(array.begin(), array.end(), isPlain)) {
            QStringList parts;
            for (const QJsonValue part : array)
                parts.append(textOf(part));
            return parts.join(u';');
        }
    }
    return QString::fromUtf8(jsonText(value));
}

/// Visits every member that is no object, with its whole name.
template <typename Visit> void forEachCell(const QJsonObject &object, const QString &before, int depth, Visit visit)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = before + member.key();
        if (member->isObject() && depth < DeepestName)
            forEachCell(member->toObject(), name + u'.', depth + 1, visit);
        else
            visit(name, textOf(*member));
    }
}

} // namespace

JsonSource::JsonSource(std::unique_ptr<QIODevice> device, QString fileName)
    : m_device(std::move(device))
    , m_fileName(std::move(fileName))
{
    m_objects.emplace(*m_device, m_fileName);
    learnNames();
}

void JsonSource::learnNames()
{
    if (m_device->isSequential()) {
        m_first = m_objects->next();
        if (m_first && *m_first)
            learn(m_first->value());
        return;
    }
    while (const auto object = m_objects->next()) {
        if (*object)
            learn(object->value());
    }
    rewind();
}

void JsonSource::rewind()
{
    m_device->seek(0);
    m_objects.emplace(*m_device, m_fileName);
    m_isHeaderGiven = false;
}

void JsonSource::learn(const QJsonObject &object)
{
    forEachCell(object, {}, 1, [this](const QString &name, const QString &) {
        if (m_names.size() > MostNames || m_cells.contains(name))
            return;
        m_cells.insert(name, m_names.size());
        m_names.append(name);
    });
}

std::optional<Result<QStringList>> JsonSource::next()
{
    if (!std::exchange(m_isHeaderGiven, true) && !m_names.isEmpty()) {
        if (m_names.size() > MostNames)
            return failure(Error::Kind::TooLarge, { m_fileName, QString::number(MostNames) }, placeOf(0));
        return m_names;
    }
    const auto object = m_first ? std::exchange(m_first, std::nullopt) : m_objects->next();
    if (!object)
        return std::nullopt;
    if (!*object)
        return tl::unexpected(object->error());
    return rowOf(object->value());
}

Result<QStringList> JsonSource::rowOf(const QJsonObject &object) const
{
    QStringList row(m_names.size());
    QString unknown;
    forEachCell(object, {}, 1, [&](const QString &name, const QString &text) {
        if (const auto cell = m_cells.constFind(name); cell != m_cells.cend())
            row[*cell] = text;
        else
            unknown = name;
    });
    if (unknown.isEmpty())
        return row;
    return failure(Error::Kind::WrongHeader, { unknown, m_names.join(u", "_s), {} }, placeOf(0));
}

/// The header stands where the first object does.
Place JsonSource::placeOf(qsizetype cell) const
{
    Place place = m_objects->placeOf(m_names.value(cell).section(u'.', 0, 0));
    place.line = std::max<qint64>(place.line, 1);
    place.field.clear();
    return place;
}

} // namespace phalera
