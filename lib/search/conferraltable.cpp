// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conferraltable.h"

#include "names/folding.h"
#include "search/agecolumn.h"
#include "search/awardlife.h"
#include "search/personrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phalera {

namespace {

using Records = PersonRows::Records;
constexpr quint32 Nothing = PersonRows::Nothing;

/// A field of the snapshot that stands as it is in a column of the records.
struct PlainField
{
    Field field;
    QLatin1StringView column;
};
constexpr std::array PlainPersonFields {
    PlainField { Field::Sex, "sex"_L1 },
    PlainField { Field::Born, "born"_L1 },
    PlainField { Field::BirthPlace, "birth_place"_L1 },
    PlainField { Field::Died, "died"_L1 },
    PlainField { Field::DeathPlace, "death_place"_L1 },
    PlainField { Field::Nationality, "nationality"_L1 },
    PlainField { Field::Occupation, "occupation"_L1 },
    PlainField { Field::Sector, "sector"_L1 },
    PlainField { Field::Wikidata, "wikidata"_L1 },
};
constexpr std::array PlainConferralFields {
    PlainField { Field::Award, "award"_L1 },
    PlainField { Field::Ordinal, "ordinal"_L1 },
    PlainField { Field::Act, "act"_L1 },
    PlainField { Field::MedalNumber, "medal_number"_L1 },
    PlainField { Field::Position, "position"_L1 },
    PlainField { Field::Organisation, "organisation"_L1 },
    PlainField { Field::Place, "place"_L1 },
    PlainField { Field::Republic, "republic"_L1 },
    PlainField { Field::Grounds, "grounds"_L1 },
    PlainField { Field::Status, "status"_L1 },
    PlainField { Field::StatusDate, "status_date"_L1 },
};

std::vector<Date> datesOf(const Cells &cells)
{
    std::vector<Date> dates;
    const PlainTexts &texts = cells.texts.texts();
    for (quint32 number = 0; number < texts.size(); ++number)
        dates.push_back(Date::parse(QString::fromUtf8(texts.utf8(number))).value_or(Date()));
    return dates;
}

/// The parts of each cell that is a list, by the number of the cell, as numbers that they have in a column.
class CellParts
{
public:
    CellParts(const Cells &cells, ColumnBuilder &column)
    {
        const PlainTexts &texts = cells.texts.texts();
        for (quint32 number = 0; number < texts.size(); ++number) {
            for (const QString &part : splitList(QString::fromUtf8(texts.utf8(number))))
                m_parts.push_back(column.numberOf(part));
            m_offsets.push_back(m_parts.size());
        }
    }

    [[nodiscard]] std::span<const quint32> of(quint32 cell) const
    {
        return { m_parts.data() + m_offsets[cell], m_parts.data() + m_offsets[cell + 1] };
    }

private:
    std::vector<size_t> m_offsets { 0 };
    std::vector<quint32> m_parts;
};

class ConferralTable
{
public:
    ConferralTable(Snapshot::Private &snapshot, RecordCells people, RecordCells conferrals, const NamedRecords &named)
        : m_snapshot(snapshot)
        , m_people(std::move(people))
        , m_conferrals(std::move(conferrals))
        , m_named(named)
        , m_layout(personRows(m_people, m_conferrals))
        , m_table(fieldsOf(Unit::Conferrals))
    {
        (void)m_conferrals.take("person"_L1);
    }

