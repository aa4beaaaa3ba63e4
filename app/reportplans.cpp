// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportplans.h"

#include <QFileInfo>

namespace phalera {

QPageLayout ReportSetting::defaultPage(QPageLayout::Orientation orientation)
{
    // The margins go with the paper: QPageLayout does not turn them.
    return { QPageSize(QPageSize::A4), orientation, QMarginsF(20, 20, 18, 18), QPageLayout::Millimeter };
}

ReportSetting ReportSetting::of(
    const ArchiveFacts &facts, const RecordTitles &titles, const QLocale &locale, const QDateTime &when)
{
    ReportSetting setting;
    setting.locale = locale;
    setting.archiveName = QFileInfo(facts.path).fileName();
    setting.dataVersion = facts.dataVersion;
    setting.when = when;
    setting.titles = titles;
    setting.citing = usualCitingStyle(locale.name());
    return setting;
}

} // namespace phalera
