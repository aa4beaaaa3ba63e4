// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record/values.h"

namespace phalera {

/// A source as the table has it, field by field.
struct SampleSource
{
    QString kind, author, title, container, publisher, date, url, archiveRef, language, note;

    [[nodiscard]] Source made() const
    {
        Source source;
        source.id = SourceId(QStringLiteral("sample"));
        source.kind = kind;
        source.author = author;
        source.title = title;
        source.container = container;
        source.publisher = publisher;
        source.date = Date::parse(date).value_or(Date());
        source.url = url;
        source.archiveRef = archiveRef;
        source.language = language;
        source.note = note;
        return source;
    }
};

} // namespace phalera
