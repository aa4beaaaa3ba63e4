// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/withdrawalwords.h"
#include "exchange/jsonwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray recordObjects(const QList<RecordRef> &records)
{
    QJsonArray objects;
    for (const RecordRef &record : records)
        objects.append(QJsonObject { { u"table"_s, tableSpec(record.table).name.toString() }, { u"id"_s, record.id } });
    return objects;
}

} // namespace

ExitCode withdraw(const Call &call)
{
    bool isNumber = false;
    const qint64 number = call.word(1).toLongLong(&isNumber);
    const bool isTrial = call.arguments.has(u"dry-run"_s);
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const QList<Batch> &imports = (*archive)->facts().batches;
    const auto isMeant = [&](const Batch &batch) { return isNumber && batch.number == number && !batch.isDecision(); };
    if (std::none_of(imports.cbegin(), imports.cend(), isMeant))
        return complain(call,
            QCoreApplication::translate("Cli", "There is no import “%1” in this archive; “info” lists them.")
                .arg(call.word(1)),
            ExitCode::BadInput);
    // It is opened without columns; those that were kept no longer hold, so they are made again.
    (*archive)->setKeepsSnapshot(!isTrial);
    const auto done = (*archive)->withdraw(number, isTrial).result();
    if (!done)
        return complain(call, done.error(), ExitCode::NoArchive);
    if (call.format == OutputFormat::Json) {
        call.terminal.print(QString::fromUtf8(jsonObject({ { u"records"_s, done->records },
            { u"further_accounts"_s, done->accounts }, { u"succeeded"_s, done->succeeded },
            { u"confirmed"_s, done->confirmed }, { u"kept"_s, done->keptCount },
            { u"kept_records"_s, recordObjects(done->kept) }, { u"withdrawn"_s, !isTrial } })));
        return ExitCode::Done;
    }
    for (const QString &sentence : withdrawalSentences(*done, isTrial))
        call.terminal.print(sentence);
    for (const RecordRef &record : done->kept)
        call.terminal.explain(u"%1  %2"_s.arg(tableSpec(record.table).name, record.id));
    if (isTrial)
        call.terminal.explain(QCoreApplication::translate("Cli", "This was a dry run: nothing was changed."));
    return ExitCode::Done;
}

} // namespace phalera::cli
