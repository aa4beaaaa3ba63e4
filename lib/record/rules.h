// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/finding.h"
#include "record/values.h"

#include <QList>

namespace phalera {

struct Claim;

// Rules on the data, each named by a slug, with its arguments in braces. Dates are known only roughly: a rule fires
// where the breach is certain, whatever day the dates turn out to mean, and never where it is merely possible. Where a
// source itself doubts one of the dates (? ~ %), a fault is only a warning, and a warning only a note.

/// Fault died-before-born {died, born}.
[[nodiscard]] QList<Finding> findingsOnPerson(const Person &person);

struct Life
{
    Date born;
    Date died;
};
/// What a conferral is measured by; null where it is not known.
struct ConferralContext
{
    const Life *life = nullptr;
    const Award *award = nullptr;
    const Act *act = nullptr;
};
/// Fault award-before-birth {date, born}; Fault before-award-established {date, established, award}; Fault
/// after-award-abolished {date, abolished, award}; Fault act-names-other-award {act, award}; Warning
/// conferred-after-death {date, died}; Warning date-differs-from-act {date, act's date, act}; Note implausible-age
/// {youngest, oldest}: certainly under 14 or over 100 full years.
[[nodiscard]] QList<Finding> findingsOnConferral(const Conferral &conferral, const ConferralContext &context);

/// One row of a person's conferrals of one award, in short.
struct Turn
{
    ConferralId id;
    std::optional<int> ordinal;
    Date date;
    QString status;
};
/// Takes all turns of one person and one award. Fault duplicate-ordinal {ordinal, id of the first}; Fault
/// ordinal-before-earlier {date, earlier ordinal's date}; Warning ordinal-gap {ordinal, missing ordinal}; Warning
/// revocation-without-conferral {}.
[[nodiscard]] QList<Finding> findingsOnTurns(const QList<Turn> &turns);

/// Fault negative-count {value}.
[[nodiscard]] QList<Finding> findingsOnCount(const Count &count);
[[nodiscard]] QList<Finding> findingsOnAward(const Award &award);

/// Fault claim-without-subject {subject}.
[[nodiscard]] QList<Finding> findingsOnClaim(const Claim &claim, bool subjectIsRecord);

/// Whether a conferral of this status gave the award, rather than took it or gave it back: conferred, posthumous, or
/// not said.
[[nodiscard]] bool isConferring(QStringView status);

} // namespace phalera
