// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/result.h"
#include "report/reportplan.h"

#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

namespace phalera {

/// A plan put on pages. Cheap to copy, never changed: pages may be painted from several threads at a time.
class Pages
{
public:
    Pages();
    [[nodiscard]] int count() const;
    [[nodiscard]] const ReportPlan &plan() const;
    /// Of one sheet, in points.
    [[nodiscard]] QSizeF paperSize() const;
    /// Everything that stands on a page, line by line, for screen readers. Index from 0.
    [[nodiscard]] QString text(int page) const;

    struct Private;
    explicit Pages(std::shared_ptr<const Private> data);
    [[nodiscard]] const Private &data() const { return *d; }

private:
    std::shared_ptr<const Private> d;
};

/// Both functions are called in the thread that renders; either may be empty.
struct RenderControl
{
    std::function<void(int pagesDone, int pagesTotal)> progressed;
    std::function<bool()> isStopped;
};

/// Breaks the lines and fills the pages. The result depends on the plan and the fonts alone, on no device.
/// Errors: Cancelled; BadArgument where the margins leave no room.
[[nodiscard]] Result<Pages> paginate(const ReportPlan &plan, const RenderControl &control = {});

/// Paints one page, index from 0, with its upper left paper corner at the painter's origin and one unit to the point.
void paintPage(QPainter &painter, const Pages &pages, int page);

/// Writes the pages as PDF with its fonts, links, outline and attachments inside. The file at `path` appears whole or
/// not at all. Errors: Cancelled, FileNotWritable, DiskFull.
[[nodiscard]] Result<void> writePdf(const Pages &pages, const QString &path, const RenderControl &control = {});
[[nodiscard]] Result<void> writePdf(const ReportPlan &plan, const QString &path, const RenderControl &control = {});

} // namespace phalera
