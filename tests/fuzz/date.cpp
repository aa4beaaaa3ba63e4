// SPDX-License-Identifier: GPL-3.0-or-later
#include "edtf/date.h"

#include "require.h"

using namespace phalera;

/// Whatever is given as a date is one that keeps its text and days, or is refused at a place in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const Calendar calendar : { Calendar::Gregorian, Calendar::Julian }) {
        const auto date = Date::parse(text, calendar);
        if (!date) {
            const qsizetype column = date.error().column;
            require(column >= 1 && column <= text.size() + 1, "an error beside the text", text);
            continue;
        }
        require(date->earliest() <= date->latest(), "a date ends before it begins", text);
        const auto again = Date::parse(date->text(), calendar);
        require(again.has_value(), "a date is written so that it cannot be read", text);
        require(*again == *date && again->text() == date->text(), "a date is read back as another", text);
        require(again->earliest() == date->earliest() && again->latest() == date->latest(), "its days change", text);
        require(date->level() >= 0 && date->level() <= 2, "there is no such level", text);
    }
    return 0;
}
