// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/wikidataid.h"

#include <QRegularExpression>

namespace phalera {

using namespace Qt::StringLiterals;

QString wikidataItem(const QString &text, const QString &type)
{
    static const QRegularExpression Address(uR"(wikidata\.org/(?:wiki|entity)/(Q[1-9]\d*)\b)"_s);
    if (const auto match = Address.match(text); match.hasMatch())
        return match.captured(1);
    static const QRegularExpression Alone(uR"(^\s*(?:wikidata:)?(Q[1-9]\d*)\s*$)"_s);
    return type.contains("wikidata"_L1, Qt::CaseInsensitive) ? Alone.match(text).captured(1) : QString();
}

} // namespace phalera
