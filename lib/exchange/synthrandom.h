// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <numeric>
#include <span>

namespace phalera {

/// Random numbers that are the same on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), integers only.
/// Each record draws from a sequence of its own, so that it can be made again by itself.
class SynthRandom
{
public:
    /// What the numbers are for: equal indexes of different purposes have nothing in common.
    enum class Purpose : quint8 { Plan, Decree, Career, Source, Person, Name, Conferral, Claim };

    SynthRandom(quint64 seed, Purpose purpose, quint64 index = 0)
        : m_state(mixed(mixed(seed + Step) + (quint64(purpose) + 1) * Step) + index * Step)
    {
    }

    quint64 next() { return mixed(m_state += Step); }
    /// 0 up to bound - 1.
    quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// Both ends included.
    int between(int first, int last) { return first + int(below(quint32(last - first + 1))); }
    /// True in so many of 1000 cases.
    bool chance(int perMille) { return int(below(1000)) < perMille; }
    /// An index below `count`; the first ones come far more often than the last, as names do.
    qsizetype frontLoaded(qsizetype count)
    {
        const quint64 part = below(1 << 16);
        return qsizetype((part * part * quint64(count)) >> 32);
    }
    /// An index, each as often as its weight says. At least one weight is above 0.
    size_t weighted(std::span<const int> weights)
    {
        quint32 left = below(quint32(std::accumulate(weights.begin(), weights.end(), 0)));
        size_t index = 0;
        while (left >= quint32(weights[index]))
            left -= quint32(weights[index++]);
        return index;
    }

private:
    static constexpr quint64 Step = 0x9E3779B97F4A7C15;
    static constexpr quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    quint64 m_state;
};

} // namespace phalera
