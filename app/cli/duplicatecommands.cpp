// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rowoutput.h"
#include "app/duplicatewords.h"
#include "app/words.h"
#include "matching/duplicates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace phalera::cli {

using namespace Qt::StringLiterals;

namespace {

/// A whole number of an option from `least` on; `otherwise` where it was not given; none where it is no such number.
std::optional<int> numberOption(const Call &call, const QString &option, int otherwise, int least)
{
    if (!call.arguments.has(option))
        return otherwise;
    bool isNumber = false;
    const int number = call.arguments.value(option).toInt(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

QSet<QString> peopleIn(const Answer &answer)
{
    QSet<QString> people;
    for (const Row row : answer.rows)
        people.insert(answer.snapshot->text(RowTable::Conferrals, row, Field::Person));
    return people;
}

/// The people that the query and --import leave, if there is one of both; or what to leave with.
tl::expected<std::optional<QSet<QString>>, ExitCode> peopleAskedFor(const Call &call, Archive &archive)
{
    std::optional<QSet<QString>> people;
    if (call.arguments.words().size() > 1) {
        auto query = queryFrom(call);
        if (!query)
            return tl::unexpected(query.error());
        if (rowTable(query->unit) != RowTable::Conferrals)
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "Only people can be duplicates; ask for people or conferrals."),
                ExitCode::Usage));
        query->unit = Unit::People; // who has no conferral counts, too
        people = peopleIn(archive.search(*query).result());
    }
    if (call.arguments.has(u"import"_s)) {
        const auto brought = archive.broughtBy(call.arguments.value(u"import"_s).toLongLong(), Table::People).result();
        if (!brought)
            return tl::unexpected(complain(call, brought.error(), ExitCode::NoArchive));
        const QSet<QString> ofImport(brought->cbegin(), brought->cend());
        people = people ? people->intersect(ofImport) : ofImport;
    }
    return people;
}

QStringList reasons(const DuplicatePair &pair, const QLocale &locale)
{
    QStringList sentences;
    for (const Evidence &evidence : pair.evidence)
        sentences.append(evidenceSentence(evidence, locale));
    return sentences;
}

QJsonArray evidenceJson(const DuplicatePair &pair)
{
    QJsonArray array;
    for (const Evidence &evidence : pair.evidence)
        array.append(QJsonObject { { u"part"_s, QString(partName(evidence.part)) },
            { u"finding"_s, QString(findingName(evidence.finding)) }, { u"weight"_s, evidence.weight },
            { u"a"_s, evidence.ofA }, { u"b"_s, evidence.ofB } });
    return array;
}

Result<void> writePairs(const Call &call, const Snapshot &snapshot, const Duplicates &found)
{
    CsvWriter csv(call.terminal.out());
    JsonWriter json(call.terminal.out());
    if (call.format == OutputFormat::Csv)
        csv.writeRow({ u"score"_s, u"a"_s, u"b"_s, u"reasons"_s });
    for (const DuplicatePair &pair : found.pairs) {
        if (call.format == OutputFormat::Csv) {
            csv.writeRow({ QString::number(pair.score), pair.a, pair.b, reasons(pair, call.locale).join("; "_L1) });
        } else if (call.format == OutputFormat::Json) {
            json.writeObject({ { u"score"_s, pair.score }, { u"a"_s, pair.a }, { u"b"_s, pair.b },
                { u"evidence"_s, evidenceJson(pair) } });
        } else {
            call.terminal.print(u"%1  %2 (%3) = %4 (%5)"_s.arg(call.locale.toString(pair.score), 3)
                                    .arg(personTitle(snapshot, pair.a), pair.a, personTitle(snapshot, pair.b), pair.b));
            for (const QString &reason : reasons(pair, call.locale))
                call.terminal.print(u"       "_s + reason);
        }
    }
    return call.format == OutputFormat::Json ? json.finish()
        : call.format == OutputFormat::Csv   ? csv.finish()
                                             : Result<void>();
}

/// The record of people, else of conferrals, that has this id.
tl::expected<RecordRef, ExitCode> mergeable(const Call &call, Archive &archive, const QString &id)
{
    const auto refs = archive.find(id).result();
    if (!refs)
        return tl::unexpected(complain(call, refs.error(), ExitCode::NoArchive));
    for (const Table table : { Table::People, Table::Conferrals }) {
        if (refs->contains(RecordRef { table, id }))
            return RecordRef { table, id };
    }
    const Error::Kind kind = refs->isEmpty() ? Error::Kind::NoSuchRecord : Error::Kind::NotMergeable;
    return tl::unexpected(complain(call, Error { kind, { id }, {} }, ExitCode::BadInput));
}

/// Records that are not there, or that cannot be merged, are bad input; all else is the archive's.
ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ArchiveReadOnly:
    case Error::Kind::ArchiveLocked:
    case Error::Kind::ArchiveDamaged:
    case Error::Kind::DatabaseFailed:
    case Error::Kind::DiskFull:
        return ExitCode::NoArchive;
    default:
        return ExitCode::BadInput;
    }
}

/// What --set says: by field; or what to leave with.
tl::expected<QHash<QString, QString>, ExitCode> choicesFrom(const Call &call)
{
    QHash<QString, QString> choices;
    for (const QString &choice : call.arguments.values(u"set"_s)) {
        const qsizetype equals = choice.indexOf(u'=');
        if (equals < 1)
            return tl::unexpected(complain(call,
                QCoreApplication::translate("Cli", "--set wants FIELD=VALUE, such as born=1906."), ExitCode::Usage));
        choices.insert(choice.left(equals), choice.mid(equals + 1));
    }
    return choices;
}