    void build()
    {
        noteStatuses();
        addWordings();
        setDates();
        for (const PlainField &plain : PlainPersonFields)
            setPlain(plain.field, m_people.take(plain.column), &Records::person);
        for (const PlainField &plain : PlainConferralFields)
            setPlain(plain.field, m_conferrals.take(plain.column), &Records::conferral);
        setName(Field::Name, { "family_ru"_L1, "given_ru"_L1, "patronymic_ru"_L1 });
        setName(Field::NameEn, { "family_en"_L1, "given_en"_L1, "patronymic_en"_L1 });
        setOtherNames();
        setStatements();
        setNotes();
        setSources();
        setFlags();
        setIds();
        m_snapshot.firstRows = std::move(m_layout.firstRows);
        m_snapshot.personNumbers = std::move(m_layout.personNumbers);
        m_snapshot.tables[size_t(RowTable::Conferrals)] = m_table.build(Row(m_layout.rows.size()));
    }

private:
    void noteStatuses()
    {
        const auto rowCount = Row(m_layout.rows.size());
        std::array<RowBits, 4> bits { RowBits(rowCount), RowBits(rowCount), RowBits(rowCount), RowBits(rowCount) };
        auto &[withConferral, conferring, revoked, restored] = bits;
        const Cells &statuses = m_conferrals.cells("status"_L1);
        for (Row row = 0; row < rowCount; ++row) {
            const quint32 conferral = m_layout.rows[row].conferral;
            if (conferral == Nothing)
                continue;
            const QByteArrayView status = statuses.texts.texts().utf8(statuses.numbers[conferral]);
            withConferral.add(row);
            (status == QByteArrayView("revoked")           ? revoked
                    : status == QByteArrayView("restored") ? restored
                                                           : conferring)
                .add(row);
        }
        m_snapshot.withConferral = withConferral.toRowSet();
        m_snapshot.conferring = conferring.toRowSet();
        m_snapshot.revoked = revoked.toRowSet();
        m_snapshot.restored = restored.toRowSet();
    }

    /// Awards and acts are found by what they are called.
    void addWordings()
    {
        const auto visit = [this](QLatin1StringView column, auto add) {
            const PlainTexts &texts = m_conferrals.cells(column).texts.texts();
            for (quint32 number = 0; number < texts.size(); ++number)
                add(QString::fromUtf8(texts.utf8(number)));
        };
        visit("award"_L1, [this](const QString &award) {
            m_table.addWordings(Field::Award, award, QStringList { award } + m_named.awards.value(award));
        });
        visit("act"_L1, [this](const QString &act) { m_table.addWordings(Field::Act, act, m_named.acts.value(act)); });
    }

    /// The number of each row's cell; 0 where the row has no such record.
    [[nodiscard]] std::vector<quint32> numbersByRow(const Cells &cells, quint32 Records::*which) const
    {
        std::vector<quint32> numbers;
        numbers.reserve(m_layout.rows.size());
        for (const Records &records : m_layout.rows)
            numbers.push_back(records.*which == Nothing ? 0 : cells.numbers[records.*which]);
        return numbers;
    }

    void setPlain(Field field, Cells cells, quint32 Records::*which)
    {
        std::vector<quint32> numbers = numbersByRow(cells, which);
        m_table.column(field) = ColumnBuilder(std::move(cells.texts), std::move(numbers));
        m_table.close(field);
    }

    /// The days of a conferral depend on its award, too.
    void setDates()
    {
        const Cells cells = m_conferrals.take("date"_L1);
        const Cells &awards = m_conferrals.cells("award"_L1);
        const Cells &births = m_people.cells("born"_L1);
        const std::vector<Date> dates = datesOf(cells);
        std::vector<DayRange> lives;
        for (quint32 award = 0; award < awards.texts.texts().size(); ++award)
            lives.push_back(m_named.awardLives.value(QString::fromUtf8(awards.texts.texts().utf8(award))));
        ColumnBuilder &column = m_table.column(Field::Date);
        ColumnBuilder &precisions = m_table.column(Field::DatePrecision);
        AgeColumn ages(m_table.column(Field::Age), datesOf(births));
        std::vector<quint32> numbers;
        std::vector<quint32> precisionNumbers;
        for (const Date &date : dates) {
            numbers.push_back(column.numberOf(date.text()));
            precisionNumbers.push_back(precisions.numberOf(precisionText(date)));
        }
        for (const auto &[person, conferral] : m_layout.rows) {
            const quint32 number = conferral == Nothing ? 0 : cells.numbers[conferral];
            const DayRange written = daysOf(dates[number]);
            const DayRange days = written.isOpen() && number != 0
                ? conferralDays(dates[number], lives[awards.numbers[conferral]])
                : written;
            column.append(days == written ? numbers[number] : column.numberOf(dates[number].text(), days));
            precisions.append(precisionNumbers[number]);
            ages.append(person == Nothing ? 0 : births.numbers[person], days);
        }
        for (const Field field : { Field::Date, Field::DatePrecision, Field::Age })
            m_table.close(field);
    }

