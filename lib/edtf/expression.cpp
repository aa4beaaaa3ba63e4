// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/expression.h"

namespace phalera::edtf {

namespace {

constexpr int FourDigits = 4;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

int digitCount(qint64 magnitude)
{
    int count = 1;
    for (; magnitude >= 10; magnitude /= 10)
        ++count;
    return count;
}

/// The magnitude with every X read as `digit`.
qint64 filled(const Year &year, int digit)
{
    qint64 magnitude = year.magnitude;
    for (int place = 0; place < FourDigits; ++place) {
        if (year.unspecified & (1U << place))
            magnitude += digit * powerOfTen(place);
    }
    return magnitude;
}

/// How many years share the significant digits of `year`.
qint64 significantStep(const Year &year)
{
    if (year.significant == 0)
        return 1;
    const int digits = year.notation == Year::Notation::FourDigits ? FourDigits : digitCount(year.magnitude);
    return powerOfTen(std::max(0, digits - year.significant));
}

qint64 smallestMagnitude(const Year &year)
{
    const qint64 step = significantStep(year);
    return filled(year, 0) / step * step;
}

qint64 largestMagnitude(const Year &year)
{
    const qint64 step = significantStep(year);
    const qint64 base = filled(year, 9) / step * step;
    constexpr qint64 limit = std::numeric_limits<qint64>::max();
    return base > limit - (step - 1) ? limit : base + (step - 1);
}

} // namespace

qint64 Year::lowest() const
{
    return isNegative ? -largestMagnitude(*this) : smallestMagnitude(*this);
}

qint64 Year::highest() const
{
    // ISO 8601 writes the year 0 without a sign, so a negative year is -1 at most.
    return isNegative ? -std::max<qint64>(1, smallestMagnitude(*this)) : largestMagnitude(*this);
}

bool Year::matches(qint64 year) const
{
    if (unspecified == 0)
        return lowest() <= year && year <= highest();
    if (year == 0 ? isNegative : (year < 0) != isNegative)
        return false;
    qint64 rest = year < 0 ? -year : year;
    qint64 own = magnitude;
    for (int place = 0; place < FourDigits; ++place, rest /= 10, own /= 10) {
        if (!(unspecified & (1U << place)) && rest % 10 != own % 10)
            return false;
    }
    return rest == 0;
}

bool Component::matches(int number) const
{
    return ((unspecified & 1U) || number % 10 == value % 10) && ((unspecified & 2U) || number / 10 == value / 10);
}

} // namespace phalera::edtf
