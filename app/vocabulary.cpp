// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vocabulary.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace phalera {

namespace {

constexpr VocabularyEntry Sexes[] {
    { "male", QT_TRANSLATE_NOOP3("Words", "male", "sex") },
    { "female", QT_TRANSLATE_NOOP3("Words", "female", "sex") },
};

constexpr VocabularyEntry Sectors[] {
    { "agriculture", QT_TRANSLATE_NOOP3("Words", "agriculture", "sector") },
    { "mining", QT_TRANSLATE_NOOP3("Words", "mining", "sector") },
    { "metallurgy", QT_TRANSLATE_NOOP3("Words", "metallurgy", "sector") },
    { "energy", QT_TRANSLATE_NOOP3("Words", "energy", "sector") },
    { "machine-building", QT_TRANSLATE_NOOP3("Words", "machine building", "sector") },
    { "light-industry", QT_TRANSLATE_NOOP3("Words", "light industry", "sector") },
    { "food-industry", QT_TRANSLATE_NOOP3("Words", "food industry", "sector") },
    { "chemical-industry", QT_TRANSLATE_NOOP3("Words", "chemical industry", "sector") },
    { "forestry", QT_TRANSLATE_NOOP3("Words", "forestry", "sector") },
    { "construction", QT_TRANSLATE_NOOP3("Words", "construction", "sector") },
    { "transport", QT_TRANSLATE_NOOP3("Words", "transport", "sector") },
    { "communications", QT_TRANSLATE_NOOP3("Words", "communications", "sector") },
    { "trade-services", QT_TRANSLATE_NOOP3("Words", "trade and services", "sector") },
    { "science", QT_TRANSLATE_NOOP3("Words", "science", "sector") },
    { "defence-industry", QT_TRANSLATE_NOOP3("Words", "defence industry", "sector") },
    { "culture", QT_TRANSLATE_NOOP3("Words", "culture", "sector") },
    { "education", QT_TRANSLATE_NOOP3("Words", "education", "sector") },
    { "health", QT_TRANSLATE_NOOP3("Words", "health care", "sector") },
    { "sport", QT_TRANSLATE_NOOP3("Words", "sport", "sector") },
    { "state", QT_TRANSLATE_NOOP3("Words", "state and party work", "sector") },
    { "other", QT_TRANSLATE_NOOP3("Words", "other sector", "sector") },
};

constexpr VocabularyEntry Statuses[] {
    { "conferred", QT_TRANSLATE_NOOP3("Words", "conferred", "status of a conferral") },
    { "revoked", QT_TRANSLATE_NOOP3("Words", "revoked", "status of a conferral") },
    { "restored", QT_TRANSLATE_NOOP3("Words", "restored", "status of a conferral") },
    { "posthumous", QT_TRANSLATE_NOOP3("Words", "conferred posthumously", "status of a conferral") },
};

constexpr VocabularyEntry AwardKinds[] {
    { "title", QT_TRANSLATE_NOOP3("Words", "title", "kind of award") },
    { "order", QT_TRANSLATE_NOOP3("Words", "order", "kind of award") },
    { "medal", QT_TRANSLATE_NOOP3("Words", "medal", "kind of award") },
    { "honour", QT_TRANSLATE_NOOP3("Words", "honour without a formal title", "kind of award") },
};

constexpr VocabularyEntry ActKinds[] {
    { "decree", QT_TRANSLATE_NOOP3("Words", "decree", "kind of act") },
    { "law", QT_TRANSLATE_NOOP3("Words", "law", "kind of act") },
    { "statute", QT_TRANSLATE_NOOP3("Words", "statute", "kind of act") },
    { "resolution", QT_TRANSLATE_NOOP3("Words", "resolution", "kind of act") },
    { "ordinance", QT_TRANSLATE_NOOP3("Words", "ordinance", "kind of act") },
    { "other", QT_TRANSLATE_NOOP3("Words", "other act", "kind of act") },
};

constexpr VocabularyEntry SourceKinds[] {
    { "law", QT_TRANSLATE_NOOP3("Words", "law", "kind of source") },
    { "article", QT_TRANSLATE_NOOP3("Words", "article", "kind of source") },
    { "news", QT_TRANSLATE_NOOP3("Words", "news report", "kind of source") },
    { "encyclopedia", QT_TRANSLATE_NOOP3("Words", "encyclopedia", "kind of source") },
    { "book", QT_TRANSLATE_NOOP3("Words", "book", "kind of source") },
    { "archive", QT_TRANSLATE_NOOP3("Words", "archival document", "kind of source") },
    { "web", QT_TRANSLATE_NOOP3("Words", "web page", "kind of source") },
};

constexpr VocabularyEntry Effects[] {
    { "establishes", QT_TRANSLATE_NOOP3("Words", "establishes", "effect of an act") },
    { "amends", QT_TRANSLATE_NOOP3("Words", "amends", "effect of an act") },
    { "adds_insignia", QT_TRANSLATE_NOOP3("Words", "adds insignia", "effect of an act") },
    { "restates_statute", QT_TRANSLATE_NOOP3("Words", "restates the statute", "effect of an act") },
    { "abolishes", QT_TRANSLATE_NOOP3("Words", "abolishes", "effect of an act") },
    { "restores", QT_TRANSLATE_NOOP3("Words", "restores", "effect of an act") },
    { "confers", QT_TRANSLATE_NOOP3("Words", "confers", "effect of an act") },
    { "revokes", QT_TRANSLATE_NOOP3("Words", "revokes", "effect of an act") },
    { "other", QT_TRANSLATE_NOOP3("Words", "other effect", "effect of an act") },
};

constexpr VocabularyEntry Relations[] {
    { "succeeded_by", QT_TRANSLATE_NOOP3("Words", "succeeded by", "relation of awards") },
    { "restored_as", QT_TRANSLATE_NOOP3("Words", "restored as", "relation of awards") },
    { "accompanied_by", QT_TRANSLATE_NOOP3("Words", "accompanied by", "relation of awards") },
    { "insignia_of", QT_TRANSLATE_NOOP3("Words", "insignia of", "relation of awards") },
    { "counterpart_of", QT_TRANSLATE_NOOP3("Words", "counterpart of", "relation of awards") },
    { "informal_origin_of", QT_TRANSLATE_NOOP3("Words", "informal origin of", "relation of awards") },
    { "ranks_above", QT_TRANSLATE_NOOP3("Words", "ranks above", "relation of awards") },
};

constexpr VocabularyEntry Roles[] {
    { "proposes", QT_TRANSLATE_NOOP3("Words", "proposes", "role in a procedure") },
    { "considers", QT_TRANSLATE_NOOP3("Words", "considers", "role in a procedure") },
    { "confers", QT_TRANSLATE_NOOP3("Words", "confers", "role in a procedure") },
    { "presents", QT_TRANSLATE_NOOP3("Words", "presents", "role in a procedure") },
};

constexpr VocabularyEntry Stances[] {
    { "asserts", QT_TRANSLATE_NOOP3("Words", "asserts", "stance of a source") },
    { "disputes", QT_TRANSLATE_NOOP3("Words", "disputes", "stance of a source") },
    { "corrects", QT_TRANSLATE_NOOP3("Words", "corrects", "stance of a source") },
};

constexpr VocabularyEntry Measures[] {
    { "conferrals", QT_TRANSLATE_NOOP3("Words", "conferrals", "what a published total counts") },
    { "recipients", QT_TRANSLATE_NOOP3("Words", "recipients", "what a published total counts") },
    { "recipients_twice", QT_TRANSLATE_NOOP3("Words", "recipients, twice", "what a published total counts") },
    { "recipients_thrice", QT_TRANSLATE_NOOP3("Words", "recipients, three times", "what a published total counts") },
    { "women", QT_TRANSLATE_NOOP3("Words", "women", "what a published total counts") },
    { "men", QT_TRANSLATE_NOOP3("Words", "men", "what a published total counts") },
    { "revoked", QT_TRANSLATE_NOOP3("Words", "revoked", "what a published total counts") },
};

constexpr VocabularyEntry Precisions[] {
    { "day", QT_TRANSLATE_NOOP3("Words", "day", "a date is known to the") },
    { "month", QT_TRANSLATE_NOOP3("Words", "month", "a date is known to the") },
    { "season", QT_TRANSLATE_NOOP3("Words", "season", "a date is known to the") },
    { "year", QT_TRANSLATE_NOOP3("Words", "year", "a date is known to the") },
    { "decade", QT_TRANSLATE_NOOP3("Words", "decade", "a date is known to the") },
    { "century", QT_TRANSLATE_NOOP3("Words", "century", "a date is known to the") },
    { "span", QT_TRANSLATE_NOOP3("Words", "span of time", "a date is known to the") },
    { "unknown", QT_TRANSLATE_NOOP3("Words", "unknown", "a date is known to the") },
};

constexpr VocabularyEntry Flags[] {
    { "yes", QT_TRANSLATE_NOOP3("Words", "yes", "flag") },
    { "no", QT_TRANSLATE_NOOP3("Words", "no", "flag") },
};

constexpr VocabularyEntry Awards[] {
    { "hero-of-labour-informal", QT_TRANSLATE_NOOP3("Words", "Hero of Labour (informal)", "short name of an award") },
    { "hero-of-labour", QT_TRANSLATE_NOOP3("Words", "Hero of Labour", "short name of an award") },
    { "hero-of-socialist-labour", QT_TRANSLATE_NOOP3("Words", "Hero of Socialist Labour", "short name of an award") },
    { "hero-of-labour-rf", QT_TRANSLATE_NOOP3("Words", "Hero of Labour RF", "short name of an award") },
};

constexpr VocabularyEntry CategoryNames[] {
    { "ordinal", QT_TRANSLATE_NOOP3("Words", "conferral no.", "category of a published total") },
    { "place", QT_TRANSLATE_NOOP3("Words", "place", "category of a published total") },
    { "republic", QT_TRANSLATE_NOOP3("Words", "republic", "category of a published total") },
    { "region", QT_TRANSLATE_NOOP3("Words", "region", "category of a published total") },
    { "status", QT_TRANSLATE_NOOP3("Words", "status", "category of a published total") },
    { "sector", QT_TRANSLATE_NOOP3("Words", "sector", "category of a published total") },
    { "living", QT_TRANSLATE_NOOP3("Words", "still living", "category of a published total") },
    { "kind", QT_TRANSLATE_NOOP3("Words", "kind", "category of a published total") },
    { "class", QT_TRANSLATE_NOOP3("Words", "class", "category of a published total") },
};

constexpr VocabularyEntry CategoryValues[] {
    { "2 or more", QT_TRANSLATE_NOOP3("Words", "2 or more", "category of a published total") },
    { "persons", QT_TRANSLATE_NOOP3("Words", "persons", "category of a published total") },
    { "collectives", QT_TRANSLATE_NOOP3("Words", "collectives", "category of a published total") },
    { "Moscow and Petrograd", QT_TRANSLATE_NOOP3("Words", "Moscow and Petrograd", "category of a published total") },
    { "Ufa", QT_TRANSLATE_NOOP3("Words", "Ufa", "category of a published total") },
    { "Tatar ASSR", QT_TRANSLATE_NOOP3("Words", "Tatar ASSR", "category of a published total") },
    { "Leningrad and Leningrad Oblast",
        QT_TRANSLATE_NOOP3("Words", "Leningrad and Leningrad Oblast", "category of a published total") },
};

} // namespace

