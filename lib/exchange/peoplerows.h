// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/attestation.h"

#include <QDateTime>

#include <functional>

namespace phalera {

/// A person with the conferrals that a file about people tells of: accepted values, under the locator of the own row.
struct PersonRecords
{
    Attestation person;
    QList<Attestation> conferrals; ///< by id
};

/// Where the people of a file come from, as callbacks that an archive fills in. A visitor returns false to stop.
struct PeopleRows
{
    using Visitor = std::function<bool(const PersonRecords &)>;
    std::function<Result<void>(const Visitor &)> people; ///< in the order of their ids
    std::function<Result<Record>(const QString &id)> source;
    QHash<QString, Record> awards;
};

/// What a file says of where it comes from.
struct PeopleFileOrigin
{
    QList<std::pair<QString, QString>> lines; ///< such as "archive", "data version", "query"
    QDateTime made;
    QString program;
};

} // namespace phalera
