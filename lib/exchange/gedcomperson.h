// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/gedcomreader.h"

namespace phalera {

/// Turns one INDI into a person and the conferrals that name an award of the archive. What has no field is kept as
/// wording of the record that it belongs to.
class GedcomPerson
{
public:
    GedcomPerson(
        GedcomNode record, const GedcomReader::Shared &shared, const ArchiveTerms &terms, const QString &fileName);

    [[nodiscard]] std::deque<Result<ReadRecord>> records();

private:
    void readId();
    void readNames();
    void readFacts();
    void readEvent(QLatin1StringView tag, QLatin1StringView dateField, QLatin1StringView placeField);
    void readNotes(GedcomNode &node, RecordDraft &draft);
    void readWikidata();
    void readFields(GedcomNode &node, RecordDraft &draft);
    void readConferrals();
    [[nodiscard]] bool readConferral(GedcomNode &event, const QString &person);
    void readDate(GedcomNode &event, QLatin1StringView field, RecordDraft &draft);
    void cite(GedcomNode &node, RecordDraft &draft, QStringList &pages);
    void citeBelow(GedcomNode &node, RecordDraft &draft, QStringList &pages);
    void keepRest(const GedcomNode &node, RecordDraft &draft);
    void give(const RecordDraft &draft, const QString &id, const QStringList &pages);
    [[nodiscard]] QString personId() const;

    GedcomNode m_record;
    const GedcomReader::Shared &m_shared;
    const ArchiveTerms &m_terms;
    Place m_where;
    RecordDraft m_person;
    QString m_ownId; ///< in a file of ours
    QString m_apart; ///< what tells the person apart from others
    QStringList m_pages;
    std::deque<Result<ReadRecord>> m_ready;
};

/// Takes the names of an INDI: the first one, its translations and what has no TYPE are the name in their script, all
/// others other names.
void takeGedcomName(GedcomNode &name, bool isFirst, RecordDraft &person);

/// A source that a file cites by its title; `kind` is empty where the file does not say it.
[[nodiscard]] RecordDraft citedSource(const QString &title, const QString &kind, const Place &where);

} // namespace phalera
