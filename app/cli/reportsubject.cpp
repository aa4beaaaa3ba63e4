// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportsubject.h"

#include "app/cli/mapcommand.h"
#include "app/cli/recordlisting.h"
#include "app/cli/seriesrequest.h"
#include "app/recordcolumns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FirstWord = 2; // after the archive and the kind

using Done = tl::expected<void, ExitCode>;

Done takeRegister(const Call &call, Archive &archive, ReportSubject &subject)
{
    const auto query = queryFrom(call, FirstWord);
    if (!query)
        return tl::unexpected(query.error());
    const auto listing = listingFrom(call);
    if (!listing)
        return tl::unexpected(listing.error());
    subject.answer = answer(archive.snapshot(), *query);
    subject.table.columns = RecordColumns::usual(query->unit).fields;
    subject.table.order = usualOrder(query->unit);
    return {};
}

Done takeRecord(const Call &call, Archive &archive, ReportSubject &subject)
{
    const QString id = call.word(FirstWord);
    const auto refs = archive.find(id).result();
    if (!refs || refs->isEmpty())
        return tl::unexpected(
            complain(call, refs ? Error { Error::Kind::NoSuchRecord, { id }, {} } : refs.error(), ExitCode::BadInput));
    subject.record = refs->first();
    return {};
}

Done takeSeries(const Call &call, Archive &archive, ReportSubject &subject)
{
    const auto request = seriesFrom(call, archive, FirstWord);
    if (!request)
        return tl::unexpected(request.error());
    subject.answer = request->answer;
    subject.axis = request->series.axis;
    subject.stack = request->series.stack;
    subject.form = request->form;
    if (request->compared)
        subject.pinned = request->compared->query;
    return {};
}

Done takeMap(const Call &call, Archive &archive, ReportSubject &subject)
{
    const auto query = queryFrom(call, FirstWord);
    if (!query)
        return tl::unexpected(query.error());
    subject.answer = answer(archive.snapshot(), *query);
    const auto content = mapFrom(call, subject.answer);
    if (!content)
        return tl::unexpected(content.error());
    subject.map = [content = *content](const MapCounts &) { return content; };
    return {};
}

Done takeSerial(const Call &call, Archive &archive, ReportSubject &subject)
{
    const auto query = queryFrom(call, FirstWord);
    if (!query)
        return tl::unexpected(query.error());
    const QString number = call.arguments.value(u"medal"_s);
    bool isNumber = false;
    subject.serial = number.toLongLong(&isNumber);
    if (!isNumber || *subject.serial < 0)
        return tl::unexpected(complain(call,
            QCoreApplication::translate("Cli", "An expertise needs the serial number of an insignia: --medal 4530."),
            ExitCode::Usage));
    subject.answer = answer(archive.snapshot(), *query);
    return {};
}

/// An earlier state, table by table against the archive of the call.
Done takeErrata(const Call &call, Archive &archive, ReportSubject &subject)
{
    const QString path = call.arguments.value(u"earlier"_s);
    if (path.isEmpty())
        return tl::unexpected(
            complain(call, QCoreApplication::translate("Cli", "Errata need an earlier archive: --earlier OLD.phalera."),
                ExitCode::Usage));
    Archive earlier(Archive::Threading::SameThread);
    if (const Result<void> opened = earlier.open(path, OpenMode::ReadOnly).result(); !opened)
        return tl::unexpected(complain(call, opened.error(), ExitCode::NoArchive));
    Errata errata { QFileInfo(path).fileName(), earlier.facts().dataVersion, RecordTitles::of(earlier).result(), {} };
    for (const Table table : AllTables) {
        const auto before = earlier.records(table).result();
        const auto after = archive.records(table).result();
        if (!before || !after)
            return tl::unexpected(complain(call, before ? after.error() : before.error(), ExitCode::NoArchive));
        errata.differences += recordDifferences(*before, *after);
    }
    subject.errata = errata;
    return {};
}

std::optional<QPageSize::PageSizeId> paperNamed(const QString &name)
{
    const QList<QPageSize::PageSizeId> papers = reportPapers();
    const auto paper = std::ranges::find_if(papers,
        [&name](QPageSize::PageSizeId each) { return name.compare(QPageSize::key(each), Qt::CaseInsensitive) == 0; });
    return paper == papers.end() ? std::nullopt : std::optional(*paper);
}

