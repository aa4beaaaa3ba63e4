// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlas/atlas.h"

#include <QStringList>

#include <array>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

/// A republic as the archive names it, and its other names in English, Russian and short, parted by semicolons.
struct Republic
{
    QStringView name;
    QStringView otherNames;
};
constexpr std::array Republics {
    Republic {
        u"Russian SFSR", u"RSFSR;Russian Soviet Federative Socialist Republic;Soviet Russia;РСФСР;Российская СФСР" },
    Republic { u"Ukrainian SSR", u"UkrSSR;Ukrainian Soviet Socialist Republic;УССР;Украинская ССР;Украинской ССР" },
    Republic { u"Byelorussian SSR",
        u"Belorussian SSR;Belarusian SSR;BSSR;Byelorussian Soviet Socialist Republic;БССР;Белорусская ССР;Белорусской "
        u"ССР" },
    Republic { u"Uzbek SSR", u"Uzbek Soviet Socialist Republic;УзССР;Узбекская ССР;Узбекской ССР" },
    Republic { u"Kazakh SSR", u"Kazakh Soviet Socialist Republic;КазССР;Казахская ССР;Казахской ССР" },
    Republic { u"Georgian SSR", u"Georgian Soviet Socialist Republic;ГССР;Грузинская ССР;Грузинской ССР" },
    Republic { u"Azerbaijan SSR",
        u"Azerbaijani SSR;Azerbaijan Soviet Socialist Republic;АзССР;Азербайджанская ССР;Азербайджанской ССР" },
    Republic { u"Lithuanian SSR", u"Lithuanian Soviet Socialist Republic;Литовская ССР;Литовской ССР" },
    Republic {
        u"Moldavian SSR", u"Moldovan SSR;Moldavian Soviet Socialist Republic;МССР;Молдавская ССР;Молдавской ССР" },
    Republic { u"Latvian SSR", u"Latvian Soviet Socialist Republic;Латвийская ССР;Латвийской ССР" },
    Republic {
        u"Kirghiz SSR", u"Kirgiz SSR;Kyrgyz SSR;Kirghiz Soviet Socialist Republic;Киргизская ССР;Киргизской ССР" },
    Republic { u"Tajik SSR", u"Tadzhik SSR;Tajik Soviet Socialist Republic;Таджикская ССР;Таджикской ССР" },
    Republic { u"Armenian SSR", u"Armenian Soviet Socialist Republic;Армянская ССР;Армянской ССР" },
    Republic { u"Turkmen SSR", u"Turkmenian SSR;Turkmen Soviet Socialist Republic;Туркменская ССР;Туркменской ССР" },
    Republic { u"Estonian SSR", u"Estonian Soviet Socialist Republic;Эстонская ССР;Эстонской ССР" },
    Republic { u"Transcaucasian SFSR",
        u"TSFSR;Transcaucasian SSR;Transcaucasian Soviet Federative Socialist Republic;ЗСФСР;Закавказская СФСР" },
    Republic { u"Karelo-Finnish SSR",
        u"Karelo-Finnish Soviet Socialist Republic;КФССР;Карело-Финская ССР;Карело-Финской ССР" },
};

const Republic *republicNamed(QStringView name)
{
    for (const Republic &republic : Republics) {
        if (name.compare(republic.name, Qt::CaseInsensitive) == 0)
            return &republic;
        for (const QStringView other : republic.otherNames.tokenize(u';')) {
            if (name.compare(other, Qt::CaseInsensitive) == 0)
                return &republic;
        }
    }
    return nullptr;
}

} // namespace

QString regionNamedBy(const QString &value)
{
    // "Ukrainian SSR / Ukraine", "Georgian SSR (Georgia)": what it was called then stands first.
    for (const QChar end : { u'\0', u'/', u'(', u',' }) {
        const qsizetype at = end.isNull() ? value.size() : value.indexOf(end);
        if (at < 0)
            continue;
        if (const Republic *republic = republicNamed(QStringView(value).first(at).trimmed()))
            return republic->name.toString();
    }
    return value;
}

} // namespace phalera
