// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "record/attestation.h"
#include "record/tables.h"
#include "record/values.h"
#include "search/field.h"

#include <QLocale>
#include <QString>

namespace phalera {

// Codes of the model library in the user's words. All are in the application's language at the time of the call.

[[nodiscard]] QString fieldLabel(Field field);                          ///< "Place of birth"
[[nodiscard]] QString fieldLabel(Table table, QLatin1StringView field); ///< label of a column of a founding table
[[nodiscard]] QString wordingLabel(Table table, const QString &field);  ///< of OriginalWording::field
[[nodiscard]] QString unitWord(Unit unit, qint64 count); ///< "conferrals", in the right plural form for the count
[[nodiscard]] QString tableWord(Table table);            ///< "People"
/// The word for a coded value: republics, sectors, kinds, relations, statuses, stances, countries, effects, roles,
/// measures ... A value that is in no vocabulary is given back as it is; an empty one is "unknown".
[[nodiscard]] QString valueWord(Field field, const QString &value);
[[nodiscard]] QString valueWord(Table table, QLatin1StringView field, const QString &value);
/// Label of a claim's property: "shift_output_tonnes" as "shift output, tonnes".
[[nodiscard]] QString propertyLabel(const QString &property);
/// Which step of the rule decided, as a sentence.
[[nodiscard]] QString reasonSentence(FieldAccounts::Reason reason);

/// Name of a person as the source has it (Russian where there is one), and romanized.
[[nodiscard]] QString personName(const Person &person);
[[nodiscard]] QString personNameEn(const Person &person);
[[nodiscard]] QString awardName(const Award &award); ///< in the application's language
[[nodiscard]] QString awardName(
    const AwardId &id, const QString &fallback = {}); ///< short name of the four awards of the lineage
/// "Author. Title. Container, date": one line that names a source; its id where nothing else is known.
[[nodiscard]] QString sourceLine(const Source &source);
[[nodiscard]] QString actTitle(const Act &act);

} // namespace phalera
