// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peoplerows.h"

#include <QXmlStreamWriter>

namespace phalera {

/// Writes the elements of one person's description in EAC-CPF 2.0, in the order that its schema asks for.
class EacElements
{
public:
    EacElements(QXmlStreamWriter &xml, const PeopleRows &rows, const PeopleFileOrigin &origin);

    /// The <eac> of a person. Fails where a source cannot be read.
    [[nodiscard]] Result<void> write(const PersonRecords &person);

private:
    void writeControl(const PersonRecords &person, const QList<Record> &sources);
    void writeSource(const Record &source, const QString &xmlId);
    void writeIdentity(const Record &person);
    bool writeName(const Record &person, QLatin1StringView language, QLatin1StringView script);
    void writeOtherNames(const Record &person);
    void writeDescription(const PersonRecords &person);
    void writeLife(const Record &person);
    void writePlaces(const Record &person);
    void writeTerm(QLatin1StringView group, QLatin1StringView element, const QString &localType, const QString &term);
    void writeConferrals(const QList<Attestation> &conferrals);
    void writeConferral(const Attestation &conferral);
    void writeDate(QLatin1StringView element, const QString &edtf);
    void writeSpan(QLatin1StringView name, const QString &text, bool isFirst);
    void text(QLatin1StringView element, const QString &content);
    [[nodiscard]] QString references(const Record &record) const;

    QXmlStreamWriter &m_xml;
    const PeopleRows &m_rows;
    const PeopleFileOrigin &m_origin;
    QHash<QString, QString> m_xmlIds; ///< of the sources of the person at hand
};

} // namespace phalera
