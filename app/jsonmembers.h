// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"

#include <QJsonObject>
#include <QMarginsF>
#include <QStringList>

#include <functional>

namespace phalera {

/// The members of a JSON object that a person may have written, read one by one; the first that is wrong stays as a
/// sentence with its line and column, and what is read after it does not matter.
class JsonMembers
{
public:
    /// The first object of a text; `path` is for the sentence.
    JsonMembers(const QByteArray &json, const QString &path);
    /// An object within another one, whose places are those of `within`.
    JsonMembers(const QJsonObject &object, const QString &path, const Place &within);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    // Each takes a member out; where there is none, `otherwise`.
    [[nodiscard]] QString text(const QString &key, const QString &otherwise = {});
    [[nodiscard]] bool flag(const QString &key, bool otherwise);
    [[nodiscard]] int number(const QString &key, int otherwise, int least, int most);
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] QList<double> numbers(const QString &key, qsizetype count, double least, double most);
    [[nodiscard]] QList<QJsonObject> objects(const QString &key);
    /// A text that `find` knows; `known` is what it could be.
    template <typename Find>
    [[nodiscard]] auto word(const QString &key, const QStringList &known, Find find) -> decltype(find(QString()))
    {
        if (!has(key))
            return {};
        const QString word = text(key);
        auto found = find(word);
        if (!found)
            fail(key, word, known);
        return found;
    }

    /// That a member is not what it can be.
    void fail(const QString &key, const QString &value, const QStringList &known);
    /// That members are left that nobody took.
    void refuseOthers(const QStringList &known);
    /// Where a member stands, or the object.
    [[nodiscard]] Place placeOf(const QString &key) const { return m_places.value(key, m_place); }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Empty where all was as it should be.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    [[nodiscard]] QJsonValue take(const QString &key) { return m_object.take(key); }
    void failAt(const Place &place, const QString &sentence);

    QString m_path;
    QJsonObject m_object;
    Place m_place;
    QHash<QString, Place> m_places;
    QString m_fault;
};

} // namespace phalera