void printMerge(const Call &call, const MergeOutcome &outcome, bool isTrial)
{
    if (call.format == OutputFormat::Json) {
        QJsonArray merged;
        for (const Identities::Same &same : outcome.same)
            merged.append(QJsonObject { { u"table"_s, QString(tableSpec(same.merged.table).name) },
                { u"id"_s, same.merged.id }, { u"into"_s, same.into } });
        call.terminal.print(QString::fromUtf8(phalera::jsonObject(
            { { u"id"_s, outcome.dossier.ref.id }, { u"merged"_s, merged }, { u"changed"_s, !isTrial } })));
        return;
    }
    for (const Identities::Same &same : outcome.same)
        call.terminal.print(isTrial ? QCoreApplication::translate("Cli", "%1: %2 would be merged into %3.")
                                          .arg(tableWord(same.merged.table), same.merged.id, same.into)
                                    : QCoreApplication::translate("Cli", "%1: %2 is merged into %3.")
                                          .arg(tableWord(same.merged.table), same.merged.id, same.into));
    if (isTrial)
        call.terminal.explain(QCoreApplication::translate("Cli", "This was a dry run: nothing was changed."));
}

} // namespace

ExitCode duplicates(const Call &call)
{
    const auto least = numberOption(call, u"least"_s, PossibleScore, 1);
    const auto limit = numberOption(call, u"limit"_s, int(DuplicateWish().most), 0);
    if (!least || !limit)
        return complain(
            call, QCoreApplication::translate("Cli", "--least and --limit want whole numbers."), ExitCode::Usage);
    const auto archive = openArchive(call);
    if (!archive)
        return archive.error();
    const auto people = peopleAskedFor(call, **archive);
    if (!people)
        return people.error();
    const auto apart = (*archive)->toldApart().result();
    if (!apart)
        return complain(call, apart.error(), ExitCode::NoArchive);
    DuplicateWish wish { *people, {}, *least, *limit };
    for (const Claim &claim : *apart)
        wish.different.append({ claim.subject, claim.value });
    const auto snapshot = (*archive)->snapshot();
    const Duplicates found = findDuplicates(snapshot, wish, [&call](double done) {
        call.terminal.showProgress(
            QCoreApplication::translate("Cli", "Comparing people: %1 %").arg(call.locale.toString(int(done * 100))));
        return true;
    });
    call.terminal.endProgress();
    const int more = int(found.total - found.pairs.size());
    if (more > 0)
        call.terminal.explain(QCoreApplication::translate("Cli", "%n pair(s) more are not listed.", nullptr, more));
    const int leftOut = int(std::min<qint64>(found.leftOut, std::numeric_limits<int>::max()));
    if (leftOut > 0)
        call.terminal.explain(QCoreApplication::translate("Cli",
            "%n pair(s) were not compared, as too many people share a name and its initials.", nullptr, leftOut));
    const Result<void> written = writePairs(call, *snapshot, found);
    return written ? ExitCode::Done : complain(call, written.error(), ExitCode::Problems);
}

ExitCode merge(const Call &call)
{
    const auto choices = choicesFrom(call);
    if (!choices)
        return choices.error();
    const bool isTrial = call.arguments.has(u"dry-run"_s);
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const auto merged = mergeable(call, **archive, call.word(1));
    if (!merged)
        return merged.error();
    (*archive)->setKeepsSnapshot(!isTrial);
    const MergeWish wish { *merged, call.word(2), *choices, call.arguments.value(u"note"_s),
        SourceId(call.arguments.value(u"source"_s)) };
    const auto outcome = (*archive)->merge(wish, isTrial).result();
    if (!outcome)
        return complain(call, outcome.error(), exitCodeOf(outcome.error()));
    printMerge(call, *outcome, isTrial);
    return ExitCode::Done;
}

ExitCode unmerge(const Call &call)
{
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const auto merged = mergeable(call, **archive, call.word(1));
    if (!merged)
        return merged.error();
    (*archive)->setKeepsSnapshot(true);
    const auto dossier = (*archive)->unmerge(*merged).result();
    if (!dossier)
        return complain(call, dossier.error(), exitCodeOf(dossier.error()));
    call.terminal.print(QCoreApplication::translate("Cli", "%1: %2 stands for itself again.")
                            .arg(tableWord(merged->table), merged->id));
    return ExitCode::Done;
}

ExitCode different(const Call &call)
{
    const auto archive = openArchive(call, Needs::RecordsOnly, OpenMode::ReadWrite);
    if (!archive)
        return archive.error();
    const auto a = mergeable(call, **archive, call.word(1));
    const auto b = a ? mergeable(call, **archive, call.word(2)) : a;
    if (!b)
        return b.error();
    (*archive)->setKeepsSnapshot(true);
    const bool takesBack = call.arguments.has(u"take-back"_s);
    const auto done = takesBack
        ? (*archive)->forgetDifference(*a, *b).result()
        : (*archive)
              ->tellApart({ *a, *b, call.arguments.value(u"note"_s), SourceId(call.arguments.value(u"source"_s)) })
              .result();
    if (!done)
        return complain(call, done.error(), exitCodeOf(done.error()));
    call.terminal.print(takesBack
            ? QCoreApplication::translate("Cli", "That %1 and %2 are not the same is no longer decided.")
                  .arg(a->id, b->id)
            : QCoreApplication::translate("Cli", "%1 and %2 are not the same; this is remembered.").arg(a->id, b->id));
    return ExitCode::Done;
}

} // namespace phalera::cli
