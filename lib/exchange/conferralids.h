// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"

#include <QSet>

namespace phalera {

/// Gives ids to the conferrals of one person that another source tells, so that what an archive already has is known
/// again and not counted twice. A conferral is that of the archive which has the same award and, in this order, the
/// same ordinal and date, the same ordinal, the same date, a date that can be the same; or which is the only one, where
/// only one is told: then two dates are two accounts of one conferral. All others are new.
class ConferralIds
{
public:
    /// `known`: the person's conferrals in the archive, rows of revocation among them. `tellsAll`: no other conferrals
    /// of the person come from the same source, so that the only one told can be taken as the only one known.
    ConferralIds(QList<Record> known, bool tellsAll);

    /// Sets the id of each record of Table::Conferrals.
    void assign(QList<ReadRecord> &told);

private:
    using Agrees = bool (*)(const Record &told, const Record &known);
    enum class Choice : quint8 {
        First,      ///< of those that agree
        OnlyOne,    ///< that agrees
        OnlyOfAward ///< where one is told and one is known at all
    };
    void match(QList<ReadRecord> &told, Agrees agrees, Choice choice);
    [[nodiscard]] QString freshId(const Record &told) const;

    QList<Record> m_known;
    bool m_tellsAll;
    QSet<QString> m_taken;
};

} // namespace phalera
