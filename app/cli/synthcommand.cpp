// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synthcommand.h"

#include "app/messages.h"
#include "exchange/synthreader.h"

#include <QCoreApplication>
#include <QFile>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// A whole number between two, or what to leave with after saying that it is none.
tl::expected<quint64, ExitCode> numberOf(
    const Call &call, const QString &option, const QString &otherwise, quint64 least, quint64 most)
{
    const QString text = call.arguments.value(option, otherwise);
    bool isNumber = false;
    const quint64 number = text.toULongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    const QString sentence = QCoreApplication::translate("Cli", "--%1 takes a whole number from %2 to %3, not “%4”.");
    return tl::unexpected(
        complain(call, sentence.arg(option, QString::number(least), QString::number(most), text), ExitCode::Usage));
}

ExitCode fill(const Call &call, Archive &archive, quint32 records, quint64 seed)
{
    QObject::connect(&archive, &Archive::importProgressed, &archive, [&](qint64 done, qint64 total) {
        if (total > 0)
            call.terminal.showProgress(u"%1 %"_s.arg(100 * done / total));
    });
    const QString name = u"synth --records %1 --seed %2"_s.arg(records).arg(seed);
    const auto report = archive.importRecords(std::make_shared<SynthReader>(records, seed), name).result();
    call.terminal.endProgress();
    if (!report)
        return complain(call, report.error(), ExitCode::NoArchive);
    for (const Error &problem : report->problems)
        call.terminal.complain(message(problem));
    return report->committed ? ExitCode::Done : ExitCode::BadInput;
}

} // namespace

ExitCode synth(const Call &call)
{
    const auto records = numberOf(call, u"records"_s, {}, 1, SynthReader::MostRecords);
    const auto seed = records ? numberOf(call, u"seed"_s, u"1"_s, 0, std::numeric_limits<quint64>::max()) : records;
    if (!seed)
        return seed.error();
    Archive archive(Archive::Threading::SameThread);
    const QString path = call.arguments.value(u"out"_s);
    if (const auto created = archive.create(path).result(); !created)
        return complain(call, created.error(), ExitCode::NoArchive);
    const ExitCode code = fill(call, archive, quint32(*records), *seed);
    archive.close();
    if (code != ExitCode::Done)
        QFile::remove(path);
    return code;
}

} // namespace phalera::cli
