// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/awardnames.h"
#include "exchange/recorddraft.h"
#include "exchange/xmltree.h"

#include <deque>

namespace phalera {

/// Turns one description (an <eac> of EAC-CPF 2.0, an <eac-cpf> of 2010) into records: the source that its agency is,
/// the sources that it cites, the person, and the conferrals that our own files hold. Whatever has no field is kept as
/// wording of the person.
class EacDescription
{
public:
    EacDescription(XmlElement element, const ArchiveTerms &terms, QString fileName);

    /// Every record in the order in which they refer to each other, or what is wrong: NotHeld for a description of a
    /// family or a corporate body, MissingValue.
    [[nodiscard]] std::deque<Result<ReadRecord>> records();

private:
    [[nodiscard]] Place placeOf(const XmlElement &element) const { return { m_fileName, element.line, 0, {} }; }
    void readControl();
    void readAgency(XmlElement &control);
    void readSource(XmlElement &source);
    void readPerson(XmlElement &description, int number);
    void readIds(XmlElement &identity, RecordDraft &person) const;
    void readText(XmlElement &description, const QString &id, RecordDraft &person);
    void readConferral(XmlElement &item, const QString &person, RecordDraft &draft);
    [[nodiscard]] QString personId(const RecordDraft &person, int number) const;
    void cite(const QString &references, RecordDraft &draft) const;
    void give(const RecordDraft &draft, const QString &id, const QString &locator);

    XmlElement m_element;
    const ArchiveTerms &m_terms;
    QString m_fileName;
    QString m_recordId;
    QString m_ownId; ///< of the person, in a file of ours
    QString m_locator;
    QString m_agency;
    QString m_wikidata;
    QStringList m_sources;             ///< all that the description rests on
    QHash<QString, QString> m_byXmlId; ///< of the cited sources
    std::deque<Result<ReadRecord>> m_records;
};

} // namespace phalera
