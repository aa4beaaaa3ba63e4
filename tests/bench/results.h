// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace phalera {

/// What was measured at one number of conferrals: the parts' JSON files, and what is read out of them.
class Results
{
public:
    /// Reads every JSON file of the folder; its name is the part's.
    [[nodiscard]] static Results fromFolder(const QString &folder);

    [[nodiscard]] qint64 conferrals() const;
    [[nodiscard]] const QJsonObject &json() const { return m_parts; }
    [[nodiscard]] QJsonObject part(const QString &name) const { return m_parts[name].toObject(); }

    /// Times of questions by a step ("answer", "facets", "series", "order", or "ms" for the whole); of one kind, or
    /// all.
    [[nodiscard]] Times questions(const QString &step, const QString &kind = {}) const;
    [[nodiscard]] QStringList kinds() const;
    /// The question that took longest.
    [[nodiscard]] QJsonObject slowestQuestion() const;

    /// The same questions asked of the engine and of a baseline, of one kind or all.
    struct Pair
    {
        Times engine;
        Times baseline;
        int sameMatches = 0;
        int fewerMatches = 0; ///< questions of which the engine found fewer: it must not
    };
    [[nodiscard]] Pair against(const QString &baseline, const QString &kind = {}) const;

    /// A group of the window's reactions, such as "typing", and one of its times: "painted", "at_rest", "blocked".
    [[nodiscard]] Times window(const QString &group, const QString &time) const;

    struct Orders
    {
        Times first;
        Times again;
        QString slowestFirst; ///< field
        QString slowestAgain;
    };
    [[nodiscard]] Orders orders() const;

private:
    QJsonObject m_parts;
};

} // namespace phalera
