// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportkind.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array KindNames { "register"_L1, "dossier"_L1, "statistics"_L1, "map"_L1, "lineage"_L1, "criticism"_L1,
    "expertise"_L1, "errata"_L1 };

} // namespace

std::optional<ReportKind> reportKindByName(QStringView name)
{
    for (size_t i = 0; i < KindNames.size(); ++i) {
        if (name == KindNames[i])
            return ReportKind(i);
    }
    return std::nullopt;
}

QLatin1StringView reportKindName(ReportKind kind)
{
    return KindNames[size_t(kind)];
}

QStringList reportKindNames()
{
    return { KindNames.begin(), KindNames.end() };
}

QString reportKindWord(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Register:
        return QCoreApplication::translate("Reports", "Register", "kind of report");
    case ReportKind::Dossier:
        return QCoreApplication::translate("Reports", "Dossier", "kind of report");
    case ReportKind::Statistics:
        return QCoreApplication::translate("Reports", "Statistics", "kind of report");
    case ReportKind::Map:
        return QCoreApplication::translate("Reports", "Map", "kind of report");
    case ReportKind::Lineage:
        return QCoreApplication::translate("Reports", "Lineage", "kind of report");
    case ReportKind::Criticism:
        return QCoreApplication::translate("Reports", "Source criticism", "kind of report");
    case ReportKind::Expertise:
        return QCoreApplication::translate("Reports", "Expertise of a number", "kind of report");
    case ReportKind::Errata:
        return QCoreApplication::translate("Reports", "Errata", "kind of report");
    }
    return {};
}

QPageLayout::Orientation usualOrientation(ReportKind kind)
{
    return kind == ReportKind::Lineage ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace phalera
