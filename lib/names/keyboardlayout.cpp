// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/romanization.h"

#include <algorithm>

namespace phalera {

namespace {

// The same keys on the two layouts, row by row: US QWERTY (ANSI X3.154) and Russian ЙЦУКЕН as Windows and Linux have
// it.
constexpr QStringView Qwerty = u"`qwertyuiop[]asdfghjkl;'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>";
constexpr QStringView Jcuken = u"ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ";
static_assert(Qwerty.size() == Jcuken.size());

bool hasCyrillic(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
}

} // namespace

QString otherKeyboardLayout(QStringView text)
{
    const bool fromCyrillic = hasCyrillic(text);
    const QStringView from = fromCyrillic ? Jcuken : Qwerty;
    const QStringView to = fromCyrillic ? Qwerty : Jcuken;
    QString result;
    result.reserve(text.size());
    bool changed = false;
    for (const QChar c : text) {
        const qsizetype key = from.indexOf(c);
        changed = changed || key >= 0;
        result += key >= 0 ? to.at(key) : c;
    }
    return changed ? result : QString();
}

} // namespace phalera
