// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace phalera {

/// What a report says of people who may be living.
struct PrivacyRule
{
    enum class Shows : quint8 {
        Everything,
        NoBirths, ///< their dates and places of birth and their ages are left out
        NoLiving  ///< they are left out themselves
    };
    static constexpr std::array AllShows { Shows::Everything, Shows::NoBirths, Shows::NoLiving };
    static constexpr int UsualYears = 100;

    Shows shows = Shows::Everything;
    int years = UsualYears; ///< nobody is thought to live longer after birth

    /// Whether somebody may live on a day: no death is known, and the birth may lie less than `years` back. Where no
    /// birth is known it lies before the first award: `honoured` is the latest day that it can mean, DistantFuture
    /// where that is not known either.
    [[nodiscard]] bool mayLive(const Date &born, const Date &died, Day honoured, const QDate &today) const;
    /// The rule as a sentence; empty where it leaves nothing out.
    [[nodiscard]] QString words() const;

    friend bool operator==(const PrivacyRule &, const PrivacyRule &) = default;
};

/// "everything", "no-births", "no-living": in templates and on the command line.
[[nodiscard]] QLatin1StringView privacyName(PrivacyRule::Shows shows);
[[nodiscard]] std::optional<PrivacyRule::Shows> privacyByName(QStringView name);

} // namespace phalera
