// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

#include <QHash>

#include <optional>

namespace phalera {

/// What a researcher decided on records. A decision is a claim like any other, with a source and a note that says why:
/// it goes out and comes in with the data package, and is gone when the claim is taken back.
///   same-as          the subject is the record that the value names, which stands for both
///   different-from   the subject is not the record that the value names
///   verdict-FIELD    the field of the subject holds the value, whatever sources say
struct Decision
{
    enum class Kind : quint8 { SameAs, DifferentFrom, Verdict };
    Kind kind = Kind::SameAs;
    QString subject; ///< id of a record
    QString value;   ///< id of the other record; of a verdict, the value of the field
    QString field;   ///< of a verdict

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The property of claims that keep decisions of a kind; of verdicts, what it begins with.
[[nodiscard]] QLatin1StringView decisionProperty(Decision::Kind kind);

/// The decision that a claim keeps, if it is one. A claim that disputes or corrects decides nothing.
[[nodiscard]] std::optional<Decision> decisionOf(const Claim &claim);

/// A decision as the claim that keeps it. `question` tells it from other decisions, see the functions below.
[[nodiscard]] Claim claimOf(
    const Decision &decision, const QString &question, const SourceId &source, const QString &note);
/// The row of the claims table.
[[nodiscard]] Record recordOf(const Claim &claim);

[[nodiscard]] QString sameAsQuestion(const QString &merged);
/// The same for both orders.
[[nodiscard]] QString differentFromQuestion(const QString &a, const QString &b);
/// Of the verdict that a merge brings, and that goes with it. Of several verdicts on a field the one of the highest
/// number holds.
[[nodiscard]] QString verdictQuestion(int number, QStringView field, const QString &merged);
/// The number in it; 0 in a question that is none.
[[nodiscard]] int verdictNumber(QStringView question);

/// An editor's choice by field, as accept() takes it, from claims that are all on one record.
[[nodiscard]] QHash<QString, QString> verdictsIn(const QList<Claim> &claims);

} // namespace phalera
