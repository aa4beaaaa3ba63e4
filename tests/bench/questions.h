// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/snapshot.h"

#include <QList>
#include <QString>

namespace phalera {

/// What a user types, by kind.
struct TypedQuestion
{
    QString kind;
    QString text;
};

/// At least 200 different questions of mixed kinds, made of the names and values of this archive: equal archives give
/// equal questions, in an order that mixes the kinds.
[[nodiscard]] QList<TypedQuestion> questionsOn(const std::shared_ptr<const Snapshot> &snapshot);

/// Writes the questions with their SQL, for every part of the bench.
[[nodiscard]] bool writeQuestions(const QList<TypedQuestion> &questions, const QString &path);
[[nodiscard]] QList<TypedQuestion> readQuestions(const QString &path);

} // namespace phalera
