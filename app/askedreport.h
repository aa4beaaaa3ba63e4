// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composereport.h"
#include "report/tablecomparison.h"

namespace phalera {

/// A report that was once written as PDF: how it was made, and what its tables held.
struct AskedReport
{
    ReportKind kind = ReportKind::Register;
    Query query;
    ReportTemplate form; ///< as it was used: with language, paper and the columns of a register
    QJsonObject options; ///< of the kind, see ReportSubject::options()
    QString title;
    QString archiveName;
    QString dataVersion; ///< may be empty
    QDateTime made;
    QList<KeptTable> tables;

    /// What a PDF tells by its attachments, or a sentence that says why it tells nothing and what to do.
    [[nodiscard]] static tl::expected<AskedReport, QString> read(const QString &path);
    [[nodiscard]] static tl::expected<AskedReport, QString> fromAttachments(
        const QList<ReportAttachment> &attachments, const QString &path);
    /// What the same report is about in an archive of today, or a sentence that says why it cannot be made.
    [[nodiscard]] tl::expected<ReportSubject, QString> subjectIn(const std::shared_ptr<const Snapshot> &snapshot) const;
};

/// The tables that a report attaches as "table-N.csv", in their order. Errors: those of CsvReader.
[[nodiscard]] Result<QList<KeptTable>> keptTables(const QList<ReportAttachment> &attachments);

/// "3 came, 1 went, 2 changed", or that nothing did.
[[nodiscard]] QString changesSummary(const QList<TableChanges> &changes);
/// The cells of a row that tell which it is, on one line.
[[nodiscard]] QString rowWords(const KeptRow &row);
/// When and of what state of which archive a report was made.
[[nodiscard]] QString stateWords(
    const QDateTime &made, const QString &archiveName, const QString &dataVersion, const QLocale &locale);

} // namespace phalera
