// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordlisting.h"
#include "app/cli/textformoptions.h"
#include "app/cli/valuewords.h"
#include "app/peopleexport.h"
#include "app/recordcolumns.h"
#include "app/viewexport.h"
#include "exchange/metadatafile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is to be written, and where.
struct Target
{
    QString path;
    ExportFormat format = ExportFormat::DataPackage;
    bool isWhole = false; ///< holds the whole archive whatever is asked
};

bool asksForRows(const Call &call)
{
    return call.arguments.words().size() > 1 || call.arguments.has(u"query-file"_s) || call.arguments.has(u"unit"_s)
        || call.arguments.has(u"columns"_s) || call.arguments.has(u"sort"_s) || call.arguments.has(u"cells"_s);
}

/// By --as, else by the name of the file: a folder where it has no ending, and where it is called as the description of
/// a data package, which is one file among those of a folder.
std::optional<Target> targetFrom(const Call &call)
{
    Target target { call.arguments.value(u"out"_s) };
    const QString name = call.arguments.value(u"as"_s);
    const bool isDescription = QFileInfo(target.path).fileName() == "datapackage.json"_L1;
    if (isDescription && (name.isEmpty() || name == "datapackage"_L1)) {
        target.path = QFileInfo(target.path).path();
    } else if (!name.isEmpty() || !QFileInfo(target.path).suffix().isEmpty()) {
        const auto format = name.isEmpty() ? exportFormatOfFile(target.path) : exportFormatByName(name);
        if (!format || exportFormat(*format).content == ExportContent::Drawing)
            return std::nullopt;
        target.format = *format;
    }
    target.isWhole = exportFormat(target.format).content == ExportContent::Archive
        || (target.format == ExportFormat::Xlsx && !asksForRows(call));
    return target;
}

ExportChoice choiceFrom(const Call &call, ExportFormat format, const TextFormWish &form)
{
    ExportChoice choice { format };
    choice.csv.delimiter = form.delimiter.value_or(',');
    choice.csv.hasBom = call.arguments.has(u"bom"_s);
    choice.csv.cells = call.arguments.value(u"cells"_s) == "codes"_L1 ? CellForm::Codes : CellForm::Words;
    choice.withMetadata = !call.arguments.has(u"no-metadata"_s);
    return choice;
}

Result<void> exportWhole(Archive &archive, const Target &target)
{
    switch (target.format) {
    case ExportFormat::Copy:
        return archive.copyTo(target.path).result();
    case ExportFormat::Lines:
        return archive.exportLines(target.path).result();
    case ExportFormat::Xlsx:
        return archive.exportWorkbook(target.path, workbookNotes(originOf(archive.facts(), {}), -1)).result();
    default:
        return archive.exportPackage(target.path).result();
    }
}

/// The people of the query, or all where nothing is asked.
Result<void> exportPeople(Archive &archive, Query query, bool isOfQuery, const Target &target)
{
    query.unit = Unit::People;
    const PeopleFileOrigin origin = peopleFileOrigin(originOf(archive.facts(), isOfQuery ? query : Query()));
    const auto ids = isOfQuery ? std::optional(peopleOf(answer(archive.snapshot(), query))) : std::nullopt;
    const auto format
        = target.format == ExportFormat::Gedcom ? Archive::PeopleFormat::Gedcom : eacFormatOf(target.path);
    return archive.exportPeople(target.path, format, origin, ids).result();
}

/// Every field of the founding tables, as a program wants them.
Result<void> exportFields(
    Archive &archive, const Answer &answer, const Listing &listing, const Target &target, const ExportChoice &choice)
{
    const OutputFormat format = target.format == ExportFormat::Json ? OutputFormat::Json
        : target.format == ExportFormat::Xlsx                       ? OutputFormat::Xlsx
                                                                    : OutputFormat::Csv;
    return writeWhole(target.path, [&](QIODevice &file) {
        return writeListing(archive, answer, listing, format, file, 0);
    }).and_then([&]() -> Result<void> {
        if (!choice.withMetadata || exportFormat(target.format).saysOrigin)
            return {};
        return writeMetadata(target.path, originOf(archive.facts(), answer.query));
    });
}

/// As the window writes what it shows.
Result<void> exportShown(const Call &call, Archive &archive, const Answer &answer, const Listing &listing,
    const Target &target, const ExportChoice &choice)
{
    RecordTitles titles = ValueWords(archive).titles();
    titles.setNameForm(NameForm::byName(call.arguments.value(u"names"_s)));
    const Unit unit = answer.query.unit;
    const ShownRows shown { answer, rowsToList(answer, listing),
        listing.columns.isEmpty() ? RecordColumns::usual(unit).fields : listing.columns, titles };
    const ExportOrigin origin = originOf(archive.facts(), answer.query);
    const ExportProgress tell = [&call](qint64 done, qint64 all) {
        call.terminal.showProgress(QCoreApplication::translate("Cli", "%1 of %2 rows")
                                       .arg(call.locale.toString(done), call.locale.toString(all)));
        return true;
    };
    const ExportContent content = exportFormat(target.format).content;
    Result<void> written;
    if (content == ExportContent::Records || content == ExportContent::Sources) {
        const RecordsToDescribe described = describedBy(shown);
        written = archive
                      .withRecords([&](const Archive::RecordsOf &recordsOf, const Archive::StopAsked &) {
                          return exportRecords(target.path, described, choice, origin, recordsOf, tell);
                      })
                      .result();
    } else {
        written = exportRows(target.path, shown, choice, origin, tell);
    }
    call.terminal.endProgress();
    return written;
}

} // namespace

ExitCode exportArchive(const Call &call)
{
    const auto target = targetFrom(call);
    if (!target)
        return complain(call,
            QCoreApplication::translate("Cli", "The format of “%1” is not known; name it with --as.")
                .arg(call.arguments.value(u"out"_s)),
            ExitCode::Usage);
    if (target->isWhole && asksForRows(call))
        return complain(call,
            QCoreApplication::translate("Cli",
                "This format holds the whole archive. For the rows of a query take csv, json, xlsx, html, jsonld or "
                "turtle; for the sources that they cite bibtex, ris or csljson."),
            ExitCode::Usage);
    const bool isOfPeople = exportFormat(target->format).content == ExportContent::People;
    const bool isOfQuery = call.arguments.words().size() > 1 || call.arguments.has(u"query-file"_s);
    const bool needsNoSearch = target->isWhole || (isOfPeople && !isOfQuery);
    const auto archive = openArchive(call, needsNoSearch ? Needs::RecordsOnly : Needs::Search);
    if (!archive)
        return archive.error();
    if (target->isWhole) {
        const Result<void> written = exportWhole(**archive, *target);
        return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
    }
    const auto query = queryFrom(call);
    if (!query)
        return query.error();
    if (isOfPeople) {
        const Result<void> written = exportPeople(**archive, *query, isOfQuery, *target);
        return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
    }
    const auto listing = listingFrom(call);
    if (!listing)
        return listing.error();
    const auto form = textFormFrom(call);
    if (!form)
        return form.error();
    const ExportChoice choice = choiceFrom(call, target->format, *form);
    const Answer found = answer((*archive)->snapshot(), *query);
    const bool isOfFields = exportFormat(target->format).content == ExportContent::Table
        && choice.csv.cells == CellForm::Codes && listing->columns.isEmpty();
    const Result<void> written = isOfFields ? exportFields(**archive, found, *listing, *target, choice)
                                            : exportShown(call, **archive, found, *listing, *target, choice);
    return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
}

} // namespace phalera::cli
