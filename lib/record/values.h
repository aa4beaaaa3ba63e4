// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "record/record.h"

namespace phalera {

// The typed values that the program computes with, read from accepted records. A value that is not known is empty or
// null.

struct Source
{
    SourceId id;
    QString kind, author, title, container, publisher;
    Date date;
    QString url, archiveRef, language, note;
};

struct Award
{
    AwardId id;
    QString kind, nameRu, nameEn, jurisdiction, grantedBy;
    Date established, abolished;
    ActId establishedByAct;
    std::optional<qint64> totalConferred;
    QList<SourceId> sources;
    QString note;
};

struct AwardRelation
{
    QString id;
    AwardId from;
    QString relation;
    AwardId to;
    Date date;
    QList<SourceId> sources;
    QString note;
};

struct Act
{
    ActId id;
    QString kind, issuer, number;
    Date date;
    QString titleRu, titleEn;
    QList<AwardId> awards;
    QString effect;
    QList<SourceId> sources;
    QString note;
};

struct Procedure
{
    QString id;
    AwardId award;
    int step = 0;
    QString role, actor, action;
    Date period;
    QList<SourceId> sources;
    QString note;
};

struct Person
{
    PersonId id;
    QString familyRu, givenRu, patronymicRu, familyEn, givenEn, patronymicEn;
    QStringList otherNames;
    QString sex;
    Date born;
    QString birthPlace;
    Date died;
    QString deathPlace, nationality, occupation, sector, wikidata;
    QList<SourceId> sources;
    QString note;
};

struct Conferral
{
    ConferralId id;
    PersonId person;
    AwardId award;
    std::optional<int> ordinal;
    Date date;
    ActId act;
    QString medalNumber, position, organisation, place, republic, grounds, status;
    Date statusDate;
    QList<SourceId> sources;
    QString note;
};

/// A published total.
struct Count
{
    QString id;
    AwardId award;
    Date period;
    QString measure, category;
    qint64 value = 0;
    QList<SourceId> sources;
    QString note;
};

[[nodiscard]] Source toSource(const Record &record);
[[nodiscard]] Award toAward(const Record &record);
[[nodiscard]] AwardRelation toAwardRelation(const Record &record);
[[nodiscard]] Act toAct(const Record &record);
[[nodiscard]] Procedure toProcedure(const Record &record);
[[nodiscard]] Person toPerson(const Record &record);
[[nodiscard]] Conferral toConferral(const Record &record);
[[nodiscard]] Count toCount(const Record &record);

} // namespace phalera
