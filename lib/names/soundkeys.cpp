// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/soundkeys.h"

#include "names/keyletters.h"
#include "names/spellings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

constexpr qsizetype MostKeys = 16;
constexpr qsizetype MostReadings = 8; // of one orthography

/// What is spelled in several ways and spoken in one: тс and ц, сч and щ.
QString settled(QString key)
{
    key = withoutDoubles(key);
    key.replace("ts"_L1, "c"_L1);
    key.replace("tc"_L1, "c"_L1);
    for (const auto hushing : { "sq"_L1, "zq"_L1, "jq"_L1 })
        key.replace(hushing, "wq"_L1);
    key.replace("wwq"_L1, "wq"_L1);
    return withoutDoubles(withoutIotation(key));
}

/// Every reading so far continued by every choice; beyond the bound only the likeliest choice is followed.
void continueBy(QStringList &readings, const QStringList &choices)
{
    const bool isOneChoice = choices.size() == 1 || readings.size() * choices.size() > MostReadings;
    QStringList longer;
    for (const QString &reading : std::as_const(readings)) {
        for (const QString &choice : isOneChoice ? choices.first(1) : choices)
            longer.append(reading + choice);
    }
    readings = longer;
}

/// A word is spelled by one orthography throughout: if its first ch is French, so is its second.
QStringList readingsBy(Orthography orthography, QStringView word)
{
    QStringList readings { QString() };
    for (qsizetype at = 0; at < word.size();) {
        const Spelling spelling = spellingAt(word, at, orthography);
        if (!spelling.sounds.isEmpty())
            continueBy(readings, spelling.sounds);
        at += spelling.length;
    }
    return readings;
}

} // namespace

QStringList soundKeys(QStringView lowerCaseWord)
{
    QStringList keys;
    const Orthographies plausible = plausibleOrthographies(lowerCaseWord);
    for (const Orthography orthography : { Orthography::English, Orthography::German, Orthography::French,
             Orthography::Polish, Orthography::Scholarly, Orthography::Turkic }) {
        if (!plausible.testFlag(orthography))
            continue;
        for (const QString &reading : readingsBy(orthography, lowerCaseWord)) {
            const QString key = settled(reading);
            // What a longer word is worn down to says too little: "zzzzzz" is no "Я." or "З."
            const bool saysEnough = key.size() >= std::min(qsizetype(2), lowerCaseWord.size() - 1);
            if (!key.isEmpty() && saysEnough && !keys.contains(key) && keys.size() < MostKeys)
                keys.append(key);
        }
    }
    return keys;
}

QString phoneticKey(QStringView soundKey)
{
    constexpr QStringView Sounds = u"bfgxdzcjqoe";
    constexpr QStringView Classes = u"pvkktsswwai";
    static_assert(Sounds.size() == Classes.size());
    QString key = soundKey.toString();
    key.replace("dj"_L1, "w"_L1);
    for (QChar &c : key) {
        if (const qsizetype sound = Sounds.indexOf(c); sound >= 0)
            c = Classes.at(sound);
    }
    return withoutDoubles(key);
}

} // namespace phalera
