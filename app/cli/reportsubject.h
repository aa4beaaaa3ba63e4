// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/composereport.h"

namespace phalera::cli {

/// What a report of a kind is about, by the words from the third on and the options of the call; or what to leave with.
[[nodiscard]] tl::expected<ReportSubject, ExitCode> reportSubjectFrom(
    const Call &call, Archive &archive, ReportKind kind);

/// How the reports of a call are made: each --template that it names, else one, changed by the options that say
/// otherwise; or what to leave with.
[[nodiscard]] tl::expected<QList<ReportTemplate>, ExitCode> reportTemplatesFrom(const Call &call, ReportKind kind);

} // namespace phalera::cli
