// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonreader.h"
#include "exchange/recipe.h"

#include "readrecords.h"

using namespace phalera;
using namespace Qt::StringLiterals;

/// Whatever is given as JSON is read or refused, as records and as a recipe.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    JsonReader reader(deviceWith(bytes), u"people.ndjson"_s);
    readRecords(reader, bytes);
    const auto recipe = recipeFromJson(bytes, u"recipe.json"_s);
    require(recipe || !recipe.error().where.file.isEmpty(), "an error without a place", QString::fromUtf8(bytes));
    return 0;
}
