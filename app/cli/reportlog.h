// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/reportkind.h"

#include <QJsonArray>

namespace phalera::cli {

/// What came of each report of a call. With --format json it is printed at the end as an array of {file, kind,
/// template, record, outcome, reason}; else only what went wrong or was left out is said, as it happens.
class ReportLog
{
public:
    struct Entry
    {
        QString path;
        ReportKind kind;
        QString form;   ///< name of the template; may be empty
        QString record; ///< id of a dossier's record
    };
    explicit ReportLog(const Call &call)
        : m_call(call)
    {
    }

    void add(const Entry &entry);
    void leaveOut(const Entry &entry, const QString &why);
    void fail(const Entry &entry, const Error &error);
    /// Prints what is to be printed, and gives Done, or Problems where something failed or nothing was written.
    [[nodiscard]] ExitCode finish();

private:
    void log(const Entry &entry, QLatin1StringView outcome, const QString &reason);

    const Call &m_call;
    QJsonArray m_entries;
    qsizetype m_written = 0;
    qsizetype m_leftOut = 0;
    std::optional<ExitCode> m_problem;
};

} // namespace phalera::cli
