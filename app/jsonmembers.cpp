// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jsonmembers.h"

#include "app/messages.h"
#include "exchange/jsonobjects.h"
#include "exchange/jsonwriter.h"
#include "exchange/tablereader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(jsonText(value)).left(60);
}

} // namespace

JsonMembers::JsonMembers(const QByteArray &json, const QString &path)
    : m_path(path)
{
    QBuffer buffer;
    buffer.setData(json);
    buffer.open(QIODevice::ReadOnly);
    JsonObjects objects(buffer, path);
    const auto object = objects.next();
    if (!object || !*object) {
        m_fault = message(object ? object->error() : Error { Error::Kind::EmptyFile, { path }, { path, 1, 1, {} } });
        return;
    }
    m_object = **object;
    m_place = objects.place();
    for (const QString &key : m_object.keys())
        m_places.insert(key, objects.placeOf(key));
}

JsonMembers::JsonMembers(const QJsonObject &object, const QString &path, const Place &within)
    : m_path(path)
    , m_object(object)
    , m_place(within)
{
}

QString JsonMembers::text(const QString &key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        fail(key, written(value), { u"\"…\""_s });
    return value.toString();
}

bool JsonMembers::flag(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isBool())
        fail(key, written(value), { u"true"_s, u"false"_s });
    return value.toBool();
}

int JsonMembers::number(const QString &key, int otherwise, int least, int most)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    const int number = value.toInt(least - 1);
    if (number < least || number > most)
        fail(key, written(value), { u"%1…%2"_s.arg(least).arg(most) });
    return number;
}

QStringList JsonMembers::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList texts;
    if (value.isUndefined())
        return texts;
    const QJsonArray array = value.toArray();
    const bool areTexts = std::ranges::all_of(array, [](const QJsonValue &each) { return each.isString(); });
    if (!value.isArray() || !areTexts)
        fail(key, written(value), { u"[ \"…\" ]"_s });
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

QList<double> JsonMembers::numbers(const QString &key, qsizetype count, double least, double most)
{
    const QJsonValue value = take(key);
    QList<double> numbers;
    if (value.isUndefined())
        return numbers;
    for (const QJsonValue &each : value.toArray())
        numbers.append(each.toDouble(least - 1));
    const bool areWithin
        = std::ranges::all_of(numbers, [&](double number) { return number >= least && number <= most; });
    if (numbers.size() != count || !areWithin)
        fail(key, written(value), { u"%1 × %2…%3"_s.arg(count).arg(least).arg(most) });
    return numbers;
}

QList<QJsonObject> JsonMembers::objects(const QString &key)
{
    const QJsonValue value = take(key);
    QList<QJsonObject> objects;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isObject())
            objects.append(each.toObject());
    }
    if (objects.isEmpty() || objects.size() != array.size())
        fail(key, value.isUndefined() ? QString() : written(value), { u"[ { … } ]"_s });
    return objects;
}

void JsonMembers::fail(const QString &key, const QString &value, const QStringList &known)
{
    failAt(placeOf(key),
        value.isEmpty() ? QCoreApplication::translate("JsonMembers", "“%1” is missing or empty; it can be: %2")
                              .arg(key, known.join(u", "_s))
                        : QCoreApplication::translate("JsonMembers", "“%1” cannot be %2; it can be: %3")
                              .arg(key, value, known.join(u", "_s)));
}

void JsonMembers::refuseOthers(const QStringList &known)
{
    const QStringList others = m_object.keys();
    if (others.isEmpty())
        return;
    const QString nearest = nearestName(others.first(), known);
    failAt(placeOf(others.first()),
        nearest.isEmpty() ? QCoreApplication::translate("JsonMembers", "“%1” means nothing here; there are: %2")
                                .arg(others.first(), known.join(u", "_s))
                          : QCoreApplication::translate("JsonMembers", "“%1” means nothing here. Did you mean “%2”?")
                                .arg(others.first(), nearest));
}

void JsonMembers::failAt(const Place &place, const QString &sentence)
{
    if (!m_fault.isEmpty())
        return;
    const QString file = QDir::toNativeSeparators(m_path);
    m_fault = place.line == 0
        ? QCoreApplication::translate("JsonMembers", "%1: %2", "file, what is wrong").arg(file, sentence)
        : QCoreApplication::translate("JsonMembers", "%1, line %2, column %3: %4", "file, place, what is wrong")
              .arg(file, QString::number(place.line), QString::number(place.column), sentence);
}

} // namespace phalera
