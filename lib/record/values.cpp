// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/values.h"

namespace phalera {

namespace {

/// Records are normalized when they are stored, so a date that does not parse can only be an empty cell.
Date dateIn(const Record &record, QStringView field)
{
    return Date::parse(record.value(field)).value_or(Date());
}

template <typename T> T idIn(const Record &record, QStringView field)
{
    return T(record.value(field));
}

std::optional<qint64> numberIn(const Record &record, QStringView field)
{
    bool ok = false;
    const qint64 number = record.value(field).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<int> positionIn(const Record &record, QStringView field)
{
    bool ok = false;
    const int number = record.value(field).toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

Source toSource(const Record &record)
{
    return {
        .id = SourceId(record.id),
        .kind = record.value(u"kind"),
        .author = record.value(u"author"),
        .title = record.value(u"title"),
        .container = record.value(u"container"),
        .publisher = record.value(u"publisher"),
        .date = dateIn(record, u"date"),
        .url = record.value(u"url"),
        .archiveRef = record.value(u"archive_ref"),
        .language = record.value(u"language"),
        .note = record.value(u"note"),
    };
}

Award toAward(const Record &record)
{
    return {
        .id = AwardId(record.id),
        .kind = record.value(u"kind"),
        .nameRu = record.value(u"name_ru"),
        .nameEn = record.value(u"name_en"),
        .jurisdiction = record.value(u"jurisdiction"),
        .grantedBy = record.value(u"granted_by"),
        .established = dateIn(record, u"established"),
        .abolished = dateIn(record, u"abolished"),
        .establishedByAct = idIn<ActId>(record, u"established_by_act"),
        .totalConferred = numberIn(record, u"total_conferred"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

AwardRelation toAwardRelation(const Record &record)
{
    return {
        .id = record.id,
        .from = idIn<AwardId>(record, u"from_award"),
        .relation = record.value(u"relation"),
        .to = idIn<AwardId>(record, u"to_award"),
        .date = dateIn(record, u"date"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

Act toAct(const Record &record)
{
    Act act {
        .id = ActId(record.id),
        .kind = record.value(u"kind"),
        .issuer = record.value(u"issuer"),
        .number = record.value(u"number"),
        .date = dateIn(record, u"date"),
        .titleRu = record.value(u"title_ru"),
        .titleEn = record.value(u"title_en"),
        .awards = {},
        .effect = record.value(u"effect"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
    for (const QString &award : splitList(record.value(u"award")))
        act.awards.append(AwardId(award));
    return act;
}

Procedure toProcedure(const Record &record)
{
    return {
        .id = record.id,
        .award = idIn<AwardId>(record, u"award"),
        .step = positionIn(record, u"step").value_or(0),
        .role = record.value(u"role"),
        .actor = record.value(u"actor"),
        .action = record.value(u"action"),
        .period = dateIn(record, u"period"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

Person toPerson(const Record &record)
{
    return {
        .id = PersonId(record.id),
        .familyRu = record.value(u"family_ru"),
        .givenRu = record.value(u"given_ru"),
        .patronymicRu = record.value(u"patronymic_ru"),
        .familyEn = record.value(u"family_en"),
        .givenEn = record.value(u"given_en"),
        .patronymicEn = record.value(u"patronymic_en"),
        .otherNames = splitList(record.value(u"other_names")),
        .sex = record.value(u"sex"),
        .born = dateIn(record, u"born"),
        .birthPlace = record.value(u"birth_place"),
        .died = dateIn(record, u"died"),
        .deathPlace = record.value(u"death_place"),
        .nationality = record.value(u"nationality"),
        .occupation = record.value(u"occupation"),
        .sector = record.value(u"sector"),
        .wikidata = record.value(u"wikidata"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

Conferral toConferral(const Record &record)
{
    return {
        .id = ConferralId(record.id),
        .person = idIn<PersonId>(record, u"person"),
        .award = idIn<AwardId>(record, u"award"),
        .ordinal = positionIn(record, u"ordinal"),
        .date = dateIn(record, u"date"),
        .act = idIn<ActId>(record, u"act"),
        .medalNumber = record.value(u"medal_number"),
        .position = record.value(u"position"),
        .organisation = record.value(u"organisation"),
        .place = record.value(u"place"),
        .republic = record.value(u"republic"),
        .grounds = record.value(u"grounds"),
        .status = record.value(u"status"),
        .statusDate = dateIn(record, u"status_date"),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

Count toCount(const Record &record)
{
    return {
        .id = record.id,
        .award = idIn<AwardId>(record, u"award"),
        .period = dateIn(record, u"period"),
        .measure = record.value(u"measure"),
        .category = record.value(u"category"),
        .value = numberIn(record, u"value").value_or(0),
        .sources = record.sources(),
        .note = record.value(u"note"),
    };
}

} // namespace phalera
