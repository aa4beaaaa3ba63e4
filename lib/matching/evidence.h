// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/record.h"

#include <QList>
#include <QString>

namespace phalera {

/// One thing that speaks for two people being one, or against it.
struct Evidence
{
    enum class Part : quint8 {
        FamilyName,
        GivenName,
        Patronymic,
        Born,
        Died,
        Sex,
        BirthPlace,
        Nationality,
        Wikidata,
        Conferral,    ///< of the same award, with the same ordinal
        MedalNumber,  ///< of the same award
        Organisation, ///< of a conferral of the same award
        Republic
    };
    enum class Finding : quint8 {
        Same,
        OtherSpelling, ///< a name in another script, or without its marks
        Abbreviated,   ///< an initial that stands for the other
        Alike,         ///< but for a typing error, or by ear, or in part
        OtherName,     ///< a further name of one is the name of the other
        MayAgree,      ///< dates that have days in common
        OtherStyle,    ///< days that are as far apart as the two calendars are
        Near,          ///< dates that differ by little
        Differs        ///< both cannot be true of one person
    };
    Part part = Part::FamilyName;
    Finding finding = Finding::Same;
    int weight = 0; ///< points for (above 0) or against
    QString ofA;    ///< what the records say; EDTF, or the canonical text of a cell
    QString ofB;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// Two people who may be one.
struct DuplicatePair
{
    QString a; ///< ids of people, in the order of the snapshot
    QString b;
    int score = 0; ///< 0 ... 100: the sum of the weights, within these
    QList<Evidence> evidence;

    friend bool operator==(const DuplicatePair &, const DuplicatePair &) = default;
};

/// From so many points on two people may well be one; and from so many on hardly anything speaks against it.
inline constexpr int PossibleScore = 50;
inline constexpr int LikelyScore = 70;

} // namespace phalera
