// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace phalera {

/// A stable identifier of one kind of record. Ids of different kinds cannot be mixed up; an empty id equals only an
/// empty id.
template <typename Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using SourceId = Id<struct SourceTag>;
using AwardId = Id<struct AwardTag>;
using ActId = Id<struct ActTag>;
using PersonId = Id<struct PersonTag>;
using ConferralId = Id<struct ConferralTag>;

} // namespace phalera
