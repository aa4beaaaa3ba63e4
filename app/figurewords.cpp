// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurewords.h"

#include "app/chartwords.h"
#include "app/querywords.h"
#include "app/reportdraft.h"
#include "app/words.h"
#include "series/seriescomparison.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSources = 3;
constexpr qsizetype LongestInTitle = 120; ///< signs of a search in words
constexpr qsizetype LongestTyped = 400;   ///< signs of a search in a caption
constexpr qsizetype VersionLength = 12;   ///< enough of the data version to tell it from every other

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

QString withoutLeftOut(const QString &counted, const Answer &answer, const QLocale &locale)
{
    const QString leftOut = leftOutByTime(answer, locale);
    return leftOut.isEmpty() ? counted : QString(counted + u' ' + leftOut);
}

/// A paragraph, or one for each side of a comparison.
QStringList countingNotes(const FigureSubject &subject, const QLocale &locale)
{
    const auto numbersOf = [&locale](const Series &series) { return chartNumbers(series, locale).join(u"; "_s); };
    if (!subject.pinned)
        return { withoutLeftOut(QCoreApplication::translate("Figure", "N = %1.", "what is counted in a figure")
                                    .arg(numbersOf(subject.series)),
            subject.answer, locale) };
    QStringList notes;
    const QStringList words = sideWords(subject);
    for (qsizetype side = 0; side < words.size(); ++side)
        notes.append(withoutLeftOut(
            QCoreApplication::translate("Figure", "%1: %2. N = %3.", "A or B, what is searched, what is counted")
                .arg(subject.series.stacks.at(side), words.at(side), numbersOf(sideOf(subject.series, side))),
            side == 0 ? *subject.pinned : subject.answer, locale));
    return notes;
}

/// As it is typed; long lists of records are cut.
QString typed(const Query &query)
{
    const QString text = format(query);
    return text.size() <= LongestTyped ? text : QString(text.left(LongestTyped) + u'…');
}

QString searchNote(const FigureSubject &subject)
{
    const Query &query = subject.answer.query;
    if (subject.pinned) {
        const auto typedSide = [](const Query &side) { return side.isEmpty() ? searchWords(side) : typed(side); };
        return QCoreApplication::translate("Figure", "Searches as typed: A: %1; B: %2.")
            .arg(typedSide(subject.pinned->query), typedSide(query));
    }
    if (query.isEmpty())
        return QCoreApplication::translate("Figure", "Search: everything in the archive.");
    return QCoreApplication::translate("Figure", "Search: %1 (%2).", "in words, and as it is typed")
        .arg(queryWords(query), typed(query));
}

/// The sources that give most of an answer's records, each with how many, and how many sources there are.
struct ChiefSources
{
    QString words;
    qsizetype all = 0;
};

ChiefSources chiefSources(const Answer &answer, const QLocale &locale)
{
    const SourceLookup sources = sourcesOf(answer.snapshot);
    const auto lineOf = [&sources](const QString &id) {
        const QString line = sourceLine(sources(SourceId(id)));
        return line.isEmpty() ? id : line;
    };
    QStringList chief;
    qsizetype all = 0;
    for (const FacetCount &count : facet(answer, Field::Source)) {
        if (count.value.isEmpty() || count.count == 0)
            continue;
        if (++all <= MostSources)
            chief.append(QCoreApplication::translate("Figure", "%1 (%2)", "a source and how many records it gives")
                             .arg(lineOf(count.value), locale.toString(count.count)));
    }
    return { chief.join(u"; "_s), all };
}

QString sourceSentence(const Answer &answer, const QLocale &locale)
{
    const auto [chief, all] = chiefSources(answer, locale);
    if (chief.isEmpty())
        return {};
    return (all > MostSources ? QCoreApplication::translate(
                "Figure", "Its records come from %n source(s), chiefly: %1.", nullptr, int(all))
                              : QCoreApplication::translate("Figure", "Its records come from: %1."))
        .arg(chief);
}

QString sourceSentenceOf(const QString &side, const Answer &answer, const QLocale &locale)
{
    const auto [chief, all] = chiefSources(answer, locale);
    if (chief.isEmpty())
        return {};
    return (all > MostSources ? QCoreApplication::translate(
                "Figure", "The records of %1 come from %n source(s), chiefly: %2.", "A or B", int(all))
                              : QCoreApplication::translate("Figure", "The records of %1 come from: %2.", "A or B"))
        .arg(side, chief);
}

QString sourceNote(const FigureSubject &subject, const QLocale &locale)
{
    QStringList sentences { QCoreApplication::translate("Figure", "Data: Phalera archive %1, data version %2.")
                                .arg(QFileInfo(subject.facts.path).fileName(),
                                    subject.facts.dataVersion.left(VersionLength)) };
    if (subject.answer.query.unit == Unit::Sources)
        return sentences.first();
    if (subject.pinned)
        sentences += QStringList { sourceSentenceOf(subject.series.stacks.first(), *subject.pinned, locale),
            sourceSentenceOf(subject.series.stacks.last(), subject.answer, locale) };
    else
        sentences.append(sourceSentence(subject.answer, locale));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString figureTitle(const FigureSubject &subject)
{
    const QString title = chartTitle(subject.series);
    const QStringList parts = titleWords(subject.answer.query);
    const bool hasLists = std::ranges::any_of(parts, [](const QString &part) { return part.contains(u','); });
    const QString searched = parts.join(hasLists ? u"; "_s : u", "_s);
    if (subject.pinned || searched.isEmpty() || searched.size() > LongestInTitle)
        return title;
    return (title.contains(u':')
            ? QCoreApplication::translate("Figure", "%1 (%2)", "what a chart shows, and what was searched")
            : QCoreApplication::translate("Figure", "%1: %2", "what a chart shows, and what was searched"))
        .arg(title, searched);
}

QStringList figureNotes(const FigureSubject &subject, const QLocale &locale)
{
    return countingNotes(subject, locale) + QStringList { searchNote(subject), sourceNote(subject, locale) };
}

QStringList sideWords(const FigureSubject &subject)
{
    if (!subject.pinned)
        return {};
    return { searchWords(subject.pinned->query), searchWords(subject.answer.query) };
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