std::span<const VocabularyEntry> codeEntries(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Vocabulary::Sex:
        return Sexes;
    case Vocabulary::Sector:
        return Sectors;
    case Vocabulary::Status:
        return Statuses;
    case Vocabulary::AwardKind:
        return AwardKinds;
    case Vocabulary::ActKind:
        return ActKinds;
    case Vocabulary::SourceKind:
        return SourceKinds;
    case Vocabulary::Effect:
        return Effects;
    case Vocabulary::Relation:
        return Relations;
    case Vocabulary::Role:
        return Roles;
    case Vocabulary::Stance:
        return Stances;
    case Vocabulary::Measure:
        return Measures;
    case Vocabulary::Precision:
        return Precisions;
    case Vocabulary::Flag:
        return Flags;
    case Vocabulary::Award:
        return Awards;
    case Vocabulary::CategoryName:
        return CategoryNames;
    case Vocabulary::CategoryValue:
        return CategoryValues;
    default:
        return {};
    }
}

std::optional<QString> vocabularyWord(Vocabulary vocabulary, QStringView code)
{
    for (const auto &entries : { codeEntries(vocabulary), placeEntries(vocabulary), statementEntries(vocabulary) }) {
        const auto entry = std::ranges::find_if(
            entries, [code](const VocabularyEntry &e) { return code == QLatin1StringView(e.code); });
        if (entry != entries.end())
            return QCoreApplication::translate("Words", entry->text.word, entry->text.comment);
    }
    return {};
}

} // namespace phalera
