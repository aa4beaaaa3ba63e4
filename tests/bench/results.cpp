// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace phalera {

Results Results::fromFolder(const QString &folder)
{
    Results results;
    for (const QFileInfo &info : QDir(folder).entryInfoList({ u"*.json"_s }, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        const QJsonDocument document
            = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (document.isObject() && !document.object().isEmpty())
            results.m_parts.insert(info.completeBaseName(), document.object());
    }
    return results;
}

qint64 Results::conferrals() const
{
    return part(u"engine"_s)[u"conferrals"_s].toInteger();
}

Times Results::questions(const QString &step, const QString &kind) const
{
    Times times;
    for (const QJsonValue &question : part(u"engine"_s)[u"questions"_s].toArray()) {
        if (kind.isEmpty() || question[u"kind"_s].toString() == kind)
            times.add(question[step].toDouble());
    }
    return times;
}

QStringList Results::kinds() const
{
    QStringList kinds;
    for (const QJsonValue &question : part(u"engine"_s)[u"questions"_s].toArray())
        kinds.append(question[u"kind"_s].toString());
    kinds.removeDuplicates();
    kinds.sort();
    return kinds;
}

QJsonObject Results::slowestQuestion() const
{
    QJsonObject slowest;
    for (const QJsonValue &question : part(u"engine"_s)[u"questions"_s].toArray()) {
        if (question[u"ms"_s].toDouble() > slowest[u"ms"_s].toDouble())
            slowest = question.toObject();
    }
    return slowest;
}

Results::Pair Results::against(const QString &baseline, const QString &kind) const
{
    QHash<QString, QJsonObject> asked;
    for (const QJsonValue &question : part(u"engine"_s)[u"questions"_s].toArray()) {
        if (kind.isEmpty() || question[u"kind"_s].toString() == kind)
            asked.insert(question[u"text"_s].toString(), question.toObject());
    }
    Pair pair;
    for (const QJsonValue &question : part(baseline)[u"questions"_s].toArray()) {
        const auto found = asked.constFind(question[u"text"_s].toString());
        if (found == asked.cend())
            continue;
        pair.engine.add((*found)[u"ms"_s].toDouble());
        pair.baseline.add(question[u"ms"_s].toDouble());
        const qint64 here = (*found)[u"matches"_s].toInteger();
        const qint64 there = question[u"matches"_s].toInteger();
        pair.sameMatches += here == there ? 1 : 0;
        pair.fewerMatches += here < there ? 1 : 0;
    }
    return pair;
}

Times Results::window(const QString &group, const QString &time) const
{
    return Times::fromJson(part(u"window"_s)[group][time].toArray());
}

Results::Orders Results::orders() const
{
    Orders orders;
    for (const QJsonValue &order : part(u"engine"_s)[u"orders"_s].toArray()) {
        const double first = order[u"first"_s].toDouble();
        const double again = Times::fromJson(order[u"again"_s].toArray()).median();
        if (first > orders.first.slowest())
            orders.slowestFirst = order[u"field"_s].toString();
        if (again > orders.again.slowest())
            orders.slowestAgain = order[u"field"_s].toString();
        orders.first.add(first);
        orders.again.add(again);
    }
    return orders;
}

} // namespace phalera
