// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthplan.h"
#include "record/record.h"

namespace phalera {

/// Everything on one person that more than one record needs; made from the number alone, the same every time.
struct SynthPerson
{
    quint32 number = 0;
    quint32 decree = 0; ///< of the first conferral
    QString id;
    SynthFullName name;
    SynthSex sex = SynthSex::Male;
    SynthNation nation = SynthNation::Russian;
    bool isPosthumous = false;
    SynthDay born, died;
    QString bornText, diedText;
    QString position, organisation, place, republic;
    QString homeland; ///< the region of birth
};

class SynthPeople
{
public:
    explicit SynthPeople(const SynthPlan &plan);

    [[nodiscard]] SynthPerson person(quint32 number) const;
    /// The row of the table people.
    [[nodiscard]] Record record(const SynthPerson &person) const;
    /// What the decrees of a sector praise, with its numbers set in.
    [[nodiscard]] QString grounds(SynthRandom &random, quint8 sector, int year) const;

private:
    struct SectorWords
    {
        QStringList positions[2]; ///< of men, of women
        QStringList organisations, grounds;
    };
    void settle(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const;
    void drawLife(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const;
    void drawWork(SynthRandom &random, SynthPerson &person, const SynthDecree &decree) const;
    [[nodiscard]] QString filled(SynthRandom &random, const QStringList &texts, int year) const;

    const SynthPlan &m_plan;
    SynthNames m_names;
    std::vector<SectorWords> m_sectors;
    std::vector<QStringList> m_regions; ///< of each republic
    std::vector<QString> m_republics;
    QStringList m_russianRegions, m_districts, m_namesakes;
};

} // namespace phalera
