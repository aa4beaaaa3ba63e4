// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/problemlist.h"
#include "app/cli/textformoptions.h"
#include "app/messages.h"
#include "app/textformwords.h"
#include "exchange/jsonwriter.h"
#include "exchange/wikidatavalue.h"
#include "matching/duplicates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where the founding records lie: installed beside the program, or in the source tree that a build folder of it lies
/// in.
QString foundingFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &place : { u"../share/phalera/founding"_s, u"../../resources/founding"_s,
             u"../../../resources/founding"_s, u"founding"_s, u"../Resources/founding"_s }) {
        const QString folder = QDir::cleanPath(program.filePath(place));
        if (QFileInfo(folder + u"/datapackage.json"_s).isFile())
            return folder;
    }
    return {};
}

QJsonArray problemObjects(const QList<Error> &problems)
{
    QJsonArray objects;
    for (const Error &problem : problems)
        objects.append(problemObject(problem));
    return objects;
}

QJsonArray formObjects(const QList<FileForm> &forms)
{
    QJsonArray objects;
    for (const FileForm &file : forms)
        objects.append(
            QJsonObject { { u"file"_s, file.path }, { u"encoding"_s, QString::fromLatin1(file.form.encoding) },
                { u"delimiter"_s, QString(QLatin1Char(file.form.delimiter)) } });
    return objects;
}

void explainRemarks(const Call &call, const QList<Error> &remarks)
{
    constexpr qsizetype MostExplained = 50;
    for (const Error &remark : remarks.first(qMin(remarks.size(), MostExplained)))
        call.terminal.explain(message(remark));
    const int more = int(qMax<qsizetype>(remarks.size() - MostExplained, 0));
    if (more > 0)
        call.terminal.explain(QCoreApplication::translate(
            "Cli", "%n more remark(s) are not shown here: --problems FILE lists them.", nullptr, more));
}

void printReport(const Call &call, const ImportReport &report)
{
    if (call.format == OutputFormat::Json) {
        const QJsonArray problems = problemObjects(report.problems);
        call.terminal.print(QString::fromUtf8(jsonObject({ { u"read"_s, report.read }, { u"added"_s, report.added },
            { u"further_accounts"_s, report.furtherAccounts }, { u"contradicting"_s, report.contradicting },
            { u"adding"_s, report.adding }, { u"unchanged"_s, report.unchanged }, { u"refused"_s, report.refused },
            { u"committed"_s, report.committed }, { u"problems"_s, problems },
            { u"remarks"_s, problemObjects(report.remarks) }, { u"forms"_s, formObjects(report.forms) } })));
        return;
    }
    const auto line = [&](const QString &label, qint64 number) {
        call.terminal.print(u"%1  %2"_s.arg(call.locale.toString(number), 9).arg(label));
    };
    line(QCoreApplication::translate("Cli", "rows read"), report.read);
    line(report.committed ? QCoreApplication::translate("Cli", "records added")
                          : QCoreApplication::translate("Cli", "records would be added"),
        report.added);
    line(QCoreApplication::translate("Cli", "further accounts of records"), report.furtherAccounts);
    if (report.adding > 0)
        line(QCoreApplication::translate("Cli", "of these add what was not known"), report.adding);
    if (report.contradicting > 0)
        line(QCoreApplication::translate("Cli", "of these contradict what is there"), report.contradicting);
    line(QCoreApplication::translate("Cli", "there already"), report.unchanged);
    line(QCoreApplication::translate("Cli", "refused"), report.refused);
    for (const FileForm &file : report.forms)
        call.terminal.explain(formSentence(file));
    explainRemarks(call, report.remarks);
    for (const Error &problem : report.problems)
        call.terminal.explain(message(problem));
}

