// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/withdrawalwords.h"

#include <QCoreApplication>

namespace phalera {

QStringList withdrawalSentences(const Withdrawal &withdrawal, bool isTrial)
{
    QStringList sentences;
    const auto say = [&](qint64 count, const char *before, const char *after) {
        if (count > 0)
            sentences.append(QCoreApplication::translate("Withdrawal", isTrial ? before : after, nullptr, int(count)));
    };
    say(withdrawal.records, QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) would be removed."),
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) were removed."));
    say(withdrawal.accounts,
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln further account(s) of other records would be removed."),
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln further account(s) of other records were removed."));
    say(withdrawal.succeeded,
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) would stand as their next account tells them."),
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) now stand as their next account tells them."));
    say(withdrawal.confirmed,
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln account(s) that another import brought too would stay."),
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln account(s) that another import brought too stayed."));
    say(withdrawal.keptCount,
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) would stay, because records of other imports refer to them."),
        QT_TRANSLATE_N_NOOP("Withdrawal", "%Ln record(s) stayed, because records of other imports refer to them."));
    if (sentences.isEmpty())
        sentences.append(QCoreApplication::translate("Withdrawal", "Nothing in the archive is of this import alone."));
    return sentences;
}

} // namespace phalera
