// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleexport.h"

#include <QFileInfo>

namespace phalera {

using namespace Qt::StringLiterals;

QStringList peopleOf(const Answer &answer)
{
    const RowTable table = rowTable(answer.query.unit);
    QStringList ids;
    for (const Row row : ordered(answer, {}, {}))
        ids.append(answer.snapshot->text(table, row, Field::Person));
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

Archive::PeopleFormat eacFormatOf(const QString &path)
{
    return QFileInfo(path).suffix().isEmpty() ? Archive::PeopleFormat::EacFolder : Archive::PeopleFormat::EacFile;
}

PeopleFileOrigin peopleFileOrigin(const ExportOrigin &origin)
{
    PeopleFileOrigin file { originLines(origin), origin.made, origin.program };
    file.lines.removeIf([](const auto &line) { return line.first == "made"_L1 || line.first == "program"_L1; });
    return file;
}

} // namespace phalera
