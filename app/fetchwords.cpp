// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetchwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace phalera {

QString programName()
{
    return QStringLiteral("Phalera/" PHALERA_VERSION
                          " (free desktop program on the history of awards; asked by its user) Qt/" QT_VERSION_STR);
}

QString fetchSentence(const FetchProgress &progress)
{
    const QLocale locale;
    const QString looked = progress.isListed ? QCoreApplication::translate("Fetch", "%1 of %Ln item(s) looked at",
                               "that link to the award on Wikidata", int(progress.linked))
                                                   .arg(locale.toString(progress.looked))
                                             : QCoreApplication::translate("Fetch", "%Ln item(s) looked at",
                                                 "that link to the award on Wikidata", int(progress.looked));
    const QString recipients
        = QCoreApplication::translate("Fetch", "%Ln recipient(s)", "found so far", int(progress.recipients));
    return QCoreApplication::translate("Fetch", "%1 · %2", "items looked at, recipients found").arg(looked, recipients);
}

QString waitSentence(std::chrono::milliseconds time)
{
    const int seconds = int(std::chrono::ceil<std::chrono::seconds>(time).count());
    return QCoreApplication::translate(
        "Fetch", "The service asks for patience: going on in %Ln second(s)", "", seconds);
}

} // namespace phalera
