// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"
#include "search/match.h"
#include "search/tabledata.h"
#include "search/verdicts.h"
#include "search/wordmatcher.h"

namespace phalera {

/// Finds the rows of one table of a snapshot that a query lets through.
class Matcher
{
public:
    /// `guesses`: whether it may be guessed at words that nothing answers.
    Matcher(const Snapshot &snapshot, RowTable table, const StopFlag &stop, bool guesses = true);

    [[nodiscard]] Match match(const QueryNode &node) const;
    /// What each value of a column of the table says to a condition.
    [[nodiscard]] Verdicts verdicts(Field field, const Column &column, const QList<QueryValue> &values) const;

private:
    [[nodiscard]] Match matchCondition(const QueryNode &condition) const;
    /// A person's name, in whatever spelling and order.
    [[nodiscard]] QList<QueryValue> withStandIns(const QueryNode &condition) const;
    [[nodiscard]] Match matchName(const QueryNode &condition) const;
    /// Conferrals that stood on a day; they alone are asked for it.
    [[nodiscard]] Match matchAsOf(const QueryNode &condition) const;
    /// A condition on a field of the acts or sources that the conferral rows name.
    [[nodiscard]] Match matchLinked(const QueryNode &condition) const;
    [[nodiscard]] Match select(const Column &column, const Verdicts &verdicts) const;
    [[nodiscard]] Match matchWords(const QueryNode &conjunction) const;

    [[nodiscard]] quint32 codeOfWholeId(Field field, const Column &column, const QString &text) const;
    [[nodiscard]] std::vector<bool> codesMeant(Field field, const Column &column, const QString &text) const;

    const Snapshot &m_snapshot;
    RowTable m_which;
    const TableData &m_table;
    WordMatcher m_words;
    StopFlag m_stop;
};

/// What a query lets through in the table of its unit. On acts and sources, top-level parts that speak of fields of
/// conferrals or people let those through that such conferral rows name; the other parts are about the act or source
/// itself.
[[nodiscard]] Match matchOf(const Snapshot &snapshot, const Query &query, const StopFlag &stop);
/// The same with the conditions of the query kept apart; its unit is conferrals or people.
[[nodiscard]] MatchParts matchPartsOf(const Snapshot &snapshot, const Query &query, const StopFlag &stop);
[[nodiscard]] Match matchOf(const MatchParts &parts);
[[nodiscard]] RowSet rowsInScope(const Match &match, TimeScope scope);
/// Whether a part of a query is a condition on the field, or a negated one.
[[nodiscard]] bool isConditionOn(const QueryNode &part, Field field);
[[nodiscard]] bool isNegatedConditionOn(const QueryNode &part, Field field);
/// Whether a part of the query asks for a date or an age, so that its answers may be possible or undated.
[[nodiscard]] bool asksForDates(const QueryNode &node);
/// The rows of a set, ascending.
[[nodiscard]] std::vector<Row> rowsOf(const RowSet &rows);

} // namespace phalera
