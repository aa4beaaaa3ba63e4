// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace phalera {

/// Keys and the numbers that they stand for, in one flat prefix tree: exact, by beginning, within an edit distance.
/// A plain value, not changed after it is made; any number of threads may read it.
class KeyTrie
{
public:
    struct Entry
    {
        QString key;
        quint32 value = 0;
    };
    struct Hit
    {
        quint32 value = 0;
        int distance = 0;
    };

    /// In the order of a walk from the root, so that a subtree is a run of nodes and its values are a run of values.
    struct Node
    {
        quint32 end = 0; ///< the node after the subtree
        quint32 firstValue = 0;
        char16_t letter = 0;
        quint8 depth = 0;
        quint8 unused = 0; ///< so that nodes can be kept as they lie in memory
    };

    KeyTrie() = default;
    explicit KeyTrie(std::vector<Entry> entries);

    [[nodiscard]] std::span<const quint32> exactly(QStringView key) const;
    [[nodiscard]] std::span<const quint32> beginningWith(QStringView beginning) const;

    /// The values of keys within this edit distance (editDistance()), in the order of their keys; a value with several
    /// such keys stands several times.
    [[nodiscard]] std::vector<Hit> within(QStringView key, int distance) const;

    /// What the tree is made of, for keeping; and back. None where these could not be such a tree with values less than
    /// `valueCount`.
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<quint32> &values() const { return m_values; }
    [[nodiscard]] static std::optional<KeyTrie> fromParts(
        std::vector<Node> nodes, std::vector<quint32> values, size_t valueCount);

private:
    [[nodiscard]] bool isTree() const;
    [[nodiscard]] quint32 find(QStringView key) const;
    [[nodiscard]] std::span<const quint32> valuesBetween(quint32 from, quint32 to) const;

    std::vector<Node> m_nodes; ///< the root first; closed by a node that only ends the values of the last
    std::vector<quint32> m_values;
};

} // namespace phalera