    void setName(Field field, const std::array<QLatin1StringView, 3> &columns)
    {
        const std::array<Cells, 3> cells { m_people.take(columns[0]), m_people.take(columns[1]),
            m_people.take(columns[2]) };
        ColumnBuilder &column = m_table.column(field);
        std::vector<NameParts> parts(1);
        std::vector<quint32> numbers;
        for (quint32 person = 0; person < m_people.size(); ++person) {
            QByteArray name;
            for (const Cells &part : cells) {
                const QByteArrayView text = part.texts.texts().utf8(part.numbers[person]);
                if (!name.isEmpty() && !text.isEmpty())
                    name += ' ';
                name += text;
            }
            numbers.push_back(column.numberOf(name));
            if (numbers.back() == parts.size())
                parts.push_back({ wordsOf(cells[0], person), wordsOf(cells[1], person) });
        }
        for (const Records &records : m_layout.rows)
            column.append(records.person == Nothing ? 0 : numbers[records.person]);
        m_table.setNameParts(field, std::move(parts));
        m_table.close(field);
    }

    [[nodiscard]] static quint8 wordsOf(const Cells &cells, quint32 record)
    {
        return quint8(foldedWords(QString::fromUtf8(cells.texts.texts().utf8(cells.numbers[record]))).size());
    }

    void setOtherNames()
    {
        const Cells cells = m_people.take("other_names"_L1);
        ColumnBuilder &column = m_table.column(Field::OtherNames);
        const CellParts parts(cells, column);
        for (const quint32 number : numbersByRow(cells, &Records::person))
            column.append(parts.of(number));
        m_table.close(Field::OtherNames);
    }

    /// On the conferral, then on the person.
    void setStatements()
    {
        ColumnBuilder &column = m_table.column(Field::Statement);
        std::vector<quint32> numbers;
        const auto add = [&](QByteArrayView id) {
            for (const QString &statement : m_named.statements.value(QString::fromUtf8(id)))
                numbers.push_back(column.numberOf(statement));
        };
        const bool areThere = !m_named.statements.isEmpty();
        Texts::Following conferralIds = m_conferrals.idsFollowing();
        Texts::Following personIds = m_people.idsFollowing();
        for (const auto &[person, conferral] : m_layout.rows) {
            numbers.clear();
            if (areThere && conferral != Nothing)
                add(conferralIds[conferral]);
            if (areThere && person != Nothing)
                add(personIds[person]);
            column.append(numbers);
        }
        m_table.close(Field::Statement);
    }

    void setNotes()
    {
        ColumnBuilder &column = m_table.column(Field::Note);
        const auto numbersIn = [&](const Cells &cells) {
            std::vector<quint32> numbers;
            for (quint32 number = 0; number < cells.texts.texts().size(); ++number)
                numbers.push_back(column.numberOf(cells.texts.texts().utf8(number)));
            return numbers;
        };
        const Cells ofConferrals = m_conferrals.take("note"_L1);
        const Cells ofPeople = m_people.take("note"_L1);
        const std::vector<quint32> conferralNotes = numbersIn(ofConferrals);
        const std::vector<quint32> personNotes = numbersIn(ofPeople);
        std::vector<quint32> notes;
        for (const auto &[person, conferral] : m_layout.rows) {
            notes.clear();
            if (conferral != Nothing && ofConferrals.numbers[conferral] != 0)
                notes.push_back(conferralNotes[ofConferrals.numbers[conferral]]);
            if (person != Nothing && ofPeople.numbers[person] != 0)
                notes.push_back(personNotes[ofPeople.numbers[person]]);
            column.append(notes);
        }
        m_table.close(Field::Note);
    }

