// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "exchange/seenids.h"

#include <QHash>
#include <QSet>

namespace phalera {

/// The awards of an archive by what they are called, for files that name an award in words.
class AwardNames
{
public:
    /// `award` is a record of Table::Awards.
    void add(const Record &award);
    [[nodiscard]] bool hasId(const QString &id) const { return m_ids.contains(id); }
    /// The award with this name, in Russian or English, whatever the case of its letters; empty where none or
    /// several have it, or where all of `date` lies before or after the life of the award.
    [[nodiscard]] QString idOf(QStringView written, const Date &date = {}) const;

private:
    struct Award
    {
        QString id; ///< empty where several awards share the name
        Date established;
        Date abolished;
    };
    QHash<QString, Award> m_awards; ///< by name
    QSet<QString> m_ids;
};

/// What an archive knows already that a file may speak of.
struct ArchiveTerms
{
    AwardNames awards;
    SeenIds acts;
};

} // namespace phalera
