// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/synthreader.h"

#include "exchange/synthconferrals.h"
#include "exchange/synthlineage.h"
#include "exchange/synthsources.h"

namespace phalera {

SynthReader::SynthReader(quint32 conferralRows, quint64 seed)
    : m_plan(conferralRows, seed)
    , m_people(m_plan)
{
    const auto decrees = quint32(m_plan.decrees().size());
    const auto ifRecorded = [this](quint32 decree, const auto &make) {
        return m_plan.decrees()[decree].isRecorded ? QList<Record> { make(m_plan, decree) } : QList<Record>();
    };
    addPart(1, [](quint32) { return synthLineageSources(); });
    addPart(synthSourceCount(m_plan), [this](quint32 number) { return QList<Record> { synthSource(m_plan, number) }; });
    addPart(decrees, [ifRecorded](quint32 decree) { return ifRecorded(decree, synthGazette); });
    addPart(1, [](quint32) { return synthAwards(); });
    addPart(1, [](quint32) { return synthAwardRelations(); });
    addPart(1, [](quint32) { return synthLineageActs(); });
    addPart(decrees, [ifRecorded](quint32 decree) { return ifRecorded(decree, synthAct); });
    addPart(1, [](quint32) { return synthProcedures(); });
    addPeopleParts();
}

void SynthReader::addPeopleParts()
{
    const quint32 people = m_plan.people();
    addPart(people, [this](quint32 number) { return QList<Record> { m_people.record(m_people.person(number)) }; });
    addPart(people, [this](quint32 number) { return synthConferralsOf(m_plan, m_people, m_people.person(number)); });
    addPart(1, [this](quint32) { return synthCounts(m_plan); });
    addPart(people, [this](quint32 number) { return synthClaimsOn(m_plan, m_people, number); });
}

void SynthReader::addPart(quint32 steps, std::function<QList<Record>(quint32 step)> make)
{
    m_parts.push_back({ steps, std::move(make) });
    m_stepsTotal += steps;
}

std::optional<Result<ReadRecord>> SynthReader::next()
{
    while (m_made.empty() && m_part < m_parts.size()) {
        const Part &part = m_parts[m_part];
        if (m_step == part.steps) {
            ++m_part;
            m_step = 0;
            continue;
        }
        for (Record &record : part.make(m_step++))
            m_made.push_back(std::move(record));
        ++m_stepsDone;
    }
    if (m_made.empty())
        return std::nullopt;
    ReadRecord read;
    read.record = std::move(m_made.front());
    m_made.pop_front();
    ++m_given;
    read.where = placeOf({});
    return read;
}

/// There is no file: records are told by their number.
Place SynthReader::placeOf(const QString &field) const
{
    return { {}, m_given, 0, field };
}

} // namespace phalera
