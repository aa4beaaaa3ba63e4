// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chartform.h"
#include "app/cli/command.h"

namespace phalera::cli {

struct SeriesRequest
{
    Answer answer;
    Series series;
    ChartForm form = ChartForm::Stacked;
    std::optional<Answer> compared {}; ///< A of a comparison
};
/// The series that --by, --stack, --form, --compare and the query from word `first` on ask for; or what to leave with,
/// after saying why.
[[nodiscard]] tl::expected<SeriesRequest, ExitCode> seriesFrom(
    const Call &call, const Archive &archive, qsizetype first);

} // namespace phalera::cli