/// What the options say in place of a template.
Done takeOptions(const Call &call, ReportTemplate &form)
{
    const Arguments &arguments = call.arguments;
    const auto listing = listingFrom(call);
    if (!listing)
        return tl::unexpected(listing.error());
    if (!listing->columns.isEmpty())
        form.columns = listing->columns;
    if (!listing->order.isEmpty())
        form.order = listing->order;
    if (arguments.has(u"group"_s))
        form.groups.clear();
    for (const QString &name : arguments.list(u"group"_s)) {
        const auto grouping = groupingByName(name);
        if (!grouping)
            return tl::unexpected(
                complain(call, QCoreApplication::translate("Cli", "A register cannot be grouped by “%1”.").arg(name),
                    ExitCode::Usage));
        form.groups.append(*grouping);
    }
    if (arguments.has(u"paper"_s))
        form.paper = paperNamed(arguments.value(u"paper"_s));
    form.alphabet = arguments.value(u"alphabet"_s, form.alphabet);
    form.textColumns = arguments.value(u"text-columns"_s, QString::number(form.textColumns)).toInt();
    form.hasIndex = form.hasIndex || arguments.has(u"index"_s);
    form.hasContents = form.hasContents || arguments.has(u"contents"_s);
    form.forArchives = form.forArchives || arguments.has(u"archival"_s);
    if (arguments.has(u"privacy"_s))
        form.privacy.shows = *privacyByName(arguments.value(u"privacy"_s));
    if (arguments.has(u"privacy-years"_s)) {
        const QString years = arguments.value(u"privacy-years"_s);
        form.privacy.years = years.toInt();
        if (form.privacy.years < 1)
            return tl::unexpected(complain(
                call, QCoreApplication::translate("Cli", "“%1” is no number of years.").arg(years), ExitCode::Usage));
    }
    if (call.arguments.has(u"lang"_s))
        form.language.clear(); // the program speaks the language that was asked for
    return {};
}

} // namespace

tl::expected<ReportSubject, ExitCode> reportSubjectFrom(const Call &call, Archive &archive, ReportKind kind)
{
    ReportSubject subject;
    subject.answer.snapshot = archive.snapshot();
    subject.locale = call.locale;
    subject.during = call.during;
    Done taken;
    switch (kind) {
    case ReportKind::Register:
        taken = takeRegister(call, archive, subject);
        break;
    case ReportKind::Dossier:
    case ReportKind::Criticism:
        taken = takeRecord(call, archive, subject);
        break;
    case ReportKind::Statistics:
        taken = takeSeries(call, archive, subject);
        break;
    case ReportKind::Map:
        taken = takeMap(call, archive, subject);
        break;
    case ReportKind::Expertise:
        taken = takeSerial(call, archive, subject);
        break;
    case ReportKind::Errata:
        taken = takeErrata(call, archive, subject);
        break;
    case ReportKind::Lineage:
        break;
    }
    if (taken && !subject.kinds().contains(kind))
        taken = tl::unexpected(complain(call,
            QCoreApplication::translate("Cli", "“%1” is none that a report of the kind “%2” can be of.")
                .arg(call.word(FirstWord), QString(reportKindName(kind))),
            ExitCode::BadInput));
    if (!taken)
        return tl::unexpected(taken.error());
    return subject;
}

tl::expected<QList<ReportTemplate>, ExitCode> reportTemplatesFrom(const Call &call, ReportKind kind)
{
    QList<ReportTemplate> forms;
    for (const QString &name : call.arguments.values(u"template"_s)) {
        const auto form = ReportTemplate::read(name);
        if (!form)
            return tl::unexpected(complain(call, form.error(), ExitCode::BadInput));
        if (form->kind && *form->kind != kind)
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "The template “%1” is for a report of the kind “%2”.")
                    .arg(name, QString(reportKindName(*form->kind))),
                ExitCode::Usage));
        forms.append(*form);
        if (forms.last().name.isEmpty())
            forms.last().name = QFileInfo(name).fileName().section(u'.', 0, 0);
    }
    if (forms.isEmpty())
        forms.append(ReportTemplate {});
    for (ReportTemplate &form : forms) {
        if (const Done taken = takeOptions(call, form); !taken)
            return tl::unexpected(taken.error());
    }
    return forms;
}

} // namespace phalera::cli
