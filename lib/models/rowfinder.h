// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"

#include <functional>
#include <optional>

namespace phalera {

/// Finds the row that somebody means who types the beginning of a name, a year or a word: in the column that orders the
/// rows, else by name; in either script, on either keyboard layout. Bisects, so that a million rows are no matter.
class RowFinder
{
public:
    /// The word that stands for a coded value on the screen.
    using WordOf = std::function<QString(Field, const QString &)>;

    /// `rows` are those of the answer as ordered() gives them for the keys and the language.
    RowFinder(const Answer &answer, const QList<Row> &rows, const QList<SortKey> &keys, const QString &language,
        const WordOf &wordOf);

    /// Place in `rows` of the first that begins so; none if none does.
    [[nodiscard]] std::optional<int> find(QStringView typed) const;

private:
    class Bisection;

    [[nodiscard]] std::optional<int> findInOrder(QStringView typed) const;
    [[nodiscard]] std::optional<int> findCode(QStringView typed, const Bisection &rows) const;
    [[nodiscard]] std::optional<int> findFigure(QStringView typed) const;
    [[nodiscard]] std::optional<int> findByField(Field field, QStringView typed) const;
    [[nodiscard]] std::optional<int> firstOf(std::span<const Row> wanted) const;
    [[nodiscard]] quint32 keyOf(Row row) const;

    const Answer &m_answer;
    const QList<Row> &m_rows;
    SortKey m_first;
    QString m_language;
    WordOf m_wordOf;
};

} // namespace phalera
