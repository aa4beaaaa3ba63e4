// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/peopleexport.h"

#include "exchange/xlsxwriter.h"

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
    PeopleFileOrigin file { {}, momentOfWriting(), u"phalera "_s + QLatin1StringView(PHALERA_VERSION) };
    file.lines.append({ u"archive"_s, origin.archive });
    file.lines.append({ u"data version"_s, origin.dataVersion });
    file.lines.append({ u"query"_s, origin.query });
    file.lines.append({ u"licence"_s, u"CC0-1.0"_s });
    file.lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    return file;
}

} // namespace phalera
