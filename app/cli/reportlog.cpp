// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportlog.h"

#include "app/messages.h"
#include "exchange/jsonwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

void ReportLog::add(const Entry &entry)
{
    ++m_written;
    log(entry, "written"_L1, {});
}

void ReportLog::leaveOut(const Entry &entry, const QString &why)
{
    ++m_leftOut;
    log(entry, "left-out"_L1, why);
    if (m_call.format != OutputFormat::Json)
        m_call.terminal.complain(QCoreApplication::translate("Cli", "%1 was not written. %2", "file, why")
                                     .arg(QDir::toNativeSeparators(entry.path), why));
}

void ReportLog::fail(const Entry &entry, const Error &error)
{
    log(entry, "failed"_L1, message(error));
    m_problem = ended(m_call, tl::unexpected(error));
}

ExitCode ReportLog::finish()
{
    if (m_call.format == OutputFormat::Json)
        m_call.terminal.print(QString::fromUtf8(jsonText(m_entries)));
    if (m_written == 0 && m_leftOut == 0 && !m_problem)
        return complain(m_call, QCoreApplication::translate("Cli", "Nothing in the archive matches the query."),
            ExitCode::Problems);
    return m_problem.value_or(ExitCode::Done);
}

void ReportLog::log(const Entry &entry, QLatin1StringView outcome, const QString &reason)
{
    QJsonObject object { { u"file"_s, entry.path }, { u"kind"_s, QString(reportKindName(entry.kind)) },
        { u"template"_s, entry.form }, { u"outcome"_s, QString(outcome) } };
    if (!entry.record.isEmpty())
        object.insert(u"record"_s, entry.record);
    if (!reason.isEmpty())
        object.insert(u"reason"_s, reason);
    m_entries.append(object);
}

} // namespace phalera::cli
