// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bookcommand.h"
#include "app/cli/reportagain.h"
#include "app/cli/reportlog.h"
#include "app/cli/reportsubject.h"
#include "app/livingpeople.h"
#include "report/render.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PdfSuffix = ".pdf"_L1;

/// Letters of a template's name that every file system takes.
QString fileNamePart(const QString &name)
{
    QString part;
    for (const QChar letter : name)
        part += letter.isLetterOrNumber() ? letter : u'-';
    return part;
}

/// The file of one of several templates: F.pdf as F-gost-ru.pdf.
QString pathOf(const QString &path, const ReportTemplate &form, bool isOneOfSeveral)
{
    if (!isOneOfSeveral)
        return path;
    const bool hasSuffix = path.endsWith(PdfSuffix, Qt::CaseInsensitive);
    const QString stem = hasSuffix ? path.chopped(PdfSuffix.size()) : path;
    return stem + u'-' + fileNamePart(form.name) + PdfSuffix;
}

/// The reports of a call on one archive.
class Reports
{
public:
    Reports(const Call &call, Archive &archive, ReportKind kind, QList<ReportTemplate> forms)
        : m_call(call)
        , m_archive(archive)
        , m_kind(kind)
        , m_forms(std::move(forms))
        , m_log(call)
    {
    }

    /// One report in each template.
    ExitCode write(const ReportSubject &subject)
    {
        for (const ReportTemplate &form : m_forms)
            write(subject, form, pathOf(m_call.arguments.value(u"out"_s), form, m_forms.size() > 1));
        return m_log.finish();
    }

    /// A dossier of each record in a folder, in each template.
    ExitCode writeEach(ReportSubject subject, const QList<RecordRef> &records)
    {
        const QDir folder(m_call.arguments.value(u"out"_s));
        if (!folder.exists() && !QDir().mkpath(folder.path()))
            return complain(m_call, Error { Error::Kind::FileNotWritable, { folder.path() }, {} }, ExitCode::Problems);
        for (qsizetype i = 0; i < records.size(); ++i) {
            m_call.terminal.showProgress(QCoreApplication::translate("Cli", "%1 of %2 dossiers", "progress")
                                             .arg(m_call.locale.toString(i), m_call.locale.toString(records.size())));
            subject.record = records.at(i);
            for (const ReportTemplate &form : m_forms) {
                const QString path = folder.filePath(fileNamePart(records.at(i).id) + PdfSuffix);
                write(subject, form, pathOf(path, form, m_forms.size() > 1));
            }
        }
        m_call.terminal.endProgress();
        return m_log.finish();
    }

private:
    void write(const ReportSubject &subject, const ReportTemplate &form, const QString &path)
    {
        ReportLog::Entry entry { path, m_kind, form.name, subject.record ? subject.record->id : QString() };
        if (isLeftOut(subject, form)) {
            m_log.leaveOut(entry, form.privacy.words());
            return;
        }
        const auto plan = composeReport(m_archive, subject, m_kind, form, &m_archive).result();
        const Result<void> written = plan ? writePdf(*plan, path) : tl::unexpected(plan.error());
        if (written)
            m_log.add(entry);
        else
            m_log.fail(entry, written.error());
    }

    bool isLeftOut(const ReportSubject &subject, const ReportTemplate &form) const
    {
        return m_kind == ReportKind::Dossier && subject.record
            && LivingPeople(m_archive.snapshot(), form.privacy, momentOfReport().date()).isLeftOut(*subject.record);
    }

    const Call &m_call;
    Archive &m_archive;
    ReportKind m_kind;
    QList<ReportTemplate> m_forms;
    ReportLog m_log;
};

/// The people, or acts or sources, of a query, in the order in which a list shows them.
QList<RecordRef> recordsOf(Query query, const std::shared_ptr<const Snapshot> &snapshot, const QLocale &locale)
{
    if (query.unit == Unit::Conferrals)
        query.unit = Unit::People;
    const Answer found = answer(snapshot, query);
    QList<RecordRef> records;
    for (const Row row : ordered(found, {}, locale.name().left(2)))
        records.append(query.unit == Unit::People
                ? RecordRef { Table::People, snapshot->text(RowTable::Conferrals, row, Field::Person) }
                : snapshot->record(rowTable(query.unit), row));
    return records;
}

ExitCode writeDossiers(const Call &call, Archive &archive, Reports &reports)
{
    const auto query = queryFrom(call, 2);
    if (!query)
        return query.error();
    ReportSubject subject;
    subject.answer.snapshot = archive.snapshot();
    subject.locale = call.locale;
    subject.during = call.during;
    return reports.writeEach(subject, recordsOf(*query, archive.snapshot(), call.locale));
}

} // namespace

ExitCode report(const Call &call)
{
    if (call.arguments.has(u"again"_s))
        return askAgain(call);
    if (!call.arguments.has(u"out"_s))
        return complain(call, QCoreApplication::translate("Cli", "--%1 is missing.").arg("out"_L1), ExitCode::Usage);
    if (call.word(1) == "book"_L1)
        return writeBook(call);
    const auto kind = reportKindByName(call.word(1));
    if (!kind)
        return complain(call,
            QCoreApplication::translate("Cli", "There is no report “%1”. There are: %2.")
                .arg(call.word(1), (reportKindNames() + QStringList { u"book"_s }).join(", "_L1)),
            ExitCode::Usage);
    const bool isEach = call.arguments.has(u"each"_s);
    if (isEach && *kind != ReportKind::Dossier)
        return complain(call,
            QCoreApplication::translate("Cli", "--each makes dossiers: report ARCHIVE dossier QUERY --each."),
            ExitCode::Usage);
    const auto forms = reportTemplatesFrom(call, *kind);
    if (!forms)
        return forms.error();
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    Reports reports(call, **archive, *kind, *forms);
    if (isEach)
        return writeDossiers(call, **archive, reports);
    const auto subject = reportSubjectFrom(call, **archive, *kind);
    return subject ? reports.write(*subject) : subject.error();
}

} // namespace phalera::cli
