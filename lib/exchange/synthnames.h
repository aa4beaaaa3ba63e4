// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthrandom.h"

#include <QString>

#include <span>
#include <vector>

namespace phalera {

enum class SynthNation : quint8 {
    Russian,
    Ukrainian,
    Belarusian,
    Georgian,
    Armenian,
    Azerbaijani,
    Kazakh,
    Uzbek,
    Tajik,
    Kirghiz,
    Turkmen,
    Moldavian,
    Lithuanian,
    Latvian,
    Estonian
};
inline constexpr size_t SynthNationCount = 15;

enum class SynthSex : quint8 { Male, Female };

/// The names of one people as Soviet papers wrote them, commonest first, words separated by spaces.
struct SynthNameTable
{
    enum class Families : quint8 { Slavic, Lithuanian, Latvian, Unchanging };
    enum class Patronymics : quint8 { Slavic, WithOgly, Seldom };
    QStringView nationality;
    Families families;
    Patronymics patronymics;
    QStringView familyNames; ///< the forms that men bear
    QStringView male;
    QStringView female;
};
[[nodiscard]] const SynthNameTable &synthNameTable(SynthNation nation);

/// Patronymic in Russian: Иван gives Иванович and Ивановна, Илья Ильич and Ильинична.
[[nodiscard]] QString synthPatronymic(const QString &father, SynthSex sex);
/// The form of a family name that women bear: Иванов gives Иванова, Казлаускас Казлаускене.
[[nodiscard]] QString synthFeminine(const QString &family, SynthNameTable::Families forms);
/// Russian text in Latin letters as the founding records write it: BGN/PCGN without soft signs, -y for -ий and -ый.
[[nodiscard]] QString synthRomanized(const QString &russian);

struct SynthName
{
    QString ru, en;
};

/// A person's names; a patronymic may be missing.
struct SynthFullName
{
    SynthName family, given, patronymic;
};

/// Every name with its forms, made once.
class SynthNames
{
public:
    SynthNames();
    [[nodiscard]] SynthFullName draw(SynthRandom &random, SynthNation nation, SynthSex sex) const;
    /// Another family name of the same people: a woman's name before she married.
    [[nodiscard]] SynthName drawFamily(SynthRandom &random, SynthNation nation, SynthSex sex) const;
    [[nodiscard]] QString nationality(SynthNation nation) const;

private:
    using Forms = std::vector<SynthName>;
    struct Stock
    {
        SynthNameTable::Patronymics patronymics;
        QString nationality;
        Forms families[2], given[2], patronymic[2], fathers; ///< in pairs: of men, of women
    };
    static Stock stockOf(const SynthNameTable &table);

    std::vector<Stock> m_stocks;
};

} // namespace phalera
