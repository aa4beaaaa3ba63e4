// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/field.h"
#include "search/rowset.h"

#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace phalera {

struct Column;
struct TableData;
class RowBits;

/// Rows that agree in every one of some fields have the same profile: a count of profiles, which takes one pass over
/// rows, is a count of the values of all these fields.
class ProfileGroup
{
public:
    explicit ProfileGroup(Row rowCount);

    /// Takes one more field in; false, and nothing has changed, if there would be too many profiles.
    [[nodiscard]] bool add(Field field, const Column &column);
    [[nodiscard]] bool has(Field field) const;
    [[nodiscard]] size_t profileCount() const { return m_count; }

    [[nodiscard]] std::vector<quint32> countsByProfile(const RowBits &rows) const;
    /// Adds to the counts by code of one of the fields.
    void addTo(std::vector<quint32> &counts, Field field, const std::vector<quint32> &countsByProfile) const;

private:
    struct Part
    {
        Field field;
        std::vector<quint8> codes; ///< by profile
    };
    size_t m_count = 1;
    std::vector<quint16> m_ofRow;
    std::vector<Part> m_parts;
};

/// The profiles of a table's rows. Made aside when a snapshot is published, since that takes longer than a question;
/// until then columns are counted one by one. Safe to ask from any thread.
class Profiles
{
public:
    using Groups = std::vector<ProfileGroup>;

    /// Of those of the fields that have one value a row, and few different ones.
    void make(const TableData &table, std::span<const Field> fields);
    /// Null where they have not been made.
    [[nodiscard]] std::shared_ptr<const Groups> groups() const;

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Groups> m_groups;
};

} // namespace phalera
