// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurewords.h"

#include "app/chartwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"
#include "app/words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <limits>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSources = 3;
constexpr qsizetype VersionLength = 12; ///< enough of the data version to tell it from every other

int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// What matches apart from its date and is not counted.
QString leftOutByTime(const Answer &answer, const QLocale &locale)
{
    const qint64 matching = answer.certain + answer.possible + answer.undated;
    const qint64 counted = answer.query.unit == Unit::People ? answer.people : qint64(answer.rows.cardinality());
    if (counted == matching)
        return {}; // it asks for no date, or for every one
    const qint64 possible = answer.query.time == TimeScope::Certain ? answer.possible : 0;
    const qint64 undated = answer.query.time == TimeScope::Any ? 0 : answer.undated;
    QStringList sentences;
    if (possible > 0)
        sentences.append(QCoreApplication::translate(
            "Figure", "%1 more may belong here by their dates and are not counted.", nullptr, plural(possible))
                             .arg(locale.toString(possible)));
    if (undated > 0)
        sentences.append(QCoreApplication::translate("Figure",
            "%1 more match apart from their dates, which are unknown, and are not counted.", nullptr, plural(undated))
                             .arg(locale.toString(undated)));
    return sentences.join(u' ');
}

QString countingNote(const FigureSubject &subject, const QLocale &locale)
{
    const QString counted = QCoreApplication::translate("Figure", "N = %1.", "what is counted in a figure")
                                .arg(chartNumbers(subject.series, locale).join(u"; "_s));
    const QString leftOut = leftOutByTime(subject.answer, locale);
    return leftOut.isEmpty() ? counted : QString(counted + u' ' + leftOut);
}

QString searchNote(const FigureSubject &subject)
{
    const Query &query = subject.answer.query;
    if (subject.pinned) {
        const QString everything = QCoreApplication::translate("Figure", "everything in the archive");
        const auto typed = [&](const Query &side) { return side.isEmpty() ? everything : format(side); };
        return QCoreApplication::translate("Figure", "Searches: A: %1 (%2); B: %3 (%4).", "in words, and as typed")
            .arg(sideWords(subject).first(), typed(*subject.pinned), sideWords(subject).last(), typed(query));
    }
    if (query.isEmpty())
        return QCoreApplication::translate("Figure", "Search: everything in the archive.");
    return QCoreApplication::translate("Figure", "Search: %1 (%2).", "in words, and as it is typed")
        .arg(queryWords(query), format(query));
}

QString sourceNote(const FigureSubject &subject, const QLocale &locale)
{
    const QString archive
        = QCoreApplication::translate("Figure", "Data: Phalera archive %1, data version %2.")
              .arg(QFileInfo(subject.facts.path).fileName(), subject.facts.dataVersion.left(VersionLength));
    if (subject.answer.query.unit == Unit::Sources || subject.pinned)
        return archive; // the sources of one side would be taken for those of both
    const SourceLookup sources = sourcesOf(subject.answer.snapshot);
    const auto lineOf = [&sources](const QString &id) {
        const QString line = sourceLine(sources(SourceId(id)));
        return line.isEmpty() ? id : line;
    };
    QStringList chief;
    qsizetype all = 0;
    for (const FacetCount &count : facet(subject.answer, Field::Source)) {
        if (count.value.isEmpty() || count.count == 0)
            continue;
        if (++all <= MostSources)
            chief.append(QCoreApplication::translate("Figure", "%1 (%2)", "a source and how many records it gives")
                             .arg(lineOf(count.value), locale.toString(count.count)));
    }
    if (chief.isEmpty())
        return archive;
    const QString sentence = all > MostSources
        ? QCoreApplication::translate("Figure", "Its records come from %n source(s), chiefly: %1.", nullptr, int(all))
        : QCoreApplication::translate("Figure", "Its records come from: %1.");
    return QString(archive + u' ' + sentence.arg(chief.join(u"; "_s)));
}

} // namespace

QStringList figureNotes(const FigureSubject &subject, const QLocale &locale)
{
    return { countingNote(subject, locale), searchNote(subject), sourceNote(subject, locale) };
}

QStringList sideWords(const FigureSubject &subject)
{
    if (!subject.pinned)
        return {};
    const QString everything = QCoreApplication::translate("Figure", "everything in the archive");
    const auto words = [&](const Query &side) { return side.isEmpty() ? everything : queryWords(side); };
    return { words(*subject.pinned), words(subject.answer.query) };
}

QString captionOf(const QStringList &notes)
{
    return notes.join(u'\n');
}

QStringList notesOf(const QString &caption)
{
    return caption.split(u'\n', Qt::SkipEmptyParts);
}

} // namespace phalera
