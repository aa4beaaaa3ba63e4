// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"

namespace phalera {

/// A source as its row has it.
struct SampleSource
{
    QString kind {}, author {}, title {}, container {}, publisher {}, date {}, url {}, archiveRef {}, language {},
        note {};

    [[nodiscard]] Source made() const
    {
        return { SourceId(QStringLiteral("sample")), kind, author, title, container, publisher,
            Date::parse(date).value_or(Date()), url, archiveRef, language, note };
    }
};

/// With plain spaces, as expectations are easier to read and write so.
[[nodiscard]] inline QString plainSpaces(QString text)
{
    return text.replace(QChar(0xa0), u' ');
}

} // namespace phalera
