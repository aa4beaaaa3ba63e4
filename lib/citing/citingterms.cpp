// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citingterms.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

bool isCyrillic(const QString &language, const QString &sample)
{
    static const QStringList cyrillic = u"ru uk be bg mk kk ky tt ba tg cv mn os ce av"_s.split(u' ');
    if (!language.isEmpty())
        return cyrillic.contains(language);
    const auto letter = std::ranges::find_if(sample, [](QChar character) { return character.isLetter(); });
    return letter == sample.end() || letter->script() == QChar::Script_Cyrillic;
}

/// Words of languages in Latin letters for page, volume and number of an issue.
struct LatinWords
{
    QLatin1StringView language;
    QLatin1StringView page, volume, issue;
};
constexpr LatinWords Languages[] { { "de"_L1, "S."_L1, "Bd."_L1, "Nr."_L1 }, { "pl"_L1, "S."_L1, "T."_L1, "Nr"_L1 },
    { "fr"_L1, "P."_L1, "T."_L1, "N\xb0"_L1 }, { "es"_L1, "P."_L1, "Vol."_L1, "N\xb0"_L1 },
    { "it"_L1, "P."_L1, "Vol."_L1, "N."_L1 }, { "pt"_L1, "P."_L1, "Vol."_L1, "N\xb0"_L1 } };

} // namespace

GostTerms gostTerms(const QString &language, const QString &sample)
{
    if (isCyrillic(language, sample))
        return { true, u"С."_s, u"Т."_s, u"№"_s, u"Ст."_s, u"Л."_s, u"[и др.]"_s, u"Б. м."_s, u"б. и."_s, u"б. г."_s,
            u"[Без заглавия]"_s };
    GostTerms terms { false, u"P."_s, u"Vol."_s, u"No."_s, u"Art."_s, u"F."_s, u"[et al.]"_s, u"S. l."_s, u"s. n."_s,
        u"s. a."_s, u"[No title]"_s };
    const auto own
        = std::ranges::find_if(Languages, [&language](const LatinWords &words) { return language == words.language; });
    if (own != std::end(Languages)) {
        terms.page = own->page;
        terms.volume = own->volume;
        terms.issue = own->issue;
    }
    return terms;
}

QString actWord(const QString &kind, bool inRussian)
{
    if (!inRussian)
        return kind == "other"_L1 ? QString() : kind;
    if (kind == "decree"_L1)
        return u"указ"_s;
    if (kind == "law"_L1)
        return u"закон"_s;
    if (kind == "resolution"_L1)
        return u"постановление"_s;
    if (kind == "statute"_L1)
        return u"положение"_s;
    if (kind == "ordinance"_L1)
        return u"ордонанс"_s;
    return kind == "other"_L1 ? QString() : kind;
}

} // namespace phalera
