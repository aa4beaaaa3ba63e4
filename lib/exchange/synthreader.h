// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/recordreader.h"
#include "exchange/synthpeople.h"

#include <deque>
#include <functional>
#include <vector>

namespace phalera {

/// Generates the records of an archive that looks like the founding one, in any size: to try the program on, and to
/// measure it. The titles are true, the people and decrees are invented. Equal numbers of rows, seeds and versions of
/// the program give equal records on every machine. Records come in the order of the tables and are made one by one, so
/// that memory does not grow with their number (but for the plan of the decrees, about two bytes a conferral).
class SynthReader final : public RecordReader
{
public:
    static constexpr quint32 MostRecords = 100'000'000;

    /// `conferralRows`: rows of the table conferrals, from 1 to MostRecords.
    SynthReader(quint32 conferralRows, quint64 seed);

    std::optional<Result<ReadRecord>> next() override;
    [[nodiscard]] Place placeOf(const QString &field) const override;
    [[nodiscard]] bool canContinue() const override { return m_part < m_parts.size(); }
    /// Progress is counted in steps of equal work, for there are no bytes.
    [[nodiscard]] qint64 bytesRead() const override { return m_stepsDone; }
    [[nodiscard]] qint64 bytesTotal() const override { return m_stepsTotal; }

private:
    /// A run of records, made in so many steps, each of which gives any number of them.
    struct Part
    {
        quint32 steps;
        std::function<QList<Record>(quint32 step)> make;
    };
    void addPart(quint32 steps, std::function<QList<Record>(quint32 step)> make);
    void addPeopleParts();

    SynthPlan m_plan;
    SynthPeople m_people;
    std::vector<Part> m_parts;
    size_t m_part = 0;
    quint32 m_step = 0;
    qint64 m_stepsDone = 0, m_stepsTotal = 0;
    std::deque<Record> m_made;
    qint64 m_given = 0;
};

} // namespace phalera