    /// Those of the conferral, then those of the person, each once.
    void setSources()
    {
        ColumnBuilder &column = m_table.column(Field::Source);
        ColumnBuilder &counts = m_table.column(Field::SourceCount);
        const Cells ofConferrals = m_conferrals.take("sources"_L1);
        const Cells ofPeople = m_people.take("sources"_L1);
        const CellParts conferralSources(ofConferrals, column);
        const CellParts personSources(ofPeople, column);
        std::vector<quint32> countNumbers;
        std::vector<quint32> sources;
        const auto unite = [&sources](std::span<const quint32> further) {
            for (const quint32 source : further) {
                if (std::find(sources.begin(), sources.end(), source) == sources.end())
                    sources.push_back(source);
            }
        };
        for (const auto &[person, conferral] : m_layout.rows) {
            sources.clear();
            if (conferral != Nothing)
                unite(conferralSources.of(ofConferrals.numbers[conferral]));
            if (person != Nothing)
                unite(personSources.of(ofPeople.numbers[person]));
            column.append(sources);
            while (countNumbers.size() <= sources.size())
                countNumbers.push_back(counts.numberOf(QString::number(countNumbers.size())));
            counts.append(countNumbers[sources.size()]);
        }
        m_table.close(Field::Source);
        m_table.close(Field::SourceCount);
    }

    void setFlags()
    {
        ColumnBuilder &column = m_table.column(Field::Conflict);
        const quint32 no = column.numberOf(u"no");
        const quint32 yes = column.numberOf(u"yes");
        for (const auto &[person, conferral] : m_layout.rows) {
            const bool hasConflict = (person != Nothing && m_people.hasConflict(person))
                || (conferral != Nothing && m_conferrals.hasConflict(conferral));
            column.append(hasConflict ? yes : no);
        }
        m_table.close(Field::Conflict);
    }

    /// Ids are coded row by row, people as they are numbered.
    void setIds()
    {
        Column ids;
        ids.dictionary.append({});
        Texts::Following conferralIds = m_conferrals.idsFollowing();
        Texts::Following ownIds = m_people.idsFollowing();
        std::vector<quint32> codes;
        std::vector<quint32> personCodes;
        codes.reserve(m_layout.rows.size());
        personCodes.reserve(m_layout.rows.size());
        for (const auto &[person, conferral] : m_layout.rows) {
            personCodes.push_back(m_layout.personNumbers[codes.size()] + 1);
            codes.push_back(quint32(codes.size()) + 1);
            ids.dictionary.append(conferral != Nothing ? conferralIds[conferral] : ownIds[person]);
        }
        ids.dictionary.shrinkToFit();
        ids.codes = Codes::narrowed(std::move(codes), ids.dictionary.size());
        Column persons;
        persons.dictionary = std::move(m_layout.personIds);
        persons.codes = Codes::narrowed(std::move(personCodes), persons.dictionary.size());
        m_table.setColumn(Field::Id, std::move(ids));
        m_table.setColumn(Field::Person, std::move(persons));
    }

    Snapshot::Private &m_snapshot;
    RecordCells m_people;
    RecordCells m_conferrals;
    const NamedRecords &m_named;
    PersonRows m_layout;
    TableBuilder m_table;
};

} // namespace

void buildConferralTable(
    Snapshot::Private &snapshot, RecordCells people, RecordCells conferrals, const NamedRecords &named)
{
    ConferralTable(snapshot, std::move(people), std::move(conferrals), named).build();
}

QStringList idTexts(const QList<SourceId> &ids)
{
    QStringList texts;
    for (const SourceId &id : ids)
        texts.append(id.text());
    return texts;
}

} // namespace phalera
