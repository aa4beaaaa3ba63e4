// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/keyletters.h"

namespace phalera {

namespace {

bool isFullVowel(QChar c)
{
    return QStringView(u"aeou").contains(c);
}

} // namespace

QString withoutDoubles(const QString &key)
{
    QString result;
    for (const QChar c : key) {
        if (result.isEmpty() || result.back() != c)
            result += c;
    }
    return result;
}

QString withoutIotation(const QString &key)
{
    QString result;
    for (qsizetype i = 0; i < key.size(); ++i) {
        const bool besideVowel
            = (i > 0 && isFullVowel(key.at(i - 1))) || (i + 1 < key.size() && isFullVowel(key.at(i + 1)));
        if (key.at(i) != u'i' || !besideVowel)
            result += key.at(i);
    }
    return result;
}

} // namespace phalera
