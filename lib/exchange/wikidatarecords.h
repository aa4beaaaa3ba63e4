// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/wikidataitems.h"

#include <QJsonObject>

namespace phalera::wikidata {

/// What an entity that is a person says, as records of the archive.
struct PersonRecords
{
    QList<ReadRecord> sources;    ///< that its statements cite
    QList<ReadRecord> accounts;   ///< of the person: the first its own, then those of cited sources and of other values
    QList<ReadRecord> conferrals; ///< of awards of the archive, without ids
    QList<ReadRecord> claims;     ///< deprecated statements, which dispute
};

void setField(Record &record, QLatin1StringView field, const QString &value);
/// Adds what is written to the words of a field, once.
void addWords(QJsonObject &wording, const QString &field, const QString &text);
/// As Attestation::wording.
[[nodiscard]] QString wordingText(const QJsonObject &wording);

/// Makes the records of one person. Every statement that is not deprecated is a value, preferred ones first; where a
/// field holds one value only, further ones are accounts of their own. Each source that a statement cites gives an
/// account of just the fields that it is cited for.
class PersonReading
{
public:
    /// `person` is the id of the record, `where` the place of the entity.
    PersonReading(
        const Entity &entity, QString person, const ItemLabels &labels, const AwardItems &awards, Place where);

    [[nodiscard]] PersonRecords records();

private:
    /// A statement as a field has it.
    struct Reading
    {
        QString value;   ///< empty where it says none
        QString written; ///< empty where the value says all of it
        bool isRead = true;
    };

    void readNames();
    void readField(QLatin1StringView property, QLatin1StringView field);
    void readOccupations();
    void readAward(const Statement &statement);
    void readQualifiers(const Statement &statement, ReadRecord &conferral, QJsonObject &wording);
    [[nodiscard]] Reading read(const Statement &statement, QLatin1StringView field) const;
    [[nodiscard]] Reading readItem(const Value &value) const;
    [[nodiscard]] Reading readSex(const Value &value) const;
    void note(QLatin1StringView field, const Reading &reading);
    void addAccount(const QString &source, const QString &locator, QLatin1StringView field, const QString &value);
    void citeFor(const Statement &statement, QLatin1StringView field, const QString &value);
    QString cite(const Record &source);
    void dispute(const Statement &statement, QLatin1StringView property, const QString &value);
    [[nodiscard]] ReadRecord recordOf(Table table, const QString &sources) const;
    [[nodiscard]] QList<Statement> valuesOf(QLatin1StringView property) const;
    [[nodiscard]] QString labelOrId(const Value &value) const;

    const Entity &m_entity;
    QString m_person;
    const ItemLabels &m_labels;
    const AwardItems &m_awards;
    Place m_where;
    PersonRecords m_records;
    QJsonObject m_wording; ///< of the person's own account
};

} // namespace phalera::wikidata
