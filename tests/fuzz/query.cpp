// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "require.h"

using namespace phalera;

/// Whatever is typed is a query that keeps its meaning when it is written, or is refused at a place in the text.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto query = parseQuery(text);
    if (!query) {
        const QueryError &error = query.error();
        require(error.column >= 1 && error.column <= text.size() + 1, "an error beside the text", text);
        require(!error.suggestions.contains(error.word), "what is wrong is suggested", text);
        return 0;
    }
    const QString canonical = format(*query);
    const auto again = parseQuery(canonical);
    require(again.has_value(), "a query is written so that it cannot be read", text);
    require(*again == *query, "a query is read back as another", text);
    require(format(*again) == canonical, "equal queries are written in two ways", text);
    require(partTexts(*query).size() == qsizetype(query->root.children.size()), "a part has no text", text);
    for (int i = 0; i < int(query->root.children.size()); ++i)
        require(parseQuery(format(withoutPart(*query, i))).has_value(), "what is left of a query is none", text);
    return 0;
}
