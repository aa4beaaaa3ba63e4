// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/citedworks.h"
#include "app/cli/command.h"
#include "app/viewexport.h"

#include <QCoreApplication>

#include <algorithm>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<BibliographyFormat> bibliographyFrom(const Call &call)
{
    const QString name = call.arguments.value(u"as"_s);
    if (name == "bibtex"_L1)
        return BibliographyFormat::Bibtex;
    if (name == "csl-json"_L1)
        return BibliographyFormat::CslJson;
    if (name == "ris"_L1)
        return BibliographyFormat::Ris;
    return std::nullopt;
}

CitingWish wishFrom(const Call &call)
{
    const auto style = citingStyleByName(call.arguments.value(u"style"_s));
    CitingWish wish = citingWish(style.value_or(usualCitingStyle(call.locale.name())), call.locale);
    wish.form = citingFormByName(call.arguments.value(u"form"_s)).value_or(wish.form);
    return wish;
}

void print(const Call &call, const Citation &citation)
{
    const bool isHtml = call.arguments.value(u"as"_s) == "html"_L1;
    call.terminal.print(isHtml ? QString(u"<p>"_s + citation.html() + u"</p>"_s) : citation.plainText());
}

ExitCode citeArchive(const Call &call)
{
    if (bibliographyFrom(call))
        return complain(call,
            QCoreApplication::translate("Cli",
                "The archive itself is cited as text or html; bibtex, csl-json and ris "
                "hold the sources of records."),
            ExitCode::Usage);
    const auto archive = openArchive(call, Needs::RecordsOnly);
    if (!archive)
        return archive.error();
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    const ExportOrigin origin = originOf((*archive)->facts(), *query);
    print(call, citationOf(origin, origin.made.date(), wishFrom(call)));
    return ExitCode::Done;
}

/// Every record of the id, or what to leave with, after saying which id it was.
tl::expected<void, ExitCode> addWorks(const Call &call, Archive &archive, const QString &id, CitedWorks &works)
{
    const auto refs = archive.find(id).result();
    if (!refs)
        return tl::unexpected(complain(call, refs.error(), ExitCode::NoArchive));
    if (refs->isEmpty())
        return tl::unexpected(complain(call, Error { Error::Kind::NoSuchRecord, { id }, {} }, ExitCode::BadInput));
    for (const RecordRef &ref : *refs) {
        const auto dossier = archive.dossier(ref).result();
        if (!dossier)
            return tl::unexpected(complain(call, dossier.error(), ExitCode::NoArchive));
        works.add(*dossier);
    }
    return {};
}

} // namespace

ExitCode citeRecords(const Call &call)
{
    if (call.arguments.has(u"archive"_s))
        return citeArchive(call);
    const QStringList ids = call.arguments.words().mid(1);
    if (ids.isEmpty())
        return complain(call,
            QCoreApplication::translate(
                "Cli", "Say what to cite: ids of records, or --archive for the archive itself."),
            ExitCode::Usage);
    const auto archive = openArchive(call, Needs::RecordsOnly);
    if (!archive)
        return archive.error();
    CitedWorks works;
    for (const QString &id : ids) {
        if (const auto added = addWorks(call, **archive, id, works); !added)
            return added.error();
    }
    if (works.isEmpty())
        return complain(
            call, QCoreApplication::translate("Cli", "No source is recorded for what is named."), ExitCode::Problems);
    if (const auto format = bibliographyFrom(call)) {
        const Result<QString> text = works.bibliography(*format, originOf((*archive)->facts(), {}));
        if (!text)
            return complain(call, text.error(), ExitCode::Problems);
        call.terminal.out().write(text->toUtf8());
        return ExitCode::Done;
    }
    const QList<Citation> citations = works.citations(wishFrom(call));
    for (const Citation &citation : citations)
        print(call, citation);
    return ExitCode::Done;
}

} // namespace phalera::cli
