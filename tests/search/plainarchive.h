// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edtf/date.h"
#include "randomarchive.h"

#include <QMap>

namespace phalera::tests {

/// A row as a person with a pencil would note it: every value of every field, and the wordings that are searched.
struct PlainRow
{
    QString id; ///< of the record
    QString person;
    bool hasConferral = false;
    Date notBefore; ///< whoever wrote the date of conferral with an open end, meant no day before or after these
    Date notAfter;
    QMap<Field, QStringList> values;
    QMap<Field, QStringList> wordings;
    QStringList citedTexts; ///< titles and authors of a conferral's sources
};
/// The rows of an archive joined by hand.
class PlainArchive
{
public:
    explicit PlainArchive(const QList<Record> &records)
    {
        QHash<QString, Record> people;
        QMap<QString, bool> conflicts;
        for (qsizetype i = 0; i < records.size(); ++i) {
            const Record &record = records.at(i);
            conflicts[record.id] = hasConflict(i);
            if (record.table == Table::Awards)
                m_awards[record.id] = known({ record.value(u"name_ru"), record.value(u"name_en") });
            if (record.table == Table::People)
                people.insert(record.id, record);
            m_records.insert({ int(record.table), record.id }, record);
        }
        for (const Record &record : records) {
            if (record.table == Table::Acts)
                m_acts.append(actRow(record, conflicts[record.id]));
            if (record.table == Table::Sources)
                m_sources.append(sourceRow(record, conflicts[record.id]));
        }
        QSet<QString> honoured;
        for (const Record &record : records) {
            if (record.table != Table::Conferrals)
                continue;
            const QString person = record.value(u"person");
            honoured.insert(person);
            m_conferrals.append(conferralRow(record, people.value(person), conflicts[record.id] || conflicts[person]));
        }
        for (const Record &person : people) {
            if (!honoured.contains(person.id))
                m_conferrals.append(conferralRow({}, person, conflicts[person.id]));
        }
    }

    const QList<PlainRow> &acts() const { return m_acts; }
    const QList<PlainRow> &sources() const { return m_sources; }
    const QList<PlainRow> &conferrals() const { return m_conferrals; }

private:
    static QStringList known(QStringList texts)
    {
        texts.removeAll(QString());
        return texts;
    }

    static QString precision(const QString &text)
    {
        const Date date = Date::parse(text).value_or(Date());
        if (date.isNull())
            return {};
        if (date.isInterval())
            return u"span"_s;
        switch (date.precision()) {
        case Precision::Day:
            return u"day"_s;
        case Precision::Month:
            return u"month"_s;
        case Precision::Year:
            return u"year"_s;
        default:
            return u"span"_s;
        }
    }

    /// Cells that are called in the record as the field is.
    static void take(PlainRow &row, const Record &record, std::initializer_list<Field> fields, bool areSearched)
    {
        for (const Field field : fields) {
            const QString value = record.values.isEmpty() ? QString() : record.value(fieldName(field));
            row.values[field] = known({ value });
            if (areSearched)
                row.wordings[field] = known({ value });
        }
    }

    PlainRow actRow(const Record &act, bool conflict) const
    {
        PlainRow row;
        row.id = act.id;
        row.values[Field::Id] = row.values[Field::Act] = { act.id };
        take(row, act, { Field::Kind, Field::Issuer, Field::Number, Field::Effect, Field::Note }, true);
        row.values[Field::Title] = row.wordings[Field::Title] = known({ act.value(u"title_en") });
        row.values[Field::Award] = splitList(act.value(u"award"));
        for (const QString &award : row.values[Field::Award])
            row.wordings[Field::Award] += QStringList { award } + m_awards[award];
        row.values[Field::Source] = splitList(act.value(u"sources"));
        finish(row, act, conflict);
        return row;
    }

