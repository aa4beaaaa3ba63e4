// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/synthdates.h"
#include "exchange/synthtables.h"

#include <optional>
#include <vector>

namespace phalera {

/// One decree and those on whom it conferred an award for the first time: `size` people from `firstPerson` on.
struct SynthDecree
{
    SynthDay date;
    SynthAward award = SynthAward::HeroOfSocialistLabour;
    quint8 sector = 0;
    std::optional<quint8> republic; ///< none: people of several
    bool isRecorded = false;        ///< the archive has the act; else only what it did is known
    quint32 firstPerson = 0;
    quint32 size = 0;
};

/// What followed on a first conferral, where anything did.
struct SynthCareer
{
    quint32 person = 0;
    std::optional<quint32> secondDecree, thirdDecree;
    bool isRevoked = false, isRestored = false;

    [[nodiscard]] int furtherRows() const
    {
        return int(secondDecree.has_value()) + int(thirdDecree.has_value()) + int(isRevoked) + int(isRestored);
    }
};

/// Who is awarded when, in short: everything else follows from the numbers of the people. People are numbered from 0 in
/// the order of their first decree. The size is that of the decrees, about one for 25 conferrals.
class SynthPlan
{
public:
    SynthPlan(quint32 conferralRows, quint64 seed);

    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] quint32 people() const { return m_people; }
    [[nodiscard]] const std::vector<SynthDecree> &decrees() const { return m_decrees; } ///< by date
    [[nodiscard]] const std::vector<SynthCareer> &careers() const { return m_careers; } ///< by person
    [[nodiscard]] quint32 decreeOf(quint32 person) const;
    [[nodiscard]] SynthCareer careerOf(quint32 person) const;
    /// Number of the person among those with the same award, from 1.
    [[nodiscard]] quint32 rankOf(quint32 person) const;

    static constexpr quint32 LargestDecree = 300;

private:
    template <size_t Count> class Apportioning;
    struct Apportionings;

    void planDecrees();
    void addDecrees(const SynthWave &wave, quint32 people, Apportionings &apportionings);
    void planCareers(quint32 furtherRows);
    [[nodiscard]] SynthCareer career(SynthRandom &random, quint32 person, int rows) const;
    [[nodiscard]] std::optional<quint32> laterDecree(SynthRandom &random, quint32 after) const;

    quint64 m_seed;
    quint32 m_people;
    std::vector<SynthDecree> m_decrees;
    std::vector<SynthCareer> m_careers;
    std::array<quint32, 4> m_firstOfAward {};
};

} // namespace phalera
