// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapwords.h"

#include "app/words.h"

#include <QCoreApplication>

#include <limits>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostListed = 6; // in a note; the table has them all

/// The plural form for a count of 64 bits; forms repeat, so that the cut does no harm.
int plural(qint64 count)
{
    return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString countWords(Unit unit, qint64 count, const QLocale &locale)
{
    return QCoreApplication::translate("Map", "%1 %2", "a number and what it counts")
        .arg(locale.toString(count), unitWord(unit, count));
}

QString yearOf(Day day)
{
    return QString::number(calendarDay(day, Calendar::Gregorian).year);
}

/// A number that stands for a place on the map, as its label has it.
QString labelNumber(const MapContent &content, const PlaceCount &place, const QLocale &locale)
{
    if (content.style != MapStyle::ShareShades)
        return locale.toString(place.count);
    const auto share = place.share();
    return share ? percentWords(*share, locale) : QString();
}

qint64 chosenCount(const MapContent &content)
{
    qint64 sum = 0;
    for (const PlaceCount &place : content.counts.places) {
        if (content.chosen.contains(place.name))
            sum += place.count;
    }
    return sum;
}

QString listedNote(const MapContent &content, const QLocale &locale)
{
    QStringList places;
    for (const PlaceCount &place : content.figures.listed) {
        if (place.count > 0)
            places.append(QCoreApplication::translate("Map", "%1: %2", "a place and its number")
                              .arg(placeWord(place.name), locale.toString(place.count)));
    }
    if (places.isEmpty())
        return {};
    const qsizetype rest = places.size() - MostListed;
    if (rest > 1) {
        // The unknown come last in the list, but are what a reader must know of.
        const bool endsUnknown = content.figures.listed.constLast().name.isEmpty();
        const QString last = endsUnknown ? places.takeLast() : QString();
        const int cut = int(places.size() - MostListed + (endsUnknown ? 1 : 0));
        places = places.first(places.size() - cut);
        places.append(QCoreApplication::translate("Map", "%n other place(s)", nullptr, cut));
        if (endsUnknown)
            places.append(last);
    }
    return QCoreApplication::translate("Map", "Not on this map: %1.").arg(places.join("; "_L1));
}

} // namespace

QString placeWord(const QString &name)
{
    return name.isEmpty() ? QCoreApplication::translate("Map", "unknown") : valueWord(Field::Republic, name);
}

QList<QStringList> labelForms(const MapContent &content, const MapFigures::Drawn &drawn, const QLocale &locale)
{
    const QString name = placeWord(drawn.region.name);
    const QString number = drawn.count.count > 0 ? labelNumber(content, drawn.count, locale) : QString();
    QList<QStringList> forms;
    const auto add = [&forms, &number](const QStringList &name) {
        forms.append(number.isEmpty() ? name : QStringList(name + QStringList { number }));
    };
    if (content.figures.plate == PlateKind::Republics) {
        add({ name });
        if (!number.isEmpty())
            forms += QList<QStringList> { { u"%1 %2"_s.arg(name, number) }, { number } }; // one line fits sooner
        return forms;
    }
    add({ name });
    add(name.split(u' '));
    // Codes are those of ISO 3166-2, without the country that all have in common.
    const QString code = drawn.region.code.section(u'-', -1);
    add({ code });
    if (content.figures.plate == PlateKind::Tiles)
        forms.append(QStringList { code });
    else if (number.isEmpty())
        forms.clear(); // between the many only those that say a number are named
    return forms;
}

QString plateWord(PlateKind kind)
{
    switch (kind) {
    case PlateKind::Republics:
        return QCoreApplication::translate("Map", "Union republics");
    case PlateKind::Subjects:
        return QCoreApplication::translate("Map", "Subjects of the federation");
    case PlateKind::Tiles:
        return QCoreApplication::translate("Map", "Subjects as tiles");
    }
    return {};
}

QString styleWord(MapStyle style)
{
    switch (style) {
    case MapStyle::Circles:
        return QCoreApplication::translate("Map", "Circles by number");
    case MapStyle::Shades:
        return QCoreApplication::translate("Map", "Shades by number");
    case MapStyle::ShareShades:
        return QCoreApplication::translate("Map", "Shades by share");
    }
    return {};
}

QString ruleWord(ClassRule rule)
{
    return rule == ClassRule::Quantiles ? QCoreApplication::translate("Map", "As many places in each class")
                                        : QCoreApplication::translate("Map", "Classes of equal width");
}

QString periodWord(const Period &period)
{
    return period.last == DistantFuture
        ? QCoreApplication::translate("Map", "since %1", "a time without an end").arg(yearOf(period.first))
        : QCoreApplication::translate("Map", "%1–%2", "from a year to a year")
              .arg(yearOf(period.first), yearOf(period.last));
}

QString mapTitle(const MapContent &content)
{
    const bool isRepublics = content.figures.plate == PlateKind::Republics;
    const bool isPeople = content.counts.unit == Unit::People;
    if (content.style == MapStyle::ShareShades) {
        if (isPeople)
            return isRepublics
                ? QCoreApplication::translate("Map", "Share of all recipients of a union republic")
                : QCoreApplication::translate("Map", "Share of all recipients of a subject of the federation");
        return isRepublics
            ? QCoreApplication::translate("Map", "Share of all conferrals in a union republic")
            : QCoreApplication::translate("Map", "Share of all conferrals in a subject of the federation");
    }
    if (isPeople)
        return isRepublics ? QCoreApplication::translate("Map", "People by union republic")
                           : QCoreApplication::translate("Map", "People by subject of the federation");
    return isRepublics ? QCoreApplication::translate("Map", "Conferrals by union republic")
                       : QCoreApplication::translate("Map", "Conferrals by subject of the federation");
}

