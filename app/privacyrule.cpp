// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/privacyrule.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera {

using namespace Qt::StringLiterals;

bool PrivacyRule::mayLive(const Date &born, const Date &died, Day honoured, const QDate &today) const
{
    if (!died.isNull())
        return false;
    const QDate limit = today.addYears(-years);
    const Day earliestOfLiving = dayNumber({ limit.year(), limit.month(), limit.day() }, Calendar::Gregorian);
    const Day latestBirth = born.isNull() ? DistantFuture : born.latest();
    return std::min(latestBirth, honoured) > earliestOfLiving;
}

QString PrivacyRule::words() const
{
    switch (shows) {
    case Shows::Everything:
        return {};
    case Shows::NoBirths:
        return QCoreApplication::translate("Reports",
            "Left out by rule: birth and age of people of whom no death is known and who may have been born less than "
            "%n year(s) ago.",
            nullptr, years);
    case Shows::NoLiving:
        return QCoreApplication::translate("Reports",
            "Left out by rule: people of whom no death is known and who may have been born less than %n year(s) ago.",
            nullptr, years);
    }
    return {};
}

namespace {

constexpr std::array Names { "everything"_L1, "no-births"_L1, "no-living"_L1 };

} // namespace

QLatin1StringView privacyName(PrivacyRule::Shows shows)
{
    return Names[size_t(shows)];
}

std::optional<PrivacyRule::Shows> privacyByName(QStringView name)
{
    for (const PrivacyRule::Shows shows : PrivacyRule::AllShows) {
        if (name == privacyName(shows))
            return shows;
    }
    return std::nullopt;
}

} // namespace phalera
