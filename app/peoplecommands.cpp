// SPDX-License-Identifier: GPL-3.0-or-later
// What exporting people does; see windowcommands.cpp for the other commands of the main window.
#include "app/filedialogs.h"
#include "app/mainwindow.h"
#include "app/peopleexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace phalera {

/// The people of the search, or all where there is none.
void MainWindow::exportPeople()
{
    const QString path = getSaveFileName(this, tr("Export people"), suggestedPath(u"people.ged"_s),
        tr("GEDCOM 7 (*.ged);;EAC-CPF 2.0, all in one file (*.xml);;EAC-CPF 2.0, a folder with a file for each (*)"));
    if (path.isEmpty())
        return;
    m_settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    Query query = m_selection.query();
    const ExportOrigin origin { QFileInfo(m_archive.facts().path).fileName(), m_archive.facts().dataVersion,
        format(query) };
    std::optional<QStringList> ids;
    if (!query.isEmpty()) {
        query.unit = Unit::People;
        ids = peopleOf(answer(m_archive.snapshot(), query));
    }
    finishExport(m_archive.exportPeople(path, peopleFormatOf(path), peopleFileOrigin(origin), ids),
        tr("Writing the people…"), path);
}

} // namespace phalera
