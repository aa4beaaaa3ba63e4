// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/texttable.h"
#include "app/fetchwords.h"
#include "exchange/formats.h"
#include "exchange/jsonwriter.h"
#include "exchange/wikidatavalue.h"
#include "wikidata/itemsearch.h"
#include "wikidata/recipientfetch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

ServiceOptions serviceFrom(const Call &call)
{
    ServiceOptions options;
    options.program = programName();
    if (const QString address = call.arguments.value(u"service"_s); !address.isEmpty())
        options.address = QUrl(address, QUrl::StrictMode);
    return options;
}

ExitCode listItems(const Call &call, const QString &text, const ServiceOptions &options)
{
    Service service(options);
    Result<QList<FoundItem>> found = failure(Error::Kind::Cancelled);
    QEventLoop loop;
    searchItems(service, text, call.locale.name().section(u'_', 0, 0), [&](Result<QList<FoundItem>> items) {
        found = std::move(items);
        loop.quit();
    });
    loop.exec();
    if (!found)
        return complain(call, found.error(), ExitCode::BadInput);
    if (call.format == OutputFormat::Json) {
        QJsonArray objects;
        for (const FoundItem &item : *found)
            objects.append(QJsonObject {
                { u"id"_s, item.id }, { u"label"_s, item.label }, { u"description"_s, item.description } });
        call.terminal.print(QString::fromUtf8(QJsonDocument(objects).toJson(QJsonDocument::Indented)).trimmed());
        return ExitCode::Done;
    }
    TextTable table({ { QCoreApplication::translate("Cli", "Item") }, { QCoreApplication::translate("Cli", "Name") },
        { QCoreApplication::translate("Cli", "Description") } });
    for (const FoundItem &item : std::as_const(*found))
        table.addRow({ item.id, item.label, item.description });
    for (const QString &line : table.lines(call.terminal.width()))
        call.terminal.print(line);
    call.terminal.explain(found->isEmpty()
            ? QCoreApplication::translate(
                "Cli", "Nothing is called so. Try another word, or the other language with --lang.")
            : QCoreApplication::translate("Cli", "To fetch the recipients, give the item: %1")
                  .arg(u"phalera-cli fetch %1 %2"_s.arg(call.word(0), found->constFirst().id)));
    return ExitCode::Done;
}

Result<void> save(const Call &call, const QString &item, const QString &path, const ServiceOptions &options)
{
    RecipientFetch fetch(options);
    QEventLoop loop;
    QObject::connect(&fetch, &RecipientFetch::progressed, &loop,
        [&](const FetchProgress &progress) { call.terminal.showProgress(fetchSentence(progress)); });
    QObject::connect(&fetch, &RecipientFetch::waiting, &loop,
        [&](std::chrono::milliseconds time) { call.terminal.showProgress(waitSentence(time)); });
    // Queued: it may end before the loop begins.
    QObject::connect(&fetch, &RecipientFetch::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    fetch.start(item, path);
    loop.exec();
    call.terminal.endProgress();
    return fetch.result();
}

} // namespace

ExitCode fetch(const Call &call)
{
    const QStringList words = call.arguments.words().sliced(1);
    const ServiceOptions options = serviceFrom(call);
    if (!options.address.isValid() || options.address.host().isEmpty())
        return complain(call,
            QCoreApplication::translate("Cli", "“%1” is no address of a service.")
                .arg(call.arguments.value(u"service"_s)),
            ExitCode::Usage);
    const QString item = words.constFirst();
    if (words.size() > 1 || !wikidata::isItemId(item))
        return listItems(call, words.join(u' '), options);
    // Before much is fetched in vain.
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const QString path = call.arguments.value(u"out"_s, u"wikidata-%1.ndjson"_s.arg(item));
    if (const Result<void> saved = save(call, item, path, options); !saved)
        return complain(call, saved.error(), ExitCode::BadInput);
    call.terminal.explain(QCoreApplication::translate("Cli", "Saved as %1").arg(path));
    if (call.arguments.has(u"save-only"_s))
        return ExitCode::Done;
    ImportOptions import;
    import.onProblem = call.arguments.has(u"rest"_s) ? ImportOptions::OnProblem::ImportTheRest
                                                     : ImportOptions::OnProblem::ChangeNothing;
    import.dryRun = call.arguments.has(u"dry-run"_s);
    import.format = WikidataFormat;
    if (const QString award = call.arguments.value(u"award"_s); !award.isEmpty())
        import.awardsOfItems.insert(item, award);
    return runImport(call, **archive, { path }, import);
}

} // namespace phalera::cli
