// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

namespace phalera {

/// How another source's statement stands to a given one on the same question.
enum class Standing : quint8 {
    Agrees,        ///< the same value, or a date that lies within the other
    InOtherWords,  ///< both assert, in prose that differs; no contradiction is claimed
    Differs,       ///< both assert, with dates or numbers that cannot both be true
    Corrects,      ///< the other source corrects this statement
    Disputes,      ///< the other source disputes it
    IsContradicted ///< this statement corrects or disputes the other one
};
[[nodiscard]] bool isContradiction(Standing standing);

struct Counterstatement
{
    Claim claim;
    Standing standing = Standing::Agrees;

    friend bool operator==(const Counterstatement &, const Counterstatement &) = default;
};

/// The statements of other rows on the same question, contradictions first (corrects, disputes, differs), each with how
/// it stands to `claim`. `ofQuestion` may hold the claim itself, which is left out.
[[nodiscard]] QList<Counterstatement> counterstatements(const Claim &claim, const QList<Claim> &ofQuestion);

/// Some other row on the same question contradicts the claim.
[[nodiscard]] bool isContradicted(const Claim &claim, const QList<Claim> &ofQuestion);

struct StatementCount
{
    qint64 statements = 0;   ///< claims that a source makes
    qint64 contradicted = 0; ///< of them, those that some other row contradicts
};
using StatementCounts = QHash<SourceId, StatementCount>;

/// For each source that makes a claim; `claims` are all there are.
[[nodiscard]] StatementCounts statementCounts(const QList<Claim> &claims);

} // namespace phalera
