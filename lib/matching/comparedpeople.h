// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/namekeys.h"
#include "search/snapshot.h"

#include <array>
#include <vector>

namespace phalera {

/// What the people of a snapshot are compared by: the words of their names by number; all else is read from its
/// columns.
class ComparedPeople
{
public:
    explicit ComparedPeople(std::shared_ptr<const Snapshot> snapshot);

    /// A name in one script, its words by number in keys(); NameKeys::None where a part is not said.
    struct Name
    {
        quint32 family = NameKeys::None;
        quint32 given = NameKeys::None;
        quint32 patronymic = NameKeys::None;
    };
    static constexpr size_t Scripts = 2;
    using Names = std::array<Name, Scripts>;

    [[nodiscard]] quint32 count() const { return quint32(m_names.size()); }
    [[nodiscard]] const Names &names(quint32 person) const { return m_names[person]; }
    /// The words of what else the person was called; mostly none.
    [[nodiscard]] std::vector<quint32> otherNames(quint32 person);
    [[nodiscard]] NameKeys &keys() { return m_keys; }
    /// How many people have a family name that sounds so.
    [[nodiscard]] quint32 peopleOfFamily(quint32 word) const;

    [[nodiscard]] Row firstRow(quint32 person) const;
    [[nodiscard]] Row endRow(quint32 person) const;
    /// Code of the person's name: people of close codes stand close by the alphabet.
    [[nodiscard]] quint32 order(quint32 person) const;
    [[nodiscard]] QString id(quint32 person) const;
    [[nodiscard]] const Snapshot &snapshot() const { return *m_snapshot; }
    [[nodiscard]] DayRange days(Row row, Field field) const;
    /// Code of a cell of a field with one value a row; 0: unknown.
    [[nodiscard]] quint32 code(Row row, Field field) const;
    [[nodiscard]] QString text(Row row, Field field) const;

private:
    void readNames(Field field, size_t script);
    [[nodiscard]] Name nameOf(const QString &text);

    std::shared_ptr<const Snapshot> m_snapshot;
    NameKeys m_keys;
    std::vector<Names> m_names;
    std::vector<quint32> m_peopleBySound; ///< by number of the sound
};

} // namespace phalera
