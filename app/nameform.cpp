// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nameform.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

/// By the enum's own order. Names of standards are the same in every language; the others are translated.
struct SystemFacts
{
    QLatin1StringView name;
    const char *word;
    const char *words;
};

constexpr SystemFacts Systems[] {
    { "bgn-pcgn"_L1, QT_TRANSLATE_NOOP("NameForm", "BGN/PCGN"), QT_TRANSLATE_NOOP("NameForm", "BGN/PCGN 1947") },
    { "ala-lc"_L1, QT_TRANSLATE_NOOP("NameForm", "ALA-LC"), QT_TRANSLATE_NOOP("NameForm", "ALA-LC 2012 (libraries)") },
    { "iso-9"_L1, QT_TRANSLATE_NOOP("NameForm", "ISO 9"),
        QT_TRANSLATE_NOOP("NameForm", "ISO 9:1995 (GOST 7.79-2000 A)") },
    { "passport"_L1, QT_TRANSLATE_NOOP("NameForm", "passport"),
        QT_TRANSLATE_NOOP("NameForm", "Russian passports since 2014 (ICAO)") },
    { "german"_L1, QT_TRANSLATE_NOOP("NameForm", "German"), QT_TRANSLATE_NOOP("NameForm", "German press (Duden)") },
    { "french"_L1, QT_TRANSLATE_NOOP("NameForm", "French"), QT_TRANSLATE_NOOP("NameForm", "French press") },
    { "polish"_L1, QT_TRANSLATE_NOOP("NameForm", "Polish"), QT_TRANSLATE_NOOP("NameForm", "Polish press (PWN)") },
    { "gost-7.79-b"_L1, QT_TRANSLATE_NOOP("NameForm", "GOST 7.79 B"),
        QT_TRANSLATE_NOOP("NameForm", "GOST 7.79-2000 B") },
    { "gost-7.0.34"_L1, QT_TRANSLATE_NOOP("NameForm", "GOST R 7.0.34"),
        QT_TRANSLATE_NOOP("NameForm", "GOST R 7.0.34-2014") },
    { "mvd-1997"_L1, QT_TRANSLATE_NOOP("NameForm", "MVD 1997"),
        QT_TRANSLATE_NOOP("NameForm", "Russian passports 1997 to 2010 (MVD)") },
    { "ukrainian"_L1, QT_TRANSLATE_NOOP("NameForm", "Ukrainian 2010"),
        QT_TRANSLATE_NOOP("NameForm", "Ukrainian, resolution 55 of 2010") },
    { "ukrainian-ala-lc"_L1, QT_TRANSLATE_NOOP("NameForm", "Ukrainian ALA-LC"),
        QT_TRANSLATE_NOOP("NameForm", "Ukrainian, ALA-LC 2011") },
    { "belarusian"_L1, QT_TRANSLATE_NOOP("NameForm", "Belarusian 2007"),
        QT_TRANSLATE_NOOP("NameForm", "Belarusian, national system of 2007") },
    { "kazakh"_L1, QT_TRANSLATE_NOOP("NameForm", "Kazakh BGN/PCGN"),
        QT_TRANSLATE_NOOP("NameForm", "Kazakh, BGN/PCGN 1979") },
};
static_assert(std::size(Systems) == RomanizationSystems.size());

QString translated(const char *text)
{
    return QCoreApplication::translate("NameForm", text);
}

bool isCyrillic(QChar letter)
{
    return letter.script() == QChar::Script_Cyrillic;
}

} // namespace

NameForm NameForm::byName(QStringView name)
{
    for (const RomanizationSystem system : RomanizationSystems) {
        if (name == Systems[size_t(system)].name)
            return { system };
    }
    return {};
}

QString NameForm::name() const
{
    return system ? QString(Systems[size_t(*system)].name) : QString();
}

bool NameForm::changes(QStringView sourceName) const
{
    return system && std::any_of(sourceName.begin(), sourceName.end(), isCyrillic);
}

QString NameForm::shown(const QString &sourceName) const
{
    return changes(sourceName) ? romanized(sourceName, *system) : sourceName;
}

QString systemWord(RomanizationSystem system)
{
    return translated(Systems[size_t(system)].word);
}

QString nameFormWords(const NameForm &form)
{
    return form.system ? translated(Systems[size_t(*form.system)].words)
                       : QCoreApplication::translate("NameForm", "As in the source");
}

QString romanizationNote(const NameForm &form)
{
    return form.system ? QCoreApplication::translate("NameForm", "romanized by %1").arg(systemWord(*form.system))
                       : QString();
}

QString romanizationNote(const NameForm &form, const QString &sourceName)
{
    if (!form.changes(sourceName))
        return {};
    return QCoreApplication::translate("NameForm", "romanized by %1 from %2, not the source’s spelling")
        .arg(systemWord(*form.system), sourceName);
}

} // namespace phalera
