// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/spellingtables.h"

#include "names/spellings.h"

#include <array>

namespace phalera {

namespace {

using O = Orthography;
constexpr quint8 Any = 63;

constexpr quint8 of(O a)
{
    return quint8(a);
}
constexpr quint8 of(O a, O b)
{
    return quint8(quint8(a) | quint8(b));
}

using Row = SpellingRow;

/// Groups that begin alike stand longest first.
// clang-format off
constexpr std::array Groups {
    Row { u"schtsch", Any, u"wq" },
    Row { u"chtch", Any, u"wq" },
    Row { u"stch", Any, u"wq" },
    Row { u"szcz", Any, u"wq" },
    Row { u"tsch", Any, u"q" },
    Row { u"dsch", Any, u"dj" },
    Row { u"sch", of(O::German), u"w" },
    Row { u"sch", of(O::German), u"j" },
    Row { u"sch", of(O::English), u"wq" },
    Row { u"shh", Any, u"wq" }, // GOST 7.79 B
    Row { u"dzh", Any, u"dj" },
    Row { u"tch", Any, u"q" },
    Row { u"tsh", Any, u"tw" }, // Kantsha
    Row { u"tsh", Any, u"q" },
    Row { u"jou", of(O::French), u"ju" },
    Row { u"jou", quint8(Any & ~of(O::French)), u"iou" },
    Row { u"you", Any, u"iu" },
    Row { u"you", Any, u"iou" },
    Row { u"iou", Any, u"iu" },
    Row { u"cki", Any, u"cki" }, // -цкий in Polish and ISO 9
    Row { u"cka", Any, u"cka" },
    Row { u"gue", of(O::French), u"ge" },
    Row { u"gue", Any, u"gue" },
    Row { u"gui", of(O::French), u"gi" },
    Row { u"gui", Any, u"gui" },
    Row { u"guy", of(O::French), u"gi" },
    Row { u"guy", Any, u"gui" },
    Row { u"ch", of(O::English), u"q" },
    Row { u"ch", quint8(of(O::German, O::Polish) | of(O::Scholarly)), u"x" },
    Row { u"ch", of(O::French), u"w" },
    Row { u"sh", Any, u"w" },
    Row { u"sh", of(O::German), u"j" },
    Row { u"zh", Any, u"j" },
    Row { u"kh", Any, u"x" },
    Row { u"gh", Any, u"g" },
    Row { u"sz", Any, u"w" },
    Row { u"cz", Any, u"q" },
    Row { u"cz", of(O::English), u"c" }, // GOST 7.79 B
    Row { u"ts", Any, u"c" },
    Row { u"tz", Any, u"c" },
    Row { u"tc", Any, u"c" }, // Russian passports from 2010 to 2014
    Row { u"ph", Any, u"f" },
    Row { u"th", Any, u"t" },
    Row { u"ff", Any, u"v" }, // Stakhanoff
    Row { u"ss", Any, u"s" },
    Row { u"ck", of(O::Polish, O::Scholarly), u"ck" },
    Row { u"ck", Any, u"k" },
    Row { u"ou", of(O::French, O::English), u"u" }, // у in French, оу in Белоусов
    Row { u"ou", Any, u"ou" },
    Row { u"oo", Any, u"o" },
    Row { u"oo", of(O::English), u"u" },
    Row { u"ee", Any, u"e" },
    Row { u"ee", of(O::English), u"i" },
    Row { u"io", Any, u"e" }, // ё in the West; of Родион it is the other
    Row { u"io", Any, u"io" },
    Row { u"yo", Any, u"e" },
    Row { u"yo", Any, u"io" },
    Row { u"jo", quint8(Any & ~(of(O::English, O::French))), u"e" },
    Row { u"jo", quint8(Any & ~(of(O::English, O::French))), u"io" },
    Row { u"jo", of(O::French), u"jo" },
    Row { u"jo", of(O::English), u"djo" },
    Row { u"â", Any, u"ia" },
    Row { u"û", Any, u"iu" },
    Row { u"ä", Any, u"a" },
    Row { u"õ", Any, u"o" },
    Row { u"õ", Any, u"i" }, // ы in Estonian names
    Row { u"ə", Any, u"a" },
    Row { u"ə", Any, u"e" },
    Row { u"š", Any, u"w" },
    Row { u"ŝ", Any, u"wq" },
    Row { u"ž", Any, u"j" },
    Row { u"č", Any, u"q" },
    Row { u"ż", Any, u"j" },
    Row { u"ş", Any, u"w" },
    Row { u"ç", Any, u"q" },
    Row { u"ł", Any, u"l" },
    Row { u"ć", Any, u"c" },
    Row { u"ć", of(O::Polish), u"t" },
    Row { u"ŭ", Any, u"v" },
    Row { u"ŭ", Any, u"u" },
    Row { u"ß", Any, u"s" },
    Row { u"ı", Any, u"i" },
    Row { u"x", Any, u"ks" },
    Row { u"x", of(O::English, O::Turkic), u"x" },
    Row { u"q", Any, u"k" },
    Row { u"q", of(O::Turkic), u"g" },
    Row { u"h", Any, u"x" },
    Row { u"h", Any, u"g" }, // Ukrainian, Belarusian
    Row { u"w", Any, u"v" },
    Row { u"y", Any, u"i" },
    Row { u"z", quint8(Any & ~of(O::German)), u"z" },
    Row { u"z", of(O::German), u"c" },
    Row { u"z", of(O::German), u"z" },
    Row { u"z", of(O::Polish), u"j" }, // ż without its dot
};
// clang-format on

constexpr std::array CyrillicLetters {
    Row { u"а", Any, u"a" },
    Row { u"б", Any, u"b" },
    Row { u"в", Any, u"v" },
    Row { u"г", Any, u"g" },
    Row { u"д", Any, u"d" },
    Row { u"е", Any, u"e" },
    Row { u"ё", Any, u"e" },
    Row { u"ж", Any, u"j" },
    Row { u"з", Any, u"z" },
    Row { u"и", Any, u"i" },
    Row { u"й", Any, u"i" },
    Row { u"к", Any, u"k" },
    Row { u"л", Any, u"l" },
    Row { u"м", Any, u"m" },
    Row { u"н", Any, u"n" },
    Row { u"о", Any, u"o" },
    Row { u"п", Any, u"p" },
    Row { u"р", Any, u"r" },
    Row { u"с", Any, u"s" },
    Row { u"т", Any, u"t" },
    Row { u"у", Any, u"u" },
    Row { u"ф", Any, u"f" },
    Row { u"х", Any, u"x" },
    Row { u"ц", Any, u"c" },
    Row { u"ч", Any, u"q" },
    Row { u"ш", Any, u"w" },
    Row { u"щ", Any, u"wq" },
    Row { u"ы", Any, u"i" },
    Row { u"э", Any, u"e" },
    Row { u"ю", Any, u"iu" },
    Row { u"я", Any, u"ia" },
    // Neighbours that stand in the records: Ukrainian, Belarusian, Kazakh, Tatar, Tajik.
    Row { u"і", Any, u"i" },
    Row { u"ї", Any, u"i" },
    Row { u"є", Any, u"e" },
    Row { u"ґ", Any, u"g" },
    Row { u"ў", Any, u"v" },
    Row { u"ў", Any, u"u" },
    Row { u"ә", Any, u"a" },
    Row { u"ә", Any, u"e" },
    Row { u"ғ", Any, u"g" },
    Row { u"қ", Any, u"k" },
    Row { u"ң", Any, u"n" },
    Row { u"ң", Any, u"ng" },
    Row { u"ө", Any, u"o" },
    Row { u"ө", Any, u"u" },
    Row { u"ұ", Any, u"u" },
    Row { u"ү", Any, u"u" },
    Row { u"һ", Any, u"x" },
    Row { u"һ", Any, u"g" },
    Row { u"җ", Any, u"dj" },
    Row { u"җ", Any, u"j" },
    Row { u"ӣ", Any, u"i" },
    Row { u"ӯ", Any, u"u" },
    Row { u"ҷ", Any, u"dj" },
    Row { u"ҳ", Any, u"x" },
};

} // namespace

std::span<const SpellingRow> latinGroups()
{
    return Groups;
}

std::span<const SpellingRow> cyrillicLetters()
{
    return CyrillicLetters;
}

} // namespace phalera
