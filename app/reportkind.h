// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <optional>

namespace phalera {

enum class ReportKind : quint8 {
    Register,
    Dossier,
    Statistics,
    Map,
    Lineage,
    Criticism, ///< what one source says against all others
    Expertise, ///< what is known of a serial number of an insignia
    Errata     ///< what differs between two archives
};
/// "register", "dossier", "statistics", "map", "lineage", "criticism", "expertise", "errata": on the command line.
[[nodiscard]] std::optional<ReportKind> reportKindByName(QStringView name);
[[nodiscard]] QLatin1StringView reportKindName(ReportKind kind);
/// Names of all kinds, in their order.
[[nodiscard]] QStringList reportKindNames();
/// In the user's words.
[[nodiscard]] QString reportKindWord(ReportKind kind);
/// How the paper of a kind lies where nobody chose.
[[nodiscard]] QPageLayout::Orientation usualOrientation(ReportKind kind);

} // namespace phalera
