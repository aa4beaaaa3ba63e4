// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/valuewords.h"

#include "app/words.h"

namespace phalera::cli {

ValueWords::ValueWords(Archive &archive)
    : m_titles(archive.snapshot(), archive.records(Table::Awards).result().value_or(QList<Record>()))
{
}

QString ValueWords::word(Field field, const QString &value) const
{
    if (field == Field::Id || field == Field::Source)
        return value; // what is typed after `show`
    const QString known = valueWord(field, value);
    const bool namesRecord = field == Field::Award || field == Field::Act || field == Field::Person;
    return known == value && namesRecord ? m_titles.titleOfId(value) : known;
}

} // namespace phalera::cli