    PlainRow sourceRow(const Record &source, bool conflict) const
    {
        PlainRow row;
        row.id = source.id;
        row.values[Field::Id] = row.values[Field::Source] = { source.id };
        take(row, source,
            { Field::Kind, Field::Author, Field::Title, Field::Container, Field::Publisher, Field::Url, Field::Language,
                Field::Note },
            true);
        finish(row, source, conflict);
        return row;
    }

    static void finish(PlainRow &row, const Record &record, bool conflict)
    {
        const QString date = record.values.isEmpty() ? QString() : record.value(u"date");
        row.values[Field::Date] = known({ date });
        row.values[Field::DatePrecision] = known({ precision(date) });
        row.values[Field::Conflict] = { conflict ? u"yes"_s : u"no"_s };
    }

    PlainRow conferralRow(const Record &conferral, const Record &person, bool conflict) const
    {
        PlainRow row;
        row.hasConferral = !conferral.values.isEmpty();
        row.id = row.hasConferral ? conferral.id : person.id;
        row.person = person.id;
        row.values[Field::Id] = { row.id };
        row.values[Field::Person] = { person.id };
        take(row, person, { Field::Sex, Field::Occupation, Field::Sector, Field::Nationality }, true);
        take(row, person, { Field::Born, Field::Died }, false);
        take(row, conferral,
            { Field::Award, Field::Organisation, Field::Republic, Field::Status, Field::Position, Field::Place,
                Field::Grounds },
            true);
        take(row, conferral, { Field::Ordinal, Field::Act, Field::StatusDate }, false);
        for (const QString &award : row.values[Field::Award])
            row.wordings[Field::Award] += m_awards[award];
        for (const PlainRow &act : m_acts) {
            if (row.values[Field::Act].contains(act.id))
                row.wordings[Field::Act] = act.values[Field::Title];
        }
        addNames(row, person);
        row.values[Field::Source] = (row.hasConferral ? splitList(conferral.value(u"sources")) : QStringList())
            + splitList(person.value(u"sources"));
        for (const PlainRow &source : m_sources) {
            if (row.values[Field::Source].contains(source.id))
                row.citedTexts += source.values[Field::Title] + source.values[Field::Author];
        }
        finish(row, conferral, conflict);
        setLimits(row);
        return row;
    }

    void setLimits(PlainRow &row) const
    {
        const auto dateIn = [this](Table table, const QString &id, QStringView cell) {
            const auto record = m_records.find({ int(table), id });
            return record == m_records.end() ? Date() : Date::parse(record->value(cell)).value_or(Date());
        };
        const QString award = row.values[Field::Award].value(0);
        row.notBefore = dateIn(Table::Awards, award, u"established");
        const auto record = m_records.find({ int(Table::Awards), award });
        if (record != m_records.end() && (row.notBefore.isNull() || row.notBefore.earliest() == DistantPast))
            row.notBefore = dateIn(Table::Acts, record->value(u"established_by_act"), u"date");
        row.notAfter = dateIn(Table::Awards, award, u"abolished");
    }

    static void addNames(PlainRow &row, const Record &person)
    {
        row.wordings[Field::Name] = readings(person, u"_ru"_s);
        row.wordings[Field::NameEn] = readings(person, u"_en"_s);
        row.wordings[Field::OtherNames] = splitList(person.value(u"other_names"));
    }

    /// Family name, given name, patronymic; and the family name last; and without the patronymic.
    static QStringList readings(const Record &person, const QString &language)
    {
        const auto part = [&](const QString &name) { return person.value(QString(name + language)); };
        const QString family = part(u"family"_s);
        const QString given = part(u"given"_s);
        const QString patronymic = part(u"patronymic"_s);
        const auto joined = [](const QStringList &parts) { return known(parts).join(u' '); };
        return known({ joined({ family, given, patronymic }), joined({ given, patronymic, family }),
            joined({ given, family }) });
    }

    QMap<std::pair<int, QString>, Record> m_records;
    QMap<QString, QStringList> m_awards;
    QList<PlainRow> m_acts;
    QList<PlainRow> m_sources;
    QList<PlainRow> m_conferrals;
};

} // namespace phalera::tests