/// Pairs of people of which the import brought one.
Result<Duplicates> broughtTwice(Archive &archive, const QList<qint64> &batches)
{
    DuplicateWish wish;
    wish.among.emplace();
    for (const qint64 batch : batches) {
        const auto brought = archive.broughtBy(batch, Table::People).result();
        if (!brought)
            return tl::unexpected(brought.error());
        for (const QString &id : *brought)
            wish.among->insert(id);
    }
    const auto apart = archive.toldApart().result();
    if (!apart)
        return tl::unexpected(apart.error());
    for (const Claim &claim : *apart)
        wish.different.append({ claim.subject, claim.value });
    return findDuplicates(archive.snapshot(), wish);
}

/// Those that are certain, each of a person in no other pair: who came in is merged into who was there.
QList<MergeWish> certainMerges(const Duplicates &found, const QSet<QString> &brought)
{
    QHash<QString, int> pairsOf;
    for (const DuplicatePair &pair : found.pairs) {
        ++pairsOf[pair.a];
        ++pairsOf[pair.b];
    }
    QList<MergeWish> wishes;
    for (const DuplicatePair &pair : found.pairs) {
        const bool isOfBoth = brought.contains(pair.a) != brought.contains(pair.b);
        if (!isOfBoth || !isCertain(pair) || pairsOf.value(pair.a) > 1 || pairsOf.value(pair.b) > 1)
            continue;
        const bool cameFirst = brought.contains(pair.a);
        wishes.append({ { Table::People, cameFirst ? pair.a : pair.b }, cameFirst ? pair.b : pair.a, {},
            u"The whole name and the day of birth, or the Wikidata item, are the same."_s, {} });
    }
    return wishes;
}

/// What --match asks for: says how many may be there already, and merges those that are certain.
Result<void> match(const Call &call, Archive &archive, const ImportReport &report)
{
    const auto found = broughtTwice(archive, report.batches);
    if (!found)
        return tl::unexpected(found.error());
    qint64 merged = 0;
    if (call.arguments.value(u"match"_s) == "exact"_L1) {
        QSet<QString> brought;
        for (const qint64 batch : report.batches) {
            const QStringList ids = archive.broughtBy(batch, Table::People).result().value_or(QStringList());
            brought.unite(QSet<QString>(ids.cbegin(), ids.cend()));
        }
        const QList<MergeWish> wishes = certainMerges(*found, brought);
        const auto done = wishes.isEmpty() ? Result<void>() : archive.mergeAll(wishes).result();
        if (!done)
            return done;
        merged = wishes.size();
        call.terminal.explain(QCoreApplication::translate(
            "Cli", "%n person(s) merged into those that were there.", nullptr, int(merged)));
    }
    if (const qint64 left = found->total - merged; left > 0)
        call.terminal.explain(QCoreApplication::translate(
            "Cli", "%n pair(s) of people may be one; “duplicates ARCHIVE --import %1” lists them.", nullptr, int(left))
                                  .arg(report.batches.constFirst()));
    return {};
}

ExitCode exitCodeOf(const ImportReport &report, const ImportOptions &options)
{
    if (report.problems.isEmpty())
        return ExitCode::Done;
    const bool leavesTheRest = options.onProblem == ImportOptions::OnProblem::ImportTheRest;
    return leavesTheRest ? ExitCode::Problems : ExitCode::BadInput;
}

void sayOutcome(const Call &call, const ImportReport &report, const ImportOptions &options)
{
    if (options.dryRun)
        call.terminal.explain(QCoreApplication::translate("Cli", "This was a dry run: nothing was changed."));
    else if (!report.committed)
        call.terminal.explain(
            QCoreApplication::translate("Cli", "Nothing was changed. With --rest the rows without problems come in."));
}

/// What --award says: item of Wikidata -> award.
tl::expected<QHash<QString, QString>, ExitCode> awardsOfItemsFrom(const Call &call)
{
    QHash<QString, QString> awards;
    for (const QString &pair : call.arguments.list(u"award"_s)) {
        const QString item = pair.section(u'=', 0, 0);
        const QString award = pair.section(u'=', 1);
        if (!wikidata::isItemId(item) || award.isEmpty())
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "“%1” does not say which award an item is. Write --award %2.")
                    .arg(pair, u"Q123456=order-of-lenin"_s),
                ExitCode::Usage));
        awards.insert(item, award);
    }
    return awards;
}

