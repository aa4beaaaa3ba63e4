// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/answer.h"
#include "search/match.h"
#include "search/tabledata.h"
#include "search/verdicts.h"

namespace phalera {

/// Finds the rows of one table of a snapshot that a query lets through.
class Matcher
{
public:
    Matcher(const Snapshot &snapshot, RowTable table, const StopFlag &stop);

    [[nodiscard]] Match match(const QueryNode &node) const;

private:
    [[nodiscard]] Match matchCondition(const QueryNode &condition) const;
    /// A condition on a field of the acts or sources that the conferral rows name.
    [[nodiscard]] Match matchLinked(const QueryNode &condition) const;
    [[nodiscard]] Match select(const Column &column, const Verdicts &verdicts) const;
    [[nodiscard]] Match all() const;

    [[nodiscard]] Verdicts verdicts(Field field, const Column &column, const QList<QueryValue> &values) const;
    [[nodiscard]] std::vector<bool> codesMeant(Field field, const Column &column, const QString &text) const;

    [[nodiscard]] RowSet rowsWithText(const QString &text) const;
    [[nodiscard]] RowSet rowsWithPhrase(const std::vector<WordRange> &words) const;
    [[nodiscard]] RowSet rowsWithWord(const QString &text) const;
    [[nodiscard]] RowSet rowsWithName(const QString &text) const;
    [[nodiscard]] RowSet rowsHolding(Field field, const std::vector<WordRange> &words) const;
    /// Whole words, but for the last where it may be the beginning of one.
    [[nodiscard]] std::vector<WordRange> ranges(const QStringList &foldedWords, bool lastMayBegin) const;

    const Snapshot &m_snapshot;
    RowTable m_which;
    const TableData &m_table;
    StopFlag m_stop;
};

/// What a query lets through in the table of its unit. On acts and sources, top-level parts that speak of fields of
/// conferrals or people let those through that such conferral rows name; the other parts are about the act or source
/// itself.
[[nodiscard]] Match matchOf(const Snapshot &snapshot, const Query &query, const StopFlag &stop);
/// Whether a part of the query asks for a date or an age, so that its answers may be possible or undated.
[[nodiscard]] bool asksForDates(const QueryNode &node);
/// The rows of a set, ascending.
[[nodiscard]] std::vector<Row> rowsOf(const RowSet &rows);

} // namespace phalera
