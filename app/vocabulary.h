// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>

namespace phalera {

/// The lists of codes whose words are known to the catalogues of translations.
enum class Vocabulary : quint8 {
    Sex,
    Sector,
    Status,
    AwardKind,
    ActKind,
    SourceKind,
    Effect,
    Relation,
    Role,
    Stance,
    Measure,
    Precision,
    Flag,
    Award,
    CategoryName,
    CategoryValue,
    UnionRepublic,
    FederalSubject,
    Country,
    Nationality,
    Language,
    Body,
    Property
};

/// The word for a code in the application's language, or none if the vocabulary does not hold the code.
[[nodiscard]] std::optional<QString> vocabularyWord(Vocabulary vocabulary, QStringView code);

/// One code with its English word; the comment tells translators which list the word belongs to, as "Russian" is both a
/// language and a nationality.
struct VocabularyEntry
{
    const char *code;
    struct
    {
        const char *word;
        const char *comment;
    } text;
};

// The tables of vocabularyWord(), split over files by subject. Empty for a vocabulary of another file.
[[nodiscard]] std::span<const VocabularyEntry> codeEntries(Vocabulary vocabulary);
[[nodiscard]] std::span<const VocabularyEntry> placeEntries(Vocabulary vocabulary);
[[nodiscard]] std::span<const VocabularyEntry> statementEntries(Vocabulary vocabulary);

} // namespace phalera
