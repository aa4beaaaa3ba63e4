// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/keytrie.h"

#include <algorithm>
#include <array>

namespace phalera {

namespace {

/// Longer keys are cut: no name word has as many letters.
constexpr qsizetype LongestKey = 60;
constexpr quint32 NotFound = ~quint32(0);

} // namespace

KeyTrie::KeyTrie(std::vector<Entry> entries)
{
    for (Entry &entry : entries)
        entry.key.truncate(LongestKey);
    std::sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return a.key != b.key ? a.key < b.key : a.value < b.value; });
    m_nodes.push_back({});
    std::vector<quint32> path { 0 };
    QStringView previous;
    for (const Entry &entry : entries) {
        const QStringView key(entry.key);
        const auto parting = std::mismatch(key.begin(), key.end(), previous.begin(), previous.end());
        const qsizetype common = parting.first - key.begin();
        for (; qsizetype(path.size()) > common + 1; path.pop_back())
            m_nodes[path.back()].end = quint32(m_nodes.size());
        for (qsizetype i = common; i < key.size(); ++i) {
            path.push_back(quint32(m_nodes.size()));
            m_nodes.push_back({ 0, quint32(m_values.size()), key.at(i).unicode(), quint8(i + 1), 0 });
        }
        m_values.push_back(entry.value);
        previous = key;
    }
    for (const quint32 node : path)
        m_nodes[node].end = quint32(m_nodes.size());
    m_nodes.push_back({ 0, quint32(m_values.size()), 0, 0, 0 });
    m_nodes.shrink_to_fit();
}

std::optional<KeyTrie> KeyTrie::fromParts(std::vector<Node> nodes, std::vector<quint32> values, size_t valueCount)
{
    KeyTrie trie;
    trie.m_nodes = std::move(nodes);
    trie.m_values = std::move(values);
    const bool isEmpty = trie.m_nodes.empty() && trie.m_values.empty();
    if (!isEmpty && !trie.isTree())
        return {};
    if (std::any_of(trie.m_values.begin(), trie.m_values.end(), [=](quint32 value) { return value >= valueCount; }))
        return {};
    return trie;
}

/// Whether every subtree ends where the depths say, and the values ascend with the nodes: what a walk relies on.
bool KeyTrie::isTree() const
{
    if (m_nodes.size() < 2 || m_nodes.front().depth != 0 || m_nodes.front().firstValue != 0)
        return false;
    const auto last = quint32(m_nodes.size() - 1);
    std::vector<quint32> path { 0 };
    for (quint32 node = 1; node <= last; ++node) {
        const size_t depth = node == last ? 0 : m_nodes[node].depth;
        if (node != last && (depth == 0 || depth > path.size() || depth > size_t(LongestKey)))
            return false;
        for (; path.size() > depth; path.pop_back()) {
            if (m_nodes[path.back()].end != node)
                return false;
        }
        if (m_nodes[node].firstValue < m_nodes[node - 1].firstValue)
            return false;
        path.push_back(node);
    }
    return m_nodes[last].firstValue == m_values.size();
}

std::span<const quint32> KeyTrie::valuesBetween(quint32 from, quint32 to) const
{
    const quint32 first = m_nodes[from].firstValue;
    return std::span(m_values).subspan(first, m_nodes[to].firstValue - first);
}

quint32 KeyTrie::find(QStringView key) const
{
    if (m_nodes.empty() || key.size() > LongestKey)
        return NotFound;
    quint32 node = 0;
    for (const QChar letter : key) {
        quint32 child = node + 1;
        const quint32 end = m_nodes[node].end;
        while (child < end && m_nodes[child].letter != letter.unicode())
            child = m_nodes[child].end;
        if (child >= end)
            return NotFound;
        node = child;
    }
    return node;
}

std::span<const quint32> KeyTrie::exactly(QStringView key) const
{
    const quint32 node = find(key);
    return node == NotFound ? std::span<const quint32>() : valuesBetween(node, node + 1);
}

std::span<const quint32> KeyTrie::beginningWith(QStringView beginning) const
{
    const quint32 node = find(beginning);
    return node == NotFound ? std::span<const quint32>() : valuesBetween(node, m_nodes[node].end);
}

std::vector<KeyTrie::Hit> KeyTrie::within(QStringView key, int distance) const
{
    std::vector<Hit> hits;
    if (m_nodes.empty() || key.isEmpty() || key.size() > LongestKey)
        return hits;
    // One row of the distance table for each letter down from the root; a subtree whose row is too far is leapt over.
    using DistanceRow = std::array<quint8, LongestKey + 1>;
    std::array<DistanceRow, LongestKey + 1> rows {};
    std::array<char16_t, LongestKey + 1> letters {};
    const auto tooFar = quint8(distance + 1);
    const int length = int(key.size());
    for (int j = 0; j <= length; ++j)
        rows[0][size_t(j)] = quint8(std::min(j, int(tooFar)));
    for (quint32 node = 1; node + 1 < m_nodes.size();) {
        const Node &at = m_nodes[node];
        const int depth = at.depth;
        letters[size_t(depth)] = at.letter;
        DistanceRow &row = rows[size_t(depth)];
        const DistanceRow &above = rows[size_t(depth - 1)];
        const int first = std::max(1, depth - distance);
        const int last = std::min(length, depth + distance);
        row[size_t(first - 1)] = first == 1 ? quint8(std::min(depth, int(tooFar))) : tooFar;
        int least = row[size_t(first - 1)];
        for (int j = first; j <= last; ++j) {
            const auto column = size_t(j);
            const char16_t letter = key.at(j - 1).unicode();
            int cell = above[column - 1] + (letter == at.letter ? 0 : 1);
            cell = std::min({ cell, above[column] + 1, row[column - 1] + 1 });
            if (depth > 1 && j > 1 && letter == letters[size_t(depth - 1)] && key.at(j - 2).unicode() == at.letter)
                cell = std::min(cell, rows[size_t(depth - 2)][column - 2] + 1);
            row[column] = quint8(std::min(cell, int(tooFar)));
            least = std::min(least, cell);
        }
        if (last < length)
            row[size_t(last + 1)] = tooFar; // read by the row below, whose band reaches one further
        if (least > distance) {
            node = at.end;
            continue;
        }
        if (last == length && depth + distance >= length && row[size_t(length)] <= distance) {
            for (const quint32 value : valuesBetween(node, node + 1))
                hits.push_back({ value, row[size_t(length)] });
        }
        ++node;
    }
    return hits;
}

} // namespace phalera
