// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/evidence.h"
#include "record/attestation.h"
#include "search/snapshot.h"

#include <QLocale>

namespace phalera {

/// What is compared: "Family name", "Born".
[[nodiscard]] QString partLabel(Evidence::Part part);
/// What was found: "the same in another spelling".
[[nodiscard]] QString findingWords(Evidence::Finding finding);
/// One reason in a line: "Born: 3 Jan 1906, 1906 – may agree (+12)".
[[nodiscard]] QString evidenceSentence(const Evidence &evidence, const QLocale &locale);
/// Stable words for files: "family_name", "other_spelling".
[[nodiscard]] QLatin1StringView partName(Evidence::Part part);
[[nodiscard]] QLatin1StringView findingName(Evidence::Finding finding);

/// How likely a pair of this score is one person, in a word.
[[nodiscard]] QString likelihoodWord(int score);

/// What a decision says on the record that it is on, with its note: "“b” is merged into this record: same mine". Empty
/// for a claim that is none.
[[nodiscard]] QString decisionSentence(const Claim &decision);

/// The name of a person of a snapshot, else the id.
[[nodiscard]] QString personTitle(const Snapshot &snapshot, const QString &id);

} // namespace phalera