/// The archive at `path` does not stay if it could not be filled.
ExitCode fill(const Call &call, Archive &archive, const QString &path)
{
    const QString folder = foundingFolder();
    const auto report = folder.isEmpty()
        ? Result<ImportReport>(failure(Error::Kind::FileNotFound, { u"founding/datapackage.json"_s }))
        : archive.importFiles({ folder }, {}).result();
    if (report && report->committed)
        return ExitCode::Done;
    archive.close();
    QFile::remove(path);
    if (!report)
        return complain(call, report.error(), ExitCode::BadInput);
    for (const Error &problem : report->problems)
        call.terminal.complain(message(problem));
    return ExitCode::BadInput;
}

} // namespace

ExitCode create(const Call &call)
{
    Archive archive(Archive::Threading::SameThread);
    archive.setKeepsSnapshot(false);
    const QString path = call.word(0);
    if (const auto created = archive.create(path).result(); !created)
        return complain(call, created.error(), ExitCode::NoArchive);
    return call.arguments.has(u"founding"_s) ? fill(call, archive, path) : ExitCode::Done;
}

ExitCode importFiles(const Call &call)
{
    const auto text = textFormFrom(call);
    if (!text)
        return text.error();
    const auto awards = awardsOfItemsFrom(call);
    if (!awards)
        return awards.error();
    std::optional<Recipe> recipe;
    if (const QString path = call.arguments.value(u"recipe"_s); !path.isEmpty()) {
        auto read = readRecipe(path);
        if (!read)
            return complain(call, read.error(), ExitCode::BadInput);
        recipe = *std::move(read);
        recipe->text = text->over(recipe->text);
    }
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const bool rest = call.arguments.has(u"rest"_s);
    const ImportOptions options { rest ? ImportOptions::OnProblem::ImportTheRest
                                       : ImportOptions::OnProblem::ChangeNothing,
        call.arguments.has(u"dry-run"_s), call.arguments.value(u"as"_s), *text, std::move(recipe), *awards };
    return runImport(call, **archive, call.arguments.words().sliced(1), options);
}

ExitCode runImport(const Call &call, Archive &archive, const QStringList &paths, const ImportOptions &options)
{
    // It is opened without columns, but what comes in is there to be searched: they are made of it and kept.
    archive.setKeepsSnapshot(true);
    QObject::connect(&archive, &Archive::importProgressed, &archive, [&](qint64 read, qint64 total) {
        if (total > 0)
            call.terminal.showProgress(u"%1 %"_s.arg(100 * read / total));
    });
    const auto report = archive.importFiles(paths, options).result();
    call.terminal.endProgress();
    if (!report) {
        const bool isFile
            = report.error().kind == Error::Kind::FileNotReadable || report.error().kind == Error::Kind::BadWorkbook;
        return complain(call, report.error(), isFile ? ExitCode::BadInput : ExitCode::NoArchive);
    }
    printReport(call, *report);
    sayOutcome(call, *report, options);
    const bool isMatched = call.arguments.value(u"match"_s, u"off"_s) != "off"_L1;
    if (isMatched && !options.dryRun && report->committed && !report->batches.isEmpty()) {
        if (const auto matched = match(call, archive, *report); !matched)
            return complain(call, matched.error(), ExitCode::Problems);
    }
    if (const QString path = call.arguments.value(u"problems"_s); !path.isEmpty()) {
        if (const auto written = writeProblems(path, report->problems + report->remarks); !written)
            return complain(call, written.error(), ExitCode::Problems);
    }
    return exitCodeOf(*report, options);
}

} // namespace phalera::cli