QStringList mapNumbers(const MapContent &content, const QLocale &locale)
{
    const MapCounts &counts = content.counts;
    const auto number = [&locale](qint64 n) { return locale.toString(n); };
    QStringList numbers { countWords(counts.unit, counts.total, locale) };
    numbers.append(QCoreApplication::translate("Map", "%1 on the map, %2 not", "numbers of conferrals or people")
                       .arg(number(content.figures.drawnCount), number(content.figures.listedCount)));
    if (content.figures.drawnCount + content.figures.listedCount > counts.total)
        numbers.append(QCoreApplication::translate("Map", "some stand at more than one place"));
    if (!content.chosen.isEmpty())
        numbers.append(
            QCoreApplication::translate("Map", "%1 at the chosen places", nullptr, plural(chosenCount(content)))
                .arg(number(chosenCount(content))));
    const auto addUncertain = [&](qint64 count, bool isCounted, const char *within, const char *beyond) {
        if (count > 0)
            numbers.append(QCoreApplication::translate("Map", isCounted ? within : beyond, nullptr, plural(count))
                               .arg(number(count)));
    };
    addUncertain(counts.possible, counts.countsPossible, QT_TRANSLATE_N_NOOP("Map", "of them %1 possibly of that time"),
        QT_TRANSLATE_N_NOOP("Map", "%1 more possibly of that time"));
    addUncertain(counts.undated, counts.countsUndated, QT_TRANSLATE_N_NOOP("Map", "of them %1 undated"),
        QT_TRANSLATE_N_NOOP("Map", "%1 more undated"));
    if (counts.notConferring > 0)
        numbers.append(QCoreApplication::translate(
            "Map", "%1 revocation(s) or restoration(s) left out", nullptr, plural(counts.notConferring))
                           .arg(number(counts.notConferring)));
    return numbers;
}

QStringList mapNotes(const MapContent &content, const QLocale &locale)
{
    QStringList notes;
    if (content.figures.plate == PlateKind::Republics)
        notes.append(QCoreApplication::translate(
            "Map", "Each award stands at the republic of its date; the outlines are those of %1.", "a period")
                         .arg(periodWord(content.figures.period)));
    else
        notes.append(QCoreApplication::translate("Map",
            "Each award stands at the subject of the federation of its date; the outlines are those of 2008–2013."));
    if (content.style == MapStyle::ShareShades)
        notes.append(content.counts.unit == Unit::People
                ? QCoreApplication::translate(
                    "Map", "The share is what the search finds of all recipients that the archive has for the place.")
                : QCoreApplication::translate(
                    "Map", "The share is what the search finds of all conferrals that the archive has for the place."));
    if (const QString listed = listedNote(content, locale); !listed.isEmpty())
        notes.append(listed);
    return notes;
}

QString keyTitle(const MapContent &content)
{
    if (content.style == MapStyle::ShareShades)
        return QCoreApplication::translate("Map", "Percent (places)", "head of a key: what its numbers are");
    const bool isPeople = content.counts.unit == Unit::People;
    if (content.style == MapStyle::Circles)
        return isPeople ? QCoreApplication::translate("Map", "People", "head of a key")
                        : QCoreApplication::translate("Map", "Conferrals", "head of a key");
    return isPeople ? QCoreApplication::translate("Map", "People (places)", "head of a key")
                    : QCoreApplication::translate("Map", "Conferrals (places)", "head of a key");
}

QString classWords(const MapContent &content, const ValueClass &one, const QLocale &locale)
{
    const auto number = [&locale](qint64 n) { return locale.toString(n); };
    const bool isUnderOne = content.style == MapStyle::ShareShades && one.to == 0;
    const QString limits = isUnderOne ? QCoreApplication::translate("Map", "under 1", "percent")
        : one.from == one.to
        ? number(one.from)
        : QCoreApplication::translate("Map", "%1–%2", "limits of a class").arg(number(one.from), number(one.to));
    return QCoreApplication::translate("Map", "%1 (%2)", "limits of a class, and how many places are in it")
        .arg(limits, number(one.regions));
}

QString percentWords(double share, const QLocale &locale)
{
    return QCoreApplication::translate("Map", "%1 %", "percent").arg(locale.toString(share, 'f', share < 10 ? 1 : 0));
}

QString placeSentence(const MapContent &content, const PlaceCount &place, const QLocale &locale)
{
    const Unit unit = content.counts.unit;
    QStringList parts { countWords(unit, place.count, locale) };
    if (place.possible > 0)
        parts.append(QCoreApplication::translate("Map", "possible: %1", "possibly of that time")
                         .arg(locale.toString(place.possible)));
    if (place.undated > 0)
        parts.append(QCoreApplication::translate("Map", "undated: %1").arg(locale.toString(place.undated)));
    if (const auto share = place.share())
        parts.append(QCoreApplication::translate("Map", "%1 of all %2 of this place", "percent, number")
                         .arg(percentWords(*share, locale), locale.toString(place.all)));
    return QCoreApplication::translate("Map", "%1: %2", "a place and its numbers")
        .arg(placeWord(place.name), parts.join(", "_L1));
}

QString emptyMapSentence(const MapCounts &counts)
{
    if (!counts.hasPlaces)
        return QCoreApplication::translate(
            "Map", "Acts and sources have no place. Count conferrals or people to see them on the map.");
    if (counts.total == 0)
        return QCoreApplication::translate("Map", "Nothing matches this search, so there is nothing to draw.");
    return {};
}

} // namespace phalera
