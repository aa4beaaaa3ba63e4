// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/nameform.h"
#include "archive/archive.h"
#include "record/values.h"
#include "search/snapshot.h"

#include <QHash>
#include <QString>

#include <memory>

namespace phalera {

/// What a record is called when another one names it: a person's name, an award's,
/// an act's date and title, a source's title.
class RecordTitles
{
public:
    RecordTitles() = default;
    /// `named`: the awards and acts of the archive, in any order; the snapshot knows the people and the sources.
    RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Record> &named);
    RecordTitles(std::shared_ptr<const Snapshot> snapshot, const QList<Award> &awards, QList<Act> acts);
    /// The titles of an open archive. What could not be read is called by its id.
    [[nodiscard]] static QFuture<RecordTitles> of(Archive &archive);

    /// Whether these are the titles of that state of the archive.
    [[nodiscard]] bool areOf(const std::shared_ptr<const Snapshot> &snapshot) const { return m_snapshot == snapshot; }

    [[nodiscard]] const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }

    /// How names of people are to be shown.
    void setNameForm(const NameForm &form) { m_nameForm = form; }
    [[nodiscard]] const NameForm &nameForm() const { return m_nameForm; }

    /// Never empty: the id where nothing better is known.
    [[nodiscard]] QString title(const RecordRef &record) const;
    /// For a subject of a claim, whose table is not said.
    [[nodiscard]] QString titleOfId(const QString &id) const;
    /// The record that an id names: award, person, act or source; none if there is no such record.
    [[nodiscard]] std::optional<RecordRef> resolve(const QString &id) const;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    QHash<QString, Award> m_awards;
    QList<Act> m_acts; ///< shared with all who hold the lineage
    QHash<QString, qsizetype> m_placeOfAct;
    NameForm m_nameForm;
};

} // namespace phalera
